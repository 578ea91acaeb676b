import GRDB
import HeadquartersContract
import StoreDomain

extension ReceiptCode {
  /// The code of a check; nil when it was closed in a house without receipts to be found.
  static func fetch(_ db: Database, of checkID: Identifier<Check>) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT code FROM receiptCode WHERE checkID = ?"),
      arguments: [checkID])
  }

  /// Where a guest finds the receipt of a check; nil when nowhere.
  static func link(
    _ db: Database, of checkID: Identifier<Check>, in store: Store
  ) throws -> String? {
    guard store.settings.receiptLink != nil else { return nil }
    return try fetch(db, of: checkID).flatMap { link(to: $0, in: store) }
  }

  /// Where the receipt with a code is found; nil where the house has receipts on paper alone.
  static func link(to code: String, in store: Store) -> String? {
    store.settings.receiptLink.map { ReceiptLinkRule.link($0, code: code) }
  }
}

/// Gives a closed check the code by which its guest finds the receipt, and tells headquarters what the
/// receipt says. A check that closes again keeps its code, and the last close is what is found.
enum GiveReceiptCode: AfterClosing {
  static let isForRecordedChecks = false
  static let events: [EventType] = [.receiptIssued]

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    let (db, store, check) = (transaction.db, transaction.store, bill.check)
    guard store.settings.receiptLink != nil, !bill.sentLines.isEmpty else { return }
    let code = try transaction.receiptCode(of: check.id, mayHaveOne: bill.on.receiptCode)
    let picture = try transaction.closedPicture(bill)
    let slip = try BillSlip(
      picture, isReceipt: true, isCopy: false, author: "", at: transaction.now, store: store,
      db: db, code: code)
    transaction.receipt = (check.id, slip)
    try transaction.record(
      .receiptIssued, check.id,
      ReceiptFact(
        slip, code: code, closing: picture.closing, currency: store.currency,
        refunds: check.refunds), on: check.businessDay)
  }
}

extension Transaction {
  fileprivate func receiptCode(
    of checkID: Identifier<Check>, mayHaveOne: Bool
  ) throws -> String {
    if mayHaveOne, let code = try ReceiptCode.fetch(db, of: checkID) { return code }
    var generator = SystemRandomNumberGenerator()
    let code = ReceiptCode.make(using: &generator)
    try db.execute(
      sql: "INSERT INTO receiptCode (checkID, code) VALUES (?, ?)", arguments: [checkID, code])
    return code
  }
}

extension ReceiptFact {
  fileprivate init(
    _ slip: BillSlip, code: String, closing: Int, currency: Currency,
    refunds: Identifier<Check>?
  ) {
    self.init(
      code: code, number: slip.checkNumber, closing: closing, currency: currency.code,
      store: slip.store,
      lines: slip.lines.map { line in
        Line(
          name: line.name, quantity: line.quantity, isHalf: line.isHalf, grams: line.grams,
          modifiers: line.modifiers, isInSet: line.isInSet,
          amountMinor: line.amount.minorUnits)
      },
      steps: slip.rows.map { row in
        Step(
          kind: row.kind.rawValue, name: row.kind.publicName(row.reason),
          amountMinor: row.amount.minorUnits)
      },
      totalMinor: slip.total.minorUnits,
      payments: slip.payments.map { paid in
        Paid(
          tender: paid.tender.rawValue, name: paid.tender.name,
          amountMinor: paid.amount.minorUnits, tenderedMinor: paid.tendered?.minorUnits,
          tipMinor: paid.tip?.minorUnits)
      }, refunds: refunds, refundsNumber: slip.refundOf)
  }
}

extension BillRow.Kind {
  /// What a step is called outside the house. Behind a discount, a gift or a rounding stands what staff
  /// typed, and perhaps about whom; a tax, a charge and a campaign have the names of the configuration.
  fileprivate func publicName(_ reason: Phrase) -> Phrase {
    switch self {
    case .lines: BillStep.lines.name
    case .lineReduction: BillStep.lineReduction.name
    case .discount: BillStep.discount.name
    case .coupon: BillStep.coupon.name
    case .tenderDiscount: BillStep.tenderDiscount.name
    case .points: BillStep.points.name
    case .rounding: BillStep.rounding.name
    case .promotion, .serviceCharge, .tax, .taxContained: reason
    }
  }
}
