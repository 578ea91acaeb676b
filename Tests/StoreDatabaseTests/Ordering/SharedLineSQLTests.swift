import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

/// Tripe of T01 at 38.00 is shared with T02 and T03: 12.67, 12.67 and 12.66.
@Suite("What raw SQL cannot do to a shared line")
struct SharedLineSQLTests {
  struct Broken: CustomTestStringConvertible {
    let what: String
    let sql: String

    init(_ what: String, _ sql: String) {
      self.what = what
      self.sql = sql
    }

    var testDescription: String { what }
  }

  private static let whole =
    "(SELECT id FROM orderLine WHERE shareMinor IS NOT NULL AND sharedOfLineID IS NULL)"
  private static let share =
    "(SELECT id FROM orderLine WHERE sharedOfLineID IS NOT NULL ORDER BY position, id LIMIT 1)"
  private static let plain =
    "(SELECT id FROM orderLine WHERE stage = 'sent' AND shareMinor IS NULL)"

  /// A further line that pays a share.
  private static func newShare(
    of line: String, on bill: String? = nil, stage: String = "sent", quantity: Int = 1,
    price: Int = 3800, kind: String = "normal"
  ) -> String {
    """
    INSERT INTO orderLine (id, checkID, position, nameEnglish, nameChinese, kind, stage, portion,
      quantity, unitPriceMinor, taxCode, broths, reason, authorName, addedAt, sentAt, sharedOfLineID,
      sharePortions, shareOfPortions, shareMinor)
    SELECT '00000000-0000-0000-0000-000000000001', checkID, 99, 'Tea', '茶', '\(kind)', '\(stage)',
      'full', \(quantity), \(price), 'food', '[]', '"x"', 'Bo', 1,
      \(stage == "sent" ? "1" : "NULL"), \(line), 1, 3, 1266
    FROM orderLine WHERE id = \(bill ?? share)
    """
  }

  static let all = [
    Broken("another amount", "UPDATE orderLine SET shareMinor = 1 WHERE id = \(share)"),
    Broken("another amount of the line", "UPDATE orderLine SET shareMinor = 1 WHERE id = \(whole)"),
    Broken("another portion", "UPDATE orderLine SET sharePortions = 2 WHERE id = \(whole)"),
    Broken(
      "all of the price beside the shares",
      """
      UPDATE orderLine SET sharePortions = NULL, shareOfPortions = NULL, shareMinor = NULL
      WHERE id = \(whole)
      """),
    Broken(
      "a share that is none",
      "UPDATE orderLine SET sharedOfLineID = NULL WHERE id = \(share)"),
    Broken(
      "a share of another line",
      "UPDATE orderLine SET sharedOfLineID = \(plain) WHERE id = \(share)"),
    Broken("a further share", newShare(of: whole)),
    Broken("a share of a share", newShare(of: share)),
    Broken("a share of nothing", newShare(of: "NULL")),
    Broken("a share of a line of the same bill", newShare(of: plain, on: plain, price: 1500)),
    Broken("a share that was not sent", newShare(of: whole, stage: "draft")),
    Broken("a share of other pieces", newShare(of: whole, quantity: 2)),
    Broken("a share of another price", newShare(of: whole, price: 1)),
    Broken("a given share", newShare(of: whole, kind: "gift")),
    Broken(
      "the line on another bill",
      """
      UPDATE orderLine SET checkID = (SELECT checkID FROM orderLine WHERE id = \(share)),
        position = 99 WHERE id = \(whole)
      """),
    Broken(
      "a share on another bill",
      """
      UPDATE orderLine SET checkID = (SELECT checkID FROM orderLine WHERE id = \(whole)),
        position = 99 WHERE id = \(share)
      """),
    Broken(
      "the line as a gift",
      "UPDATE orderLine SET kind = 'gift', reason = '\"x\"' WHERE id = \(whole)"),
    Broken(
      "a share as a gift",
      "UPDATE orderLine SET kind = 'gift', reason = '\"x\"' WHERE id = \(share)"),
    Broken(
      "something off the line",
      "UPDATE orderLine SET problemBasisPoints = 10, reason = '\"x\"' WHERE id = \(whole)"),
    Broken(
      "a return of the line",
      """
      INSERT INTO orderLine (id, checkID, position, nameEnglish, nameChinese, kind, stage, portion,
        quantity, unitPriceMinor, taxCode, broths, returnsLineID, authorName, addedAt, sentAt)
      SELECT '00000000-0000-0000-0000-000000000001', checkID, 99, 'Tea', '茶', 'returned', 'sent',
        'full', -1, 3800, 'food', '[]', id, 'Bo', 1, 1 FROM orderLine WHERE id = \(whole)
      """),
    Broken(
      "a share in the kitchen",
      """
      INSERT INTO kitchenItem (lineID, stationCode, queuedAt)
      SELECT \(share), stationCode, 1 FROM kitchenItem LIMIT 1
      """),
    Broken(
      "a share that takes portions",
      """
      INSERT INTO linePortions (lineID, dishID, halves, takenAt)
      SELECT \(share), id, 1, 1 FROM dish LIMIT 1
      """),
  ]

