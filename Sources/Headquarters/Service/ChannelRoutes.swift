import Crypto
import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird

/// What guests' own apps ask: a queue number or a table, and how it stands.
struct ChannelRoutes: Sendable {
  let ledger: any LedgerStore
  let limiter: RateLimiter
  let doorbell: Doorbell
  let environment: HeadquartersEnvironment

  private static let bodyLimit = 32 * 1024

  var routes: [Route] {
    [
      Route(.post, Paths.channel("{store}", "tickets")) { try await ask($0, .ticket) },
      Route(.get, Paths.channel("{store}", "tickets") + "/{id}") { try await show($0, .ticket) },
      Route(.delete, Paths.channel("{store}", "tickets") + "/{id}") {
        try await cancel($0, .ticket)
      },
      Route(.post, Paths.channel("{store}", "reservations")) { try await ask($0, .reservation) },
      Route(.get, Paths.channel("{store}", "reservations") + "/{id}") {
        try await show($0, .reservation)
      },
      Route(.delete, Paths.channel("{store}", "reservations") + "/{id}") {
        try await cancel($0, .reservation)
      },
    ]
  }

  @Sendable private func ask(
    _ request: IncomingRequest, _ kind: GuestRequestFact.Kind
  ) async throws -> Response {
    let caller = try await caller(of: request, kind)
    guard let key = request.request.headers[.idempotencyKey], (1...128).contains(key.utf8.count)
    else {
      throw Problem(
        .keyMissing, detail: "Send an Idempotency-Key of 1 to 128 characters, new for each request."
      )
    }
    let body = try await request.body(IncomingRequest.json, limit: Self.bodyLimit)
    let wish: GuestAsk.Wish =
      switch kind {
      case .ticket: .ticket(try request.decoded(body))
      case .reservation: .reservation(try request.decoded(body))
      }
    var digest = SHA256()
    digest.update(data: Data("\(request.path)\n".utf8))
    digest.update(data: body)
    let state = try await ledger.ask(
      GuestAsk(
        wish: wish, storeID: try request.storeID, channel: caller.channel, key: key,
        digest: Data(digest.finalize())))
    doorbell.ring()
    return try .json(state, status: .accepted)
  }

  @Sendable private func show(
    _ request: IncomingRequest, _ kind: GuestRequestFact.Kind
  ) async throws -> Response {
    let caller = try await caller(of: request, kind)
    let id = try request.parameters.require("id")
    let storeID = try request.storeID
    let wait = try request.wait(atMost: FeedRoutes.longestWait)
    let first = try await ledger.guestRequest(id, kind, of: storeID, channel: caller.channel)
    guard wait > .zero else { return try .json(first) }
    let state = try await doorbell.wait(atMost: wait) {
      let state = try await ledger.guestRequest(id, kind, of: storeID, channel: caller.channel)
      return (state, state != first)
    }
    return try .json(state)
  }

  @Sendable private func cancel(
    _ request: IncomingRequest, _ kind: GuestRequestFact.Kind
  ) async throws -> Response {
    let caller = try await caller(of: request, kind)
    let state = try await ledger.cancelGuestRequest(
      try request.parameters.require("id"), kind, of: try request.storeID,
      channel: caller.channel)
    doorbell.ring()
    return try .json(state, status: .accepted)
  }

  /// - Throws: `Problem` when the token is missing, over, or for another store or purpose.
  private func caller(
    of request: IncomingRequest, _ kind: GuestRequestFact.Kind
  ) async throws -> ChannelCaller {
    let header = request.request.headers[.authorization] ?? ""
    guard header.hasPrefix("Bearer "), header.utf8.count < 200 else {
      throw Problem(
        .signatureMissing, detail: "Send the channel's token: Authorization: Bearer TOKEN.")
    }
    guard let caller = try await ledger.caller(withToken: String(header.dropFirst(7))) else {
      throw Problem(.signatureInvalid, detail: "The token is not known, or it is over.")
    }
    let storeID = try request.storeID
    guard caller.storeID == nil || caller.storeID == storeID else {
      throw Problem(.otherStore, detail: "The token is for another store.")
    }
    guard caller.scopes.contains(kind == .ticket ? .tickets : .reservations) else {
      throw Problem(.otherStore, detail: "The token is not for this.")
    }
    if let wait = limiter.secondsToWait("channel \(caller.channel)", now: environment.now()) {
      throw Refusal(
        Problem(.tooManyRequests, detail: "Ask again in \(wait) s."), retryAfterSeconds: wait)
    }
    return caller
  }
}

extension HTTPField.Name {
  static var idempotencyKey: Self { Self("idempotency-key") ?? .contentType }
}
