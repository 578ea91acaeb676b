import Foundation

/// A logistic regression that learns from each check as it closes: one step of Newton's method a
/// check, with the curvature of all checks before. A few KiB, and the same checks give the same
/// weights.
struct LearnedWeights: Sendable {
  private(set) var weights: [Double]
  /// The mean of each signal over what was learned from: a signal speaks for a dish by how far it is
  /// above that.
  private var sums: [Double]
  private var seen = 0.0
  private var curvature: [Double]
  private let size: Int

  private static let prior = 3.0

  /// - Parameter start: the weights before anything is learned; the first is the constant's.
  init(start: [Double]) {
    size = start.count
    weights = start
    sums = [Double](repeating: 0, count: size)
    curvature = [Double](repeating: 0, count: size * size)
    for index in 0..<size { curvature[index * size + index] = Self.prior }
  }

  func score(_ signals: [Double]) -> Double {
    var sum = 0.0
    for index in 0..<size { sum += weights[index] * signals[index] }
    return sum
  }

  /// What one signal adds to a dish's score, against the mean dish.
  func contribution(_ index: Int, _ signals: [Double]) -> Double {
    weights[index] * (signals[index] - (seen > 0 ? sums[index] / seen : 0))
  }

  /// Learns from the candidates of one check, of which some were taken.
  mutating func learn(_ lesson: [(signals: [Double], isTaken: Bool)], weight: Double) {
    guard !lesson.isEmpty else { return }
    var gradient = [Double](repeating: 0, count: size)
    let (size, chances) = (size, lesson.map { 1 / (1 + exp(-score($0.signals))) })
    curvature.withUnsafeMutableBufferPointer { curvature in
      for (chance, (signals, isTaken)) in zip(chances, lesson) {
        let slope = weight * ((isTaken ? 1 : 0) - chance)
        let bend = weight * max(1e-4, chance * (1 - chance))
        for row in 0..<size where signals[row] != 0 {
          gradient[row] += slope * signals[row]
          let value = bend * signals[row]
          for column in 0...row { curvature[row * size + column] += value * signals[column] }
        }
      }
    }
    for (signals, _) in lesson { for index in 0..<size { sums[index] += signals[index] } }
    seen += Double(lesson.count)
    let step = SymmetricSolver.solve(curvature, gradient, size: size, columns: 1)
    for index in 0..<size { weights[index] += step[index] }
  }

  // MARK: In a file

  /// What answers need.
  func pack(into packed: inout PackedNumbers) {
    packed.append(seen)
    packed.append(weights)
    packed.append(sums)
  }

  mutating func unpack(from packed: inout PackedNumbers) -> Bool {
    guard let seen = packed.number(), let weights = packed.numbers(size),
      let sums = packed.numbers(size)
    else { return false }
    (self.seen, self.weights, self.sums) = (seen, weights, sums)
    return true
  }

  /// What learning needs besides: the lower half of a matrix that is the same on both sides.
  func packCurvature(into packed: inout PackedNumbers) {
    for row in 0..<size { packed.append(curvature[(row * size)...(row * size + row)]) }
  }

  mutating func unpackCurvature(from packed: inout PackedNumbers) -> Bool {
    for row in 0..<size {
      guard let values = packed.numbers(row + 1) else { return false }
      for (column, value) in values.enumerated() { curvature[row * size + column] = value }
    }
    return true
  }
}
