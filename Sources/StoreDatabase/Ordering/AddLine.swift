import GRDB
import HeadquartersContract
import StoreDomain

/// Adds a line to an order, as a draft or held; the kitchen hears of it when it is sent. Every
/// portion of a counted dish or broth is taken here.
///
/// With an `id` the same verb may be repeated after an unclear answer: the line is added once.
/// Throws `OrderError` for what cannot be ordered so.
public struct AddLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.add", Phrase("add a line to an order", "点菜"),
    needs: [.permission(.order), gift, .within(.gift, when: Phrase("for a gift", "赠菜时"))],
    audit: .entry("gift") { _, line in line.kind == .gift ? AuditNote(gift: line) : nil },
    events: [.lineAdded, .dishAvailability, .menuApplied, .menuRefused])

  private static let gift = VerbNeed.authorised(.gift, when: Phrase("for a gift", "赠菜时"))

  let new: NewLine
  let checkID: Identifier<Check>
  let id: Identifier<OrderLine>?
  public let authoriser: StaffMember?

  public init(
    _ new: NewLine, to checkID: Identifier<Check>, id: Identifier<OrderLine>? = nil,
    authoriser: StaffMember? = nil
  ) {
    self.new = new
    self.checkID = checkID
    self.id = id
    self.authoriser = authoriser
  }

  public func isNeeded(_ need: VerbNeed) -> Bool {
    guard need == Self.gift else { return true }
    if case .gift = new.kind { return true }
    return false
  }

  public func run(in transaction: Transaction) throws -> OrderLine {
    if let id, let there = try transaction.lineIfThere(id) {
      guard there.checkID == checkID else { throw OrderError.otherCheck }
      return there
    }
    let check = try transaction.openOrderCheck(checkID)
    // A draft that nobody may send would keep the bill open.
    try transaction.refuseGivenOut(check)
    // A price that begins to hold at six holds for every line from six on, whoever was asleep.
    try transaction.applyPlannedMenu()
    let dish = try transaction.dish(new.dishID)
    try transaction.requireOnMenu(dish)
    let parts = try transaction.checkedParts(new.choices, of: dish)
    let chosen = parts.map { $0.part }
    var line = try transaction.makeLine(new, of: dish, on: check, id: id ?? transaction.newID())
    line.unitPrice.minorUnits = SetRule.price(line.unitPrice.minorUnits, with: chosen)
    if line.kind == .gift {
      try transaction.checkGift(of: line, with: chosen, authoriser)
    }
    try transaction.insert(line, authoriser: authoriser)
    try transaction.takePortions(for: line)
    try transaction.record(
      .lineAdded, checkID, LineFact(line, authoriser: authoriser), on: check.businessDay)
    try transaction.addParts(parts, of: line, on: check, authoriser)
    try transaction.noteSuggestionTaken(by: line, on: check)
    return line
  }
}

extension Transaction {
  /// - Throws: `OrderError.offMenu`.
  func requireOnMenu(_ dish: Dish) throws {
    let isRetired = try Bool.fetchOne(
      db, sql: "SELECT retiredAt IS NOT NULL FROM dish WHERE id = ?", arguments: [dish.id])
    guard isRetired != true else { throw OrderError.offMenu(dish.name) }
  }

  /// A line as somebody wants it, when the menu has it so.
  func makeLine(
    _ new: NewLine, of dish: Dish, on check: Check, id: Identifier<OrderLine>
  ) throws -> OrderLine {
    try OrderInput.checkQuantity(new.quantity)
    try OrderInput.checkSeat(new.seat)
    try CourseRule.check(new.course)
    let grams = try checkedGrams(new.grams, of: dish)
    let modifiers = try checkedModifiers(new.modifiers, of: dish)
    var kind = dish.kind == .perHead ? OrderLine.Kind.perHead : .normal
    var reason: Reason?
    if case .gift(let why) = new.kind {
      kind = .gift
      reason = try OrderInput.reason(why)
    }
    return OrderLine(
      id: id, checkID: check.id, dishID: dish.id, name: dish.name, kind: kind,
      stage: new.hold ? .held : .draft, portion: new.portion, quantity: new.quantity,
      grams: grams?.portion, priceGrams: grams?.price,
      unitPrice: try unitPrice(of: dish, new.portion, broths: new.broths, modifiers: modifiers),
      taxCode: dish.taxCode, broths: new.broths, modifiers: modifiers,
      note: try OrderInput.note(new.note), course: new.course, seat: new.seat, reason: reason,
      authorName: author.name, addedAt: now, suggestionID: new.suggestionID)
  }

  fileprivate func noteSuggestionTaken(by line: OrderLine, on check: Check) throws {
    guard let suggestionID = line.suggestionID else { return }
    try db.execute(
      sql: """
        UPDATE suggestionShown SET takenAt = ?
        WHERE id = ? AND partyID = ? AND takenAt IS NULL
        """, arguments: [now, suggestionID, check.partyID])
  }
}
