import StoreDomain
import Testing

@testable import StoreDatabase

extension TestStore {
  /// An evening in small, which leaves a row in most tables: a regular with facts, tickets at every
  /// stage, a booking, a party that paid in two tenders and left, and one that still eats.
  func playEveningInSmall() throws {
    let regular = try enrol(
      phone: "13800138000", birthday: .lunar(month: 8, day: 15),
      facts: [
        .allergy(.peanut), .diet("no beef"),
        .child(name: "小宝", bornIn: LocalDate(year: 2019, month: 4, day: 1)),
        .preference("by the window"), .complaint("waited 40 minutes"),
      ])
    _ = try database.perform(RevealPhone(regular.id), by: manager).phone
    _ = try database.perform(
      BookTable(
        NewReservation(
          at: clock.now.advanced(byMinutes: 150), partySize: 4, guestName: "李先生",
          tableIDs: [table("V1")])), by: host)
    let first = try ticket(2, phone: "13800138000", member: regular.id)
    let second = try ticket(3, name: "Chen")
    _ = try ticket(6, name: "赵")
    _ = try database.perform(
      NoteNeeds(
        [.allergy(.sesame), .otherAllergy("kiwi"), .diet("halal")], for: .ticket(second.id)),
      by: host)
    _ = try database.perform(CancelTicket(ticket(2).id, reason: "went home"), by: host)
    _ = try database.perform(CallTicket(first.id), by: host)
    let party = try database.perform(SeatParty(.ticket(first.id), at: [table("T01")]), by: host)
    try serve(party)
    _ = try database.perform(CallTicket(second.id), by: host)
    let other = try database.perform(SeatParty(.ticket(second.id), at: [table("T02")]), by: host)
    let check = try self.check(of: other)
    try database.perform(AddLine(NewLine(dishID: dish("D005").id), to: check), by: server)
    try database.perform(SendLines(of: check), by: server)
    let later = try database.perform(
      AddLine(NewLine(dishID: dish("D002").id), to: check), by: server)
    _ = try database.perform(HoldLine(later.id), by: server)
    try database.perform(AddLine(NewLine(dishID: dish("W01").id), to: check), by: server)
    #expect(throws: StaffError.self) {
      try database.signIn(code: "anna", pin: "0000", at: "door")
    }
  }

  /// Two dishes of which one comes back, a gift, a discount, and two tenders.
  private func serve(_ party: Party) throws {
    let check = try self.check(of: party)
    let tripe = try database.perform(
      AddLine(NewLine(dishID: dish("D001").id, quantity: 2), to: check), by: server)
    let beer = try database.perform(AddLine(NewLine(dishID: dish("W02").id), to: check), by: server)
    try database.perform(SendLines(of: check), by: server)
    try database.perform(Bump(tripe.id), by: cook)
    try database.perform(ReturnLine(tripe.id, quantity: 1, reason: "cold", made: true), by: server)
    _ = try database.perform(GiftLine(beer.id, reason: "birthday"), by: manager)
    try database.perform(Discount(check, basisPoints: 500, reason: "regular"), by: cashier)
    try database.perform(AskForBill(party.id), by: server)
    clock.advance(minutes: 3)
    try database.perform(Pay(check, tender: .card, amount: 2000, reference: "T1"), by: cashier)
    let rest = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .cash, amount: rest, tendered: rest + 500), by: cashier)
    _ = try database.perform(PartyLeaves(party.id), by: host)
  }
}
