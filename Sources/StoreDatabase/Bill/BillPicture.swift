import GRDB
import StoreDomain

/// One row of a bill.
public struct BillRow: Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case lines, lineReduction, promotion, discount, coupon, tenderDiscount, points, serviceCharge
    case tax, rounding
    /// Told apart: the prices contain it, so it changes nothing.
    case taxContained

    init(_ step: BillStep) {
      self =
        switch step {
        case .lines: .lines
        case .lineReduction: .lineReduction
        case .promotion: .promotion
        case .discount: .discount
        case .coupon: .coupon
        case .tenderDiscount: .tenderDiscount
        case .points: .points
        case .serviceCharge: .serviceCharge
        case .tax: .tax
        case .rounding: .rounding
        }
    }
  }

  public var kind: Kind
  /// As it changes what is due; for `taxContained` the tax itself.
  public var amount: Money
  public var reason: Phrase
  public var authorName: String?
  public var authoriserName: String?
  /// What `removeAdjustment` takes, while the check is open.
  public var adjustmentID: Identifier<CheckAdjustment>?
  /// The campaign behind it, while the check is open: what `takeOffCampaign` takes.
  public var campaignCode: String?
  /// The part of each line in minor units, in the order of the bill's lines; adds up to `amount`.
  /// Empty for tax that prices contain, and on checks closed before shares were kept.
  public var shares: [Int] = []
}

extension BillRow.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

/// A check as the till sees it.
public struct BillPicture: Hashable, Sendable {
  public struct Line: Identifiable, Hashable, Sendable {
    public var id: Identifier<OrderLine> { line.id }
    public var line: OrderLine
    /// What the line comes to after every step.
    public var net: Money
  }

  public var check: Check
  public var tableNames: [String]
  public var party: Party?
  public var member: Member?
  /// What was sent; returns are lines of their own.
  public var lines: [Line]
  /// Drafts and held lines, which keep the check from being paid.
  public var unsentLines: [OrderLine]
  /// The steps that changed something, in their order, and the taxes contained.
  public var rows: [BillRow]
  public var total: Money
  public var taxContained: Money
  public var payments: [Payment]
  public var paid: Money
  /// Negative when the guest is owed something.
  public var remaining: Money
  /// Why its discount has to be looked at before anything is paid.
  public var discountRefusal: GivingRefusal?
  /// What is on its way at gateways, by payment.
  public var progress: [Identifier<Payment>: GatewayProgress] = [:]
  /// What it earns and uses of a member's points; nil where the house gives none.
  public var points: BillPoints?
  /// The number of its close: more than 1 for one that was opened again.
  public var closing = 1
  /// Of a refund, the number of the check that it gives back.
  public var refundOf: Int?
  /// What was refunded of it by line, each with the refund's number.
  public var refunds: [Refund] = []

  public struct Refund: Hashable, Sendable {
    public var number: Int
    /// Below nothing.
    public var amount: Money
  }
  /// What campaigns give and could give; nil in a house without any, and once the check is closed.
  public var campaigns: CampaignPicture?

  /// The last wish for an invoice of it, voided ones too; of a refund, of the check that it gives back.
  public var invoice: InvoiceRequest?
  /// Single coupons that the check gave, or that came back with its refund.
  public var coupons = BillCoupons()
  /// Set where it is a deposit itself.
  public var depositGuest: DepositGuest?
  /// Set where money for an account goes through it.
  public var accountGuest: AccountGuest?
  /// What of its guests' deposit may still pay it.
  public var depositToUse: Money?
  /// What of its guests' deposit went back when it closed, or with its refund, and a cashier hands out:
  /// cash, and what is given back by a slip.
  public var depositBack: [Tender: Money] = [:]
  /// When what paid it as a deposit was left, by the payment.
  public var depositsPaidOn: [Identifier<Payment>: LocalDate] = [:]

  /// Set for a sale without a table.
  public var sale: CounterSale?

  /// Nil for a check without guests, and for food that is taken away.
  public var guests: Int? { sale.map { $0.guests } ?? party?.partySize }

  public init(
    check: Check, tableNames: [String], party: Party?, member: Member?, lines: [Line] = [],
    unsentLines: [OrderLine] = [], rows: [BillRow] = [], total: Money, taxContained: Money,
    payments: [Payment] = [], paid: Money, remaining: Money,
    discountRefusal: GivingRefusal? = nil
  ) {
    self.check = check
    self.tableNames = tableNames
    self.party = party
    self.member = member
    self.lines = lines
    self.unsentLines = unsentLines
    self.rows = rows
    self.total = total
    self.taxContained = taxContained
    self.payments = payments
    self.paid = paid
    self.remaining = remaining
    self.discountRefusal = discountRefusal
  }
}

