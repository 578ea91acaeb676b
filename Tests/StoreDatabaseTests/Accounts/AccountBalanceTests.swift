import GRDB
import GRDBSQLite
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What is on an account, kept as its entries come")
struct AccountBalanceTests {
  @Test("A list of accounts takes as many steps after forty entries as after a few")
  func steps() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    let account = try house.account()
    let company = try house.company()
    let (check, _) = try house.sit(tripe: 2)
    try house.charge(check, to: company, 8_700)
    /// What a till reads with each key that is typed for an account.
    func look() throws {
      #expect(try database.findStoredValue("", limit: 200).map(\.id) == [account.id])
      #expect(try database.findStoredValue(account.number.text).map(\.id) == [account.id])
      #expect(try database.houseAccounts().map(\.id) == [company.id])
    }
    func steps() throws -> Int {
      let before = stepsTaken(by: database)
      try look()
      return stepsTaken(by: database) - before
    }
    try look()
    let few = try steps()
    #expect(few > 0)
    for _ in 0..<20 {
      _ = try database.perform(
        TopUpStoredValue(account.id, amount: 100, by: .cash), by: store.cashier)
      _ = try database.perform(
        SettleHouseAccount(company.id, amount: 10, by: .cash), by: store.cashier)
    }
    #expect(try steps() == few)
    #expect(
      try house.balance(of: account)
        == StoredValue(principalMinorUnits: 52_000, bonusMinorUnits: 5_000))
    #expect(try house.owed(on: company) == 8_500)
    #expect(try database.checkInvariants() == [])
  }

  @Test(
    "The account that was used last stands first, and one that nobody has used where it was opened")
  func lastUsedFirst() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    var ids: [Identifier<StoredValueAccount>] = []
    for _ in 0..<3 {
      ids.append(try database.perform(OpenStoredValue(), by: store.cashier).id)
      store.clock.advance(seconds: 60)
    }
    #expect(try database.storedValueAccounts().map(\.id) == ids.reversed())
    _ = try database.perform(
      TopUpStoredValue(ids[1], amount: 100, by: .cash), by: store.cashier)
    #expect(try database.storedValueAccounts().map(\.id) == [ids[1], ids[2], ids[0]])
    #expect(try database.storedValueAccounts(limit: 1).map(\.id) == [ids[1]])
  }

  @Test("A kept sum that is not what came and went is told by the doctor")
  func wrongSum() throws {
    let house = try AccountHouse()
    let account = try house.account()
    let company = try house.company()
    try house.store.database.writer.write { db in
      try db.execute(
        sql: "UPDATE storedValueBalance SET bonusMinor = bonusMinor + 1 WHERE accountID = ?",
        arguments: [account.id])
      try db.execute(
        sql: "UPDATE houseAccountBalance SET owedMinor = 1 WHERE accountID = ?",
        arguments: [company.id])
    }
    #expect(try house.database.checkInvariants().count == 2)
  }

  /// How many steps the statements that the reading connection keeps have taken so far.
  private func stepsTaken(by database: StoreDatabase) -> Int {
    database.reader.inDatabase { db in
      var steps = 0
      var next = sqlite3_next_stmt(db.sqliteConnection, nil)
      while let statement = next {
        steps += Int(sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0))
        next = sqlite3_next_stmt(db.sqliteConnection, statement)
      }
      return steps
    }
  }
}
