import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

@Suite("What one store tells of a member reaches the others")
struct MemberSharingTests {
  @Test func whatOneStoreTellsTheOthersThatHaveTheMemberHear() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var station = try await headquarters.enrolledStore("Station")
      let harbour = try await headquarters.enrolledStore("Harbour")
      let id = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      try riverside.tell(.memberEnrolled, of: id, "王秀英", phone: "13800005678")
      _ = try await riverside.send(1...1)
      try await headquarters.ledger.projectAll()
      let first = try #require(try await station.find("13800005678"))

      try station.note(.memberFactNoted, .peanut, of: id)
      try station.tell(.memberChanged, of: id, "王秀英", phone: "13900001111")
      _ = try await station.send(1...2)
      try await headquarters.ledger.projectAll()
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
      for store in [riverside, station] {
        let feed = try await store.changes(since: nil).decoded(ChangesAnswer.self)
        let row = try #require(try feed.items.last?.data?.decoded(as: MemberRow.self))
        #expect(feed.items.count == 1)
        #expect(row.phone == "13900001111")
        #expect(row.facts?.map(\.noted) == [.allergy(.peanut)])
      }
      #expect(try #require(try await station.find("13900001111")).version > first.version)
      // Nobody else heard anything, and the old number is nobody's.
      #expect(try await harbour.changes(since: nil).decoded(ChangesAnswer.self).items == [])
      #expect(try await harbour.find("13800005678") == nil)
      #expect(try await harbour.find("13900001111") != nil)
    }
  }

  @Test("How to address a guest, whom they come with and a lead's note reach the other stores")
  func householdReachesTheOthers() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let id = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      let kinds: [MemberFact.Kind] = [
        .companion(name: "刘洋", relation: .partner), .help(.wheelchair),
        .anniversary(on: YearlyDay(month: 5, day: 10)),
        .anniversary(on: YearlyDay(month: 10, day: 1, year: 2016)),
        .note("offer the terrace", audience: .leads),
      ]
      // A store of the version before tells of the guest first.
      let old = MemberProfileFactV1(
        code: "M1", name: "陈雨欣", phone: "13800005678", level: "gold",
        enrolledAt: Timestamp(millisecondsSinceEpoch: 1_795_000_000_000))
      try riverside.happen(
        EventType(rawValue: "foh.member.enrolled.v1"), subject: "member/\(id)", data: .from(old))
      try riverside.happen(
        EventType(rawValue: "foh.member.fact-noted.v1"), subject: "member/\(id)",
        data: .from(
          MemberNoteFactV1(
            factID: Identifier(rawValue: "0199aaaa-0000-7000-8000-0000000fac70"), kind: "allergy",
            text: "peanut")))
      try riverside.tell(
        .memberChanged, of: id, "陈雨欣", address: "Ms Chen", phone: "13800005678")
      for (place, kind) in kinds.enumerated() {
        try riverside.happen(
          .memberFactNoted, subject: "member/\(id)",
          data: .from(
            MemberNoteFact(
              factID: Identifier(rawValue: "0199aaaa-0000-7000-8000-0000000fac8\(place)"),
              kind: kind)))
      }
      _ = try await riverside.send(1...(3 + kinds.count))
      try await headquarters.ledger.projectAll()
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
      let item = try #require(try await station.find("13800005678"))
      let row = try #require(try item.data?.decoded(as: MemberRow.self))
      #expect(row.formOfAddress == "Ms Chen")
      #expect(Set(row.facts?.compactMap(\.noted) ?? []) == Set(kinds + [.allergy(.peanut)]))
      // Erased, nothing of it answers any more.
      try riverside.erase(id)
      _ = try await riverside.send((4 + kinds.count)...(4 + kinds.count))
      try await headquarters.ledger.projectAll()
      for text in ["Ms Chen", "刘洋", "terrace", "wheelchair", "05-10"] {
        #expect(try await headquarters.ledger.tellsOf(text) == [], "\(text)")
      }
    }
  }

  @Test("A store of the version before does not take away how another one addresses a guest")
  func olderStoreKeepsTheAddress() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var station = try await headquarters.enrolledStore("Station")
      let id = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      try riverside.tell(
        .memberEnrolled, of: id, "陈雨欣", address: "Ms Chen", phone: "13800005678")
      _ = try await riverside.send(1...1)
      try await headquarters.ledger.projectAll()
      #expect(try await station.find("13800005678") != nil)
      // It has the row, and changes the name.
      try station.happen(
        EventType(rawValue: "foh.member.changed.v1"), subject: "member/\(id)",
        data: .from(
          MemberProfileFactV1(
            code: "M1", name: "陈雨欣 Chen", phone: "13800005678", level: "gold",
            enrolledAt: Timestamp(millisecondsSinceEpoch: 1_795_000_000_000))))
      _ = try await station.send(1...1)
      try await headquarters.ledger.projectAll()
      let sent = try await riverside.changes(since: nil).decoded(ChangesAnswer.self)
        .items.last { $0.id == id.rawValue }
      let row = try #require(try sent?.data?.decoded(as: MemberRow.self))
      #expect(row.name == "陈雨欣 Chen")
      #expect(row.formOfAddress == "Ms Chen")
      // Whoever knows of it may take it away.
      try riverside.tell(.memberChanged, of: id, "陈雨欣", phone: "13800005678")
      _ = try await riverside.send(2...2)
      try await headquarters.ledger.projectAll()
      let found = try #require(try await station.find("13800005678"))
      #expect(try found.data?.decoded(as: MemberRow.self).formOfAddress == nil)
    }
  }

  @Test func aStoreThatWasNeverToldOfAMemberCannotSpeakOfOne() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var stranger = try await headquarters.enrolledStore("Stranger")
      let id = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      try riverside.tell(.memberEnrolled, of: id, "王秀英", phone: "13800005678")
      _ = try await riverside.send(1...1)
      try await headquarters.ledger.projectAll()
      try stranger.tell(.memberChanged, of: id, "Mallory", phone: "13800005678")
      try stranger.note(.memberFactNoted, .peanut, of: id)
      #expect(try await stranger.send(1...2).status == 200)
      try await headquarters.ledger.projectAll()
      #expect(try await headquarters.memberNames() == ["王秀英"])
      let kinds = try await headquarters.ledger.exceptions(atMost: 9).map(\.kind)
      #expect(kinds == ["otherStoresRow", "otherStoresRow"])
      let row = try await stranger.find("13800005678")?.data?.decoded(as: MemberRow.self)
      #expect(row?.facts == nil)
    }
  }

  @Test func whatAGuestAgreedToIsKnownInEveryStoreAndErasedInEachWhenItIsWithdrawn() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var station = try await headquarters.enrolledStore("Station")
      let id = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      try riverside.tell(.memberEnrolled, of: id, "王秀英", phone: "13800005678")
      try riverside.agree(id, withdrawnAfterMinutes: nil)
      try riverside.note(.memberFactNoted, .peanut, of: id)
      _ = try await riverside.send(1...3)
      try await headquarters.ledger.projectAll()
      let told = try await station.find("13800005678")?.data?.decoded(as: MemberRow.self)
      #expect(told?.consents?.map(\.purpose) == ["health"])
      #expect(told?.consents?.map(\.authorName) == ["Riverside"])
      #expect(told?.facts?.count == 1)
      try station.agree(id, withdrawnAfterMinutes: 1_000_000)
      _ = try await station.send(1...1)
      try await headquarters.ledger.projectAll()
      let feed = try await riverside.changes(since: nil).decoded(ChangesAnswer.self)
      let row = try #require(try feed.items.last?.data?.decoded(as: MemberRow.self))
      #expect(row.facts == nil)
      #expect(row.consents?.first?.withdrawnAt != nil)
      #expect(try await headquarters.ledger.tellsOf("peanut") == [])
    }
  }
}
