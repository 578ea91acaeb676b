import GRDB
import HeadquartersContract
import StoreDomain

/// Brings lines back to the kitchen's screen that were marked as made by mistake. Repeating it changes
/// nothing. Throws `KitchenError`, `RecallRefusal`.
public struct Recall: Verb {
  public static let terms = VerbTerms<Self>(
    "kitchen.recall", Phrase("bring a dish back that was marked as made", "撤回出菜"),
    needs: [.permission(.kitchen)], audit: .none(because: "its event names the author"),
    events: [.kitchenRecalled])

  let lineIDs: [Identifier<OrderLine>]

  public init(_ lineID: Identifier<OrderLine>) {
    self.init([lineID])
  }

  public init(_ lineIDs: [Identifier<OrderLine>]) {
    self.lineIDs = lineIDs
  }

  public func run(in transaction: Transaction) throws {
    for id in lineIDs { try recall(id, in: transaction) }
  }

  private func recall(_ lineID: Identifier<OrderLine>, in transaction: Transaction) throws {
    let item = try transaction.kitchenItem(lineID)
    guard let madeAt: Timestamp = item["bumpedAt"] else { return }
    try RecallRule(minutes: transaction.store.settings.recallMinutes).check(
      madeAt: madeAt, now: transaction.now)
    let station = try transaction.presentStation(of: item)
    try transaction.db.execute(
      sql: """
        UPDATE kitchenItem SET bumpedAt = NULL, bumpedByName = NULL, stationCode = ?
        WHERE lineID = ?
        """, arguments: [station, lineID])
    try transaction.record(
      .kitchenRecalled, lineID,
      KitchenFact(
        checkID: item["checkID"], stationCode: station, queuedAt: item["queuedAt"]),
      on: item["businessDay"])
  }
}
