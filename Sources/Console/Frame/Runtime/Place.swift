import StoreDomain
import TerminalCore

/// The stable name of a place: `door`, `floor`, `till`.
public struct PlaceID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
}

/// A place of work that one key leads to from everywhere. Each keeps its own stack of screens, so
/// that what was half-typed there is still there on return.
public struct Place: Sendable {
  public let id: PlaceID
  public let title: Phrase
  /// The function key that enters it, and what else does.
  public let keys: [Key]
  /// The work that begins here after sign-in; nil for places that nobody begins in.
  public let workstation: Workstation?
  /// Who may enter; nil for everybody.
  public let permission: Permission?
  let makeScreen: @Sendable (SignedIn) -> any Screen

  public init(
    _ id: PlaceID, title: Phrase, keys: [Key], workstation: Workstation? = nil,
    permission: Permission? = nil, makeScreen: @escaping @Sendable (SignedIn) -> any Screen
  ) {
    self.id = id
    self.title = title
    self.keys = keys
    self.workstation = workstation
    self.permission = permission
    self.makeScreen = makeScreen
  }

  /// Whether somebody may work here.
  func isOpen(to person: SignedIn) -> Bool {
    permission.map(person.permissions.contains) ?? true
  }
}
