import Testing

@testable import StoreDomain

/// The bounds come from `scipy.stats.ttest_ind(a, b, equal_var=False).confidence_interval(0.95)`,
/// SciPy 1.17.1, of the same numbers.
@Suite("By how much two means differ")
struct MeanDifferenceTests {
  struct Case: Sendable {
    var first: (count: Int, factor: Int, modulus: Int, shift: Int)
    var second: (count: Int, factor: Int, modulus: Int, shift: Int)
    var difference: Double
    var low: Double
    var high: Double
  }

  static let cases = [
    Case(
      first: (200, 37, 4001, 9000), second: (30, 53, 5003, 7000),
      difference: 2018.3433333333342, low: 1448.2154613036992, high: 2588.471205362969),
    Case(
      first: (30, 37, 101, 0), second: (30, 53, 97, 3),
      difference: -2.200000000000003, low: -17.726746245194164, high: 13.32674624519416),
    Case(
      first: (1000, 37, 20011, 5000), second: (120, 53, 997, 11000),
      difference: 3415.562, low: 3050.1912299940523, high: 3780.9327700059475),
    Case(
      first: (31, 37, 101, 0), second: (400, 53, 9973, 0),
      difference: -4884.931451612903, low: -5174.909695771514, high: -4594.953207454293),
  ]

  private static func figures(
    _ sample: (count: Int, factor: Int, modulus: Int, shift: Int)
  ) -> SampleFigures {
    var figures = SampleFigures()
    for index in 0..<sample.count {
      figures.add(Double(index * index * sample.factor % sample.modulus + sample.shift))
    }
    return figures
  }

  @Test("The bounds are those of another program", arguments: cases)
  func welch(of tested: Case) throws {
    let measured = try #require(
      MeanDifference(of: Self.figures(tested.first), minus: Self.figures(tested.second)))
    let near = 1e-7 * abs(tested.high - tested.low)
    #expect(abs(measured.difference - tested.difference) < near)
    #expect(abs(measured.low - tested.low) < near)
    #expect(abs(measured.high - tested.high) < near)
  }

  @Test("Of fewer than thirty nothing is said, and of equal values no more than they say")
  func bounds() throws {
    let few = Self.figures((29, 37, 101, 0))
    let enough = Self.figures((30, 37, 101, 0))
    #expect(MeanDifference(of: few, minus: enough) == nil)
    #expect(MeanDifference(of: enough, minus: few) == nil)
    let same = Self.figures((30, 0, 101, 5))
    let measured = try #require(MeanDifference(of: same, minus: same))
    #expect(measured.difference == 0)
    #expect(measured.low == 0)
    #expect(measured.high == 0)
  }

  @Test("Places together count by how sure each of them is")
  func together() throws {
    let one = try #require(
      MeanDifference(
        of: Self.figures((200, 37, 4001, 9000)), minus: Self.figures((30, 53, 5003, 7000))))
    let other = try #require(
      MeanDifference(
        of: Self.figures((1000, 37, 20011, 5000)), minus: Self.figures((120, 53, 997, 11000))))
    let both = try #require(MeanDifference(of: [one, other]))
    // The second counts so many times as much.
    let ratio = one.standardError / other.standardError
    let expected = (one.difference + ratio * ratio * other.difference) / (1 + ratio * ratio)
    #expect(abs(both.difference - expected) < 1e-6)
    #expect(both.standardError < min(one.standardError, other.standardError))
    #expect(abs((both.high - both.low) / both.standardError - 2 * 1.959963984540054) < 1e-9)
    #expect(MeanDifference(of: [one]) == one)
    #expect(MeanDifference(of: []) == nil)
  }

  @Test("A place whose parties were all alike outweighs no other")
  func alike() throws {
    func alike(_ value: Int) throws -> MeanDifference {
      try #require(
        MeanDifference(
          of: Self.figures((30, 0, 101, value)), minus: Self.figures((30, 0, 101, 5))))
    }
    let measured = try #require(
      MeanDifference(
        of: Self.figures((200, 37, 4001, 9000)), minus: Self.figures((30, 53, 5003, 7000))))
    let other = try #require(
      MeanDifference(
        of: Self.figures((1000, 37, 20011, 5000)), minus: Self.figures((120, 53, 997, 11000))))
    let certain = try alike(1005)
    #expect(certain.standardError == 0)
    #expect(MeanDifference(of: [certain, measured]) == measured)
    #expect(
      MeanDifference(of: [measured, certain, other]) == MeanDifference(of: [measured, other]))
    let all = try #require(MeanDifference(of: [certain, alike(2005)]))
    #expect(all.difference == 1500)
    #expect(all.low == 1500 && all.high == 1500)
  }
}
