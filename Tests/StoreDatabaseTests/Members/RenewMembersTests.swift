import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Members of before today's rules")
struct RenewMembersTests {
  /// As a version wrote them that kept phones as digits and knew fewer letters.
  private func old(
    _ members: [(name: String, phone: String?, birthday: String?)], in store: TestStore
  ) throws -> [Identifier<Member>] {
    try members.map { member in
      let id: Identifier<Member> = store.newID()
      try store.database.maintain { db in
        try db.execute(
          sql: """
            INSERT INTO member (id, code, name, phone, level, birthday, enrolledAt, keyVersion)
            VALUES (?, ?, ?, ?, 'member', ?, 0, 0)
            """,
          arguments: [id, Member.code(madeFrom: id), member.name, member.phone, member.birthday])
        try db.execute(
          sql: "INSERT INTO memberSearchKey (key, memberID) VALUES (?, ?)",
          arguments: [member.name.lowercased(), id])
      }
      return id
    }
  }

  @Test("are found by today's rules as soon as the file is opened, and nothing is told of it")
  func found() throws {
    let store = try TestStore()
    let ids = try old(
      [
        ("Łukasz Żółć", "13800005678", nil), ("Сергей", "4915123456789", nil), ("镡小明", nil, nil),
        ("老王", "65123456", nil),
      ] + (0..<1_100).map { ("Guest \($0)", "1390000\(1_000 + $0)", nil) }, in: store)
    let before = try store.number("SELECT count(*) FROM outboxEvent")
    let database = try store.anotherTerminal()
    for (typed, id) in [
      ("lukasz zolc", ids[0]), ("+86 138 0000 5678", ids[0]), ("13800005678", ids[0]),
      ("sergei", ids[1]), ("+49 151 23456789", ids[1]), ("xinxiaoming", ids[2]),
      ("65123456", ids[3]), ("13900002099", ids[4 + 1_099]),
    ] {
      #expect(try database.findMembers(typed).map(\.id) == [id], "\(typed)")
    }
    #expect(try database.member(ids[0])?.phone == "+8613800005678")
    #expect(try database.member(ids[3])?.phone == "65123456")
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == before)
    #expect(try store.number("SELECT count(*) FROM member WHERE keyVersion <> 2") == 0)
    #expect(try database.checkInvariants() == [])
    // Once is enough.
    let keys = try store.number("SELECT count(*) FROM memberSearchKey")
    _ = try store.anotherTerminal()
    #expect(try store.number("SELECT count(*) FROM memberSearchKey") == keys)
  }

  @Test("who is forgotten stays so")
  func forgotten() throws {
    let store = try TestStore()
    let id = try old([("已注销", nil, nil)], in: store)[0]
    try store.database.maintain { try $0.execute(sql: "DELETE FROM memberSearchKey") }
    let database = try store.anotherTerminal()
    #expect(try database.findMembers("已注销").isEmpty)
    #expect(try database.member(id) != nil)
  }

  @Test("with one number in two writings are put before somebody, and keep both rows")
  func twoWritings() throws {
    let store = try TestStore(replacing: [("Asia/Shanghai", "Europe/Berlin"), ("CNY", "EUR")])
    let ids = try old(
      [("Jörg", "015123456789", nil), ("Joerg M.", "4915123456789", nil)], in: store)
    let database = try store.anotherTerminal()
    let pair = try #require(try database.memberPairs().first)
    #expect(Set([pair.first.id, pair.second.id]) == Set(ids))
    #expect(pair.reason == .phone)
    let phones = try ids.map { try database.member($0)?.phone }
    #expect(phones.contains("+4915123456789"))
    #expect(Set(phones).count == 2)
  }

  @Test("who wait in the queue are given no second number")
  func waiting() throws {
    let store = try TestStore()
    _ = try old([("王秀英", nil, nil)], in: store)
    let ticket = try store.ticket(phone: "13800005678")
    try store.database.maintain { db in
      try db.execute(
        sql: "UPDATE ticket SET phone = '13800005678' WHERE id = ?", arguments: [ticket.id])
    }
    let database = try store.anotherTerminal()
    #expect(try database.ticket(ticket.id)?.phone == "+8613800005678")
    #expect(throws: DoorError.phoneHasTicket("A001")) {
      try database.perform(
        IssueTicket(NewTicket(partySize: 2, phone: "+86 13800005678")), by: store.host)
    }
  }
}

@Suite("Two rows that may be one person")
struct MemberPairTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  private func enrol(_ name: String, _ birthday: Birthday?) throws -> Member {
    try store.database.perform(
      EnrolMember(NewMember(name: name, birthday: birthday)), by: store.host)
  }

  @Test("are those of one name and one birthday, however the name is written")
  func namesakes() throws {
    let birthday = Birthday.lunar(month: 8, day: 15)
    let first = try enrol("José Núñez", birthday)
    _ = try enrol("Jose Nunez", .gregorian(month: 8, day: 15))
    _ = try enrol("Jose Nunez", nil)
    #expect(try store.database.memberPairs().isEmpty)
    let second = try enrol("JOSE NUNEZ", birthday)
    let pair = try #require(try store.database.memberPairs().first)
    #expect(pair.reason == .birthday)
    #expect(Set([pair.first.id, pair.second.id]) == [first.id, second.id])
  }

  @Test("are two from the moment that somebody says so, and who said it is kept")
  func areTwo() throws {
    let birthday = Birthday.gregorian(month: 3, day: 1)
    let first = try enrol("王秀英", birthday)
    let second = try enrol("王秀英", birthday)
    #expect(try store.database.memberPairs().count == 1)
    #expect(throws: StaffError.notPermitted(.editMember)) {
      try store.database.perform(SayTwoMembers(first.id, second.id), by: store.cook)
    }
    try store.database.perform(SayTwoMembers(second.id, first.id), by: store.manager)
    #expect(try store.database.memberPairs().isEmpty)
    #expect(
      try store.number(
        "SELECT count(*) FROM auditEntry WHERE action = 'membersAreTwo' AND staffName = 'Max'") == 1
    )
    #expect(throws: MemberError.pairSettled) {
      try store.database.perform(SayTwoMembers(first.id, second.id), by: store.manager)
    }
    // They are not put before anybody again.
    _ = try store.database.perform(
      ChangeMember(first.id, birthday: .gregorian(month: 3, day: 2)), by: store.host)
    _ = try store.database.perform(ChangeMember(first.id, birthday: birthday), by: store.host)
    #expect(try store.database.memberPairs().isEmpty)
    try expectEventsEqualRevisions(store)
  }
}
