import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Paper that did not come out, or came out elsewhere: what happened, what to do, print it again.
public struct PrintProblemsDialog: Screen {
  public typealias Outcome = Never

  public enum Action: Sendable {
    case load
    case loaded([PrintProblem])
    case move(Int)
    case again, noted
    case did(Phrase)
    case close
  }

  public static let title = Phrase("printers", "打印机")

  private var problems: [PrintProblem]
  private var list: ListState<Identifier<PrintJob>>

  public init(_ problems: [PrintProblem]) {
    self.problems = problems
    list = ListState(problems.map(\.id))
  }

  public static let specimens = [PrintProblemsDialog([])]

  public var presentation: Presentation { .overlay }
  public var underCursor: AnyHashable? { list.selection.map { AnyHashable($0) } }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    let some = Availability.when(
      list.selection != nil, otherwise: Phrase("all paper came out", "打印正常"))
    let selected = problems.first { $0.id == list.selection }
    return [
      Command(
        "print.again", keys: [.enter, .character("p")], title: Phrase("print again", "重打"),
        help: Phrase("Send this paper to its printer again.", "重新打印这张单据。"),
        availability: selected == nil
          ? some
          : .when(
            selected?.job.stage == .failed,
            otherwise: Phrase("it is printed or will be by itself", "已打印或会自动重试")),
        action: .again),
      Command(
        "print.noted", keys: [.character("k")], title: Phrase("seen to it", "已处理"),
        help: Phrase("Somebody has seen to it; it is not shown any more.", "已人工处理，不再提示。"),
        availability: some, action: .noted),
      Command(
        "print.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Close the list.", "关闭。"), action: .close),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up): .move(-1)
    case .key(.down): .move(1)
    default: nil
    }
  }

  public func action(at moment: Moment) -> Action? {
    moment == .storeChanged ? .load : nil
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .load: return [.load("problems") { .loaded(try $0.database.printProblems()) }]
    case .loaded(let problems):
      self.problems = problems
      list.update(problems.map(\.id))
      return problems.isEmpty ? [.close] : []
    case .move(let rows):
      list.move(by: rows, window: 4)
      return []
    case .again:
      guard let id = list.selection else { return [] }
      return [
        .perform("print", RetryPrintJob(id)) { _ in .did(Phrase("It prints again.", "正在重打。")) }
      ]
    case .noted:
      guard let id = list.selection else { return [] }
      return [
        .perform("print", NotePrintProblem(id)) { _ in .did(Phrase("Taken off the list.", "已标记处理。"))
        }
      ]
    case .did(let words): return [.toast(.good, words)]
    case .close: return [.close]
    }
  }

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let columns = min(area.columns, 76)
    let texts = problems.map { wrapped(context.text($0.explanation), columns: columns - 8) }
    let wanted = texts.reduce(0) { $0 + $1.count } + 2
    let box = area.centred(Size(columns: columns, rows: min(area.rows, max(4, wanted))))
    let room = buffer.drawBox(
      box, title: "! " + context.text(Self.title), titleStyle: .danger
    ).inset(columns: 1)
    var row = 0
    // The one under the cursor is always among those shown.
    let first = min(list.selectedIndex ?? 0, max(0, problems.count - room.rows))
    for (problem, lines) in zip(problems, texts).dropFirst(first) {
      let isSelected = problem.id == list.selection
      for (offset, line) in lines.enumerated() where row < room.rows {
        let style: Style = isSelected ? .selected : .normal
        buffer.writeField(
          (isSelected && offset == 0 ? "> " : "  ") + line,
          at: Point(column: room.column, row: room.row + row), columns: room.columns, style: style)
        row += 1
      }
    }
    return nil
  }
}
