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

  /// More of one caller's requests do not wait.
  private let mostWaiting: Int
  /// Those who wait, of each caller for whom something is done.
  private let lines = Mutex<[String: CircularBuffer<Place>]>([:])

  init(mostWaiting: Int = ConnectionLimit.standard) {
    self.mostWaiting = mostWaiting
  }

  /// Does something when it is the caller's turn.
  ///
  /// - Throws: `Refusal` when too much of the caller waits already.
  func one<Value>(
    of caller: String, _ body: () async throws -> Value
  ) async throws -> Value {
    try await begin(caller)
    defer { end(caller) }
    return try await body()
  }

  private func begin(_ caller: String) async throws {
    // Whoever is alone, as most are, goes on without a pause.
    if lines.withLock({ Self.isFree(caller, &$0) }) { return }
    let isItsTurn = await withCheckedContinuation { (place: Place) in
      let answer = lines.withLock { lines -> Bool? in
        if Self.isFree(caller, &lines) { return true }
        guard lines[caller, default: CircularBuffer()].count < mostWaiting else { return false }
        lines[caller]?.append(place)
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

  /// Takes the turn when nobody has it.
  private static func isFree(_ caller: String, _ lines: inout [String: CircularBuffer<Place>])
    -> Bool
  {
    guard lines[caller] == nil else { return false }
    lines[caller] = CircularBuffer(initialCapacity: 1)
    return true
  }

  /// The turn goes to who has waited longest.
  private func end(_ caller: String) {
    let next = lines.withLock { lines -> Place? in
      if let next = lines[caller]?.popFirst() { return next }
      lines[caller] = nil
      return nil
    }
    next?.resume(returning: true)
  }
}
