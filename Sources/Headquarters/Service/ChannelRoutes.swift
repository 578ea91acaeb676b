import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird

/// What guests' own apps ask: a queue number or a table, and how it stands.
struct ChannelRoutes: Sendable {
  let ledger: any LedgerStore
  let gate: ChannelGate
  let doorbell: Doorbell

  private static let bodyLimit = 32 * 1024
  private let asks = GuestAskLimits()
  private let metrics: ServerMetrics
  private let turns: CallerTurns

  init(
    ledger: any LedgerStore, gate: ChannelGate, doorbell: Doorbell, metrics: ServerMetrics,
    turns: CallerTurns
  ) {
    self.turns = turns
    self.metrics = metrics
    self.ledger = ledger
    self.gate = gate
    self.doorbell = doorbell
  }

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
    _ = try request.idempotencyKey
    let body = try await request.body(
      IncomingRequest.json, limit: Self.bodyLimit, of: "channel \(caller.channel)")
    let wish: GuestAsk.Wish =
      switch kind {
      case .ticket: .ticket(try request.decoded(body))
      case .reservation: .reservation(try request.decoded(body))
      }
    let ask = GuestAsk(
      wish: wish, storeID: try request.storeID, channel: caller.channel,
      command: try request.command(of: caller.channel, body: body))
    try asks.refuseIfTooMany(ask, now: gate.now())
    let state = try await turns.one(of: Self.line(caller)) {
      try await ledger.ask(ask, reachableAt: metrics.lastReachable(ask.storeID))
    }
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
    let look = {
      try await turns.one(of: "look \(Self.line(caller))") {
        try await ledger.guestRequest(id, kind, of: storeID, channel: caller.channel)
      }
    }
    let first = try await look()
    guard wait > .zero else { return try .json(first) }
    let state = try await doorbell.wait(for: .answers(of: storeID), atMost: wait) {
      let state = try await look()
      return (state, state != first)
    }
    return try .json(state)
  }

  @Sendable private func cancel(
    _ request: IncomingRequest, _ kind: GuestRequestFact.Kind
  ) async throws -> Response {
    let caller = try await caller(of: request, kind)
    let (id, storeID) = (try request.parameters.require("id"), try request.storeID)
    let state = try await turns.one(of: Self.line(caller)) {
      try await ledger.cancelGuestRequest(id, kind, of: storeID, channel: caller.channel)
    }
    doorbell.ring()
    return try .json(state, status: .accepted)
  }

  /// Where an app's requests wait for each other: for one store, where its token is for one.
  private static func line(_ caller: ChannelCaller) -> String {
    "channel \(caller.channel) \(caller.storeID ?? "")"
  }

  /// - Throws: `Problem` when the token is missing, over, or for another store or purpose.
  private func caller(
    of request: IncomingRequest, _ kind: GuestRequestFact.Kind
  ) async throws -> ChannelCaller {
    let caller = try await gate.caller(
      of: request, for: kind == .ticket ? .tickets : .reservations)
    try caller.refuseUnless(for: try request.storeID)
    return caller
  }
}
