import Crypto
import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird

/// What goes down to the stores.
struct FeedRoutes: Sendable {
  let ledger: any LedgerStore
  let authenticator: RequestAuthenticator
  let doorbell: Doorbell
  let metrics: ServerMetrics
  let turns: CallerTurns

  /// No answer keeps a store waiting longer, in seconds.
  static let longestWait = 25

  var routes: [Route] {
    [
      Route(.get, Paths.changes("{store}"), answer: changes),
      Route(.get, Paths.snapshot("{store}", "{name}"), answer: snapshot),
    ]
  }

  @Sendable private func changes(_ request: IncomingRequest) async throws -> Response {
    let storeID = try await authenticator.store(of: request)
    if let backlog = Backlog(reading: request.text) {
      metrics.heard(from: storeID, backlog)
    }
    if let clock = StoreClock(reading: request.text) {
      metrics.heard(from: storeID, clock)
    }
    let cursor = request.text("since")
    let wait = try request.wait(atMost: Self.longestWait)
    let answer = try await doorbell.wait(for: .feed(of: storeID), atMost: wait) {
      let answer = try await turns.one(of: "feed \(storeID)") {
        try await ledger.changes(for: storeID, since: cursor)
      }
      return (answer, !answer.items.isEmpty)
    }
    return try .json(answer)
  }

  @Sendable private func snapshot(_ request: IncomingRequest) async throws -> Response {
    let storeID = try await authenticator.store(of: request)
    guard let name = SnapshotName(rawValue: try request.parameters.require("name")) else {
      throw Problem(
        .unknownPath,
        detail: "There are \(SnapshotName.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    let since = request.text("since")
    let (body, tag) = try await turns.one(of: storeID) {
      let answer = try await ledger.snapshot(name, for: storeID, after: since)
      let body = try JSONEncoder.answers.encode(answer)
      // The rows, and whether more follow: a cursor that moved because of other rows is no reason to
      // send them again.
      let rows = try JSONEncoder.answers.encode(answer.items)
      let hash = Data(SHA256.hash(data: rows)).base64EncodedString()
      return (body, "\"\(answer.epoch)-\(answer.hasMore ? "more-" : "")\(hash)\"")
    }
    if request.request.headers[.ifNoneMatch] == tag {
      return Response(status: .notModified, headers: [.eTag: tag])
    }
    return Response(
      status: .ok, headers: [.contentType: "application/json", .eTag: tag],
      body: .init(byteBuffer: ByteBuffer(bytes: body)))
  }
}
