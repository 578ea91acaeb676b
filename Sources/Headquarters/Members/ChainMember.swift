import Foundation
import HeadquartersContract
import StoreDomain

/// A member as all stores together know them, and the stores that have the row.
///
/// A store has the members that it enrolled, those that were made for it, and those that it asked
/// for; when one of these stores tells something new about a member, the others hear of it.
enum ChainMember {
  /// Who has a phone number: of several, who became a member first.
  ///
  /// - Parameter hashes: of every way in which a store may have told of the number.
  static func id(
    withPhone hashes: [PhoneHash], _ db: any LedgerSession
  ) throws -> Identifier<Member>? {
    let id: String? = try db.value(
      """
      SELECT id FROM member WHERE phoneHash IN (\(hashes.map { _ in "?" }.joined(separator: ", ")))
      ORDER BY enrolledAt, id LIMIT 1
      """, hashes.map(\.bytes))
    return id.map { Identifier(rawValue: $0) }
  }

  /// So many facts of one member go down; nobody has as many.
  private static let factLimit = 500
  /// Of so many bills the points go down, the newest first.
  private static let pointsLimit = 500

  /// The row as it now stands; nothing when there is no such member.
  static func row(_ id: Identifier<Member>, _ db: any LedgerSession) throws -> MemberRow? {
    // None while the tables are of a version that did not know of it.
    let hasAddress = try db.columns(of: "member").contains { $0.lowercased() == "formofaddress" }
    let member = try db.row(
      """
      SELECT code, name, \(hasAddress ? "formOfAddress" : "CAST(NULL AS TEXT) AS formOfAddress"),
        phone, level, birthday, note, enrolledAt
      FROM member WHERE id = ?
      """, [id.rawValue])
    guard let row = member else { return nil }
    let facts = try db.rows(
      """
      SELECT fact, notedAt, endedAt, noting.name AS notedBy, ending.name AS endedBy
      FROM memberFact
      JOIN store AS noting ON noting.number = memberFact.storeNumber
      LEFT JOIN store AS ending ON ending.number = memberFact.endedByStore
      WHERE memberID = ? ORDER BY notedAt, memberFact.id LIMIT ?
      """, [id.rawValue, factLimit]
    ).map(MemberRow.Fact.init(row:))
    let consents = try db.hasTable("memberConsent") ? consents(of: id, db) : []
    let points = try db.hasTable("pointsLot") ? points(of: id, db) : []
    return try MemberRow(
      code: row["code"], name: row["name"], formOfAddress: row["formOfAddress"],
      phone: row["phone"], level: row["level"],
      birthday: (row["birthday"] as String?).map {
        try JSONDecoder().decode(Birthday.self, from: Data($0.utf8))
      },
      note: row["note"], enrolledAt: Timestamp(millisecondsSinceEpoch: row["enrolledAt"]),
      facts: facts.isEmpty ? nil : facts, consents: consents.isEmpty ? nil : consents,
      points: points.isEmpty ? nil : points)
  }

  /// None while the tables are of a version that did not know of them.
  private static func consents(
    of id: Identifier<Member>, _ db: any LedgerSession
  ) throws -> [MemberRow.Consent] {
    try db.rows(
      """
      SELECT purpose, way, givenAt, withdrawnAt, store.name AS askedBy
      FROM memberConsent JOIN store ON store.number = memberConsent.storeNumber
      WHERE memberID = ? ORDER BY purpose
      """, [id.rawValue]
    ).map { row in
      try MemberRow.Consent(
        purpose: row["purpose"], way: row["way"],
        givenAt: Timestamp(millisecondsSinceEpoch: row["givenAt"]), authorName: row["askedBy"],
        withdrawnAt: (row["withdrawnAt"] as Int64?).map(Timestamp.init(millisecondsSinceEpoch:)))
    }
  }

  /// None while the tables are of a version that did not know of them.
  private static func points(
    of id: Identifier<Member>, _ db: any LedgerSession
  ) throws -> [MemberRow.Points] {
    try db.rows(
      """
      SELECT pointsLot.id, earnedOn, expiresOn, CAST(sum(points) AS BIGINT) AS remains
      FROM pointsLot JOIN pointsEntry ON lotID = pointsLot.id
      WHERE memberID = ? GROUP BY pointsLot.id, earnedOn, expiresOn
      ORDER BY earnedOn DESC, pointsLot.id LIMIT ?
      """, [id.rawValue, pointsLimit]
    ).map { row in
      try MemberRow.Points(
        id: Identifier(rawValue: row["id"]), left: max(0, row["remains"]),
        earnedOn: Self.date(row["earnedOn"]),
        expiresOn: (row["expiresOn"] as String?).map(Self.date))
    }
  }

  private static func date(_ text: String) throws -> LocalDate {
    guard let date = LocalDate(text) else {
      throw HeadquartersError.damaged("a day of points, \(text)")
    }
    return date
  }

  /// Sends a member's row to a store, which has it from then on.
  ///
  /// - Returns: the row with its version; the one that the store was sent before, when nothing has
  ///   changed since. Nothing when the member asked to be forgotten, or when there is none.
  @discardableResult
  static func give(
    _ id: Identifier<Member>, to storeNumber: Int64, _ db: any LedgerSession, at now: Timestamp
  ) throws -> ChangeItem? {
    guard let row = try row(id, db) else { return nil }
    let data = try JSONValue.from(row)
    let sent = try db.row(
      """
      SELECT * FROM feedRow
      WHERE kind = 'member' AND id = ? AND (storeNumber IS NULL OR storeNumber = ?)
      ORDER BY version DESC LIMIT 1
      """, [id.rawValue, storeNumber]
    ).map(FeedRows.item)
    if let sent, sent.data == nil || sent.data == data {
      return sent.data == nil ? nil : sent
    }
    let version = try FeedRows.put(
      .member, id: id.rawValue, data, storeNumber: storeNumber, db, at: now)
    return ChangeItem(
      kind: ChangeKind.member.rawValue, id: id.rawValue, version: version, data: data)
  }

  /// The stores that were sent a member's row.
  static func stores(
    with id: Identifier<Member>, _ db: any LedgerSession
  ) throws -> [Int64] {
    try db.values(
      """
      SELECT storeNumber FROM feedRow
      WHERE kind = 'member' AND id = ? AND storeNumber IS NOT NULL ORDER BY storeNumber
      """, [id.rawValue])
  }

  /// Whether a store was sent a member's row, as one of some stores or of all.
  static func has(
    _ id: Identifier<Member>, storeNumber: Int64, _ db: any LedgerSession
  ) throws -> Bool {
    try db.isTrue(
      """
      SELECT EXISTS (SELECT 1 FROM feedRow WHERE kind = 'member' AND id = ?
        AND (storeNumber IS NULL OR storeNumber = ?))
      """, [id.rawValue, storeNumber])
  }
}

extension MemberRow.Fact {
  /// Stores know their people by name, the chain knows its stores.
  fileprivate init(row: LedgerRow) throws {
    let fact = try JSONDecoder().decode(
      MemberNoteFact.self, from: Data((row["fact"] as String).utf8))
    try self.init(
      fact, notedAt: Timestamp(millisecondsSinceEpoch: row["notedAt"]),
      authorName: row["notedBy"],
      endedAt: (row["endedAt"] as Int64?).map(Timestamp.init(millisecondsSinceEpoch:)),
      endedByName: row["endedBy"])
  }
}