extension StoreDatabase {
  /// A check worked out; once closed, as it was closed.
  public func bill(of checkID: Identifier<Check>) throws -> BillPicture {
    try read { db in try BillPicture.fetch(db, checkID, store: store) }
  }
}

extension BillPicture {
  static func fetch(
    _ db: Database, _ checkID: Identifier<Check>, store: Store
  ) throws -> BillPicture {
    guard let check = try Check.fetchOne(db, checkID, store.currency) else {
      throw StoreError.gone("check \(checkID)")
    }
    var picture = try fetch(db, check, store: store)
    picture.accountGuest = try AccountOfCheck.fetchAll(db, of: [check])[checkID]
      .map(AccountGuest.init)
    picture.closing = try db.closings(of: checkID)
    picture.invoice = try InvoiceRequest.fetchLast(
      db, of: check.refunds ?? checkID, store.currency)
    picture.coupons = try BillCoupons.fetch(db, check)
    picture.refundOf = try refundOf(db, check)
    picture.refunds = try db.list(
      """
      SELECT number, coalesce(totalMinor, -(SELECT sum(amountMinor) FROM refundLine
          JOIN orderLine ON orderLine.id = lineID WHERE orderLine.checkID = guestCheck.id), 0)
      FROM guestCheck WHERE refundsCheckID = ? ORDER BY openedAt, number
      """, [checkID]
    ) { Refund(number: $0[0], amount: Money(minorUnits: $0[1], currency: store.currency)) }
    try picture.addDeposit(db, store)
    return picture
  }

  fileprivate static func refundOf(_ db: Database, _ check: Check) throws -> Int? {
    try check.refunds.flatMap {
      try Int.fetchOne(db, sql: "SELECT number FROM guestCheck WHERE id = ?", arguments: [$0])
    }
  }

  private static func fetch(_ db: Database, _ check: Check, store: Store) throws -> BillPicture {
    let checkID = check.id
    let table = try check.partyID.flatMap { try PartyAtTable.fetch(db, $0) }
    if check.stage == .closed { return try closed(db, check, table, store.currency) }
    guard let bill = try WorkedBill.fetchAll(db, [check], store: store)[checkID] else {
      throw StoreError.gone("check \(checkID)")
    }
    var picture = BillPicture(bill, table, store.currency)
    picture.points = try BillPoints.fetch(db, bill, store: store)
    picture.campaigns = try CampaignPicture.fetch(db, of: bill, store: store)
    if bill.payments.contains(where: { $0.stage.isOnItsWay }) {
      for payment in try GatewayPayment.fetchAll(db, of: checkID, currency: store.currency)
      where payment.payment.stage.isOnItsWay {
        picture.progress[payment.id] = payment.progress(among: store.settings.gateways)
      }
    }
    return picture
  }

  /// An open check.
  init(_ bill: WorkedBill, _ table: PartyAtTable?, _ currency: Currency) {
    func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    let rows = BillRow.rows(of: bill, currency)
    self.init(
      check: bill.check, tableNames: table?.tableNames ?? [], party: table?.party,
      member: table?.member,
      lines: zip(bill.sentLines, bill.calculation.netAmounts).map {
        Line(line: $0, net: money($1))
      },
      unsentLines: bill.unsentLines, rows: rows, total: money(bill.due),
      taxContained: money(BillRow.taxContained(rows)), payments: bill.payments,
      paid: money(bill.paid), remaining: money(bill.remaining),
      discountRefusal: bill.discountRefusal)
    sale = table?.sale
    depositGuest = bill.deposit.map(DepositGuest.init)
  }

