import GRDB
import Testing

@testable import StoreDatabase

@Suite("What version 020 makes of slips' tips and accounts that a file has")
struct AfterTheYearTests {
  private let queue: DatabaseQueue

  private static func id(_ number: Int) -> String {
    "019a0000-0000-7000-8000-\(100_000_000_000 + number)"
  }

  /// A file of the version before. Its triggers would refuse rows that no verb wrote; those stay that are
  /// made anew.
  init() throws {
    queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: SchemaMigration.afterThePeak.identifier)
    let madeAnew = ["slipTipStands", "noMoreGivenBackThanTaken", "tipsArePaidOutOnce"]
    try queue.write { db in
      let triggers = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers where !madeAnew.contains(trigger) {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      for (number, refunds) in [(1, nil), (2, Self.id(1))] as [(Int, String?)] {
        try db.execute(
          sql: """
            INSERT INTO guestCheck (id, businessDay, number, stage, openedAt, refundsCheckID)
            VALUES (?, '2026-11-22', ?, 'open', 1, ?)
            """, arguments: [Self.id(number), number, refunds])
      }
    }
  }

  /// - Parameter back: what it gives back.
  private func pay(
    _ number: Int, _ amount: Int, back: Int? = nil, on check: Int = 1, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName,
          givesBackID, reason) VALUES (?, ?, '2026-11-22', 'card', ?, 'captured', ?, 'Bo', ?, ?)
        """,
      arguments: [
        Self.id(number), Self.id(check), amount, number, back.map(Self.id), back.map { _ in "x" },
      ])
  }

  @Test("A tip is void when all of its payment went back on its own check before, and else stands")
  func slipTips() throws {
    try queue.write { db in
      try pay(11, 1_000, db)
      try pay(21, 1_000, db)
      try pay(22, -1_000, back: 21, db)
      try pay(31, 1_000, db)
      try pay(32, -400, back: 31, db)
      try pay(41, 1_000, db)
      for number in [42, 43] { try pay(number, -500, back: 41, db) }
      try pay(51, 1_000, db)
      try pay(52, -1_000, back: 51, on: 2, db)
      for number in [11, 21, 31, 41, 51] {
        try db.execute(
          sql: "INSERT INTO slipTip (paymentID, tipMinor, at, authorName) VALUES (?, 100, 9, 'Bo')",
          arguments: [Self.id(number)])
      }
    }
    try Schema.migrator.migrate(queue)
    try queue.write { db in
      let void = try String.fetchAll(
        db, sql: "SELECT paymentID FROM slipTip WHERE isVoid ORDER BY paymentID")
      #expect(void == [21, 41].map(Self.id))
      #expect(throws: DatabaseError.self) { try db.execute(sql: "UPDATE slipTip SET isVoid = 0") }
      // What stands goes back with the rest, and once.
      let withTip = """
        INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tipMinor, stage, at,
          authorName, givesBackID, reason)
        VALUES (?, ?, '2026-11-22', 'card', -600, ?, 'captured', 99, 'Bo', ?, 'x')
        """
      for (tip, isRefused) in [(-101, true), (-100, false)] {
        let arguments: StatementArguments = [Self.id(61), Self.id(1), tip, Self.id(31)]
        if isRefused {
          #expect(throws: DatabaseError.self) { try db.execute(sql: withTip, arguments: arguments) }
        } else {
          try db.execute(sql: withTip, arguments: arguments)
        }
      }
    }
  }

  @Test("An account has what came to it and went before, and since")
  func balances() throws {
    let toStoredValue = """
      INSERT INTO storedValueEntry (id, accountID, kind, principalMinor, bonusMinor, paymentID, moneyID,
        at, authorName) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'Bo')
      """
    let toHouseAccount = """
      INSERT INTO houseAccountEntry (id, accountID, kind, amountMinor, paymentID, signer, at, authorName)
      VALUES (?, ?, 'charged', ?, ?, 'Li', 9, 'Bo')
      """
    try queue.write { db in
      for number in 1...3 { try pay(70 + number, 300, db) }
      for (number, code) in [(80, "111111111"), (81, "222222222")] {
        try db.execute(
          sql: """
            INSERT INTO storedValueAccount (id, number, openedAt, openedByName) VALUES (?, ?, ?, 'Bo')
            """, arguments: [Self.id(number), code, number])
        try db.execute(
          sql: """
            INSERT INTO houseAccount (id, code, name, signers, openedAt, openedByName)
            VALUES (?, ?, 'Li', '[]', 1, 'Bo')
            """, arguments: [Self.id(number), code])
      }
      try db.execute(
        sql: """
          INSERT INTO accountMoney (id, businessDay, kind, tender, amountMinor, reference, at, authorName)
          VALUES (?, '2026-11-22', 'topUp', 'card', 1000, 'A1', 100, 'Bo')
          """, arguments: [Self.id(90)])
      try db.execute(
        sql: toStoredValue,
        arguments: [Self.id(91), Self.id(80), "toppedUp", 1_000, 100, nil, Self.id(90), 100])
      try db.execute(
        sql: toStoredValue,
        arguments: [Self.id(92), Self.id(80), "spent", -250, -50, Self.id(71), nil, 120])
      try db.execute(
        sql: toHouseAccount, arguments: [Self.id(93), Self.id(81), 300, Self.id(72)])
    }
    try Schema.migrator.migrate(queue)
    #expect(try standing() == ["750 50 120", "0 0 81", "0", "300"])
    try queue.write { db in
      try db.execute(
        sql: toStoredValue,
        arguments: [Self.id(94), Self.id(80), "spent", -300, 0, Self.id(73), nil, 110])
      try db.execute(
        sql:
          "INSERT INTO storedValueAccount (id, number, openedAt, openedByName) VALUES (?, '333333333', 7, '')",
        arguments: [Self.id(82)])
    }
    #expect(try standing() == ["450 50 120", "0 0 81", "0 0 7", "0", "300"])
  }

  /// What is kept of each account, in their order.
  private func standing() throws -> [String] {
    try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT principalMinor || ' ' || bonusMinor || ' ' || usedAt FROM storedValueBalance
          ORDER BY accountID
          """)
        + String.fetchAll(
          db, sql: "SELECT owedMinor || '' FROM houseAccountBalance ORDER BY accountID")
    }
  }
}
