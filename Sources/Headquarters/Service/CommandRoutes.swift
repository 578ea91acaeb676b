import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird

/// What is done at headquarters itself, once for each Idempotency-Key: by a store's device, which
/// signs, or by an app, whose token has the scope for it.
struct CommandRoutes: Sendable {
  let ledger: any LedgerStore
  let authenticator: RequestAuthenticator
  let gate: ChannelGate
  let doorbell: Doorbell
  let turns: CallerTurns

  private static let bodyLimit = 16 * 1024

  var routes: [Route] {
    [Route(.post, Paths.command("members"), answer: createMember)]
  }

  @Sendable private func createMember(_ request: IncomingRequest) async throws -> Response {
    let (caller, body) = try await callerAndBody(of: request, for: .members)
    let command = try request.command(of: caller.name, body: body)
    let wish: MemberCreate = try request.decoded(body)
    let storeID = try caller.store(naming: wish.storeID)
    let created = try await turns.one(of: "command \(caller.name)") {
      try await ledger.createMember(wish, for: storeID, by: command)
    }
    doorbell.ring()
    return try .json(created, status: created.existed ? .ok : .created)
  }

  /// Who sends a command.
  private struct Caller {
    /// Under which its Idempotency-Keys are its own.
    var name: String
    /// The one store that it may speak for; nothing for every store.
    var storeID: String?

    /// The store that a command is for.
    ///
    /// - Throws: `Problem` of kind `otherStore`.
    func store(naming named: String?) throws -> String? {
      guard let named, let storeID, named != storeID else { return named ?? storeID }
      throw Problem(.otherStore, detail: "You speak for another store; leave store_id out.")
    }
  }

  /// - Throws: as `RequestAuthenticator` and `ChannelGate` do.
  private func callerAndBody(
    of request: IncomingRequest, for scope: ChannelScope
  ) async throws -> (Caller, Data) {
    guard request.signatureFields != nil else {
      let caller = try await gate.caller(of: request, for: scope)
      let body = try await request.body(
        IncomingRequest.json, limit: Self.bodyLimit, of: "channel \(caller.channel)")
      return (Caller(name: caller.channel, storeID: caller.storeID), body)
    }
    let signed = try await authenticator.signed(
      request, IncomingRequest.json, limit: Self.bodyLimit)
    try await ledger.spend(signed.nonce)
    let caller = Caller(name: "store/\(signed.storeID)", storeID: signed.storeID)
    return (caller, signed.body)
  }
}
