import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// A check that is paid: the change in large digits, and the receipt as the paper shows it.
struct ReceiptScreen: Screen {
  enum Action: Sendable {
    case load(Language)
    case loaded(String)
    case scroll(Int)
    case print, printed
    case followUp(FollowUp)
    case done
  }

  /// The cashier has seen it.
  typealias Outcome = Bool

  static let title = Phrase("receipt", "结账单")
  /// As wide as the till's paper.
  static let columns = 38

  let bill: BillPicture
  /// Of the payment that closed the check; nil when an old receipt is looked at.
  let change: Money?
  /// Nil while it is being read.
  private(set) var lines: [String]?
  /// What may be done for its guests; nil while it is being read.
  private(set) var followUps: AfterPayingPicture?
  /// Of a guest who becomes a member here.
  private var newMember: Identifier<Member>?
  private var scrolling = Scrolling()

  init(_ bill: BillPicture, change: Money?) {
    self.bill = bill
    self.change = change
  }

  static var specimens: [ReceiptScreen] { [ReceiptScreen(.specimen(), change: nil)] }

  func heading(in context: ConsoleContext) -> Heading {
    Heading(
      subject: bill.tables + "  "
        + context.text(Phrase("check \(bill.check.number)", "\(bill.check.number) 号单")))
  }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "receipt.done", keys: [.enter, .escape, .character("l")],
        title: change == nil ? Phrase("back", "返回") : Phrase("next bill", "下一单"),
        help: Phrase("Back to the list of checks.", "返回账单列表。"), action: .done),
      Command(
        "receipt.print", keys: [.character("p")], title: Phrase("print again", "补打"),
        help: Phrase("Print the receipt once more, marked as a copy.", "补打结账单，注明补打。"),
        action: .print),
    ] + followUpCommands(in: context) + Scrolling.commands(of: "receipt") { .scroll($0) }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .languageChanged: .load(.english)
    case .shown, .minute, .second, .storeChanged: nil
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      let id = bill.check.id
      let language = context.language
      return [
        .load("receipt") { store in
          .loaded(
            try store.database.receiptText(
              of: id, in: language, columns: Self.columns, width: { $0.columns }))
        }, readFollowUps,
      ]
    case .followUp(let action): return updateFollowUps(action, in: context)
    case .loaded(let text):
      lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      while lines?.last?.isEmpty == true { lines?.removeLast() }
    case .scroll(let rows):
      scrolling.scroll(by: rows, of: lines?.count ?? 0, window: 3)
    case .print:
      let id = bill.check.id
      return [
        .perform("print", ReprintReceipt(id)) { _ in .printed }
      ]
    case .printed:
      return [.toast(.good, Phrase("A copy is being printed.", "正在补打结账单。"))]
    case .done:
      return [.finish(true)]
    }
    return []
  }

  mutating func note(_ picture: AfterPayingPicture) { followUps = picture }

  /// The same id, however often it is tried.
  mutating func memberID(from ids: IdentifierGenerator) -> Identifier<Member> {
    let id = newMember ?? ids.next()
    newMember = id
    return id
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    guard context.layout.isSplit else {
      let used = drawOutcome(into: &buffer, area: area, context: context)
      drawPaper(into: &buffer, area: area.rows(from: used + 1), context: context)
      return nil
    }
    // Beside the paper there is a column for the sign that it goes on: it stands on no amount.
    let parts = area.split(right: Self.columns + 4)
    let room = parts.left.inset(columns: context.layout == .desk ? 3 : 2, rows: 1)
    _ = drawOutcome(into: &buffer, area: room, context: context)
    buffer.drawVerticalLine(column: parts.right.column, rows: area.row..<area.maxRow)
    drawPaper(into: &buffer, area: parts.right.columns(from: 2), context: context)
    return nil
  }

  /// What the cashier does now: give the change, say thank you.
  private func drawOutcome(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Int {
    let isLarge = context.layout.isSplit
    let words =
      bill.check.refunds == nil
      ? Phrase("\(bill.tables) paid", "\(bill.tables) 已结账")
      : Phrase("\(bill.tables) given back", "\(bill.tables) 已退款")
    buffer.write("+ " + context.text(words), at: area.origin, style: .good.bold)
    let total = bill.total.plainText
    buffer.write(
      total,
      at: Point(column: area.maxColumn - displayWidth(total), row: area.row), style: .strong)
    let givesChange = (change?.minorUnits ?? 0) > 0
    var row = 1
    if isLarge {
      row = drawPayments(in: area, from: 2, into: &buffer, context: context) + 1
    } else if !givesChange {
      // On a phone there is room for what matters: the change, else how they paid.
      row = drawPayments(in: area, from: row, most: 3, into: &buffer, context: context)
    }
    for tender in Tender.allCases {
      guard let back = bill.depositBack[tender], row < area.rows else { continue }
      drawDeposit(back, tender, at: area.line(row), into: &buffer, context: context)
      row += 1
    }
    if isLarge { row += drawFollowUps(in: area.rows(from: row), of: &buffer, context: context) }
    guard let change, isLarge || givesChange else { return row }
    let text = change.plainText
    let line = area.line(row)
    buffer.write(
      context.text(Phrase("change", "找零")), at: line.origin,
      style: change.minorUnits > 0 ? .strong : .quiet)
    buffer.write(
      text, at: Point(column: line.maxColumn - displayWidth(text), row: line.row),
      style: change.minorUnits > 0 ? .good.bold : .quiet)
    row += 1
    if isLarge, change.minorUnits > 0 {
      row += LargeText.draw(
        text, in: area.rows(from: row + 1), of: &buffer, style: .good)
    }
    return row
  }

  /// - Returns: the row after them.
  private func drawPayments(
    in area: Rect, from first: Int, most: Int = .max, into buffer: inout Buffer,
    context: ConsoleContext
  ) -> Int {
    var row = first
    for payment in bill.payments.filter({ $0.stage == .captured }).prefix(most)
    where row < area.rows {
      drawPayment(payment, at: area.line(row), into: &buffer, context: context)
      row += 1
    }
    return row
  }

  private func drawPayment(
    _ payment: Payment, at line: Rect, into buffer: inout Buffer, context: ConsoleContext
  ) {
    let amount = (payment.tendered ?? payment.taken).plainText
    buffer.write(
      PaymentText.name(payment, context: context), at: line.origin, style: .normal,
      columns: line.columns - displayWidth(amount) - 1, overflow: .ellipsis)
    buffer.write(
      amount, at: Point(column: line.maxColumn - displayWidth(amount), row: line.row),
      style: .money)
  }

  /// What of their deposit the guests are handed back.
  private func drawDeposit(
    _ back: Money, _ tender: Tender, at line: Rect, into buffer: inout Buffer,
    context: ConsoleContext
  ) {
    let words = Phrase(
      "give back of the deposit: \(tender.name.english)", "应退订金：\(tender.name.chinese)")
    buffer.write(
      context.text(words), at: line.origin, style: .strong,
      columns: line.columns - displayWidth(back.plainText) - 1, overflow: .ellipsis)
    buffer.write(
      back.plainText,
      at: Point(column: line.maxColumn - displayWidth(back.plainText), row: line.row),
      style: .good.bold)
  }

  private func drawPaper(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    guard let lines else {
      buffer.write(
        context.text(Phrase("Reading the receipt ...", "正在读取结账单…")), at: area.origin,
        style: .quiet)
      return
    }
    let first = min(scrolling.rows, max(0, lines.count - area.rows))
    for (row, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      buffer.write(
        line, at: Point(column: area.column, row: area.row + row), columns: area.columns)
    }
    if first + area.rows < lines.count {
      buffer.write(
        "…", at: Point(column: area.maxColumn - 1, row: area.maxRow - 1), style: .quiet)
    }
  }
}

/// A payment in words.
enum PaymentText {
  /// "card 4417", "cash", "cash 20.00 USD", "card 4417, tip 12.00".
  static func name(_ payment: Payment, context: ConsoleContext) -> String {
    let notes = payment.foreign.map { "\($0.amount.plainText) \($0.amount.currency.code)" }
    let name = [context.text(payment.tender.name), payment.reference, notes]
      .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    guard payment.tipMinorUnits != 0 else { return name }
    let tip = Money(
      minorUnits: payment.tipMinorUnits, currency: payment.amount.currency
    ).plainText
    return name + context.text(Phrase(", tip \(tip)", "，小费 \(tip)"))
  }

  /// What became of it, when it does not count.
  static func stage(_ payment: Payment) -> Phrase? {
    switch payment.stage {
    case .captured: nil
    case .created, .sent, .pending: Phrase("waiting", "待确认")
    case .declined: Phrase("declined", "被拒")
    case .reversing: Phrase("being reversed", "撤销中")
    case .reversed: Phrase("reversed", "已撤销")
    }
  }
}
