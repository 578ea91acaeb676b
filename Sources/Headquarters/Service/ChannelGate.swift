import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird
import StoreDomain

/// Finds out which app sent a request, by its token.
struct ChannelGate: Sendable {
  let ledger: any LedgerStore
  /// One app speaks for the guests of many stores.
  let limiter: RateLimiter
  let turns: CallerTurns
  let now: @Sendable () -> Timestamp

  /// - Throws: `Problem` when the token is missing, over, or for another purpose; `Refusal` when the
  ///   app asks too often.
  func caller(of request: IncomingRequest, for scope: ChannelScope) async throws -> ChannelCaller {
    guard let token = request.credentials("Bearer"), token.utf8.count < 200 else {
      throw Problem(
        .signatureMissing, detail: "Send the channel's token: Authorization: Bearer TOKEN.")
    }
    let known = try await turns.one(of: "\(request.caller) token \(token)") {
      try await ledger.caller(withToken: token)
    }
    guard let caller = known else {
      throw Problem(.signatureInvalid, detail: "The token is not known, or it is over.")
    }
    guard caller.scopes.contains(scope) else {
      throw Problem(.otherStore, detail: "The token is not for this.")
    }
    if let wait = limiter.secondsToWait("channel \(caller.channel)", now: now()) {
      throw Refusal(
        Problem(.tooManyRequests, detail: "Ask again in \(wait) s."), retryAfterSeconds: wait)
    }
    return caller
  }
}

extension ChannelCaller {
  /// - Throws: `Problem` when the token is for another store.
  func refuseUnless(for storeID: String) throws {
    guard self.storeID == nil || self.storeID == storeID else {
      throw Problem(.otherStore, detail: "The token is for another store.")
    }
  }
}

extension IncomingRequest {
  /// What stands behind a scheme in the Authorization field; a scheme's case does not matter.
  func credentials(_ scheme: String) -> String? {
    guard let header = request.headers[.authorization], let space = header.firstIndex(of: " "),
      header[..<space].lowercased() == scheme.lowercased()
    else { return nil }
    let credentials = header[space...].drop { $0 == " " }
    return credentials.isEmpty ? nil : String(credentials)
  }

  /// The Idempotency-Key that every command needs.
  ///
  /// - Throws: `Problem` of kind `keyMissing`.
  var idempotencyKey: String {
    get throws {
      guard let key = request.headers[.idempotencyKey],
        CommandKey.lengths.contains(key.utf8.count)
      else {
        throw Problem(
          .keyMissing,
          detail: "Send an Idempotency-Key of 1 to 128 characters, new for each request.")
      }
      return key
    }
  }

  /// What makes it the same command when it is sent again.
  func command(of caller: String, body: Data) throws -> CommandKey {
    CommandKey(caller: caller, key: try idempotencyKey, path: path, body: body)
  }
}

extension HTTPField.Name {
  static var idempotencyKey: Self { Self("idempotency-key") ?? .contentType }
}
