import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// One row of a bill on the screen: words at the left, amounts at the right.
struct BillText: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    let text: String
    let style: Style
  }

  /// In columns from the left.
  var indent = 0
  var words: [Part]
  /// The amount before the steps of the bill, where it differs.
  var before = ""
  var amount = ""
  var style = Style.money

  static let amountColumns = 11

  /// Draws the row; words give way to amounts.
  func draw(in line: Rect, of buffer: inout Buffer, hasBefore: Bool) {
    guard !line.isEmpty else { return }
    // Words may use the columns of amounts that are not there.
    let count = hasBefore && !before.isEmpty ? 2 : amount.isEmpty ? 0 : 1
    let amounts = count * Self.amountColumns
    var column = line.column + indent
    for part in words {
      let room = line.maxColumn - amounts - column
      guard room > 0 else { break }
      column += buffer.write(
        part.text, at: Point(column: column, row: line.row), style: part.style, columns: room,
        overflow: .ellipsis)
      column += 1
    }
    if hasBefore, !before.isEmpty {
      buffer.writeField(
        before, at: Point(column: line.maxColumn - amounts, row: line.row),
        columns: Self.amountColumns, style: .quiet, alignment: .trailing)
    }
    // An empty one would wipe out words that reach so far.
    guard !amount.isEmpty else { return }
    buffer.writeField(
      amount, at: Point(column: line.maxColumn - Self.amountColumns, row: line.row),
      columns: Self.amountColumns, style: style, alignment: .trailing)
  }
}

extension BillText {
  /// A text of one style, with an amount at the end or without.
  static func row(
    _ words: Phrase, _ context: ConsoleContext, indent: Int = 0, amount: String = "",
    style: Style = .normal
  ) -> BillText {
    BillText(
      indent: indent, words: [.init(text: context.text(words), style: style)], amount: amount,
      style: style == .normal ? .money : style)
  }

  /// Draws rows of which so many are scrolled away, with a sign when more follow.
  static func draw(
    _ rows: [BillText], scrolled: Int, in area: Rect, of buffer: inout Buffer
  ) {
    let room = Rect(
      column: area.column + 1, row: area.row, columns: min(area.columns - 2, 72), rows: area.rows)
    let first = min(scrolled, max(0, rows.count - room.rows))
    for (line, row) in rows.dropFirst(first).prefix(room.rows).enumerated() {
      row.draw(in: room.line(line), of: &buffer, hasBefore: false)
    }
    if first > 0 {
      buffer.write("^", at: Point(column: room.maxColumn, row: room.row), style: .quiet)
    }
    if first + room.rows < rows.count {
      buffer.write("v", at: Point(column: room.maxColumn, row: room.maxRow - 1), style: .quiet)
    }
  }

  /// The lines of a bill: pieces, dish, and what it comes to before and after the bill's steps.
  static func lines(of bill: BillPicture, context: ConsoleContext) -> [BillText] {
    bill.lines.map { entry in
      let line = entry.line
      let count = String(line.quantity)
      var words = [
        Part(
          text: String(repeating: " ", count: max(0, 3 - count.count)) + count,
          style: line.quantity < 0 ? .warning : .strong),
        Part(text: line.name.chinese, style: line.kind == .returned ? .quiet : .normal),
      ]
      if context.language == .english {
        words.append(Part(text: line.name.english, style: .quiet))
      }
      words += marks(of: line).map { Part(text: context.text($0), style: .info) }
      let gross = Money(minorUnits: line.amountMinorUnits, currency: entry.net.currency)
      let isReturn = line.kind == .returned
      let isContained = line.setLine != nil && gross.minorUnits == 0
      return BillText(
        indent: line.isShownInSet ? 2 : 0, words: words,
        before: isReturn || gross == entry.net ? "" : gross.plainText,
        amount: isContained || (isReturn && entry.net.minorUnits == 0)
          ? "" : entry.net.plainText)
    }
  }

  private static func marks(of line: OrderLine) -> [Phrase] {
    var marks: [Phrase] = []
    if line.portion == .half { marks.append(Phrase("half", "半份")) }
    if let grams = line.grams { marks.append(Phrase("\(grams) g", "\(grams) 克")) }
    if let words = line.modifiers.words { marks.append(words) }
    if let share = line.share { marks.append(share.mark) }
    if line.problemBasisPoints != nil { marks.append(LineReduction.Kind.problemDish.name) }
    switch line.kind {
    case .gift: marks.append(Phrase("gift", "赠"))
    case .returned: marks.append(Phrase("returned", "退"))
    // What every guest is charged says so in its name.
    case .perHead, .normal: break
    }
    return marks
  }

