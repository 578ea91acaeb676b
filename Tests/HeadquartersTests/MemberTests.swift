import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A member is the chain's: made once, known where the guest eats, and found by the phone elsewhere.
@Suite struct MemberTests {
  let wang = MemberCreate(
    name: "王秀英", phone: "+86 138-0000-5678",
    birthday: .lunar(month: 8, day: 15, isLeapMonth: false, repeatedMonth: nil), note: "window")

  // MARK: Making one

  @Test func anAppMakesAMemberWhomItsStoreKnowsFromThenOn() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore("Riverside")
      let other = try await headquarters.enrolledStore("Station")
      let app = try await headquarters.app(for: store, scopes: [.members])
      let answer = try await app.make(wang, key: "k1")
      #expect(answer.status == 201)
      let made = try answer.decoded(MemberCreated.self)
      #expect(!made.existed)
      let feed = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(feed.items.map(\.kind) == ["member"])
      #expect(feed.items.map(\.id) == [made.id.rawValue])
      let row = try #require(try feed.items.first?.data?.decoded(as: MemberRow.self))
      #expect(row.name == "王秀英")
      #expect(row.phone == "+8613800005678")
      #expect(row.birthday == wang.birthday)
      #expect(row.code == made.code)
      #expect(row.level == "member")
      // A store where the guest never was has no business with the number.
      #expect(try await other.changes(since: nil).decoded(ChangesAnswer.self).items == [])
      #expect(try await headquarters.memberNames() == ["王秀英"])
    }
  }

  @Test func theSameCommandSentAgainMakesNoSecondMember() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store, scopes: [.members])
      let first = try await app.make(wang, key: "k1")
      let again = try await app.make(wang, key: "k1")
      #expect(again.status == first.status)
      #expect(again.body == first.body)
      var other = wang
      other.name = "Somebody else"
      let reused = try await app.make(other, key: "k1")
      #expect(reused.status == 422)
      #expect(reused.problemKind == .keyReused)
      let without = try await app.make(wang, key: nil)
      #expect(without.status == 400)
      #expect(without.problemKind == .keyMissing)
      let long = try await app.make(wang, key: String(repeating: "k", count: 129))
      #expect(long.problemKind == .keyMissing)
      #expect(try await headquarters.memberNames() == ["王秀英"])
    }
  }

  @Test func theSameCommandTwiceAtOnceIsDoneOnceAndAnsweredAlike() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store, scopes: [.members])
      let command = wang
      let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
        for _ in 1...12 { group.addTask { try await app.make(command, key: "k1") } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(answers.map(\.status)) == [201])
      #expect(Set(answers.map(\.body)).count == 1)
      #expect(try await headquarters.memberNames() == ["王秀英"])
      #expect(try await store.changes(since: nil).decoded(ChangesAnswer.self).items.count == 1)
    }
  }

  @Test func whoeverHasThePhoneAlreadyStaysWhoTheyAre() async throws {
    try await RunningHeadquarters.run { headquarters in
      let riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let app = try await headquarters.app(for: riverside, scopes: [.members])
      let made = try await app.make(wang, key: "k1").decoded(MemberCreated.self)
      // Typed otherwise, in the app of another store.
      let elsewhere = try await headquarters.app(for: station, scopes: [.members])
      let answer = try await elsewhere.make(
        MemberCreate(name: "Wang X.", phone: "13800005678"), key: "k2")
      #expect(answer.status == 200)
      let known = try answer.decoded(MemberCreated.self)
      #expect(known == MemberCreated(id: made.id, code: made.code, existed: true))
      #expect(try await headquarters.memberNames() == ["王秀英"])
      // That store knows the guest now, by the name that was there before.
      let feed = try await station.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(try feed.items.map { try $0.data?.decoded(as: MemberRow.self).name } == ["王秀英"])
    }
  }

  @Test func aStoreMakesAMemberForItselfWithItsSignature() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore("Riverside")
      let other = try await headquarters.enrolledStore("Station")
      let path = Paths.command("members")
      func send(_ wish: MemberCreate, key: String) async throws -> Answer {
        let body = try JSONEncoder().encode(wish)
        let headers =
          try store.signature("POST", path, body: body)
          + [("content-type", "application/json"), ("idempotency-key", key)]
        return try await headquarters.send("POST", path, body: body, headers: headers)
      }
      #expect(try await send(wang, key: "k1").status == 201)
      #expect(try await store.changes(since: nil).decoded(ChangesAnswer.self).items.count == 1)
      let foreign = try await send(
        MemberCreate(name: "Chen", storeID: other.storeID), key: "k2")
      #expect(foreign.status == 403)
      #expect(foreign.problemKind == .otherStore)
      // A body that was changed on its way is not what was signed.
      let body = try JSONEncoder().encode(wang)
      let forged = try await headquarters.send(
        "POST", path, body: try JSONEncoder().encode(MemberCreate(name: "Mallory")),
        headers: try store.signature("POST", path, body: body)
          + [("content-type", "application/json"), ("idempotency-key", "k3")])
      #expect(forged.problemKind == .signatureInvalid)
      // Its keys are its own: an app may use the same.
      let app = try await headquarters.app(for: store, scopes: [.members])
      #expect(try await app.make(MemberCreate(name: "Li"), key: "k1").status == 201)
    }
  }

  @Test func onlyWhoMayMakesMembers() async throws {
    try await RunningHeadquarters.run { headquarters in
      let riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let queueing = try await headquarters.app(for: riverside)
      #expect(try await queueing.make(wang, key: "k").status == 403)
      var nobody = queueing
      nobody.token = nil
      #expect(try await nobody.make(wang, key: "k").problemKind == .signatureMissing)
      nobody.token = "guessed"
      #expect(try await nobody.make(wang, key: "k").problemKind == .signatureInvalid)
      let app = try await headquarters.app(for: riverside, scopes: [.members])
      var elsewhere = wang
      elsewhere.storeID = station.storeID
      #expect(try await app.make(elsewhere, key: "k").problemKind == .otherStore)
      // An app of the whole chain says which store it is for, or none.
      let token = try await headquarters.ledger.makeToken(
        channel: "chain", scopes: [.members], storeID: nil, validFor: 60)
      let chain = GuestApp(headquarters: headquarters, storeID: "", token: token.token)
      #expect(try await chain.make(elsewhere, key: "k").status == 201)
      #expect(try await station.changes(since: nil).decoded(ChangesAnswer.self).items.count == 1)
      elsewhere.storeID = UUID().uuidString.lowercased()
      #expect(try await chain.make(elsewhere, key: "k2").problemKind == .unknownStore)
      #expect(try await chain.make(MemberCreate(name: "Chen"), key: "k3").status == 201)
      #expect(try await station.changes(since: nil).decoded(ChangesAnswer.self).items.count == 1)
    }
  }

  @Test(arguments: [
    MemberCreate(name: ""), MemberCreate(name: " \u{3000} "),
    MemberCreate(name: String(repeating: "王", count: 61)),
    MemberCreate(name: "\u{1B}[2J"), MemberCreate(name: "Chen", phone: "1234"),
    MemberCreate(name: "Chen", phone: "call me"),
    MemberCreate(name: "Chen", phone: "1234567890123456"),
    MemberCreate(name: "Chen", birthday: .gregorian(month: 2, day: 30)),
    MemberCreate(name: "Chen", note: String(repeating: "n", count: 401)),
  ])
  func whatNobodyCanBeIsRefused(_ wish: MemberCreate) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store, scopes: [.members])
      let answer = try await app.make(wish, key: "k1")
      #expect(answer.problemKind == .unprocessable)
      #expect(try await headquarters.memberNames() == [])
      // Corrected, the same key has done nothing yet.
      #expect(try await app.make(MemberCreate(name: "Chen"), key: "k1").status == 201)
    }
  }

  @Test func membersMadeHereAreThereWhenTheProjectionsAreMadeAgain() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store, scopes: [.members])
      let made = try await app.make(wang, key: "k1").decoded(MemberCreated.self)
      try store.tell(.memberChanged, of: made.id, "王小姐", phone: "13800005678")
      try store.note(.memberFactNoted, .peanut, of: made.id)
      _ = try await store.send(1...2)
      try await headquarters.ledger.projectAll()
      let before = try await store.find("13800005678")
      try await headquarters.ledger.write { try $0.execute("UPDATE projection SET version = 0") }
      try await headquarters.ledger.projectAll()
      // The command's own row came back before its events, and its key is remembered.
      #expect(try await app.make(wang, key: "k1").status == 201)
      #expect(try await headquarters.memberNames() == ["王小姐"])
      // Stores that know it are not told again.
      #expect(try await store.find("13800005678") == before)
    }
  }

  // MARK: Finding one

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

  @Test func whoAskedToBeForgottenIsNotFound() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store, scopes: [.members])
      let made = try await app.make(wang, key: "k1").decoded(MemberCreated.self)
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
        id = try await app.make(wang, key: "k1").decoded(MemberCreated.self).id
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

  @Test func whoWasKnownUnderTwoIdsIsErasedUnderBoth() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      let stranger = try await headquarters.enrolledStore("Stranger")
      let app = try await headquarters.app(for: riverside, scopes: [.members])
      let made = try await app.make(wang, key: "k1").decoded(MemberCreated.self).id
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

