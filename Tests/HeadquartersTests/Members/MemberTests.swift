import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A member is the chain's: made once, and known where the guest eats.
@Suite struct MemberTests {
  @Test func anAppMakesAMemberWhomItsStoreKnowsFromThenOn() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore("Riverside")
      let other = try await headquarters.enrolledStore("Station")
      let app = try await headquarters.app(for: store, scopes: [.members])
      let answer = try await app.make(.wang, key: "k1")
      #expect(answer.status == 201)
      let made = try answer.decoded(MemberCreated.self)
      #expect(!made.existed)
      let feed = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(feed.items.map(\.kind) == ["member"])
      #expect(feed.items.map(\.id) == [made.id.rawValue])
      let row = try #require(try feed.items.first?.data?.decoded(as: MemberRow.self))
      #expect(row.name == "王秀英")
      #expect(row.phone == "+8613800005678")
      #expect(row.birthday == MemberCreate.wang.birthday)
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
      let first = try await app.make(.wang, key: "k1")
      let again = try await app.make(.wang, key: "k1")
      #expect(again.status == first.status)
      #expect(again.body == first.body)
      var other = MemberCreate.wang
      other.name = "Somebody else"
      let reused = try await app.make(other, key: "k1")
      #expect(reused.status == 422)
      #expect(reused.problemKind == .keyReused)
      let without = try await app.make(.wang, key: nil)
      #expect(without.status == 400)
      #expect(without.problemKind == .keyMissing)
      let long = try await app.make(.wang, key: String(repeating: "k", count: 129))
      #expect(long.problemKind == .keyMissing)
      #expect(try await headquarters.memberNames() == ["王秀英"])
    }
  }

  @Test func theSameCommandTwiceAtOnceIsDoneOnceAndAnsweredAlike() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store, scopes: [.members])
      let command = MemberCreate.wang
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
      let made = try await app.make(.wang, key: "k1").decoded(MemberCreated.self)
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
      #expect(try await send(.wang, key: "k1").status == 201)
      #expect(try await store.changes(since: nil).decoded(ChangesAnswer.self).items.count == 1)
      let foreign = try await send(
        MemberCreate(name: "Chen", storeID: other.storeID), key: "k2")
      #expect(foreign.status == 403)
      #expect(foreign.problemKind == .otherStore)
      // A body that was changed on its way is not what was signed.
      let body = try JSONEncoder().encode(MemberCreate.wang)
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
      #expect(try await queueing.make(.wang, key: "k").status == 403)
      var nobody = queueing
      nobody.token = nil
      #expect(try await nobody.make(.wang, key: "k").problemKind == .signatureMissing)
      nobody.token = "guessed"
      #expect(try await nobody.make(.wang, key: "k").problemKind == .signatureInvalid)
      let app = try await headquarters.app(for: riverside, scopes: [.members])
      var elsewhere = MemberCreate.wang
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
      let made = try await app.make(.wang, key: "k1").decoded(MemberCreated.self)
      try store.tell(.memberChanged, of: made.id, "王小姐", phone: "13800005678")
      try store.note(.memberFactNoted, .peanut, of: made.id)
      _ = try await store.send(1...2)
      try await headquarters.ledger.projectAll()
      let before = try await store.find("13800005678")
      try await headquarters.ledger.write { try $0.execute("UPDATE projection SET version = 0") }
      try await headquarters.ledger.projectAll()
      // The command's own row came back before its events, and its key is remembered.
      #expect(try await app.make(.wang, key: "k1").status == 201)
      #expect(try await headquarters.memberNames() == ["王小姐"])
      // Stores that know it are not told again.
      #expect(try await store.find("13800005678") == before)
    }
  }
}
