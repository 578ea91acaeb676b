import GRDB
import HeadquartersContract
import StoreDomain

/// So many pieces of a line that are refunded.
public struct RefundedPieces: Hashable, Sendable {
  public var lineID: Identifier<OrderLine>
  public var pieces: Int

  public init(_ lineID: Identifier<OrderLine>, pieces: Int) {
    self.lineID = lineID
    self.pieces = pieces
  }
}

/// Gives guests back what lines of a closed check, or some pieces of them, came to after every step of
/// its bill. The check stands as it was paid; the refund is a check of its own, with lines and payments
/// below nothing, on the business day on which it is made. Money goes back to the payments of the check
/// in the order of `RefundRule.order`; cash comes out of this terminal's drawer. Kitchen and stock hear
/// nothing of it.
///
/// With an `id` the same verb may be repeated after an unclear answer: the money goes back once.
public struct RefundLines: Verb {
  public static let terms = VerbTerms<Self>(
    "check.refund-lines", Phrase("refund lines of a closed check", "按菜退款"),
    needs: [.permission(.takePayment), .authorised(.giveBack)],
    audit: .entry("linesRefunded") { verb, bill in
      AuditNote(
        subject: verb.checkID.rawValue,
        detail: "\(bill.total.minorUnits) by check \(bill.check.number): "
          + OrderInput.oneLine(verb.reason.inBothLanguages))
    },
    events: ([.refundOpened, .invoiceVoided, .paymentCaptured, .paymentCreated]
      + AccountReturns.events + CloseCheck.terms.events).once)

  let checkID: Identifier<Check>
  let lines: [RefundedPieces]
  let keepsTip: Bool
  let reason: Reason
  public let authoriser: StaffMember?
  let id: Identifier<Check>?

  /// - Parameters:
  ///   - keepsTip: whether tips stay; else the tip of a payment goes back with the rest of it.
  ///   - id: of the refund, made beforehand.
  public init(
    _ checkID: Identifier<Check>, _ lines: [RefundedPieces], keepsTip: Bool = false, reason: Reason,
    authoriser: StaffMember? = nil, id: Identifier<Check>? = nil
  ) {
    self.checkID = checkID
    self.lines = lines
    self.keepsTip = keepsTip
    self.reason = reason
    self.authoriser = authoriser
    self.id = id
  }

  /// The refund: closed, or open while a gateway has not given all of it back.
  public func run(in transaction: Transaction) throws -> BillPicture {
    let (db, store) = (transaction.db, transaction.store)
    if let id, let there = try Check.fetchOne(db, id, store.currency) {
      guard there.refunds == checkID else { throw RefundRefusal.isRefund }
      return try BillPicture.fetch(db, id, store: store)
    }
    let reason = try OrderInput.reason(reason)
    let paid = try transaction.check(checkID)
    try RefundRule.check(
      paid, today: transaction.today, isTodayClosed: try transaction.isClosed(transaction.today))
    let chosen = try chosenLines(among: try RefundableLine.fetchAll(db, of: checkID, store))
    let refund = try transaction.openRefund(
      of: paid, chosen, reason: reason, authoriser: authoriser, id: id ?? transaction.newID())
    try transaction.payRefund(
      refund, keepsTip: keepsTip, reason: reason, authoriser: authoriser)
    return try BillPicture.fetch(db, refund.id, store: store)
  }

  private func chosenLines(
    among lines: [RefundableLine]
  ) throws -> [(line: RefundableLine, pieces: Int)] {
    var wanted: [Identifier<OrderLine>: Int] = [:]
    for line in self.lines { wanted[line.lineID, default: 0] += line.pieces }
    guard Set(wanted.keys).isSubset(of: lines.map(\.id)) else { throw RefundRefusal.noSuchLine }
    let chosen = lines.compactMap { line in wanted[line.id].map { (line: line, pieces: $0) } }
    guard !chosen.isEmpty else { throw RefundRefusal.nothingChosen }
    for (line, pieces) in chosen { try RefundRule.check(pieces, of: line) }
    // Of a cent for three pieces two come to nothing.
    guard chosen.contains(where: { RefundRule.amount(of: $1, of: $0) > 0 }) else {
      throw RefundRefusal.nothingPaid(chosen[0].line.line.name)
    }
    return chosen
  }
}

/// Gives back again what a gateway did not give back of a refund, in the same order as before.
///
/// Repeating it changes nothing: what is on its way, or went back, goes back once.
public struct RepeatRefund: Verb {
  public static let terms = VerbTerms<Self>(
    "check.repeat-refund", Phrase("give back again what a gateway refused of a refund", "重新退款"),
    needs: [.permission(.takePayment), .authorised(.giveBack)],
    audit: .entry("refundRepeated") { verb, _ in AuditNote(subject: verb.checkID.rawValue) },
    events: ([.paymentCaptured, .paymentCreated] + AccountReturns.events
      + CloseCheck.terms.events).once)

  let checkID: Identifier<Check>
  public let authoriser: StaffMember?

  /// - Parameter checkID: of the refund.
  public init(_ checkID: Identifier<Check>, authoriser: StaffMember? = nil) {
    self.checkID = checkID
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> BillPicture {
    let refund = try transaction.check(checkID)
    guard refund.refunds != nil else { throw RefundRefusal.notClosed }
    if refund.stage == .open {
      let before = try transaction.workedBill(checkID).payments
      // Whoever said that tips stay has said so for all of it.
      let keepsTip = !before.isEmpty && before.allSatisfy { $0.tipMinorUnits == 0 }
      try transaction.payRefund(
        refund, keepsTip: keepsTip, reason: before.last?.reason ?? Reason(.chargedTooMuch),
        authoriser: authoriser)
    }
    return try BillPicture.fetch(transaction.db, checkID, store: transaction.store)
  }
}
