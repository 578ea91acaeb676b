import StoreDomain
import TerminalCore
import Widgets

/// What is in a set meal: one group after the other, each dish by its digit. What the set comes with
/// is marked, so that Enter alone takes it.
public struct SetDialog: Screen {
  public enum Action: Sendable {
    /// The dish of the current group with that index.
    case pick(Int)
    case take, next, previous, back
  }

  public typealias Outcome = [SetChoice]

  public static let title = Phrase("set meal", "套餐")

  let dish: Dish
  let menu: OrderMenu
  let needs: TableNeeds
  /// How many sets.
  let quantity: Int
  /// For each group its pieces, by the dish's code, in the order in which they were chosen.
  private var chosen: [[String]]
  /// The group that digits choose of.
  private var group: Int
  /// The first dish of the group that is shown, where not all of them have room.
  private var shown = 0

  init(of dish: Dish, menu: OrderMenu, needs: TableNeeds, quantity: Int = 1) {
    self.dish = dish
    self.menu = menu
    self.needs = needs
    self.quantity = quantity
    let standard = SetRule.standard(of: dish.set)
    chosen = dish.set.map { group in standard.filter { $0.group == group.name }.map(\.code) }
    group = dish.set.firstIndex(where: \.isChoice) ?? 0
  }

  public static var specimens: [SetDialog] {
    func dish(_ code: String, _ kind: Dish.Kind, _ set: [SetGroup] = []) -> Dish {
      Dish(
        id: Identifier(rawValue: code), code: code, name: Phrase(code, code), category: "",
        stationCode: "", kind: kind,
        price: Money(minorUnits: 0, currency: Currency(code: "CNY", minorDigits: 2)), taxCode: "",
        allergens: [], set: set)
    }
    let groups = ["Meat", "Drink"].map { name in
      SetGroup(name: Phrase(name, "菜"), [SetDish("D1"), SetDish("D2")], choose: 1)
    }
    return [
      SetDialog(
        of: dish("S1", .set, groups), menu: OrderMenu([dish("D1", .dish), dish("D2", .dish)]),
        needs: TableNeeds())
    ]
  }

  public var presentation: Presentation { .overlay }

  private var current: SetGroup? { dish.set.indices.contains(group) ? dish.set[group] : nil }

  /// Why a dish cannot be in the set so often.
  private func shortage(of code: String, pieces: Int) -> PortionRule.Shortage? {
    PortionRule.shortage(
      of: Portions(pieces * quantity), left: menu.dish(code: code)?.portionsLeft)
  }

  private func pieces(of code: String) -> Int { chosen.joined().count { $0 == code } }

  /// The first dish that is marked and cannot be had.
  private var missing: Dish? {
    chosen.joined().first { shortage(of: $0, pieces: pieces(of: $0)) != nil }
      .flatMap(menu.dish(code:))
  }

  /// How many dishes have room below the heading of their group.
  private func room(in context: ConsoleContext) -> Int { max(1, context.bodyRows - 3) }

