import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Takes back what the kitchen already has (退菜): a line of its own, with its reason and whether
  /// the dish had been made. The kitchen gets a notice.
  ///
  /// - Throws: `StaffError` unless the author or the authoriser may; `OrderError`.
  @discardableResult
  public func returnLine(
    _ id: Identifier<OrderLine>, quantity: Int, reason: String, made: Bool,
    authoriser: StaffMember? = nil, returnID: Identifier<OrderLine>? = nil, by author: Author
  ) throws -> OrderLine {
    try write(by: author) { transaction in
      try transaction.require(.returnAfterSending, authoriser: authoriser)
      return try transaction.returnLine(
        id, quantity: quantity, reason: reason, made: made, authoriser: authoriser,
        returnID: returnID)
    }
  }
}

extension Transaction {
  @discardableResult
  func returnLine(
    _ id: Identifier<OrderLine>, quantity: Int, reason: String, made: Bool,
    authoriser: StaffMember? = nil, returnID: Identifier<OrderLine>? = nil
  ) throws -> OrderLine {
    if let returnID, let there = try lineIfThere(returnID) {
      guard there.returns == id else { throw OrderError.otherCheck }
      return there
    }
    let line = try line(id)
    let check = try openOrderCheck(line.checkID)
    try OrderInput.checkQuantity(quantity)
    guard line.stage == .sent, line.kind != .returned else { throw OrderError.notSent(line.name) }
    let returned =
      try Int.fetchOne(
        db, sql: "SELECT -coalesce(sum(quantity), 0) FROM orderLine WHERE returnsLineID = ?",
        arguments: [id]) ?? 0
    let left = line.quantity - returned
    guard quantity <= left else { throw OrderError.returnsTooMany(left, line.name) }

    var back = line
    back.id = returnID ?? newID()
    back.kind = .returned
    back.quantity = -quantity
    back.returns = id
    back.reason = try OrderInput.reason(reason)
    back.note = nil
    back.suggestionID = nil
    back.authorName = author.name
    back.addedAt = now
    back.sentAt = now
    try insert(back, made: made, authoriser: authoriser)
    try record(
      .lineReturned, check.id, LineFact(back, made: made, authoriser: authoriser),
      on: check.businessDay)
    try audit(
      "returned", subject: check.id.rawValue,
      detail:
        "\(quantity) \(line.name.english), \(made ? "made" : "not made"): \(back.reason ?? "")",
      authoriser: authoriser)
    if !made { try sellAgain(quantity, of: line) }
    try tellKitchen(of: back, returning: line, check: check)
    return back
  }

  /// What was not made can be sold again, as far as it came from a count.
  private func sellAgain(_ quantity: Int, of line: OrderLine) throws {
    guard let dishID = line.dishID else { return }
    let taken =
      try Int.fetchOne(
        db, sql: "SELECT portionsTaken FROM orderLine WHERE id = ?", arguments: [line.id]) ?? 0
    let back = min(quantity, taken)
    try givePortionsBack(back, of: dishID, takenAt: line.addedAt)
    try db.execute(
      sql: "UPDATE orderLine SET portionsTaken = portionsTaken - ? WHERE id = ?",
      arguments: [back, line.id])
  }

  private func tellKitchen(
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
