import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The drawer of this till: its float, what goes in and out, the count at its end, and what the day has
/// come to. What should lie in it is told after the count, to nobody before.
struct DrawerScreen: Screen {
  /// What a count is for.
  enum Purpose: Sendable {
    case float
    case end(Identifier<Shift>)
    /// The end of another drawer's shift, whose cashier does not count it.
    case other(Shift)
    case handOver(Identifier<Shift>)
  }

  /// Cash that is to go into the drawer or out of it.
  struct Wish: AllowedWish {
    /// Made before it is written, so that it is not written twice.
    let id: Identifier<CashMove>
    let shiftID: Identifier<Shift>
    let kind: CashMove.Kind
    let amount: Money
    let reason: Reason
    var authoriser: StaffMember?
  }

  enum Action: Sendable {
    case load
    case loaded(DrawerPicture, Days)
    case count(Purpose)
    case countOther
    case counted(Purpose, DrawerCount)
    /// The count was not locked: back to what was typed.
    case countOn(Purpose, FormDialog.Answers)
    case lock(Purpose, DrawerCount)
    case handOver(Identifier<Shift>, DrawerCount, StaffMember)
    case opened(Shift)
    case locked(LockedShift, next: Shift?)
    case move(CashMove.Kind)
    case moveTyped(CashMove.Kind, Identifier<Shift>, FormDialog.Answers)
    case moveCash(Wish)
    case moved(CashMove)
    case tips(TipsAction)
    case notAllowed
    case closeDay
    case closeDayNow(LocalDate, StaffMember?)
    case dayClosed(DayReport)
    case print
    case printDay(LocalDate)
    case printed(DaySlip)
    case showStatements
    case scroll(Int)
    case back
  }

  /// The days of which it tells.
  struct Days: Sendable {
    /// Of the day that runs.
    var report: DayReport
    /// Nil while that day is not closed.
    var closed: ClosedDay?
    /// The oldest day that is to be closed; often one that is over.
    var toClose: DayReport?
    /// Gateways' statements that were compared for the days that stand here, the newest first.
    var statements: [KeptReconciliation] = []
    /// Card slips that no statement has yet.
    var cardSlips: [CardSlip] = []
    /// Tips that were not paid out.
    var tips: [TipsToPayOut] = []
    /// The last days that were closed, the newest first.
    var lastClosed: [LocalDate] = []
  }

  static let title = Phrase("drawer", "钱箱")

  /// Nil until it was read.
  private(set) var picture: DrawerPicture?
  private(set) var days: Days?
  private(set) var scrolling = Scrolling()

  init() {}

  static var specimens: [DrawerScreen] {
    func screen(_ shift: Shift?, others: [Shift]) -> DrawerScreen {
      var screen = DrawerScreen()
      screen.picture = DrawerPicture(
        drawer: "till-1", shift: shift, float: CashCount(), moves: [], payments: 0, counted: [],
        others: others)
      let day = DayReport(businessDay: LocalDate(year: 2026, month: 11, day: 22))
      screen.days = Days(report: day, toClose: day)
      return screen
    }
    let shift = Shift(
      id: Identifier(rawValue: "shift"),
      businessDay: LocalDate(year: 2026, month: 11, day: 22), number: 1, drawer: "till-1",
      cashierID: Identifier(rawValue: "bo"), cashierName: "Bo",
      openedAt: Timestamp(millisecondsSinceEpoch: 0))
    return [screen(nil, others: []), screen(shift, others: []), screen(nil, others: [shift])]
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }

  // MARK: What changes

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [load(in: context)]
    case .loaded(let picture, let days):
      self.picture = picture
      self.days = days
    case .count(let purpose): return [askCount(purpose, in: context)]
    case .countOther: return askOther(in: context)
    case .counted(let purpose, let count): return counted(purpose, count, in: context)
    case .countOn(let purpose, let typed): return [askCount(purpose, typed: typed, in: context)]
    case .lock(let purpose, let count): return lock(purpose, count)
    case .handOver(let shift, let count, let colleague):
      return [
        .perform(
          "drawer",
          HandOverDrawer(shift, counted: count.cash, foreign: count.foreign, to: colleague)
        ) { .locked($0.locked, next: $0.next) }
      ]
    case .opened(let shift):
      return [
        .toast(
          .good,
          Phrase(
            "\(shift.cashierName) has drawer \(shift.drawer).",
            "\(shift.cashierName) 已开班，钱箱 \(shift.drawer)。")),
        load(in: context),
      ]
    case .locked(let locked, let next): return told(locked, next: next, in: context)
    case .move(let kind): return askMove(kind, in: context)
    case .moveTyped(let kind, let shift, let answers):
      return typed(kind, shift, answers, in: context)
    case .moveCash(let wish): return move(wish, in: context)
    case .moved(let move):
      let text = move.amount.plainText
      return [
        .toast(
          .good, Phrase("\(move.kind.name.english): \(text)", "\(move.kind.name.chinese)：\(text)")),
        load(in: context),
      ]
    case .tips(let action): return updateTips(action, in: context)
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; nothing was changed.", "未获授权，没有改变。"))]
    case .closeDay: return askClosing(in: context)
    case .closeDayNow(let day, let authoriser):
      return close(day, authoriser: authoriser, in: context)
    case .dayClosed(let report):
      let day = report.businessDay
      return [.toast(.good, Phrase("\(day) is closed.", "\(day) 已日结。")), load(in: context)]
    case .print: return askPrinting(in: context)
    case .printDay(let day): return [.perform("drawer", PrintDayReport(day)) { .printed($0) }]
    case .printed(let slip):
      let day = slip.businessDay
      return [
        .toast(
          .good,
          slip.closedAt == nil
            ? Phrase("The X report of \(day) is being printed.", "正在打印 \(day) X 报表。")
            : Phrase("The Z report of \(day) is being printed.", "正在打印 \(day) Z 报表。"))
      ]
    case .showStatements: return [.present(StatementsScreen())]
    case .scroll(let rows):
      let count = self.rows(in: context).count
      scrolling.scroll(by: rows, of: count, window: context.bodyRows)
    case .back: return [.close]
    }
    return []
  }

  func load(in context: ConsoleContext) -> Effect<Self> {
    let day = context.businessDay
    return .load("drawer") { store in
      let database = try store.database
      let report = try database.dayReports(of: day).days.first ?? DayReport(businessDay: day)
      let open = try database.dayToClose(today: day)
      let toClose =
        try open == day ? report : open.flatMap { try database.dayReports(of: $0).days.first }
      return .loaded(
        try database.drawer(try store.author.terminal),
        Days(
          report: report, closed: try database.closing(of: day), toClose: toClose,
          statements: try database.reconciliations(of: min(open ?? day, day)...day),
          cardSlips: try database.cardSlipsToReconcile(),
          tips: try database.tipsToPayOut(),
          lastClosed: try database.lastClosedDays(limit: 7)))
    }
  }
}
