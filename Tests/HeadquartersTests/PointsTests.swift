import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Points are the chain's: what is left is the sum of what all stores told, and nobody has fewer than
/// none.
@Suite struct PointsTests {
  let member = Identifier<Member>(rawValue: "0199aaaa-0000-7000-8000-00000000a001")
  let lot = Identifier<PointsLot>(rawValue: "0199aaaa-0000-7000-8000-00000000b001")
  let day = LocalDate(year: 2026, month: 11, day: 22)

  private func tell(
    _ store: inout SendingStore, _ type: EventType, _ points: Int, entry: String? = nil,
    check: String = "0199aaaa-0000-7000-8000-00000000b001", earnedOn: LocalDate? = nil,
    of other: Identifier<PointsLot>? = nil
  ) throws {
    try store.happen(
      type, subject: "member/\(member)",
      data: .from(
        PointsFact(
          checkID: Identifier(rawValue: check), earnedOn: earnedOn,
          expiresOn: earnedOn.map { $0.adding(days: 365) },
          entries: [
            .init(
              entryID: Identifier(rawValue: entry ?? UUID().uuidString.lowercased()),
              lotID: other ?? lot, points: points)
          ])))
  }

  private func enrol(_ store: inout SendingStore) throws {
    let row = Member(
      id: member, code: "M1", name: "王秀英", phone: "+8613800005678", level: "gold", birthday: nil,
      enrolledAt: Timestamp(millisecondsSinceEpoch: 1_795_000_000_000))
    try store.happen(
      .memberEnrolled, subject: "member/\(member)", data: .from(MemberProfileFact(row)))
  }

  private func left(at headquarters: RunningHeadquarters) async throws -> [MemberRow.Points]? {
    try await headquarters.ledger.projectAll()
    return try await headquarters.ledger.read { [member] in
      try ChainMember.row(member, $0)?.points
    }
  }

  /// Another store asks for the member, and has the row from then on.
  private func know(_ store: SendingStore, _ headquarters: RunningHeadquarters) async throws {
    let hashes = PhoneNumber.chainKeys("+8613800005678", in: .china).map {
      PhoneHash(of: $0, hqInstance: headquarters.ledger.instance)
    }
    let item = try await headquarters.ledger.member(withPhone: hashes, for: store.storeID)
    #expect(item?.id == member.rawValue)
  }

