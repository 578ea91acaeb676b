import GRDB
import HeadquartersContract
import StoreDomain

/// Enters the tip that a guest wrote on a card's slip after it was printed: against the payment, whose
/// check is closed by then, on its business day. It is no sale; it is paid out as other tips are, and the
/// card's statement has it with the payment.
///
/// Repeating it changes nothing; another amount is refused. Throws `TipRefusal`.
public struct EnterSlipTip: Verb {
  public static let terms = VerbTerms<Self>(
    "check.enter-slip-tip", Phrase("enter a tip that stands on a card slip", "签单补录小费"),
    needs: [.permission(.takePayment)],
    audit: .entry("slipTipEntered") { verb, tip in
      AuditNote(subject: verb.paymentID.rawValue, detail: "\(tip.minorUnits)")
    },
    events: [.tipEntered])

  let paymentID: Identifier<Payment>
  let tip: Int

  /// - Parameter tip: minor units, at most what was paid.
  public init(_ paymentID: Identifier<Payment>, tip: Int) {
    self.paymentID = paymentID
    self.tip = tip
  }

  /// What was entered.
  public func run(in transaction: Transaction) throws -> Money {
    let (db, store) = (transaction.db, transaction.store)
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT *, \(SlipTip.stands) AS stands FROM payment WHERE id = ?",
        arguments: [paymentID])
    else { throw TillError.noSuchPayment }
    let payment = Payment(row: row, currency: store.currency)
    let entered = try SlipTip.fetch(db, of: paymentID)
    if entered == tip { return transaction.money(tip) }
    let check = try transaction.check(payment.checkID)
    let today = transaction.today
    try TipRule.checkOnSlip(
      tip, of: payment,
      isByGateway: try GatewayPayment.fetch(db, paymentID, currency: store.currency) != nil,
      // Another till may have taken it back since its slip was chosen here.
      isTakenBack: !(row["stands"] as Bool), entered: entered, day: check.businessDay,
      today: (day: today, isClosed: try transaction.isClosed(today)), store.settings.tips)
    try db.execute(
      sql: """
        INSERT INTO slipTip (paymentID, tipMinor, forName, at, authorName) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        paymentID, tip, try transaction.tipOwner(on: check), transaction.now,
        transaction.author.name,
      ])
    try transaction.record(
      .tipEntered, check.id, SlipTipFact(paymentID: paymentID, tipMinor: tip),
      on: check.businessDay)
    return transaction.money(tip)
  }
}

/// Tips on card slips, in the file.
enum SlipTip {
  /// A condition on `payment`: it was not taken back whole on its own check; else its slip is void.
  static let stands = """
    NOT EXISTS (SELECT 1 FROM payment AS back
      WHERE back.givesBackID = payment.id AND back.checkID = payment.checkID
        AND back.stage = 'captured'
      GROUP BY back.givesBackID HAVING sum(back.amountMinor) + payment.amountMinor <= 0)
    """

  /// What was entered for a payment, in minor units; nil for nothing.
  static func fetch(_ db: Database, of id: Identifier<Payment>) throws -> Int? {
    try Int.fetchOne(db, sql: "SELECT tipMinor FROM slipTip WHERE paymentID = ?", arguments: [id])
  }

  /// Payments of a check by a card's slip for which a tip may still be entered.
  static func fetchOpen(
    _ db: Database, of checkID: Identifier<Check>, today: LocalDate, _ store: Store
  ) throws -> [Payment] {
    guard store.settings.tips?.takes(.card) == true else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT payment.* FROM payment
        WHERE checkID = ? AND tender = 'card' AND stage = 'captured' AND givesBackID IS NULL
          AND tipMinor = 0 AND businessDay = ? AND \(stands)
          AND NOT EXISTS (SELECT 1 FROM slipTip WHERE paymentID = payment.id)
          AND NOT EXISTS (SELECT 1 FROM gatewayPayment WHERE paymentID = payment.id)
          AND NOT EXISTS (SELECT 1 FROM dayClose WHERE businessDay = payment.businessDay)
        ORDER BY at, rowid
        """, arguments: [checkID, today]
    ).map { Payment(row: $0, currency: store.currency) }
  }
}
