import Crypto
import Foundation
import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// Adds a store and makes its one-time code.
  ///
  /// - Parameter isNameMeant: whether somebody said that another store may have the name already.
  /// - Throws: `HeadquartersError.nameTaken`.
  public func addStore(
    name: String, codeValidFor seconds: Int, isNameMeant: Bool = false
  ) async throws -> StoreInvitation {
    let now = environment.now()
    let id: Identifier<StoreStanding> = environment.ids.next()
    return try await write { db in
      if !isNameMeant { try Self.refuseTakenName(name, db) }
      let number: Int64? = try db.value(
        "INSERT INTO store (id, name, addedAt) VALUES (?, ?, ?) RETURNING number",
        [id.rawValue, name, now.millisecondsSinceEpoch])
      guard let number else { throw HeadquartersError.damaged("a store without a number") }
      try db.execute(
        """
        INSERT INTO storeEpoch
          (storeNumber, epoch, afterSequence, openedAt, contiguousThrough, chainHash)
        VALUES (?, 1, 0, ?, 0, ?)
        """, [number, now.millisecondsSinceEpoch, EventChain.start])
      return try Self.invite(
        number, id: id.rawValue, name: name, until: now.advanced(bySeconds: seconds), db)
    }
  }

  /// Names that people take for the same one, whatever their case and width.
  private static func refuseTakenName(_ name: String, _ db: any LedgerSession) throws {
    func folded(_ name: String) -> String {
      name.precomposedStringWithCompatibilityMapping.lowercased()
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let wanted = folded(name)
    for row in try db.rows("SELECT id, name FROM store ORDER BY number", []) {
      let other: String = try row["name"]
      guard folded(other) == wanted else { continue }
      throw HeadquartersError.nameTaken(name: other, storeID: try row["id"])
    }
  }

  /// Makes another one-time code for a store whose device is lost or was revoked.
  ///
  /// - Throws: `HeadquartersError.unknownStore`.
  public func inviteAgain(
    _ storeID: String, codeValidFor seconds: Int
  ) async throws -> StoreInvitation {
    let now = environment.now()
    return try await write { db in
      let (number, name) = try Self.store(storeID, db)
      try db.execute(
        "DELETE FROM enrolmentCode WHERE storeNumber = ? AND usedByKeyID IS NULL",
        [number])
      return try Self.invite(
        number, id: storeID, name: name, until: now.advanced(bySeconds: seconds), db)
    }
  }

  static func store(_ id: String, _ db: any LedgerSession) throws -> (number: Int64, name: String) {
    guard
      let row = try db.row("SELECT number, name FROM store WHERE id = ?", [id])
    else { throw HeadquartersError.unknownStore(id) }
    return try (row["number"], row["name"])
  }

  private static func invite(
    _ number: Int64, id: String, name: String, until expiry: Timestamp, _ db: any LedgerSession
  ) throws -> StoreInvitation {
    var generator = SystemRandomNumberGenerator()
    let code = EnrolmentCode.make(using: &generator)
    try db.execute(
      "INSERT INTO enrolmentCode (digest, storeNumber, expiresAt) VALUES (?, ?, ?)",
      [EnrolmentCode.digest(of: code), number, expiry.millisecondsSinceEpoch])
    return StoreInvitation(storeID: id, name: name, code: code, expiresAt: expiry.iso8601Text)
  }

  /// Ends all keys of a store.
  ///
  /// - Throws: `HeadquartersError.unknownStore`.
  public func revoke(_ storeID: String) async throws {
    let now = environment.now().millisecondsSinceEpoch
    try await write { db in
      let (number, _) = try Self.store(storeID, db)
      try db.execute(
        "UPDATE store SET revokedAt = ? WHERE number = ?", [now, number])
      try db.execute(
        "UPDATE deviceKey SET endedAt = ? WHERE storeNumber = ? AND endedAt IS NULL",
        [now, number])
      // Those that were used too: nothing comes of them any more.
      try db.execute("DELETE FROM enrolmentCode WHERE storeNumber = ?", [number])
    }
  }

  /// How every store stands.
  public func stores() async throws -> [StoreStanding] {
    try await read { db in
      try db.rows(
        """
        SELECT id, name, enrolledAt, revokedAt, storeEpoch.epoch, contiguousThrough,
          (SELECT max(lastReceivedAt) FROM storeEpoch WHERE storeNumber = number) AS lastAt
        FROM store JOIN storeEpoch ON storeNumber = number AND storeEpoch.epoch = store.epoch
        ORDER BY number
        """
      ).map { row in
        let access: StoreStanding.Access =
          if try row["revokedAt"] as Int64? != nil {
            .revoked
          } else if try row["enrolledAt"] as Int64? != nil {
            .enrolled
          } else {
            .invited
          }
        return try StoreStanding(
          storeID: row["id"], name: row["name"], access: access, epoch: row["epoch"],
          contiguousThrough: row["contiguousThrough"],
          lastReceivedAt: (row["lastAt"] as Int64?).map {
            Timestamp(millisecondsSinceEpoch: $0).iso8601Text
          })
      }
    }
  }
}
