import StoreDomain

extension SeededGenerator {
  /// True once in `chances`.
  mutating func once(in chances: Int) -> Bool { Int.random(in: 0..<chances, using: &self) == 0 }
}
