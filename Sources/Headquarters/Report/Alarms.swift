import StoreDomain

/// Something about a store that a person at headquarters must look at, until somebody has.
public struct StoreAlarm: Codable, Sendable, Equatable {
  public var storeID: String
  public var storeName: String
  /// `conflict`, `restored` or `newerStore`.
  public var kind: String
  public var detail: String
  /// RFC 3339
  public var firstAt: String
  /// RFC 3339
  public var lastAt: String
  public var times: Int

  enum CodingKeys: String, CodingKey {
    case kind, detail, times
    case storeID = "store_id"
    case storeName = "store_name"
    case firstAt = "first_at"
    case lastAt = "last_at"
  }

  /// What it is called.
  public var title: Phrase { Alarm(rawValue: kind)?.title ?? Phrase(kind, kind) }

  /// What happened and what to do about it.
  public var words: Phrase { Alarm(rawValue: kind)?.words ?? Phrase(kind, kind) }
}

extension LedgerStore {
  /// What nobody has looked at yet, the newest first.
  public func alarms() async throws -> [StoreAlarm] {
    try await read { try StoreAlarm.all($0) }
  }

  /// Somebody has looked at a store's alarms. What happens from now on raises them again.
  ///
  /// - Returns: how many there were.
  /// - Throws: `HeadquartersError.unknownStore`.
  @discardableResult
  public func clearAlarms(of storeID: String) async throws -> Int {
    let now = environment.now().millisecondsSinceEpoch
    return try await write { db in
      let (number, _) = try Self.store(storeID, db)
      return try db.execute(
        "UPDATE alarm SET clearedAt = ? WHERE storeNumber = ? AND clearedAt IS NULL", [now, number])
    }
  }

  /// Somebody has looked at the exceptions up to a position: they leave the list.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func markExceptionsSeen(through position: Int) async throws -> Int {
    try await projectWhatAnswers()
    let now = environment.now().millisecondsSinceEpoch
    return try await write { db in
      // One by one: an event with a lower position may still come, of a transaction under way.
      try db.execute(
        """
        INSERT INTO exceptionSeen (position, kind, seenAt)
        SELECT position, kind, ? FROM exceptionItem
        WHERE position <= ? AND \(ExceptionItem.isUnseen)
        """, [now, position])
    }
  }
}

extension ExceptionItem {
  /// Whether nobody has looked at a row of `exceptionItem` yet.
  static let isUnseen = """
    NOT EXISTS (SELECT 1 FROM exceptionSeen
      WHERE exceptionSeen.position = exceptionItem.position
        AND exceptionSeen.kind = exceptionItem.kind)
    """
}

extension StoreAlarm {
  static func all(_ db: any LedgerSession) throws -> [StoreAlarm] {
    try db.rows(
      """
      SELECT id, name, kind, detail, firstAt, lastAt, times
      FROM alarm JOIN store ON number = storeNumber
      WHERE clearedAt IS NULL ORDER BY lastAt DESC, number, kind
      """
    ).map { row in
      try StoreAlarm(
        storeID: row["id"], storeName: row["name"], kind: row["kind"], detail: row["detail"],
        firstAt: Timestamp(millisecondsSinceEpoch: row["firstAt"]).iso8601Text,
        lastAt: Timestamp(millisecondsSinceEpoch: row["lastAt"]).iso8601Text, times: row["times"])
    }
  }
}

extension Alarm {
  var title: Phrase {
    switch self {
    case .conflict: Phrase("two records under one number", "同一编号两种记录")
    case .restored: Phrase("restored from an older copy", "恢复了旧副本")
    case .newerStore: Phrase("newer than headquarters", "版本比总部新")
    }
  }

  var words: Phrase {
    switch self {
    case .conflict:
      Phrase(
        "It sends other records under numbers that are taken. Nothing was overwritten, and it sends "
          + "nothing more until somebody acts: call its IT, and find out whether two boxes run the "
          + "same store.",
        "门店用已有的编号上传了不同的记录。原有记录没有被覆盖，上传已停止。"
          + "请联系门店 IT，确认是否有两台主机在运行同一门店。")
    case .restored:
      Phrase(
        "An older copy of its file was put back. What it did after that copy is kept here; ask the "
          + "store to enter again what it still lacks, and look at the exceptions.",
        "门店恢复了较早的数据库副本。副本之后的记录总部仍有保存；"
          + "请通知门店补录缺少的内容，并查看异常列表。")
    case .newerStore:
      Phrase(
        "It runs a newer version and sends a kind of record that this headquarters does not know. "
          + "The store goes on working and keeps that record and all after it; they come by "
          + "themselves when foh-hq is updated.",
        "门店版本较新，上传了总部尚不认识的记录类型。门店照常营业，该条及之后的记录保存在门店；"
          + "foh-hq 升级后会自动上传。")
    }
  }
}
