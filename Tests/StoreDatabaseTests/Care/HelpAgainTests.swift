import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Help that has another reason, another day or another seat")
struct HelpAgainTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private var database: StoreDatabase { store.database }

  private func attach(_ member: Member, to party: Party) throws {
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
  }

  @Test("What they ask for no more is raised for the member who is known to need it")
  func needEnds() throws {
    let party = try store.seat(2)
    let need = try store.ask(for: .wheelchair, .party(party.id))
    let member = try store.enrol(facts: [.help(.wheelchair)])
    try attach(member, to: party)
    #expect(try database.careAlerts(for: party.id).map(\.memberID) == [nil])
    #expect(try database.perform(EndNeed(need.id), by: store.server))
    #expect(try database.careAlerts(for: party.id).map(\.memberID) == [member.id])
    try expectEventsEqualRevisions(store)
  }

  @Test("What was brought already is not raised again with its other reason")
  func broughtAlready() throws {
    let party = try store.seat(2)
    let need = try store.ask(for: .wheelchair, .party(party.id))
    let member = try store.enrol(facts: [.help(.wheelchair), .help(.highChair)])
    try attach(member, to: party)
    try store.ask(for: .highChair, .party(party.id))
    for alert in try database.careAlerts(for: party.id) {
      _ = try database.perform(FinishCare(alert.id), by: store.server)
    }
    #expect(try database.perform(EndNeed(need.id), by: store.server))
    for fact in try database.read({ try MemberFact.fetchCurrent($0, of: member.id) }) {
      _ = try database.perform(EndFact(fact.id), by: store.manager)
    }
    #expect(try database.careAlerts().isEmpty)
    #expect(try database.careAlerts([.done], for: party.id).count == 2)
    try expectEventsEqualRevisions(store)
  }

  /// How it ends that a guest is known to need what the party asked for.
  enum End: CaseIterable {
    case fact, consent, guest, memberOfParty, memberOfTicket, memberOfBooking, changedTicket
  }

  @Test("What is not known any more is raised for the party that asked", arguments: End.allCases)
  func knownEnds(_ end: End) throws {
    let member = try store.enrol(facts: [.help(.wheelchair)])
    let other = try store.enrol("李先生")
    let owner: GuestNeed.Owner
    switch end {
    case .fact, .consent, .memberOfParty:
      let party = try store.seat(2)
      try attach(member, to: party)
      owner = .party(party.id)
    case .guest:
      let party = try store.seat(2)
      try attach(other, to: party)
      _ = try database.perform(AddGuest(member.id, to: .party(party.id)), by: store.server)
      owner = .party(party.id)
    case .memberOfTicket, .changedTicket: owner = .ticket(try store.ticket(member: member.id).id)
    case .memberOfBooking:
      let booking = try database.perform(
        BookTable(
          NewReservation(
            at: store.clock.now.advanced(byMinutes: 30), partySize: 2, guestName: "Lin",
            memberID: member.id)), by: store.host)
      _ = try database.perform(ReservationArrived(booking.id), by: store.host)
      owner = .reservation(booking.id)
    }
    let need = try store.ask(for: .wheelchair, owner)
    #expect(try database.careAlerts().map(\.memberID) == [member.id])
    switch (end, owner) {
    case (.consent, _):
      _ = try database.perform(WithdrawConsent(.health, of: member.id), by: store.manager)
    case (.guest, _):
      _ = try database.perform(RemoveGuest(member.id, from: owner), by: store.server)
    case (.memberOfParty, .party(let id)):
      _ = try database.perform(AttachMemberToParty(other.id, toParty: id), by: store.server)
    case (.memberOfTicket, .ticket(let id)):
      _ = try database.perform(AttachMemberToTicket(other.id, toTicket: id), by: store.host)
    case (.changedTicket, .ticket(let id)):
      _ = try database.perform(ChangeTicket(id, memberID: other.id), by: store.host)
    case (.memberOfBooking, .reservation(let id)):
      _ = try database.perform(
        AttachMemberToReservation(other.id, toReservation: id), by: store.host)
    default:
      let facts = try database.read { try MemberFact.fetchCurrent($0, of: member.id) }
      _ = try database.perform(EndFact(try #require(facts.first).id), by: store.manager)
    }
    let raised = try database.careAlerts()
    #expect(raised.map(\.needID) == [need.id])
    #expect(raised.map(\.kind) == [.elderly])
    try expectEventsEqualRevisions(store)
  }

  @Test("Done for one day, it is to be done again when the booking moves to another")
  func anotherDay() throws {
    let booking = try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 10), partySize: 2, guestName: "Lin",
          tableIDs: [store.table("T01")])), by: store.host)
    try store.ask(for: .highChair, .reservation(booking.id))
    try database.raiseDueTasks()
    let first = try #require(try database.careAlerts().first)
    _ = try database.perform(FinishCare(first.id), by: store.server)
    _ = try database.perform(
      ChangeReservation(booking.id, at: booking.at.advanced(byMinutes: 24 * 60)), by: store.host)
    try database.raiseDueTasks()
    #expect(try database.careAlerts().isEmpty)
    store.clock.advance(minutes: 24 * 60)
    for _ in 1...2 { try database.raiseDueTasks() }
    let again = try #require(try database.careAlerts().first)
    #expect(try database.careAlerts().count == 1)
    #expect(again.id != first.id)
    let party = try database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    #expect(
      try database.careAlerts([.open, .claimed, .done, .declined], for: party.id).map(\.id) == [
        again.id
      ])
    #expect(try store.number("SELECT count(*) FROM careAlert WHERE stage = 'done'") == 1)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("The seat that is said afterwards stands in what is to be done", arguments: [false, true])
  func seatAfterwards(isClaimed: Bool) throws {
    let party = try store.seat(4, at: "T03")
    let need = try store.ask(for: .highChair, .party(party.id))
    let alert = try #require(try database.careAlerts().first)
    if isClaimed { _ = try database.perform(ClaimCare(alert.id), by: store.server) }
    #expect(try store.ask(for: .highChair, seat: 2, .party(party.id)).id == need.id)
    #expect(
      try database.careAlerts().map(\.reason) == [
        Phrase("high chair: bring one, seat 2", "儿童椅：摆好，2号位")
      ])
    try expectEventsEqualRevisions(store)
  }
}
