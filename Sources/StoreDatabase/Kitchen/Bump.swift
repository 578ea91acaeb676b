import GRDB
import HeadquartersContract
import StoreDomain

/// Marks lines as made, one or a whole ticket: they leave the kitchen's screen. Repeating it changes
/// nothing. Throws `KitchenError`.
public struct Bump: Verb {
  public static let terms = VerbTerms<Self>(
    "kitchen.bump", Phrase("mark a dish as made", "出菜"), needs: [.permission(.kitchen)],
    audit: .none(because: "the kitchen's row names who made it"), events: [.kitchenBumped])

  let lineIDs: [Identifier<OrderLine>]

  public init(_ lineID: Identifier<OrderLine>) {
    self.init([lineID])
  }

  public init(_ lineIDs: [Identifier<OrderLine>]) {
    self.lineIDs = lineIDs
  }

  public func run(in transaction: Transaction) throws {
    for id in lineIDs { try bump(id, in: transaction) }
  }

  private func bump(_ lineID: Identifier<OrderLine>, in transaction: Transaction) throws {
    let item = try transaction.kitchenItem(lineID)
    guard item["bumpedAt"] as Timestamp? == nil else { return }
    guard item["left"] as Int > 0 else {
      throw KitchenError.returned(try transaction.line(lineID).name)
    }
    try transaction.db.execute(
      sql: "UPDATE kitchenItem SET bumpedAt = ?, bumpedByName = ? WHERE lineID = ?",
      arguments: [transaction.now, transaction.author.name, lineID])
    try transaction.record(
      .kitchenBumped, lineID,
      KitchenFact(
        checkID: item["checkID"], stationCode: item["stationCode"], queuedAt: item["queuedAt"]),
      on: item["businessDay"])
  }
}
