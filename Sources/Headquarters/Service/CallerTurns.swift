import HeadquartersContract
import NIOCore
import Synchronization

/// Lets each caller have one thing done at a time; what else it sends waits for that.
///
/// A caller who sends a hundred requests at once, each of which is in order, would otherwise have the
/// processors and the database do them all before the one of a store that comes next. A store sends
/// its events one batch after the other, and does not notice.
final class CallerTurns: Sendable {
  /// Told whether the turn has come; else there is no room to wait.
  private typealias Place = CheckedContinuation<Bool, Never>

  private struct Line {
    /// How many have their turn.
    var underWay = 0
    var waiting = CircularBuffer<Place>(initialCapacity: 1)

    /// Takes a turn when there is one.
    mutating func begin(_ most: Int) -> Bool {
      guard underWay < most else { return false }
      underWay += 1
      return true
    }
  }

  /// More of one caller's requests do not wait.
  private let mostWaiting: Int
  /// Of each caller for whom something is done.
  private let lines = Mutex<[String: Line]>([:])

  init(mostWaiting: Int = ConnectionLimit.standard) {
    self.mostWaiting = mostWaiting
  }

  /// Does something when it is the caller's turn.
  ///
  /// - Parameter most: how much of the caller is done at once.
  /// - Throws: `Refusal` when too much of the caller waits already.
  func one<Value>(
    of caller: String, atOnce most: Int = 1, _ body: () async throws -> Value
  ) async throws -> Value {
    try await begin(caller, most)
    defer { end(caller) }
    return try await body()
  }

  private func begin(_ caller: String, _ most: Int) async throws {
    // Whoever is alone, as most are, goes on without a pause.
    if lines.withLock({ $0[caller, default: Line()].begin(most) }) { return }
    let isItsTurn = await withCheckedContinuation { (place: Place) in
      let answer = lines.withLock { lines -> Bool? in
        if lines[caller, default: Line()].begin(most) { return true }
        guard lines[caller, default: Line()].waiting.count < mostWaiting else { return false }
        lines[caller]?.waiting.append(place)
        return nil
      }
      if let answer { place.resume(returning: answer) }
    }
    guard isItsTurn else {
      throw Refusal(
        Problem(
          .tooManyRequests,
          detail: "Too many of your requests are under way; send again when one was answered."),
        retryAfterSeconds: 5)
    }
  }

  /// The turn goes to who has waited longest.
  private func end(_ caller: String) {
    let next = lines.withLock { lines -> Place? in
      if let next = lines[caller]?.waiting.popFirst() { return next }
      lines[caller]?.underWay -= 1
      if lines[caller]?.underWay == 0 { lines[caller] = nil }
      return nil
    }
    next?.resume(returning: true)
  }
}

/// Lets each address have few signatures, tokens and codes looked at at a time.
///
/// All of that is done before it is known who asks, and so for everybody: whoever asks on hundreds of
/// connections at once stands in one line, and takes no more than half of the processors from a request
/// that comes from elsewhere.
struct AddressTurns: Sendable {
  let turns: CallerTurns
  let atOnce: Int
  /// Whether callers are told apart by their addresses; not where all come through one balancer.
  let tellsCallersApart: Bool

  /// - Throws: as `CallerTurns`.
  func one<Value>(
    of request: IncomingRequest, _ body: () async throws -> Value
  ) async throws -> Value {
    // A proxy on this machine names who asks.
    guard tellsCallersApart || request.caller != request.connection else { return try await body() }
    return try await turns.one(of: "address \(request.caller)", atOnce: atOnce, body)
  }
}
