import StoreDomain
import Testing

@Suite("A sale without a table")
struct CounterRuleTests {
  private static let now = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
  private let calendar = StoreCalendar(timeZone: .gmt)

  private func sale(_ number: Int = 7, givenOutAt: Timestamp? = nil) -> CounterSale {
    CounterSale(
      id: Identifier(rawValue: "p"), businessDay: calendar.businessDay(of: Self.now),
      number: number, openedByName: "Bo", givenOutAt: givenOutAt,
      givenOutByName: givenOutAt == nil ? nil : "Bo")
  }

  @Test("Its number is called with a letter that no table's name needs two digits for")
  func number() {
    #expect(sale(7).displayNumber == "P07")
    #expect(sale(12).displayNumber == "P12")
    #expect(sale(120).displayNumber == "P120")
  }

  @Test(
    "It is ready when all that was ordered was sent and made",
    arguments: [
      (0, 0, 0, CounterSale.Stage.ordering), (0, 2, 0, .ordering), (2, 0, 1, .waiting),
      (2, 1, 0, .waiting), (2, 0, 0, .ready),
    ])
  func stages(_ sent: Int, _ unsent: Int, _ toMake: Int, _ stage: CounterSale.Stage) {
    #expect(
      CounterRule.stage(
        of: sale(), hasLeft: false, sent: sent, unsent: unsent, toMake: toMake) == stage)
    #expect(
      CounterRule.stage(
        of: sale(), hasLeft: true, sent: sent, unsent: unsent, toMake: toMake) == .notCollected)
    #expect(
      CounterRule.stage(
        of: sale(givenOutAt: Self.now), hasLeft: true, sent: sent, unsent: unsent, toMake: toMake)
        == .givenOut)
  }

  @Test("A guest comes later on the same business day, or as soon as it is made")
  func times() throws {
    try CounterRule.check(pickUpAt: nil, now: Self.now, calendar: calendar)
    try CounterRule.check(pickUpAt: Self.now, now: Self.now, calendar: calendar)
    try CounterRule.check(
      pickUpAt: Self.now.advanced(byMinutes: 60), now: Self.now, calendar: calendar)
    let clock = calendar.clockText(Self.now.advanced(byMinutes: -1))
    #expect(throws: CounterRefusal.timeOver(clock: clock)) {
      try CounterRule.check(
        pickUpAt: Self.now.advanced(byMinutes: -1), now: Self.now, calendar: calendar)
    }
    #expect(throws: CounterRefusal.otherDay) {
      try CounterRule.check(
        pickUpAt: Self.now.advanced(byMinutes: 24 * 60), now: Self.now, calendar: calendar)
    }
  }

  @Test("What was not sent is not given out, and nothing is given out twice")
  func givingOut() throws {
    try CounterRule.checkGivingOut(sale(), stage: .ready, unsent: 0)
    // Where a kitchen works from paper nothing is ever marked as made.
    try CounterRule.checkGivingOut(sale(), stage: .waiting, unsent: 0)
    #expect(throws: CounterRefusal.nothingSent("P07")) {
      try CounterRule.checkGivingOut(sale(), stage: .ordering, unsent: 1)
    }
    #expect(throws: CounterRefusal.unsent("P07", lines: 2)) {
      try CounterRule.checkGivingOut(sale(), stage: .waiting, unsent: 2)
    }
    #expect(throws: CounterRefusal.givenOut("P07")) {
      try CounterRule.checkGivingOut(sale(), stage: .givenOut, unsent: 0)
    }
    #expect(throws: CounterRefusal.over("P07")) {
      try CounterRule.checkGivingOut(sale(), stage: .notCollected, unsent: 0)
    }
  }

  @Test("The wrong number waits again within the minutes in which slips are undone")
  func bringingBack() throws {
    let given = sale(givenOutAt: Self.now)
    try CounterRule.checkBringingBack(given, now: Self.now.advanced(byMinutes: 9), minutes: 10)
    #expect(throws: CounterRefusal.tooLate("P07", minutes: 10)) {
      try CounterRule.checkBringingBack(given, now: Self.now.advanced(byMinutes: 10), minutes: 10)
    }
    #expect(throws: CounterRefusal.tooLate("P07", minutes: 0)) {
      try CounterRule.checkBringingBack(given, now: Self.now, minutes: 0)
    }
    #expect(throws: CounterRefusal.notGivenOut("P07")) {
      try CounterRule.checkBringingBack(sale(), now: Self.now, minutes: 10)
    }
  }
}
