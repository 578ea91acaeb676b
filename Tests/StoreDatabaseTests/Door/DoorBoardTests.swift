import GRDB
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("The door's board")
struct DoorBoardTests {
  @Test func theHostSeesWhoWaitsHowLongAndWhoIsNext() throws {
    let store = try TestStore()
    let member = try store.enrol(
      "王女士", phone: "13800138000", facts: [.allergy(.peanut)])
    let first = try store.ticket(2, phone: "13800138000")
    let second = try store.ticket(1)
    _ = try store.ticket(6)
    store.clock.advance(minutes: 31)
    _ = try store.database.perform(CallTicket(first.id), by: store.host)
    let board = try store.database.doorBoard()
    #expect(board.businessDay == LocalDate(year: 2026, month: 11, day: 22))
    #expect(board.bands.map(\.waitingParties) == [2, 0, 1])
    #expect(board.bands.map(\.waitingGuests) == [3, 0, 6])
    #expect(board.bands[0].next?.id == second.id)
    #expect(board.entries.map(\.ticket.displayNumber) == ["A001", "A002", "C001"])
    let entry = try #require(board.entries.first)
    #expect(entry.member?.id == member.id)
    #expect(entry.alerts.map(\.reason) == [Phrase("peanuts: allergy", "花生过敏")])
    #expect(entry.minutesWaiting == 31)
    #expect(!entry.isCalledLong)
    store.clock.advance(seconds: 120)
    #expect(try store.database.doorBoard().entries[0].isCalledLong)
  }

  @Test func aTableIsFreeWhenNobodySitsCleansOrHoldsIt() throws {
    let store = try TestStore()
    let all = ["T01", "T02", "T03", "T04", "T05", "T06", "V1"]
    #expect(try store.database.doorBoard().freeTables.map(\.name) == all)
    let party = try store.seat(at: "T01")
    _ = try store.seat(at: "T02")
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    try store.database.perform(SetOutOfOrder(try store.table("T03"), true), by: store.manager)
    _ = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 15), partySize: 2, guestName: "李先生",
          tableIDs: [try store.table("T05")])), by: store.host)
    _ = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 60), partySize: 2, guestName: "Chen",
          tableIDs: [try store.table("T06")])), by: store.host)
    #expect(try store.database.doorBoard().freeTables.map(\.name) == ["T04", "T06", "V1"])
  }

  /// What every console asks after every commit must not ask more the more guests there are.
  @Test func aFullHouseIsReadWithAsManyQueriesAsAnEmptyOne() throws {
    let store = try TestStore()
    func pictures() throws -> Int {
      let statements = try store.statements {
        _ = try store.database.doorBoard()
        _ = try store.database.floor()
      }
      return statements.count
    }
    func welcome(_ rounds: Range<Int>) throws {
      for index in rounds {
        let member = try store.enrol("王\(index)", facts: [.allergy(.peanut), .allergy(.soy)])
        _ = try store.ticket(1 + index, member: member.id)
        _ = try store.database.perform(
          BookTable(
            NewReservation(
              at: store.clock.now.advanced(byMinutes: 150 + index), partySize: 2,
              guestName: "Chen", memberID: member.id, tasks: [.init(what: "cake", minutesBefore: 5)]
            )), by: store.host)
        let party = try store.database.perform(
          SeatParty(.walkIn(partySize: 2, guestName: nil), at: [store.table("T0\(index + 1)")]),
          by: store.host)
        _ = try store.database.perform(
          AttachMemberToParty(member.id, toParty: party.id), by: store.host)
      }
    }
    try welcome(0..<1)
    let one = try pictures()
    try welcome(1..<6)
    #expect(try pictures() == one)
    #expect(one <= 25)
  }

  @Test("Where whoever is under the cursor could sit, and what it costs, is not read again")
  func readOnce() throws {
    let store = try TestStore()
    let booking = try store.book("李先生", minutes: 20, guests: 4, at: ["T01"])
    let tickets = try (2...5).map { try store.ticket($0) }
    let board = try store.database.doorBoard()
    let seats = try #require(board.seats)
    let asked = try store.statements {
      for ticket in tickets {
        #expect(!seats.best(for: ticket.partySize, ticketID: ticket.id).isEmpty)
      }
      #expect(seats.best(for: 4, reservationID: booking.id).first?.id == "T01")
      _ = seats.costs(for: 2, ticketID: tickets[0].id)
      _ = seats.costs(ofKeeping: booking.id)
    }
    #expect(asked.isEmpty)
    #expect(seats.plan == board.plan)
    // The dialog for a table asks all that with one look at tables, guests, bookings and the queue.
    let always = try store.statements { try store.database.read { _ in } }.count
    #expect(try store.statements { _ = try store.database.seats() }.count == always + 4)
  }
}

extension TestStore {
  /// The statements that reading ran.
  func statements(_ body: () throws -> Void) throws -> [String] {
    let seen = Mutex<[String]>([])
    database.reader.inDatabase { db in
      db.trace { event in
        if case .statement(let statement) = event {
          seen.withLock { $0.append(statement.sql) }
        }
      }
    }
    try body()
    database.reader.inDatabase { db in db.trace(options: []) }
    return seen.withLock { $0 }.filter { $0.uppercased().hasPrefix("SELECT") }
  }
}
