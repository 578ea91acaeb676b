import Foundation
import HeadquartersContract
import Hummingbird

/// What stores ask: enrolment, the ledger, their events and their keys.
struct StoreRoutes: Sendable {
  let ledger: any LedgerStore
  let authenticator: RequestAuthenticator
  let projections: ProjectionService
  let metrics: ServerMetrics
  private let turns: CallerTurns
  /// Enrolments that came to nothing, of one address. Whoever has a good code is let in whatever
  /// others at the address do: a code of 100 bits is found by nobody who tries.
  private let wrongEnrolments = RateLimiter(perSecond: 0.2, burst: 20)

  init(
    ledger: any LedgerStore, authenticator: RequestAuthenticator, projections: ProjectionService,
    metrics: ServerMetrics, turns: CallerTurns
  ) {
    self.turns = turns
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
    do {
      let body = try await request.body(
        IncomingRequest.json, limit: Self.enrolmentLimit, of: "address \(request.caller)")
      return try await turns.one(of: "\(request.caller) code") {
        let wanted: EnrolRequest = try request.decoded(body)
        // A look, before anybody's turn to write is taken.
        guard try await ledger.isCode(wanted.code) else { throw Problem.codeNotValid }
        return try .json(try await ledger.enrol(wanted))
      }
    } catch let problem as Problem where problem.status < 500 {
      try count(problem, of: request.caller)
      throw problem
    }
  }

  /// - Throws: `Refusal` when the address has sent too many that came to nothing.
  private func count(_ problem: Problem, of caller: CallerAddress) throws {
    if problem.kind == .codeNotValid { metrics.sawWrongCode() }
    guard
      let wait = wrongEnrolments.secondsToWait("\(caller)", now: authenticator.now())
    else { return }
    throw Refusal(
      Problem(
        .tooManyRequests,
        detail: "Too many enrolments from here came to nothing; try again in \(wait) s."),
      retryAfterSeconds: wait)
  }

  @Sendable private func showLedger(_ request: IncomingRequest) async throws -> Response {
    let storeID = try await authenticator.store(of: request)
    return try .json(
      try await turns.one(of: "look \(storeID)") { try await ledger.ledger(of: storeID) })
  }

  @Sendable private func receiveEvents(_ request: IncomingRequest) async throws -> Response {
    let (storeID, body) = try await authenticator.storeAndBody(
      of: request, EventBatch.contentType, limit: Self.eventBodyLimit)
    let epoch = try request.number("epoch")
    let (answer, isNew) = try await turns.one(of: storeID) {
      let batch = try EventsOnArrival(body: body)
      let kept = try await ledger.keepWhatIsNew(of: batch, from: storeID, epoch: epoch)
      metrics.kept(batch.events.count, duplicates: kept.answer.duplicates)
      return kept
    }
    if isNew { projections.eventsArrived() } else { request.worth.isOnly(.nothing) }
    return try .json(answer)
  }

  @Sendable private func openEpoch(_ request: IncomingRequest) async throws -> Response {
    let (storeID, body) = try await authenticator.storeAndBody(
      of: request, IncomingRequest.json, limit: Self.smallBodyLimit)
    let wanted: EpochRequest = try request.decoded(body)
    return try .json(
      try await turns.one(of: storeID) { try await ledger.openEpoch(wanted, of: storeID) })
  }

  @Sendable private func addKey(_ request: IncomingRequest) async throws -> Response {
    let (storeID, body) = try await authenticator.storeAndBody(
      of: request, IncomingRequest.json, limit: Self.smallBodyLimit)
    let wanted: RotateKeyRequest = try request.decoded(body)
    return try .json(
      try await turns.one(of: storeID) { try await ledger.addKey(wanted.publicKey, to: storeID) })
  }
}
