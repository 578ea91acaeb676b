import GRDB
import HeadquartersContract
import StoreDomain

/// An open check worked out from the file: what was ordered, taken off and paid until now.
struct WorkedBill {
  let check: Check
  /// All but the voided ones.
  let lines: [OrderLine]
  let adjustments: [CheckAdjustment]
  private(set) var payments: [Payment]
  /// What campaigns give on it; nil where none was taken.
  let campaigns: CheckCampaigns?
  private let currency: Currency
  /// The second person behind a gift, by line.
  let giftAuthorisers: [Identifier<OrderLine>: String]
  /// What is used on it of a member's points.
  let points: UsedPoints?
  /// Set where money of a deposit lies on it, or something of one was kept by it.
  let deposit: DepositOfCheck?
  /// Set where a gateway takes money for an account by it, or gives it back.
  let account: AccountOfCheck?
  /// What there was on the check beside its lines when it was worked out.
  let on: OnCheck
  /// What decides it, but for points.
  let input: BillInput
  /// Of the lines that were sent.
  let calculation: BillCalculation
  /// Whether it gives back what a closed check was paid for.
  var isRefund: Bool { check.refunds != nil }

  var sentLines: [OrderLine] { lines.filter { $0.stage == .sent } }
  var unsentLines: [OrderLine] { lines.filter { $0.stage == .draft || $0.stage == .held } }
  /// Minor units of captured payments.
  var paid: Int {
    payments.reduce(0) { $0 + ($1.stage.countsTowardBill ? $1.amount.minorUnits : 0) }
  }
  /// What is to be paid on it; of a deposit and for an account what was asked, which no line says.
  var due: Int {
    if let account {
      return account.due(
        isCredited: payments.contains { $0.tender == .storedValue || $0.tender == .houseAccount })
    }
    return deposit?.kind == .held ? deposit?.due(paid: paid) ?? 0 : calculation.due
  }
  var remaining: Int { due - paid }
  /// What a discount of the whole bill is taken from.
  var beforeDiscount: Int {
    calculation.rows.reduce(0) { $0 + ($1.step < .discount ? $1.amount : 0) }
  }

  /// Whether what was taken off the bill is still within the limit of who gave it, and campaigns give
  /// what the guests were told, to guests who pay as the campaigns ask.
  ///
  /// - Parameter tender: of a payment that is to come.
  /// - Throws: `GivingRefusal.discountOutgrown`, `lessThanPrinted` or `campaignPaidBy`.
  func checkDiscountStands(payingBy tender: Tender? = nil) throws(GivingRefusal) {
    for adjustment in adjustments where adjustment.kind == .discount {
      try GivingRule.checkStanding(
        adjustment.effect, base: beforeDiscount, limit: adjustment.limitBasisPoints)
    }
    guard let campaigns else { return }
    // Where nothing is to be paid, nobody pays more than they were told.
    if calculation.due > 0 {
      try CampaignUseRule.checkPrinted(
        campaigns.printed, now: campaigns.choice.saving, in: currency)
    }
    // Who pays nothing pays in no other way: a comp keeps no campaign from the guests.
    for tender in (tenders + [tender].compactMap(\.self)).filter(\.isMoney) {
      try CampaignUseRule.check(tender, with: campaigns.given)
    }
  }

  /// The ways in which something of it is paid or on its way; what was taken back is not.
  var tenders: [Tender] {
    var sums: [Tender: Int] = [:]
    for payment in payments where payment.stage.countsTowardBill || payment.stage.isOnItsWay {
      sums[payment.tender, default: 0] += payment.amount.minorUnits
    }
    // A deposit is money that guests left before, by whichever tender.
    return Tender.allCases.filter { $0 != .deposit && sums[$0, default: 0] != 0 }
  }

  /// Why its discount has to be looked at; nil when it stands.
  var discountRefusal: GivingRefusal? {
    do throws(GivingRefusal) {
      try checkDiscountStands()
      return nil
    } catch {
      return error
    }
  }

  /// One of the bill's payments.
  ///
  /// - Throws: `TillError.noSuchPayment`.
  func payment(_ id: Identifier<Payment>) throws -> Payment {
    guard let payment = payments.first(where: { $0.id == id }) else {
      throw TillError.noSuchPayment
    }
    return payment
  }