extension GuestApp {
  func make(_ member: MemberCreate, key: String?) async throws -> Answer {
    // Sent again it is the same, byte for byte.
    try await send(
      "POST", Paths.command("members"), body: try JSONEncoder.answers.encode(member), key: key)
  }
}

extension RunningHeadquarters {
  fileprivate func memberNames() async throws -> [String] {
    try await ledger.read { try $0.values("SELECT name FROM member ORDER BY name") }
  }
}

extension SendingStore {
  fileprivate func question(_ phone: String) -> MemberQuestion {
    MemberQuestion(PhoneHash(of: phone, hqInstance: headquarters.ledger.instance))
  }

  fileprivate func ask(_ phone: String) async throws -> Answer {
    try await signed(
      "POST", Paths.findMember(storeID), body: try JSONEncoder().encode(question(phone)))
  }

  fileprivate func find(_ phone: String) async throws -> ChangeItem? {
    try await ask(phone).decoded(MemberAnswer.self).members.first
  }

  /// As a store of today asks, in whose country numbers are written without a code.
  fileprivate func find(_ kept: String, in home: Country) async throws -> ChangeItem? {
    let hashes = PhoneNumber.chainKeys(kept, in: home).map {
      PhoneHash(of: $0, hqInstance: headquarters.ledger.instance)
    }
    let question = MemberQuestion(hashes[0], others: Array(hashes.dropFirst()))
    return try await signed(
      "POST", Paths.findMember(storeID), body: try JSONEncoder().encode(question)
    ).decoded(MemberAnswer.self).members.first
  }

