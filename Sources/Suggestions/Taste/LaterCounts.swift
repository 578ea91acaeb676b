/// How often guests who had one dish had another on a later visit, for lists that are too long for
/// ``LinearTables``.
struct LaterCounts: Sendable {
  /// By the later dish, so that a check changes the rows of its own dishes alone.
  private var earlier: [[Int32: Int32]] = []

  /// With few guests who had a dish, what they had later is chance.
  private static let doubt = 20.0

  mutating func addDish() { earlier.append([:]) }

  mutating func add(_ basket: [Int], past: GuestPast) {
    guard basket.count <= PairCounts.longestCheck else { return }
    for dish in basket {
      for row in past.dishes where row.dish != dish {
        earlier[dish][Int32(row.dish), default: 0] += 1
      }
    }
  }

  /// The largest share of the later visits of those who had one of `sources` on which the dish was
  /// had; nil when it was on none.
  func strongest(
    _ dish: Int, after sources: [Int], _ counts: DishCounts
  ) -> (share: Double, source: Int)? {
    var best: (share: Double, source: Int)?
    for source in sources {
      guard let times = earlier[dish][Int32(source)] else { continue }
      let share = Double(times) / (counts.chances[source] + Self.doubt)
      if share > best?.share ?? 0 { best = (share, source) }
    }
    return best
  }

  // MARK: In a file

  func pack(_ dish: Int, into packed: inout PackedNumbers) {
    packed.append(earlier[dish].count)
    for (other, count) in earlier[dish].sorted(by: { $0.key < $1.key }) {
      packed.append(Int(other))
      packed.append(Int(count))
    }
  }

  /// - Returns: false when this is no row of a dish.
  mutating func unpack(_ dish: Int, from packed: inout PackedNumbers) -> Bool {
    guard let dishes = packed.whole(), dishes <= packed.left else { return false }
    var earlier = [Int32: Int32](minimumCapacity: dishes)
    for _ in 0..<dishes {
      guard let other = packed.whole(), let count = packed.whole(),
        let key = Int32(exactly: other), let value = Int32(exactly: count)
      else { return false }
      earlier[key] = value
    }
    self.earlier[dish] = earlier
    return true
  }
}
