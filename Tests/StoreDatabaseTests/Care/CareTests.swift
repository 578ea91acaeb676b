import Dispatch
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Taking care of a guest")
struct CareTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  /// Sunday 22 November 2026 is the fourteenth of the tenth lunar month.
  private func birthdayGuest() throws -> Member {
    try store.enrol(
      phone: "13800138000", birthday: .lunar(month: 10, day: 14), facts: [.allergy(.peanut)])
  }

  @Test func careGoesFromTheDoorToTheTableAndIsRaisedOnce() throws {
    let member = try birthdayGuest()
    let ticket = try store.ticket(phone: "13800138000")
    #expect(ticket.memberID == member.id)
    let atDoor = try store.database.careAlerts()
    #expect(
      atDoor.map(\.reason) == [
        Phrase("peanuts: allergy", "花生过敏"),
        Phrase("lunar birthday today: song", "今天农历生日：唱生日歌"),
      ])
    #expect(atDoor.allSatisfy { $0.partyID == nil && $0.stage == .open })
    let party = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    let atTable = try store.database.careAlerts(for: party.id)
    #expect(atTable.map(\.id) == atDoor.map(\.id))
    #expect(try store.entry(of: "T01")?.alerts.map(\.id) == atDoor.map(\.id))
    #expect(try store.database.order(of: party.id).alerts.map(\.id) == atDoor.map(\.id))
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    #expect(try store.number("SELECT count(*) FROM careAlert") == 2)
    try expectEventsEqualRevisions(store)
  }

  @Test func theSecondWhoClaimsIsToldWhoWasFirst() throws {
    _ = try birthdayGuest()
    _ = try store.ticket(phone: "13800138000")
    let alert = try #require(try store.database.careAlerts().first)
    let terminals = try (0..<2).map { _ in try store.anotherTerminal() }
    let authors = [store.server, store.otherServer]
    let outcomes = Mutex<[(String, Result<CareAlert, any Error>)]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      let outcome = Result { try terminals[index].perform(ClaimCare(alert.id), by: authors[index]) }
      outcomes.withLock { $0.append((authors[index].name, outcome)) }
    }
    let all = outcomes.withLock { $0 }
    let winners = all.filter { (try? $0.1.get()) != nil }
    #expect(winners.count == 1)
    let winner = try #require(winners.first?.0)
    for case (_, .failure(let error)) in all {
      #expect(error as? CareError == .alreadyClaimed(by: winner))
    }
    #expect(try store.database.careAlerts([.claimed]).map(\.ownerName) == [winner])
    try expectEventsEqualRevisions(store)
  }

  @Test func anAlertIsGivenBackDoneOrDeclinedWithItsOutcome() throws {
    _ = try birthdayGuest()
    _ = try store.ticket(phone: "13800138000")
    let alerts = try store.database.careAlerts()
    let (allergy, birthday) = (alerts[0].id, alerts[1].id)
    _ = try store.database.perform(ClaimCare(birthday), by: store.server)
    _ = try store.database.perform(ClaimCare(birthday), by: store.server)
    #expect(throws: CareError.notYours(owner: "李静")) {
      try store.database.perform(FinishCare(birthday), by: store.otherServer)
    }
    let open = try store.database.perform(ReleaseCare(birthday), by: store.server)
    #expect(open.stage == .open)
    #expect(open.ownerName == nil)
    #expect(throws: CareError.notClaimed) {
      try store.database.perform(ReleaseCare(birthday), by: store.server)
    }
    _ = try store.database.perform(ClaimCare(birthday), by: store.otherServer)
    let done = try store.database.perform(
      FinishCare(birthday, outcome: "sang, she laughed"), by: store.otherServer)
    #expect(done.stage == .done)
    #expect(done.outcome == "sang, she laughed")
    #expect(done.ownerName == "王强")
    #expect(throws: CareError.alreadyFinished(by: "王强")) {
      try store.database.perform(ClaimCare(birthday), by: store.server)
    }
    #expect(throws: TextError.missing(.reason)) {
      try store.database.perform(DeclineCare(allergy, reason: " "), by: store.server)
    }
    _ = try store.database.perform(DeclineCare(allergy, reason: "eats elsewhere"), by: store.server)
    #expect(try store.database.careAlerts().isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test func aManagerFinishesForSomebodyWhoWentHome() throws {
    _ = try birthdayGuest()
    _ = try store.ticket(phone: "13800138000")
    let alert = try store.database.careAlerts()[0]
    _ = try store.database.perform(ClaimCare(alert.id), by: store.server)
    #expect(try store.database.perform(FinishCare(alert.id), by: store.manager).ownerName == "Max")
  }

  @Test func whatIsNotedWhileTheGuestSitsIsRaisedAtOnce() throws {
    let member = try store.enrol()
    let party = try store.seat(2, at: "T01")
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    #expect(try store.database.careAlerts(for: party.id).isEmpty)
    let fact = try store.database.perform(
      NoteFact(.allergy(.sesame), for: member.id, consent: .spoken), by: store.server)
    let alert = try #require(try store.database.careAlerts(for: party.id).first)
    #expect(alert.reason == Phrase("sesame: allergy", "芝麻过敏"))
    #expect(throws: MemberError.alreadyNoted) {
      try store.database.perform(
        NoteFact(.allergy(.sesame), for: member.id, consent: .spoken), by: store.server)
    }
    // Removing an allergy needs somebody who may change a member, and is kept with the name.
    #expect(throws: StaffError.notPermitted(.editMember)) {
      try store.database.perform(EndFact(fact.id), by: store.server)
    }
    try store.database.perform(EndFact(fact.id), by: store.manager)
    #expect(try store.database.careAlerts(for: party.id).isEmpty)
    #expect(throws: MemberError.factOver) {
      try store.database.perform(EndFact(fact.id), by: store.manager)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("What holds only since they sit down is raised when they order, once")
  func raisedWithTheOrder() throws {
    let member = try store.enrol(facts: [.allergy(.peanut)])
    let party = try store.seat(2, at: "T01")
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    #expect(try store.database.careAlerts().map(\.kind) == [.allergy])
    try store.configure(
      try store.file(
        more: "\n[[care]]\nfor = \"allergy\"\n\n[[care]]\nfor = \"first_visit\"\n"))
    let check = try store.check(of: party)
    for _ in 1...2 {
      _ = try store.database.perform(
        AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
      _ = try store.database.perform(SendLines(of: check), by: store.server)
      let alerts = try store.database.careAlerts(for: party.id)
      #expect(alerts.map(\.kind) == [.allergy, .firstVisit])
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func careOfAMemberAttachedByMistakeLeavesTheTable() throws {
    let wrong = try birthdayGuest()
    let right = try store.enrol("李先生", facts: [.allergy(.soy)])
    let party = try store.seat(2, at: "T01")
    _ = try store.database.perform(
      AttachMemberToParty(wrong.id, toParty: party.id), by: store.server)
    _ = try store.database.perform(
      AttachMemberToParty(right.id, toParty: party.id), by: store.server)
    #expect(try store.database.careAlerts(for: party.id).map(\.memberID) == [right.id])
    #expect(try store.database.careAlerts().map(\.memberID) == [right.id])
    // And back again: nothing of the first was lost.
    _ = try store.database.perform(
      AttachMemberToParty(wrong.id, toParty: party.id), by: store.server)
    #expect(try store.database.careAlerts(for: party.id).count == 2)
    try expectEventsEqualRevisions(store)
  }

  @Test func guestsWhoGaveUpNeedNoCare() throws {
    _ = try birthdayGuest()
    let ticket = try store.ticket(phone: "13800138000")
    #expect(try store.database.careAlerts().count == 2)
    _ = try store.database.perform(CancelTicket(ticket.id, reason: "left"), by: store.host)
    #expect(try store.database.careAlerts().isEmpty)
  }

  @Test func aBookedRegularIsRecognisedOnArrival() throws {
    let member = try birthdayGuest()
    let reservation = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 30), partySize: 2, guestName: "王女士",
          phone: "13800138000")), by: store.host)
    #expect(reservation.memberID == member.id)
    #expect(try store.number("SELECT count(*) FROM careAlert") == 0)
    _ = try store.database.perform(ReservationArrived(reservation.id), by: store.host)
    let entry = try #require(try store.database.doorBoard().todaysBookings.first)
    #expect(entry.alerts.map(\.kind) == [.allergy, .birthday])
    #expect(try store.database.careAlerts().count == 2)
    try expectEventsEqualRevisions(store)
  }

  @Test func tomorrowTheSameAllergyIsRaisedAgain() throws {
    let member = try birthdayGuest()
    _ = try store.ticket(member: member.id)
    store.clock.advance(minutes: 24 * 60)
    _ = try store.ticket(member: member.id)
    #expect(try store.database.careAlerts().map(\.kind) == [.allergy])
    #expect(try store.number("SELECT count(*) FROM careAlert") == 3)
  }
}

