import Glibc
import Synchronization

/// Random numbers of the system, of which it is asked for many at once.
///
/// A bill that closes makes a dozen ids while everybody waits for the file, and to ask the system for
/// each number would take longer than all the rest of an id.
final class RandomStock: Sendable {
  /// The one from which all ids of the process are made.
  static let shared = RandomStock()

  private let numbers = Mutex<[UInt64]>([])

  /// A number that was never given before.
  func next() -> UInt64 {
    numbers.withLock { numbers in
      if numbers.isEmpty { numbers = Self.fetched() }
      return numbers.removeLast()
    }
  }

  private static func fetched() -> [UInt64] {
    // As many as the system gives without a pause.
    [UInt64](unsafeUninitializedCapacity: 32) { buffer, count in
      guard getentropy(buffer.baseAddress, buffer.count * MemoryLayout<UInt64>.size) == 0 else {
        fatalError("the system has no random numbers")
      }
      count = buffer.count
    }
  }
}
