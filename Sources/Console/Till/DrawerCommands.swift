import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What can be done with a drawer and its day.
extension DrawerScreen {
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
        countOther(in: context), printing(mayPay), statements(in: context),
        closeDay(mayPay), back,
      ] + Scrolling.commands(of: "drawer") { .scroll($0) }
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
      payOutTips(mayPay, in: context),
      move(.safeDrop, "s", "Carry cash from the drawer to the safe.", "把钱箱中的现金缴入保险柜。", mayPay),
      countOther(in: context), printing(mayPay), statements(in: context),
      closeDay(mayPay), back,
    ] + Scrolling.commands(of: "drawer") { .scroll($0) }
  }

  /// No drawer opens on a day that was closed.
  private func opening(_ mayPay: Availability, in context: ConsoleContext) -> Availability {
    guard mayPay == .enabled, days?.closed != nil else { return mayPay }
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

  private func payOutTips(
    _ mayPay: Availability, in context: ConsoleContext
  ) -> Command<Action> {
    let hasTips = days?.tips.isEmpty == false
    var availability = mayPay
    if mayPay == .enabled, !hasTips {
      availability = .disabled(Phrase("no tips are left to pay out", "没有待支付的小费"))
    }
    return Command(
      "drawer.tips", keys: [.character("t")], title: Phrase("pay out tips", "支付小费"),
      help: Phrase(
        "Take tips out of the drawer for whoever they are; somebody allows it.",
        "从钱箱支付小费给员工，须经授权。"),
      availability: hasTips || context.tips != nil ? availability : .hidden, footer: .never,
      action: .tips(.ask))
  }

  private func printing(_ mayPay: Availability) -> Command<Action> {
    Command(
      "drawer.print", keys: [.character("p")], title: Phrase("print report", "打印报表"),
      help: Phrase(
        "Print the X report of a day so far, or the Z report of one that is closed, on the receipt "
          + "printer.",
        "在小票打印机上打印当日 X 报表，或已日结的 Z 报表。"),
      availability: days == nil ? .hidden : mayPay, footer: .never, action: .print)
  }

  private func statements(in context: ConsoleContext) -> Command<Action> {
    Command(
      "drawer.statements", keys: [.character("g")], title: Phrase("statements", "通道对账"),
      help: Phrase(
        "What was found when gateways' statements were compared: each difference of the last month.",
        "通道账单核对结果：近一个月的每项差异。"),
      availability: context.gateways.isEmpty
        ? .hidden : context.availability(needing: .manageStore), footer: .never,
      action: .showStatements)
  }

  private func closeDay(_ mayPay: Availability) -> Command<Action> {
    var availability = mayPay
    if mayPay == .enabled, let refusal = closingRefusal { availability = .disabled(refusal.reason) }
    return Command(
      "drawer.closeDay", keys: [.character("z")], title: Phrase("close the day", "日结"),
      help: Phrase(
        "Close the oldest open day when every drawer is counted; open checks are carried over.",
        "所有钱箱清点后日结最早的未结营业日；未结账单转入次日。"),
      availability: days?.toClose == nil ? .hidden : availability, action: .closeDay)
  }

  /// Why the day cannot be closed now; nil when it can.
  private var closingRefusal: ShiftRefusal? {
    guard let day = days?.toClose?.businessDay else { return nil }
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
}
