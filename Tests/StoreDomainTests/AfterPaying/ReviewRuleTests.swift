import StoreDomain
import Testing

@Suite("When a member is asked how it was")
struct ReviewRuleTests {
  private let day = LocalDate(year: 2026, month: 11, day: 22)

  private func consent(_ purpose: MemberConsent.Purpose) -> MemberConsent {
    MemberConsent(
      purpose: purpose, way: .spoken, givenAt: Timestamp(millisecondsSinceEpoch: 0),
      authorName: "Bo")
  }

  @Test("After a paid check, with consent to messages, and not before the days are over")
  func asks() {
    func asks(
      _ total: Int = 9_800, _ purposes: [MemberConsent.Purpose] = [.messages], last: Int? = nil,
      every days: Int? = 30
    ) -> Bool {
      ReviewRule.asks(
        total: total, consents: purposes.map(consent),
        last: last.map { LocalDate(dayNumber: day.dayNumber - $0) }, on: day, everyDays: days)
    }
    #expect(asks())
    #expect(!asks(0) && !asks(-100))
    #expect(!asks(9_800, []) && !asks(9_800, [.health, .children]))
    #expect(!asks(every: nil))
    #expect(!asks(last: 0) && !asks(last: 29))
    #expect(asks(last: 30) && asks(last: 400))
  }

  @Test("A guest is enrolled with a paid check of the same day that guests belong to")
  func enrolment() throws {
    var check = Check(
      id: Identifier(rawValue: "c"), businessDay: day, number: 1,
      partyID: Identifier(rawValue: "p"), openedAt: Timestamp(millisecondsSinceEpoch: 0))
    #expect(throws: EnrolmentRefusal.notPaid) { try EnrolmentRule.check(check, today: day) }
    check.stage = .closed
    try EnrolmentRule.check(check, today: day)
    let next = LocalDate(dayNumber: day.dayNumber + 1)
    #expect(throws: EnrolmentRefusal.otherDay(day)) { try EnrolmentRule.check(check, today: next) }
    check.partyID = nil
    #expect(throws: EnrolmentRefusal.nobodyThere) { try EnrolmentRule.check(check, today: day) }
    check.refunds = Identifier(rawValue: "other")
    #expect(throws: EnrolmentRefusal.isRefund) { try EnrolmentRule.check(check, today: day) }
  }
}
