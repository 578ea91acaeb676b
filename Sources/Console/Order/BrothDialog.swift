import StoreDomain
import TerminalCore
import Widgets

/// Fills the sections of a pot, one broth after the other, found by name or pinyin initials.
public struct BrothDialog: Screen {
  public enum Action: Sendable {
    case choice(TypedChoice<Identifier<Dish>>.Action)
    case take, back
  }

  /// One broth code a section.
  public typealias Outcome = [String]

  public static let title = Phrase("broths", "锅底")

  let pot: Phrase
  let sections: Int
  let menu: BrothMenu
  let needs: TableNeeds
  /// How much of each section's broth is wanted.
  let portions: Portions
  /// The broths that are in the pot already.
  let own: [String]
  private var chosen: [Dish] = []
  private var choice: TypedChoice<Identifier<Dish>>

  init(
    pot: Phrase, sections: Int, menu: BrothMenu, needs: TableNeeds, portions: Portions = 1,
    own: [String] = []
  ) {
    self.pot = pot
    self.sections = sections
    self.menu = menu
    self.needs = needs
    self.portions = portions
    self.own = own
    choice = TypedChoice(limit: 40, menu.broths.map(\.id))
  }

  public static var specimens: [BrothDialog] {
    [
      BrothDialog(
        pot: Phrase("Two-section pot", "鸳鸯锅"), sections: 2, menu: OrderMenu([]).broths,
        needs: TableNeeds())
    ]
  }

  public var presentation: Presentation { .overlay }
  public var isTyping: Bool { true }

  private var selected: Dish? {
    choice.selection.flatMap { id in menu.broths.first { $0.id == id } }
  }

  /// Why the next section cannot have a broth, beside those that are chosen.
  private func shortage(of broth: Dish) -> PortionRule.Shortage? {
    let sections = chosen.count { $0.id == broth.id } + 1
    let free = own.count { $0 == broth.code }
    guard sections > free else { return nil }
    return PortionRule.shortage(
      of: Portions(halves: portions.halves * (sections - free)), left: broth.portionsLeft)
  }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "broth.take", keys: [.enter],
        title: Phrase("section \(chosen.count + 1)", "第 \(chosen.count + 1) 格"),
        help: Phrase("Put the broth under the cursor into the next section.", "把光标所在的锅底放入下一格。"),
        availability: selected.map { broth in
          switch shortage(of: broth) {
          case nil: .enabled
          case .soldOut?: .disabled(Phrase("it is sold out", "已估清"))
          case .onlyLeft(let left)?:
            .disabled(Phrase("only \(left.text) left", "只剩 \(left.text) 份"))
          }
        } ?? .disabled(Phrase("no broth has this name", "没有这种锅底")),
        action: .take),
      Command(
        "broth.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase(
          "Clear what is typed, empty the last section, or leave the pot out.",
          "清除输入、清空上一格，或不点此锅。"), action: .back),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.backspace) where choice.isEmpty && !chosen.isEmpty: .back
    default: choice.action(for: input).map { .choice($0) }
    }
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .choice(let action): choice.update(action, window: 8, found: found)
    case .take:
      guard let selected else { return [] }
      chosen.append(selected)
      choice.clear(showing: found(""))
      if chosen.count == sections { return [.finish(chosen.map(\.code))] }
    case .back:
      if !choice.isEmpty {
        choice.clear(showing: found(""))
      } else if chosen.popLast() == nil {
        return [.close]
      }
    }
    return []
  }

  private func found(_ text: String) -> [Identifier<Dish>] { menu.matches(text).map(\.id) }

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let height = 4 + max(3, min(menu.broths.count, context.layout.isSplit ? 14 : 6))
    let box = area.centred(Size(columns: min(area.columns, 64), rows: min(area.rows, height)))
    let title = Phrase(
      "\(pot.english): \(sections == 1 ? "its broth" : "\(sections) broths")",
      "\(pot.chinese)：选 \(sections) 种锅底")
    let room = buffer.drawBox(box, title: context.text(title)).inset(columns: 1)
    var column = room.column
    for section in 0..<sections {
      let name = section < chosen.count ? context.text(chosen[section].name) : "...."
      column += buffer.write(
        "\(section + 1) \(name)", at: Point(column: column, row: room.row),
        style: section < chosen.count ? .strong : .quiet, columns: room.maxColumn - column,
        overflow: .ellipsis)
      column += 2
    }
    let point = choice.drawField(
      in: room.line(1), of: &buffer,
      placeholder: context.text(Phrase("name or pinyin initials", "名称或拼音首字母")))
    let rows = DishRows(
      nameColumns: context.layout.isSplit ? 16 : 14, widestPrice: menu.widestPrice)
    let body = room.rows(from: 2)
    for (row, index) in choice.list.visibleRows(window: body.rows).enumerated() {
      guard let broth = menu.broths.first(where: { $0.id == choice.list.ids[index] }) else {
        continue
      }
      rows.draw(
        broth, needs: needs, isSelected: broth.id == choice.selection, into: &buffer,
        area: body.line(row), context: context)
    }
    return point
  }
}
