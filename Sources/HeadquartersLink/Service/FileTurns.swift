import Dispatch
import StoreDatabase

/// The store's file, for tasks: its verbs block, one after the other, and never hold up other tasks.
struct FileTurns: Sendable {
  private let database: StoreDatabase
  private let queue: DispatchQueue

  init(_ database: StoreDatabase, label: String) {
    self.database = database
    queue = DispatchQueue(label: label, qos: .utility)
  }

  func callAsFunction<Value: Sendable>(
    _ body: @escaping @Sendable (StoreDatabase) throws -> Value
  ) async throws -> Value {
    let database = database
    return try await withCheckedThrowingContinuation { continuation in
      queue.async {
        continuation.resume(with: Result { try body(database) })
      }
    }
  }
}
