import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

/// What an erased member is to whoever still has to do with them.
extension ErasureTests {
  @Test("leaves neither name nor phone on what is another member's by now")
  func whatIsAnothersByNow() throws {
    let (member, other) = (try enrol(), try store.enrol("王秀英"))
    let waits = try store.ticket(2, name: Self.name, phone: Self.phone)
    let ticket = try database.perform(
      AttachMemberToTicket(other.id, toTicket: waits.id), by: store.host)
    #expect(ticket.guestName == "王秀英")
    let booking = try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 120), partySize: 2, guestName: "Zephyrine Q",
          phone: Self.phone, memberID: member.id)), by: store.host)
    _ = try database.perform(
      AttachMemberToReservation(other.id, toReservation: booking.id), by: store.host)
    let party = try store.seat(2, at: "T02")
    for guest in [member, other] {
      _ = try database.perform(AttachMemberToParty(guest.id, toParty: party.id), by: store.server)
    }
    #expect(try database.party(party.id)?.guestName == "王秀英")
    _ = try database.perform(EraseMember(member.id), by: store.manager)
    #expect(try places(of: Self.secrets, without: ["outboxEvent"]) == [])
    #expect(
      try database.read { try Reservation.fetchOne($0, id: booking.id) }?.guestName == "王秀英")
    try expectEventsEqualRevisions(store)
  }

  @Test("is nobody whom anything could be given or offered to")
  func isNobody() throws {
    let (member, other) = (try enrol(), try store.enrol("王秀英"))
    let party = try store.seat(2)
    for guest in [other, member] {
      _ = try database.perform(AddGuest(guest.id, to: .party(party.id)), by: store.server)
    }
    let check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D005").id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    let rest = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .card, amount: rest), by: store.cashier)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    let again = try store.seat(2, at: "T02")
    _ = try database.perform(AddGuest(other.id, to: .party(again.id)), by: store.server)
    #expect(try database.usualCompany(of: .party(again.id)).map(\.id) == [member.id])

    _ = try database.perform(EraseMember(member.id), by: store.manager)
    #expect(try database.usualCompany(of: .party(again.id)).isEmpty)
    let ticket = try store.ticket()
    let at = store.clock.now.advanced(byMinutes: 120)
    expectNothingWritten(store) {
      #expect(throws: MemberError.erased) {
        try database.perform(AddGuest(member.id, to: .party(again.id)), by: store.server)
      }
      #expect(throws: MemberError.erased) {
        try database.perform(ChangeTicket(ticket.id, memberID: member.id), by: store.host)
      }
      #expect(throws: MemberError.erased) {
        try database.perform(
          IssueTicket(NewTicket(partySize: 2, memberID: member.id)), by: store.host)
      }
      #expect(throws: MemberError.erased) {
        try database.perform(
          BookTable(
            NewReservation(at: at, partySize: 2, guestName: "Lin", memberID: member.id)),
          by: store.host)
      }
    }
    // An app that has not heard yet is served as anybody's.
    let id = store.newID(Ticket.self)
    try store.receive(
      try ChangeItem(
        .ticketRequest, id: id.rawValue, version: 1,
        TicketRequestRow(
          partySize: 2, guestName: "Lin", memberID: member.id, channel: "app",
          requestedAt: store.clock.now, expiresAt: store.clock.now.advanced(byMinutes: 10))))
    let row = try database.read {
      try Row.fetchOne($0, sql: "SELECT memberID FROM ticket WHERE id = ?", arguments: [id])
    }
    #expect(try #require(row)["memberID"] as String? == nil)
  }

  @Test("by headquarters' word at the table is nobody at once, and the kitchen warns to the end")
  func tombstoneAtTheTable() throws {
    let member = try enrol()
    store.clock.advance(seconds: 1)
    let ticket = try store.ticket(2, name: Self.name, phone: Self.phone)
    _ = try database.perform(CallTicket(ticket.id), by: store.host)
    let party = try database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    #expect(party.memberID == member.id)
    try erase(member, .tombstone)
    let who = [Self.name, "Zephyrine", Self.phone, Self.code]
    #expect(try places(of: who, without: ["outboxEvent"]) == [])
    #expect(try database.needs(of: party.id).allergies == [.peanut])
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    store.clock.advance(minutes: 24 * 60)
    _ = try store.seat(2, at: "T02")
    #expect(try places(of: Self.secrets, without: ["outboxEvent"]) == [])
    #expect(try store.number("SELECT count(*) FROM member WHERE toErase = 1") == 0)
    #expect(try database.checkInvariants() == [])
  }

  @Test("leaves nothing of a sale at the counter either", arguments: Way.allCases)
  func counterSale(way: Way) throws {
    let member = try enrol()
    let opened = try database.perform(
      OpenCounterSale(NewCounterSale(guestName: Self.name, note: "brings zinnia")),
      by: store.server)
    _ = try database.perform(
      AttachMemberToParty(member.id, toParty: opened.sale.id), by: store.host)
    try database.perform(
      AddLine(
        NewLine(dishID: store.dish("D001").id, note: "zest, for Quill"), to: opened.check.id),
      by: store.server)
    try database.perform(SendLines(of: opened.check.id), by: store.server)
    let left = try database.bill(of: opened.check.id).remaining.minorUnits
    _ = try database.perform(Pay(opened.check.id, tender: .card, amount: left), by: store.cashier)
    _ = try database.perform(GiveOut(opened.sale.id), by: store.server)
    let slips = try places(of: Self.secrets, without: []).filter { $0.hasPrefix("printJob.") }
    #expect(!slips.isEmpty)

    try erase(member, way)
    #expect(try places(of: Self.secrets + [Self.code], without: ["outboxEvent"]) == [])
    #expect(try store.number("SELECT count(*) FROM counterSale") == 1)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("keeps the booking that is to come, without a name")
  func bookingToCome() throws {
    let member = try enrol()
    let booking = try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 120), partySize: 2, guestName: Self.name,
          phone: Self.phone, memberID: member.id)), by: store.host)
    #expect(try database.erasure(of: member.id).openBookings == 1)
    _ = try database.perform(EraseMember(member.id), by: store.manager)
    let kept = try database.read { try Reservation.fetchOne($0, id: booking.id) }
    #expect(kept?.guestName == Member.erasedName)
    #expect(kept?.phone == nil)
    #expect(kept?.stage == booking.stage)
  }

  @Test("does not come back with a file of bookings from before")
  func bookingOfAFile() throws {
    let member = try enrol()
    func row(_ guests: Int, _ uid: String) -> BookingFile.Row {
      BookingFile.Row(
        line: 2, uid: uid, at: store.clock.now.advanced(byMinutes: 120), partySize: guests,
        guestName: Self.name, phone: Self.phone, note: "brings zinnia", tables: [],
        status: .confirmed)
    }
    _ = try database.perform(ImportBookings([row(4, "a@other")]), by: store.manager)
    let day = LocalDate(year: 2026, month: 11, day: 22)
    let booking = try #require(try database.bookings(on: day).first?.reservation)
    _ = try database.perform(EraseMember(member.id), by: store.manager)
    // Of the other program, and of a calendar that the store itself gave out.
    let own = BookingUID.text(booking.id, of: database.store)
    for (guests, uid) in [(3, "a@other"), (2, own)] {
      let outcome = try database.perform(ImportBookings([row(guests, uid)]), by: store.manager)
      #expect(outcome.changed == 1)
      let kept = try database.read { try Reservation.fetchOne($0, id: booking.id) }
      #expect(kept?.partySize == guests)
      #expect(kept?.guestName == Member.erasedName)
    }
    #expect(try places(of: Self.secrets + [Self.code], without: ["outboxEvent"]) == [])
  }

  @Test("does not come back with a row that was on its way from headquarters")
  func rowOnItsWay() throws {
    let member = try enrol()
    try store.acknowledgeAll()
    _ = try database.perform(EraseMember(member.id), by: store.manager)
    try store.acknowledgeAll()
    let row = MemberRow(
      code: Self.code, name: Self.name, phone: Self.phone, level: "gold",
      enrolledAt: store.clock.now)
    try store.receive(ChangeItem(.member, id: member.id.rawValue, version: 5, row))
    #expect(try places(of: [Self.name, Self.phone], without: ["outboxEvent"]) == [])
    #expect(try database.findMembers(Self.phone).isEmpty)
  }
}
