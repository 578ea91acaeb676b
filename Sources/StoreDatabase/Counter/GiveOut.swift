import GRDB
import HeadquartersContract
import StoreDomain

/// What became of a number that was given out.
public struct GivenOut: Hashable, Sendable {
  public var sale: CounterSale
  /// Whether nothing is left to pay; otherwise the sale is over when it is paid.
  public var isPaid: Bool
  /// Whether it was given out before, by whomever: nothing more is to be handed over.
  public var isRepeated = false
}

/// Hands a guest what was made for a pick-up number: who did it and when is kept. A sale that is paid
/// is over with it; one that is not stays on the till's list. Doing it again changes nothing.
///
/// Throws `CounterRefusal`.
public struct GiveOut: Verb {
  public static let terms = VerbTerms<Self>(
    "counter.give-out", Phrase("give out what a pick-up number waits for", "取餐"),
    needs: [.anyOf(.order, .seat, .takePayment)],
    audit: .none(because: "the sale names who gave it out"),
    events: [.counterSaleGivenOut, .partyLeft])

  let id: Identifier<Party>

  public init(_ id: Identifier<Party>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> GivenOut {
    var sale = try transaction.counterSale(id)
    let isRepeated = sale.givenOutAt != nil
    if !isRepeated {
      let work = try CounterWork.fetch(transaction.db, of: [id])[id] ?? CounterWork()
      let hasLeft = try transaction.stage(ofParty: id) == .left
      try CounterRule.checkGivingOut(
        sale, stage: work.stage(of: sale, hasLeft: hasLeft), unsent: work.unsent)
      sale.givenOutAt = transaction.now
      sale.givenOutByName = transaction.author.name
      try transaction.db.execute(
        sql: "UPDATE counterSale SET givenOutAt = ?, givenOutByName = ? WHERE partyID = ?",
        arguments: [sale.givenOutAt, sale.givenOutByName, id])
      try transaction.recordCounterSale(sale, .counterSaleGivenOut)
      try transaction.leaveCounter(id)
    }
    return GivenOut(
      sale: sale, isPaid: try transaction.openChecks(of: id).isEmpty, isRepeated: isRepeated)
  }
}

/// The wrong number was given out: within the minutes in which slips are undone it waits again.
///
/// Throws `CounterRefusal.tooLate`, `.notGivenOut`.
public struct BringBackNumber: Verb {
  public static let terms = VerbTerms<Self>(
    "counter.bring-back", Phrase("undo that a pick-up number was given out", "撤回取餐"),
    needs: [.anyOf(.order, .seat, .takePayment)],
    audit: .entry("givenOutUndone") { _, sale in
      AuditNote(subject: "party/\(sale.id)", detail: sale.displayNumber)
    },
    events: [.counterSaleBroughtBack])

  let id: Identifier<Party>

  public init(_ id: Identifier<Party>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> CounterSale {
    var sale = try transaction.counterSale(id)
    try CounterRule.checkBringingBack(
      sale, now: transaction.now, minutes: transaction.store.undoRule.minutes)
    sale.givenOutAt = nil
    sale.givenOutByName = nil
    try transaction.db.execute(
      sql: "UPDATE counterSale SET givenOutAt = NULL, givenOutByName = NULL WHERE partyID = ?",
      arguments: [id])
    // It had left because it was paid.
    try transaction.db.execute(
      sql: "UPDATE party SET stage = 'paid', leftAt = NULL WHERE id = ? AND stage = 'left'",
      arguments: [id])
    try transaction.recordCounterSale(sale, .counterSaleBroughtBack)
    return sale
  }
}
