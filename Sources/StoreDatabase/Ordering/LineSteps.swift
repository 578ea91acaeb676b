import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// The check, which must be open.
  func openOrderCheck(_ id: Identifier<Check>) throws -> Check {
    let check = try check(id)
    guard check.stage == .open else { throw OrderError.checkClosed }
    guard check.refunds == nil else { throw RefundRefusal.stands }
    return check
  }

  /// The line and its open check, if the kitchen does not know the line yet.
  ///
  /// - Parameter seen: the line as it was looked at: on another check it is another table's. Nil for
  ///   wherever it is.
  func unsentLine(
    _ id: Identifier<OrderLine>, seen: OrderLine? = nil
  ) throws -> (line: OrderLine, check: Check) {
    let line = try line(id)
    if let seen, seen.checkID != line.checkID { throw OrderError.movedMeanwhile(line.name) }
    let check = try openOrderCheck(line.checkID)
    switch line.stage {
    case .draft, .held: return (line, check)
    case .sent: throw OrderError.alreadySent(line.name)
    case .voided: throw OrderError.alreadyVoided(line.name)
    }
  }

  /// Adds a line that is on no menu and that no kitchen waits for, as already served.
  @discardableResult
  func addServedLine(
    _ new: NamedLine, to checkID: Identifier<Check>, id: Identifier<OrderLine>? = nil
  ) throws -> OrderLine {
    let check = try openOrderCheck(checkID)
    let line = OrderLine(
      id: id ?? newID(), checkID: checkID, dishID: nil, name: new.name,
      kind: new.quantity < 0 ? .returned : .normal, stage: .sent, quantity: new.quantity,
      unitPrice: money(new.unitPrice), taxCode: new.taxCode, note: try OrderInput.note(new.note),
      authorName: author.name, addedAt: now, sentAt: now)
    try insert(line)
    try record(.lineAdded, checkID, LineFact(line), on: check.businessDay)
    return line
  }
}
