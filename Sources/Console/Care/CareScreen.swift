import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What is to be done for guests tonight, over whatever screen one works on: first what waits for the
/// person at this terminal, then what nobody has taken.
struct CareScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded([CareAlert])
    case move(Int)
    case care(CareAction)
    case did(Phrase)
    case back
  }

  typealias Outcome = Never

  static let title = Phrase("to do", "待办")
  static let signs = SignLegend.care

  /// Nil until it was read.
  private var alerts: [CareAlert]?
  private var list = ListState<Identifier<CareAlert>>()

  init() {}

  static let specimens = [CareScreen()]

  var presentation: Presentation { .overlay }

  var underCursor: AnyHashable? { list.selection.map { AnyHashable($0) } }

  private var selected: CareAlert? { alerts?.first { $0.id == list.selection } }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    careCommands(on: "care", for: selected, in: context) { .care($0) } + [
      Command(
        "care.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Close the list.", "关闭。"), action: .back)
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up): .move(-1)
    case .key(.down): .move(1)
    default: nil
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged, .minute: .load
    case .second, .languageChanged: nil
    }
  }

  // MARK: Update

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [.load("care") { .loaded(try $0.database.careAlerts()) }]
    case .loaded(let alerts):
      let sorted = alerts.sorted { Self.order($0, in: context) < Self.order($1, in: context) }
      self.alerts = sorted
      list.update(sorted.map(\.id))
    case .move(let rows): list.move(by: rows, window: max(1, context.bodyRows - 3))
    case .care(let action):
      return Self.effects(
        of: action, on: selected, in: context, did: { .did($0) }, as: { .care($0) })
    case .did(let words): return [.toast(.good, words)]
    case .back: return [.close]
    }
    return []
  }

  /// What waits for this person, what nobody has taken, what this person does, what others do; of each
  /// the soonest due first, and of one moment the most urgent.
  private static func order(
    _ alert: CareAlert, in context: ConsoleContext
  ) -> (Int, Timestamp, Int, Identifier<CareAlert>) {
    let rank =
      context.isWaitingForMe(alert)
      ? 0 : alert.stage == .open ? 1 : alert.isOf(context.signedIn) ? 2 : 3
    return (rank, alert.dueAt, alert.kind.urgency, alert.id)
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let count = alerts?.count ?? 0
    let size = Size(
      columns: min(area.columns, 96), rows: min(area.rows, max(5, count + 3)))
    let box = area.centred(size)
    let title = Phrase("To do for guests tonight", "今晚为客人要做的事")
    let room = buffer.drawBox(box, title: context.text(title)).inset(columns: 1)
    guard let alerts else {
      buffer.write(
        context.text(Phrase("Reading ...", "正在读取…")), at: room.origin, style: .quiet)
      return nil
    }
    guard !alerts.isEmpty else {
      buffer.write(
        context.text(Phrase("Nothing is to be done.", "没有待办事项。")), at: room.origin,
        style: .quiet, columns: room.columns)
      return nil
    }
    let byID = Dictionary(alerts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    table(in: context).draw(list, in: room, of: &buffer) { id in
      byID[id].map { cells(of: $0, in: context) } ?? []
    }
    return nil
  }

  private func table(in context: ConsoleContext) -> Table {
    let isSplit = context.layout.isSplit
    return Table([
      TableColumn("", width: .fixed(1)),
      TableColumn(context.text(Phrase("by", "时限")), width: .fixed(5)),
      TableColumn(context.text(Phrase("table", "桌台")), width: .fixed(isSplit ? 7 : 4)),
      TableColumn(
        context.text(Phrase("guest", "客人")), width: .fixed(isSplit ? 12 : 0), dropOrder: 1),
      TableColumn(context.text(Phrase("what", "事项")), width: .flexible(minimum: 12)),
      TableColumn(
        context.text(Phrase("who", "负责人")), width: .fixed(isSplit ? 20 : 10),
        alignment: .trailing),
    ])
  }

  private func cells(of alert: CareAlert, in context: ConsoleContext) -> [TableCell] {
    let isLate = alert.isLate(at: context.now)
    return [
      TableCell(alert.id == list.selection ? ">" : " "),
      TableCell(context.clock(alert.dueAt), style: isLate ? .danger : .quiet),
      TableCell(alert.tableNames ?? "", style: .strong),
      TableCell(alert.guestName),
      TableCell(
        alert.kind.symbol + " " + context.text(alert.reason), style: CareText.style(of: alert.kind)),
      TableCell(
        context.text(CareText.whose(alert, at: context.now)),
        style: isLate ? .danger : context.isWaitingForMe(alert) ? .strong : .quiet),
    ]
  }
}
