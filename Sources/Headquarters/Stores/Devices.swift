import Foundation
import HeadquartersContract
import StoreDomain

/// The keys of the stores' devices.
extension LedgerStore {
  /// Ties a device to the store of its code. The same device may ask again, for an answer that was
  /// lost: it is told the same, and nothing is changed.
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
          SELECT enrolmentCode.storeNumber, expiresAt, usedByKeyID, publicKey AS usedByKey, endedAt
          FROM enrolmentCode LEFT JOIN deviceKey ON deviceKey.id = usedByKeyID WHERE digest = ?
          """, [digest])
      else { throw Problem.codeNotValid }
      let number: Int64 = try code["storeNumber"]
      try Self.refuseOtherStore(number, than: request, db)
      let key: String
      if let used = try code["usedByKeyID"] as String? {
        guard try code["usedByKey"] == request.publicKey, try code["endedAt"] as Int64? == nil
        else {
          throw Problem.codeNotValid
        }
        key = used
      } else {
        guard try now.millisecondsSinceEpoch <= code["expiresAt"] else {
          throw Problem.codeNotValid
        }
        key = try Self.use(digest, of: number, for: request, newID: newID.rawValue, db, at: now)
      }
      let row = try db.row("SELECT id, epoch FROM store WHERE number = ?", [number])
      guard let row else { throw Problem.codeNotValid }
      return try EnrolAnswer(
        storeID: row["id"], keyID: key, hqInstance: instance, epoch: row["epoch"])
    }
  }

  /// Uses up a code that is good.
  ///
  /// - Returns: the id of the device's key.
  private static func use(
    _ digest: Data, of number: Int64, for request: EnrolRequest, newID: String,
    _ db: any LedgerSession, at now: Timestamp
  ) throws -> String {
    try db.execute(
      """
      UPDATE store SET source = ?, ownName = ?, currencyCode = ?, revokedAt = NULL,
        enrolledAt = coalesce(enrolledAt, ?)
      WHERE number = ?
      """,
      [request.source, request.name, request.currency, now.millisecondsSinceEpoch, number])
    // The answer to the code before may have been lost, and the device asks with the next one.
    let standing = try standingKey(request.publicKey, of: number, db)
    let key = standing ?? newID
    if standing == nil { try insertKey(key, request.publicKey, number, db, at: now) }
    try db.execute("UPDATE enrolmentCode SET usedByKeyID = ? WHERE digest = ?", [key, digest])
    return key
  }

  /// Whether there is such a code, used or not.
  func isCode(_ code: String) async throws -> Bool {
    try await row(
      "SELECT 1 FROM enrolmentCode WHERE digest = ?", [EnrolmentCode.digest(of: code)]) != nil
  }

  private static func refuseUnlessWellFormed(_ request: EnrolRequest) throws {
    guard request.source.hasPrefix("/stores/"), (9...200).contains(request.source.utf8.count),
      request.name.utf8.count <= 400, (try? DevicePublicKey(base64: request.publicKey)) != nil
    else {
      throw Problem(
        .unprocessable,
        detail: "Enrolling needs a source /stores/…, a name of at most 400 bytes and an Ed25519 "
          + "public_key of 32 bytes in Base64.")
    }
    // Amounts are whole minor units: without the currency nobody knows what they are.
    guard Currency(isoCode: request.currency) != nil else {
      throw Problem(
        .unprocessable,
        detail: "currency takes one of \(Currency.knownCodes.joined(separator: ", ")).")
    }
  }

  /// A store keeps its source for ever: its events' identity hangs on it. It keeps its currency from
  /// its first event on: the amounts of its sales are in it.
  private static func refuseOtherStore(
    _ number: Int64, than request: EnrolRequest, _ db: any LedgerSession
  ) throws {
    let bound: Int64? = try db.value("SELECT number FROM store WHERE source = ?", [request.source])
    let own = try db.row("SELECT source, currencyCode FROM store WHERE number = ?", [number])
    let source = try own?["source"] as String?
    guard bound ?? number == number, source ?? request.source == request.source else {
      throw Problem(
        .otherStore,
        detail: "The store's file and the code belong to different stores; add the store anew with "
          + "`foh-hq stores add`.")
    }
    let currency = try own?["currencyCode"] as String?
    guard let currency, currency != request.currency else { return }
    let hasSent = try db.isTrue(
      "SELECT EXISTS (SELECT 1 FROM event WHERE storeNumber = ?)", [number])
    guard !hasSent else {
      throw Problem(
        .otherStore,
        detail: "The store has sent amounts in \(currency); for \(request.currency) add a store "
          + "anew with `foh-hq stores add`.")
    }
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

extension Problem {
  /// A code that nothing comes of.
  static let codeNotValid = Problem(
    .codeNotValid,
    detail: "The code is wrong, used or expired; `foh-hq stores rotate` makes another.")
}
