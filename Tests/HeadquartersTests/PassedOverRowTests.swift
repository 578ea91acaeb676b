import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import Headquarters

/// A store is updated after its headquarters, and misses nothing of what came down in between.
@Suite("What a store passed over because its version did not understand it")
struct PassedOverRowTests {
  private let wang = Identifier<Member>(rawValue: "0199aaaa-0000-7000-8000-00000000e001")
  private let peanut = FeedWord(rawValue: "member/allergy/peanut")

  private func news(_ title: String, at now: Timestamp) throws -> JSONValue {
    try .from(
      NewsRow(
        title: Phrase(title, "汤"), body: Phrase("New broth", "新锅底"), showFrom: now,
        showUntil: now.advanced(byMinutes: 600)))
  }

  private func member(_ allergens: [Allergen], at now: Timestamp) throws -> JSONValue {
    let facts = allergens.enumerated().map { place, allergen in
      MemberRow.Fact(
        MemberNoteFact(
          factID: Identifier(rawValue: "0199aaaa-0000-7000-8000-0000000000f\(place)"),
          kind: .allergy(allergen)), notedAt: now, authorName: "Station")
    }
    return try .from(
      MemberRow(code: "M1", name: "王秀英", phone: "13800005678", enrolledAt: now, facts: facts))
  }

  @Test("Reaches it when it is updated, once, and its place in the feed stays")
  func reachesIt() async throws {
    try await RunningHeadquarters.run { headquarters in
      let made = try await LinkedStore(in: headquarters.storage.folder)
      let older = try made.opened(
        understanding: FeedWord.all.subtracting([FeedWord(.news), peanut]))
      let id = try await older.enrol(at: headquarters)
      let ledger = headquarters.ledger
      let now = headquarters.clock.now
      try await ledger.push(.news, id: "soup", try news("Soup", at: now), to: id)
      try await ledger.push(
        .member, id: wang.rawValue, try member([.milk, .peanut], at: now), to: id)
      let last = try await ledger.changes(for: id, since: nil).cursor
      try await older.sending {
        try await older.until { try older.database.feedPosition().cursor == last }
      }
      #expect(try older.database.news() == [])
      #expect(try older.allergies(of: wang) == [.milk])

      // Nothing is newer than what it has read, and still it gets what it lacks.
      let newer = try made.opened(understanding: FeedWord.all)
      #expect(try newer.database.feedPosition().again == [.member, .news])
      try await newer.sending {
        try await newer.until { try newer.database.feedPosition().again.isEmpty }
      }
      #expect(try newer.database.news().map(\.title.english) == ["Soup"])
      #expect(try newer.allergies(of: wang) == [.milk, .peanut])
      #expect(try newer.database.feedPosition().cursor == last)
      #expect(try newer.database.refusedRows() == [])

      // Its next start reads nothing again.
      let sequence = try newer.lastSequence()
      let again = try made.opened(understanding: FeedWord.all)
      #expect(try again.database.feedPosition().again == [])
      try await ledger.push(.news, id: "tea", try news("Tea", at: now), to: id)
      try await again.sending { try await again.until { try again.database.news().count == 2 } }
      #expect(try again.allergies(of: wang) == [.milk, .peanut])
      #expect(try again.lastSequence() == sequence)
      #expect(try again.database.checkInvariants() == [])
    }
  }
}

extension LinkedStore {
  fileprivate func allergies(of id: Identifier<Member>) throws -> [Allergen] {
    try database.profile(id).facts.compactMap { fact in
      guard case .allergy(let allergen) = fact.kind else { return nil }
      return allergen
    }.sorted { $0.rawValue < $1.rawValue }
  }
}
