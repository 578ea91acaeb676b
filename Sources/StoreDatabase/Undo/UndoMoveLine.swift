import GRDB
import HeadquartersContract
import StoreDomain

/// A line went to the wrong bill: it is on its old one again, at its seat and in its course, a set with
/// its dishes. Some pieces come back as a line of their own. Doing it again changes nothing.
///
/// Throws `UndoRefusal`, when one of the two bills is being paid for one.
public struct UndoMoveLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.undo-move", Phrase("undo that a line was moved", "撤回转菜"),
    needs: [.permission(.order)],
    audit: .entry("lineMoveUndone") { _, moved in
      moved.isRepeated ? nil : AuditNote(moved: moved)
    }, events: [.lineMoveUndone, .partyStageChanged])

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  public func run(in transaction: Transaction) throws -> MovedLine {
    let noted = try transaction.stepToUndo(step, .lineMoved)
    let id = Identifier<OrderLine>(rawValue: try transaction.subjectID(of: step))
    let line = try transaction.line(id)
    let from = try transaction.check(line.checkID)
    guard let noted, let before = noted.before.move else {
      return try transaction.movedLine(line, from: from, to: from, isRepeated: true)
    }
    try transaction.markUndone(noted)
    let to = try transaction.check(before.checkID)
    // The set before its dishes. One that came to it since, because some of its pieces were given, is
    // served as the set is.
    let lines = try ([line] + transaction.parts(of: line)).map { line in
      let part = before.parts.first { $0.id == line.id }
      var back = line
      back.checkID = to.id
      back.seat = part == nil ? before.seat : part?.seat
      back.course = part == nil ? before.course : part?.course
      return try putBack(
        back, at: part == nil ? before.position : part?.position, from: from, in: transaction)
    }
    try transaction.followMove(of: lines, from: from, to: to)
    if noted.before.party == .seated, let partyID = from.partyID,
      try !transaction.hasSent(partyID)
    {
      try transaction.advanceParty(partyID, to: .seated, onlyFrom: [.ordered])
    }
    return try transaction.movedLine(lines[0], from: from, to: to)
  }

  private func putBack(
    _ line: OrderLine, at position: Int?, from: Check, in transaction: Transaction
  ) throws -> OrderLine {
    try transaction.place(line, at: position)
    try transaction.record(
      .lineMoveUndone, from.id,
      LineMovedFact(
        lineID: line.id, toCheckID: line.checkID, toLineID: line.id, quantity: line.quantity,
        left: 0), on: from.businessDay)
    return line
  }
}