  /// The steps of a bill, from what its lines come to up to its total.
  static func steps(of bill: BillPicture, context: ConsoleContext) -> [BillText] {
    var rows: [BillText] = []
    for row in bill.rows where row.kind != .taxContained {
      let isLines = row.kind == .lines
      let isAddition = row.kind == .serviceCharge || row.kind == .tax
      var words = [
        Part(text: context.text(row.reason), style: isLines || isAddition ? .quiet : .normal)
      ]
      if let name = row.authoriserName {
        words.append(Part(text: "(\(name))", style: .quiet))
      }
      rows.append(
        BillText(
          words: words, amount: row.amount.plainText,
          style: row.amount.minorUnits < 0 ? .good : .money))
    }
    rows += withoutEffect(of: bill, context: context)
    rows += coupons(of: bill, context: context)
    rows.append(
      BillText(
        words: [Part(text: context.text(Phrase("total", "合计")), style: .strong)],
        amount: bill.total.plainText, style: .strong))
    for row in bill.rows where row.kind == .taxContained {
      let name = Phrase("of it \(row.reason.english)", "其中\(row.reason.chinese)")
      rows.append(
        BillText(
          indent: 2, words: [Part(text: context.text(name), style: .quiet)],
          amount: row.amount.plainText, style: .quiet))
    }
    return rows
  }

  /// What guests left beforehand, and the payments of a bill that do not wait at a gateway.
  static func payments(
    of bill: BillPicture, context: ConsoleContext, columns: Int
  ) -> [BillText] {
    depositToUse(of: bill, context)
      + bill.payments.filter { bill.progress[$0.id] == nil }
      .flatMap { rows(of: $0, on: bill, context: context, columns: columns) }
  }

  /// The payments of a bill that wait at a gateway.
  static func waiting(
    of bill: BillPicture, context: ConsoleContext, columns: Int
  ) -> [BillText] {
    bill.payments.filter { bill.progress[$0.id] != nil }
      .flatMap { rows(of: $0, on: bill, context: context, columns: columns) }
  }

  /// A payment; of one that waits at a gateway what happens, for how long, and what the cashier says.
  /// What does not fit beside the amount goes on below it, so that nothing of it is cut.
  static func rows(
    of payment: Payment, on bill: BillPicture, context: ConsoleContext, columns: Int
  ) -> [BillText] {
    var row = row(of: payment, on: bill, context: context)
    guard let progress = bill.progress[payment.id] else { return [row] }
    let happening = Part(
      text: context.text(progress.happening(at: context.now)), style: .warning)
    let beside = row.words + [happening]
    let fits =
      beside.reduce(0) { $0 + displayWidth($1.text) + 1 } <= columns - amountColumns
    if fits { row.words = beside }
    let below = (fits ? [] : [happening]) + words(of: progress, context: context)
    return [row]
      + below.flatMap { part in
        wrapped(part.text, columns: columns - 2).map {
          BillText(indent: 2, words: [Part(text: $0, style: part.style)])
        }
      }
  }

  /// A payment, and how far it is.
  private static func row(
    of payment: Payment, on bill: BillPicture, context: ConsoleContext
  ) -> BillText {
    var words = [
      Part(text: context.clock(payment.at), style: .quiet),
      Part(text: PaymentText.name(payment, context: context), style: .normal),
    ]
    if let day = bill.depositsPaidOn[payment.id]?.dayAndMonth {
      words.append(
        Part(
          text: context.text(Phrase("paid on \(day.english)", "\(day.chinese)已付")),
          style: .quiet))
    }
    if bill.progress[payment.id] == nil, let stage = PaymentText.stage(payment) {
      words.append(Part(text: context.text(stage), style: .warning))
    }
    let paid = Money(
      minorUnits: -payment.amount.minorUnits, currency: payment.amount.currency)
    return BillText(
      words: words, amount: paid.plainText,
      style: payment.stage == .captured ? .good : .quiet)
  }

  /// What the guests left beforehand, and pays first.
  private static func depositToUse(
    of bill: BillPicture, _ context: ConsoleContext
  ) -> [BillText] {
    guard let deposit = bill.depositToUse else { return [] }
    return [
      .row(
        Phrase("deposit, pays first", "订金，优先抵扣"), context, amount: deposit.plainText, style: .info)
    ]
  }

  /// What the cashier says to the guest, what is wrong, and the way out.
  private static func words(of progress: GatewayProgress, context: ConsoleContext) -> [Part] {
    let toTell = Phrase("say: \(progress.toTell.english)", "请告知客人：\(progress.toTell.chinese)")
    var words = [Part(text: context.text(toTell), style: .info)]
    if let fault = progress.fault {
      words.append(Part(text: "! " + context.text(fault.words), style: .warning))
    }
    if progress.isOverdue(at: context.now) {
      let out = Phrase("h: reverse it, or settle it by the statement", "h：撤销，或按账单核对")
      words.append(Part(text: context.text(out), style: .quiet))
    }
    return words
  }
}