  /// The same bill after one payment more: none of its steps asks what was paid.
  func paid(with payment: Payment) -> WorkedBill {
    var bill = self
    // As the file gives them, which a clock that was set back changes.
    let index = payments.firstIndex { $0.at > payment.at } ?? payments.endIndex
    bill.payments.insert(payment, at: index)
    return bill
  }

  /// The checks by id, in a few queries whatever their number.
  static func fetchAll(
    _ db: Database, _ checks: [Check], store: Store
  ) throws -> [Identifier<Check>: WorkedBill] {
    guard !checks.isEmpty else { return [:] }
    return try fetch(
      db, checks, .unknown, where: "checkID IN (SELECT value FROM json_each(?))",
      [checks.map(\.id).listColumn()], store)
  }

  /// One check, with what there is on it.
  static func fetchOne(
    _ db: Database, _ check: Check, _ on: OnCheck, store: Store
  ) throws -> WorkedBill? {
    try fetch(db, [check], on, where: "checkID = ?", [check.id], store)[check.id]
  }

  /// - Parameter on: what there is on each of them.
  private static func fetch(
    _ db: Database, _ checks: [Check], _ on: OnCheck, where ofChecks: String,
    _ ids: StatementArguments, _ store: Store
  ) throws -> [Identifier<Check>: WorkedBill] {
    let lines = Dictionary(
      grouping: try OrderLine.fetchAll(
        db, where: "\(ofChecks) AND stage <> 'voided' ORDER BY checkID, position", ids,
        currency: store.currency), by: \.checkID)
    let adjustments = on.adjustments ? try self.adjustments(db, where: ofChecks, ids) : [:]
    let campaigns =
      on.campaigns
      ? try CheckCampaigns.fetchAll(
        db, checks, lines: lines, adjustments: adjustments, store: store) : [:]
    let payments =
      on.payments ? try self.payments(db, where: ofChecks, ids, store.currency) : [:]
    let authorisers = try giftAuthorisers(db, of: lines)
    let points = on.points ? try UsedPoints.fetchAll(db, checks.map(\.id)) : [:]
    let refunded = try refundedAmounts(db, of: checks)
    let deposits = try DepositOfCheck.fetchAll(db, of: checks)
    let accounts = try AccountOfCheck.fetchAll(db, of: checks)
    return try Dictionary(
      checks.map { check in
        let bill = try WorkedBill(
          check: check, lines: lines[check.id] ?? [],
          adjustments: adjustments[check.id] ?? [], campaigns: campaigns[check.id],
          payments: payments[check.id] ?? [], giftAuthorisers: authorisers,
          points: points[check.id], refunded: refunded, deposit: deposits[check.id],
          account: accounts[check.id], on: on, store.settings, store.currency)
        return (check.id, bill)
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func adjustments(
    _ db: Database, where ofChecks: String, _ ids: StatementArguments
  ) throws -> [Identifier<Check>: [CheckAdjustment]] {
    let rows = try db.list(
      "SELECT * FROM checkAdjustment WHERE \(ofChecks) AND removedAt IS NULL ORDER BY at, rowid",
      ids
    ) { (checkID: $0["checkID"] as Identifier<Check>, adjustment: CheckAdjustment(row: $0)) }
    return Dictionary(grouping: rows, by: \.checkID).mapValues { $0.map(\.adjustment) }
  }

  private static func payments(
    _ db: Database, where ofChecks: String, _ ids: StatementArguments, _ currency: Currency
  ) throws -> [Identifier<Check>: [Payment]] {
    Dictionary(
      grouping: try db.list(
        "\(Payment.withSlipTips) WHERE \(ofChecks) ORDER BY payment.at, payment.rowid", ids
      ) { Payment(row: $0, currency: currency) }, by: \.checkID)
  }

  /// What goes back for each line of the refunds among the checks; no query where there is none.
  private static func refundedAmounts(
    _ db: Database, of checks: [Check]
  ) throws -> [Identifier<OrderLine>: Int] {
    let refunds = checks.filter { $0.refunds != nil }.map(\.id)
    guard !refunds.isEmpty else { return [:] }
    let rows = try db.list(
      """
      SELECT lineID, amountMinor FROM refundLine JOIN orderLine ON orderLine.id = lineID
      WHERE orderLine.checkID IN (SELECT value FROM json_each(?))
      """, [refunds.listColumn()]
    ) { ($0[0] as Identifier<OrderLine>, $0[1] as Int) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// Who allowed the gifts among the lines; no query where there is none.
  private static func giftAuthorisers(
    _ db: Database, of lines: [Identifier<Check>: [OrderLine]]
  ) throws -> [Identifier<OrderLine>: String] {
    let gifts = lines.values.joined().filter(\.isGiven).map(\.id)
    guard !gifts.isEmpty else { return [:] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, authoriserName FROM orderLine
        WHERE id IN (SELECT value FROM json_each(?)) AND authoriserName IS NOT NULL
        """, arguments: [gifts.listColumn()])
    return Dictionary(
      rows.map { ($0["id"], $0["authoriserName"]) }, uniquingKeysWith: { first, _ in first })
  }

  init(
    check: Check, lines: [OrderLine], adjustments: [CheckAdjustment] = [],
    campaigns: CheckCampaigns? = nil, payments: [Payment],
    giftAuthorisers: [Identifier<OrderLine>: String] = [:], points: UsedPoints? = nil,
    refunded: [Identifier<OrderLine>: Int] = [:], deposit: DepositOfCheck? = nil,
    account: AccountOfCheck? = nil, on: OnCheck = .unknown, _ settings: StoreSettings,
    _ currency: Currency
  ) throws {
    self.check = check
    self.lines = lines
    self.adjustments = adjustments
    self.payments = payments
    self.campaigns = campaigns
    self.currency = currency
    self.giftAuthorisers = giftAuthorisers
    self.points = points
    self.deposit = deposit
    self.account = account
    self.on = on
    let sent = lines.filter { $0.stage == .sent }
    let isAsItStands = check.refunds != nil || deposit != nil || account != nil
    input =
      !isAsItStands
      ? BillInput(
        lines: BillLine.lines(of: sent),
        adjustments: (campaigns?.adjustments ?? []) + adjustments.map(\.step),
        serviceChargeBasisPoints: settings.serviceChargeBasisPoints,
        taxRates: settings.taxRates, tailRounding: settings.rounding,
        tailRoundingLimit: settings.tailRoundingLimit(in: currency))
      : Self.asItStands(
        sent, check.refunds == nil ? nil : refunded, settings.taxRates)
    calculation = try BillCalculation(input, using: points)
  }

  /// What goes back is what was paid after every step, and a deposit that the house keeps is what was
  /// paid: nothing is charged, rounded or taxed anew, and
  /// the tax is in it.
  ///
  /// - Parameter amounts: what goes back for each line; nil for a deposit that the house kept, whose line
  ///   is all of it.
  private static func asItStands(
    _ lines: [OrderLine], _ amounts: [Identifier<OrderLine>: Int]?, _ rates: [TaxRate]
  ) -> BillInput {
    BillInput(
      lines: lines.map { line in
        let amount =
          amounts.map { -($0[line.id] ?? 0) } ?? line.quantity * line.unitPrice.minorUnits
        return BillLine(
          id: line.id, amount: amount, taxCode: line.taxCode, bearsServiceCharge: false)
      },
      taxRates: rates.map { rate in
        var rate = rate
        rate.isIncluded = true
        return rate
      })
  }
}

extension Transaction {
  /// An open check, worked out.
  func workedBill(_ checkID: Identifier<Check>) throws -> WorkedBill {
    guard let (check, on) = try OnCheck.fetch(db, checkID, store.currency) else {
      throw StoreError.gone("check \(checkID)")
    }
    guard check.stage == .open else { throw TillError.checkClosed }
    knows(check.revision, of: .check, checkID.rawValue)
    guard let bill = try WorkedBill.fetchOne(db, check, on, store: store) else {
      throw StoreError.gone("check \(checkID)")
    }
    return bill
  }
}
