import GRDB
import HeadquartersContract
import StoreDomain

/// A line went to the wrong bill: it is on its old one again, at its seat and in its course. Some
/// pieces come back as a line of their own. Doing it again changes nothing.
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
    var line = try transaction.line(id)
    let from = try transaction.check(line.checkID)
    guard let noted, let before = noted.before.move else {
      return try transaction.movedLine(line, from: from, to: from, isRepeated: true)
    }
    try transaction.markUndone(noted)
    let to = try transaction.check(before.checkID)
    line.checkID = to.id
    (line.seat, line.course) = (before.seat, before.course)
    try transaction.place(line)
    try transaction.record(
      .lineMoveUndone, from.id,
      LineMovedFact(
        lineID: id, toCheckID: to.id, toLineID: id, quantity: line.quantity, left: 0),
      on: from.businessDay)
    try transaction.followMove(of: line, from: from, to: to)
    return try transaction.movedLine(line, from: from, to: to)
  }
}
