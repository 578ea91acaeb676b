import HeadquartersContract
import StoreDomain

/// Takes an empty table out of use, or brings it back.
public struct SetOutOfOrder: Verb {
  public static let terms = VerbTerms<Self>(
    "table.out-of-order", Phrase("take a table out of use, or bring it back", "停用或恢复桌台"),
    needs: [.permission(.tableOutOfOrder)],
    audit: .none(because: "its event names who did it"),
    events: [.tableOutOfOrder, .tableReady])

  let id: Identifier<DiningTable>
  let isOutOfOrder: Bool

  public init(_ id: Identifier<DiningTable>, _ isOutOfOrder: Bool) {
    self.id = id
    self.isOutOfOrder = isOutOfOrder
  }

  public func run(in transaction: Transaction) throws {
    try transaction.setCondition(
      isOutOfOrder ? .outOfOrder : .ready, of: id, isOutOfOrder ? .tableOutOfOrder : .tableReady)
  }
}
