import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

@Suite("A member is found in a store where the guest never was")
struct MemberFindingTests {
  @Test func aGuestOfAnotherStoreIsFoundByThePhoneWithTheAllergyThatWasNotedThere() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let id = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      try riverside.tell(.memberEnrolled, of: id, "王秀英", phone: "13800005678")
      try riverside.note(.memberFactNoted, .peanut, of: id)
      _ = try await riverside.send(1...2)
      try await headquarters.ledger.projectAll()
      let answer = try await station.ask("13800005678")
      #expect(answer.status == 200)
      let item = try #require(try answer.decoded(MemberAnswer.self).members.first)
      #expect(item.id == id.rawValue)
      let row = try #require(try item.data?.decoded(as: MemberRow.self))
      #expect(row.name == "王秀英")
      #expect(row.facts?.map(\.noted) == [.allergy(.peanut)])
      #expect(row.facts?.map(\.authorName) == ["Riverside"])
      // The same row, with the same version, is in the feed; asked again nothing moves.
      let feed = try await station.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(feed.items == [item])
      #expect(try await station.find("13800005678") == item)
      #expect(try await station.changes(since: nil).decoded(ChangesAnswer.self).items == [item])
      #expect(try await station.find("13800005679") == nil)
    }
  }

  /// A store of before international numbers told of one as its guest wrote it.
  @Test func aNumberThatWasToldInItsNationalFormIsFoundByItsInternationalOne() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let id = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      try riverside.tell(.memberEnrolled, of: id, "Jörg", phone: "015123456789")
      _ = try await riverside.send(1...1)
      try await headquarters.ledger.projectAll()
      let number = "+4915123456789"
      // A store in another country does not ask for what a German number looks like at home.
      #expect(try await station.find(number, in: .china) == nil)
      let germany = try #require(Country(code: "DE"))
      #expect(try await station.find(number, in: germany)?.id == id.rawValue)
      // The Chinese number of the same digits is nobody's.
      #expect(try await station.find("+8615123456789", in: .china) == nil)
      // Told once more by a store of today, it is seen to be one number.
      let other = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      var harbour = try await headquarters.enrolledStore("Harbour")
      try harbour.tell(.memberEnrolled, of: other, "Joerg", phone: number, minutesLater: 90)
      _ = try await harbour.send(1...1)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).map(\.kind) == ["samePhone"])
    }
  }

  @Test(
    "Two members with one phone, enrolled while the stores could not ask, are put before a person",
    arguments: [true, false])
  func twoWithOnePhone(isOlderFirst: Bool) async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var station = try await headquarters.enrolledStore("Station")
      let harbour = try await headquarters.enrolledStore("Harbour")
      let older = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      let later = Identifier<Member>(rawValue: UUID().uuidString.lowercased())
      try riverside.tell(.memberEnrolled, of: older, "王秀英", phone: "13800005678")
      try station.tell(
        .memberEnrolled, of: later, "王女士", phone: "+86 138-0000-5678", minutesLater: 90)
      for isOlder in [isOlderFirst, !isOlderFirst] {
        #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
        _ = try await isOlder ? riverside.send(1...1) : station.send(1...1)
      }
      let exceptions = try await headquarters.ledger.exceptions(atMost: 9)
      #expect(exceptions.map(\.kind) == ["samePhone"])
      #expect(exceptions.map(\.storeName) == [isOlderFirst ? "Station" : "Riverside"])
      let detail = try #require(exceptions.first?.detail)
      #expect(
        detail.hasPrefix(
          "member/\(later) of Station has the phone of member/\(older) of Riverside"), "\(detail)")
      #expect(!detail.contains("5678"))
      let page = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(page.contains("1 × samePhone"))
      // Whoever asks gets the older one, and nobody's record was touched.
      #expect(try await harbour.find("13800005678")?.id == older.rawValue)
      #expect(try await headquarters.memberNames().sorted() == ["王女士", "王秀英"].sorted())
      // Known once, it is not said again; and it is known when everything is added up anew.
      try station.tell(
        .memberChanged, of: later, "王秀英", phone: "+86 138-0000-5678", minutesLater: 90)
      _ = try await station.send(2...2)
      #expect(try await headquarters.ledger.exceptions(atMost: 9) == exceptions)
      try await headquarters.ledger.write { try $0.execute("UPDATE projection SET version = 0") }
      let again = try await headquarters.ledger.exceptions(atMost: 9)
      #expect(again.map(\.detail) == exceptions.map(\.detail))
    }
  }

  @Test func aQuestionIsSignedAndIsAHash() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore("Riverside")
      let other = try await headquarters.enrolledStore("Station")
      let path = Paths.findMember(store.storeID)
      let body = try JSONEncoder().encode(store.question("13800005678"))
      #expect(!String(decoding: body, as: UTF8.self).contains("13800005678"))
      let unsigned = try await headquarters.send(
        "POST", path, body: body, headers: [("content-type", "application/json")])
      #expect(unsigned.problemKind == .signatureMissing)
      #expect(try await other.signed("POST", path, body: body).problemKind == .otherStore)
      for text in ["13800005678", "", "not base64 !", "AAAA"] {
        let wrong = Data("{\"phone_hash\":\"\(text)\"}".utf8)
        #expect(try await store.signed("POST", path, body: wrong).problemKind == .unprocessable)
      }
      #expect(try await store.signed("POST", path, body: Data("{}".utf8)).status == 422)
    }
  }

  @Test func nobodyTriesAllNumbersWithAStoresKey() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      var statuses: [Int] = []
      for number in 0..<61 {
        statuses.append(try await store.ask("1380000\(1000 + number)").status)
      }
      #expect(statuses.prefix(60).allSatisfy { $0 == 200 })
      #expect(statuses.last == 429)
      headquarters.clock.advance(bySeconds: 1)
      #expect(try await store.ask("13800001000").status == 200)
    }
  }
}
