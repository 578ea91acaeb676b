/// How often dishes were ordered together.
public struct Companions: Sendable {
  /// Fewer checks than this say nothing about a pair.
  public static let leastChecks = 5

  private var checks: [String: Int] = [:]
  private var together: [String: [String: Int]] = [:]

  public init() {}

  /// Counts one check's dishes, by code.
  public mutating func add(_ codes: Set<String>) {
    for code in codes {
      checks[code, default: 0] += 1
      for other in codes where other != code {
        together[code, default: [:]][other, default: 0] += 1
      }
    }
  }

  /// Takes counts made elsewhere, such as by the database: on how many checks `code` stood, and on
  /// how many `pair` stood together.
  public init(
    checks: [String: Int], pairs: some Sequence<(first: String, second: String, count: Int)>
  ) {
    self.checks = checks
    for pair in pairs where pair.first != pair.second {
      together[pair.first, default: [:]][pair.second] = pair.count
      together[pair.second, default: [:]][pair.first] = pair.count
    }
  }

  /// 0…1: how closely two dishes belong together (the cosine of their checks).
  func closeness(_ first: String, _ second: String) -> Double {
    let count = together[first]?[second] ?? 0
    guard count >= Self.leastChecks, let one = checks[first], let other = checks[second],
      one > 0, other > 0
    else { return 0 }
    return min(1, Double(count) / (Double(one) * Double(other)).squareRoot())
  }
}
