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
  struct Wish: Sendable {
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
    case loaded(DrawerPicture, DayReport, ClosedDay?, toClose: DayReport?)
    case count(Purpose)
    case countOther
    case counted(Purpose, CashCount)
    case lock(Purpose, CashCount)
    case handOver(Identifier<Shift>, CashCount, StaffMember)
    case opened(Shift)
    case locked(LockedShift, next: Shift?)
    case move(CashMove.Kind)
    case moveTyped(CashMove.Kind, Identifier<Shift>, FormDialog.Answers)
    case moveCash(Wish)
    case moved(CashMove)
    case notAllowed
    case closeDay
    case closeDayNow(LocalDate, StaffMember?)
    case dayClosed(DayReport)
    case scroll(Int)
    case back
  }

  static let title = Phrase("drawer", "钱箱")

  /// Nil until it was read.
  private(set) var picture: DrawerPicture?
  private(set) var report: DayReport?
  private(set) var closedDay: ClosedDay?
  /// The oldest day that is to be closed; often one that is over.
  private(set) var toClose: DayReport?
  var scrolled = 0

  init() {}

  static var specimens: [DrawerScreen] {
    func screen(_ shift: Shift?, others: [Shift]) -> DrawerScreen {
      var screen = DrawerScreen()
      screen.picture = DrawerPicture(
        drawer: "till-1", shift: shift, float: CashCount(), moves: [], payments: 0, counted: [],
        others: others)
      screen.toClose = DayReport(businessDay: LocalDate(year: 2026, month: 11, day: 22))
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

  // MARK: What can be done

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let mayPay = context.availability(needing: .takePayment)
    guard let picture else { return [back] }
    guard let shift = picture.shift else {
      return [
        Command(
          "drawer.open", keys: [.enter], title: Phrase("open", "开班"),
          help: Phrase(
            "Count the float by notes and coins; cash that is paid here goes into this drawer.",
            "按面额清点备用金并开班；本机收的现金计入此钱箱。"),
          availability: opening(mayPay, in: context), action: .count(.float)),
        countOther(in: context), closeDay(mayPay), back,
      ] + scrolling
    }
    return [
      Command(
        "drawer.count", keys: [.character("c")], title: Phrase("count", "盲点"),
        help: Phrase(
          "Count the drawer and end the shift: the count is locked, then the difference is told.",
          "清点钱箱并结束班次：锁定清点结果后显示差额。"),
        availability: mayPay, action: .count(.end(shift.id))),
      Command(
        "drawer.handOver", keys: [.character("h")], title: Phrase("hand over", "交班"),
        help: Phrase(
          "Count the drawer and hand it to a colleague, who types their PIN and begins with the count.",
          "清点钱箱并交给同事；接班人输入密码，以清点结果作为备用金。"),
        availability: mayPay, action: .count(.handOver(shift.id))),
      move(
        .paidIn, "i", "Put cash into the drawer, such as change from the bank.", "向钱箱存入现金，如换来的零钱。",
        mayPay),
      move(
        .paidOut, "o",
        "Take cash out of the drawer for something, with a reason; somebody allows it.",
        "从钱箱支出现金，须填写原因并经授权。", mayPay),
      move(.safeDrop, "s", "Carry cash from the drawer to the safe.", "把钱箱中的现金缴入保险柜。", mayPay),
      countOther(in: context), closeDay(mayPay), back,
    ] + scrolling
  }

  /// No drawer opens on a day that was closed.
  private func opening(_ mayPay: Availability, in context: ConsoleContext) -> Availability {
    guard mayPay == .enabled, closedDay != nil else { return mayPay }
    return .disabled(ShiftRefusal.dayClosed(context.businessDay).reason)
  }

  private func countOther(in context: ConsoleContext) -> Command<Action> {
    Command(
      "drawer.countOther", keys: [.character("a")], title: Phrase("count another", "盲点其他"),
      help: Phrase(
        "Count another drawer that was left open, and end its shift.", "清点其他未清点的钱箱并结束班次。"),
      availability: picture?.others.isEmpty == false
        ? context.availability(needing: .manageStore) : .hidden, action: .countOther)
  }

  private func move(
    _ kind: CashMove.Kind, _ key: Character, _ english: String, _ chinese: String,
    _ availability: Availability
  ) -> Command<Action> {
    Command(
      CommandID(rawValue: "drawer.\(kind.rawValue)"), keys: [.character(key)], title: kind.name,
      help: Phrase(english, chinese), availability: availability, action: .move(kind))
  }

  private func closeDay(_ mayPay: Availability) -> Command<Action> {
    var availability = mayPay
    if mayPay == .enabled, let refusal = closingRefusal { availability = .disabled(refusal.reason) }
    return Command(
      "drawer.closeDay", keys: [.character("z")], title: Phrase("close the day", "日结"),
      help: Phrase(
        "Close the oldest open day when every drawer is counted; open checks are carried over.",
        "所有钱箱清点后日结最早的未结营业日；未结账单转入次日。"),
      availability: toClose == nil ? .hidden : availability, action: .closeDay)
  }

  /// Why the day cannot be closed now; nil when it can.
  private var closingRefusal: ShiftRefusal? {
    guard let day = toClose?.businessDay else { return nil }
    do throws(ShiftRefusal) {
      try ShiftRule.checkClosingDay(open: openShifts.filter { $0.businessDay <= day })
      return nil
    } catch {
      return error
    }
  }

  /// Every shift that is open, this drawer's first.
  var openShifts: [Shift] {
    (picture?.shift.map { [$0] } ?? []) + (picture?.others ?? [])
  }

  private var back: Command<Action> {
    Command(
      "drawer.back", keys: [.escape], title: Phrase("back", "返回"),
      help: Phrase("Back to the till.", "返回收银。"), action: .back)
  }

  private var scrolling: [Command<Action>] {
    [
      Command(
        "drawer.down", keys: [.down, .pageDown], title: Phrase("down", "下翻"),
        help: Phrase("Read on.", "向下翻看。"), footer: .never, action: .scroll(3)),
      Command(
        "drawer.up", keys: [.up, .pageUp], title: Phrase("up", "上翻"),
        help: Phrase("Back up.", "向上翻看。"), footer: .never, action: .scroll(-3)),
    ]
  }

  // MARK: What changes

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [load(in: context)]
    case .loaded(let picture, let report, let closedDay, let toClose):
      self.toClose = toClose
      self.picture = picture
      self.report = report
      self.closedDay = closedDay
    case .count(let purpose): return [askCount(purpose, in: context)]
    case .countOther: return askOther(in: context)
    case .counted(let purpose, let count): return counted(purpose, count, in: context)
    case .lock(let purpose, let count): return lock(purpose, count)
    case .handOver(let shift, let count, let colleague):
      return [
        .perform("drawer", HandOverDrawer(shift, counted: count, to: colleague)) {
          .locked($0.locked, next: $0.next)
        }
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
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; nothing was changed.", "未获授权，没有改变。"))]
    case .closeDay: return askClosing(in: context)
    case .closeDayNow(let day, let authoriser):
      return close(day, authoriser: authoriser, in: context)
    case .dayClosed(let report):
      let day = report.businessDay
      return [.toast(.good, Phrase("\(day) is closed.", "\(day) 已日结。")), load(in: context)]
    case .scroll(let rows):
      let count = self.rows(in: context).count
      scrolled = min(max(0, scrolled + rows), max(0, count - context.bodyRows))
    case .back: return [.close]
    }
    return []
  }

  private func load(in context: ConsoleContext) -> Effect<Self> {
    let day = context.businessDay
    return .load("drawer") { store in
      let database = try store.database
      let report = try database.dayReports(of: day).days.first ?? DayReport(businessDay: day)
      let open = try database.dayToClose(today: day)
      let toClose =
        try open == day ? report : open.flatMap { try database.dayReports(of: $0).days.first }
      return .loaded(
        try database.drawer(try store.author.terminal), report, try database.closing(of: day),
        toClose: toClose)
    }
  }
}
