import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension OrderLine {
  /// What a query selects first for `init(row:currency:)`. By position, because the boards read
  /// thousands of lines and a name is looked for along the whole row.
  static let columns = """
    orderLine.id, orderLine.checkID, orderLine.dishID, orderLine.nameEnglish,
    orderLine.nameChinese, orderLine.kind, orderLine.stage, orderLine.portion, orderLine.quantity,
    orderLine.grams, orderLine.priceGrams, orderLine.unitPriceMinor, orderLine.taxCode,
    orderLine.broths, orderLine.note, orderLine.seat, orderLine.returnsLineID, orderLine.reason,
    orderLine.authorName, orderLine.addedAt, orderLine.sentAt, orderLine.suggestionID,
    orderLine.givenByName, orderLine.modifiers, orderLine.course,
    orderLine.problemBasisPoints, orderLine.setLineID, orderLine.sharedOfLineID,
    orderLine.sharePortions, orderLine.shareOfPortions, orderLine.shareMinor,
    (SELECT whole.dishID FROM orderLine AS whole WHERE whole.id = orderLine.sharedOfLineID)
    """

  /// From a row that begins with `columns`.
  ///
  /// - Throws: `StoreError.damaged` when the row's broths cannot be read.
  init(row: some StoredRow, currency: Currency) throws {
    self.init(
      id: row[0], checkID: row[1], dishID: row[2], name: Phrase(row[3], row[4]), kind: row[5],
      stage: row[6], portion: row[7], quantity: row[8], grams: row[9], priceGrams: row[10],
      unitPrice: Money(minorUnits: row[11], currency: currency), taxCode: row[12],
      broths: try (row[13] as String).list(of: "broths"),
      modifiers: try .init(column: row[23], of: "a line"), note: row[14], course: row[24],
      seat: row[15],
      returns: row[16], setLine: row[26], reason: row[17], problemBasisPoints: row[25],
      share: Self.share(in: row), authorName: row[18],
      givenByName: row[22],
      addedAt: row[19], sentAt: row[20],
      suggestionID: row[21])
  }

  private static func share(in row: some StoredRow) -> LineShare? {
    guard let portions: Int = row[28], let all: Int = row[29], let amount: Int = row[30] else {
      return nil
    }
    return LineShare(
      of: row[27], dishID: row[31], portions: portions, allPortions: all,
      amountMinorUnits: amount)
  }

  /// The lines that a condition finds. Its statement is kept, so its text must not hold what changes.
  static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments, currency: Currency
  ) throws -> [OrderLine] {
    try db.list("SELECT \(columns) FROM orderLine WHERE \(condition)", arguments) {
      try OrderLine(row: $0, currency: currency)
    }
  }

  /// The lines of a check in the order in which they were added.
  static func fetchAll(
    _ db: Database, of checkID: Identifier<Check>, currency: Currency
  ) throws -> [OrderLine] {
    try fetchAll(db, where: "checkID = ? ORDER BY position", [checkID], currency: currency)
  }
}

extension Transaction {
  /// The line, which must be there.
  func line(_ id: Identifier<OrderLine>) throws -> OrderLine {
    guard let line = try lineIfThere(id) else { throw StoreError.gone("order line \(id)") }
    return line
  }

  func lineIfThere(_ id: Identifier<OrderLine>) throws -> OrderLine? {
    try OrderLine.fetchAll(db, where: "id = ?", [id], currency: store.currency).first
  }

  /// The lines of a check in the order in which they were added.
  func lines(of checkID: Identifier<Check>) throws -> [OrderLine] {
    try OrderLine.fetchAll(db, of: checkID, currency: store.currency)
  }

  /// Writes a line at the end of its check.
  ///
  /// - Parameter whole: the line of which it was a part until it was given away.
  func insert(
    _ line: OrderLine, made: Bool? = nil, authoriser: StaffMember? = nil,
    partOf whole: Identifier<OrderLine>? = nil
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind,
          stage, portion, quantity, grams, priceGrams, unitPriceMinor, taxCode, broths, note, seat,
          returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, suggestionID,
          givenByName, givenAt, partOfLineID, modifiers,
          course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions,
          shareMinor)
        VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM orderLine WHERE checkID = ?),
          ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?)
        """
    ).execute(arguments: [
      line.id, line.checkID, line.checkID, line.dishID, line.name.english, line.name.chinese,
      line.kind, line.stage, line.portion, line.quantity, line.grams, line.priceGrams,
      line.unitPrice.minorUnits, line.taxCode, try Self.text(of: line.broths), line.note,
      line.seat, line.returns, made, line.reason, line.authorName, authoriser?.name,
      line.addedAt, line.sentAt, line.suggestionID,
      line.givenByName, line.givenByName == nil ? nil : now, whole,
      try line.modifiers.column(), line.course, line.problemBasisPoints, line.setLine,
      line.share?.line, line.share?.portions, line.share?.allPortions,
      line.share?.amountMinorUnits,
    ])
  }

  /// A list of codes as the file keeps it.
  static func text(of codes: [String]) throws -> String {
    codes.isEmpty ? "[]" : try FrozenJSON.text(codes)
  }
}
