import Foundation
import HeadquartersContract
import StoreDomain

/// Finds out which store sent a request, by the signature of its device: from the head alone, so
/// that a stranger's body is never read.
struct RequestAuthenticator: Sendable {
  let ledger: any LedgerStore
  let limiter: RateLimiter
  let metrics: ServerMetrics
  let turns: CallerTurns
  let now: @Sendable () -> Timestamp

  /// The store of the path, once the signature of a request without a body holds.
  ///
  /// - Throws: `Problem`, or `Refusal` when the store asks too often.
  func store(of request: IncomingRequest) async throws -> String {
    let claim = try claim(of: request)
    return try await turns.one(of: line(claim, request)) {
      let signer = try await countedSigner(
        claim, of: request, speakingFor: request.storeID, bodyLimit: 0)
      _ = try await letIn(signer, with: Data())
      return signer.key.storeID
    }
  }

  /// The store of the path and what it sent, once the signature holds.
  ///
  /// - Throws: as `store`, and as `IncomingRequest.body`.
  func storeAndBody(
    of request: IncomingRequest, _ contentType: String, limit: Int
  ) async throws -> (storeID: String, body: Data) {
    let signed = try await signed(
      request, speakingFor: request.storeID, contentType, limit: limit)
    return (signed.storeID, signed.body)
  }

  /// What a store signed and sent.
  struct Signed {
    var storeID: String
    var body: Data
    /// The nonce of its signature, which is used now.
    var nonce: UsedNonce
  }

  /// The store that signed a request, whose path need not name one, and what it sent.
  ///
  /// - Parameter storeID: the one that it must be; nothing for any.
  func signed(
    _ request: IncomingRequest, speakingFor storeID: String? = nil, _ contentType: String,
    limit: Int
  ) async throws -> Signed {
    // What a store may ask for is counted before its body is read, so that one store's bodies are not
    // read beside all others' without an end.
    let claim = try claim(of: request)
    let signer = try await turns.one(of: line(claim, request)) {
      try await countedSigner(claim, of: request, speakingFor: storeID, bodyLimit: limit)
    }
    let body = try await request.body(
      contentType, limit: limit, of: Self.sender(signer.key.storeID))
    let nonce = try await turns.one(of: line(claim, request)) {
      try await letIn(signer, with: body)
    }
    return Signed(storeID: signer.key.storeID, body: body, nonce: nonce)
  }

  // MARK: The head

  /// Who signed the head of a request.
  private struct Signer {
    var key: RegisteredKey
    var claim: RequestSignature.Claim
  }

  /// Where what is signed with a key waits for each other, before anybody knows whether it is: whoever
  /// asks on hundreds of connections at once has one signature looked at at a time, and from another
  /// address nobody keeps the key's owner waiting.
  private func line(_ claim: RequestSignature.Claim, _ request: IncomingRequest) -> String {
    "\(request.caller) key \(claim.keyID)"
  }

  /// Counted with what its store may ask for; what somebody recorded of it is not.
  private func countedSigner(
    _ claim: RequestSignature.Claim, of request: IncomingRequest, speakingFor storeID: String?,
    bodyLimit: Int
  ) async throws -> Signer {
    let signer = try await signer(
      claim, of: request, speakingFor: storeID, bodyLimit: bodyLimit)
    guard try await !ledger.hasUsed(nonce(of: signer)) else { throw Problem.replayed }
    try refuseIfTooOften(signer.key.storeID)
    return signer
  }

  /// Whose part of the memory a store's bodies take.
  private static func sender(_ storeID: String) -> String { "store \(storeID)" }

  private func claim(of request: IncomingRequest) throws -> RequestSignature.Claim {
    guard let fields = request.signatureFields else {
      throw Problem(
        .signatureMissing,
        detail: "Sign the request with the device's key (RFC 9421: Signature-Input, Signature and, "
          + "with a body, Content-Digest).")
    }
    let claim = try Self.explaining { try RequestSignature.claim(fields) }
    guard (8...128).contains(claim.nonce.utf8.count) else {
      throw Problem(.signatureInvalid, detail: "The nonce must have 8 to 128 characters.")
    }
    return claim
  }

