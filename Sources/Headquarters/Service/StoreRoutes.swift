import Foundation
import HeadquartersContract
import Hummingbird

/// What stores ask: enrolment, the ledger, their events and their keys.
struct StoreRoutes: Sendable {
  let ledger: any LedgerStore
  let authenticator: RequestAuthenticator
  /// All enrolments together: a chain opens few stores at once, and a code is not to be guessed.
  private let enrolments = RateLimiter(perSecond: 10, burst: 400)

  init(ledger: any LedgerStore, authenticator: RequestAuthenticator) {
    self.ledger = ledger
    self.authenticator = authenticator
  }

  /// A batch may be 512 KiB of events, and needs brackets and commas besides.
  private static let eventBodyLimit = EventBatch.byteLimit + 4096
  private static let smallBodyLimit = 16 * 1024
  private static let json = "application/json"

  var routes: [Route] {
    [
      Route(.post, Paths.enrol, answer: enrol),
      Route(.get, Paths.ledger("{store}"), answer: showLedger),
      Route(.post, Paths.events("{store}"), answer: takeEvents),
      Route(.post, Paths.epochs("{store}"), answer: openEpoch),
      Route(.post, Paths.keys("{store}"), answer: addKey),
    ]
  }

  @Sendable private func enrol(_ request: IncomingRequest) async throws -> Response {
    let body = try await request.body(Self.json, limit: Self.smallBodyLimit)
    if let wait = enrolments.secondsToWait("all", now: authenticator.now()) {
      throw Refusal(
        Problem(.tooManyRequests, detail: "Enrol again in \(wait) s."), retryAfterSeconds: wait)
    }
    return try .json(try await ledger.enrol(Self.decoded(body)))
  }

  @Sendable private func showLedger(_ request: IncomingRequest) async throws -> Response {
    let storeID = try await signed(request, Data())
    return try .json(try await ledger.ledger(of: storeID))
  }

  @Sendable private func takeEvents(_ request: IncomingRequest) async throws -> Response {
    let body = try await request.body(EventBatch.contentType, limit: Self.eventBodyLimit)
    let storeID = try await signed(request, body)
    let epoch = try request.number("epoch")
    return try .json(
      try await ledger.append(EventsOnArrival(body: body), from: storeID, epoch: epoch))
  }

  @Sendable private func openEpoch(_ request: IncomingRequest) async throws -> Response {
    let body = try await request.body(Self.json, limit: Self.smallBodyLimit)
    let storeID = try await signed(request, body)
    return try .json(try await ledger.openEpoch(Self.decoded(body), of: storeID))
  }

  @Sendable private func addKey(_ request: IncomingRequest) async throws -> Response {
    let body = try await request.body(Self.json, limit: Self.smallBodyLimit)
    let storeID = try await signed(request, body)
    let wanted: RotateKeyRequest = try Self.decoded(body)
    return try .json(try await ledger.addKey(wanted.publicKey, to: storeID))
  }

  /// The store of the path, once its signature holds.
  private func signed(_ request: IncomingRequest, _ body: Data) async throws -> String {
    let storeID = try request.storeID
    try await authenticator.authenticate(
      request.signedParts(body), request.signatureFields, pathStoreID: storeID)
    return storeID
  }

  private static func decoded<Message: Decodable>(_ body: Data) throws -> Message {
    do {
      return try JSONDecoder().decode(Message.self, from: body)
    } catch DecodingError.keyNotFound(let key, _) {
      throw Problem(.unprocessable, detail: "The request has no \(key.stringValue).")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw Problem(.unprocessable, detail: "The request's \(path) has another type.")
    } catch {
      throw Problem(.malformed, detail: "The body is no JSON.")
    }
  }
}
