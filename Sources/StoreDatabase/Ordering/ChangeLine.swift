import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Changes a line that the kitchen does not know yet; what is nil stays. An empty note takes the
  /// note away, seat 0 gives the line to the whole table.
  ///
  /// - Throws: `OrderError`, `StaffError.notPermitted`.
  @discardableResult
  public func changeLine(
    _ id: Identifier<OrderLine>, quantity: Int? = nil, portion: OrderLine.Portion? = nil,
    grams: Int? = nil, broths: [String]? = nil, note: String? = nil, seat: Int? = nil,
    by author: Author
  ) throws -> OrderLine {
    try write(by: author) { transaction in
      try transaction.require(.order)
      return try transaction.changeLine(
        id, quantity: quantity, portion: portion, grams: grams, broths: broths, note: note,
        seat: seat)
    }
  }

  /// Takes a line off the order before the kitchen knows it; its portion can be sold again.
  @discardableResult
  public func voidLine(
    _ id: Identifier<OrderLine>, reason: String? = nil, by author: Author
  ) throws -> OrderLine {
    try write(by: author) { transaction in
      try transaction.require(.order)
      return try transaction.voidLine(id, reason: reason)
    }
  }

  /// Keeps a line back until it is fired (等叫).
  @discardableResult
  public func holdLine(_ id: Identifier<OrderLine>, by author: Author) throws -> OrderLine {
    try write(by: author) { transaction in
      try transaction.require(.order)
      return try transaction.holdLine(id)
    }
  }

  /// Gives a line to the guest (赠菜), before or after sending; the bill shows its price and takes
  /// it off.
  ///
  /// - Throws: `StaffError` unless the author or the authoriser may; `OrderError`.
  @discardableResult
  public func giftLine(
    _ id: Identifier<OrderLine>, reason: String, authoriser: StaffMember? = nil, by author: Author
  ) throws -> OrderLine {
    try write(by: author) { transaction in
      try transaction.require(.gift, authoriser: authoriser)
      return try transaction.giftLine(id, reason: reason, authoriser: authoriser)
    }
  }
}

extension Transaction {
  /// The line and its open check, if the kitchen does not know the line yet.
  private func unsentLine(_ id: Identifier<OrderLine>) throws -> (line: OrderLine, check: Check) {
    let line = try line(id)
    let check = try openOrderCheck(line.checkID)
    switch line.stage {
    case .draft, .held: return (line, check)
    case .sent: throw OrderError.alreadySent(line.name)
    case .voided: throw OrderError.alreadyVoided(line.name)
    }
  }

  @discardableResult
  func changeLine(
    _ id: Identifier<OrderLine>, quantity: Int? = nil, portion: OrderLine.Portion? = nil,
    grams: Int? = nil, broths: [String]? = nil, note: String? = nil, seat: Int? = nil
  ) throws -> OrderLine {
    let (old, check) = try unsentLine(id)
    var line = old
    if let quantity {
      try OrderInput.checkQuantity(quantity)
      line.quantity = quantity
    }
    if let note { line.note = try OrderInput.note(note) }
    if let seat {
      line.seat = seat == 0 ? nil : seat
      try OrderInput.checkSeat(line.seat)
    }
    if portion != nil || grams != nil || broths != nil {
      guard let dishID = line.dishID else { throw OrderError.otherCheck }
      let dish = try dish(dishID)
      line.portion = portion ?? line.portion
      line.broths = broths ?? line.broths
      if grams != nil { line.grams = try checkedGrams(grams, of: dish)?.portion }
      // A line keeps its price, also when the menu has changed since; another portion or broth is
      // another thing with the price of today.
      if line.portion != old.portion || line.broths != old.broths {
        line.unitPrice = try unitPrice(of: dish, line.portion, broths: line.broths)
      }
    }
    guard line != old else { return old }
    let taken = try adjustPortions(from: old, to: line.quantity)
    try db.execute(
      sql: """
        UPDATE orderLine SET quantity = ?, portion = ?, grams = ?, broths = ?, note = ?, seat = ?,
          unitPriceMinor = ?, portionsTaken = portionsTaken + ? WHERE id = ?
        """,
      arguments: [
        line.quantity, line.portion, line.grams, try Self.text(of: line.broths), line.note,
        line.seat, line.unitPrice.minorUnits, taken, id,
      ])
    try record(.lineChanged, check.id, LineFact(line), on: check.businessDay)
    return line
  }

  /// Takes or gives back portions for a changed quantity.
  ///
  /// - Returns: how many more the line has taken now; negative when some went back.
  private func adjustPortions(from line: OrderLine, to quantity: Int) throws -> Int {
    guard let dishID = line.dishID, quantity != line.quantity else { return 0 }
    if quantity > line.quantity {
      return try takePortions(quantity - line.quantity, of: try dish(dishID))
    }
    let back = min(line.quantity - quantity, try portionsTaken(by: line.id))
    try givePortionsBack(back, of: dishID, takenAt: line.addedAt)
    return -back
  }

  private func portionsTaken(by id: Identifier<OrderLine>) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT portionsTaken FROM orderLine WHERE id = ?", arguments: [id])
      ?? 0
  }

  @discardableResult
  func voidLine(_ id: Identifier<OrderLine>, reason: String?) throws -> OrderLine {
    let reason = try OrderInput.note(reason)
    var (line, check) = try unsentLine(id)
    if let dishID = line.dishID {
      try givePortionsBack(try portionsTaken(by: id), of: dishID, takenAt: line.addedAt)
    }
    line.stage = .voided
    line.reason = reason ?? line.reason
    try db.execute(
      sql: "UPDATE orderLine SET stage = 'voided', reason = ?, portionsTaken = 0 WHERE id = ?",
      arguments: [line.reason, id])
    try record(
      .lineVoided, check.id, LineVoidedFact(lineID: id, reason: reason), on: check.businessDay)
    return line
  }

  func holdLine(_ id: Identifier<OrderLine>) throws -> OrderLine {
    var (line, check) = try unsentLine(id)
    guard line.stage == .draft else { return line }
    line.stage = .held
    try db.execute(sql: "UPDATE orderLine SET stage = 'held' WHERE id = ?", arguments: [id])
    try record(.lineChanged, check.id, LineFact(line), on: check.businessDay)
    return line
  }

  func giftLine(
    _ id: Identifier<OrderLine>, reason: String, authoriser: StaffMember?
  ) throws -> OrderLine {
    var line = try line(id)
    let check = try openOrderCheck(line.checkID)
    guard line.stage != .voided else { throw OrderError.alreadyVoided(line.name) }
    guard line.kind != .gift else { throw OrderError.alreadyGift(line.name) }
    guard line.kind != .returned else { throw OrderError.notAGift(line.name) }
    line.kind = .gift
    line.reason = try OrderInput.reason(reason)
    try db.execute(
      sql: "UPDATE orderLine SET kind = 'gift', reason = ?, authoriserName = ? WHERE id = ?",
      arguments: [line.reason, authoriser?.name, id])
    try record(
      .lineChanged, check.id, LineFact(line, authoriser: authoriser), on: check.businessDay)
    try auditGift(line, authoriser: authoriser)
    return line
  }
}

extension Transaction {
  /// What leaves the house for nothing is looked at later.
  func auditGift(_ line: OrderLine, authoriser: StaffMember?) throws {
    try audit(
      "gift", subject: line.checkID.rawValue,
      detail: "\(line.quantity) \(line.name.english): \(line.reason ?? "")",
      authoriser: authoriser)
  }
}
