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
      try db.execute(
        "DELETE FROM enrolmentCode WHERE storeNumber = ? AND usedByKeyID IS NULL",
        [number])
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

  // MARK: Devices

  /// Ties a device to the store of its code; the same device may ask again.
  ///
  /// - Throws: `Problem` of kind `codeNotValid`, `otherStore` or `unprocessable`.
  public func enrol(_ request: EnrolRequest) async throws -> EnrolAnswer {
    let now = environment.now()
    let newID: Identifier<RegisteredKey> = environment.ids.next()
    let instance = instance
    try Self.refuseUnlessWellFormed(request)
    return try await write { db in
      let digest = EnrolmentCode.digest(of: request.code)
      guard
        let code = try db.row(
          """
          SELECT enrolmentCode.storeNumber, expiresAt, usedByKeyID, publicKey AS usedByKey
          FROM enrolmentCode LEFT JOIN deviceKey ON deviceKey.id = usedByKeyID WHERE digest = ?
          """, [digest])
      else { throw Self.codeNotValid }
      let number: Int64 = try code["storeNumber"]
      try Self.bind(number, to: request, db, at: now)
      let key: String
      if let used = try code["usedByKeyID"] as String? {
        // The answer was lost and the same device asks again.
        guard try code["usedByKey"] == request.publicKey else { throw Self.codeNotValid }
        key = used
      } else {
        guard try now.millisecondsSinceEpoch <= code["expiresAt"] else { throw Self.codeNotValid }
        if let standing = try Self.standingKey(request.publicKey, of: number, db) {
          // The answer to the code before was lost, and the device asks with the next one.
          key = standing
        } else {
          key = newID.rawValue
          try Self.insertKey(key, request.publicKey, number, db, at: now)
        }
        try db.execute(
          "UPDATE enrolmentCode SET usedByKeyID = ? WHERE digest = ?",
          [key, digest])
        try db.execute(
          "UPDATE store SET revokedAt = NULL WHERE number = ?", [number])
      }
      let row = try db.row("SELECT id, epoch FROM store WHERE number = ?", [number])
      guard let row else { throw Self.codeNotValid }
      return try EnrolAnswer(
        storeID: row["id"], keyID: key, hqInstance: instance, epoch: row["epoch"])
    }
  }

  private static var codeNotValid: Problem {
    Problem(
      .codeNotValid,
      detail: "The code is wrong, used or expired; `foh-hq stores rotate` makes another.")
  }

  private static func refuseUnlessWellFormed(_ request: EnrolRequest) throws {
    guard request.source.hasPrefix("/stores/"), (9...200).contains(request.source.utf8.count),
      request.currency.utf8.count == 3, request.name.utf8.count <= 400,
      (try? DevicePublicKey(base64: request.publicKey)) != nil
    else {
      throw Problem(
        .unprocessable,
        detail: "Enrolling needs a source /stores/…, a currency of three letters and an Ed25519 "
          + "public key of 32 bytes in Base64.")
    }
  }

  /// A store keeps its source for ever: its events' identity hangs on it.
  private static func bind(
    _ number: Int64, to request: EnrolRequest, _ db: any LedgerSession, at now: Timestamp
  ) throws {
    let bound: Int64? = try db.value("SELECT number FROM store WHERE source = ?", [request.source])
    let own: String? = try db.value("SELECT source FROM store WHERE number = ?", [number])
    guard bound ?? number == number, own ?? request.source == request.source else {
      throw Problem(
        .otherStore,
        detail: "The store's file and the code belong to different stores; add the store anew with "
          + "`foh-hq stores add`.")
    }
    try db.execute(
      """
      UPDATE store SET source = ?, ownName = ?, currencyCode = ?,
        enrolledAt = coalesce(enrolledAt, ?)
      WHERE number = ?
      """,
      [
        request.source, request.name, request.currency, now.millisecondsSinceEpoch, number,
      ])
  }

  /// The id of a key that this store has and that has not ended.
  private static func standingKey(
    _ publicKey: String, of number: Int64, _ db: any LedgerSession
  ) throws -> String? {
    try db.value(
      """
      SELECT id FROM deviceKey WHERE publicKey = ? AND storeNumber = ? AND endedAt IS NULL
      """, [publicKey, number])
  }

  private static func insertKey(
    _ id: String, _ publicKey: String, _ number: Int64, _ db: any LedgerSession, at now: Timestamp
  ) throws {
    let isKnown = try db.isTrue(
      "SELECT EXISTS (SELECT 1 FROM deviceKey WHERE publicKey = ?)",
      [publicKey])
    guard !isKnown else {
      throw Problem(
        .unprocessable, detail: "The key was used before; a device makes a new one each time.")
    }
    try db.execute(
      "INSERT INTO deviceKey (id, storeNumber, publicKey, addedAt) VALUES (?, ?, ?, ?)",
      [id, number, publicKey, now.millisecondsSinceEpoch])
  }

  /// The key with this id; nothing when there never was one.
  public func registeredKey(_ keyID: String) async throws -> RegisteredKey? {
    try await row(
      """
      SELECT store.id AS storeID, publicKey, confirmedAt IS NOT NULL AS isConfirmed,
        endedAt IS NOT NULL OR revokedAt IS NOT NULL AS hasEnded
      FROM deviceKey JOIN store ON number = storeNumber WHERE deviceKey.id = ?
      """, [keyID]
    ).map { row in
      try RegisteredKey(
        id: keyID, storeID: row["storeID"], publicKey: row["publicKey"],
        isConfirmed: row["isConfirmed"], hasEnded: row["hasEnded"])
    }
  }

  /// A key signed its first request: the store's other keys end.
  public func confirmKey(_ keyID: String) async throws {
    let now = environment.now().millisecondsSinceEpoch
    try await write { db in
      let confirmed = try db.execute(
        """
        UPDATE deviceKey SET confirmedAt = ? WHERE id = ? AND confirmedAt IS NULL
          AND endedAt IS NULL
        """, [now, keyID])
      guard confirmed > 0 else { return }
      try db.execute(
        """
        UPDATE deviceKey SET endedAt = ? WHERE id <> ? AND endedAt IS NULL
          AND storeNumber = (SELECT storeNumber FROM deviceKey WHERE id = ?)
        """, [now, keyID, keyID])
    }
  }

  /// Puts a second key beside the first; the same key again gives the same id.
  public func addKey(_ publicKey: String, to storeID: String) async throws -> RotateKeyAnswer {
    let now = environment.now()
    let newID: Identifier<RegisteredKey> = environment.ids.next()
    guard (try? DevicePublicKey(base64: publicKey)) != nil else {
      throw Problem(.unprocessable, detail: "A public key is 32 bytes in Base64.")
    }
    return try await write { db in
      let (number, _) = try Self.store(storeID, db)
      if let standing = try Self.standingKey(publicKey, of: number, db) {
        return RotateKeyAnswer(keyID: standing)
      }
      // A key whose answer was lost and which nobody holds makes room.
      try db.execute(
        """
        UPDATE deviceKey SET endedAt = ? WHERE storeNumber = ? AND confirmedAt IS NULL
          AND endedAt IS NULL
        """, [now.millisecondsSinceEpoch, number])
      try Self.insertKey(newID.rawValue, publicKey, number, db, at: now)
      return RotateKeyAnswer(keyID: newID.rawValue)
    }
  }
}
