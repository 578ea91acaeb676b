import HeadquartersContract
import StoreDomain

/// A cleaned table may be given away again.
public struct MarkTableReady: Verb {
  public static let terms = VerbTerms<Self>(
    "table.ready", Phrase("mark a table as cleaned", "清台完成"),
    needs: [.anyOf(.seat, .order, .takePayment)],
    audit: .none(because: "its event names who did it"),
    events: [.tableReady])

  let id: Identifier<DiningTable>

  public init(_ id: Identifier<DiningTable>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws {
    try transaction.setCondition(.ready, of: id, .tableReady)
  }
}
