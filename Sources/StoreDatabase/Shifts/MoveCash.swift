import GRDB
import HeadquartersContract
import StoreDomain

/// Puts cash into an open drawer or takes it out, for another reason than a guest's payment.
public struct MoveCash: Verb {
  public static let terms = VerbTerms<Self>(
    "shift.move-cash", Phrase("put cash into a drawer or take it out", "钱箱存取现金"),
    needs: [
      .permission(.takePayment),
      .authorised(.payOut, when: Phrase("paid out", "支出现金")),
    ],
    audit: .entry("cashMoved") { verb, move in
      AuditNote(
        subject: verb.shiftID.rawValue,
        detail: "\(move.kind.rawValue) \(move.amount.minorUnits): \(move.reason.inBothLanguages)")
    },
    events: [.cashMoved])

  let shiftID: Identifier<Shift>
  let kind: CashMove.Kind
  let amount: Int
  let reason: Reason
  public let authoriser: StaffMember?
  let id: Identifier<CashMove>?

  /// - Parameters:
  ///   - amount: minor units, not negative.
  ///   - id: made beforehand, so that the same verb may be repeated after an unclear answer.
  public init(
    _ shiftID: Identifier<Shift>, _ kind: CashMove.Kind, amount: Int, reason: Reason,
    authoriser: StaffMember? = nil, id: Identifier<CashMove>? = nil
  ) {
    self.shiftID = shiftID
    self.kind = kind
    self.amount = amount
    self.reason = reason
    self.authoriser = authoriser
    self.id = id
  }

  /// What stays in the house, in the safe, needs nobody's leave.
  public func isNeeded(_ need: VerbNeed) -> Bool { kind == .paidOut }

  public func run(in transaction: Transaction) throws -> CashMove {
    let earlier = try CashMove.fetchAll(transaction.db, of: shiftID, transaction.store.currency)
    if let id, let move = earlier.first(where: { $0.id == id }) { return move }
    return try transaction.moveCash(
      shiftID, kind, amount: amount, reason: reason, authoriser: authoriser, id: id)
  }
}

extension Transaction {
  /// Writes cash that goes into an open drawer or out of it.
  ///
  /// - Throws: `ShiftRefusal`.
  func moveCash(
    _ shiftID: Identifier<Shift>, _ kind: CashMove.Kind, amount: Int, reason: Reason,
    authoriser: StaffMember?, id: Identifier<CashMove>?
  ) throws -> CashMove {
    let shift = try openShift(shiftID)
    try ShiftRule.check(amount: amount, in: store.currency)
    let move = CashMove(
      id: id ?? newID(), kind: kind, amount: money(amount), reason: try OrderInput.reason(reason),
      authorName: author.name, authoriserName: kind == .paidOut ? authoriser?.name : nil, at: now)
    try db.execute(
      sql: """
        INSERT INTO cashMove (id, shiftID, kind, amountMinor, reason, authorName, authoriserName, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        move.id, shiftID, kind, amount, move.reason, move.authorName, move.authoriserName, move.at,
      ])
    try record(.cashMoved, shiftID, CashMovedFact(move), on: shift.businessDay)
    return move
  }
}
