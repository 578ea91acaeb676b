import StoreDomain
import Testing

@Suite("What each seat of a table must be kept from")
struct SeatNeedsTests {
  private static let today = LocalDate(year: 2026, month: 11, day: 22)

  private func needs(
    _ guests: TableNeeds.KnownGuest..., said: [GuestNeed] = []
  ) -> TableNeeds {
    TableNeeds(guests: guests, said: said, on: Self.today)
  }

  private func said(_ what: GuestNeed.What, seat: Int? = nil) -> GuestNeed {
    GuestNeed(
      id: Identifier(rawValue: "need"), what: what, seat: seat,
      notedAt: Timestamp(millisecondsSinceEpoch: 0), authorName: "Maya")
  }

  @Test("A member's allergy holds for the whole table, and stands at the seat where it is known")
  func seated() {
    let needs = needs(.init([.allergy(.peanut)], seat: 2), .init([.allergy(.soy)]))
    #expect(needs.allergies == [.peanut, .soy])
    #expect(
      needs.allergyWarning
        == Phrase("ALLERGY at the table: peanuts: seat 2, soy", "本桌过敏：花生：2号位、大豆"))
    #expect(
      needs.allergyWarning(ofSeat: 2) == Phrase("ALLERGY of seat 2: peanuts", "2号位过敏：花生"))
    #expect(needs.allergyWarning(ofSeat: 2, except: [.peanut]) == nil)
    #expect(needs.allergyWarning(ofSeat: 1) == nil)
    // The broth is shared: seat 2's peanuts keep a dish from everybody.
    #expect(
      needs.objection(toAllergens: [.peanut]) == .allergens([.peanut], seats: [.peanut: [2]]))
    #expect(needs.objection(toAllergens: nil) == .allergensUnknown)
  }

  @Test(
    "What somebody at an unknown seat has too is nobody's seat alone, and stands at the known one")
  func shared() {
    let needs = needs(
      .init([.allergy(.peanut)], seat: 2), .init([.allergy(.peanut)]), said: [said(.diet("清真"))])
    #expect(needs.seats == [:])
    #expect(needs.objection(toAllergens: [.peanut]) == .allergens([.peanut]))
    #expect(needs.allergyWarning(ofSeat: 2)?.english == "ALLERGY of seat 2: peanuts")
  }

  @Test("What was said at a seat and what is known of the member there are one")
  func saidAndKnown() {
    let needs = needs(
      .init([.allergy(.peanut), .diet("halal")], seat: 2),
      said: [said(.allergy(.peanut), seat: 2), said(.otherAllergy("kiwi"), seat: 2)])
    #expect(needs.seats[.allergy(.peanut)] == [2])
    #expect(needs.dietNote == Phrase("diet: halal: seat 2", "饮食：清真：2号位"))
    #expect(needs.allergyWarning(ofSeat: 2)?.english == "ALLERGY of seat 2: kiwi, peanuts")
  }

  @Test("A pregnancy counts for the table, its seat as far as it is known, and ends by itself")
  func pregnancy() {
    let due = LocalDate(year: 2027, month: 2, day: 1)
    let needs = needs(.init([.pregnancy(due: due)], seat: 3), .init([]))
    #expect(needs.isSomebodyPregnant)
    #expect(needs.pregnantSeats == [3])
    let over = TableNeeds(
      guests: [.init([.pregnancy(due: due)], seat: 3)], on: LocalDate(year: 2027, month: 6, day: 1))
    #expect(over == TableNeeds())
  }
}
