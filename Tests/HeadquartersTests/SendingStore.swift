import Foundation
import HeadquartersContract
import StoreDomain

/// A store that makes events and sends them as the protocol says, or as a test wants them wrong.
struct SendingStore: Sendable {
  var headquarters: RunningHeadquarters
  let storeID: String
  var keyID: String
  var key: DeviceKey
  var source: String
  var epoch: Int
  /// Everything that happened here, frozen.
  private(set) var outbox: [Data] = []
  private var chain = EventChain.start

  init(
    headquarters: RunningHeadquarters, storeID: String, keyID: String, key: DeviceKey,
    source: String, epoch: Int
  ) {
    self.headquarters = headquarters
    self.storeID = storeID
    self.keyID = keyID
    self.key = key
    self.source = source
    self.epoch = epoch
  }

  var chainHash: Data { chain }

  /// Something happens: the event's bytes are frozen.
  mutating func happen(
    _ type: EventType = .ticketIssued, subject: String = "ticket/1", data: JSONValue = .object([:]),
    id: String = UUID().uuidString.lowercased(), businessDay: String = "2026-11-22",
    time: String = "2026-11-22T19:42:00.000Z"
  ) throws {
    let event = try Self.frozen(
      EventEnvelope(
        id: id, source: source, type: type.rawValue, subject: subject,
        time: time, sequence: outbox.count + 1, revision: 1,
        businessday: businessDay, staffid: "anna", terminal: "host",
        previoushash: chain.base64EncodedString()), data: data)
    outbox.append(event)
    chain = EventChain.hash(after: chain, event)
  }

  mutating func happen(times: Int) throws {
    for number in 0..<times {
      try happen(data: .object(["number": .integer(number), "名": .string("王女士")]))
    }
  }

  static func frozen(_ envelope: EventEnvelope, data: JSONValue) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(StoreEvent(envelope, fact: data))
  }

  /// An older copy of the store's file comes back.
  mutating func restore(to count: Int) {
    outbox = Array(outbox.prefix(count))
    chain = outbox.reduce(EventChain.start) { EventChain.hash(after: $0, $1) }
  }

  // MARK: Sending

  /// Sends the events at these places of the outbox, from 1.
  func send(_ sequences: ClosedRange<Int>) async throws -> Answer {
    try await sendBody(
      EventBatch.join(Array(outbox[(sequences.lowerBound - 1)..<sequences.upperBound])))
  }

  func sendBody(
    _ body: Data, contentType: String = EventBatch.contentType, epoch: Int? = nil
  ) async throws -> Answer {
    try await signed(
      "POST", Paths.events(storeID), query: "epoch=\(epoch ?? self.epoch)", body: body,
      contentType: contentType)
  }

  func askLedger() async throws -> LedgerState {
    try await signed("GET", Paths.ledger(storeID)).decoded(LedgerState.self)
  }

  func askEpoch(
    fileLife: String, previous: Int? = nil, after sequence: Int, hash: Data
  ) async throws -> Answer {
    let request = EpochRequest(
      fileLife: fileLife, previousEpoch: previous ?? epoch, afterSequence: sequence,
      chainHash: hash.base64EncodedString())
    return try await signed(
      "POST", Paths.epochs(storeID), body: try JSONEncoder().encode(request))
  }

  func signed(
    _ method: String, _ path: String, query: String = "", body: Data = Data(),
    contentType: String = "application/json", secondsOff: Int = 0,
    nonce: String = UUID().uuidString
  ) async throws -> Answer {
    let headers = try signature(
      method, path, query: query, body: body, secondsOff: secondsOff, nonce: nonce)
    return try await headquarters.send(
      method, query.isEmpty ? path : "\(path)?\(query)", body: body,
      headers: headers + (body.isEmpty ? [] : [("content-type", contentType)]))
  }

  func signature(
    _ method: String, _ path: String, query: String = "", body: Data = Data(),
    secondsOff: Int = 0, expires: Int? = nil, nonce: String = UUID().uuidString
  ) throws -> [(String, String)] {
    let now = Int(headquarters.clock.now.millisecondsSinceEpoch / 1000)
    let fields = try RequestSignature.sign(
      SignedParts(method: method, path: path, query: query, body: body), with: key, keyID: keyID,
      created: now + secondsOff, expires: expires.map { now + $0 }, nonce: nonce)
    var headers = [
      ("signature-input", fields.signatureInput), ("signature", fields.signature),
    ]
    if let digest = fields.contentDigest { headers.append(("content-digest", digest)) }
    return headers
  }
}
