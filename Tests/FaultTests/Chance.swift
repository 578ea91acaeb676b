import StoreDomain
import Testing

/// The same seed plays the same faults.
struct Chance: RandomNumberGenerator, CustomStringConvertible {
  let seed: UInt64
  private var generator: SeededGenerator

  /// Another evening each time; a test that fails says which.
  init(seed: UInt64 = .random(in: 0...9_999_999)) {
    self.seed = seed
    generator = SeededGenerator(seed: seed)
  }

  var description: String { "seed \(seed)" }

  mutating func next() -> UInt64 { generator.next() }
}
