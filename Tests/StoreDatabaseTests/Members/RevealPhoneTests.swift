import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A phone number that was left")
struct RevealPhoneTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  @Test("with a ticket or a booking is shown to whoever may, and who looked is kept")
  func revealed() throws {
    let database = store.database
    let ticket = try store.ticket(2, name: "Chen", phone: "13900007777")
    let booking = try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 90), partySize: 2, guestName: "Li",
          phone: "13900008888")), by: store.host)
    #expect(throws: StaffError.notPermitted(.revealPhone)) {
      try database.perform(RevealPhone(of: .ticket(ticket.id)), by: store.host)
    }
    let seen = try [
      database.perform(RevealPhone(of: .ticket(ticket.id)), by: store.manager).phone,
      database.perform(RevealPhone(of: .reservation(booking.id)), by: store.manager).phone,
    ]
    #expect(seen == ["+8613900007777", "+8613900008888"])
    let looks = try database.read { db in
      try String.fetchAll(
        db,
        sql: "SELECT subject FROM auditEntry WHERE action = 'phoneRevealed' ORDER BY sequence")
    }
    #expect(looks == ["ticket/\(ticket.id)", "reservation/\(booking.id)"])
  }

  @Test("with neither, and by no member, is said not to be there")
  func noPhone() throws {
    let ticket = try store.ticket(2)
    #expect(throws: MemberError.noPhone) {
      try store.database.perform(RevealPhone(of: .ticket(ticket.id)), by: store.manager)
    }
  }
}
