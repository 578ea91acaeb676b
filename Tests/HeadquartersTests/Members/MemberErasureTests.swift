import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

@Suite("Members who asked to be forgotten, at headquarters")
struct MemberErasureTests {
  @Test func whoAskedToBeForgottenIsNotFound() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store, scopes: [.members])
      let made = try await app.make(.wang, key: "k1").decoded(MemberCreated.self)
      try await headquarters.ledger.withdraw(.member, id: made.id.rawValue, from: store.storeID)
      #expect(try await store.find("13800005678") == nil)
    }
  }

  @Test(
    "Who asked a store to be forgotten is nobody at headquarters and in the other stores",
    arguments: [true, false])
  func erased(isMadeByAnApp: Bool) async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var station = try await headquarters.enrolledStore("Station")
      var id = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      if isMadeByAnApp {
        let app = try await headquarters.app(for: riverside, scopes: [.members])
        id = try await app.make(.wang, key: "k1").decoded(MemberCreated.self).id
      } else {
        try riverside.tell(.memberEnrolled, of: id, "王秀英", phone: "13800005678")
      }
      try riverside.note(.memberFactNoted, .peanut, of: id)
      _ = try await riverside.send(1...(isMadeByAnApp ? 1 : 2))
      try await headquarters.ledger.projectAll()
      #expect(try await station.find("13800005678") != nil)

      try riverside.erase(id)
      _ = try await riverside.send((isMadeByAnApp ? 2 : 3)...(isMadeByAnApp ? 2 : 3))
      try await headquarters.ledger.projectAll()
      // A store that had not heard of it yet.
      try station.tell(.memberChanged, of: id, "王秀英", phone: "13800005678")
      try station.note(.memberFactNoted, .peanut, of: id)
      _ = try await station.send(1...2)
      try await headquarters.ledger.projectAll()
      #expect(try await headquarters.memberNames() == [Member.erasedName])
      for text in ["王秀英", "13800005678", "peanut"] {
        #expect(try await headquarters.ledger.tellsOf(text) == [])
      }
      for store in [riverside, station] {
        let feed = try await store.changes(since: nil).decoded(ChangesAnswer.self)
        #expect(feed.items.map(\.id) == [id.rawValue])
        #expect(feed.items.allSatisfy { $0.data == nil })
        #expect(try await store.find("13800005678") == nil)
      }
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
    }
  }

  @Test func whoWasKnownUnderTwoIdsIsErasedUnderBoth() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      let stranger = try await headquarters.enrolledStore("Stranger")
      let app = try await headquarters.app(for: riverside, scopes: [.members])
      let made = try await app.make(.wang, key: "k1").decoded(MemberCreated.self).id
      let other = try await headquarters.app(for: stranger, scopes: [.members])
      let foreign = try await other.make(MemberCreate(name: "Li"), key: "k2")
        .decoded(MemberCreated.self).id
      let own = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      try riverside.tell(.memberEnrolled, of: own, "王秀英", phone: "13800005678")
      // Of a member of whom the store was never told it says nothing.
      try riverside.erase(own, alsoKnownAs: [made, foreign])
      _ = try await riverside.send(1...2)
      try await headquarters.ledger.projectAll()
      #expect(
        try await headquarters.memberNames().sorted()
          == ["Li", Member.erasedName, Member.erasedName])
    }
  }
}
