import Foundation
import GRDB
import StoreDomain

extension OrderLine {
  /// From a row of `orderLine`.
  ///
  /// - Throws: `StoreError.damaged` when the row's broths cannot be read.
  init(row: Row, currency: Currency) throws {
    self.init(
      id: row["id"], checkID: row["checkID"], dishID: row["dishID"],
      name: Phrase(row["nameEnglish"], row["nameChinese"]), kind: row["kind"],
      stage: row["stage"], portion: row["portion"], quantity: row["quantity"],
      grams: row["grams"], priceGrams: row["priceGrams"],
      unitPrice: Money(minorUnits: row["unitPriceMinor"], currency: currency),
      taxCode: row["taxCode"], broths: try (row["broths"] as String).list(of: "broths"),
      note: row["note"], seat: row["seat"], returns: row["returnsLineID"],
      reason: row["reason"], authorName: row["authorName"], addedAt: row["addedAt"],
      sentAt: row["sentAt"], suggestionID: row["suggestionID"])
  }

  /// The lines of a check in the order in which they were added.
  static func fetchAll(
    _ db: Database, of checkID: Identifier<Check>, currency: Currency
  ) throws -> [OrderLine] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM orderLine WHERE checkID = ? ORDER BY position",
      arguments: [checkID]
    ).map { try OrderLine(row: $0, currency: currency) }
  }
}

extension Transaction {
  /// The line, which must be there.
  func line(_ id: Identifier<OrderLine>) throws -> OrderLine {
    guard let line = try lineIfThere(id) else { throw StoreError.gone("order line \(id)") }
    return line
  }

  func lineIfThere(_ id: Identifier<OrderLine>) throws -> OrderLine? {
    try Row.fetchOne(db, sql: "SELECT * FROM orderLine WHERE id = ?", arguments: [id]).map {
      try OrderLine(row: $0, currency: store.currency)
    }
  }

  /// The lines of a check in the order in which they were added.
  func lines(of checkID: Identifier<Check>) throws -> [OrderLine] {
    try OrderLine.fetchAll(db, of: checkID, currency: store.currency)
  }

  /// Writes a line at the end of its check. `portionsTaken` is what it took from a counted dish.
  func insert(
    _ line: OrderLine, portionsTaken: Int = 0, made: Bool? = nil, authoriser: StaffMember? = nil
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind,
          stage, portion, quantity, grams, priceGrams, unitPriceMinor, taxCode, broths, note, seat,
          returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, suggestionID,
          portionsTaken)
        VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM orderLine WHERE checkID = ?),
          ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        line.id, line.checkID, line.checkID, line.dishID, line.name.english, line.name.chinese,
        line.kind, line.stage, line.portion, line.quantity, line.grams, line.priceGrams,
        line.unitPrice.minorUnits, line.taxCode, try Self.text(of: line.broths), line.note,
        line.seat, line.returns, made, line.reason, line.authorName, authoriser?.name,
        line.addedAt, line.sentAt, line.suggestionID, portionsTaken,
      ])
  }

  /// A list of codes as the file keeps it.
  static func text(of codes: [String]) throws -> String {
    codes.isEmpty ? "[]" : String(decoding: try JSONEncoder.frozen.encode(codes), as: UTF8.self)
  }
}

/// A line as its events tell it.
struct LineFact: Encodable {
  let lineID: Identifier<OrderLine>
  let dishID: Identifier<Dish>?
  let name: Phrase
  let kind: OrderLine.Kind
  let portion: OrderLine.Portion
  let quantity: Int
  let grams: Int?
  let priceGrams: Int?
  let unitPriceMinor: Int
  let taxCode: String
  let broths: [String]
  let note: String?
  let seat: Int?
  let returns: Identifier<OrderLine>?
  let reason: String?
  let made: Bool?
  let authoriser: String?
  let suggestionID: String?

  init(_ line: OrderLine, made: Bool? = nil, authoriser: StaffMember? = nil) {
    lineID = line.id
    dishID = line.dishID
    name = line.name
    kind = line.kind
    portion = line.portion
    quantity = line.quantity
    grams = line.grams
    priceGrams = line.priceGrams
    unitPriceMinor = line.unitPrice.minorUnits
    taxCode = line.taxCode
    broths = line.broths
    note = line.note
    seat = line.seat
    returns = line.returns
    reason = line.reason
    self.made = made
    self.authoriser = authoriser?.name
    suggestionID = line.suggestionID
  }
}
