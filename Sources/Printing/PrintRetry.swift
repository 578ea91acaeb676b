/// What becomes of a slip that its printer did not print.
///
/// The other parts of the way to a printer: the queue with its leases is in the store's file
/// (`StoreDatabase.claimPrintJob`), the bytes go through a `PrinterConnection`, and `PrintSpooler`
/// carries them from one to the other. Whatever else speaks to the outside has the same four parts.
public enum PrintRetry: Hashable, Sendable {
  /// Where a slip is tried.
  public enum Printer: Hashable, Sendable {
    /// The one that it is meant for.
    case own
    case fallback
  }

  case again(on: Printer, afterSeconds: Int)
  /// It stays failed until somebody asks for it again.
  case givenUp

  /// Tries before a slip is given up.
  public static let tries = 6
  /// Seconds of the longest pause between two tries.
  static let longestPause = 60

  /// Decides after a try that did not end well: the fallback at once, and the slip's own printer
  /// after a pause that doubles.
  ///
  /// - Parameters:
  ///   - attempts: tries that were begun, this one among them; 1 or more.
  ///   - printer: where it was tried.
  public static func after(attempts: Int, on printer: Printer, hasFallback: Bool) -> PrintRetry {
    guard attempts < tries else { return .givenUp }
    if printer == .own, hasFallback { return .again(on: .fallback, afterSeconds: 0) }
    return .again(on: .own, afterSeconds: min(longestPause, 2 << max(0, attempts)))
  }
}
