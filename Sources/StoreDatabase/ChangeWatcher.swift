import Dispatch

/// Tells a terminal that somebody, here or in another process, has committed.
///
/// SQLite has no notification across processes; its data version, asked on one long-lived
/// connection, changes with every commit of any other.
public final class ChangeWatcher: Sendable {
  private let end = DispatchSemaphore(value: 0)

  /// Starts to look every `milliseconds`; `onChange` is called on a background queue
  /// with the file's data version after the change.
  public init(
    _ database: StoreDatabase, everyMilliseconds milliseconds: Int = 100,
    onChange: @escaping @Sendable (_ dataVersion: Int) -> Void
  ) {
    let end = end
    DispatchQueue(label: "store.changes", qos: .userInitiated).async {
      var last: Int?
      repeat {
        // A look that fails is repeated with the next one; the verbs report what is wrong.
        guard let version = try? database.dataVersion() else { continue }
        if let last, last != version {
          // Before the screens read again, so that they do it by the rules that hold now.
          try? database.followConfiguration()
          onChange(version)
        }
        last = version
      } while end.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut
    }
  }

  deinit {
    end.signal()
  }

  /// Stops to look.
  public func stop() {
    end.signal()
  }
}