  /// The dish of the current group from which on the rest of it has room.
  private func lastShown(in context: ConsoleContext) -> Int {
    max(0, (current?.dishes.count ?? 0) - room(in: context))
  }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    let last = lastShown(in: context)
    let hasMore = dish.set.count(where: \.isChoice) > 1 || last > 0
    return [
      Command(
        "set.take", keys: [.enter], title: Phrase("take it so", "确定"),
        help: Phrase(
          "Take what is marked: the set goes on the order, or the broths of its pot are asked.",
          "按所选内容点套餐；有锅时接着选锅底。"),
        availability: missing.map {
          .disabled(Phrase("\($0.name.english) is sold out", "\($0.name.chinese)已估清"))
        } ?? .enabled, action: .take),
      Command(
        "set.next", keys: [.tab, .down],
        title: shown < last ? Phrase("more", "更多") : Phrase("next", "下一组"),
        help: Phrase(
          "Show the dishes of the group that had no room, then choose of the next group.",
          "先显示本组放不下的菜，再选下一组。"),
        availability: hasMore ? .enabled : .hidden, action: .next),
      Command(
        "set.previous", keys: [.backTab, .up], title: Phrase("group before", "上一组"),
        help: Phrase("Choose of the group before.", "选上一组。"),
        availability: hasMore ? .enabled : .hidden, footer: .never, action: .previous),
      Command(
        "set.back", keys: [.escape, .backspace], title: Phrase("back", "返回"),
        help: Phrase(
          "Back to the group before, or leave the set out.", "返回上一组，或不点此套餐。"), action: .back),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    guard case .key(.character(let character)) = input, let digit = character.wholeNumberValue,
      let current, current.isChoice, (1...current.dishes.count).contains(digit)
    else { return nil }
    return .pick(digit - 1)
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .pick(let index): return pick(index, in: context)
    case .take:
      guard missing == nil else { return [] }
      return [
        .finish(
          zip(dish.set, chosen).flatMap { group, codes in
            codes.map { SetChoice(group: group.name, code: $0) }
          })
      ]
    case .next: turn(by: 1, in: context)
    case .previous: turn(by: -1, in: context)
    case .back:
      let before = group
      move(by: -1)
      if group == before { return [.close] }
    }
    return []
  }

  /// The dish takes the place of the one that was chosen first; of one piece, the next group follows.
  private mutating func pick(_ index: Int, in context: ConsoleContext) -> [Effect<Self>] {
    guard let current else { return [] }
    let code = current.dishes[index].code
    var codes = chosen[group]
    codes.removeFirst()
    codes.append(code)
    let others = chosen.enumerated().filter { $0.offset != group }.flatMap { $0.element }
    let wanted = (others + codes).count { $0 == code }
    if shortage(of: code, pieces: wanted) != nil, let name = menu.dish(code: code)?.name {
      return [
        .toast(
          .warning,
          Phrase(
            "\(name.english) is sold out, or too little of it is left. Choose another dish.",
            "\(name.chinese)已估清或余量不足，请选其他菜品。"))
      ]
    }
    chosen[group] = codes
    // What was chosen is seen.
    shown = min(max(shown, index + 1 - room(in: context)), index)
    if current.pieces == 1 { move(by: 1) }
    return []
  }

  /// To the dishes of the group that had no room, and from the last of them to the next group.
  private mutating func turn(by step: Int, in context: ConsoleContext) {
    let last = lastShown(in: context)
    let now = min(shown, last)
    shown = min(max(0, now + step * room(in: context)), last)
    if shown == now { move(by: step) }
  }

  /// To the next group in which something is chosen; the last one stays.
  private mutating func move(by step: Int) {
    var next = group + step
    while dish.set.indices.contains(next), !dish.set[next].isChoice { next += step }
    if dish.set.indices.contains(next) { (group, shown) = (next, 0) }
  }

  // MARK: Drawing

  /// A row: the heading of a group, or a dish of it.
  private struct Row {
    let group: Int
    /// Nil for the heading.
    var dish: SetDish?
    var digit = 0
  }

  private var rows: [Row] {
    dish.set.indices.flatMap { index in
      var dishes: [SetDish] = []
      for entry in dish.set[index].dishes where !dishes.contains(entry) { dishes.append(entry) }
      return [Row(group: index)]
        + dishes.enumerated().map { Row(group: index, dish: $1, digit: $0 + 1) }
    }
  }

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let rows = rows
    let box = area.centred(
      Size(columns: min(area.columns, 60), rows: min(area.rows, rows.count + 2)))
    let room = buffer.drawBox(box, title: context.text(dish.name)).inset(columns: 1)
    for (offset, row) in visible(rows, count: room.rows).enumerated() {
      if let dish = row.dish {
        draw(dish, row, into: &buffer, area: room.line(offset), context: context)
      } else {
        let isCurrent = row.group == group && self.dish.set[row.group].isChoice
        buffer.write(
          (isCurrent ? "> " : "  ") + context.text(Self.heading(of: self.dish.set[row.group]))
            + (isCurrent ? hidden(of: rows, count: room.rows) : ""),
          at: room.line(offset).origin, style: isCurrent ? .strong : .quiet,
          columns: room.columns, overflow: .ellipsis)
      }
    }
    return nil
  }

  /// Where not all of them have room the current group begins at the top; where not even that has, its
  /// heading stays there and its dishes go by.
  private func visible(_ rows: [Row], count: Int) -> [Row] {
    let heading = rows.firstIndex { $0.group == group } ?? 0
    let own = rows.count { $0.group == group }
    guard own > count, count > 1 else {
      return Array(rows.dropFirst(max(0, min(heading, rows.count - count))).prefix(count))
    }
    return [rows[heading]]
      + rows.dropFirst(heading + 1 + min(shown, own - count)).prefix(count - 1)
  }

  /// "  3-9/9": which dishes of the current group are shown, when not all of them are.
  private func hidden(of rows: [Row], count: Int) -> String {
    let dishes = rows.count { $0.group == group } - 1
    guard dishes >= count, count > 1 else { return "" }
    let first = min(shown, dishes + 1 - count)
    return "  \(first + 1)-\(first + count - 1)/\(dishes)"
  }

  private static func heading(of group: SetGroup) -> Phrase {
    guard group.isChoice else { return group.name }
    return Phrase(
      "\(group.name.english): choose \(group.pieces)", "\(group.name.chinese)：选 \(group.pieces) 份")
  }

  private func draw(
    _ entry: SetDish, _ row: Row, into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) {
    let count = chosen[row.group].count { $0 == entry.code }
    let found = menu.dish(code: entry.code)
    let name = found.map { context.text($0.name) } ?? entry.code
    let isCurrent = row.group == group && dish.set[row.group].isChoice
    var words = count > 0 ? "* " : "  "
    words += isCurrent ? "\(row.digit) " : "  "
    if count > 1 { words += "\(count) × " }
    words += name
    if entry.difference != 0 {
      let amount = Money(minorUnits: entry.difference, currency: dish.price.currency).plainText
      words += entry.difference > 0 ? " +\(amount)" : " \(amount)"
    }
    var column = area.column
    column += buffer.write(
      words, at: area.origin, style: count > 0 ? .strong : isCurrent ? .normal : .quiet,
      columns: area.columns, overflow: .ellipsis)
    guard let found, let mark = DishMark(of: found, needs: needs) else { return }
    buffer.write(
      context.text(mark.text), at: Point(column: column + 2, row: area.row), style: mark.style,
      columns: max(0, area.maxColumn - column - 2), overflow: .ellipsis)
  }
}
