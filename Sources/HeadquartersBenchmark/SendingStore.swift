import AsyncHTTPClient
import Foundation
import Headquarters
import HeadquartersContract
import NIOCore

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
    let store = try await EnrolledStore(name: "Store \(number)", in: ledger)
    var outbox = FrozenOutbox(source: store.source)
    for order in 0..<orders { try outbox.order(order) }
    let size = Self.ordersTogether * Self.eventsInOrder
    let path = Paths.events(store.storeID)
    batches = try stride(from: 0, to: outbox.payloads.count, by: size).map { start in
      let payloads = Array(outbox.payloads[start..<min(start + size, outbox.payloads.count)])
      let body = EventBatch.join(payloads)
      let query = "epoch=\(store.epoch)"
      return Batch(
        payloads: payloads, body: body, target: "\(path)?\(query)",
        signature: try store.sign("POST", path, query: query, body: body))
    }
  }

  /// Sends everything, one request after the other as a store does.
  func send(to url: String, with client: HTTPClient) async throws {
    for batch in batches {
      var request = HTTPClientRequest(url: url + batch.target)
      request.method = .POST
      request.headers.add(name: "content-type", value: EventBatch.contentType)
      request.headers.add(contentsOf: batch.signature.headers)
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