@Suite("Why a guest needs care")
struct CareReasonTests {
  static let today = LocalDate(year: 2026, month: 11, day: 22)
  static let calendar = StoreCalendar(timeZone: .gmt)

  private func reasons(
    _ kinds: [MemberFact.Kind] = [], birthday: Birthday? = nil, notedDaysAgo: Int = 0,
    visits: Int = 3, lastVisitDaysAgo: Int = 30, rules: [CareRule] = CareRule.standard
  ) -> [Phrase] {
    let ids = IdentifierGenerator(now: { Timestamp(millisecondsSinceEpoch: 0) })
    let noon = Self.calendar.instant(Self.today.adding(days: -notedDaysAgo), hour: 12, minute: 0)
    let facts = kinds.enumerated().map { index, kind in
      MemberFact(
        id: ids.next(), kind: kind,
        notedAt: (noon ?? Timestamp(millisecondsSinceEpoch: 0)).advanced(bySeconds: index),
        authorName: "Li")
    }
    let member = Member(
      id: ids.next(), code: "M1", name: "王女士", phone: nil, level: "gold", birthday: birthday,
      enrolledAt: Timestamp(millisecondsSinceEpoch: 0))
    return CareReason.all(
      for: member, facts: facts,
      visits: CareReason.Visits(
        count: visits,
        last: visits == 0 ? nil : Self.today.adding(days: -lastVisitDaysAgo)),
      rules: rules, on: Self.today, calendar: Self.calendar
    ).map(\.reason)
  }

