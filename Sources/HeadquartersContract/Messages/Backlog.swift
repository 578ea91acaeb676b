import StoreDomain

/// How much of a store headquarters lacks. The store says so with each question about changes, which
/// it asks also when nothing of it comes through.
public struct Backlog: Hashable, Sendable {
  /// Events that headquarters has not acknowledged.
  public var waiting: Int
  /// Since when the oldest of them waits, by headquarters' clock as the store knows it; nothing when
  /// none does.
  public var since: Timestamp?

  public init(waiting: Int, since: Timestamp?) {
    self.waiting = waiting
    self.since = since
  }

  static let waitingName = "waiting"
  static let sinceName = "waiting_since"

  /// As it stands in the query: `waiting=12&waiting_since=1795376520000`.
  public var query: String {
    "\(Self.waitingName)=\(waiting)"
      + (since.map { "&\(Self.sinceName)=\($0.millisecondsSinceEpoch)" } ?? "")
  }

  /// Reads what stands in a query; nothing when the store says nothing, or nothing that can be.
  public init?(reading value: (String) -> String?) {
    guard let waiting = value(Self.waitingName).flatMap({ Int($0) }), waiting >= 0 else {
      return nil
    }
    let since = value(Self.sinceName).flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
    self.init(waiting: waiting, since: since.map(Timestamp.init(millisecondsSinceEpoch:)))
  }
}
