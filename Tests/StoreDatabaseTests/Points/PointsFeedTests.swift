import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Points that headquarters tells of")
struct PointsFeedTests {
  private let today = LocalDate(year: 2026, month: 11, day: 22)

  private func row(
    _ id: Identifier<Member>, version: Int, _ points: [MemberRow.Points]
  ) throws -> ChangeItem {
    try ChangeItem(
      .member, id: id.rawValue, version: version,
      MemberRow(
        code: "M77", name: "王秀英", enrolledAt: Timestamp(millisecondsSinceEpoch: 0),
        points: points))
  }

  @Test("A guest of another store uses the points that were earned there")
  func elsewhere() throws {
    let house = try PointsHouse()
    let id: Identifier<Member> = house.store.newID()
    let lot: Identifier<PointsLot> = house.store.newID()
    try house.store.receive(
      row(id, version: 1, [.init(id: lot, left: 320, earnedOn: today, expiresOn: today)]))
    let member = try house.database.profile(id)
    #expect(member.points?.points == 320)
    #expect(member.points?.lots.first?.isOwn == false)
    #expect(member.pointsEntries.map(\.kind) == [.elsewhere])
    // The same again is no news; what was used elsewhere is.
    try house.store.receive(
      row(id, version: 2, [.init(id: lot, left: 320, earnedOn: today, expiresOn: today)]))
    #expect(try house.database.profile(id).pointsEntries.count == 1)
    try house.store.receive(
      row(id, version: 3, [.init(id: lot, left: 20, earnedOn: today, expiresOn: today)]))
    #expect(try house.database.profile(id).points?.points == 20)
    #expect(try house.database.checkInvariants() == [])
  }

  @Test("What may be from before headquarters heard of this store waits")
  func waits() throws {
    let house = try PointsHouse()
    let member = try house.member(tripe: 1)
    let lot = try #require(try house.balance(of: member).lots.first)
    let old = try row(
      member.id, version: 1, [.init(id: lot.id, left: 5, earnedOn: lot.earnedOn)])
    try house.store.receive(old)
    #expect(try house.points(of: member) == 49)
    try house.database.maintain {
      try $0.execute(sql: "UPDATE outboxEvent SET acknowledgedAt = 1")
    }
    #expect(try house.database.applyDeferredProfiles() == 1)
    #expect(try house.points(of: member) == 5)
    #expect(try house.database.checkInvariants() == [])
  }

  @Test("While headquarters hears nothing, only what this store gave may be used")
  func cutOff() throws {
    let house = try PointsHouse()
    let member = try house.member(tripe: 1)
    try house.database.maintain { db in
      let lot: Identifier<PointsLot> = house.store.newID()
      try db.execute(
        sql: "INSERT INTO pointsLot (id, memberID, earnedOn) VALUES (?, ?, '2026-11-22')",
        arguments: [lot, member.id])
      try db.execute(
        sql: """
          INSERT INTO pointsEntry (id, lotID, kind, points, at, authorName)
          VALUES (?, ?, 'elsewhere', 100, 1, 'HQ')
          """, arguments: [house.store.newID(PointsEntry.self), lot])
    }
    let (_, check, _) = try house.sit(member)
    #expect(try house.use(149, of: member, on: check).points?.used == 149)
    _ = try house.use(0, of: member, on: check)
    house.store.clock.advance(minutes: PointsRule.patienceMinutes)
    #expect(throws: PointsRefusal.cutOff(usable: 49, balance: 149)) {
      try house.use(50, of: member, on: check)
    }
    #expect(try house.use(nil, of: member, on: check).points?.used == 49)
    try house.database.maintain {
      try $0.execute(sql: "UPDATE outboxEvent SET acknowledgedAt = 1")
    }
    #expect(try house.use(nil, of: member, on: check).points?.used == 149)
  }
}
