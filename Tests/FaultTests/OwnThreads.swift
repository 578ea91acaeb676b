import Dispatch
import HeadquartersLink

/// Where a sender inside the test program works: tests that wait for other programs hold the threads
/// that Swift's tasks share, and a sender must not wait for them.
final class OwnThreads: TaskExecutor {
  static let shared = OwnThreads()
  private let queue = DispatchQueue(label: "tests.sender", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  /// Runs `body` there.
  @discardableResult
  static func run<Value>(_ body: () async throws -> Value) async throws -> Value {
    try await withTaskExecutorPreference(shared, operation: body)
  }
}

extension Sender.Pace {
  /// As a store's, without its patience.
  static var hurried: Sender.Pace {
    var pace = Sender.Pace()
    pace.idle = 20
    pace.attention = 20
    pace.backoff.first = 20
    return pace
  }
}
