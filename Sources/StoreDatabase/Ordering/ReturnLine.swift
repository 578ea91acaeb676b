import GRDB
import HeadquartersContract
import StoreDomain

/// Takes back what the kitchen already has (退菜): a line of its own, with its reason and whether the
/// dish had been made. The kitchen gets a notice.
///
/// With a `returnID` the same verb may be repeated after an unclear answer. Throws `OrderError`,
/// `ShareRefusal` for what several bills share.
public struct ReturnLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.return", Phrase("take back a line after sending", "退菜"),
    needs: [.authorised(.returnAfterSending)],
    audit: .entry("returned") { verb, line in
      let made = verb.made ? "made" : "not made"
      return AuditNote(
        subject: line.checkID.rawValue,
        detail:
          "\(verb.quantity) \(line.name.english), \(made): \(line.reason?.inBothLanguages ?? "")")
    },
    events: [.lineReturned, .lineVoided, .dishAvailability])

  let id: Identifier<OrderLine>
  let quantity: Int
  let reason: Reason
  let made: Bool
  public let authoriser: StaffMember?
  let returnID: Identifier<OrderLine>?

  public init(
    _ id: Identifier<OrderLine>, quantity: Int, reason: Reason, made: Bool,
    authoriser: StaffMember? = nil, returnID: Identifier<OrderLine>? = nil
  ) {
    self.id = id
    self.quantity = quantity
    self.reason = reason
    self.made = made
    self.authoriser = authoriser
    self.returnID = returnID
  }

  public func run(in transaction: Transaction) throws -> OrderLine {
    if let returnID, let there = try transaction.lineIfThere(returnID) {
      guard there.returns == id else { throw OrderError.otherCheck }
      return there
    }
    let line = try transaction.line(id)
    let check = try transaction.openOrderCheck(line.checkID)
    try OrderInput.checkQuantity(quantity)
    guard line.stage == .sent, line.kind != .returned else { throw OrderError.notSent(line.name) }
    try ShareRule.checkWhole(line)
    let left = line.quantity - (try transaction.quantityReturned(of: id))
    guard quantity <= left else { throw OrderError.returnsTooMany(left, line.name) }
    let back = try returned(line, in: transaction)
    try transaction.insert(back, made: made, authoriser: authoriser)
    try transaction.record(
      .lineReturned, check.id, LineFact(back, made: made, authoriser: authoriser),
      on: check.businessDay)
    // What was not made can be sold again, as far as it came from a count.
    if !made { try transaction.givePortionsBack(of: line, pieces: quantity) }
    try transaction.tellKitchen(of: back, returning: line, check: check)
    try returnParts(of: line, staying: left - quantity, in: transaction)
    return back
  }

  /// What is in a set goes back with it, and is not made any more where the kitchen does not know of
  /// it yet.
  private func returnParts(
    of set: OrderLine, staying: Int, in transaction: Transaction
  ) throws {
    let parts = try transaction.parts(of: set).map { part in
      (line: part, left: part.quantity - (try transaction.quantityReturned(of: part.id)))
    }
    let returned = SetRule.piecesReturned(of: parts, in: set, staying: staying)
    for (part, pieces) in returned where pieces > 0 {
      if part.stage == .sent {
        _ = try ReturnLine(
          part.id, quantity: pieces, reason: reason, made: made, authoriser: authoriser
        ).run(in: transaction)
      } else {
        guard staying == 0 else { throw SetRefusal.partsUnsent(set.name) }
        _ = try VoidLine(part.id, reason: reason).run(in: transaction)
      }
    }
  }

  private func returned(_ line: OrderLine, in transaction: Transaction) throws -> OrderLine {
    var back = line
    back.id = returnID ?? transaction.newID()
    back.kind = .returned
    back.quantity = -quantity
    back.returns = id
    back.reason = try OrderInput.reason(reason)
    // What is taken off counts for what stays.
    back.problemBasisPoints = nil
    back.givenByName = nil
    back.note = nil
    back.suggestionID = nil
    back.authorName = transaction.author.name
    back.addedAt = transaction.now
    back.sentAt = transaction.now
    return back
  }
}

extension Transaction {
  /// Pieces of a line that went back.
  func quantityReturned(of id: Identifier<OrderLine>) throws -> Int {
    try db.quantityReturned(of: id)
  }

  fileprivate func tellKitchen(
    of back: OrderLine, returning line: OrderLine, check: Check
  ) throws {
    let station = try String.fetchOne(
      db,
      sql: """
        UPDATE kitchenItem SET returnedQuantity = returnedQuantity - ? WHERE lineID = ?
        RETURNING stationCode
        """, arguments: [back.quantity, line.id])
    guard let station else { return }
    try printKitchenSlips(.takeBack, [back], stations: [back.id: station], check: check)
  }
}

extension Database {
  /// Pieces of a line that went back.
  func quantityReturned(of id: Identifier<OrderLine>) throws -> Int {
    try Int.fetchOne(
      self, sql: "SELECT -coalesce(sum(quantity), 0) FROM orderLine WHERE returnsLineID = ?",
      arguments: [id]) ?? 0
  }
}
