import Foundation
import HeadquartersContract
import Testing

@testable import Headquarters

/// Only an enrolled device speaks for its store, and only for its own.
@Suite struct AccessTests {
  @Test func aCodeTiesOneDeviceToItsStore() async throws {
    try await RunningHeadquarters.run { headquarters in
      let invitation = try await headquarters.ledger.addStore(name: "Riverside", codeValidFor: 60)
      let key = DeviceKey()
      // As somebody types it who was told it over the telephone.
      let typed = invitation.code.lowercased().replacingOccurrences(of: "-", with: " ")
      let first = try await headquarters.enrol(code: typed, key: key, source: "/stores/a")
      #expect(first.status == 200)
      let enrolled = try first.decoded(EnrolAnswer.self)
      #expect(enrolled.storeID == invitation.storeID)
      // The answer was lost and the same device asks again.
      let again = try await headquarters.enrol(code: invitation.code, key: key, source: "/stores/a")
      #expect(try again.decoded(EnrolAnswer.self) == enrolled)
      // Somebody else found the code.
      let thief = try await headquarters.enrol(
        code: invitation.code, key: DeviceKey(), source: "/stores/a")
      #expect(thief.status == 403)
      #expect(thief.problemKind == .codeNotValid)
    }
  }

  @Test func aKeyWhoseAnswerWasLostIsTakenWithTheNextCode() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      // The answer was lost, and the code with it.
      var next = try await headquarters.ledger.inviteAgain(store.storeID, codeValidFor: 60)
      let again = try await headquarters.enrol(
        code: next.code, key: store.key, source: store.source)
      #expect(again.status == 200)
      #expect(try again.decoded(EnrolAnswer.self).keyID == store.keyID)
      #expect(try await store.askLedger().epoch == 1)
      // Another store's key, or one that was ended, stays what it is.
      let other = try await headquarters.ledger.addStore(name: "Station", codeValidFor: 60)
      let stolen = try await headquarters.enrol(
        code: other.code, key: store.key, source: "/stores/station")
      #expect(stolen.problemKind == .unprocessable)
      try await headquarters.ledger.revoke(store.storeID)
      next = try await headquarters.ledger.inviteAgain(store.storeID, codeValidFor: 60)
      let ended = try await headquarters.enrol(
        code: next.code, key: store.key, source: store.source)
      #expect(ended.problemKind == .unprocessable)
      // The code is not used up by it.
      store.key = DeviceKey()
      let fresh = try await headquarters.enrol(
        code: next.code, key: store.key, source: store.source)
      #expect(fresh.status == 200)
    }
  }

  @Test func aCodeExpiresAndIsNotKeptReadable() async throws {
    try await RunningHeadquarters.run { headquarters in
      let invitation = try await headquarters.ledger.addStore(name: "Riverside", codeValidFor: 60)
      headquarters.clock.advance(bySeconds: 61)
      let late = try await headquarters.enrol(
        code: invitation.code, key: DeviceKey(), source: "/stores/a")
      #expect(late.problemKind == .codeNotValid)
      let rows = try await headquarters.ledger.read { try $0.rows("SELECT * FROM enrolmentCode") }
      #expect(rows.count == 1)
      #expect(!rows.flatMap(\.values).contains(.text(invitation.code)))
    }
  }

  @Test func aCodeStandsNowhereInTheFile() async throws {
    try await RunningHeadquarters.run(onFile: true) { headquarters in
      let invitation = try await headquarters.ledger.addStore(name: "Riverside", codeValidFor: 60)
      let file = try Data(contentsOf: URL(fileURLWithPath: headquarters.storage.path))
      let log = try Data(contentsOf: URL(fileURLWithPath: headquarters.storage.path + "-wal"))
      #expect((file + log).contains(Data("Riverside".utf8)))
      #expect(!(file + log).contains(Data(invitation.code.utf8)))
    }
  }

  @Test func twoStoresNeverShareASource() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let invitation = try await headquarters.ledger.addStore(name: "Copy", codeValidFor: 60)
      let answer = try await headquarters.enrol(
        code: invitation.code, key: DeviceKey(), source: store.source)
      #expect(answer.problemKind == .otherStore)
    }
  }

  @Test func anUnsignedRequestIsRefused() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      for (method, path, body) in [
        ("GET", Paths.ledger(store.storeID), ""), ("POST", Paths.events(store.storeID), "[]"),
        ("POST", Paths.epochs(store.storeID), "{}"), ("POST", Paths.keys(store.storeID), "{}"),
      ] {
        let type = path.hasSuffix("events") ? EventBatch.contentType : "application/json"
        let answer = try await headquarters.send(
          method, path, body: Data(body.utf8), headers: [("content-type", type)])
        #expect(answer.status == 401)
        #expect(answer.problemKind == .signatureMissing)
      }
    }
  }

  @Test func aForgedRequestIsRefused() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      var forger = store
      forger.key = DeviceKey()
      #expect(try await forger.send(1...2).problemKind == .signatureInvalid)
      forger.keyID = UUID().uuidString
      #expect(try await forger.send(1...2).problemKind == .signatureInvalid)
      #expect(try await headquarters.committedEvents() == 0)
    }
  }

  @Test func aRequestThatWasChangedOnItsWayIsRefused() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      let path = Paths.events(store.storeID)
      let body = EventBatch.join([store.outbox[0]])
      let type = ("content-type", EventBatch.contentType)
      let otherBody = try await headquarters.send(
        "POST", "\(path)?epoch=1", body: EventBatch.join(store.outbox),
        headers: try store.signature("POST", path, query: "epoch=1", body: body) + [type])
      #expect(otherBody.problemKind == .signatureInvalid)
      let otherQuery = try await headquarters.send(
        "POST", "\(path)?epoch=2", body: body,
        headers: try store.signature("POST", path, query: "epoch=1", body: body) + [type])
      #expect(otherQuery.problemKind == .signatureInvalid)
      let otherPath = try await headquarters.send(
        "GET", Paths.ledger(store.storeID), headers: try store.signature("GET", path))
      #expect(otherPath.problemKind == .signatureInvalid)
      #expect(try await headquarters.committedEvents() == 0)
    }
  }

  @Test func aRecordedRequestCannotBeSentAgain() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let path = Paths.ledger(store.storeID)
      let headers = try store.signature("GET", path)
      #expect(try await headquarters.send("GET", path, headers: headers).status == 200)
      let replayed = try await headquarters.send("GET", path, headers: headers)
      #expect(replayed.status == 401)
      #expect(replayed.problemKind == .replayed)
    }
  }

  @Test func aRequestWithANonceThatIsKnownIsRefusedByWhoeverIsAsked() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      // On one file one process serves; on PostgreSQL several do, and know the same nonces.
      let other =
        Storage.isFile ? headquarters.ledger : try await headquarters.storage.address.open()
      let nonce = UsedNonce(nonce: "n1", keyID: store.keyID, created: 60_000, now: 60_001)
      #expect(try await headquarters.ledger.useNonce(nonce))
      #expect(try await !other.useNonce(nonce))
      let later = UsedNonce(nonce: "n2", keyID: store.keyID, created: 61_000, now: 61_000)
      #expect(try await other.useNonce(later))
      #expect(try await !headquarters.ledger.useNonce(later))
    }
  }

  @Test(arguments: [(-299, 200), (299, 200), (-320, 401), (320, 401), (-86_400, 401)])
  func clocksMayBeFiveMinutesApart(_ seconds: Int, _ status: Int) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let answer = try await store.signed("GET", Paths.ledger(store.storeID), secondsOff: seconds)
      #expect(answer.status == status)
      if status == 401 {
        #expect(answer.problemKind == .clockSkew)
        #expect(answer.headers["date"] != nil)
      }
    }
  }

  @Test(arguments: [(nil, 200), (60, 200), (0, 200), (-1, 401), (-200, 401)])
  func aSignatureThatHasExpiredIsRefused(_ expires: Int?, _ status: Int) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let path = Paths.ledger(store.storeID)
      let headers = try store.signature(
        "GET", path, secondsOff: -250, expires: expires)
      let answer = try await headquarters.send("GET", path, headers: headers)
      #expect(answer.status == status)
      if status == 401 { #expect(answer.problemKind == .signatureInvalid) }
    }
  }

  @Test func aStoreSpeaksOnlyForItself() async throws {
    try await RunningHeadquarters.run { headquarters in
      let riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let answer = try await riverside.signed("GET", Paths.ledger(station.storeID))
      #expect(answer.status == 403)
      #expect(answer.problemKind == .otherStore)
    }
  }

  @Test func aRevokedStoreIsShutOutAtOnceAndLetInAgainWithANewCode() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      _ = try await store.send(1...1)
      try await headquarters.ledger.revoke(store.storeID)
      let shutOut = try await store.send(2...2)
      #expect(shutOut.status == 403)
      #expect(shutOut.problemKind == .revoked)
      let invitation = try await headquarters.ledger.inviteAgain(store.storeID, codeValidFor: 60)
      let key = DeviceKey()
      let enrolled = try await headquarters.enrol(
        code: invitation.code, key: key, source: store.source
      ).decoded(EnrolAnswer.self)
      #expect(enrolled.storeID == store.storeID)
      let old = try await store.send(2...2)
      #expect(old.problemKind == .revoked)
      store.key = key
      store.keyID = enrolled.keyID
      #expect(try await store.send(2...2).status == 200)
      #expect(try await headquarters.committedEvents() == 2)
    }
  }

  @Test func aKeyIsRotatedWithoutAPause() async throws {
    try await RunningHeadquarters.run { headquarters in
      let old = try await headquarters.enrolledStore()
      var new = old
      new.key = DeviceKey()
      let body = try JSONEncoder().encode(RotateKeyRequest(publicKey: new.key.publicBase64))
      let answer = try await old.signed("POST", Paths.keys(old.storeID), body: body)
      #expect(answer.status == 200)
      new.keyID = try answer.decoded(RotateKeyAnswer.self).keyID
      // The answer was lost: the same key gets the same id.
      let again = try await old.signed("POST", Paths.keys(old.storeID), body: body)
      #expect(try again.decoded(RotateKeyAnswer.self).keyID == new.keyID)
      // Both are good until the new one has been used.
      #expect(try await old.askLedger().epoch == 1)
      #expect(try await new.askLedger().epoch == 1)
      let ended = try await old.signed("GET", Paths.ledger(old.storeID))
      #expect(ended.problemKind == .revoked)
      #expect(try await new.askLedger().epoch == 1)
    }
  }

  @Test func aStoreThatAsksTooOftenIsAskedToWait() async throws {
    try await RunningHeadquarters.run(requestsPerSecond: 3) { headquarters in
      let hasty = try await headquarters.enrolledStore("Hasty")
      let calm = try await headquarters.enrolledStore("Calm")
      var statuses: [Int] = []
      var wait: String?
      for _ in 1...40 {
        let answer = try await hasty.signed("GET", Paths.ledger(hasty.storeID))
        statuses.append(answer.status)
        if answer.status == 429 { wait = answer.headers["retry-after"] }
      }
      #expect(statuses.prefix(3) == [200, 200, 200])
      #expect(statuses.contains(429))
      #expect(wait.flatMap { Int($0) } == 1)
      // Another store is not made to wait for it.
      #expect(try await calm.signed("GET", Paths.ledger(calm.storeID)).status == 200)
      headquarters.clock.advance(bySeconds: 2)
      #expect(try await hasty.signed("GET", Paths.ledger(hasty.storeID)).status == 200)
    }
  }

  @Test func noncesAreForgottenWhenTheirTimeIsOver() {
    let cache = NonceCache()
    for second in 0..<5000 {
      let nonce = UsedNonce(nonce: "nonce-\(second)", keyID: "k", created: second, now: second)
      #expect(cache.use(nonce))
    }
    #expect(cache.count < 800)
    var last = UsedNonce(nonce: "nonce-4999", keyID: "k", created: 4999, now: 5000)
    #expect(!cache.use(last))
    last.keyID = "other"
    #expect(cache.use(last))
  }
}
