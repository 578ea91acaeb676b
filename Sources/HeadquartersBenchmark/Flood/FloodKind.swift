import ArgumentParser
import Foundation
import HeadquartersContract

/// What a hostile or clumsy caller does as fast as it can.
enum FloodKind: String, CaseIterable, Codable, ExpressibleByArgument {
  /// Opens connections and says nothing.
  case silent
  /// Ends each connection after one request, so that each costs a greeting of TLS.
  case greetings
  /// Enrols with codes that nobody made.
  case codes
  /// Signs heads whose bodies never come.
  case heads
  /// Tries passwords of the status page.
  case passwords
  /// Asks what anybody may ask: whether headquarters is well.
  case health
  /// Takes numbers without a phone.
  case numbers
  /// Has an app's token and takes numbers for guests of all stores, each with a phone.
  case guests
  /// Has stolen a device's key and signs what the device may ask.
  case key
  /// Has stolen a device's key and sends a whole batch of the device's events, which are in order,
  /// again and again.
  case batches
  /// Has an app's token and asks for what the app may ask.
  case token
  /// Has nothing: forges, does not sign, asks for what is not there.
  case stranger

  /// How many connections it has at once.
  var connections: Int {
    switch self {
    case .silent: 4400
    case .greetings: 600
    case .heads: 270
    default: 32
    }
  }

  var endsEachConnection: Bool { self == .greetings }
}

/// What was stolen, and from whom.
struct Loot: Codable, Sendable {
  var store: EnrolledStore
  var token: String
  /// All stores, for which the token is good too.
  var storeIDs: [String]
  /// The device's events, as one batch.
  var batch: Data

  init(store: EnrolledStore, token: String, storeIDs: [String]) throws {
    (self.store, self.token, self.storeIDs) = (store, token, storeIDs)
    var outbox = FrozenOutbox(source: store.source)
    for order in 0..<SendingStore.ordersTogether { try outbox.order(order) }
    batch = EventBatch.join(outbox.payloads)
  }
}

extension FloodKind {
  /// The bytes of its next request; nothing for who says nothing.
  func request(_ number: Int, with loot: Loot) throws -> String? {
    let store = loot.store.storeID
    switch self {
    case .silent: return nil
    case .greetings: return Self.head("GET", "/nothing")
    case .health: return Self.head("GET", "/healthz")
    case .codes:
      let body =
        number.isMultiple(of: 2)
        ? "{}"
        : #"{"code":"\#(number)","public_key":"","source":"/stores/x","name":"x","currency":"CNY"}"#
      return Self.head("POST", Paths.enrol, [Self.json], body: body)
    case .heads:
      let path = Paths.events(store)
      return Self.head(
        "POST", path,
        try signed(loot, "POST", path, body: "[") + [
          ("content-type", EventBatch.contentType), ("content-length", "500000"),
        ])
    case .passwords:
      let word = Data("it:guess \(number)".utf8).base64EncodedString()
      return Self.head("GET", "/metrics", [("authorization", "Basic \(word)")])
    case .numbers:
      return Self.head(
        "POST", Paths.channel(store, "tickets"),
        [
          Self.json, ("authorization", "Bearer \(loot.token)"), ("idempotency-key", "n\(number)"),
        ], body: #"{"party_size":2}"#)
    case .guests:
      return Self.head(
        "POST", Paths.channel(loot.storeIDs[number % loot.storeIDs.count], "tickets"),
        [
          Self.json, ("authorization", "Bearer \(loot.token)"), ("idempotency-key", "g\(number)"),
        ], body: #"{"party_size":2,"phone":"139\#(10_000_000 + number)"}"#)
    case .batches:
      let (path, query) = (Paths.events(store), "epoch=\(loot.store.epoch)")
      let body = String(decoding: loot.batch, as: UTF8.self)
      return Self.head(
        "POST", "\(path)?\(query)",
        try signed(loot, "POST", path, query: query, body: body) + [
          ("content-type", EventBatch.contentType)
        ], body: body)
    case .key:
      let path = Paths.ledger(store)
      return Self.head("GET", path, try signed(loot, "GET", path))
    case .token:
      return Self.head(
        "GET", Paths.channel(store, "tickets") + "/\(UUID().uuidString.lowercased())",
        [("authorization", "Bearer \(loot.token)")])
    case .stranger: return try ofAStranger(number, loot)
    }
  }

  private func ofAStranger(_ number: Int, _ loot: Loot) throws -> String {
    let path = Paths.events(loot.store.storeID)
    let type = ("content-type", EventBatch.contentType)
    let body = String(repeating: " ", count: 1000)
    switch number % 3 {
    case 0: return Self.head("GET", "/nothing/\(number)")
    case 1: return Self.head("POST", path, [type], body: body)
    default:
      // The signature is one of another request.
      let fields = try signed(loot, "GET", path, body: body)
      return Self.head("POST", path, fields + [type], body: body)
    }
  }

  private func signed(
    _ loot: Loot, _ method: String, _ path: String, query: String = "", body: String = ""
  ) throws -> [(String, String)] {
    try loot.store.sign(method, path, query: query, body: Data(body.utf8)).headers
      .map { ($0.name, $0.value) }
  }

  private static let json = ("content-type", "application/json")

  private static func head(
    _ method: String, _ path: String, _ fields: [(String, String)] = [], body: String = ""
  ) -> String {
    let length = body.isEmpty ? [] : [("content-length", "\(body.utf8.count)")]
    return "\(method) \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\n"
      + (fields + length).map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n" + body
  }
}
