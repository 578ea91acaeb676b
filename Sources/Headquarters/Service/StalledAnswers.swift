import HTTPTypes
import Hummingbird
import ServiceLifecycle
import StoreDomain
import Synchronization

/// Keeps the answers back that have to wait (`RefusalPace`).
final class StalledAnswers: Sendable {
  private let pace: RefusalPace
  private let now: @Sendable () -> Timestamp
  /// How many are kept back at once; whoever else would have to wait loses its connection instead.
  private let most: Int
  private let stalled = Mutex(0)

  init(pace: RefusalPace, most: Int = 1000, now: @escaping @Sendable () -> Timestamp) {
    (self.pace, self.most, self.now) = (pace, most, now)
  }

  /// Waits with the answer of a request that was refused, where its caller was refused too often.
  func stall(_ response: inout Response, to caller: CallerAddress) async {
    guard response.status.kind == .clientError else { return }
    let wait = pace.wait(of: caller, now: now())
    guard wait > .zero else { return }
    guard begin() else {
      response.headers[.connection] = "close"
      return
    }
    // A server that stops answers at once.
    try? await cancelWhenGracefulShutdown { try await Task.sleep(for: wait) }
    stalled.withLock { $0 -= 1 }
  }

  private func begin() -> Bool {
    stalled.withLock { stalled in
      guard stalled < most else { return false }
      stalled += 1
      return true
    }
  }
}
