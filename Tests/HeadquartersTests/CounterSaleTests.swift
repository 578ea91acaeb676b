import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A sale without a table is the chain's money and nobody's cover.
@Suite struct CounterSaleTests {
  private static let id = "0199aaaa-0000-7000-8000-00000000d001"
  private static let checkID = "0199aaaa-0000-7000-8000-00000000c001"
  private static let now = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
  private static let day = LocalDate(year: 2026, month: 11, day: 22)

  private static func sale(givenOutAt: Timestamp? = nil) -> CounterSale {
    CounterSale(
      id: Identifier(rawValue: id), businessDay: day, number: 7, pickUpAt: now, openedByName: "Bo",
      givenOutAt: givenOutAt, givenOutByName: givenOutAt == nil ? nil : "Bo")
  }

  private static func party(
    member: String? = nil, stage: Party.Stage = .seated
  ) -> Party {
    Party(
      id: Identifier(rawValue: id), businessDay: day, partySize: 1,
      memberID: member.map(Identifier.init(rawValue:)), stage: stage, seatedAt: now,
      leftAt: stage == .left ? now : nil)
  }

  @Test func itsMoneyCountsAndItsGuestsDoNot() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let subject = "party/\(Self.id)"
      try store.happen(
        .counterSaleOpened, subject: subject,
        data: try .from(CounterSaleFact(Self.sale(), of: Self.party())))
      try store.happen(
        .checkOpened, subject: "check/\(Self.checkID)",
        data: try .from(
          CheckOpenedFact(
            number: 1, partyID: Identifier(rawValue: Self.id), openedAt: Self.now)))
      try store.happen(
        .partyMemberAttached, subject: subject,
        data: try .from(PartyFact(Self.party(member: "m1"), tableNames: nil)))
      let given = Self.now.advanced(byMinutes: 10)
      try store.happen(
        .counterSaleGivenOut, subject: subject,
        data: try .from(
          CounterSaleFact(Self.sale(givenOutAt: given), of: Self.party(member: "m1"))))
      try store.happen(
        .partyLeft, subject: subject,
        data: try .from(PartyFact(Self.party(member: "m1", stage: .left), tableNames: nil)))
      #expect(try await store.send(1...5).status == 200)
      // However often it comes.
      #expect(try await store.send(1...5).status == 200)

      let totals = try await headquarters.ledger.totals()
      #expect(totals.partiesSeated == 0)
      #expect(totals.membersRecognised == 0)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
      let kept = try await rows(headquarters)
      #expect(kept == ["7 m1 \(given.millisecondsSinceEpoch)"])

      try store.happen(
        .counterSaleBroughtBack, subject: subject,
        data: try .from(CounterSaleFact(Self.sale(), of: Self.party(member: "m1"))))
      #expect(try await store.send(6...6).status == 200)
      #expect(try await rows(headquarters) == ["7 m1 -"])
    }
  }

  @Test func aNumberThatCannotBeIsPutBeforeAPerson() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      var sale = Self.sale()
      sale.number = 9_000_000
      try store.happen(
        .counterSaleOpened, subject: "party/\(Self.id)",
        data: try .from(CounterSaleFact(sale, of: Self.party())))
      #expect(try await store.send(1...1).status == 200)
      #expect(try await rows(headquarters).isEmpty)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).map(\.kind) == ["impossible"])
    }
  }

  /// Number, member and when it was given out.
  private func rows(_ headquarters: RunningHeadquarters) async throws -> [String] {
    // What is asked for has been taken in.
    _ = try await headquarters.ledger.totals()
    return try await headquarters.ledger.read { db in
      try db.rows("SELECT number, memberID, givenOutAt FROM counterSale ORDER BY number", []).map {
        row in
        let number: Int64 = try row["number"]
        let member: String? = try row["memberID"]
        let given: Int64? = try row["givenOutAt"]
        return "\(number) \(member ?? "-") \(given.map(String.init) ?? "-")"
      }
    }
  }
}
