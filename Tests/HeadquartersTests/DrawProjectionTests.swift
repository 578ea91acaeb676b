import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A draw at a store's door in the chain's figures.
@Suite struct DrawProjectionTests {
  private static let id = "0199aaaa-0000-7000-8000-00000000d00a"

  private static func draw(entrants: Int) -> Draw {
    let all = (1...entrants).map {
      Draw.Entrant(Identifier(rawValue: "t\($0)"), number: "A00\($0)")
    }
    return Draw(
      id: Identifier(rawValue: id), businessDay: LocalDate(year: 2026, month: 11, day: 22),
      number: 1, heldAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000), seed: 1,
      entrants: all, winner: all[0], prizeCode: "tripe", prizeName: Phrase("tripe", "毛肚"),
      couponID: Identifier(rawValue: "c"), isByHand: true, authorName: "Anna")
  }

  @Test("A draw is one row, however often it comes")
  func once() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(
        .drawHeld, subject: "draw/\(Self.id)", data: try .from(DrawFact(Self.draw(entrants: 4))))
      #expect(try await store.send(1...1).status == 200)
      #expect(try await store.send(1...1).status == 200)
      _ = try await headquarters.ledger.totals()
      let rows = try await headquarters.ledger.read { db in
        [
          try db.value("SELECT count(*) FROM doorDraw") ?? 0,
          try db.value("SELECT entrants FROM doorDraw WHERE prizeCode = 'tripe'") ?? 0,
          try db.value("SELECT isByHand FROM doorDraw WHERE winnerID = 't1'") ?? 0,
        ] as [Int64]
      }
      #expect(rows == [1, 4, 1])
    }
  }
}