  private func signer(
    _ claim: RequestSignature.Claim, of request: IncomingRequest, speakingFor storeID: String?,
    bodyLimit: Int
  ) async throws -> Signer {
    guard let key = try await ledger.registeredKey(claim.keyID) else {
      throw Problem(.signatureInvalid, detail: "The key \(claim.keyID.prefix(64)) is not known.")
    }
    // Before the signature is looked at, which costs more than all before it: whoever shows the key
    // of a store that may ask nothing now is not that store, or must wait too.
    try refuseIfTooOften(key.storeID, taking: false)
    if bodyLimit > 0 {
      try request.refuseWithoutRoom(forBodyOf: Self.sender(key.storeID), limit: bodyLimit)
    }
    guard let publicKey = try? DevicePublicKey(base64: key.publicKey),
      RequestSignature.verify(claim, of: request.signedParts, with: publicKey)
    else {
      throw Problem(
        .signatureInvalid, detail: "The signature does not fit the request and the key.")
    }
    guard !key.hasEnded else {
      throw Problem(
        .revoked, detail: "The key has ended; ask headquarters for a new code and enrol again.")
    }
    let secondsOff = claim.created - seconds(now())
    guard abs(secondsOff) <= RequestSignature.toleranceSeconds else {
      throw Problem(
        .clockSkew,
        detail: "The signature's time is \(secondsOff) s off; the Date header of this answer tells "
          + "the right time.")
    }
    guard claim.expires.map({ seconds(now()) <= $0 }) ?? true else {
      throw Problem(.signatureInvalid, detail: "The signature has expired; sign the request anew.")
    }
    if let storeID, storeID != key.storeID {
      throw Problem(.otherStore, detail: "The key is not one of store \(storeID.prefix(64)).")
    }
    return Signer(key: key, claim: claim)
  }

  // MARK: The whole request

  /// Lets a request in once: with the body that was signed, and with a nonce that is new. A request
  /// whose body did not come leaves its nonce good.
  private func letIn(_ signer: Signer, with body: Data) async throws -> UsedNonce {
    let (key, claim) = (signer.key, signer.claim)
    try Self.explaining { try claim.refuseUnlessCovers(body) }
    let nonce = nonce(of: signer)
    guard try await ledger.useNonce(nonce) else {
      throw Problem.replayed
    }
    metrics.saw(key.storeID, at: now())
    if !key.isConfirmed { try await ledger.confirmKey(key.id) }
    return nonce
  }

  private func nonce(of signer: Signer) -> UsedNonce {
    UsedNonce(
      nonce: signer.claim.nonce, keyID: signer.key.id, created: signer.claim.created,
      now: seconds(now()))
  }

  private func refuseIfTooOften(_ storeID: String, taking: Bool = true) throws {
    guard let wait = limiter.secondsToWait(storeID, now: now(), taking: taking) else { return }
    throw Refusal(
      Problem(.tooManyRequests, detail: "Send again in \(wait) s."), retryAfterSeconds: wait)
  }

  private func seconds(_ moment: Timestamp) -> Int {
    Int(moment.millisecondsSinceEpoch / 1000)
  }

  /// What is wrong with a signature, in words for the caller.
  private static func explaining<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch SignatureError.otherBody {
      throw Problem(.signatureInvalid, detail: "The Content-Digest is not the body's.")
    } catch SignatureError.coversOtherParts {
      throw Problem(
        .signatureInvalid,
        detail: "The signature must cover @method, @path, @query and, with a body, content-digest.")
    } catch {
      throw Problem(.signatureInvalid, detail: "The signature fields cannot be read.")
    }
  }
}
