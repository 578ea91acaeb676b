import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("The guest who has just paid becomes a member")
struct EnrolAfterPayingTests {
  let house: PaidHouse

  init() throws { house = try PaidHouse() }

  private var database: StoreDatabase { house.database }
  private var store: TestStore { house.store }

  private func enrol(
    _ check: Identifier<Check>, _ phone: String = "13800005678", name: String? = "王秀英",
    consent: MemberConsent.Way? = .spoken, id: Identifier<Member>? = nil,
    on database: StoreDatabase? = nil
  ) throws -> EnrolAfterPaying.Outcome {
    try (database ?? self.database).perform(
      EnrolAfterPaying(
        check, phone: phone, name: name, consent: consent,
        id: id ?? self.database.environment.ids.next()), by: store.cashier)
  }

  private func points(of member: Member) throws -> Int {
    try database.read {
      try PointsBalance.fetch($0, of: member.id, on: LocalDate(year: 2026, month: 11, day: 22))
    }.points
  }

  private func visits(of member: Member) throws -> [Int] {
    try database.read { db in
      try Int.fetchAll(
        db, sql: "SELECT spentMinor FROM memberVisit WHERE memberID = ?", arguments: [member.id])
    }
  }

  @Test("Visit and points are the new member's, consent is kept, and twice is once")
  func once() throws {
    let (party, check) = try house.paid()
    let id: Identifier<Member> = database.environment.ids.next()
    let outcome = try enrol(check, id: id)
    #expect(outcome.isNew && outcome.member.id == id && outcome.points == 49)
    #expect(outcome.member.name == "王秀英" && outcome.member.phone == "+8613800005678")
    #expect(try points(of: outcome.member) == 49)
    #expect(try visits(of: outcome.member) == [4_900])
    let consents = try database.read { try MemberConsent.fetchCurrent($0, of: id) }
    #expect(consents.map(\.purpose) == [.messages])
    #expect(consents.first?.authorName == "Bo" && consents.first?.givenAt == store.clock.now)
    #expect(try database.read { try Party.fetchOne($0, id: party.id)?.memberID } == id)
    // Who agreed to messages is asked how it was, once.
    #expect(try house.facts("foh.check.review-asked.v1").count == 1)
    try expectEventsEqualRevisions(store)

    let events = try store.number("SELECT count(*) FROM outboxEvent")
    let again = try enrol(check, id: id)
    #expect(!again.isNew && again.points == 0 && again.member.id == id)
    #expect(try enrol(check).member.id == id)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == events)
    #expect(try points(of: outcome.member) == 49)
    #expect(try visits(of: outcome.member) == [4_900])
  }

  @Test("Guests who have left are enrolled too, and what the house learned is not learned twice")
  func left() throws {
    let (party, check) = try house.sit()
    try house.pay(check)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    let lessons = try store.number("SELECT count(*) FROM tasteLesson WHERE teaches <> 'past'")
    let outcome = try enrol(check, consent: nil)
    #expect(outcome.points == 49)
    #expect(try visits(of: outcome.member) == [4_900])
    #expect(
      try store.number("SELECT count(*) FROM tasteLesson WHERE teaches <> 'past'") == lessons)
    #expect(
      try store.number("SELECT count(*) FROM tasteLesson WHERE teaches = 'past'") == 1)
    #expect(
      try database.read { try MemberConsent.fetchCurrent($0, of: outcome.member.id) }.isEmpty)
    #expect(try house.facts("foh.check.review-asked.v1").isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("Whoever has the phone is a member already, and the check becomes theirs")
  func known() throws {
    let member = try store.enrol("李静怡", phone: "13900001111")
    let (_, check) = try house.paid()
    let outcome = try enrol(check, "139 0000 1111", name: "somebody else")
    #expect(!outcome.isNew && outcome.member.id == member.id)
    #expect(outcome.member.name == "李静怡" && outcome.points == 49)
    #expect(try store.number("SELECT count(*) FROM member WHERE phone = '+8613900001111'") == 1)
  }

  @Test("Two tills with one guest make one member, and one gets the points once")
  func twoTills() throws {
    let (_, check) = try house.paid()
    let other = try store.anotherTerminal()
    let one = try enrol(check)
    let two = try enrol(check, on: other)
    #expect(one.member.id == two.member.id && one.points == 49 && two.points == 0)
    expectNothingWritten(store) {
      #expect(throws: EnrolmentRefusal.otherMember("王秀英")) {
        try enrol(check, "13900002222", on: other)
      }
    }
    #expect(try store.number("SELECT count(*) FROM member WHERE phone = '13900002222'") == 0)
  }

  @Test("A guest without a name is called by the number, and no phone is no member")
  func nameless() throws {
    let (_, check) = try house.paid()
    expectNothingWritten(store) {
      #expect(throws: TextError.missing(.phone)) { try enrol(check, " ") }
      #expect(throws: TextError.notAPhone) { try enrol(check, "abc") }
    }
    #expect(try enrol(check, name: nil).member.name == "guest 5678")
  }

  @Test("An open check, another day and a refund enrol nobody; a refunded check gives no points")
  func refused() throws {
    let (_, open) = try house.sit(at: "T02")
    let (_, check) = try house.paid()
    let refund = try house.refund(check)
    expectNothingWritten(store) {
      #expect(throws: EnrolmentRefusal.notPaid) { try enrol(open) }
      #expect(throws: EnrolmentRefusal.isRefund) { try enrol(refund.check.id) }
    }
    #expect(try enrol(check).points == 0)
    let (_, late) = try house.paid(at: "T03")
    store.clock.advance(minutes: 24 * 60)
    #expect(throws: EnrolmentRefusal.otherDay(LocalDate(year: 2026, month: 11, day: 22))) {
      try enrol(late, "13900003333")
    }
  }

  @Test("Opened again and closed anew the check is the member's as if they had always been there")
  func reopened() throws {
    let (_, check) = try house.paid()
    let member = try enrol(check).member
    _ = try house.reopen(check)
    #expect(try points(of: member) == 0)
    #expect(try visits(of: member).isEmpty)
    try database.perform(CloseCheck(check), by: store.cashier)
    #expect(try points(of: member) == 49)
    #expect(try visits(of: member) == [4_900])
    // Nobody is asked twice.
    #expect(try house.facts("foh.check.review-asked.v1").count == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("A member is asked how it was at most once in so many days, and only with consent")
  func reviews() throws {
    let member = try store.enrol("王秀英", phone: "13800005678")
    func dine() throws -> Int {
      let (party, check) = try house.sit()
      _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
      try house.pay(check)
      _ = try database.perform(PartyLeaves(party.id), by: store.host)
      _ = try database.perform(MarkTableReady(store.table("T01")), by: store.server)
      return try house.facts("foh.check.review-asked.v1").count
    }
    #expect(try dine() == 0)
    _ = try database.perform(GiveConsent(.messages, .app, of: member.id), by: store.host)
    #expect(try dine() == 1)
    #expect(try dine() == 1)
    store.clock.advance(minutes: 29 * 24 * 60)
    #expect(try dine() == 1)
    store.clock.advance(minutes: 24 * 60)
    #expect(try dine() == 2)
    _ = try database.perform(WithdrawConsent(.messages, of: member.id), by: store.host)
    store.clock.advance(minutes: 31 * 24 * 60)
    #expect(try dine() == 2)
  }
}
