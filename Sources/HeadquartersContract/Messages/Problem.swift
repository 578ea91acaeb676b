/// What went wrong, as RFC 9457 problem details (`application/problem+json`).
public struct Problem: Codable, Hashable, Sendable, Error {
  public static let contentType = "application/problem+json"

  /// A URI reference that names the kind of problem.
  public var type: String
  public var title: String
  public var status: Int
  /// What to do, for the person who reads the log.
  public var detail: String
  /// Of a gap: how far headquarters has the events; the store goes on from there.
  public var contiguousThrough: Int?

  public init(_ kind: Kind, detail: String, contiguousThrough: Int? = nil) {
    type = kind.rawValue
    title = kind.title
    status = kind.status
    self.detail = detail
    self.contiguousThrough = contiguousThrough
  }

  enum CodingKeys: String, CodingKey {
    case type, title, status, detail
    case contiguousThrough = "contiguous_through"
  }

  /// The kind, when this version knows it.
  public var kind: Kind? { Kind(rawValue: type) }

  /// The problems that headquarters names.
  public enum Kind: String, Sendable, CaseIterable {
    case malformed = "/problems/malformed"
    case codeNotValid = "/problems/enrolment-code"
    case signatureMissing = "/problems/signature-missing"
    case signatureInvalid = "/problems/signature-invalid"
    /// The signature's time is more than 300 s away from headquarters' clock.
    case clockSkew = "/problems/clock-skew"
    /// A request was sent again with the same nonce.
    case replayed = "/problems/replayed"
    case revoked = "/problems/revoked"
    case otherStore = "/problems/other-store"
    case unknownPath = "/problems/unknown-path"
    /// The body did not come whole, or not in time.
    case incomplete = "/problems/incomplete"
    case methodNotAllowed = "/problems/method-not-allowed"
    case unknownStore = "/problems/unknown-store"
    /// Events are missing between what headquarters has and what was sent.
    case gap = "/problems/gap"
    /// The same id or sequence with other bytes, or a hash that does not follow.
    case conflict = "/problems/conflict"
    case otherEpoch = "/problems/other-epoch"
    /// The first of the events that headquarters lacks is of a type or version that it does not know,
    /// because it is older than the store: the store keeps that one and all after it, and sends them
    /// again from time to time.
    case unknownEvent = "/problems/unknown-event"
    case cursorGone = "/problems/cursor-gone"
    case tooLarge = "/problems/too-large"
    case wrongType = "/problems/content-type"
    case unprocessable = "/problems/unprocessable"
    case keyMissing = "/problems/idempotency-key-missing"
    case keyReused = "/problems/idempotency-key-reused"
    /// The store could not hear of a guest's request in time: it was revoked, was never enrolled, or
    /// has been silent for long.
    case storeAway = "/problems/store-away"
    case tooManyRequests = "/problems/too-many-requests"
    case unavailable = "/problems/unavailable"

    public var status: Int {
      switch self {
      case .malformed, .keyMissing: 400
      case .signatureMissing, .signatureInvalid, .clockSkew, .replayed: 401
      case .codeNotValid, .revoked, .otherStore: 403
      case .unknownPath, .unknownStore: 404
      case .methodNotAllowed: 405
      case .incomplete: 408
      case .gap, .conflict, .otherEpoch, .storeAway: 409
      case .cursorGone: 410
      case .tooLarge: 413
      case .wrongType: 415
      case .unprocessable, .keyReused: 422
      case .tooManyRequests: 429
      case .unknownEvent: 501
      case .unavailable: 503
      }
    }

    public var title: String {
      switch self {
      case .malformed: "The request is malformed"
      case .codeNotValid: "The enrolment code is not valid"
      case .signatureMissing: "The request does not prove who sends it"
      case .signatureInvalid: "The proof of who sends the request does not hold"
      case .clockSkew: "The clocks are too far apart"
      case .replayed: "The request was sent before"
      case .revoked: "The store's access was withdrawn"
      case .otherStore: "This is not for this caller"
      case .unknownPath: "There is nothing here"
      case .methodNotAllowed: "The path does not take this method"
      case .incomplete: "The request did not come whole"
      case .unknownStore: "The store is not known"
      case .gap: "Events are missing"
      case .conflict: "The event is known with another content"
      case .otherEpoch: "The epoch is another one"
      case .unknownEvent: "Headquarters is older than the store"
      case .cursorGone: "The cursor is no longer kept"
      case .tooLarge: "The request is too large"
      case .wrongType: "The content type is not accepted"
      case .unprocessable: "A value of the request is not possible"
      case .keyMissing: "The Idempotency-Key is missing"
      case .keyReused: "The Idempotency-Key was used for another command"
      case .storeAway: "The store cannot be asked now"
      case .tooManyRequests: "Too many requests"
      case .unavailable: "Headquarters cannot answer now"
      }
    }
  }
}
