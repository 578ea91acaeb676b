import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What strangers may read at the door")
struct PublicBoardTests {
  @Test(
    "Calls, the next numbers and the door's own quotes are there, and no name unless the house says so"
  )
  func whoIsCalled() throws {
    let store = try TestStore()
    let called = try store.ticket(2, name: "王女士")
    for _ in 1...4 { _ = try store.ticket(1) }
    let missed = try store.ticket(1, name: "Chen")
    _ = try store.ticket(6)
    _ = try store.database.perform(CallTicket(called.id), by: store.host)
    try store.callAndWait(missed)
    _ = try store.database.perform(MissTicket(missed.id), by: store.host)

    let board = try store.database.publicBoard()
    #expect(board.calls.map(\.number) == ["A001"])
    #expect(board.calls.first?.maskedName == nil)
    #expect(board.queues.map(\.next) == [["A002", "A003", "A004"], [], ["C001"]])
    let door = try store.database.doorBoard()
    #expect(board.queues.map(\.waitingParties) == door.bands.map(\.waitingParties))
    #expect(board.queues.map(\.wait) == door.bands.map(\.wait))
    _ = try store.database.perform(
      SeatParty(.ticket(called.id), at: [store.table("T05")]), by: store.host)
    #expect(try store.database.publicBoard().calls.isEmpty)
  }

  @Test("The number that the plan has a table for is told as the next before one that came first")
  func nextAsPlanned() throws {
    let store = try TestStore()
    for table in ["T03", "T04", "T05", "T06", "V1"] { _ = try store.seat(2, at: table) }
    // Nine need the room, five have two tables that are free.
    for guests in [9, 5] { _ = try store.ticket(guests) }
    #expect(try store.database.publicBoard().queues.last?.next == ["C002", "C001"])
    #expect(try store.database.doorBoard().bands.last?.next?.displayNumber == "C002")
    let called = try store.database.perform(CallNext(), by: store.host)
    #expect(called.displayNumber == "C002")
    #expect(try store.database.publicBoard().queues.last?.next == ["C001"])
  }

  @Test("Where names are shown they are masked, and an erased guest's is gone")
  func names() throws {
    let store = try TestStore(more: "[board]\nnames = true\n")
    let member = try store.enrol("王女士", phone: "13800138000")
    let known = try store.ticket(2, phone: "13800138000")
    let unknown = try store.ticket(2, name: "Chen")
    for ticket in [known, unknown] {
      store.clock.advance(seconds: 1)
      _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    }
    #expect(try store.database.publicBoard().calls.map(\.maskedName) == ["C***", "王**"])
    // Nobody is erased who is here; whoever was, and stood on the board again, would have no name.
    _ = try store.database.perform(CancelTicket(known.id, reason: "went home"), by: store.host)
    _ = try store.database.perform(EraseMember(member.id), by: store.manager)
    try store.database.maintain { db in
      try db.execute(sql: "UPDATE ticket SET stage = 'called' WHERE id = ?", arguments: [known.id])
    }
    #expect(try store.database.publicBoard().calls.map(\.maskedName) == ["C***", nil])
  }

  @Test("A board's file is open for reading alone, and every verb is refused there")
  func readsOnly() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2)
    let reading = try StoreDatabase(
      reading: store.database.path, environment: store.clock.environment)
    #expect(try reading.publicBoard().queues.first?.next == ["A001"])
    #expect(throws: StoreError.onlyReads(path: reading.path)) {
      try reading.perform(CallTicket(ticket.id), by: store.host)
    }
    #expect(throws: StoreError.onlyReads(path: reading.path)) { try reading.maintain { _ in } }
    // SQLite refuses it too.
    #expect(throws: DatabaseError.self) {
      try reading.writer.inDatabase { try $0.execute(sql: "UPDATE ticket SET rank = rank") }
    }
    #expect(try !reading.checkpoint(whenLongerThan: 0))
    try reading.learnWaits()
    // What another terminal does is seen at once.
    let before = try reading.dataVersion()
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    #expect(try reading.dataVersion() != before)
    #expect(try reading.publicBoard().calls.map(\.number) == ["A001"])
  }

  @Test("A board goes on by itself when another file lies in the place of its own")
  func replaced() throws {
    let store = try TestStore()
    _ = try store.ticket(2)
    let path = store.path("board.db")
    try store.database.backUp(to: path)
    let reader = try BoardReader(path: path, environment: store.clock.environment)
    #expect(try reader.read().queues.map(\.waitingParties) == [1, 0, 0])

    func clear() throws {
      for ending in ["", "-wal", "-shm"]
      where FileManager.default.fileExists(atPath: path + ending) {
        try FileManager.default.removeItem(atPath: path + ending)
      }
    }
    try clear()
    #expect(throws: StoreError.missing(path: path)) { try reader.read() }
    #expect(reader.version() == nil)
    _ = try store.ticket(2)
    try store.database.backUp(to: path)
    #expect(try reader.read().queues.map(\.waitingParties) == [2, 0, 0])

    // In one step, without a moment in which there is none.
    let before = try #require(reader.version())
    _ = try store.ticket(2)
    try store.database.backUp(to: store.path("next.db"))
    try clear()
    try FileManager.default.moveItem(atPath: store.path("next.db"), toPath: path)
    #expect(reader.version() != before)
    #expect(try reader.read().queues.map(\.waitingParties) == [3, 0, 0])
  }

  @Test("A file that a newer foh has updated is not read on with old eyes")
  func updated() throws {
    let store = try TestStore()
    let reader = try BoardReader(path: store.database.path, environment: store.clock.environment)
    _ = try reader.read()
    let newer = SchemaMigration("of-next-year", [.sql("ALTER TABLE party ADD COLUMN mood TEXT")])
    let other = try DatabaseQueue(path: store.database.path)
    try Schema.migrator(Schema.migrations + [newer]).migrate(other)
    try other.close()
    #expect(throws: StoreError.newerVersion(path: store.database.path)) { try reader.read() }
    #expect(throws: StoreError.newerVersion(path: store.database.path)) {
      try BoardReader(path: store.database.path, environment: store.clock.environment)
    }
  }

  @Test("The next business day begins with an empty board")
  func nextDay() throws {
    let house = try DrawHouse()
    let tickets = try (1...2).map { _ in try house.store.ticket(2) }
    _ = try house.database.perform(CallTicket(tickets[0].id), by: house.store.host)
    try house.draw()
    #expect(try house.database.publicBoard().draw?.number == 1)
    house.store.clock.advance(minutes: 24 * 60)
    let board = try house.database.publicBoard()
    #expect(board.calls.isEmpty && board.draw == nil)
    #expect(board.queues.allSatisfy { $0.waitingParties == 0 })
  }
}
