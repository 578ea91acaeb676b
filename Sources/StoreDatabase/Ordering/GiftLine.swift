import GRDB
import HeadquartersContract
import StoreDomain

/// Gives a line to the guest (赠菜), or some pieces of it, before or after sending; the bill shows its
/// price and takes it off. Who noted the line stays its author, and who gave it is kept beside.
///
/// With a `partID` the same verb may be repeated after an unclear answer. Throws `OrderError`,
/// `ShareRefusal` for what several bills share.
public struct GiftLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.gift", Phrase("give a line on the house", "赠菜"),
    needs: [.authorised(.gift), .within(.gift)],
    audit: .entry("gift") { _, line in AuditNote(gift: line) }, events: [.lineChanged, .lineAdded])

  let id: Identifier<OrderLine>
  let quantity: Int?
  let reason: Reason
  public let authoriser: StaffMember?
  let partID: Identifier<OrderLine>?

  /// - Parameters:
  ///   - quantity: pieces to give; nil for all. The rest stays to be paid.
  ///   - partID: the id of the line that a part becomes.
  public init(
    _ id: Identifier<OrderLine>, quantity: Int? = nil, reason: Reason,
    authoriser: StaffMember? = nil, partID: Identifier<OrderLine>? = nil
  ) {
    self.id = id
    self.quantity = quantity
    self.reason = reason
    self.authoriser = authoriser
    self.partID = partID
  }

  /// The line that is a gift now.
  public func run(in transaction: Transaction) throws -> OrderLine {
    if let partID, let there = try transaction.lineIfThere(partID) { return there }
    var line = try transaction.line(id)
    let check = try transaction.openOrderCheck(line.checkID)
    guard line.stage != .voided else { throw OrderError.alreadyVoided(line.name) }
    guard line.kind != .gift else { throw OrderError.alreadyGift(line.name) }
    guard line.kind != .returned else { throw OrderError.notAGift(line.name) }
    try ShareRule.checkWhole(line)
    let reason = try OrderInput.reason(reason)
    let standing = try transaction.parts(of: line)
    let isPart = quantity.map { $0 != line.quantity } ?? false
    try SetRule.checkGiving(line, isPart: isPart, hasParts: !standing.isEmpty)
    let parts = standing.filter { $0.kind != .gift }
    if let quantity, quantity != line.quantity {
      return try givePart(quantity, of: line, reason, on: check, in: transaction)
    }
    line.kind = .gift
    try transaction.checkGift(of: line, with: parts, authoriser)
    // A set is given with all that is in it.
    for part in parts { _ = try give(part, reason, on: check, in: transaction) }
    return try give(line, reason, on: check, in: transaction)
  }

  private func give(
    _ whole: OrderLine, _ reason: Reason, on check: Check, in transaction: Transaction
  ) throws -> OrderLine {
    var line = whole
    line.kind = .gift
    line.reason = reason
    line.givenByName = transaction.author.name
    try transaction.db.execute(
      sql: """
        UPDATE orderLine SET kind = 'gift', reason = ?, givenAt = ?, givenByName = ?,
          authoriserName = ? WHERE id = ?
        """,
      arguments: [line.reason, transaction.now, line.givenByName, authoriser?.name, line.id])
    try transaction.record(
      .lineChanged, check.id, LineFact(line, authoriser: authoriser), on: check.businessDay)
    return line
  }

  /// The pieces become a line of their own.
  private func givePart(
    _ quantity: Int, of whole: OrderLine, _ reason: Reason, on check: Check,
    in transaction: Transaction
  ) throws -> OrderLine {
    try OrderInput.checkQuantity(quantity)
    let left = whole.quantity - (try transaction.quantityReturned(of: id))
    guard quantity < left else { throw OrderError.giftTooLarge(left, whole.name) }
    var part = whole
    part.id = partID ?? transaction.newID()
    part.kind = .gift
    part.quantity = quantity
    part.reason = reason
    part.givenByName = transaction.author.name
    try transaction.checkGift(of: part, authoriser)
    return try transaction.split(part, off: whole, on: check, authoriser)
  }
}

extension Transaction {
  /// Some pieces of a line become a line of their own, which costs less; the kitchen sees as many as
  /// before.
  func split(
    _ given: OrderLine, off whole: OrderLine, on check: Check, _ authoriser: StaffMember?
  ) throws -> OrderLine {
    var part = given
    part.suggestionID = nil
    let rest = try divide(part, off: whole, authoriser)
    try record(.lineChanged, check.id, LineFact(rest), on: check.businessDay)
    try record(
      .lineAdded, check.id, LineFact(part, authoriser: authoriser), on: check.businessDay)
    return part
  }

  /// Writes the rows of a part and gives back what stays of the line. The part is in the kitchen as
  /// the line is.
  func divide(
    _ part: OrderLine, off whole: OrderLine, _ authoriser: StaffMember? = nil
  ) throws -> OrderLine {
    try insert(part, authoriser: authoriser, partOf: whole.stage == .sent ? whole.id : nil)
    try movePortions(of: whole, pieces: part.quantity, to: part.id)
    var rest = whole
    rest.quantity -= part.quantity
    try db.execute(
      sql: "UPDATE orderLine SET quantity = ?, partsGiven = partsGiven + ? WHERE id = ?",
      arguments: [rest.quantity, whole.stage == .sent ? part.quantity : 0, whole.id])
    try db.execute(
      sql: """
        INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName)
        SELECT ?, stationCode, queuedAt, bumpedAt, bumpedByName FROM kitchenItem WHERE lineID = ?
        """, arguments: [part.id, whole.id])
    // What was hurried is hurried still.
    try db.execute(
      sql: """
        UPDATE orderLine SET rushedAt = (SELECT rushedAt FROM orderLine WHERE id = ?) WHERE id = ?
        """, arguments: [whole.id, part.id])
    return rest
  }

  /// - Throws: `GivingRefusal` when the line is worth more than these two may give.
  func checkGift(of line: OrderLine, _ authoriser: StaffMember?) throws {
    try checkGift(worth: line.givenMinorUnits, authoriser)
  }

  /// The same for a set with the dishes in it that are given as it is.
  func checkGift(
    of set: OrderLine, with parts: [OrderLine], _ authoriser: StaffMember?
  ) throws {
    let worth = parts.map { part in
      var given = part
      given.kind = set.kind
      given.problemBasisPoints = set.problemBasisPoints
      return given.givenMinorUnits
    }
    try checkGift(worth: worth.reduce(set.givenMinorUnits, +), authoriser)
  }

  /// The same for a new set.
  func checkGift(of set: OrderLine, with parts: [SetPart], _ authoriser: StaffMember?) throws {
    let more = SetRule.differences(of: parts) * set.quantity
    try checkGift(worth: set.givenMinorUnits + more, authoriser)
  }

  private func checkGift(worth: Int, _ authoriser: StaffMember?) throws {
    let price = Money(minorUnits: worth, currency: store.currency)
    try GivingRule.checkGift(price, by: author.staff.role, authoriser: authoriser?.role)
  }
}

extension AuditNote {
  /// What leaves the house for nothing is looked at later.
  init(gift line: OrderLine) {
    self.init(
      subject: line.checkID.rawValue,
      detail: "\(line.quantity) \(line.name.english): \(line.reason?.inBothLanguages ?? "")")
  }
}
