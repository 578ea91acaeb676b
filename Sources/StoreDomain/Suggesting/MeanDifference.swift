/// How many values there are, their mean and their variance, taken in one by one.
///
/// Welford's way, which loses no digits: Technometrics 4 (1962), 419–420.
public struct SampleFigures: Hashable, Sendable {
  public private(set) var count = 0
  public private(set) var mean = 0.0
  private var squares = 0.0

  public init() {}

  public mutating func add(_ value: Double) {
    count += 1
    let distance = value - mean
    mean += distance / Double(count)
    squares += distance * (value - mean)
  }

  /// Of all from which these are a sample; 0 for fewer than two.
  public var variance: Double { count < 2 ? 0 : squares / Double(count - 1) }

  /// Of the mean, squared.
  fileprivate var squaredError: Double { count == 0 ? 0 : variance / Double(count) }
}

/// By how much two means differ, and within which bounds the true difference lies in 95 of 100 cases.
public struct MeanDifference: Hashable, Sendable, Encodable {
  public let difference: Double
  public let low: Double
  public let high: Double
  public let standardError: Double

  /// Of fewer values nothing is said: the bounds below hold for means of about so many.
  public static let fewest = 30

  /// The 97.5th of 100 of the normal distribution.
  private static let normal = 1.959_963_984_540_054

  private init(_ difference: Double, standardError: Double, reach: Double) {
    self.difference = difference
    self.standardError = standardError
    low = difference - reach * standardError
    high = difference + reach * standardError
  }

  /// Of two samples whose variances need not be the same (B. L. Welch, Biometrika 34, 1947, 28–35):
  /// with s² the variances and n the counts, the squared error e² is s₁²/n₁ + s₂²/n₂, and the bounds
  /// are the difference ± t·e, with the t of e⁴ / ((s₁²/n₁)²/(n₁−1) + (s₂²/n₂)²/(n₂−1)) degrees of
  /// freedom.
  ///
  /// - Returns: nil when one has fewer than ``fewest`` values.
  public init?(of first: SampleFigures, minus second: SampleFigures) {
    guard first.count >= Self.fewest, second.count >= Self.fewest else { return nil }
    let (one, other) = (first.squaredError, second.squaredError)
    let both = one + other
    let freedom =
      both * both
      / (one * one / Double(first.count - 1) + other * other / Double(second.count - 1))
    self.init(
      first.mean - second.mean, standardError: both.squareRoot(),
      reach: both > 0 ? Self.student(freedom) : 0)
  }

  /// Of several places together, each weighed by how sure it is (1/e²), so that what tells the places
  /// apart is no difference; with the bounds of the normal distribution. Values that are all the same
  /// say nothing of how sure they are: a place without an error counts only where all are so, each as
  /// much as any other. Nil of none.
  public init?(of places: [MeanDifference]) {
    let weighed = places.filter { $0.standardError > 0 }
    guard weighed.count > 1 else {
      if let only = weighed.first {
        self = only
      } else if !places.isEmpty {
        let sum = places.reduce(0) { $0 + $1.difference }
        self.init(sum / Double(places.count), standardError: 0, reach: 0)
      } else {
        return nil
      }
      return
    }
    let weights = weighed.map { 1 / ($0.standardError * $0.standardError) }
    let sum = weights.reduce(0, +)
    let mean = zip(weighed, weights).reduce(0) { $0 + $1.0.difference * ($1.1 / sum) }
    self.init(mean, standardError: (1 / sum).squareRoot(), reach: Self.normal)
  }

  /// The 97.5th of 100 of Student's distribution, by its expansion about the normal one (Abramowitz
  /// and Stegun, 26.7.5): for 29 degrees of freedom and more it is right to seven decimals.
  private static func student(_ freedom: Double) -> Double {
    let x = normal
    let square = x * x
    let terms: [Double] = [
      x * (square + 1) / 4,
      x * ((5 * square + 16) * square + 3) / 96,
      x * (((3 * square + 19) * square + 17) * square - 15) / 384,
      x * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92_160,
    ]
    return x + terms.reversed().reduce(0) { ($0 + $1) / freedom }
  }
}
