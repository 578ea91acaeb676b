import GRDB
import HeadquartersContract
import StoreDomain

/// A bill that pays a share of a line, and how many portions.
public struct ShareWish: Hashable, Sendable {
  public var checkID: Identifier<Check>
  public var portions: Int
  /// The id of the line that it becomes there; nil for a new one.
  public var lineID: Identifier<OrderLine>?

  public init(
    _ checkID: Identifier<Check>, portions: Int = 1, lineID: Identifier<OrderLine>? = nil
  ) {
    self.checkID = checkID
    self.portions = portions
    self.lineID = lineID
  }
}

/// Divides the price of a line between its bill and other open ones (分摊): a large fish for two tables,
/// a pot for three who pay apart. The kitchen makes it once, for the line that stays; each other bill
/// gets a line with its share, which is taxed and discounted there. What guests there must not get of
/// it, the kitchen is told while it still makes it.
///
/// With the ids of the new lines the same verb may be repeated after an unclear answer. Throws
/// `ShareRefusal`, `OrderError.changedMeanwhile`, `.movedMeanwhile`.
public struct ShareLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.share", Phrase("share the price of a line between bills", "菜品分摊"),
    needs: [.permission(.order)],
    audit: .entry("lineShared") { _, shared in
      shared.isRepeated ? nil : AuditNote(shared: shared)
    },
    events: [.lineShared, .partyStageChanged])

  let seen: OrderLine
  let portions: Int
  let others: [ShareWish]

  /// - Parameters:
  ///   - seen: the line as it was looked at.
  ///   - portions: that its own bill pays.
  public init(_ seen: OrderLine, portions: Int = 1, with others: [ShareWish]) {
    self.seen = seen
    self.portions = portions
    self.others = others
  }

  public func run(in transaction: Transaction) throws -> SharedLine {
    let line = try transaction.line(seen.id)
    if let first = others.first?.lineID, try transaction.lineIfThere(first) != nil {
      return try transaction.sharedLine(line, isRepeated: true)
    }
    guard line.checkID == seen.checkID else { throw OrderError.movedMeanwhile(line.name) }
    let left = line.quantity - (try transaction.quantityReturned(of: line.id))
    let check = try transaction.check(line.checkID)
    let currency = transaction.store.currency
    try ShareRule.check(
      line, parts: try transaction.db.linesOfSet(line.id, currency), left: left,
      portions: [portions] + others.map(\.portions),
      from: try transaction.db.moveBill(check, currency),
      to: try others.map {
        try transaction.db.moveBill(try transaction.check($0.checkID), currency)
      })
    guard seen.isOrderedAs(line) else { throw OrderError.changedMeanwhile(line.name) }
    let shares = try divide(line, in: transaction)
    try transaction.followShares(of: shares, from: check, isTakenBack: false)
    try transaction.printNeeds(ofThoseWhoShare: line)
    let shared = try transaction.sharedLine(try transaction.line(line.id))
    try transaction.record(.lineShared, check.id, LineSharedFact(shared), on: check.businessDay)
    return shared
  }

  /// Writes a line for each other bill, and then what stays on the line's own.
  private func divide(_ line: OrderLine, in transaction: Transaction) throws -> [OrderLine] {
    let weights = [portions] + others.map(\.portions)
    let all = weights.reduce(0, +)
    let amounts = ShareRule.amounts(of: line, portions: weights)
    let shares = zip(others, amounts.dropFirst()).map { wish, amount in
      OrderLine(
        id: wish.lineID ?? transaction.newID(), checkID: wish.checkID, dishID: nil,
        name: line.name, stage: .sent, portion: line.portion, quantity: line.quantity,
        grams: line.grams, priceGrams: line.priceGrams, unitPrice: line.unitPrice,
        taxCode: line.taxCode, broths: line.broths, modifiers: line.modifiers,
        share: LineShare(
          of: line.id, dishID: line.dishID, portions: wish.portions, allPortions: all,
          amountMinorUnits: amount),
        authorName: transaction.author.name, addedAt: transaction.now, sentAt: transaction.now)
    }
    for share in shares { try transaction.insert(share) }
    try transaction.db.execute(
      sql: """
        UPDATE orderLine SET sharePortions = ?, shareOfPortions = ?, shareMinor = ? WHERE id = ?
        """, arguments: [portions, all, amounts[0], line.id])
    return shares
  }
}

/// Takes the shares of a line back: its own bill pays all of it again, and anything may be done to it.
/// The line itself or any share of it may be named. Doing it again changes nothing.
///
/// Throws `ShareRefusal`, when one of the bills is closed or being paid for one,
/// `OrderError.changedMeanwhile`.
public struct TakeSharesBack: Verb {
  public static let terms = VerbTerms<Self>(
    "line.take-shares-back", Phrase("take the shares of a line back", "取消分摊"),
    needs: [.permission(.order)],
    audit: .entry("lineSharesTakenBack") { _, shared in
      shared.isRepeated ? nil : AuditNote(shared: shared)
    }, events: [.lineSharesTakenBack, .partyStageChanged])

  let id: Identifier<OrderLine>
  let seen: SharedLine?

  /// - Parameter seen: who paid it together when it was looked at: what somebody has shared anew since
  ///   is not taken back unseen. Nil for whoever does.
  public init(_ id: Identifier<OrderLine>, seen: SharedLine? = nil) {
    self.id = id
    self.seen = seen
  }

  /// The line with the shares that it had.
  public func run(in transaction: Transaction) throws -> SharedLine {
    let named = try transaction.line(id)
    let line = try named.share?.line.map { try transaction.line($0) } ?? named
    if line.share == nil || named.stage == .voided {
      return try transaction.sharedLine(line, isRepeated: true)
    }
    let shared = try transaction.sharedLine(line)
    if let seen, seen.shares.map(\.id) != shared.shares.map(\.id) {
      throw OrderError.changedMeanwhile(line.name)
    }
    let check = try transaction.check(line.checkID)
    let checks = try [check] + shared.shares.map { try transaction.check($0.checkID) }
    try ShareRule.checkTakingBack(
      line, bills: try checks.map { try transaction.db.moveBill($0, transaction.store.currency) })
    for share in shared.shares {
      try transaction.db.execute(
        sql: """
          UPDATE orderLine SET stage = 'voided', sentAt = NULL, voidedAt = ?, voidedByName = ?
          WHERE id = ?
          """, arguments: [transaction.now, transaction.author.name, share.id])
    }
    try transaction.db.execute(
      sql: """
        UPDATE orderLine SET sharePortions = NULL, shareOfPortions = NULL, shareMinor = NULL
        WHERE id = ?
        """, arguments: [line.id])
    try transaction.followShares(of: shared.shares, from: check, isTakenBack: true)
    try transaction.record(
      .lineSharesTakenBack, check.id, LineSharedFact(shared), on: check.businessDay)
    return shared
  }
}
