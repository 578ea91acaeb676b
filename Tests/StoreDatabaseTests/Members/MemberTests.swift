import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Knowing a member")
struct MemberTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  static let birthdays: [Birthday] = [
    .gregorian(month: 2, day: 29, leapDay: .march1), .gregorian(month: 2, day: 29),
    .gregorian(month: 11, day: 3), .lunar(month: 10, day: 14),
    .lunar(month: 4, day: 30, isLeapMonth: true, repeatedMonth: .second),
    .lunar(month: 4, day: 1, isLeapMonth: true), .lunar(month: 6, day: 9, repeatedMonth: .first),
  ]

  @Test(arguments: birthdays)
  func aBirthdayIsKeptAsTheGuestGaveIt(birthday: Birthday) throws {
    let member = try store.enrol(birthday: birthday)
    #expect(try store.database.member(member.id)?.birthday == birthday)
    #expect(Birthday(column: birthday.column) == birthday)
  }

  @Test(arguments: ["", "lunar", "lunar 13-01", "solar 01-01", "gregorian 02-30", "lunar 1-x"])
  func aDamagedBirthdayIsNoBirthday(column: String) {
    #expect(Birthday(column: column) == nil)
  }

  @Test func aMemberIsEnrolledOnceByPhone() throws {
    let member = try store.enrol("王女士", phone: "138-0013-8000")
    #expect(member.phone == "+8613800138000")
    #expect(member.maskedPhone(in: .china) == "138****8000")
    expectNothingWritten(store) {
      #expect(throws: MemberError.phoneTaken(by: "王女士")) {
        try store.enrol("李先生", phone: "13800138000")
      }
      #expect(throws: MemberError.codeTaken(member.code)) {
        try store.database.perform(
          EnrolMember(NewMember(name: "Chen", code: member.code)), by: store.host)
      }
      #expect(throws: MemberError.impossibleBirthday) {
        try store.enrol("Chen", birthday: .gregorian(month: 2, day: 30))
      }
      #expect(throws: TextError.notAPhone) { try store.enrol("Chen", phone: "call me") }
      #expect(throws: TextError.missing(.name)) { try store.enrol(" ") }
      #expect(throws: StaffError.notPermitted(.editMember)) {
        try store.database.perform(EnrolMember(NewMember(name: "Chen")), by: store.cook)
      }
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func aPhoneIsRevealedToThoseWhoMayAndTheLookIsKept() throws {
    let member = try store.enrol(phone: "13800138000")
    #expect(throws: StaffError.notPermitted(.revealPhone)) {
      try store.database.perform(RevealPhone(member.id), by: store.host).phone
    }
    #expect(
      try store.database.perform(RevealPhone(member.id), by: store.manager).phone
        == "+8613800138000")
    #expect(
      try store.number(
        """
        SELECT count(*) FROM auditEntry
        WHERE action = 'phoneRevealed' AND staffName = 'Max' AND subject LIKE '%' || ?
        """, [member.id]) == 1)
    let without = try store.enrol("Chen")
    #expect(throws: MemberError.noPhone) {
      try store.database.perform(RevealPhone(without.id), by: store.manager).phone
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func theProfileSaysWhatTheMemberUsuallyEats() throws {
    let today = LocalDate(year: 2026, month: 11, day: 22)
    let visits = (1...8).map { week in
      var dishes = ["D001": 2, "P01": 2]
      if week <= 5 { dishes["D002"] = 1 }
      if week == 1 { dishes["D003"] = 1 }
      if week > 6 { dishes["D005"] = 4 }
      return MemberVisit(
        day: today.adding(days: -7 * week), partySize: 2, spentMinorUnits: 20_000, dishes: dishes)
    }
    let long = MemberVisit(
      day: today.adding(days: -400), partySize: 2, spentMinorUnits: 1, dishes: [:])
    let member = Member(
      id: store.database.environment.ids.next(), code: "M1", name: "王女士", phone: nil,
      level: "gold", birthday: .lunar(month: 10, day: 14), enrolledAt: store.clock.now,
      revision: 0)
    let fact = MemberFact(
      id: store.database.environment.ids.next(), kind: .preference("likes the window"),
      notedAt: store.clock.now, authorName: "Li")
    #expect(
      try store.database.importMembers([
        ImportedMember(member: member, facts: [fact], visits: visits + [long])
      ]) == 1)
    let profile = try store.database.profile(member.id)
    #expect(profile.member == member)
    #expect(profile.facts == [fact])
    #expect(profile.visits == visits)
    #expect(profile.visitCount == 9)
    #expect(profile.lastVisit == visits[0].day)
    #expect(profile.usual.map(\.dishCode) == ["D001", "D002"])
    #expect(profile.usual.map(\.timesInLast6) == [6, 5])
    #expect(profile.usual.map(\.of) == [6, 6])
    #expect(profile.usual[0].name == Phrase("Beef tripe", "毛肚"))
    #expect(profile.isBirthdayToday)
  }

  @Test func membersAreBroughtInOnce() throws {
    let members = (0..<1_203).map { index in
      ImportedMember(
        member: Member(
          id: store.database.environment.ids.next(), code: "M\(index)", name: "王\(index)",
          phone: "138\(10_000_000 + index)", level: "member", birthday: nil,
          enrolledAt: store.clock.now, revision: 0))
    }
    let before = try store.number("SELECT count(*) FROM outboxEvent")
    #expect(try store.database.importMembers(Array(members.prefix(700))) == 700)
    #expect(try store.database.importMembers(members) == 503)
    #expect(try store.database.findMembers("13810001202").map(\.code) == ["M1202"])
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == before)
    // A member who was brought in is changed like any other.
    _ = try store.database.perform(
      ChangeMember(members[0].member.id, formOfAddress: "Mr Wang"), by: store.host)
    try expectEventsEqualRevisions(store)
  }

  @Test func hostileTextIsKeptAsTextOrRefusedWhole() throws {
    let named = try store.database.perform(
      IssueTicket(NewTicket(partySize: 2, guestName: Hostile.sql, note: Hostile.wildcards)),
      by: store.host)
    #expect(named.guestName == Hostile.sql)
    let commanded = try store.ticket(name: Hostile.escape)
    #expect(commanded.guestName == "[2J ]0;owned 王女士")
    let other = try store.enrol(Hostile.sql)
    #expect(try store.database.findMembers("drop").map(\.id) == [other.id])
    expectNothingWritten(store) {
      #expect(throws: TextError.tooLong(.name, limit: 60)) {
        try store.ticket(name: Hostile.endless)
      }
      #expect(throws: TextError.tooLong(.name, limit: 60)) {
        try store.ticket(name: Hostile.combining)
      }
      #expect(throws: TextError.tooLong(.phone, limit: 40)) {
        try store.ticket(phone: String(repeating: "1", count: 10_000))
      }
      #expect(throws: TextError.notAPhone) { try store.ticket(phone: Hostile.sql) }
      #expect(throws: TextError.tooLong(.note, limit: 400)) {
        try store.database.perform(
          IssueTicket(NewTicket(partySize: 2, note: Hostile.endless)), by: store.host)
      }
      #expect(throws: TextError.tooLong(.reason, limit: 400)) {
        try store.database.perform(
          CancelTicket(named.id, reason: Reason(words: Hostile.endless)), by: store.host)
      }
    }
    #expect(try store.database.tickets().count == 2)
    try expectEventsEqualRevisions(store)
  }
}
