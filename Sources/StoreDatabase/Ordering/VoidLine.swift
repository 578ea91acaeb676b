import GRDB
import HeadquartersContract
import StoreDomain

/// Takes a line off the order before the kitchen knows it; its portion can be sold again.
public struct VoidLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.void", Phrase("take a line off before sending", "下单前取消"),
    needs: [.permission(.order)],
    audit: .none(because: "the line keeps its reason and its event names the author"),
    events: [.lineVoided, .dishAvailability])

  let id: Identifier<OrderLine>
  let reason: Reason?

  public init(_ id: Identifier<OrderLine>, reason: Reason? = nil) {
    self.id = id
    self.reason = reason
  }

  public func run(in transaction: Transaction) throws -> OrderLine {
    let reason = try reason.map(OrderInput.reason)
    var (line, check) = try transaction.unsentLine(id)
    if let dishID = line.dishID {
      try transaction.givePortionsBack(
        try transaction.portionsTaken(by: id), of: dishID, takenAt: line.addedAt)
    }
    line.stage = .voided
    line.reason = reason ?? line.reason
    try transaction.db.execute(
      sql: "UPDATE orderLine SET stage = 'voided', reason = ?, portionsTaken = 0 WHERE id = ?",
      arguments: [line.reason, id])
    try transaction.record(
      .lineVoided, check.id, LineVoidedFact(lineID: id, reason: reason?.inBothLanguages),
      on: check.businessDay)
    return line
  }
}
