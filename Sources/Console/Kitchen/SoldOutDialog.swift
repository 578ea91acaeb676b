import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What is sold out and what is counted (估清). `md` and Enter sells a dish out, or on again;
/// `5md` leaves five portions to sell, shared by all terminals.
public struct SoldOutDialog: Screen {
  public typealias Outcome = Never

  public enum Action: Sendable {
    case load
    case loaded([Dish], SearchIndex<Identifier<Dish>>?)
    case choice(TypedChoice<Identifier<Dish>>.Action)
    case confirm
    case set(Dish)
    case refused(Identifier<Dish>, Phrase)
    case close
  }

  public static let title = Phrase("sold out", "估清")

  private var dishes: [Dish] = []
  private var index: SearchIndex<Identifier<Dish>>?
  private var choice = TypedChoice<Identifier<Dish>>(limit: 40)
  /// With nothing typed, the arrows have gone into the list; before that Enter changes nothing.
  private var isBrowsing = false
  /// Said here; shown at once, until the store has answered.
  private var saying: [Identifier<Dish>: Int?] = [:]

  public init() {}

  public static let specimens = [SoldOutDialog()]

  public var presentation: Presentation { .overlay }
  public var isTyping: Bool { true }

  private var typed: DishEntry { DishEntry(choice.text) }

  /// Why what is typed counts no portions.
  private var refusal: TypedRefusal? {
    typed.refusal != nil || !typed.isCountOfDish ? .wholePortions : nil
  }

  private func portions(of dish: Dish) -> Portions? {
    guard let said = saying[dish.id] else { return dish.portionsLeft }
    return said.map { Portions($0) }
  }

  private var selected: Dish? {
    guard isBrowsing || !typed.query.isEmpty else { return nil }
    return choice.selection.flatMap { id in dishes.first { $0.id == id } }
  }

  /// What Enter makes of the dish under the cursor: a count, sold out, or sold again.
  private func wanted(for dish: Dish) -> Int? {
    if let count = typed.quantity?.whole { return count }
    return portions(of: dish) == nil ? 0 : nil
  }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    let title: Phrase
    switch selected.map({ (wanted(for: $0), $0) }) {
    case (.some(0), _)?: title = Phrase("sold out", "估清")
    case (.some(let count), _)?: title = Phrase("\(count) left", "剩 \(count) 份")
    case (nil, _)?: title = Phrase("on sale again", "恢复供应")
    case nil: title = Phrase("sold out", "估清")
    }
    return [
      Command(
        "soldout.take", keys: [.enter], title: title,
        help: Phrase(
          "Sell the dish out or on again; with a number before it, count its last portions.",
          "设为估清或恢复供应；前面加数字则设剩余份数。"),
        availability: .when(
          selected != nil && refusal == nil,
          otherwise: refusal?.reason
            ?? (choice.list.isEmpty
              ? Phrase("no dish has this name", "没有这道菜") : Phrase("type a dish", "请输入菜名"))),
        action: .confirm),
      Command(
        "soldout.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Clear what is typed, then close.", "清除输入，再按返回。"), action: .close),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    choice.action(for: input).map { .choice($0) }
  }

  public func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .load:
      let isFirst = index == nil
      return [
        .load("menu") { store in
          let dishes = try store.database.menu().filter { $0.kind != .perHead }
          // The keys cost too much to be made for each change of a count.
          return .loaded(dishes, isFirst ? SearchIndex(dishes.map(\.searchEntry)) : nil)
        }
      ]
    case .loaded(let dishes, let index):
      self.dishes = dishes
      self.index = index ?? self.index
      choice.show(found(choice.text))
    case .choice(.typed(let input)):
      isBrowsing = false
      choice.update(.typed(input), window: 12, found: found)
    case .choice(.move(let key)):
      // The first arrow goes to the dish on which the cursor stands.
      if isBrowsing || !typed.query.isEmpty { choice.update(.move(key), window: 12, found: found) }
      isBrowsing = true
    case .confirm: return confirm()
    case .set(let dish):
      saying[dish.id] = nil
      if let index = dishes.firstIndex(where: { $0.id == dish.id }) { dishes[index] = dish }
    case .refused(let id, let reason):
      saying[id] = nil
      return [.toast(.danger, reason)]
    case .close:
      guard !choice.isEmpty else { return [.close] }
      choice.clear(showing: found(""))
    }
    return []
  }

  private mutating func confirm() -> [Effect<Self>] {
    guard let dish = selected, refusal == nil else { return [] }
    let count = wanted(for: dish)
    saying[dish.id] = .some(count)
    isBrowsing = false
    choice.clear(showing: found(""))
    choice.select(dish.id)
    return [
      .perform("soldout", SetPortionsLeft(dish.id, count)) {
        .set($0)
      } failed: {
        .refused(dish.id, explanation(of: $0))
      }
    ]
  }

  /// What a text finds; with nothing typed, what is sold out and counted before the rest.
  private func found(_ text: String) -> [Identifier<Dish>] {
    let query = DishEntry(text).query
    if !query.isEmpty { return index?.matches(query) ?? [] }
    let counted = dishes.filter { portions(of: $0) != nil }.sorted {
      (portions(of: $0) ?? 0) < (portions(of: $1) ?? 0)
    }
    return counted.map(\.id) + dishes.filter { portions(of: $0) == nil }.map(\.id)
  }

  // MARK: Drawing

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let box = area.centred(
      Size(columns: min(area.columns, 60), rows: min(area.rows, context.layout.isSplit ? 18 : 10)))
    let room = buffer.drawBox(box, title: context.text(Self.title)).inset(columns: 1)
    let point = choice.drawField(
      in: room.line(0), of: &buffer,
      placeholder: context.text(Phrase("dish; 5md leaves five", "菜名；5md 表示剩 5 份")))
    var body = room.rows(from: 1)
    if let refusal, !choice.text.isEmpty {
      buffer.writeField(
        "! " + context.text(refusal.reason), at: body.origin, columns: body.columns, style: .danger)
      body = body.rows(from: 1)
    }
    let table = Table([
      TableColumn("", width: .fixed(1)), TableColumn("", width: .fixed(14)),
      TableColumn("", width: .flexible(minimum: 6)),
      TableColumn("", width: .fixed(10), alignment: .trailing),
    ])
    table.draw(choice.list, in: body, of: &buffer, isFocused: selected != nil) { id in
      guard let dish = dishes.first(where: { $0.id == id }) else { return [] }
      let state: TableCell
      switch portions(of: dish) {
      case let left? where left.halves == 0:
        state = TableCell(context.text(Phrase("x sold out", "x 估清")), style: .danger)
      case let left?:
        state = TableCell(
          context.text(Phrase("\(left.text) left", "剩 \(left.text)")), style: .warning)
      case nil: state = TableCell("", style: .quiet)
      }
      return [
        TableCell(id == selected?.id ? ">" : " "), TableCell(dish.name.chinese),
        TableCell(dish.name.english, style: .quiet), state,
      ]
    }
    return point
  }
}
