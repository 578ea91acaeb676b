import HeadquartersContract
import Synchronization

/// The memory that the bodies of all requests under way may take together: whoever comes when it is
/// taken up is asked to come again.
public final class BodyBudget: Sendable {
  /// In bytes; some hundred stores send as much as they may at the same moment.
  public static let standard = 128 * 1024 * 1024

  private let most: Int
  private let taken = Mutex(0)

  init(most: Int) {
    self.most = most
  }

  /// Keeps room for bodies while something is done with them.
  func whileTaking<Value>(
    _ body: (BodyShare) async throws -> Value
  ) async throws -> Value {
    let share = BodyShare(of: self)
    defer { share.giveBack() }
    return try await body(share)
  }

  /// - Returns: whether there is so much room.
  fileprivate func claim(_ bytes: Int) -> Bool {
    taken.withLock { taken in
      guard bytes <= most - taken else { return false }
      taken += bytes
      return true
    }
  }

  fileprivate func giveBack(_ bytes: Int) {
    taken.withLock { $0 -= bytes }
  }
}

/// What one request takes of the budget until it is answered.
final class BodyShare: Sendable {
  private let budget: BodyBudget
  private let taken = Mutex(0)

  fileprivate init(of budget: BodyBudget) {
    self.budget = budget
  }

  /// - Throws: `Problem` of kind `unavailable` when others have taken up the memory.
  func claim(_ bytes: Int) throws {
    guard budget.claim(bytes) else {
      throw Problem(.unavailable, detail: "Too many requests are under way; send again later.")
    }
    taken.withLock { $0 += bytes }
  }

  fileprivate func giveBack() {
    budget.giveBack(taken.withLock { $0 })
  }
}
