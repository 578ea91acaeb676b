import Glibc
import HummingbirdCore

/// How many connections are open at once.
///
/// Each costs memory and a file descriptor, and a server without descriptors can neither answer nor
/// read its own database. When there are as many as there may be, an idle one of the address that has
/// most goes (`OpenConnections`); while none is idle, nobody more is let in until somebody goes. The
/// system keeps the next ones waiting at the door: a store that waits too long tries again later, and
/// those inside notice nothing.
public enum ConnectionLimit {
  /// When nobody says otherwise: some thousand stores with two connections each.
  public static let standard = 4096
  /// How many of them one address may have, when nobody says otherwise: a house full of stores.
  public static func ofOneAddress(_ connections: Int) -> Int { max(16, connections / 8) }
  /// Descriptors for what is not a caller: the database, its readers or its servers, TLS files, the
  /// log, and the few callers whom the system hands over together with the last one.
  static let reserve = 128
  /// How many wait for their turn to come in (`ConnectionTurns`); each has a descriptor too.
  static func waiting(_ connections: Int) -> Int { max(1, connections / 8) }
  /// How many who have no turn are kept away, as far as there are descriptors for them.
  static func keptAway(_ connections: Int) -> Int {
    keptAway(connections, descriptors: descriptors.map { Int(clamping: $0.rlim_cur) } ?? 0)
  }

  static func keptAway(_ connections: Int, descriptors: Int) -> Int {
    max(0, min(connections * 2, descriptors - connections - waiting(connections) - reserve))
  }

  /// How many this process may have, and how many it may ask for.
  private static var descriptors: rlimit? {
    var limit = rlimit()
    return getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 ? limit : nil
  }

  /// Raises this process's own limit of descriptors as far as it may for so many connections, and for
  /// those that are kept away.
  ///
  /// - Returns: how many there can be.
  public static func makeRoom(for wanted: Int) -> Int {
    guard var limit = descriptors else { return wanted }
    let needed = rlim_t(wanted * 3 + waiting(wanted) + reserve)
    if limit.rlim_cur < needed {
      var raised = limit
      raised.rlim_cur = min(needed, limit.rlim_max)
      if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limit = raised }
    }
    return fitting(wanted, descriptors: Int(clamping: limit.rlim_cur))
  }

  /// At least one caller comes in, however few descriptors there are.
  static func fitting(_ wanted: Int, descriptors: Int) -> Int {
    max(1, min(wanted, (descriptors - reserve) * 8 / 9))
  }
}

/// Counts who comes in and goes, and says whether there is room.
struct ConnectionGate: AvailableConnectionsDelegate {
  private let most: Int
  private let metrics: ServerMetrics
  private var open = 0

  init(most: Int, metrics: ServerMetrics) {
    self.most = most
    self.metrics = metrics
    metrics.mayOpen(most)
  }

  mutating func connectionOpened() {
    open += 1
    metrics.isOpen(open, isFull: open == most)
  }

  mutating func connectionClosed() {
    open -= 1
    metrics.isOpen(open, isFull: false)
  }

  func isAcceptingNewConnections() -> Bool { open < most }
}
