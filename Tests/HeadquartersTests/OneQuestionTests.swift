import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Whoever asks on many connections at once has one signature or token looked at at a time, and one
/// thing read.
@Suite struct OneQuestionTests {
  private static let stranger = "127.0.0.9"
  private static let crowd = 8

  private func ask(
    _ headquarters: RunningHeadquarters, _ path: String, _ fields: [(String, String)],
    from source: String
  ) throws -> SlowCaller {
    let caller = try SlowCaller(headquarters.url, from: source)
    caller.send(
      "GET \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\n"
        + fields.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n")
    return caller
  }

  /// A crowd asks at once, and the database answers none of it; a store from elsewhere goes on.
  ///
  /// - Parameter most: how many questions of the crowd the database has at once.
  private func expect(
    _ most: Int, holding: (SendingStore, RunningHeadquarters) async throws -> LedgerValue,
    request: (SendingStore, GuestApp) throws -> (path: String, fields: [(String, String)])
  ) async throws {
    let served = Served()
    try await RunningHeadquarters.run(serving: served.serving) { headquarters in
      let held = try #require(served.ledger)
      let robbed = try await headquarters.enrolledStore("Robbed")
      let app = try await headquarters.app(for: robbed, channel: "robbed")
      var honest = try await headquarters.enrolledStore("Honest")
      try honest.happen()
      #expect(try await honest.send(1...1).status == 200)
      held.hold(try await holding(robbed, headquarters))
      // A server that stops would wait for what is held.
      defer { held.letGo() }
      let crowd = try (1...Self.crowd).map { _ in
        let asked = try request(robbed, app)
        return try ask(headquarters, asked.path, asked.fields, from: Self.stranger)
      }
      try await turns(until: "the questions of the crowd", atMost: 10_000) {
        let health = try await headquarters.send("GET", "/healthz")
        #expect(health.status == 200)
        return held.held.now >= most
      }
      // Time for more of them, while nobody else waits.
      for _ in 1...60 {
        try honest.happen()
        let last = honest.outbox.count
        #expect(try await honest.send(last...last).status == 200)
      }
      held.letGo()
      for caller in crowd { await caller.lookForAnAnswer() }
      for caller in crowd {
        #expect(String(decoding: caller.answer, as: UTF8.self).hasPrefix("HTTP/1.1 "))
      }
      #expect(held.held.now == 0)
      #expect(held.held.most == most)
    }
  }

  private func signed(
    _ store: SendingStore, _ app: GuestApp
  ) throws -> (path: String, fields: [(String, String)]) {
    let path = Paths.ledger(store.storeID)
    return (path, try store.signature("GET", path))
  }

  private func key(_ store: SendingStore, _: RunningHeadquarters) -> LedgerValue {
    .text(store.keyID)
  }

  @Test func oneSignatureOfAKeyIsLookedAtAtATime() async throws {
    try await expect(1, holding: key, request: signed)
  }

  @Test func oneTokenIsLookedAtAtATime() async throws {
    try await expect(1) { _, headquarters in
      let digest = try await headquarters.ledger.read { db in
        try db.value("SELECT digest FROM channelToken", as: Data.self)
      }
      return .bytes(try #require(digest))
    } request: { store, app in
      let ticket = Paths.channel(store.storeID, "tickets") + "/\(UUID().uuidString.lowercased())"
      return (ticket, [("authorization", "Bearer \(try #require(app.token))")])
    }
  }

  /// A house full of stores has one address, and so has a balancer's whole chain.
  @Test func anotherKeyAtTheSameAddressDoesNotWaitForIt() async throws {
    let served = Served()
    try await RunningHeadquarters.run(serving: served.serving) { headquarters in
      let held = try #require(served.ledger)
      let robbed = try await headquarters.enrolledStore("Robbed")
      let honest = try await headquarters.enrolledStore("Honest")
      held.hold(.text(robbed.keyID))
      defer { held.letGo() }
      let path = Paths.ledger(robbed.storeID)
      let crowd = try (1...Self.crowd).map { _ in
        try ask(headquarters, path, try robbed.signature("GET", path), from: Self.stranger)
      }
      try await turns(until: "the first question of the crowd") {
        _ = try await headquarters.send("GET", "/nothing")
        return held.held.now >= 1
      }
      let own = Paths.ledger(honest.storeID)
      let asking = try ask(
        headquarters, own, try honest.signature("GET", own), from: Self.stranger)
      try await turns(until: "the answer to the other store", atMost: 5_000) {
        _ = try await headquarters.send("GET", "/nothing")
        asking.look()
        return !asking.answer.isEmpty
      }
      #expect(String(decoding: asking.answer, as: UTF8.self).hasPrefix("HTTP/1.1 200 "))
      #expect(held.held.most == 1)
      held.letGo()
      for caller in crowd { await caller.lookForAnAnswer() }
    }
  }

  @Test func fromAnotherAddressNobodyKeepsTheOwnerOfAKeyWaiting() async throws {
    var number = 0
    try await expect(2, holding: key) { store, app in
      number += 1
      let asked = try signed(store, app)
      return (asked.path, asked.fields + [("x-forwarded-for", "203.0.113.\(number % 2)")])
    }
  }

  // MARK: What is read for a caller who is known

  /// A crowd of one caller asks the same at once, each from an address of its own.
  private func expectOneReadAtATime(
    _ request: (SendingStore, GuestApp) throws -> (path: String, fields: [(String, String)])
  ) async throws {
    let served = Served()
    try await RunningHeadquarters.run(serving: served.serving) { headquarters in
      let held = try #require(served.ledger)
      var store = try await headquarters.enrolledStore()
      // The key is confirmed, and nothing waits to be taken in.
      try store.happen()
      #expect(try await store.send(1...1).status == 200)
      let app = try await headquarters.app(
        for: store, scopes: [.tickets, .reservations, .receipts])
      held.holdReads()
      // A server that stops would wait for what is held.
      defer { held.letGo() }
      let crowd = try (1...12).map { number in
        let asked = try request(store, app)
        return try ask(headquarters, asked.path, asked.fields, from: "127.0.1.\(number)")
      }
      // Of what is answered without the database, there is time for much; the server's own services
      // read as well, each one thing at a time.
      for _ in 1...400 {
        let answer = try await headquarters.send("GET", "/nothing")
        #expect(answer.status == 404)
      }
      #expect(held.held.now >= 1)
      #expect(held.held.most <= 5)
      held.letGo()
      for caller in crowd { await caller.lookForAnAnswer() }
      for caller in crowd {
        #expect(String(decoding: caller.answer, as: UTF8.self).hasPrefix("HTTP/1.1 "))
      }
    }
  }

  @Test func aStoreReadsOneThingAtATime() async throws {
    try await expectOneReadAtATime(signed)
    try await expectOneReadAtATime { store, _ in
      let path = Paths.changes(store.storeID)
      return (path, try store.signature("GET", path))
    }
  }

  @Test func anAppReadsOneThingAtATime() async throws {
    let bearer = { (app: GuestApp) in
      [("authorization", "Bearer \(try #require(app.token))")]
    }
    try await expectOneReadAtATime { store, app in
      (
        Paths.channel(store.storeID, "tickets") + "/\(UUID().uuidString.lowercased())",
        try bearer(app)
      )
    }
    try await expectOneReadAtATime { _, app in
      (Paths.receipt(String(repeating: "0", count: ReceiptCode.length)), try bearer(app))
    }
  }
}
