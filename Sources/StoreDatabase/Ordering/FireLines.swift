import StoreDomain

/// Fires held lines (起菜): the kitchen starts now. It gives back the lines sent, and throws
/// `OrderError`.
public struct FireLines: Verb {
  public static let terms = VerbTerms<Self>(
    "line.fire", Phrase("fire lines that were kept back", "起菜"), needs: [.permission(.order)],
    audit: .none(because: "its event names the author"), events: SendLines.terms.events)

  let ids: [Identifier<OrderLine>]

  public init(_ ids: [Identifier<OrderLine>]) {
    self.ids = ids
  }

  public func run(in transaction: Transaction) throws -> [OrderLine] {
    guard let first = ids.first else { throw OrderError.nothingToSend }
    let checkID = try transaction.line(first).checkID
    return try SendLines(of: checkID, only: ids).run(in: transaction)
  }
}
