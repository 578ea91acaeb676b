import HeadquartersContract
import Synchronization

/// The memory that the bodies of all requests under way may take together, and those of one caller:
/// whoever comes when it is taken up is asked to come again.
public final class BodyBudget: Sendable {
  /// In bytes; some hundred stores send as much as they may at the same moment.
  public static let standard = 128 * 1024 * 1024
  /// One caller's part of it; a few of the largest bodies always go in.
  private static let shares = 16
  private static let smallestShare = 4 * 1024 * 1024

  private let most: Int
  private let mostOfOne: Int
  private let taken = Mutex((all: 0, byCaller: [String: Int]()))

  init(most: Int) {
    self.most = most
    mostOfOne = max(most / Self.shares, Self.smallestShare)
  }

  /// Keeps room for bodies while something is done with them.
  func whileTaking<Value>(
    _ body: (BodyShare) async throws -> Value
  ) async throws -> Value {
    let share = BodyShare(of: self)
    defer { share.giveBack() }
    return try await body(share)
  }

  /// - Throws: `Problem` of kind `tooManyRequests` when the caller has taken up its own part, or of
  ///   kind `unavailable` when others have taken up the memory.
  fileprivate func claim(_ bytes: Int, for caller: String) throws {
    try taken.withLock { taken in
      let own = taken.byCaller[caller] ?? 0
      try refuseBeyondShare(own + bytes)
      guard bytes <= most - taken.all else {
        throw Problem(.unavailable, detail: "Too many requests are under way; send again later.")
      }
      taken.all += bytes
      taken.byCaller[caller] = own + bytes
    }
  }

  /// Only looks whether the caller's own part has room.
  ///
  /// - Throws: as `claim`.
  fileprivate func refuseWithoutRoom(_ bytes: Int, for caller: String) throws {
    try refuseBeyondShare(taken.withLock { $0.byCaller[caller] ?? 0 } + bytes)
  }

  private func refuseBeyondShare(_ bytes: Int) throws {
    guard bytes <= mostOfOne else {
      throw Refusal(
        Problem(
          .tooManyRequests,
          detail: "Too many of your requests are under way; send again when one was answered."),
        retryAfterSeconds: 5)
    }
  }

  fileprivate func giveBack(_ bytes: Int, of caller: String) {
    taken.withLock { taken in
      taken.all -= bytes
      let own = (taken.byCaller[caller] ?? 0) - bytes
      taken.byCaller[caller] = own > 0 ? own : nil
    }
  }
}

/// What one request takes of the budget until it is answered.
final class BodyShare: Sendable {
  private let budget: BodyBudget
  private let taken = Mutex<[String: Int]>([:])

  fileprivate init(of budget: BodyBudget) {
    self.budget = budget
  }

  /// - Throws: as `BodyBudget` says.
  func claim(_ bytes: Int, for caller: String) throws {
    try budget.claim(bytes, for: caller)
    taken.withLock { $0[caller, default: 0] += bytes }
  }

  /// - Throws: as `claim` will, as far as it is about the caller's own part.
  func refuseWithoutRoom(_ bytes: Int, for caller: String) throws {
    try budget.refuseWithoutRoom(bytes, for: caller)
  }

  fileprivate func giveBack() {
    for (caller, bytes) in taken.withLock({ $0 }) { budget.giveBack(bytes, of: caller) }
  }
}
