import GRDB
import GRDBSQLite
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Statements that a connection keeps")
struct KeptStatementsTests {
  @Test("They are no more with more guests, checks and numbers")
  func asManyForMany() throws {
    let store = try TestStore()
    let day = store.database.store.calendar.businessDay(of: store.clock.now)
    func serve(staying: [String], leaving: String) throws {
      for table in staying { _ = try store.seat(at: table) }
      let party = try store.seat(at: leaving)
      _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
      for _ in staying { _ = try store.ticket(4) }
    }
    /// What consoles read after every commit, and what a till opens now and then.
    func look() throws -> Int {
      #expect(try !store.database.tillBoard().isEmpty)
      #expect(try !store.database.closedChecks(on: day).isEmpty)
      _ = try store.database.floor()
      _ = try store.database.doorBoard()
      _ = try store.database.publicBoard()
      return store.database.reader.inDatabase(count)
    }
    try serve(staying: ["T01"], leaving: "T02")
    let before = try look()
    try serve(staying: ["T03", "T04", "T05"], leaving: "T06")
    #expect(try look() == before)
  }

  @Test("With every further bill those that write are no more, and those that delete are the same")
  func writing() throws {
    let store = try TestStore()
    /// How often each statement of the connection that writes has run.
    func pay() throws -> [String: Int] {
      let party = try store.seat()
      let check = try store.check(of: party)
      try store.database.perform(
        AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
      try store.database.perform(SendLines(of: check), by: store.server)
      let amount = try store.database.bill(of: check).remaining.minorUnits
      try store.database.perform(Pay(check, tender: .card, amount: amount), by: store.cashier)
      try store.database.learnTaste(limit: 10)
      _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
      _ = try store.database.perform(MarkTableReady(store.table("T01")), by: store.server)
      return store.database.writer.inDatabase { db in
        Dictionary(statements(db).map { ($0.sql, $0.runs) }, uniquingKeysWith: +)
      }
    }
    for _ in 0..<2 { _ = try pay() }
    let before = try pay()
    let after = try pay()
    #expect(Set(after.keys) == Set(before.keys))
    for start in ["DELETE FROM usualPlates WHERE", "DELETE FROM tasteRow WHERE"] {
      let sql = try #require(before.keys.first { $0.hasPrefix(start) })
      #expect(try #require(after[sql]) > #require(before[sql]))
    }
  }

  @Test("A bill that closes asks nothing twice, and nothing of what is not on it")
  func closing() throws {
    let store = try TestStore()
    func runs() -> [String: Int] {
      store.database.writer.inDatabase { db in
        Dictionary(statements(db).map { ($0.sql, $0.runs) }, uniquingKeysWith: +)
      }
    }
    /// How often each statement runs in the transaction that pays and closes a bill.
    func close(at table: String, discount: Bool = false) throws -> [String: Int] {
      let check = try store.check(of: store.seat(at: table))
      for code in ["D001", "D003", "W01"] {
        try store.database.perform(
          AddLine(NewLine(dishID: store.dish(code).id), to: check), by: store.server)
      }
      try store.database.perform(SendLines(of: check), by: store.server)
      if discount {
        try store.database.perform(
          Discount(check, basisPoints: 500, reason: Reason(words: "cold")), by: store.cashier)
      }
      let amount = try store.database.bill(of: check).remaining.minorUnits
      let before = runs()
      try store.database.perform(Pay(check, tender: .card, amount: amount), by: store.cashier)
      #expect(try store.database.bill(of: check).check.stage == .closed)
      return runs().reduce(into: [:]) { times, statement in
        let more = statement.value - before[statement.key, default: 0]
        if more > 0 { times[statement.key] = more }
      }
    }
    _ = try close(at: "T01")
    let plain = try close(at: "T02")
    // A statement that writes counts its triggers as runs of its own, so those cannot be counted.
    #expect(plain.count < 28, "\(plain.keys.sorted())")
    let questions = plain.filter { $0.key.hasPrefix("SELECT") }
    #expect(questions.count > 5)
    for (sql, times) in questions { #expect(times == 1, "\(sql)") }
    let kinds = [
      "checkAdjustment", "campaignUse", "pointsEntry", "checkReopening", "coupon", "receiptCode",
      "storedValueAccount", "houseAccount", "partyGuest", "tasteState", "tasteRow",
    ]
    // The query of the check itself asks whether there is some of each, that of the party for its guests.
    for kind in kinds {
      let asking = questions.keys.filter { $0.contains("FROM \(kind)") }
      #expect(asking.allSatisfy { $0.contains("EXISTS") }, "\(kind)")
    }
    let discounted = try close(at: "T03", discount: true)
    #expect(discounted.keys.contains { $0.hasPrefix("SELECT * FROM checkAdjustment") })
  }

  private func statements(_ db: Database) -> [(sql: String, runs: Int)] {
    var all: [(sql: String, runs: Int)] = []
    var next = sqlite3_next_stmt(db.sqliteConnection, nil)
    while let statement = next {
      let runs = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_RUN, 0)
      all.append((sqlite3_sql(statement).map { String(cString: $0) } ?? "", Int(runs)))
      next = sqlite3_next_stmt(db.sqliteConnection, statement)
    }
    return all
  }

  private func count(_ db: Database) -> Int { statements(db).count }
}
