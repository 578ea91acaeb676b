/// Minor units by line, as a rule has worked them out for a bill.
///
/// Found by the lines' ids, so that nothing depends on who lists them in which order; where the order is
/// the same, as it mostly is, without looking each of them up.
public struct LineAmounts: Hashable, Sendable {
  private let lines: [Identifier<OrderLine>]
  private let amounts: [Int]

  /// - Parameters:
  ///   - amounts: one for each line.
  ///   - lines: each of them once.
  public init(_ amounts: [Int], of lines: [Identifier<OrderLine>]) {
    precondition(amounts.count == lines.count, "an amount for each line")
    self.amounts = amounts
    self.lines = lines
  }

  /// The amount of each of these lines; nothing for one that it does not know.
  func amounts(of lines: [Identifier<OrderLine>]) -> [Int] {
    guard lines != self.lines else { return amounts }
    let known = Dictionary(zip(self.lines, amounts), uniquingKeysWith: +)
    return lines.map { known[$0] ?? 0 }
  }
}
