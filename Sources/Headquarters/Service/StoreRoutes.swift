import Foundation
import HeadquartersContract
import Hummingbird

/// What stores ask: enrolment, the ledger, their events and their keys.
struct StoreRoutes: Sendable {
  let ledger: any LedgerStore
  let authenticator: RequestAuthenticator
  let projections: ProjectionService
  let metrics: ServerMetrics
  /// All enrolments together: a chain opens few stores at once, and a code is not to be guessed.
  private let enrolments = RateLimiter(perSecond: 10, burst: 400)

  init(
    ledger: any LedgerStore, authenticator: RequestAuthenticator, projections: ProjectionService,
    metrics: ServerMetrics
  ) {
    self.ledger = ledger
    self.authenticator = authenticator
    self.projections = projections
    self.metrics = metrics
  }

  /// A batch may be 512 KiB of events, and needs brackets and commas besides.
  private static let eventBodyLimit = EventBatch.byteLimit + 4096
  private static let smallBodyLimit = 16 * 1024
  /// Anybody may send one.
  private static let enrolmentLimit = 4 * 1024

  var routes: [Route] {
    [
      Route(.post, Paths.enrol, answer: enrol),
      Route(.get, Paths.ledger("{store}"), answer: showLedger),
      Route(.post, Paths.events("{store}"), answer: receiveEvents),
      Route(.post, Paths.epochs("{store}"), answer: openEpoch),
      Route(.post, Paths.keys("{store}"), answer: addKey),
    ]
  }

  @Sendable private func enrol(_ request: IncomingRequest) async throws -> Response {
    if let wait = enrolments.secondsToWait("all", now: authenticator.now()) {
      throw Refusal(
        Problem(.tooManyRequests, detail: "Enrol again in \(wait) s."), retryAfterSeconds: wait)
    }
    let body = try await request.body(IncomingRequest.json, limit: Self.enrolmentLimit)
    return try .json(try await ledger.enrol(request.decoded(body)))
  }

  @Sendable private func showLedger(_ request: IncomingRequest) async throws -> Response {
    let storeID = try await authenticator.store(of: request)
    return try .json(try await ledger.ledger(of: storeID))
  }

  @Sendable private func receiveEvents(_ request: IncomingRequest) async throws -> Response {
    let (storeID, body) = try await authenticator.storeAndBody(
      of: request, EventBatch.contentType, limit: Self.eventBodyLimit)
    let epoch = try request.number("epoch")
    let batch = try EventsOnArrival(body: body)
    let answer = try await ledger.append(batch, from: storeID, epoch: epoch)
    metrics.kept(batch.events.count, duplicates: answer.duplicates)
    projections.eventsArrived()
    return try .json(answer)
  }

  @Sendable private func openEpoch(_ request: IncomingRequest) async throws -> Response {
    let (storeID, body) = try await authenticator.storeAndBody(
      of: request, IncomingRequest.json, limit: Self.smallBodyLimit)
    return try .json(try await ledger.openEpoch(request.decoded(body), of: storeID))
  }

  @Sendable private func addKey(_ request: IncomingRequest) async throws -> Response {
    let (storeID, body) = try await authenticator.storeAndBody(
      of: request, IncomingRequest.json, limit: Self.smallBodyLimit)
    let wanted: RotateKeyRequest = try request.decoded(body)
    return try .json(try await ledger.addKey(wanted.publicKey, to: storeID))
  }
}