  @Test func aBirthdayIsToldInItsOwnCalendar() {
    #expect(
      reasons(birthday: .gregorian(month: 11, day: 22))
        == [Phrase("birthday today: song", "今天生日：唱生日歌")])
    #expect(
      reasons(birthday: .lunar(month: 10, day: 14))
        == [Phrase("lunar birthday today: song", "今天农历生日：唱生日歌")])
    #expect(reasons(birthday: .gregorian(month: 11, day: 21)) == [])
    #expect(reasons(birthday: .lunar(month: 11, day: 22)) == [])
  }

  @Test(arguments: [(14, true), (15, false), (-280, true), (-281, false)])
  func aPregnancyEndsByItself(daysOver: Int, isCared: Bool) {
    let due = Self.today.adding(days: -daysOver)
    #expect(reasons([.pregnancy(due: due)]).isEmpty == !isCared)
  }

  @Test(
    arguments: [
      (LocalDate(year: 2026, month: 11, day: 1), "child: 0 months", "小朋友0个月大"),
      (LocalDate(year: 2025, month: 3, day: 1), "child: 20 months", "小朋友20个月大"),
      (LocalDate(year: 2019, month: 12, day: 1), "child: 6 years", "小朋友6岁"),
      (LocalDate(year: 2019, month: 11, day: 1), nil, nil),
      (LocalDate(year: 2026, month: 12, day: 1), nil, nil),
    ])
  func aSmallChildIsToldWithItsAge(born: LocalDate, english: String?, chinese: String?) {
    let found = reasons([.child(name: nil, bornIn: born)])
    #expect(found.map(\.english) == (english.map { [$0] } ?? []))
    #expect(found.map(\.chinese) == (chinese.map { [$0] } ?? []))
  }

  @Test func aChildHasItsName() {
    #expect(
      reasons([.child(name: "乐乐", bornIn: LocalDate(year: 2021, month: 11, day: 1))])
        == [Phrase("child: 乐乐, 5 years", "小朋友 乐乐 5岁")])
  }

  @Test(arguments: [(0, true), (180, true), (181, false)])
  func theLastComplaintIsRememberedHalfAYear(days: Int, isTold: Bool) {
    let found = reasons([.complaint("soup cold"), .complaint("waited long")], notedDaysAgo: days)
    #expect(found.count == (isTold ? 1 : 0))
    #expect(found.allSatisfy { $0.english.hasSuffix(": waited long") })
  }

  @Test func whatIsDangerousComesFirstAndTastesAreNoAlerts() {
    let found = reasons(
      [
        .complaint("soup cold"), .child(name: nil, bornIn: LocalDate(year: 2024, month: 1, day: 1)),
        .pregnancy(due: LocalDate(year: 2027, month: 2, day: 3)), .allergy(.peanut),
        .diet("halal"), .preference("window"),
      ], birthday: .gregorian(month: 11, day: 22))
    #expect(
      found.map(\.english) == [
        "peanuts: allergy", "pregnant, due 3 Feb", "birthday today: song", "child: 2 years",
        "complained on 22 Nov: soup cold",
      ])
  }

  @Test(
    arguments: [
      (Birthday.gregorian(month: 11, day: 23), "birthday tomorrow, 23 Nov: congratulate"),
      (.gregorian(month: 11, day: 25), "birthday in 3 days, 25 Nov: congratulate"),
      (.gregorian(month: 11, day: 26), nil), (.gregorian(month: 11, day: 21), nil),
      (.lunar(month: 10, day: 16), "lunar birthday in 2 days, 24 Nov: congratulate"),
    ] as [(Birthday, String?)])
  func aBirthdayNearByIsToldWhereTheHouseWantsIt(birthday: Birthday, said: String?) {
    #expect(
      reasons(birthday: birthday, rules: [CareRule(.birthday, reach: 3)]).map(\.english)
        == (said.map { [$0] } ?? []))
    #expect(reasons(birthday: birthday).isEmpty)
  }

  @Test func whoComesFirstOrAfterLongIsToldWhereTheHouseWantsIt() {
    let rules = [CareRule(.firstVisit), CareRule(.absence, reach: 90)]
    #expect(reasons(visits: 0, rules: rules).map(\.english) == ["first visit: show the house"])
    #expect(reasons(lastVisitDaysAgo: 89, rules: rules).isEmpty)
    #expect(
      reasons(lastVisitDaysAgo: 90, rules: rules)
        == [Phrase("not here since 24 Aug: welcome back", "上次到店8月24日：欢迎回来")])
    #expect(
      reasons(lastVisitDaysAgo: 400, rules: rules).map(\.english)
        == ["not here since 18 Oct 2025: welcome back"])
  }

  @Test func aHouseWithoutARuleHasNoSuchCare() {
    #expect(
      reasons(
        [.allergy(.peanut), .complaint("soup cold")], birthday: .gregorian(month: 11, day: 22),
        rules: [CareRule(.complaint, reach: 10)]
      ).map(\.english) == ["complained on 22 Nov: soup cold"])
    #expect(reasons([.allergy(.peanut)], rules: []).isEmpty)
  }
}
