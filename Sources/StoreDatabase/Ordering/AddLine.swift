import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Adds a line to an order; the kitchen hears of it when it is sent.
  ///
  /// With an `id` the same call may be repeated after an unclear answer: the line is added once.
  ///
  /// - Throws: `OrderError` for what cannot be ordered so, `StaffError` without the permission
  ///   (`order`, and for a gift `gift` by the author or the authoriser).
  @discardableResult
  public func addLine(
    _ new: NewLine, to checkID: Identifier<Check>, id: Identifier<OrderLine>? = nil,
    authoriser: StaffMember? = nil, by author: Author
  ) throws -> OrderLine {
    try write(by: author) { transaction in
      try transaction.require(.order)
      if case .gift = new.kind { try transaction.require(.gift, authoriser: authoriser) }
      return try transaction.addLine(new, to: checkID, id: id, authoriser: authoriser)
    }
  }
}

extension Transaction {
  /// Adds a line as a draft, or held. Every portion of a counted dish is taken here.
  @discardableResult
  func addLine(
    _ new: NewLine, to checkID: Identifier<Check>, id: Identifier<OrderLine>? = nil,
    authoriser: StaffMember? = nil
  ) throws -> OrderLine {
    if let id, let there = try lineIfThere(id) {
      guard there.checkID == checkID else { throw OrderError.otherCheck }
      return there
    }
    let check = try openOrderCheck(checkID)
    // A price that begins to hold at six holds for every line from six on, whoever was asleep.
    try holdPlannedMenu()
    let dish = try dish(new.dishID)
    try requireOnMenu(dish)
    let line = try makeLine(new, of: dish, on: check, id: id ?? newID())
    let taken = try takePortions(line.quantity, of: dish)
    try insert(line, portionsTaken: taken, authoriser: authoriser)
    try record(.lineAdded, checkID, LineFact(line, authoriser: authoriser), on: check.businessDay)
    if line.kind == .gift { try auditGift(line, authoriser: authoriser) }
    if let suggestionID = line.suggestionID {
      try db.execute(
        sql: """
          UPDATE suggestionShown SET takenAt = ?
          WHERE id = ? AND partyID = ? AND takenAt IS NULL
          """, arguments: [now, suggestionID, check.partyID])
    }
    return line
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

  private func requireOnMenu(_ dish: Dish) throws {
    let isRetired = try Bool.fetchOne(
      db, sql: "SELECT retiredAt IS NOT NULL FROM dish WHERE id = ?", arguments: [dish.id])
    guard isRetired != true else { throw OrderError.offMenu(dish.name) }
  }

  /// The check, which must be open.
  func openOrderCheck(_ id: Identifier<Check>) throws -> Check {
    let check = try check(id)
    guard check.stage == .open else { throw OrderError.checkClosed }
    return check
  }

  private func makeLine(
    _ new: NewLine, of dish: Dish, on check: Check, id: Identifier<OrderLine>
  ) throws -> OrderLine {
    try OrderInput.checkQuantity(new.quantity)
    try OrderInput.checkSeat(new.seat)
    let grams = try checkedGrams(new.grams, of: dish)
    var kind = dish.kind == .perHead ? OrderLine.Kind.perHead : .normal
    var reason: String?
    if case .gift(let why) = new.kind {
      kind = .gift
      reason = try OrderInput.reason(why)
    }
    return OrderLine(
      id: id, checkID: check.id, dishID: dish.id, name: dish.name, kind: kind,
      stage: new.hold ? .held : .draft, portion: new.portion, quantity: new.quantity,
      grams: grams?.portion, priceGrams: grams?.price,
      unitPrice: try unitPrice(of: dish, new.portion, broths: new.broths), taxCode: dish.taxCode,
      broths: new.broths, note: try OrderInput.note(new.note), seat: new.seat, reason: reason,
      authorName: author.name, addedAt: now, suggestionID: new.suggestionID)
  }

  /// The weight of a portion and the weight that the price is for; nil for a dish by the piece.
  func checkedGrams(_ grams: Int?, of dish: Dish) throws -> (portion: Int, price: Int)? {
    switch dish.unit {
    case .piece:
      guard grams == nil else { throw OrderError.notByWeight(dish.name) }
      return nil
    case .weight(let price):
      guard let grams else { throw OrderError.gramsMissing(dish.name) }
      guard (1...99_999).contains(grams) else { throw OrderError.gramsOutOfRange }
      return (grams, price)
    }
  }

  /// What one piece costs: the dish or its half, and what the broths of a pot add.
  func unitPrice(
    of dish: Dish, _ portion: OrderLine.Portion, broths: [String]
  ) throws -> Money {
    guard dish.kind != .broth else { throw OrderError.brothOnlyInPot(dish.name) }
    var price = dish.price
    if portion == .half {
      guard let half = dish.halfPrice else { throw OrderError.noHalf(dish.name) }
      price = half
    }
    guard dish.kind == .pot else {
      guard broths.isEmpty else { throw OrderError.brothsOnlyInPot(dish.name) }
      return price
    }
    let sections = dish.brothSections ?? 1
    guard broths.count == sections else { throw OrderError.brothsMissing(sections, dish.name) }
    for code in broths {
      guard
        let row = try Row.fetchOne(
          db,
          sql: "SELECT * FROM dish WHERE code = ? AND kind = 'broth' AND retiredAt IS NULL",
          arguments: [code])
      else { throw OrderError.brothUnknown(code) }
      let broth = try Dish(row: row, currency: store.currency)
      guard !broth.isSoldOut else { throw OrderError.soldOut(broth.name) }
      price.minorUnits += broth.price.minorUnits
    }
    return price
  }
}