  @Test("It is refused, and nothing is saved", arguments: all)
  func refused(_ broken: Broken) throws {
    let tables = try ShareTables()
    try tables.share(try tables.line("D001"))
    _ = try tables.line("D003", at: 1)
    let before = try tables.database.read { try SQLDump($0).script }
    #expect(throws: StoreError.refusedByFile(.lineShared)) {
      try tables.database.maintain { try $0.execute(sql: broken.sql) }
    }
    #expect(try tables.database.read { try SQLDump($0).script } == before)
  }

  @Test("A share never comes back, and no line that the kitchen has is taken off as a share is")
  func stages() throws {
    let tables = try ShareTables()
    let line = try tables.line("D001")
    try tables.share(line)
    _ = try tables.database.perform(TakeSharesBack(line.id), by: tables.store.server)
    for sql in [
      "UPDATE orderLine SET stage = 'sent', sentAt = 1 WHERE id = \(Self.share)",
      "UPDATE orderLine SET stage = 'draft' WHERE id = \(Self.share)",
      "UPDATE orderLine SET stage = 'voided', sentAt = NULL WHERE sharedOfLineID IS NULL",
    ] {
      #expect(throws: StoreError.refusedByFile(.lineSentTwice), "\(sql)") {
        try tables.database.maintain { try $0.execute(sql: sql) }
      }
    }
  }

  @Test("A bill does not close on a part of the shares, whichever bill it is")
  func half() throws {
    for place in 0...2 {
      let tables = try ShareTables()
      try tables.share(try tables.line("D001"))
      try tables.database.maintain { db in
        try db.execute(
          sql: """
            UPDATE orderLine SET stage = 'voided', sentAt = NULL
            WHERE sharedOfLineID IS NOT NULL AND checkID = ?
            """, arguments: [tables.checks[place == 2 ? 1 : 2]])
      }
      #expect(
        try tables.database.checkInvariants().map(\.description).contains {
          $0.contains("the shares of a line add up to its price")
        })
      #expect(throws: StoreError.refusedByFile(.lineShared)) { try tables.pay(place) }
      #expect(try tables.database.bill(of: tables.checks[place]).check.stage == .open)
    }
  }

  @Test("Once a bill is closed, the shares of the others stand")
  func closed() throws {
    for place in 0...2 {
      let tables = try ShareTables()
      try tables.share(try tables.line("D001"))
      try tables.pay(place)
      let before = try tables.database.read { try SQLDump($0).script }
      #expect(throws: StoreError.refusedByFile(.lineShared), "\(place)") {
        try tables.database.maintain { db in
          try db.execute(
            sql: """
              UPDATE orderLine SET stage = 'voided', sentAt = NULL
              WHERE sharedOfLineID IS NOT NULL AND checkID = ?
              """, arguments: [tables.checks[place == 1 ? 2 : 1]])
        }
      }
      #expect(try tables.database.read { try SQLDump($0).script } == before)
      for other in 0...2 where other != place { try tables.pay(other) }
      #expect(try tables.database.checkInvariants() == [])
    }
  }
}
