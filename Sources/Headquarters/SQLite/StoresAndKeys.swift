import Crypto
import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension SQLiteLedger {
  public func addStore(
    name: String, codeValidFor seconds: Int
  ) async throws -> StoreInvitation {
    let now = environment.now()
    let id: Identifier<SQLiteLedger> = environment.ids.next()
    return try await write { db in
      try db.execute(
        sql: "INSERT INTO store (id, name, addedAt) VALUES (?, ?, ?)",
        arguments: [id.rawValue, name, now.millisecondsSinceEpoch])
      let number = db.lastInsertedRowID
      try db.execute(
        sql: """
          INSERT INTO storeEpoch
            (storeNumber, epoch, afterSequence, openedAt, contiguousThrough, chainHash)
          VALUES (?, 1, 0, ?, 0, ?)
          """, arguments: [number, now.millisecondsSinceEpoch, EventChain.start])
      return try Self.invite(
        number, id: id.rawValue, name: name, until: now.advanced(bySeconds: seconds), db)
    }
  }

  public func inviteAgain(
    _ storeID: String, codeValidFor seconds: Int
  ) async throws -> StoreInvitation {
    let now = environment.now()
    return try await write { db in
      let (number, name) = try Self.store(storeID, db)
      try db.execute(
        sql: "DELETE FROM enrolmentCode WHERE storeNumber = ? AND usedByKeyID IS NULL",
        arguments: [number])
      return try Self.invite(
        number, id: storeID, name: name, until: now.advanced(bySeconds: seconds), db)
    }
  }

  static func store(_ id: String, _ db: Database) throws -> (number: Int64, name: String) {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT number, name FROM store WHERE id = ?", arguments: [id])
    else { throw HeadquartersError.unknownStore(id) }
    return (row["number"], row["name"])
  }

  private static func invite(
    _ number: Int64, id: String, name: String, until expiry: Timestamp, _ db: Database
  ) throws -> StoreInvitation {
    var generator = SystemRandomNumberGenerator()
    let code = EnrolmentCode.make(using: &generator)
    try db.execute(
      sql: "INSERT INTO enrolmentCode (digest, storeNumber, expiresAt) VALUES (?, ?, ?)",
      arguments: [EnrolmentCode.digest(of: code), number, expiry.millisecondsSinceEpoch])
    return StoreInvitation(storeID: id, name: name, code: code, expiresAt: expiry.iso8601Text)
  }

  public func revoke(_ storeID: String) async throws {
    let now = environment.now().millisecondsSinceEpoch
    try await write { db in
      let (number, _) = try Self.store(storeID, db)
      try db.execute(
        sql: "UPDATE store SET revokedAt = ? WHERE number = ?", arguments: [now, number])
      try db.execute(
        sql: "UPDATE deviceKey SET endedAt = ? WHERE storeNumber = ? AND endedAt IS NULL",
        arguments: [now, number])
      try db.execute(
        sql: "DELETE FROM enrolmentCode WHERE storeNumber = ? AND usedByKeyID IS NULL",
        arguments: [number])
    }
  }

  public func stores() async throws -> [StoreStanding] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, name, enrolledAt, revokedAt, storeEpoch.epoch, contiguousThrough,
            (SELECT max(lastReceivedAt) FROM storeEpoch WHERE storeNumber = number) AS lastAt
          FROM store JOIN storeEpoch ON storeNumber = number AND storeEpoch.epoch = store.epoch
          ORDER BY number
          """
      ).map { row in
        let access: StoreStanding.Access =
          if row["revokedAt"] as Int64? != nil {
            .revoked
          } else if row["enrolledAt"] as Int64? != nil {
            .enrolled
          } else {
            .invited
          }
        return StoreStanding(
          storeID: row["id"], name: row["name"], access: access, epoch: row["epoch"],
          contiguousThrough: row["contiguousThrough"],
          lastReceivedAt: (row["lastAt"] as Int64?).map {
            Timestamp(millisecondsSinceEpoch: $0).iso8601Text
          })
      }
    }
  }

  // MARK: Devices

  public func enrol(_ request: EnrolRequest) async throws -> EnrolAnswer {
    let now = environment.now()
    let keyID: Identifier<RegisteredKey> = environment.ids.next()
    let instance = instance
    try Self.refuseUnlessWellFormed(request)
    return try await write { db in
      let digest = EnrolmentCode.digest(of: request.code)
      guard
        let code = try Row.fetchOne(
          db,
          sql: """
            SELECT enrolmentCode.storeNumber, expiresAt, usedByKeyID, publicKey AS usedByKey
            FROM enrolmentCode LEFT JOIN deviceKey ON deviceKey.id = usedByKeyID WHERE digest = ?
            """, arguments: [digest])
      else { throw Self.codeNotValid }
      let number: Int64 = code["storeNumber"]
      try Self.bind(number, to: request, db, at: now)
      let key: String
      if let used = code["usedByKeyID"] as String? {
        // The answer was lost and the same device asks again.
        guard code["usedByKey"] == request.publicKey else { throw Self.codeNotValid }
        key = used
      } else {
        guard now.millisecondsSinceEpoch <= code["expiresAt"] else { throw Self.codeNotValid }
        key = keyID.rawValue
        try Self.insertKey(key, request.publicKey, number, db, at: now)
        try db.execute(
          sql: "UPDATE enrolmentCode SET usedByKeyID = ? WHERE digest = ?",
          arguments: [key, digest])
        try db.execute(
          sql: "UPDATE store SET revokedAt = NULL WHERE number = ?", arguments: [number])
      }
      let row = try Row.fetchOne(
        db, sql: "SELECT id, epoch FROM store WHERE number = ?", arguments: [number])
      guard let row else { throw Self.codeNotValid }
      return EnrolAnswer(
        storeID: row["id"], keyID: key, hqInstance: instance, epoch: row["epoch"])
    }
  }

  private static let codeNotValid = Problem(
    .codeNotValid,
    detail: "The code is wrong, used or expired; `foh-hq stores rotate` makes another.")

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
    _ number: Int64, to request: EnrolRequest, _ db: Database, at now: Timestamp
  ) throws {
    let bound = try Int64.fetchOne(
      db, sql: "SELECT number FROM store WHERE source = ?", arguments: [request.source])
    let own = try String.fetchOne(
      db, sql: "SELECT source FROM store WHERE number = ?", arguments: [number])
    guard bound ?? number == number, own ?? request.source == request.source else {
      throw Problem(
        .otherStore,
        detail: "The store's file and the code belong to different stores; add the store anew with "
          + "`foh-hq stores add`.")
    }
    try db.execute(
      sql: """
        UPDATE store SET source = ?, ownName = ?, currencyCode = ?,
          enrolledAt = coalesce(enrolledAt, ?)
        WHERE number = ?
        """,
      arguments: [
        request.source, request.name, request.currency, now.millisecondsSinceEpoch, number,
      ])
  }

  private static func insertKey(
    _ id: String, _ publicKey: String, _ number: Int64, _ db: Database, at now: Timestamp
  ) throws {
    let isKnown = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM deviceKey WHERE publicKey = ?)",
      arguments: [publicKey])
    guard isKnown != true else {
      throw Problem(
        .unprocessable, detail: "The key was used before; a device makes a new one each time.")
    }
    try db.execute(
      sql: "INSERT INTO deviceKey (id, storeNumber, publicKey, addedAt) VALUES (?, ?, ?, ?)",
      arguments: [id, number, publicKey, now.millisecondsSinceEpoch])
  }

  public func registeredKey(_ keyID: String) async throws -> RegisteredKey? {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT store.id AS storeID, publicKey, confirmedAt IS NOT NULL AS isConfirmed,
            endedAt IS NOT NULL OR revokedAt IS NOT NULL AS hasEnded
          FROM deviceKey JOIN store ON number = storeNumber WHERE deviceKey.id = ?
          """)
      return try Row.fetchOne(statement, arguments: [keyID]).map { row in
        RegisteredKey(
          id: keyID, storeID: row["storeID"], publicKey: row["publicKey"],
          isConfirmed: row["isConfirmed"], hasEnded: row["hasEnded"])
      }
    }
  }

  public func confirmKey(_ keyID: String) async throws {
    let now = environment.now().millisecondsSinceEpoch
    try await write { db in
      try db.execute(
        sql: """
          UPDATE deviceKey SET confirmedAt = ? WHERE id = ? AND confirmedAt IS NULL
            AND endedAt IS NULL
          """, arguments: [now, keyID])
      guard db.changesCount > 0 else { return }
      try db.execute(
        sql: """
          UPDATE deviceKey SET endedAt = ? WHERE id <> ? AND endedAt IS NULL
            AND storeNumber = (SELECT storeNumber FROM deviceKey WHERE id = ?)
          """, arguments: [now, keyID, keyID])
    }
  }

  public func addKey(_ publicKey: String, to storeID: String) async throws -> RotateKeyAnswer {
    let now = environment.now()
    let newID: Identifier<RegisteredKey> = environment.ids.next()
    guard (try? DevicePublicKey(base64: publicKey)) != nil else {
      throw Problem(.unprocessable, detail: "A public key is 32 bytes in Base64.")
    }
    return try await write { db in
      let (number, _) = try Self.store(storeID, db)
      let known = try String.fetchOne(
        db,
        sql: """
          SELECT id FROM deviceKey WHERE publicKey = ? AND storeNumber = ? AND endedAt IS NULL
          """, arguments: [publicKey, number])
      if let known { return RotateKeyAnswer(keyID: known) }
      // A key whose answer was lost and which nobody holds makes room.
      try db.execute(
        sql: """
          UPDATE deviceKey SET endedAt = ? WHERE storeNumber = ? AND confirmedAt IS NULL
            AND endedAt IS NULL
          """, arguments: [now.millisecondsSinceEpoch, number])
      try Self.insertKey(newID.rawValue, publicKey, number, db, at: now)
      return RotateKeyAnswer(keyID: newID.rawValue)
    }
  }
}