  fileprivate mutating func tell(
    _ type: EventType, of id: Identifier<Member>, _ name: String, address: String? = nil,
    phone: String, minutesLater: Int = 0
  ) throws {
    let member = Member(
      id: id, code: "M1", name: name, formOfAddress: address, phone: phone, level: "gold",
      birthday: nil,
      enrolledAt: Timestamp(millisecondsSinceEpoch: 1_795_000_000_000)
        .advanced(byMinutes: minutesLater))
    try happen(type, subject: "member/\(id)", data: .from(MemberProfileFact(member)))
  }

  fileprivate mutating func agree(
    _ id: Identifier<Member>, withdrawnAfterMinutes minutes: Int?
  ) throws {
    let given = Timestamp(millisecondsSinceEpoch: 1_795_000_000_000)
    let fact = MemberConsentFact(
      MemberConsent(purpose: .health, way: .spoken, givenAt: given, authorName: "Maya"),
      withdrawnAt: minutes.map { given.advanced(byMinutes: $0) })
    try happen(
      minutes == nil ? .memberConsentGiven : .memberConsentWithdrawn, subject: "member/\(id)",
      data: .from(fact))
  }

  fileprivate mutating func erase(
    _ id: Identifier<Member>, alsoKnownAs others: [Identifier<Member>] = []
  ) throws {
    let fact = MemberErasedFact(
      erasedAt: Timestamp(millisecondsSinceEpoch: 1_795_400_000_000), alsoKnownAs: others)
    try happen(.memberErased, subject: "member/\(id)", data: .from(fact))
  }

  fileprivate mutating func note(
    _ type: EventType, _ allergen: Allergen, of id: Identifier<Member>
  ) throws {
    let fact = MemberNoteFact(
      factID: Identifier(rawValue: "0199aaaa-0000-7000-8000-0000000fac75"),
      kind: .allergy(allergen))
    try happen(type, subject: "member/\(id)", data: .from(fact))
  }
}

extension LedgerStore {
  /// In which columns of members and of what is sent to stores a text stands.
  fileprivate func tellsOf(_ text: String) async throws -> [String] {
    try await read { db in
      var places: [String] = []
      for (table, columns) in [
        ("member", ["code", "name", "formOfAddress", "phone", "birthday", "note"]),
        ("madeMember", ["code", "name", "phone", "birthday", "note"]),
        ("memberFact", ["fact"]), ("feedRow", ["data"]),
      ] {
        for column in columns {
          let isThere = try db.isTrue(
            "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(column) LIKE ?)", ["%\(text)%"])
          if isThere { places.append("\(table).\(column)") }
        }
      }
      return places
    }
  }
}
