import GRDB
import HeadquartersContract
import StoreDomain

/// Takes a line off the order before the kitchen knows it; its portion can be sold again. The line
/// keeps who noted it, and beside that who took it off, when and why. Throws `OrderError`.
public struct VoidLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.void", Phrase("take a line off before sending", "下单前取消"),
    needs: [.permission(.order)],
    audit: .none(because: "the line keeps its reason and who took it off"),
    events: [.lineVoided, .dishAvailability])

  let id: Identifier<OrderLine>
  let reason: Reason
  let seen: OrderLine?

  /// - Parameter seen: the line as it was looked at: what somebody else has changed since is not
  ///   taken off unseen. Nil for whatever it is.
  public init(
    _ id: Identifier<OrderLine>, reason: Reason = Reason(.changedBeforeSending),
    seen: OrderLine? = nil
  ) {
    self.id = id
    self.reason = reason
    self.seen = seen
  }

  public func run(in transaction: Transaction) throws -> OrderLine {
    let reason = try OrderInput.reason(reason)
    var (line, check) = try transaction.unsentLine(id, seen: seen)
    if let seen, !seen.isOrderedAs(line) { throw OrderError.changedMeanwhile(line.name) }
    // A set goes with all that is in it.
    for part in try transaction.parts(of: line) {
      _ = try VoidLine(part.id, reason: reason).run(in: transaction)
    }
    try transaction.givePortionsBack(of: line)
    line.stage = .voided
    try transaction.db.execute(
      sql: """
        UPDATE orderLine SET stage = 'voided', voidedAt = ?, voidedByName = ?, voidReason = ?
        WHERE id = ?
        """, arguments: [transaction.now, transaction.author.name, reason, id])
    try transaction.record(
      .lineVoided, check.id, LineVoidedFact(lineID: id, reason: reason.inBothLanguages),
      on: check.businessDay)
    return line
  }
}

extension OrderLine {
  /// Whether both are the same order: as much of the same, wanted in the same way.
  func isOrderedAs(_ other: OrderLine) -> Bool {
    (quantity, portion, grams, seat) == (other.quantity, other.portion, other.grams, other.seat)
      && course == other.course
      && (broths, modifiers, note) == (other.broths, other.modifiers, other.note)
  }
}
