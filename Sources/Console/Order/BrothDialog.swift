import StoreDomain
import TerminalCore
import Widgets

/// Fills the sections of a pot, one broth after the other, found by name or pinyin initials.
public struct BrothDialog: Screen {
  public enum Action: Sendable {
    case typed(Input)
    case move(Int)
    case take, back
  }

  /// One broth code a section.
  public typealias Outcome = [String]

  public static let title = Phrase("broths", "锅底")

  let pot: Phrase
  let sections: Int
  let menu: BrothMenu
  let needs: TableNeeds
  private var chosen: [Dish] = []
  private var field = TextField(limit: 40)
  private var list: ListState<Identifier<Dish>>

  init(pot: Phrase, sections: Int, menu: BrothMenu, needs: TableNeeds) {
    self.pot = pot
    self.sections = sections
    self.menu = menu
    self.needs = needs
    list = ListState(menu.broths.map(\.id))
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
    list.selection.flatMap { id in menu.broths.first { $0.id == id } }
  }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "broth.take", keys: [.enter],
        title: Phrase("section \(chosen.count + 1)", "第 \(chosen.count + 1) 格"),
        help: Phrase("Put the broth under the cursor into the next section.", "把光标所在的锅底放入下一格。"),
        availability: selected.map { broth in
          .when(!broth.isSoldOut, otherwise: Phrase("it is sold out", "已估清"))
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
    case .key(.up): .move(-1)
    case .key(.down): .move(1)
    case .key(.backspace) where field.isEmpty && !chosen.isEmpty: .back
    default: field.accepts(input) ? .typed(input) : nil
    }
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .typed(let input):
      field.enter(input)
      search()
    case .move(let rows):
      list.move(by: rows, window: 8)
    case .take:
      guard let selected else { return [] }
      chosen.append(selected)
      field.text = ""
      search()
      if chosen.count == sections { return [.finish(chosen.map(\.code))] }
    case .back:
      if !field.isEmpty {
        field.text = ""
        search()
      } else if chosen.popLast() == nil {
        return [.close]
      }
    }
    return []
  }

  private mutating func search() {
    list.update(menu.matches(field.text).map(\.id))
    list.selectFirst()
  }

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
    buffer.write(">", at: Point(column: room.column, row: room.row + 1), style: .search)
    let point = field.draw(
      in: room.line(1).columns(from: 2), of: &buffer,
      placeholder: context.text(Phrase("name or pinyin initials", "名称或拼音首字母")))
    let rows = DishRows(nameColumns: context.layout.isSplit ? 16 : 14)
    let body = room.rows(from: 2)
    for (row, index) in list.visibleRows(window: body.rows).enumerated() {
      guard let broth = menu.broths.first(where: { $0.id == list.ids[index] }) else { continue }
      rows.draw(
        broth, needs: needs, isSelected: broth.id == list.selection, into: &buffer,
        area: body.line(row), context: context)
    }
    return point
  }
}
