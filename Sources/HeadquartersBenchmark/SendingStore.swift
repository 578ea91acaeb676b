import AsyncHTTPClient
import Foundation
import Headquarters
import HeadquartersContract
import NIOCore
import StoreDomain

/// A store with a day's orders frozen, and the requests that send them signed, so that the clock
/// measures headquarters alone.
struct SendingStore: Sendable {
  let batches: [Batch]

  struct Batch: Sendable {
    var payloads: [Data]
    var body: Data
    var target: String
    var signature: SignatureFields
  }

  /// What happens to an order that is told to headquarters.
  static let eventsInOrder = 6
  /// Orders in one request, as many as fit into the limit of events.
  static let ordersTogether = EventBatch.countLimit / eventsInOrder

  init(number: Int, orders: Int, ledger: any LedgerStore) async throws {
    let invitation = try await ledger.addStore(name: "Store \(number)", codeValidFor: 3600)
    let key = DeviceKey()
    let source = "/stores/\(UUID().uuidString.lowercased())"
    let enrolled = try await ledger.enrol(
      EnrolRequest(
        code: invitation.code, publicKey: key.publicBase64, source: source, name: "Store",
        currency: "CNY"))
    var outbox = FrozenOutbox(source: source)
    for order in 0..<orders { try outbox.order(order) }
    let size = Self.ordersTogether * Self.eventsInOrder
    let path = Paths.events(enrolled.storeID)
    let now = Int(HeadquartersEnvironment.wallClock().millisecondsSinceEpoch / 1000)
    batches = try stride(from: 0, to: outbox.payloads.count, by: size).map { start in
      let payloads = Array(outbox.payloads[start..<min(start + size, outbox.payloads.count)])
      let body = EventBatch.join(payloads)
      let query = "epoch=\(enrolled.epoch)"
      return Batch(
        payloads: payloads, body: body, target: "\(path)?\(query)",
        signature: try RequestSignature.sign(
          SignedParts(method: "POST", path: path, query: query, body: body), with: key,
          keyID: enrolled.keyID, created: now, nonce: UUID().uuidString))
    }
  }

  /// Sends everything, one request after the other as a store does.
  func send(to url: String, with client: HTTPClient) async throws {
    for batch in batches {
      var request = HTTPClientRequest(url: url + batch.target)
      request.method = .POST
      request.headers.add(name: "content-type", value: EventBatch.contentType)
      request.headers.add(name: "signature-input", value: batch.signature.signatureInput)
      request.headers.add(name: "signature", value: batch.signature.signature)
      if let digest = batch.signature.contentDigest {
        request.headers.add(name: "content-digest", value: digest)
      }
      request.body = .bytes(ByteBuffer(bytes: batch.body))
      let response = try await client.execute(request, timeout: .seconds(120))
      let body = try await response.body.collect(upTo: 65_536)
      guard response.status == .ok else {
        throw BenchmarkError.refused(Int(response.status.code), String(buffer: body))
      }
    }
  }
}

enum BenchmarkError: Error {
  case refused(Int, String)
  case notAllKept(expected: Int, found: Int)
}

/// The outbox of a store whose guests order all the time.
private struct FrozenOutbox {
  let source: String
  private(set) var payloads: [Data] = []
  private var hash = EventChain.start
  private let encoder: JSONEncoder

  init(source: String) {
    self.source = source
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// A check of two dishes, paid and closed.
  mutating func order(_ number: Int) throws {
    let now = HeadquartersEnvironment.wallClock()
    let check = "check/\(UUID().uuidString.lowercased())"
    let lines = (0..<2).map { _ in Identifier<OrderLine>(rawValue: UUID().uuidString.lowercased()) }
    let payment = Identifier<Payment>(rawValue: UUID().uuidString.lowercased())
    try freeze(.checkOpened, check, 1, CheckOpenedFact(number: number + 1, openedAt: now))
    for (index, line) in lines.enumerated() {
      try freeze(.lineAdded, check, 2 + index, Self.line(line, of: check))
    }
    try freeze(.linesSent, check, 4, LinesSentFact(lineIDs: lines, sentAt: now))
    try freeze(
      .paymentCaptured, check, 5,
      PaymentFact(paymentID: payment, tender: .wallet, amountMinor: 7600, reference: "4711"))
    try freeze(
      .checkClosed, check, 6,
      CheckClosedFact(
        number: number + 1, partyID: nil, totalMinor: 7600,
        lines: lines.map { .init(lineID: $0, netMinor: 3800) },
        rows: [.init(kind: "lines", amountMinor: 7600)], payments: [payment]))
  }

  private static func line(_ id: Identifier<OrderLine>, of check: String) -> LineFact {
    LineFact(
      OrderLine(
        id: id, checkID: Identifier(rawValue: String(check.dropFirst(6))), dishID: nil,
        name: Phrase("Beef tripe", "毛肚"), kind: .normal, stage: .draft, portion: .full,
        quantity: 1,
        unitPrice: Money(minorUnits: 3800, currency: Currency(code: "CNY", minorDigits: 2)),
        taxCode: "food", authorName: "Anna", addedAt: HeadquartersEnvironment.wallClock()))
  }

  private mutating func freeze<Fact: EventFact>(
    _ type: Event<Fact>, _ subject: String, _ revision: Int, _ fact: Fact
  ) throws {
    let id = UUID().uuidString.lowercased()
    let payload = try encoder.encode(
      StoreEvent(
        EventEnvelope(
          id: id, source: source, type: type.rawValue,
          subject: subject, time: HeadquartersEnvironment.wallClock().iso8601Text,
          sequence: payloads.count + 1, revision: revision, businessday: "2026-11-22",
          staffid: "0199aaaa-0000-7000-8000-000000000001", terminal: "till-1",
          previoushash: hash.base64EncodedString(),
          traceparent: EventEnvelope.trace(of: id, after: id)), fact: fact))
    payloads.append(payload)
    hash = EventChain.hash(after: hash, payload)
  }
}