  @Test func whatOneStoreGaveAnotherOneUsesAndBothHearOfIt() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var station = try await headquarters.enrolledStore("Station")
      try enrol(&riverside)
      try tell(&riverside, .pointsEarned, 120, entry: "e1", earnedOn: day)
      _ = try await riverside.send(1...2)
      #expect(try await left(at: headquarters)?.map(\.left) == [120])
      try await know(station, headquarters)
      try tell(&station, .pointsRedeemed, -80, check: "c2")
      try tell(&station, .pointsReturned, 30, check: "c2")
      _ = try await station.send(1...2)
      let now = try await left(at: headquarters)
      #expect(now?.map(\.left) == [70])
      #expect(now?.first?.id == lot)
      #expect(now?.first?.expiresOn == day.adding(days: 365))
      let feed = try await riverside.changes(since: nil).decoded(ChangesAnswer.self)
      let row = try #require(
        try feed.items.last { $0.kind == "member" }?.data?.decoded(as: MemberRow.self))
      #expect(row.points?.map(\.left) == [70])
      #expect(try await headquarters.ledger.exceptions(atMost: 9) == [])
    }
  }

  @Test func whatTwoStoresUsedAtOnceIsUsedOnceAndPutBeforeAPerson() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var station = try await headquarters.enrolledStore("Station")
      try enrol(&riverside)
      try tell(&riverside, .pointsEarned, 120, earnedOn: day)
      _ = try await riverside.send(1...2)
      try await headquarters.ledger.projectAll()
      try await know(station, headquarters)
      try tell(&station, .pointsRedeemed, -100, check: "c2")
      _ = try await station.send(1...1)
      try tell(&riverside, .pointsRedeemed, -120, check: "c3")
      _ = try await riverside.send(3...3)
      #expect(try await left(at: headquarters)?.map(\.left) == [0])
      let told = try await headquarters.ledger.exceptions(atMost: 9)
      #expect(told.map(\.kind) == ["pointsTwice"])
      #expect(told.first?.detail.contains("100 points") == true)
      // Given back, they are what they are.
      try tell(&riverside, .pointsReturned, 120, check: "c3")
      _ = try await riverside.send(4...4)
      #expect(try await left(at: headquarters)?.map(\.left) == [20])
    }
  }

  @Test func aBillEarnsOnceInWhicheverLifeOfItsFile() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try enrol(&store)
      try tell(&store, .pointsEarned, 120, entry: "e1", earnedOn: day)
      _ = try await store.send(1...2)
      store.restore(to: 1)
      _ = try await store.askEpoch(fileLife: "life-2", after: 1, hash: store.chainHash)
      store.epoch = 2
      try tell(&store, .pointsEarned, 110, entry: "e2", earnedOn: day)
      _ = try await store.send(2...2)
      #expect(try await left(at: headquarters)?.map(\.left) == [120])
      #expect(try await headquarters.ledger.exceptions(atMost: 9).map(\.kind) == ["pointsTwice"])
    }
  }

  /// A bill of two million in a currency without minor units earns as many.
  @Test func aBillMayEarnMillions() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try enrol(&store)
      try tell(&store, .pointsEarned, 2_000_000, earnedOn: day)
      _ = try await store.send(1...2)
      #expect(try await left(at: headquarters)?.map(\.left) == [2_000_000])
      #expect(try await headquarters.ledger.exceptions(atMost: 9) == [])
    }
  }

  @Test func whoAskedToBeForgottenHasNoPoints() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try enrol(&store)
      try tell(&store, .pointsEarned, 120, earnedOn: day)
      try store.erase(member)
      // The refund of a bill of theirs comes afterwards.
      try tell(&store, .pointsReversed, -20)
      _ = try await store.send(1...4)
      #expect(try await left(at: headquarters) == nil)
      for table in ["pointsLot", "pointsEntry"] {
        let isThere = try await headquarters.ledger.read { db in
          try db.isTrue("SELECT EXISTS (SELECT 1 FROM \(table))", [])
        }
        #expect(!isThere, "\(table)")
      }
      #expect(try await headquarters.ledger.exceptions(atMost: 9) == [])
    }
  }

  @Test func aBillThatIsOpenedAgainEarnsAnewAlsoWhenOtherPointsWentBackForIt() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let earlier = Identifier<PointsLot>(rawValue: "0199aaaa-0000-7000-8000-00000000b002")
      try enrol(&store)
      try tell(
        &store, .pointsEarned, 200, check: earlier.rawValue, earnedOn: day.adding(days: -1),
        of: earlier)
      try tell(&store, .pointsEarned, 120, earnedOn: day)
      try tell(&store, .pointsRedeemed, -120, check: "c2")
      // It is opened again, and what it gave is used.
      try tell(&store, .pointsReversed, -120, of: earlier)
      try tell(&store, .pointsEarned, 90, earnedOn: day)
      _ = try await store.send(1...6)
      #expect(try await left(at: headquarters)?.map(\.left) == [90, 80])
      #expect(try await headquarters.ledger.exceptions(atMost: 9) == [])
    }
  }

  @Test func whatWasUsedOnABillInALifeThatWasLostIsUsedOnce() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let check = "0199aaaa-0000-7000-8000-00000000c002"
      let closed = CheckClosedFact(
        number: 2, partyID: nil, totalMinor: 0, lines: [], rows: [], payments: [])
      try enrol(&store)
      try tell(&store, .pointsEarned, 120, earnedOn: day)
      try store.happen(
        .checkOpened, subject: "check/\(check)",
        data: .from(
          CheckOpenedFact(
            number: 2, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000))))
      try tell(&store, .pointsRedeemed, -50, check: check)
      _ = try await store.send(1...4)
      #expect(try await left(at: headquarters)?.map(\.left) == [70])
      store.restore(to: 3)
      _ = try await store.askEpoch(fileLife: "life-2", after: 3, hash: store.chainHash)
      store.epoch = 2
      try tell(&store, .pointsRedeemed, -40, check: check)
      try store.happen(.checkClosed, subject: "check/\(check)", data: .from(closed))
      _ = try await store.send(4...5)
      #expect(try await left(at: headquarters)?.map(\.left) == [80])
      let told = try await headquarters.ledger.exceptions(atMost: 9)
      #expect(told.map(\.kind) == ["superseded"])
      #expect(told.first?.detail.contains("50 points") == true)
    }
  }
}
