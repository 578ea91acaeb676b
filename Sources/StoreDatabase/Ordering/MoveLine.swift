import GRDB
import HeadquartersContract
import StoreDomain

/// Moves a line, or some of its pieces, to another open bill (转菜): of the same guests, of the table
/// that was meant, or of one that pays for it. The kitchen makes nothing twice: the line stays what it
/// is, sent or not, with what was given or taken off it, and pieces become a line of their own. All
/// dishes of a set go with it.
///
/// Two servers may look at one line. Some pieces are a difference, so that what others add or move
/// counts too; who moves all of it is told when somebody else has changed it meanwhile.
///
/// With a `partID` the same verb may be repeated after an unclear answer. Throws `LineMoveRefusal`,
/// `OrderError.changedMeanwhile`, `.movedMeanwhile`.
public struct MoveLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.move", Phrase("move a line to another bill or table", "转菜"),
    needs: [.permission(.order)],
    audit: .entry("lineMoved") { _, moved in moved.isRepeated ? nil : AuditNote(moved: moved) },
    events: [.lineMoved, .partyStageChanged])

  let seen: OrderLine
  let quantity: Int?
  let checkID: Identifier<Check>
  let partID: Identifier<OrderLine>?

  /// - Parameters:
  ///   - seen: the line as it was looked at.
  ///   - quantity: pieces to move; nil for all.
  ///   - partID: the id of the line that some pieces become.
  public init(
    _ seen: OrderLine, quantity: Int? = nil, to checkID: Identifier<Check>,
    partID: Identifier<OrderLine>? = nil
  ) {
    self.seen = seen
    self.quantity = quantity
    self.checkID = checkID
    self.partID = partID
  }

  public func run(in transaction: Transaction) throws -> MovedLine {
    let (from, to) = (try transaction.check(seen.checkID), try transaction.check(checkID))
    if let partID, let part = try transaction.lineIfThere(partID) {
      return try transaction.movedLine(part, from: from, to: to, isRepeated: true)
    }
    let line = try transaction.line(seen.id)
    if line.checkID == checkID, checkID != seen.checkID {
      return try transaction.movedLine(line, from: from, to: to, isRepeated: true)
    }
    guard line.checkID == seen.checkID else { throw OrderError.movedMeanwhile(line.name) }
    if from.partyID != to.partyID { try transaction.refuseGivenOut(to) }
    let left = line.quantity - (try transaction.quantityReturned(of: line.id))
    let parts = try transaction.db.linesOfSet(line.id, transaction.store.currency)
    let bills = try (
      transaction.db.moveBill(from, transaction.store.currency),
      transaction.db.moveBill(to, transaction.store.currency)
    )
    try LineMoveRule.check(
      line, parts: parts, pieces: quantity, left: left, from: bills.0, to: bills.1)
    if quantity == nil, !seen.isOrderedAs(line) { throw OrderError.changedMeanwhile(line.name) }

    let pieces = quantity ?? left
    // After their set, which a dish of it is never without. A voided one stays for the record.
    let dishes = parts.filter { $0.stage != .voided }
    let before = StateBefore.LineMove(
      checkID: from.id, quantity: pieces, seat: line.seat, course: line.course,
      position: try transaction.position(of: line.id),
      parts: try dishes.map {
        .init(
          id: $0.id, seat: $0.seat, course: $0.course,
          position: try transaction.position(of: $0.id))
      })
    let stage = try to.partyID.flatMap { try transaction.stage(ofParty: $0) }
    let moved = try move(line, pieces: pieces, from: from, to: to, in: transaction)
    let movedDishes = try dishes.map {
      try move($0, pieces: $0.quantity, from: from, to: to, in: transaction)
    }
    try transaction.followMove(of: [moved] + movedDishes, from: from, to: to)
    try transaction.noteUndoable(
      .lineMoved, of: moved.id.rawValue,
      StateBefore(after: to.id.rawValue, party: stage, move: before))
    return try transaction.movedLine(moved, from: from, to: to)
  }

  private func move(
    _ line: OrderLine, pieces: Int, from: Check, to: Check, in transaction: Transaction
  ) throws -> OrderLine {
    var moved = line
    moved.checkID = to.id
    // Seats and courses are a table's own.
    if from.partyID != to.partyID { (moved.seat, moved.course) = (nil, nil) }
    if pieces == line.quantity {
      try transaction.place(moved)
    } else {
      moved.id = partID ?? transaction.newID()
      moved.quantity = pieces
      moved.suggestionID = nil
      try transaction.divide(moved, keepingWhoGave: line)
    }
    try transaction.record(
      .lineMoved, from.id,
      LineMovedFact(
        lineID: line.id, toCheckID: to.id, toLineID: moved.id, quantity: pieces,
        left: line.quantity - pieces), on: from.businessDay)
    return moved
  }
}

extension Transaction {
  /// Some pieces become a line of another check; who gave what of them, and allowed it, stays so.
  fileprivate func divide(_ part: OrderLine, keepingWhoGave whole: OrderLine) throws {
    _ = try divide(part, off: whole)
    try db.execute(
      sql: """
        UPDATE orderLine SET (givenAt, authoriserName) =
          (SELECT givenAt, authoriserName FROM orderLine WHERE id = ?) WHERE id = ?
        """, arguments: [whole.id, part.id])
  }
}

extension AuditNote {
  /// What one table ordered and another one pays is looked at later.
  init(moved: MovedLine) {
    self.init(
      subject: moved.line.checkID.rawValue,
      detail: "\(moved.line.quantity) \(moved.line.name.english): \(moved.from) > \(moved.to)")
  }
}
