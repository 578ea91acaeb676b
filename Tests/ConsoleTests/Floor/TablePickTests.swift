import StoreDatabase
import StoreDomain
import Testing

@testable import Console

@Suite("Tables that somebody asks for by name")
struct TablePickTests {
  private func pick(_ name: String, _ costs: [SeatingCost]) -> TablePick {
    let table = DiningTable(
      id: Identifier(rawValue: name), name: name, roomCode: "hall", seats: 4)
    return TablePick(
      TableChoice(tables: [table], seats: 4, reason: Phrase("free", "空闲"), costs: costs))
  }

  @Test("Everybody is told once, with what they lose most, and bookings first")
  func once() {
    let at = Timestamp(millisecondsSinceEpoch: 0)
    let (first, second) = (
      SeatingCost.Whose.booking(guestName: "李先生", at: at),
      SeatingCost.Whose.booking(guestName: "Chen", at: at)
    )
    let waiting = ["B002", "B003"].map { SeatingCost.Whose.ticket(number: $0, guestName: nil) }
    let joined = TablePick(
      joining: [
        pick(
          "T01",
          [SeatingCost(first, minutes: 0, instead: "T04"), SeatingCost(waiting[0], minutes: 8)]),
        pick(
          "T02",
          [
            SeatingCost(second, minutes: 12), SeatingCost(waiting[1], minutes: 20),
            SeatingCost(waiting[0], minutes: 15),
          ]),
      ], partySize: 6)
    #expect(
      joined.costs == [
        SeatingCost(first, minutes: 0, instead: "T04"), SeatingCost(second, minutes: 12),
        SeatingCost(waiting[1], minutes: 20), SeatingCost(waiting[0], minutes: 15),
      ])
    let words = joined.costs.phrase { _ in "19:00" }
    #expect(
      words?.english
        == "booked 19:00 for 李先生: moves to T04; booked 19:00 for Chen: 12 min late (+2)")
  }

  @Test("Guests who booked are not asked whether they overrule their own booking")
  func ownBooking() {
    let booking = BookingsScreen.specimenEntry(.arrived).reservation
    let entry = TableEntry(
      table: DiningTable(
        id: Identifier(rawValue: "T01"), name: "T01", roomCode: "hall", seats: 12),
      state: .held, parties: [], alerts: [], reservedFor: booking, joinedWith: [])
    func pick(of own: Identifier<Reservation>?) -> TablePick {
      TablePick(
        entry, partySize: 2, canShare: false, canOverrule: true, own: own,
        leaving: booking.at.advanced(byMinutes: 90)
      ) { _ in "19:00" }
    }
    #expect(pick(of: booking.id).heldFor == nil)
    #expect(pick(of: booking.id).isPossible)
    #expect(pick(of: booking.id).reason.english == "free, 10 left over")
    #expect(pick(of: nil).heldFor == booking)
    #expect(pick(of: Identifier(rawValue: "another")).heldFor == booking)
  }

  @Test("A booking that moves to one of many tables is not told to be late by nothing")
  func oneOfMany() {
    let whose = SeatingCost.Whose.booking(
      guestName: "Chen", at: Timestamp(millisecondsSinceEpoch: 0))
    let words = SeatingCost(whose, minutes: 0).phrase { _ in "19:00" }
    #expect(words == Phrase("booked 19:00 for Chen: moves to another table", "19:00 Chen 订位：改坐其他桌"))
  }
}
