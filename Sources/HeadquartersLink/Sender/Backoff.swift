/// How long to wait after a failure: full jitter, so that stores that fell silent together do not
/// come back together.
public struct Backoff: Hashable, Sendable {
  /// The range of the first wait, in milliseconds.
  public var first = 1_000
  /// No range is wider than this, in milliseconds.
  public var longest: Int

  public init(longest: Int = 300_000) {
    self.longest = longest
  }

  /// Milliseconds until the next try: evenly between 0 and the smaller of `longest` and
  /// `first`·2ⁿ, but not less than the floor that headquarters asked for.
  ///
  /// - Parameters:
  ///   - failures: how many tries have failed, this one included.
  ///   - floor: seconds that headquarters asked for.
  public func wait(
    after failures: Int, floor: Int?, using random: inout some RandomNumberGenerator
  ) -> Int {
    let doublings = min(max(0, failures - 1), 20)
    let widest = min(longest, first << doublings)
    return max(Int.random(in: 0...widest, using: &random), (floor ?? 0) * 1000)
  }
}
