import GRDB
import HeadquartersContract
import StoreDomain
import Suggestions

extension UsualPlates {
  /// What parties of a size had in the month of a day and the two before it: a season.
  static func fetch(_ db: Database, guests: Int, on day: LocalDate) throws -> UsualPlates {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT category, plates, sum(parties) FROM usualPlates
          WHERE partySize = ? AND month BETWEEN ? AND ? GROUP BY category, plates
          """), arguments: [guests, firstMonth(on: day), month(day)])
    var usual = UsualPlates()
    while let row = try rows.next() {
      let category: String = row[0]
      if category.isEmpty {
        usual.add(row[2], withInAll: row[1])
      } else {
        usual.add(row[2], with: row[1], of: category)
      }
    }
    return usual
  }

  /// Counts what a party had, once: when none of its checks is open any more and something was eaten.
  /// What it orders after that is another meal; a check that is opened again takes it back.
  fileprivate static func count(
    _ db: Database, of party: Identifier<Party>, at now: Timestamp
  ) throws {
    try db.cachedStatement(
      sql: """
        UPDATE party SET platesLearnedAt = :now
        WHERE id = :party AND platesLearnedAt IS NULL AND \(CounterSale.hasTable)
          AND NOT EXISTS (SELECT 1 FROM guestCheck WHERE partyID = party.id AND +stage = 'open')
          AND EXISTS (
            SELECT 1 FROM guestCheck
            JOIN orderLine ON orderLine.checkID = guestCheck.id AND orderLine.stage = 'sent'
            JOIN dish ON dish.id = orderLine.dishID AND dish.kind = 'dish'
            WHERE guestCheck.partyID = party.id)
        """
    ).execute(arguments: ["now": now, "party": party])
    guard db.changesCount > 0 else { return }
    try db.cachedStatement(sql: insertion("party.id = :party")).execute(arguments: ["party": party])
  }

  /// Takes back what a party counted for, before a check that was counted with it is opened again.
  fileprivate static func uncount(_ db: Database, of check: Check) throws {
    let isCounted = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT platesLearnedAt >= ? FROM party WHERE id = ?"),
      arguments: [check.closedAt, check.partyID])
    guard isCounted == true else { return }
    try db.cachedStatement(
      sql: """
        \(counted("party.id = :party"))
        UPDATE usualPlates SET parties = max(0, usualPlates.parties - taken.parties)
        FROM (\(sums)) AS taken
        WHERE usualPlates.partySize = taken.partySize AND usualPlates.month = taken.month
          AND usualPlates.category = taken.category AND usualPlates.plates = taken.plates
        """
    ).execute(arguments: ["party": check.partyID])
    try db.cachedStatement(sql: "UPDATE party SET platesLearnedAt = NULL WHERE id = ?")
      .execute(arguments: [check.partyID])
  }

  /// Forgets months that no answer reads.
  fileprivate static func forget(_ db: Database, of party: Party) throws {
    try db.cachedStatement(sql: "DELETE FROM usualPlates WHERE partySize = ? AND month < ?")
      .execute(arguments: [party.partySize, firstMonth(on: party.businessDay)])
  }

  /// Counts again what every party had when it was counted.
  static func relearn(_ db: Database, on day: LocalDate) throws {
    try db.execute(sql: "DELETE FROM usualPlates")
    try db.execute(
      sql: insertion("party.businessDay >= :first"),
      arguments: ["first": firstMonth(on: day)])
  }

  private static func insertion(_ party: String) -> String {
    """
    INSERT INTO usualPlates (partySize, month, category, plates, parties)
    \(counted(party))
    \(sums)
    ON CONFLICT (partySize, month, category, plates)
    DO UPDATE SET parties = parties + excluded.parties
    """
  }

  private static let sums = """
    SELECT partySize, month, category, plates, count(*) AS parties FROM counted
    WHERE category = '' OR plates > 0 GROUP BY partySize, month, category, plates
    """

  /// A set is not a plate, and what is in it stands in no section: its party is not counted.
  private static func counted(_ party: String) -> String {
    """
    WITH had AS (
      SELECT party.id, party.partySize, substr(party.businessDay, 1, 7) AS month, dish.category,
        sum(orderLine.quantity * iif(orderLine.portion = 'half', 1, 2)) AS halves
      FROM party
      JOIN guestCheck ON guestCheck.partyID = party.id
        AND guestCheck.closedAt <= party.platesLearnedAt
      JOIN orderLine ON orderLine.checkID = guestCheck.id AND orderLine.stage = 'sent'
      JOIN dish ON dish.id = orderLine.dishID AND dish.kind = 'dish'
      WHERE \(party) AND NOT EXISTS (
        SELECT 1 FROM guestCheck
        JOIN orderLine ON orderLine.checkID = guestCheck.id AND orderLine.stage = 'sent'
        JOIN dish ON dish.id = orderLine.dishID AND dish.kind = 'set'
        WHERE guestCheck.partyID = party.id AND guestCheck.closedAt <= party.platesLearnedAt)
      GROUP BY party.id, dish.category),
    counted AS (
      SELECT partySize, month, category, max(0, halves / 2) AS plates FROM had
      UNION ALL
      SELECT partySize, month, '', max(0, sum(halves) / 2) FROM had GROUP BY id)
    """
  }

  private static func month(_ day: LocalDate) -> String { String(day.description.prefix(7)) }

  private static func firstMonth(on day: LocalDate) -> String {
    let isThisYear = day.month > 2
    return month(
      LocalDate(
        year: isThisYear ? day.year : day.year - 1,
        month: isThisYear ? day.month - 2 : day.month + 10, day: 1))
  }
}

/// The house learns how many plates parties of each size have, of all checks of one party together:
/// when the last of them closes.
enum LearnUsualPlates: AfterClosing, AfterReopening {
  // Of another till's checks nobody knows which dish of the menu a line was.
  static let isForRecordedChecks = false
  static let events: [EventType] = []

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    let closing = try transaction.closingCheck(bill.check)
    // How many eat of what is sold at the counter, nobody knows.
    guard let party = closing.party, closing.sale == nil else { return }
    try UsualPlates.count(transaction.db, of: party.id, at: transaction.now)
    try UsualPlates.forget(transaction.db, of: party)
  }

  static func checkReopens(_ check: Check, in transaction: Transaction) throws {
    guard check.partyID != nil else { return }
    try UsualPlates.uncount(transaction.db, of: check)
  }
}
