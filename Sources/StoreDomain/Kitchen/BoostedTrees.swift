/// Regression trees of which each mends what those before it left over (gradient boosting; Friedman,
/// "Greedy function approximation: a gradient boosting machine", 2001), for a quantile: one half is
/// the median, whose mean absolute error is the least. The same rows give the same trees.
struct BoostedTrees: Sendable {
  struct Settings {
    var trees = 150
    var depth = 5
    /// How much of what a tree says counts.
    var rate = 0.08
    var smallestLeaf = 40
    var quantile = 0.5
    /// The share of the rows from which each tree learns.
    var share = 0.6
    var seed: UInt64 = 1
  }

  private struct Node {
    var feature = 0
    /// Rows up to this value go left.
    var limit = 0.0
    /// Of the left child; the right one follows it. 0 for a leaf.
    var left = 0
    var value = 0.0
  }

  private var start = 0.0
  private var trees: [[Node]] = []

  func value(_ row: [Double]) -> Double {
    trees.reduce(start) { $0 + Self.value(of: $1, row) }
  }

  private static func value(of tree: [Node], _ row: [Double]) -> Double {
    var index = 0
    while tree[index].left > 0 {
      index =
        row[tree[index].feature] <= tree[index].limit ? tree[index].left : tree[index].left + 1
    }
    return tree[index].value
  }

  init(_ rows: [[Double]], _ targets: [Double], _ settings: Settings = Settings()) {
    guard let width = rows.first?.count, rows.count == targets.count else { return }
    let bins = (0..<width).map { feature in FeatureBins(rows.map { $0[feature] }) }
    // Column by column, because a tree reads one feature of many rows.
    let codes = (0..<width).map { feature in rows.map { bins[feature].code($0[feature]) } }
    var sorted = targets
    start = Self.quantile(settings.quantile, of: &sorted)
    var left = targets.map { $0 - start }
    var random = SeededGenerator(seed: settings.seed)
    for _ in 0..<settings.trees {
      let chosen = rows.indices.filter { _ in
        Double(random.next() >> 11) < settings.share * 0x1p53
      }
      let tree = Self.grow(chosen, codes, bins, left, settings)
      guard tree.count > 1 else { continue }
      trees.append(tree)
      for index in rows.indices { left[index] -= Self.value(of: tree, rows[index]) }
    }
  }

  private static func quantile(_ quantile: Double, of values: inout [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    values.sort()
    let place = quantile * Double(values.count - 1)
    let below = Int(place)
    let above = min(values.count - 1, below + 1)
    return values[below] + (values[above] - values[below]) * (place - Double(below))
  }

  // MARK: One tree

  private static func grow(
    _ rows: [Int], _ codes: [[UInt8]], _ bins: [FeatureBins], _ left: [Double],
    _ settings: Settings
  ) -> [Node] {
    // What counts is on which side a row lies; far away counts little more than near.
    let up = settings.quantile
    let pull = left.map { residual in
      residual > 0 ? min(residual, reach) * up : max(residual, -reach) * (1 - up)
    }
    var nodes = [Node()]
    var waiting: [(node: Int, rows: [Int], depth: Int)] = [(0, rows, 0)]
    while let (node, rows, depth) = waiting.popLast() {
      let split =
        depth < settings.depth ? bestSplit(rows, codes, bins, pull, settings.smallestLeaf) : nil
      guard let split else {
        var values = rows.map { left[$0] }
        nodes[node].value = settings.rate * quantile(settings.quantile, of: &values)
        continue
      }
      let column = codes[split.feature]
      nodes[node].feature = split.feature
      nodes[node].limit = bins[split.feature].limits[split.code]
      nodes[node].left = nodes.count
      nodes += [Node(), Node()]
      waiting.append((nodes.count - 1, rows.filter { Int(column[$0]) > split.code }, depth + 1))
      waiting.append((nodes.count - 2, rows.filter { Int(column[$0]) <= split.code }, depth + 1))
    }
    return nodes
  }

  /// Beyond this, in minutes, a row pulls no harder.
  private static let reach = 6.0

  private static func bestSplit(
    _ rows: [Int], _ codes: [[UInt8]], _ bins: [FeatureBins], _ pull: [Double], _ smallest: Int
  ) -> (feature: Int, code: Int)? {
    guard rows.count >= 2 * smallest else { return nil }
    let total = rows.reduce(0) { $0 + pull[$1] }
    let base = total * total / Double(rows.count)
    var best: (gain: Double, feature: Int, code: Int)?
    for feature in codes.indices {
      let column = codes[feature]
      var sums = [Double](repeating: 0, count: bins[feature].limits.count + 1)
      var counts = [Int](repeating: 0, count: sums.count)
      for row in rows {
        sums[Int(column[row])] += pull[row]
        counts[Int(column[row])] += 1
      }
      var (sum, count) = (0.0, 0)
      for code in bins[feature].limits.indices {
        sum += sums[code]
        count += counts[code]
        guard count >= smallest, rows.count - count >= smallest else { continue }
        let rest = total - sum
        let gain = sum * sum / Double(count) + rest * rest / Double(rows.count - count) - base
        if gain > (best?.gain ?? 1e-9) { best = (gain, feature, code) }
      }
    }
    return best.map { ($0.feature, $0.code) }
  }
}

/// The values of one feature in few classes of about as many rows each.
struct FeatureBins {
  /// The largest value of each class but the last, rising.
  let limits: [Double]

  init(_ values: [Double], count: Int = 32) {
    let sorted = values.sorted()
    var limits: [Double] = []
    for part in 1..<count {
      let value = sorted[min(sorted.count - 1, part * sorted.count / count)]
      if value > limits.last ?? -.infinity, value < sorted[sorted.count - 1] {
        limits.append(value)
      }
    }
    self.limits = limits
  }

  func code(_ value: Double) -> UInt8 {
    var (low, high) = (0, limits.count)
    while low < high {
      let middle = (low + high) / 2
      if value <= limits[middle] { high = middle } else { low = middle + 1 }
    }
    return UInt8(low)
  }
}
