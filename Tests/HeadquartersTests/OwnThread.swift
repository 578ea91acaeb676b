import Foundation

/// Runs `body` on a thread of its own: what computes or waits for long keeps no thread from the tasks,
/// and so from the servers, of the other tests.
func onOwnThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}
