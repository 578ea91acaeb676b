import GRDB
import StoreDomain

/// The one sender of a store.
public enum DeliveryLease {
  /// How long a sender may be silent before another takes over.
  public static let seconds = 30
}
