import Foundation
import StoreDomain

/// What headquarters takes from the world: injected, so that a test decides.
public struct HeadquartersEnvironment: Sendable {
  public var now: @Sendable () -> Timestamp
  public var ids: IdentifierGenerator
  /// How long another process may keep the file before a write gives up, in seconds.
  public var patience: Double

  public init(
    now: @escaping @Sendable () -> Timestamp = Self.wallClock,
    ids: IdentifierGenerator? = nil, patience: Double = 10
  ) {
    self.now = now
    self.ids = ids ?? IdentifierGenerator(now: now)
    self.patience = patience
  }

  /// The machine's clock.
  @Sendable public static func wallClock() -> Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1000))
  }
}
