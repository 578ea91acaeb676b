import HeadquartersContract

/// Lets each caller have one thing done at a time; what else it sends waits for that.
///
/// A caller who sends a hundred requests at once, each of which is in order, would otherwise have the
/// processors and the database do them all before the one of a store that comes next. A store sends
/// its events one batch after the other, and does not notice.
actor CallerTurns {
  /// More of one caller's requests do not wait.
  private let mostWaiting: Int
  /// Those who wait, of each caller for whom something is done.
  private var lines: [String: [CheckedContinuation<Void, Never>]] = [:]

  init(mostWaiting: Int = 1000) {
    self.mostWaiting = mostWaiting
  }

  /// Does something when it is the caller's turn.
  ///
  /// - Throws: `Refusal` when too much of the caller waits already.
  nonisolated func one<Value: Sendable>(
    of caller: String, _ body: () async throws -> Value
  ) async throws -> Value {
    try await begin(caller)
    do {
      let value = try await body()
      await end(caller)
      return value
    } catch {
      await end(caller)
      throw error
    }
  }

  private func begin(_ caller: String) async throws {
    guard let line = lines[caller] else {
      lines[caller] = []
      return
    }
    guard line.count < mostWaiting else {
      throw Refusal(
        Problem(
          .tooManyRequests,
          detail: "Too many of your requests are under way; send again when one was answered."),
        retryAfterSeconds: 5)
    }
    await withCheckedContinuation { lines[caller, default: []].append($0) }
  }

  /// The turn goes to who has waited longest.
  private func end(_ caller: String) {
    guard let line = lines[caller], let next = line.first else {
      lines[caller] = nil
      return
    }
    lines[caller] = Array(line.dropFirst())
    next.resume()
  }
}
