import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A code does one thing once: it ties a device to its store.
@Suite struct EnrolmentTests {
  private func enrol(
    _ headquarters: RunningHeadquarters, _ code: String, _ key: DeviceKey, _ source: String,
    name: String = "Riverside", currency: String = "CNY"
  ) async throws -> Answer {
    let request = EnrolRequest(
      code: code, publicKey: key.publicBase64, source: source, name: name, currency: currency)
    return try await headquarters.send(
      "POST", Paths.enrol, body: try JSONEncoder().encode(request),
      headers: [("content-type", "application/json")])
  }

  private func store(_ headquarters: RunningHeadquarters) async throws -> [LedgerValue] {
    try await headquarters.ledger.read { try $0.rows("SELECT * FROM store").flatMap(\.values) }
  }

  @Test func aCodeThatWasUsedChangesNothingAnyMore() async throws {
    try await RunningHeadquarters.run { headquarters in
      let invitation = try await headquarters.ledger.addStore(name: "Riverside", codeValidFor: 60)
      let key = DeviceKey()
      let first = try await enrol(headquarters, invitation.code, key, "/stores/a")
      let before = try await store(headquarters)
      headquarters.clock.advance(bySeconds: 10)
      // The device itself, for an answer that was lost: it hears the same.
      let again = try await enrol(
        headquarters, invitation.code, key, "/stores/a", name: "Sunk", currency: "JPY")
      #expect(again.status == 200)
      #expect(again.body == first.body)
      #expect(try await store(headquarters) == before)
      // Whoever found the slip of paper, with another key and with the device's public one.
      let found = try await enrol(
        headquarters, invitation.code, DeviceKey(), "/stores/a", name: "Sunk", currency: "JPY")
      #expect(found.problemKind == .codeNotValid)
      let elsewhere = try await enrol(headquarters, invitation.code, key, "/stores/b")
      #expect(elsewhere.problemKind == .otherStore)
      #expect(try await store(headquarters) == before)
    }
  }

  @Test func revokingEndsTheCodesThatWereUsedToo() async throws {
    try await RunningHeadquarters.run { headquarters in
      let invitation = try await headquarters.ledger.addStore(name: "Riverside", codeValidFor: 60)
      let key = DeviceKey()
      #expect(try await enrol(headquarters, invitation.code, key, "/stores/a").status == 200)
      try await headquarters.ledger.revoke(invitation.storeID)
      let before = try await store(headquarters)
      let after = try await enrol(headquarters, invitation.code, key, "/stores/a")
      #expect(after.problemKind == .codeNotValid)
      #expect(try await store(headquarters) == before)
    }
  }

  @Test func aCodeOfAKeyThatWasReplacedIsOver() async throws {
    try await RunningHeadquarters.run { headquarters in
      let invitation = try await headquarters.ledger.addStore(name: "Riverside", codeValidFor: 60)
      let lost = DeviceKey()
      #expect(try await enrol(headquarters, invitation.code, lost, "/stores/a").status == 200)
      let next = try await headquarters.ledger.inviteAgain(invitation.storeID, codeValidFor: 60)
      let key = DeviceKey()
      let enrolled = try await enrol(headquarters, next.code, key, "/stores/a")
        .decoded(EnrolAnswer.self)
      let store = SendingStore(
        headquarters: headquarters, storeID: enrolled.storeID, keyID: enrolled.keyID, key: key,
        source: "/stores/a", epoch: enrolled.epoch)
      #expect(try await store.askLedger().epoch == 1)
      let old = try await enrol(headquarters, invitation.code, lost, "/stores/a")
      #expect(old.problemKind == .codeNotValid)
    }
  }

  @Test(arguments: ["", "cny", "XXX", "元", "CNYX"])
  func aCurrencyThatNobodyPaysInIsRefusedAndTheCodeStaysGood(_ currency: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      let invitation = try await headquarters.ledger.addStore(name: "Riverside", codeValidFor: 60)
      let key = DeviceKey()
      let answer = try await enrol(
        headquarters, invitation.code, key, "/stores/a", currency: currency)
      #expect(answer.problemKind == .unprocessable)
      #expect(answer.problem?.detail.contains("currency") == true)
      #expect(try await enrol(headquarters, invitation.code, key, "/stores/a").status == 200)
    }
  }

  @Test func aStoreThatHasSentAmountsKeepsItsCurrency() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      func enrolAgain(in currency: String) async throws -> Answer {
        let code = try await headquarters.ledger.inviteAgain(store.storeID, codeValidFor: 60).code
        return try await enrol(headquarters, code, store.key, store.source, currency: currency)
      }
      // Set up wrongly at first, before anything was sold.
      #expect(try await enrolAgain(in: "JPY").status == 200)
      #expect(try await enrolAgain(in: "CNY").status == 200)
      try store.happen()
      #expect(try await store.send(1...1).status == 200)
      let other = try await enrolAgain(in: "JPY")
      #expect(other.problemKind == .otherStore)
      #expect(other.problem?.detail.contains("CNY") == true)
      #expect(try await enrolAgain(in: "CNY").status == 200)
    }
  }
}
