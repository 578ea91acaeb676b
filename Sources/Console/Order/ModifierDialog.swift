import StoreDomain
import TerminalCore
import Widgets

/// How a dish is wanted, of what the menu offers for it: one group after the other, each modifier by
/// its digit.
public struct ModifierDialog: Screen {
  public enum Action: Sendable {
    /// The modifier with that index.
    case pick(Int)
    case take, more, back
  }

  public typealias Outcome = [ModifierChoice]

  public static let title = Phrase("modifiers", "做法")

  let dish: Dish
  let needs: TableNeeds
  /// Indices, for each group.
  private var chosen: [Set<Int>]
  private var group = 0 { didSet { shown = 0 } }
  /// The first modifier of the group that is shown, where not all of them have room.
  private var shown = 0

  /// - Parameter chosen: what holds now; nil for what the dish comes with.
  init(of dish: Dish, needs: TableNeeds, chosen: [ModifierChoice]? = nil) {
    self.dish = dish
    self.needs = needs
    let now = chosen ?? ModifierRule.defaults(of: dish.modifiers)
    self.chosen = dish.modifiers.map { group in
      Set(
        group.modifiers.indices.filter { index in
          let choice = ModifierChoice(group: group.name, group.modifiers[index])
          return now.contains { $0.isSame(as: choice) }
        })
    }
  }

  public static var specimens: [ModifierDialog] {
    let groups = [
      ModifierGroup(
        name: Phrase("Spice", "辣度"), [Modifier(name: Phrase("mild", "微辣"))], atLeast: 1, atMost: 1)
    ]
    let dish = Dish(
      id: Identifier(rawValue: "specimen"), code: "D1", name: Phrase("Noodles", "面"), category: "",
      stationCode: "", kind: .dish,
      price: Money(minorUnits: 0, currency: Currency(code: "CNY", minorDigits: 2)), taxCode: "",
      allergens: [], modifiers: groups)
    return [ModifierDialog(of: dish, needs: TableNeeds())]
  }

  public var presentation: Presentation { .overlay }

  private var current: ModifierGroup? {
    dish.modifiers.indices.contains(group) ? dish.modifiers[group] : nil
  }

  private var refusal: ModifierRefusal? {
    guard let current else { return nil }
    do {
      try ModifierRule.check(count: chosen[group].count, of: current)
      return nil
    } catch {
      return error
    }
  }

  /// How many modifiers have room below the line that says how many are chosen.
  private func room(in context: ConsoleContext) -> Int { max(1, context.bodyRows - 3) }

  private func hasMore(in context: ConsoleContext) -> Bool {
    (current?.modifiers.count ?? 0) > room(in: context)
  }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    let isLast = group + 1 >= dish.modifiers.count
    return [
      Command(
        "modifier.take", keys: [.enter],
        title: isLast ? Phrase("take it so", "确定") : Phrase("next", "下一组"),
        help: Phrase(
          "Take what is marked: the dish goes on the order, or the next group is asked.",
          "按所选做法点菜，或进入下一组。"),
        availability: refusal.map { .disabled($0.reason) } ?? .enabled, action: .take),
      Command(
        "modifier.more", keys: [.tab, .down], title: Phrase("more", "更多"),
        help: Phrase(
          "Show the modifiers that had no room, then the first ones again.",
          "显示放不下的其余做法，再按回到开头。"),
        availability: hasMore(in: context) ? .enabled : .hidden, action: .more),
      Command(
        "modifier.back", keys: [.escape, .backspace], title: Phrase("back", "返回"),
        help: Phrase(
          "Back to the group before, or leave it as it was.", "返回上一组，或不做改变。"), action: .back),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    guard case .key(.character(let character)) = input, let digit = character.wholeNumberValue,
      let current, (1...current.modifiers.count).contains(digit)
    else { return nil }
    return .pick(digit - 1)
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .pick(let index):
      // What is chosen is seen.
      shown = min(max(shown, index + 1 - room(in: context)), index)
      return pick(index)
    case .take: return next()
    case .more: more(in: context)
    case .back:
      guard group > 0 else { return [.close] }
      group -= 1
    }
    return []
  }

  private mutating func more(in context: ConsoleContext) {
    let last = max(0, (current?.modifiers.count ?? 0) - room(in: context))
    shown = shown < last ? min(shown + room(in: context), last) : 0
  }

  /// One of one is taken at once; of several, a digit more takes it out again.
  private mutating func pick(_ index: Int) -> [Effect<Self>] {
    guard let current else { return [] }
    if current.atMost == 1, current.atLeast == 1 {
      chosen[group] = [index]
      return next()
    }
    if chosen[group].remove(index) == nil {
      if current.atMost == 1 { chosen[group] = [] }
      guard chosen[group].count < current.atMost else {
        return [
          .toast(.warning, ModifierRefusal.tooMany(current.name, current.atMost).explanation)
        ]
      }
      chosen[group].insert(index)
    }
    return []
  }

  private mutating func next() -> [Effect<Self>] {
    guard group + 1 >= dish.modifiers.count else {
      group += 1
      return []
    }
    let choices = zip(dish.modifiers, chosen).flatMap { group, indices in
      indices.sorted().map { ModifierChoice(group: group.name, group.modifiers[$0]) }
    }
    return [.finish(choices)]
  }

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    guard let current else { return nil }
    let box = area.centred(
      Size(
        columns: min(area.columns, 56), rows: min(area.rows, current.modifiers.count + 3)))
    let title = Phrase(
      "\(dish.name.english): \(current.name.english)",
      "\(dish.name.chinese)：\(current.name.chinese)")
    let room = buffer.drawBox(box, title: context.text(title)).inset(columns: 1)
    let rows = max(0, room.rows - 1)
    let first = max(0, min(shown, current.modifiers.count - rows))
    let last = min(first + rows, current.modifiers.count)
    let part = last - first < current.modifiers.count
    buffer.write(
      context.text(Self.count(of: current))
        + (part ? "  \(first + 1)-\(last)/\(current.modifiers.count)" : ""),
      at: room.origin, style: .quiet, columns: room.columns, overflow: .ellipsis)
    for index in first..<last {
      draw(
        current.modifiers[index], digit: index + 1, isChosen: chosen[group].contains(index),
        into: &buffer, area: room.line(index - first + 1), context: context)
    }
    return nil
  }

  private static func count(of group: ModifierGroup) -> Phrase {
    group.atLeast == group.atMost
      ? Phrase("choose \(group.atMost)", "选 \(group.atMost) 项")
      : Phrase(
        "choose \(group.atLeast) to \(group.atMost)", "选 \(group.atLeast) 至 \(group.atMost) 项")
  }

  private func draw(
    _ modifier: Modifier, digit: Int, isChosen: Bool, into buffer: inout Buffer, area: Rect,
    context: ConsoleContext
  ) {
    let words = modifier.nameWithPrice(in: dish.price.currency)
    var column = area.column
    column += buffer.write(
      "\(isChosen ? "*" : " ") \(digit) \(context.text(words))", at: area.origin,
      style: isChosen ? .strong : .normal, columns: area.columns, overflow: .ellipsis)
    guard let objection = needs.objection(to: modifier, of: dish) else { return }
    let mark = DishMark(objection)
    buffer.write(
      context.text(mark.text), at: Point(column: column + 2, row: area.row), style: mark.style,
      columns: max(0, area.maxColumn - column - 2), overflow: .ellipsis)
  }
}