  private static func closed(
    _ db: Database, _ check: Check, _ table: PartyAtTable?, _ currency: Currency
  ) throws -> BillPicture {
    func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    let lines = try db.list(
      """
      SELECT \(OrderLine.columns), netMinor FROM orderLine
      WHERE checkID = ? AND stage = 'sent' ORDER BY position
      """, [check.id]
    ) {
      Line(
        line: try OrderLine(row: $0, currency: currency), net: money($0["netMinor"] ?? 0))
    }
    let rows = try db.list(
      "SELECT * FROM checkRow WHERE checkID = ? ORDER BY position", [check.id]
    ) { row in
      BillRow(
        kind: row["kind"], amount: money(row["amountMinor"]),
        reason: Phrase(row["reasonEnglish"], row["reasonChinese"]),
        authorName: row["authorName"], authoriserName: row["authoriserName"],
        shares: BillRow.shares(from: row["shares"]))
    }
    let payments = try db.list(
      "\(Payment.withSlipTips) WHERE checkID = ? ORDER BY payment.at, payment.rowid", [check.id]
    ) { Payment(row: $0, currency: currency) }
    let total = check.total ?? money(0)
    let tables = try check.partyID.map { try PartyAtTable.lastTableNames(db, [$0])[$0] ?? [] }
    var picture = BillPicture(
      check: check, tableNames: tables ?? [], party: table?.party,
      member: table?.member, lines: lines, unsentLines: [], rows: rows, total: total,
      taxContained: money(BillRow.taxContained(rows)), payments: payments, paid: total,
      remaining: money(0))
    picture.points = try BillPoints.fetch(db, closed: check)
    picture.sale = table?.sale
    return picture
  }
}

extension Transaction {
  /// A check that has closed in this transaction, with what stands on its receipt: as it was worked out
  /// for closing, and read from the file only where that does not say it.
  func closedPicture(_ bill: WorkedBill) throws -> BillPicture {
    let closing = try closingCheck(bill.check)
    var check = bill.check
    check.stage = .closed
    check.closedAt = now
    check.total = money(bill.calculation.due)
    let tables: [String] =
      if let sale = closing.sale {
        [sale.displayNumber]
      } else {
        try check.partyID.flatMap { try PartyAtTable.lastTables(db, [$0])[$0] } ?? []
      }
    let rows = BillRow.rows(of: bill, store.currency)
    var picture = BillPicture(
      check: check, tableNames: tables, party: closing.party, member: nil,
      lines: zip(bill.sentLines, bill.calculation.netAmounts).map {
        BillPicture.Line(line: $0, net: money($1))
      }, rows: rows, total: money(bill.calculation.due),
      taxContained: money(BillRow.taxContained(rows)), payments: bill.payments,
      paid: money(bill.calculation.due), remaining: money(0))
    picture.sale = closing.sale
    picture.closing = closing.closing
    if closing.mayHavePoints { picture.points = try BillPoints.fetch(db, closed: check) }
    if closing.mayHaveCoupons { picture.coupons = try BillCoupons.fetch(db, check) }
    picture.refundOf = try BillPicture.refundOf(db, check)
    try picture.addDepositDays(db, store)
    return picture
  }
}

extension BillRow {
  /// The rows of a bill that changed something, and what its prices contain of tax.
  static func rows(of bill: WorkedBill, _ currency: Currency) -> [BillRow] {
    let adjustments = Dictionary(
      bill.adjustments.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    let uses = Dictionary(
      (bill.campaigns?.uses ?? []).map { ($0.id.rawValue, $0) },
      uniquingKeysWith: { first, _ in first })
    let steps = bill.calculation.rows.filter { $0.amount != 0 || $0.step == .lines }.map { row in
      let adjustment = row.adjustmentID.flatMap { adjustments[$0] }
      let use = row.adjustmentID.flatMap { uses[$0] }
      let gift = row.lineID.flatMap { id in bill.lines.first { $0.id == id && $0.isGiven } }
      return BillRow(
        kind: Kind(row.step), amount: Money(minorUnits: row.amount, currency: currency),
        reason: row.reason,
        authorName: adjustment?.authorName ?? use?.authorName
          ?? gift.map { $0.givenByName ?? $0.authorName }
          ?? (row.step == .points ? bill.points?.authorName : nil),
        authoriserName: adjustment?.authoriserName ?? gift.flatMap { bill.giftAuthorisers[$0.id] },
        adjustmentID: adjustment?.id, campaignCode: use?.campaign.code, shares: row.shares)
    }
    let contained = bill.calculation.taxes.filter { $0.rate.isIncluded }.map { tax in
      BillRow(
        kind: .taxContained, amount: Money(minorUnits: tax.amount, currency: currency),
        reason: tax.rate.name)
    }
    return steps + contained
  }

  /// The shares as the file keeps them; nil where there are none.
  var sharesColumn: String? {
    shares.isEmpty ? nil : "[" + shares.map(String.init).joined(separator: ",") + "]"
  }

  static func shares(from column: String?) -> [Int] {
    (column ?? "").dropFirst().dropLast().split(separator: ",").compactMap { Int($0) }
  }

  static func taxContained(_ rows: [BillRow]) -> Int {
    rows.reduce(0) { $0 + ($1.kind == .taxContained ? $1.amount.minorUnits : 0) }
  }
}
