import GRDB
import HeadquartersContract
import StoreDomain

/// Changes a line that the kitchen does not know yet; what is nil stays. An empty note takes the
/// note away, seat 0 gives the line to the whole table, course 0 to none. Throws `OrderError`.
///
/// Two servers may change one line at a time. One more or less is a difference, so that both count;
/// who sets a value says what was seen, and is told when somebody else has changed it meanwhile.
///
/// A gift grows only within what the author may give alone, and what it became is written down.
public struct ChangeLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.change", Phrase("change a line before sending", "下单前修改"),
    needs: [
      .permission(.order), .within(.gift, when: Phrase("for more of a gift", "增加赠菜时")),
    ],
    audit: .exception("gift", otherwise: "its event names the author"),
    events: [.lineChanged, .lineVoided, .dishAvailability])

  let id: Identifier<OrderLine>
  let quantity: Int?
  let more: Int?
  let portion: OrderLine.Portion?
  let grams: Int?
  let broths: [String]?
  let modifiers: [ModifierChoice]?
  let note: String?
  let course: Int?
  let seat: Int?
  let seen: OrderLine?

  /// - Parameters:
  ///   - more: pieces to add to what there is, negative for fewer; the line is voided at none.
  ///   - seen: the line as it was looked at; nil for whatever it is.
  public init(
    _ id: Identifier<OrderLine>, quantity: Int? = nil, more: Int? = nil,
    portion: OrderLine.Portion? = nil, grams: Int? = nil, broths: [String]? = nil,
    modifiers: [ModifierChoice]? = nil, note: String? = nil, course: Int? = nil, seat: Int? = nil,
    seen: OrderLine? = nil
  ) {
    self.id = id
    self.quantity = quantity
    self.more = more
    self.portion = portion
    self.grams = grams
    self.broths = broths
    self.modifiers = modifiers
    self.note = note
    self.course = course
    self.seat = seat
    self.seen = seen
  }

  public func run(in transaction: Transaction) throws -> OrderLine {
    let (old, check) = try transaction.unsentLine(id, seen: seen)
    var line = old
    try SetRule.checkChanging(old, quantity: quantity != nil || more != nil, portion: portion)
    if let quantity {
      try OrderInput.checkQuantity(quantity)
      line.quantity = quantity
    }
    if let more {
      let (sum, isTooMuch) = line.quantity.addingReportingOverflow(more)
      if !isTooMuch, sum <= 0 { return try takeOff(line, in: transaction) }
      try OrderInput.checkQuantity(isTooMuch ? .max : sum)
      line.quantity = sum
    }
    if let note { line.note = try OrderInput.note(note) }
    if let course {
      line.course = course == 0 ? nil : course
      try CourseRule.check(line.course)
    }
    if let seat {
      line.seat = seat == 0 ? nil : seat
      try OrderInput.checkSeat(line.seat)
    }
    if portion != nil || grams != nil || broths != nil || modifiers != nil {
      try changePortion(of: &line, in: transaction)
    }
    guard line != old else { return old }
    try line.checkSeen(seen, insteadOf: old, isDifference: more != nil)
    let parts = try changedParts(of: old, to: line, in: transaction)
    try checkGift([(old: old, new: line)] + parts, in: transaction)
    try transaction.change(old, to: line, on: check)
    for (part, changed) in parts { try transaction.change(part, to: changed, on: check) }
    return line
  }

  /// Who takes off what somebody else noted says why.
  private func takeOff(_ line: OrderLine, in transaction: Transaction) throws -> OrderLine {
    guard line.authorName == transaction.author.name else {
      throw OrderError.voidNeedsReason(line.name, by: line.authorName)
    }
    return try VoidLine(id).run(in: transaction)
  }

  /// What is said of a set holds for all that is in it.
  private func changedParts(
    of old: OrderLine, to set: OrderLine, in transaction: Transaction
  ) throws -> [(old: OrderLine, new: OrderLine)] {
    try transaction.parts(of: old).compactMap { part in
      var changed = part
      if set.quantity != old.quantity {
        changed.quantity = try SetRule.pieces(of: part, in: old, for: set.quantity)
      }
      if set.note != old.note { changed.note = set.note }
      if set.course != old.course { changed.course = set.course }
      if set.seat != old.seat { changed.seat = set.seat }
      return changed == part ? nil : (part, changed)
    }
  }

  /// More of a gift, or a dearer one, is given as a gift is, also of a dish that was given in a set
  /// that is paid; less always is.
  private func checkGift(
    _ lines: [(old: OrderLine, new: OrderLine)], in transaction: Transaction
  ) throws {
    let before = lines.reduce(0) { $0 + $1.old.givenMinorUnits }
    let given = lines.reduce(0) { $0 + $1.new.givenMinorUnits }
    let grown = lines.filter { $0.new.givenMinorUnits > $0.old.givenMinorUnits }.map { $0.new }
    guard given > before, let first = grown.first else { return }
    guard GivingRule.isGift(given, within: transaction.author.staff.role) else {
      throw OrderError.giftGrows(first.name)
    }
    for line in grown { transaction.noteException(AuditNote(gift: line)) }
  }

  private func changePortion(of line: inout OrderLine, in transaction: Transaction) throws {
    guard let dishID = line.dishID else { throw OrderError.otherCheck }
    let dish = try transaction.dish(dishID)
    let old = line
    line.portion = portion ?? line.portion
    line.broths = broths ?? line.broths
    // What the line was made of is of the menu of then: another portion or broth takes today's.
    if modifiers != nil || line.portion != old.portion || line.broths != old.broths {
      line.modifiers = try transaction.checkedModifiers(modifiers ?? old.modifiers, of: dish)
    }
    if grams != nil { line.grams = try transaction.checkedGrams(grams, of: dish)?.portion }
    // A line keeps its price, also when the menu has changed since; another portion, broth or
    // modifier is another thing with the price of today.
    if line.portion != old.portion || line.broths != old.broths || line.modifiers != old.modifiers {
      let whole = try transaction.unitPrice(
        of: dish, line.portion, broths: line.broths, modifiers: line.modifiers)
      // In a set the dish and its broths are paid with it.
      line.unitPrice =
        line.setLine == nil
        ? whole
        : transaction.money(
          SetRule.price(of: old, modifiers: line.modifiers, of: dish.modifiers))
    }
  }
}

extension Transaction {
  fileprivate func change(_ old: OrderLine, to line: OrderLine, on check: Check) throws {
    try save(line, insteadOf: old)
    try record(.lineChanged, check.id, LineFact(line), on: check.businessDay)
  }

  fileprivate func save(_ line: OrderLine, insteadOf old: OrderLine) throws {
    try takePortions(for: line, insteadOf: old)
    try db.execute(
      sql: """
        UPDATE orderLine SET quantity = ?, portion = ?, grams = ?, broths = ?, modifiers = ?,
          note = ?, course = ?, seat = ?, unitPriceMinor = ? WHERE id = ?
        """,
      arguments: [
        line.quantity, line.portion, line.grams, try Self.text(of: line.broths),
        try line.modifiers.column(), line.note, line.course, line.seat, line.unitPrice.minorUnits,
        line.id,
      ])
  }
}
