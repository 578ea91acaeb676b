import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Writes a payment as captured, whatever is left to pay. It counts on the business day of its
  /// check, as at headquarters: sales and tenders of a day are the same sum.
  ///
  /// - Parameter reference: as the rule of references, or for another till's history the import, has
  ///   let it in.
  /// - Throws: `PaymentRefusal.amountMissing`.
  @discardableResult
  func capture(
    _ tender: Tender, amount: Int, tip: Int = 0, foreign: ForeignNotes? = nil,
    tendered: Int? = nil, reference: String? = nil, reason: Reason? = nil,
    authoriser: StaffMember? = nil, id: Identifier<Payment>? = nil, on check: Check
  ) throws -> Payment {
    let payment = Payment(
      id: id ?? newID(), checkID: check.id, tender: tender, amount: money(amount), tip: tip,
      tipFor: tip == 0 ? nil : try tipOwner(on: check), foreign: foreign,
      tendered: tendered.map(money), reference: reference, at: now, authorName: author.name,
      reason: reason, authoriserName: authoriser?.name)
    try write(payment, on: check)
    return payment
  }

  /// Writes money that goes back to the guest, by the tender by which it came. What a gateway took goes
  /// back by it: it is on its way until the gateway says that it is done.
  ///
  /// - Parameters:
  ///   - amount: minor units that go back.
  ///   - keepsTip: whether the tip stays; else it goes back with what is left of the payment.
  ///   - notes: which notes of another currency go back.
  /// - Throws: `ShiftRefusal.drawerClosed`: cash goes back out of a drawer that is counted, where cash
  ///   needs one.
  func giveBack(
    _ amount: Int, of payment: Payment, keepsTip: Bool = false, notes: NotesBack = .none,
    reason: Reason, authoriser: StaffMember?, id: Identifier<Payment>?, on check: Check
  ) throws -> Payment {
    try checkDrawer(for: payment.tender)
    let gateway = try GatewayPayment.fetch(db, payment.id, currency: store.currency)
    let earlier = try earlierBacks(of: payment)
    let isRest = amount == PaymentRule.leftToGiveBack(of: payment, among: earlier)
    let tip = isRest && !keepsTip ? TipRule.left(of: payment, among: earlier) : 0
    let back = Payment(
      id: id ?? newID(), checkID: check.id, tender: payment.tender, amount: money(-amount),
      tip: -tip, tipFor: tip == 0 ? nil : payment.tipForName,
      foreign: try notesBack(notes, for: amount + tip, of: payment, earlier),
      stage: gateway == nil ? .captured : .created, reference: payment.reference, at: now,
      authorName: author.name, givesBack: payment.id, reason: reason,
      authoriserName: authoriser?.name)
    if let gateway {
      try begin(
        back, at: gateway.gatewayCode, scanned: nil, refunds: gateway.orderNumber, on: check)
    } else {
      try write(back, on: check)
      try returnToAccount(back, of: payment, on: check)
      if back.tender == .deposit { try takeUp(back, of: payment, on: check) }
    }
    return back
  }

  /// What was given back of a payment before, on its own check and on refunds of it.
  private func earlierBacks(of payment: Payment) throws -> [Payment] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM payment WHERE givesBackID = ? ORDER BY at, rowid"),
      arguments: [payment.id]
    ).map { Payment(row: $0, currency: store.currency) }
  }

  private func write(_ payment: Payment, on check: Check) throws {
    try insert(payment, on: check)
    try recordCapture(of: payment, on: check)
  }

  /// Writes the row of a payment, in whichever stage. Cash goes into this terminal's drawer, when one
  /// is open.
  func insert(_ payment: Payment, on check: Check) throws {
    let amount = payment.amount.minorUnits
    guard amount != 0 else { throw PaymentRefusal.amountMissing }
    try db.cachedStatement(
      sql: """
        INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage,
          reference, at, authorName, givesBackID, reason, authoriserName, shiftID, tipMinor,
          tipForName, foreignCurrency, foreignMinor, foreignRateBillionths, foreignValueMinor)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      payment.id, check.id, check.businessDay, payment.tender, amount,
      payment.tendered?.minorUnits, payment.stage, payment.reference, payment.at,
      payment.authorName, payment.givesBack, payment.reason, payment.authoriserName,
      payment.tender == .cash ? try openShift(of: author.terminal)?.id : nil,
      payment.tipMinorUnits, payment.tipForName, payment.foreign?.amount.currency.code,
      payment.foreign?.amount.minorUnits, payment.foreign?.rateBillionths,
      payment.foreign?.valueMinorUnits,
    ])
  }

  /// Records that a payment counts.
  ///
  /// - Parameters:
  ///   - reason: why people settled it, where no gateway said so.
  ///   - authoriser: who allowed that.
  func recordCapture(
    of payment: Payment, reason: Reason? = nil, authoriser: StaffMember? = nil, on check: Check
  ) throws {
    try record(
      .paymentCaptured, check.id,
      PaymentFact(
        paymentID: payment.id, tender: payment.tender, amountMinor: payment.amount.minorUnits,
        tipMinor: payment.tipMinorUnits == 0 ? nil : payment.tipMinorUnits,
        foreign: payment.foreign.map {
          .init(
            currency: $0.amount.currency.code, minor: $0.amount.minorUnits,
            rateBillionths: $0.rateBillionths, valueMinor: $0.valueMinorUnits)
        },
        tenderedMinor: payment.tendered?.minorUnits, reference: payment.reference,
        givesBack: payment.givesBack, reason: (reason ?? payment.reason)?.inBothLanguages,
        authoriser: authoriser?.name ?? payment.authoriserName), on: check.businessDay)
  }
}
