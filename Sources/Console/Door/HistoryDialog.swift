import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Why a ticket stands where it stands: every step, when, by whom and why.
struct HistoryDialog: Screen {
  enum Action: Sendable {
    case load
    case loaded([TicketStep])
    case scroll(Int)
    case close
  }

  static let title = Phrase("why", "原因")

  let ticket: Ticket
  var steps: [TicketStep]?
  var scrolled = 0

  init(ticket: Ticket) { self.ticket = ticket }

  static var specimens: [HistoryDialog] {
    [
      HistoryDialog(
        ticket: Ticket(
          id: Identifier(rawValue: "specimen"),
          businessDay: LocalDate(year: 2026, month: 11, day: 22), band: "A", number: 1,
          partySize: 2, rank: 1, issuedAt: Timestamp(millisecondsSinceEpoch: 0)))
    ]
  }

  var presentation: Presentation { .overlay }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "history.close", keys: [.escape, .enter, .character("w")], title: Phrase("back", "返回"),
        help: Phrase("Back to the queue.", "回到队列。"), action: .close)
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up): .scroll(-1)
    case .key(.down): .scroll(1)
    default: nil
    }
  }

  func action(at moment: Moment) -> Action? {
    moment == .opened || moment == .storeChanged ? .load : nil
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      let id = ticket.id
      return [.load("steps") { .loaded(try $0.database.ticketHistory(id)) }]
    case .loaded(let steps): self.steps = steps
    case .scroll(let rows): scrolled = max(0, min(scrolled + rows, (steps?.count ?? 1) - 1))
    case .close: return [.close]
    }
    return []
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let width = min(area.columns, 60)
    let indent = String(repeating: " ", count: 7)
    let lines = (steps ?? []).dropFirst(scrolled).flatMap { step -> [SheetLine] in
      let when = Piece(context.clock(step.at) + "  ", .quiet)
      let what = Piece(context.text(step.kind.words), .strong)
      let line = SheetLine.pieces([when, what], right: [Piece(step.authorName, .quiet)])
      guard let reason = step.reason else { return [line] }
      // The reason is what was asked for: in full, on a phone too.
      return [line]
        + wrapped(context.text(reason), columns: width - 4 - indent.count).map {
          .line(indent + $0)
        }
    }
    let box = area.centred(
      Size(columns: width, rows: min(area.rows, max(1, lines.count) + 2)))
    let number = ticket.displayNumber
    let inside = buffer.drawBox(
      box, title: context.text(Phrase("Why \(number) stands where it stands", "\(number) 的经过"))
    ).inset(columns: 1)
    buffer.draw(lines, in: inside)
    return nil
  }
}

extension TicketStep.Kind {
  /// What happened, as staff say it.
  var words: Phrase {
    switch self {
    case .issued: Phrase("took the number", "取号")
    case .called: Phrase("called", "叫号")
    case .missed: Phrase("missed", "过号")
    case .restored: Phrase("restored", "恢复排队")
    case .seated: Phrase("seated", "入座")
    case .expired: Phrase("expired", "失效")
    case .cancelled: Phrase("cancelled", "取消")
    case .changed: Phrase("changed", "修改")
    case .callUndone: Phrase("call undone", "撤回叫号")
    case .missUndone: Phrase("miss undone", "撤回过号")
    case .restoreUndone: Phrase("not here after all", "撤回恢复")
    case .cancelUndone: Phrase("cancelling undone", "撤回取消")
    case .seatingUndone: Phrase("not seated after all", "撤回入座")
    }
  }
}
