import Foundation
import HeadquartersContract
import StoreDomain

/// What headquarters takes from the world: injected, so that a test decides.
public struct HeadquartersEnvironment: Sendable {
  public var now: @Sendable () -> Timestamp
  public var ids: IdentifierGenerator
  /// How long another process may keep the file before a write gives up, in seconds. On a database
  /// server also how long a turn waits for a connection.
  public var patience: Double
  /// How long a database server may take for one answer before it counts as away, in seconds.
  /// Whoever waits at a terminal for a long report can stop it; a server has callers who wait.
  public var answerPatience: Double
  /// The events that this version knows.
  public var events: EventRegistry

  public init(
    now: @escaping @Sendable () -> Timestamp = Self.wallClock,
    ids: IdentifierGenerator? = nil, patience: Double = 10, answerPatience: Double = 600,
    events: EventRegistry = .standard
  ) {
    self.now = now
    self.ids = ids ?? IdentifierGenerator(now: now)
    self.patience = patience
    self.answerPatience = answerPatience
    self.events = events
  }

  /// The machine's clock.
  @Sendable public static func wallClock() -> Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1000))
  }
}
