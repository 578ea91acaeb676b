import GRDB
import HeadquartersContract
import StoreDomain

/// Changes a line that the kitchen does not know yet; what is nil stays. An empty note takes the
/// note away, seat 0 gives the line to the whole table. Throws `OrderError`.
public struct ChangeLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.change", Phrase("change a line before sending", "下单前修改"),
    needs: [.permission(.order)], audit: .none(because: "its event names the author"),
    events: [.lineChanged, .dishAvailability])

  let id: Identifier<OrderLine>
  let quantity: Int?
  let portion: OrderLine.Portion?
  let grams: Int?
  let broths: [String]?
  let note: String?
  let seat: Int?

  public init(
    _ id: Identifier<OrderLine>, quantity: Int? = nil, portion: OrderLine.Portion? = nil,
    grams: Int? = nil, broths: [String]? = nil, note: String? = nil, seat: Int? = nil
  ) {
    self.id = id
    self.quantity = quantity
    self.portion = portion
    self.grams = grams
    self.broths = broths
    self.note = note
    self.seat = seat
  }

  public func run(in transaction: Transaction) throws -> OrderLine {
    let (old, check) = try transaction.unsentLine(id)
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
      try changePortion(of: &line, in: transaction)
    }
    guard line != old else { return old }
    try transaction.save(line, insteadOf: old)
    try transaction.record(.lineChanged, check.id, LineFact(line), on: check.businessDay)
    return line
  }

  private func changePortion(of line: inout OrderLine, in transaction: Transaction) throws {
    guard let dishID = line.dishID else { throw OrderError.otherCheck }
    let dish = try transaction.dish(dishID)
    let old = line
    line.portion = portion ?? line.portion
    line.broths = broths ?? line.broths
    if grams != nil { line.grams = try transaction.checkedGrams(grams, of: dish)?.portion }
    // A line keeps its price, also when the menu has changed since; another portion or broth is
    // another thing with the price of today.
    if line.portion != old.portion || line.broths != old.broths {
      line.unitPrice = try transaction.unitPrice(of: dish, line.portion, broths: line.broths)
    }
  }
}

extension Transaction {
  fileprivate func save(_ line: OrderLine, insteadOf old: OrderLine) throws {
    let taken = try adjustPortions(from: old, to: line.quantity)
    try db.execute(
      sql: """
        UPDATE orderLine SET quantity = ?, portion = ?, grams = ?, broths = ?, note = ?, seat = ?,
          unitPriceMinor = ?, portionsTaken = portionsTaken + ? WHERE id = ?
        """,
      arguments: [
        line.quantity, line.portion, line.grams, try Self.text(of: line.broths), line.note,
        line.seat, line.unitPrice.minorUnits, taken, line.id,
      ])
  }

  /// Takes or gives back portions for a changed quantity.
  ///
  /// - Returns: how many more the line has taken now; negative when some went back.
  private func adjustPortions(from line: OrderLine, to quantity: Int) throws -> Int {
    guard let dishID = line.dishID, quantity != line.quantity else { return 0 }
    if quantity > line.quantity {
      return try countDownPortions(quantity - line.quantity, of: try dish(dishID))
    }
    let back = min(line.quantity - quantity, try portionsTaken(by: line.id))
    try givePortionsBack(back, of: dishID, takenAt: line.addedAt)
    return -back
  }
}
