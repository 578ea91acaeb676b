import GRDB
import HeadquartersContract
import StoreDomain

/// Opens a closed check again (反结账), on its own business day: what was paid stays on it as paid, and
/// the cashier adds, takes off, or gives back until payments and total are the same again. Guests who
/// still sit there go on at their table; of guests who have gone nothing but the bill is open.
///
/// A check that is open stays as it is. Throws `ReopenRefusal`.
public struct ReopenCheck: Verb {
  public struct Outcome: Sendable {
    public var bill: BillPicture
    /// The number of the close that was taken back; nil when the check was open before.
    public var closing: Int?
    public var reason: Reason
  }

  public static let terms = VerbTerms<Self>(
    "check.reopen", Phrase("open a closed check again", "反结账"),
    needs: [.permission(.takePayment), .authorised(.reopen)],
    audit: .entry("checkReopened") { verb, outcome in
      outcome.closing.map {
        AuditNote(
          subject: verb.checkID.rawValue, detail: "close \($0): \(outcome.reason.inBothLanguages)")
      }
    },
    events: [.checkReopened, .invoiceVoided, .pointsReversed, .couponVoided, .partyStageChanged])

  let checkID: Identifier<Check>
  let reason: Reason
  public let authoriser: StaffMember?

  public init(
    _ checkID: Identifier<Check>, reason: Reason, authoriser: StaffMember? = nil
  ) {
    self.checkID = checkID
    self.reason = reason
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> Outcome {
    let reason = try OrderInput.reason(reason)
    let check = try transaction.check(checkID)
    var closing: Int?
    if check.stage == .closed {
      try transaction.checkReopening(check)
      closing = try transaction.reopen(check, reason: reason, authoriser: authoriser)
    }
    return Outcome(
      bill: try BillPicture.fetch(transaction.db, checkID, store: transaction.store),
      closing: closing, reason: reason)
  }
}

extension Transaction {
  fileprivate func checkReopening(_ check: Check) throws {
    func isTrue(_ sql: String) throws -> Bool {
      try Bool.fetchOne(db, sql: "SELECT EXISTS (\(sql))", arguments: [check.id]) ?? false
    }
    let drawer = try String.fetchOne(
      db,
      sql: """
        SELECT shift.drawer FROM payment JOIN shift ON shift.id = payment.shiftID
        WHERE payment.checkID = ? AND payment.stage = 'captured' AND shift.stage = 'locked'
        ORDER BY payment.at, payment.id LIMIT 1
        """, arguments: [check.id])
    // Its prices were final at another till: this house would work them out anew.
    guard try !isTrue("SELECT 1 FROM importedCheck WHERE checkID = ?") else {
      throw ReopenRefusal.recorded
    }
    guard try !isTrue("SELECT 1 FROM depositCheck WHERE checkID = ?") else {
      throw ReopenRefusal.isDeposit
    }
    try ReopenRule.check(
      check, today: today, isDayClosed: try isClosed(check.businessDay), countedDrawer: drawer,
      isRefunded: try isTrue("SELECT 1 FROM guestCheck WHERE refundsCheckID = ?"),
      isEmpty: try !isTrue("SELECT 1 FROM orderLine WHERE checkID = ? AND stage = 'sent'"))
  }

  /// - Returns: the number of the close that it takes back.
  fileprivate func reopen(
    _ check: Check, reason: Reason, authoriser: StaffMember?
  ) throws -> Int {
    let total = check.total?.minorUnits ?? 0
    for step in ReopeningSteps.all { try step.checkReopens(check, in: self) }
    let closing = try db.closings(of: check.id)
    try db.execute(
      sql: """
        INSERT INTO checkReopening (checkID, closing, businessDay, checkRevision, closedAt,
          totalMinor, at, reason, authorName, authoriserName)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        check.id, closing, today, check.revision, check.closedAt, total, now, reason, author.name,
        authoriser?.name,
      ])
    // What the close said is kept, and makes room for what the next one says.
    try db.execute(
      sql: """
        INSERT INTO replacedRow (checkID, closing, position, kind, amountMinor, reasonEnglish,
          reasonChinese, authorName, authoriserName, shares)
        SELECT checkID, ?, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName,
          authoriserName, shares FROM checkRow WHERE checkID = ?
        """, arguments: [closing, check.id])
    // Its guests wait at the till.
    try db.execute(
      sql: """
        UPDATE guestCheck SET stage = 'open', closedAt = NULL, totalMinor = NULL, billAskedAt = ?
        WHERE id = ?
        """, arguments: [now, check.id])
    try db.execute(sql: "DELETE FROM checkRow WHERE checkID = ?", arguments: [check.id])
    try db.execute(
      sql: "UPDATE orderLine SET netMinor = NULL WHERE checkID = ? AND netMinor IS NOT NULL",
      arguments: [check.id])
    try record(
      .checkReopened, check.id,
      CheckReopenedFact(
        number: check.number, partyID: check.partyID, closing: closing, totalMinor: total,
        reason: reason.inBothLanguages, authoriser: authoriser?.name), on: check.businessDay)
    try voidInvoice(of: check.id, because: .reopened)
    if let partyID = check.partyID {
      try advanceParty(partyID, to: .billAsked, onlyFrom: [.paid])
    }
    return closing
  }
}

extension Database {
  /// The number of a check's close: of the one that holds, or for an open check of the next.
  func closings(of id: Identifier<Check>) throws -> Int {
    let reopened = try Int.fetchOne(
      cachedStatement(sql: "SELECT count(*) FROM checkReopening WHERE checkID = ?"),
      arguments: [id])
    return (reopened ?? 0) + 1
  }
}
