import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Joining, moving and leaving tables")
struct ChangeTablesTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  @Test func aMoveKeepsTheOrderAndTheCareWithTheParty() throws {
    let member = try store.enrol(facts: [.allergy(.peanut)])
    let party = try store.seat(2, at: "T01")
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    let check = try store.check(of: party)
    let moved = try store.database.perform(
      MoveParty(party.id, from: party.tableIDs, to: [store.table("T02")]), by: store.server)
    #expect(moved.tableIDs == [try store.table("T02")])
    #expect(try store.state(of: "T01") == .cleaning)
    let entry = try #require(try store.entry(of: "T02"))
    #expect(entry.parties.map(\.id) == [party.id])
    #expect(entry.alerts.map(\.kind) == [.allergy])
    #expect(try store.check(of: party) == check)
    try store.database.perform(MarkTableReady(try store.table("T01")), by: store.server)
    #expect(try store.state(of: "T01") == .free)
    try expectEventsEqualRevisions(store)
  }

  @Test func tablesPushedTogetherKnowEachOther() throws {
    let party = try store.seat(4, at: "T01")
    let joined = try store.database.perform(
      JoinTables([store.table("T02")], to: party.id), by: store.host)
    #expect(joined.tableIDs.count == 2)
    #expect(try store.entry(of: "T01")?.joinedWith == ["T02"])
    #expect(try store.entry(of: "T02")?.joinedWith == ["T01"])
    let apart = try store.database.perform(
      MoveParty(party.id, from: [store.table("T01")], to: []), by: store.host)
    #expect(apart.tableIDs == [try store.table("T02")])
    #expect(try store.state(of: "T01") == .cleaning)
    try expectEventsEqualRevisions(store)
  }

  @Test func anImpossibleMoveChangesNothing() throws {
    let party = try store.seat(4, at: "T01")
    _ = try store.seat(2, at: "T02", name: "Chen")
    let (one, two, five) = (
      try store.table("T01"), try store.table("T02"), try store.table("T05")
    )
    expectNothingWritten(store) {
      #expect(throws: FloorError.tableTaken("T02", guestName: "Chen")) {
        try store.database.perform(MoveParty(party.id, from: [one], to: [two]), by: store.host)
      }
      #expect(throws: FloorError.notAtTable("T05")) {
        try store.database.perform(MoveParty(party.id, from: [five], to: []), by: store.host)
      }
      #expect(throws: FloorError.alreadyAtTable("T01")) {
        try store.database.perform(JoinTables([one], to: party.id), by: store.host)
      }
      #expect(throws: FloorError.lastTable("T01")) {
        try store.database.perform(MoveParty(party.id, from: [one], to: []), by: store.host)
      }
    }
    let large = try store.seat(10, at: "V1")
    #expect(throws: SeatingRefusal.tooFewSeats(seats: 2, partySize: 10)) {
      try store.database.perform(
        MoveParty(large.id, from: [store.table("V1")], to: [five]), by: store.host)
    }
  }

  @Test(
    "A kept table is moved to and joined by whoever overrules it, and the trail names the booking")
  func overruled() throws {
    let booking = try store.book("李先生", minutes: 10, guests: 4, at: ["T02"])
    let party = try store.seat(4, at: "T01")
    let (one, two, three) = (try store.table("T01"), try store.table("T02"), try store.table("T03"))
    #expect(try store.state(of: "T02") == .held)
    expectNothingWritten(store) {
      let held = FloorError.tableHeld("T02", guestName: "李先生", clock: "18:10")
      #expect(throws: held) {
        try store.database.perform(MoveParty(party.id, from: [one], to: [two]), by: store.host)
      }
      #expect(throws: held) {
        try store.database.perform(JoinTables([two], to: party.id), by: store.host)
      }
      #expect(throws: StaffError.notPermitted(.seat)) {
        try store.database.perform(
          MoveParty(party.id, from: [one], to: [two], overruling: true), by: store.cashier)
      }
    }
    // What it costs is known before: the booking has another table then.
    let costs = try #require(
      try store.database.seats().costs(ofMoving: party.id, leaves: true)[two]?.first)
    #expect(costs.isOfBooking)

    _ = try store.database.perform(
      JoinTables([two], to: party.id, overruling: true), by: store.server)
    _ = try store.database.perform(
      MoveParty(party.id, from: [two], to: [three], overruling: true), by: store.server)
    try store.database.perform(MarkTableReady(two), by: store.server)
    _ = try store.database.perform(
      MoveParty(party.id, from: [one, three], to: [two], overruling: true), by: store.server)
    let entries = try store.database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT subject || ': ' || detail FROM auditEntry WHERE action = 'overruledBooking'
          ORDER BY sequence
          """)
    }
    // The third table was kept for nobody.
    let entry = "party/\(party.id): T02 was kept for booking \(booking.id) at 18:10"
    #expect(entries == [entry, entry])
    let stands = try store.database.bookings(on: booking.businessDay).map(\.reservation)
    #expect(stands.first { $0.id == booking.id }?.stage == .confirmed)
    try expectEventsEqualRevisions(store)
  }

  @Test("Who takes orders but does not seat guests moves them, though not to a table that is kept")
  func mayNotOverrule() throws {
    let store = try TestStore(replacing: [(#"may = ["order", "seat", "#, #"may = ["order", "#)])
    _ = try store.book("李先生", minutes: 10, guests: 4, at: ["T02"])
    let party = try store.seat(4, at: "T01")
    let (one, two, three) = (try store.table("T01"), try store.table("T02"), try store.table("T03"))
    expectNothingWritten(store) {
      #expect(throws: StaffError.notPermitted(.seat)) {
        try store.database.perform(
          MoveParty(party.id, from: [one], to: [two], overruling: true), by: store.server)
      }
      #expect(throws: StaffError.notPermitted(.seat)) {
        try store.database.perform(
          JoinTables([two], to: party.id, overruling: true), by: store.server)
      }
    }
    _ = try store.database.perform(
      MoveParty(party.id, from: [one], to: [three]), by: store.server)
    #expect(try store.state(of: "T02") == .held)
  }

  @Test("Guests who booked move to the table that is kept for them without overruling anybody")
  func ownTable() throws {
    let booking = try store.book("李先生", minutes: 10, guests: 2, at: ["T02"])
    let party = try store.database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    let moved = try store.database.perform(
      MoveParty(party.id, from: party.tableIDs, to: [store.table("T02")]), by: store.host)
    #expect(moved.tableIDs == [try store.table("T02")])
    #expect(
      try store.number("SELECT count(*) FROM auditEntry WHERE action = 'overruledBooking'") == 0)
  }

  @Test func oneMoreGuestIsChargedForAndOneLessIsNot() throws {
    let party = try store.seat(2, at: "T01")
    func dips() throws -> [Int] {
      try store.database.order(of: party.id).lines
        .filter { $0.stage != .voided }.map(\.quantity)
    }
    _ = try store.database.perform(ChangePartySize(party.id, to: 3), by: store.server)
    #expect(try dips() == [3])
    _ = try store.database.perform(SendLines(of: try store.check(of: party)), by: store.server)
    _ = try store.database.perform(ChangePartySize(party.id, to: 5), by: store.server)
    #expect(try dips() == [3, 2])
    // What was sent is taken back by a return with its reason, never by itself.
    #expect(
      try store.database.perform(ChangePartySize(party.id, to: 2), by: store.server).partySize == 2)
    #expect(try dips() == [3])
    try expectEventsEqualRevisions(store)
  }

  @Test func nobodyLeavesBeforeTheBillIsPaid() throws {
    let party = try store.seat(2, at: "T01")
    let check = try store.check(of: party)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    let number = try store.database.checks(of: party.id)[0].number
    expectNothingWritten(store) {
      #expect(throws: FloorError.notPaid(checkNumbers: [number])) {
        try store.database.perform(PartyLeaves(party.id), by: store.server)
      }
    }
    _ = try store.database.perform(Pay(check, tender: .cash, amount: 2200), by: store.cashier)
    let left = try store.database.perform(PartyLeaves(party.id), by: store.server)
    #expect(left.stage == .left)
    #expect(left.leftAt == store.clock.now)
    #expect(try store.state(of: "T01") == .cleaning)
    #expect(throws: FloorError.partyLeft) {
      try store.database.perform(PartyLeaves(party.id), by: store.server)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func guestsWhoLeaveBeforeOrderingOweNothing() throws {
    let party = try store.seat(2, at: "T01")
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    let check = try #require(try store.database.checks(of: party.id).first)
    #expect(check.stage == .closed)
    #expect(check.total?.minorUnits == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test func aTableWithGuestsIsNeitherReadyNorOutOfOrder() throws {
    _ = try store.seat(2, at: "T01")
    let table = try store.table("T01")
    expectNothingWritten(store) {
      #expect(throws: FloorError.guestsAtTable("T01")) {
        try store.database.perform(SetOutOfOrder(table, true), by: store.manager)
      }
      #expect(throws: FloorError.guestsAtTable("T01")) {
        try store.database.perform(MarkTableReady(table), by: store.host)
      }
      #expect(throws: StaffError.notPermitted(.tableOutOfOrder)) {
        try store.database.perform(SetOutOfOrder(table, true), by: store.host)
      }
    }
  }

  @Test func theBestTableIsTheSmallestThatIsNotPromised() throws {
    #expect(try store.database.bestTables(for: 2)[0].tables.map(\.name) == ["T05"])
    _ = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 60), partySize: 2, guestName: "李先生",
          tableIDs: [try store.table("T05")])), by: store.host)
    let choices = try store.database.bestTables(for: 2, limit: 50)
    #expect(choices[0].tables.map(\.name) == ["T06"])
    #expect(choices[0].reason == Phrase("fits exactly", "刚好坐满"))
    let promised = try #require(choices.first { $0.tables.map(\.name) == ["T05"] })
    #expect(promised.reason.english == "free now, booked for 李先生 at 19:00")
    #expect(choices.last?.tables.map(\.name) == ["T05"])
    let joined = try store.database.bestTables(for: 7)
    #expect(joined.first?.tables.map(\.name) == ["V1"])
    #expect(joined.contains { $0.tables.map(\.name) == ["T01", "T02"] })
  }

  @Test func whoBookedIsShownTheBookedTableFirst() throws {
    let reservation = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 10), partySize: 2, guestName: "李先生",
          tableIDs: [try store.table("V1")])), by: store.host)
    let choices = try store.database.bestTables(for: 2, reservationID: reservation.id, limit: 50)
    #expect(choices[0].tables.map(\.name) == ["V1"])
    #expect(choices[0].reason.english == "booked for them")
    #expect(choices.filter { $0.tables.map(\.name) == ["V1"] }.count == 1)
    #expect(
      try !store.database.bestTables(for: 2, limit: 50).contains { $0.tables[0].name == "V1" })
  }
}
