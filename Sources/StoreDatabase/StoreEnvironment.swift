import Foundation
import HeadquartersContract
import StoreDomain

/// What the store takes from the world: injected, so that a test decides.
public struct StoreEnvironment: Sendable {
  public var now: @Sendable () -> Timestamp
  public var ids: IdentifierGenerator
  /// How long another process may keep the file before a write gives up, in seconds.
  public var patience: Double
  /// PBKDF2 rounds for the PIN of a new member of staff.
  public var pinRounds: Int
  /// What this version understands of that which comes down from headquarters.
  public var feedWords: Set<FeedWord>

  public init(
    now: @escaping @Sendable () -> Timestamp = Self.wallClock,
    ids: IdentifierGenerator? = nil, patience: Double = 10, pinRounds: Int = 210_000,
    feedWords: Set<FeedWord> = FeedWord.all
  ) {
    self.now = now
    self.ids = ids ?? IdentifierGenerator(now: now)
    self.patience = patience
    self.pinRounds = pinRounds
    self.feedWords = feedWords
  }

  /// The machine's clock.
  @Sendable public static func wallClock() -> Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1000))
  }
}

/// Who does something, and at which terminal.
public struct Author: Hashable, Sendable {
  public var staff: StaffMember
  /// The terminal's name, for the audit trail: `host`, `till-2`.
  public var terminal: String

  public init(staff: StaffMember, terminal: String) {
    self.staff = staff
    self.terminal = terminal
  }

  public var name: String { staff.name }
}

extension Author {
  /// Whoever works beside the consoles, on the store's machine: the owner of the file may do
  /// everything with it.
  public static let storesMachine = Author(
    staff: StaffMember(
      id: Identifier(rawValue: "00000000-0000-7000-8000-000000000002"), code: "it", name: "IT",
      role: Role(
        code: "it", name: Phrase("IT", "IT"), workstation: .manager,
        permissions: [.manageStore]),
      language: .english),
    terminal: "machine")
}
