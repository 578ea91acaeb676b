import StoreDomain
import Synchronization
import TerminalCore
import Testing

@testable import Console
@testable import StoreDatabase

@Suite("A screen reads a change once")
struct ReadingOnceTests {
  @Test func oneOwnVerbIsReadOnceAlthoughItIsSeenFromOutsideToo() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.type("4")
    pilot.press(.enter)
    pilot.expectScreenContains("B001")
    let reads = pilot.loop.effectsBegun
    pilot.loop.mailbox.storeChanged(dataVersion: try house.database.dataVersion())
    pilot.waitForIdle()
    #expect(pilot.loop.effectsBegun == reads)
  }

  @Test func whatAnotherTerminalDidIsReadAtOnce() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.type("4")
    pilot.press(.enter)
    let other = try StoreDatabase(
      path: house.database.path, environment: house.database.environment)
    let ticket = try other.perform(
      IssueTicket(NewTicket(partySize: 2)), by: try house.author("1"))
    let reads = pilot.loop.effectsBegun
    pilot.loop.mailbox.storeChanged(dataVersion: try house.database.dataVersion())
    pilot.waitForIdle()
    #expect(pilot.loop.effectsBegun > reads)
    pilot.expectScreenContains(ticket.displayNumber)
  }

  /// What somebody's keys lead to asking the file.
  private func questions(_ house: SampleHouse, _ keys: () throws -> Void) throws -> [String] {
    let asked = Mutex<[String]>([])
    let reader = house.database.reader
    reader.inDatabase { db in
      db.trace { event in
        if case .statement(let statement) = event, statement.sql.hasPrefix("SELECT") {
          asked.withLock { $0.append(statement.sql) }
        }
      }
    }
    try keys()
    reader.inDatabase { db in db.trace(options: []) }
    return asked.withLock { $0 }
  }

  @Test("At the door the cursor reads nothing of guests who are no members: the board knows it all")
  func cursorAtTheDoor() throws {
    let house = try SampleHouse()
    for guests in [2, 4, 2, 3] { try house.arrives(guests) }
    let pilot = try Pilot(in: house, as: "1")
    pilot.expectScreenContains("best table")
    #expect(try questions(house) { pilot.press(.down, .down, .up) } == [])
    pilot.expectScreenContains("best table")
  }

  @Test("A key that changes the queue reads the door once")
  func keyAtTheDoor() throws {
    let house = try SampleHouse()
    for guests in [2, 4, 2, 3] { try house.arrives(guests) }
    let pilot = try Pilot(in: house, as: "1")
    let always = try questions(house) { try house.database.read { _ in } }
    let board = try questions(house) { _ = try house.database.doorBoard() }
    // What the frame says of the whole store is read beside it.
    let status = try questions(house) { _ = try pilot.loop.services.status() }
    let called = try questions(house) { pilot.press(.character("c")) }
    pilot.expectScreenContains("Called A001")
    #expect(!board.isEmpty)
    for question in Set(board).subtracting(always) {
      let times = called.count { $0 == question }
      let once = (board + status).count { $0 == question }
      #expect((1...once).contains(times), "\(times) times instead of \(once): \(question)")
    }
  }
}
