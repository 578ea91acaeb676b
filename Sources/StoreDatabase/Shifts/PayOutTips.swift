import GRDB
import HeadquartersContract
import StoreDomain

/// Tips of one business day that were not paid out, of one person or of everybody together.
public struct TipsToPayOut: Hashable, Sendable {
  public var businessDay: LocalDate
  /// Nil for everybody together.
  public var forName: String?
  public var left: Money

  public init(businessDay: LocalDate, forName: String?, left: Money) {
    self.businessDay = businessDay
    self.forName = forName
    self.left = left
  }
}

/// Takes tips out of an open drawer in cash, for whoever they are. What was tipped by card or wallet is
/// paid out in cash, too. It is paid out once: the cash that went stands beside the day's tips.
///
/// With an `id` the same verb may be repeated after an unclear answer: the cash goes out once.
public struct PayOutTips: Verb {
  public static let terms = VerbTerms<Self>(
    "shift.pay-out-tips", Phrase("pay tips out of the drawer", "支付小费"),
    needs: [.permission(.takePayment), .authorised(.payOut)],
    audit: .entry("tipsPaidOut") { verb, move in
      AuditNote(
        subject: verb.shiftID.rawValue,
        detail: "\(move.amount.minorUnits) of \(verb.day): \(move.reason.inBothLanguages)")
    },
    events: [.cashMoved])

  let shiftID: Identifier<Shift>
  let day: LocalDate
  let name: String?
  let amount: Int
  public let authoriser: StaffMember?
  let id: Identifier<CashMove>?

  /// - Parameters:
  ///   - day: the business day of the checks with which they were left.
  ///   - name: whose they are, as the payments have it; nil for everybody together.
  ///   - amount: minor units, at most what of them was not paid out.
  public init(
    _ shiftID: Identifier<Shift>, of day: LocalDate, for name: String?, amount: Int,
    authoriser: StaffMember? = nil, id: Identifier<CashMove>? = nil
  ) {
    self.shiftID = shiftID
    self.day = day
    self.name = name
    self.amount = amount
    self.authoriser = authoriser
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> CashMove {
    let (db, currency) = (transaction.db, transaction.store.currency)
    let earlier = try CashMove.fetchAll(db, of: shiftID, currency)
    if let id, let move = earlier.first(where: { $0.id == id }) { return move }
    let left = try TipsToPayOut.fetchAll(db, from: day, through: day, currency)
      .first { $0.forName == name }?.left
    try TipRule.checkPayingOut(amount, left: left ?? transaction.money(0))
    let move = try transaction.moveCash(
      shiftID, .paidOut, amount: amount,
      reason: Reason(.tips, ownWords: [name, "\(day)"].compactMap(\.self).joined(separator: ", ")),
      authoriser: authoriser, id: id)
    try db.execute(
      sql: "INSERT INTO tipPayout (moveID, businessDay, forName) VALUES (?, ?, ?)",
      arguments: [move.id, day, name])
    return move
  }
}

extension TipsToPayOut {
  /// The days in their order, of each everybody's together first; what is paid out whole is left out.
  static func fetchAll(
    _ db: Database, from first: LocalDate, through last: LocalDate, _ currency: Currency
  ) throws -> [TipsToPayOut] {
    try db.list(
      """
      SELECT businessDay, tipForName, sum(tip) AS tips FROM (
        SELECT businessDay, tipForName, tipMinor AS tip FROM payment
        WHERE businessDay BETWEEN ?1 AND ?2 AND stage = 'captured' AND tipMinor <> 0
        UNION ALL
        SELECT payment.businessDay, slipTip.forName, slipTip.tipMinor FROM slipTip
        JOIN payment ON payment.id = slipTip.paymentID
        WHERE payment.businessDay BETWEEN ?1 AND ?2 AND NOT slipTip.isVoid
        UNION ALL
        SELECT businessDay, forName, -amountMinor FROM tipPayout
        JOIN cashMove ON cashMove.id = moveID WHERE businessDay BETWEEN ?1 AND ?2)
      GROUP BY businessDay, tipForName HAVING tips > 0 ORDER BY businessDay, tipForName
      """, [first, last]
    ) { row in
      TipsToPayOut(
        businessDay: row["businessDay"], forName: row["tipForName"],
        left: Money(minorUnits: row["tips"], currency: currency))
    }
  }
}

extension StoreDatabase {
  /// How far back tips are offered to be paid out, in days.
  private static let daysOfTips = 14

  /// Tips that were not paid out, of today and the fortnight before it.
  public func tipsToPayOut() throws -> [TipsToPayOut] {
    let today = store.calendar.businessDay(of: environment.now())
    return try read { db in
      try TipsToPayOut.fetchAll(
        db, from: today.adding(days: -Self.daysOfTips), through: today, store.currency)
    }
  }
}

extension Transaction {
  /// Whose a tip on a check is: whoever serves its table, else whoever takes the payment; nil where tips
  /// are everybody's together.
  func tipOwner(on check: Check) throws -> String? {
    guard store.settings.tips?.isPooled == false else { return nil }
    let server = try String.fetchOne(
      db,
      sql: """
        SELECT staff.name FROM partyTable
        JOIN diningTable ON diningTable.id = partyTable.tableID
        JOIN staff ON staff.id = diningTable.serverID
        WHERE partyTable.partyID = ? AND diningTable.servedOn = ? AND staff.retiredAt IS NULL
        ORDER BY partyTable.untilAt IS NULL DESC, diningTable.position LIMIT 1
        """, arguments: [check.partyID, check.businessDay])
    return server ?? author.name
  }
}
