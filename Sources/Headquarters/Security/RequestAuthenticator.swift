import Foundation
import HeadquartersContract
import StoreDomain

/// Finds out which store sent a request, by the signature of its device.
struct RequestAuthenticator: Sendable {
  let ledger: any LedgerStore
  let limiter: RateLimiter
  let metrics: ServerMetrics
  let now: @Sendable () -> Timestamp

  init(
    ledger: any LedgerStore, limiter: RateLimiter, metrics: ServerMetrics,
    now: @escaping @Sendable () -> Timestamp
  ) {
    self.ledger = ledger
    self.limiter = limiter
    self.metrics = metrics
    self.now = now
  }

  /// - Parameter pathStoreID: the store that the path names; nothing when it names none.
  /// - Returns: the store whose device signed.
  /// - Throws: `Problem`, or `Refusal` when the store asks too often.
  @discardableResult
  private func authenticate(
    _ parts: SignedParts, _ fields: SignatureFields?, pathStoreID: String?
  ) async throws -> String {
    guard let fields else {
      throw Problem(
        .signatureMissing,
        detail: "Sign the request with the device's key (RFC 9421: Signature-Input, Signature and, "
          + "with a body, Content-Digest).")
    }
    let claim = try Self.claim(fields, of: parts)
    guard let key = try await ledger.registeredKey(claim.keyID) else {
      throw Problem(.signatureInvalid, detail: "The key \(claim.keyID.prefix(64)) is not known.")
    }
    guard let publicKey = try? DevicePublicKey(base64: key.publicKey),
      RequestSignature.verify(claim, of: parts, with: publicKey)
    else {
      throw Problem(
        .signatureInvalid, detail: "The signature does not fit the request and the key.")
    }
    guard !key.hasEnded else {
      throw Problem(
        .revoked, detail: "The key has ended; ask headquarters for a new code and enrol again.")
    }
    let now = now()
    let seconds = Int(now.millisecondsSinceEpoch / 1000)
    guard abs(claim.created - seconds) <= RequestSignature.toleranceSeconds else {
      throw Problem(
        .clockSkew,
        detail: "The signature's time is \(claim.created - seconds) s off; the Date header of this "
          + "answer tells the right time.")
    }
    let nonce = UsedNonce(
      nonce: claim.nonce, keyID: key.id, created: claim.created, now: seconds)
    guard try await ledger.takeNonce(nonce) else {
      throw Problem(.replayed, detail: "The nonce was used before; sign each request anew.")
    }
    if let pathStoreID, pathStoreID != key.storeID {
      throw Problem(.otherStore, detail: "The key is not one of store \(pathStoreID.prefix(64)).")
    }
    if let wait = limiter.secondsToWait(key.storeID, now: now) {
      throw Refusal(
        Problem(.tooManyRequests, detail: "Send again in \(wait) s."), retryAfterSeconds: wait)
    }
    metrics.saw(key.storeID, at: now)
    if !key.isConfirmed { try await ledger.confirmKey(key.id) }
    return key.storeID
  }

  /// The store that sent a request whose path names none, once the signature holds.
  func signer(of request: IncomingRequest, body: Data) async throws -> String {
    try await authenticate(
      request.signedParts(body), request.signatureFields, pathStoreID: nil)
  }

  /// The store of the path, once the signature holds.
  func store(of request: IncomingRequest, body: Data = Data()) async throws -> String {
    let storeID = try request.storeID
    try await authenticate(
      request.signedParts(body), request.signatureFields, pathStoreID: storeID)
    return storeID
  }

  private static func claim(
    _ fields: SignatureFields, of parts: SignedParts
  ) throws -> RequestSignature.Claim {
    let claim: RequestSignature.Claim
    do {
      claim = try RequestSignature.claim(fields, of: parts)
    } catch SignatureError.otherBody {
      throw Problem(.signatureInvalid, detail: "The Content-Digest is not the body's.")
    } catch SignatureError.coversOtherParts {
      throw Problem(
        .signatureInvalid,
        detail: "The signature must cover @method, @path, @query and, with a body, content-digest.")
    } catch {
      throw Problem(.signatureInvalid, detail: "The signature fields cannot be read.")
    }
    guard (8...128).contains(claim.nonce.utf8.count) else {
      throw Problem(.signatureInvalid, detail: "The nonce must have 8 to 128 characters.")
    }
    return claim
  }
}
