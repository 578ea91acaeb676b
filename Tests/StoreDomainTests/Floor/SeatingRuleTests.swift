import StoreDomain
import Testing

@Suite("How many guests make a party, and sit at a table")
struct SeatingRuleTests {
  @Test(arguments: [(0, false), (1, true), (99, true), (100, false), (-3, false)])
  func aPartyHasOneToNinetyNineGuests(size: Int, isPossible: Bool) {
    if isPossible {
      #expect(throws: Never.self) { try SeatingRule.check(partySize: size) }
    } else {
      #expect(throws: SeatingRefusal.impossiblePartySize) {
        try SeatingRule.check(partySize: size)
      }
    }
    #expect((try? TypedNumber.guests("\(size)")) == (isPossible ? size : nil))
  }

  @Test func twoChairsCanBeAdded() {
    #expect(throws: Never.self) { try SeatingRule.check(partySize: 6, seats: 4) }
    #expect(throws: SeatingRefusal.tooFewSeats(seats: 4, partySize: 7)) {
      try SeatingRule.check(partySize: 7, seats: 4)
    }
  }
}
