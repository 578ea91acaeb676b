import HTTPTypes
import HeadquartersContract

extension Route {
  /// What is logged when a route refuses with something else.
  static let unnamed = "a problem that the published document does not name"

  /// What a request to this route may be refused with, as the published document says it too. What
  /// any path is refused with when the method is another one is not named.
  var problems: Set<Problem.Kind> {
    var kinds = ofTheCaller.union(ofTheMatter)
    if method == .post {
      kinds.formUnion([.wrongType, .tooLarge, .incomplete, .malformed, .unprocessable])
    }
    return kinds.union([.unavailable])
  }

  private var ofTheCaller: Set<Problem.Kind> {
    // A command comes from a store's device or from an app.
    if path.hasPrefix("/v1/stores/") || path.hasPrefix("/v1/commands/") {
      return [
        .signatureMissing, .signatureInvalid, .revoked, .clockSkew, .replayed, .otherStore,
        .unknownStore, .tooManyRequests,
      ]
    }
    // A receipt's store is found by its code.
    if path == Paths.receipt("{code}") {
      return [.signatureMissing, .signatureInvalid, .otherStore, .tooManyRequests]
    }
    if path.hasPrefix("/v1/channels/") {
      return [
        .signatureMissing, .signatureInvalid, .otherStore, .unknownStore, .tooManyRequests,
      ]
    }
    return switch path {
    case Paths.enrol: [.codeNotValid, .otherStore, .tooManyRequests]
    // Without a password they are there for this machine alone.
    case "/", "/metrics": [.signatureMissing, .unknownPath, .tooManyRequests]
    default: []
    }
  }

  private var ofTheMatter: Set<Problem.Kind> {
    switch path {
    case Paths.events("{store}"): [.gap, .conflict, .otherEpoch, .unknownEvent]
    case Paths.epochs("{store}"): [.conflict, .otherEpoch]
    case Paths.changes("{store}"): [.malformed, .cursorGone]
    case Paths.snapshot("{store}", "{name}"): [.unknownPath, .cursorGone]
    case Paths.receipt("{code}"): [.unknownPath]
    case _ where path.hasPrefix("/v1/channels/"):
      switch method {
      case .post: [.keyMissing, .keyReused, .storeAway]
      case .get: [.malformed, .unknownPath]
      default: [.unknownPath]
      }
    case _ where path.hasPrefix("/v1/commands/"): [.keyMissing, .keyReused]
    default: []
    }
  }
}
