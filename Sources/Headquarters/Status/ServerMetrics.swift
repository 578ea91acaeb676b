import HeadquartersContract
import StoreDomain
import Synchronization

/// What this server has done since it started, for the Prometheus text format.
final class ServerMetrics: Sendable {
  struct RequestKind: Hashable {
    var method: String
    /// The route's pattern, never the path: no store and no guest is in it.
    var route: String
    var status: Int
  }

  struct Duration: Hashable {
    var count = 0
    var seconds = 0.0
    /// How many took at most as long as the bucket says.
    var buckets = Array(repeating: 0, count: ServerMetrics.bucketSeconds.count)
  }

  static let bucketSeconds = [0.005, 0.025, 0.1, 0.5, 2, 30]

  struct Snapshot {
    var requests: [RequestKind: Int] = [:]
    var durations: [String: Duration] = [:]
    var eventsKept = 0
    var duplicates = 0
    /// Callers who were too slow.
    var shutOut = 0
    /// Open connections, how many there may be, and how often there were as many.
    var connections = 0
    var mostConnections = 0
    var timesFull = 0
    /// Idle connections that made room, and those that came where one address had too many.
    var droppedIdle = 0
    var droppedOfOneAddress = 0
    /// Passwords of the status page and codes of enrolments that were wrong.
    var wrongPasswords = 0
    var wrongCodes = 0
    /// When each store last signed a request, and what it said about itself.
    var sightings: [String: StoreSighting] = [:]
  }

  private let state = Mutex(Snapshot())
  private let listening = Mutex<Timestamp?>(nil)

  var snapshot: Snapshot { state.withLock { $0 } }

  func answered(method: String, route: String, status: Int, seconds: Double) {
    state.withLock { state in
      state.requests[RequestKind(method: method, route: route, status: status), default: 0] += 1
      var duration = state.durations[route] ?? Duration()
      duration.count += 1
      duration.seconds += seconds
      for (index, limit) in Self.bucketSeconds.enumerated() where seconds <= limit {
        duration.buckets[index] += 1
      }
      state.durations[route] = duration
    }
  }

  func kept(_ events: Int, duplicates: Int) {
    state.withLock {
      $0.eventsKept += events - duplicates
      $0.duplicates += duplicates
    }
  }

  func shutOut() {
    state.withLock { $0.shutOut += 1 }
  }

  /// - Parameter isIdle: false for one that was not let in.
  func droppedConnection(isIdle: Bool) {
    state.withLock { state in
      if isIdle { state.droppedIdle += 1 } else { state.droppedOfOneAddress += 1 }
    }
  }

  func sawWrongPassword() {
    state.withLock { $0.wrongPasswords += 1 }
  }

  func sawWrongCode() {
    state.withLock { $0.wrongCodes += 1 }
  }

  func mayOpen(_ connections: Int) {
    state.withLock { $0.mostConnections = connections }
  }

  /// - Parameter isFull: whether the last one that there is room for has just come.
  func isOpen(_ connections: Int, isFull: Bool) {
    state.withLock {
      $0.connections = connections
      if isFull { $0.timesFull += 1 }
    }
  }

  func saw(_ storeID: String, at now: Timestamp) {
    state.withLock { state in
      var sighting = state.sightings[storeID] ?? StoreSighting(at: now)
      sighting.at = max(sighting.at, now)
      state.sightings[storeID] = sighting
    }
  }

  /// The server can be reached from now on.
  func listens(since now: Timestamp) {
    listening.withLock { $0 = now }
  }

  /// When a store last signed a request that this server answered, or could have: until the server
  /// listened, it was not the store that was silent.
  func lastReachable(_ storeID: String) -> Timestamp? {
    let seen = state.withLock { $0.sightings[storeID]?.at }
    return [seen, listening.withLock(\.self)].compactMap(\.self).max()
  }

  /// A store that was just seen says how many of its records wait for headquarters.
  func heard(from storeID: String, _ backlog: Backlog) {
    state.withLock { state in
      guard var sighting = state.sightings[storeID] else { return }
      sighting.saidAt = sighting.at
      sighting.waiting = backlog.waiting
      // A store that never had the right time says a moment of 1970; since when is not known then.
      let since = backlog.since.flatMap { $0 > .firstBelievable ? $0 : nil }
      sighting.waitingSince = backlog.waiting > 0 ? since : nil
      state.sightings[storeID] = sighting
    }
  }

  /// A store that was just seen says which time it keeps.
  func heard(from storeID: String, _ clock: StoreClock) {
    state.withLock { state in
      guard var sighting = state.sightings[storeID] else { return }
      sighting.clock = clock
      sighting.clockSaidAt = sighting.at
      state.sightings[storeID] = sighting
    }
  }
}

extension Timestamp {
  /// Nothing of ours is older: 2020.
  fileprivate static let firstBelievable = Timestamp(millisecondsSinceEpoch: 1_577_836_800_000)
}
