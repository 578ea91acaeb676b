import Foundation
import HeadquartersContract
import StoreDomain

/// The menu that a store was sent last, and what it said to it.
public struct StoreMenu: Codable, Sendable, Equatable {
  public enum Standing: String, Codable, Sendable {
    /// The store keeps the menu of its setup.
    case none
    /// On its way, or not answered yet.
    case sent
    /// Taken, and put aside until its hour.
    case planned
    case held
    case refused
  }

  /// Why a store did not take a menu; the one before still holds.
  public struct Refusal: Codable, Sendable, Equatable {
    /// RFC 3339
    public var at: String
    /// The first of them.
    public var problems: [MenuRefusedFact.Problem]
    public var problemCount: Int

    enum CodingKeys: String, CodingKey {
      case at, problems
      case problemCount = "problem_count"
    }
  }

  public var storeID: String
  public var storeName: String
  public var standing: Standing
  /// RFC 3339
  public var sentAt: String?
  /// RFC 3339; nothing when it is to hold at once.
  public var holdsFrom: String?
  /// RFC 3339, of the menu that holds.
  public var heldSince: String?
  public var dishCount: Int?
  /// Of the menu that was sent last.
  public var refusal: Refusal?

  enum CodingKeys: String, CodingKey {
    case standing, refusal
    case storeID = "store_id"
    case storeName = "store_name"
    case sentAt = "sent_at"
    case holdsFrom = "holds_from"
    case heldSince = "held_since"
    case dishCount = "dish_count"
  }
}

extension LedgerStore {
  /// How the menus of the stores stand.
  ///
  /// - Parameter storeID: nothing for all.
  /// - Throws: `HeadquartersError.unknownStore`.
  public func menus(of storeID: String? = nil) async throws -> [StoreMenu] {
    try await projectWhatAnswers()
    let now = environment.now()
    return try await read { db in
      if let storeID { _ = try Self.store(storeID, db) }
      return try db.rows(
        """
        SELECT id, name, number, heldVersion, heldSince, dishCount, refusedVersion, refusedAt,
          problems, problemCount
        FROM store LEFT JOIN storeMenu ON storeNumber = number
        WHERE coalesce(?, id) = id ORDER BY number
        """, [storeID]
      ).map { try StoreMenu($0, db, at: now) }
    }
  }
}

extension StoreMenu {
  /// The version of the menu that a store was sent last.
  static let lastSent = """
    SELECT max(version) FROM feedRow WHERE coalesce(storeNumber, 0) IN (0, store.number)
      AND kind = '\(ChangeKind.menu.rawValue)' AND id = '\(ChangeItem.menuID)'
    """

  fileprivate init(_ row: LedgerRow, _ db: any LedgerSession, at now: Timestamp) throws {
    func moment(_ name: String) throws -> Timestamp? {
      try (row[name] as Int64?).map(Timestamp.init(millisecondsSinceEpoch:))
    }
    storeID = try row["id"]
    storeName = try row["name"]
    heldSince = try moment("heldSince")?.iso8601Text
    dishCount = try row["dishCount"]
    standing = .none
    let sent = try db.row(
      """
      SELECT version, data, changedAt FROM feedRow
      WHERE \(FeedRows.sent) AND data IS NOT NULL ORDER BY version DESC LIMIT 1
      """, [try row["number"] as Int64, ChangeKind.menu.rawValue, ChangeItem.menuID])
    guard let sent else { return }
    let version: Int = try sent["version"]
    let menu = try JSONDecoder().decode(
      MenuRow.self, from: Data((try sent["data"] as String).utf8))
    sentAt = Timestamp(millisecondsSinceEpoch: try sent["changedAt"]).iso8601Text
    holdsFrom = menu.holdsFrom?.iso8601Text
    // Of a menu that another one has taken the place of, nobody needs to know.
    if try (row["refusedVersion"] as Int?).map({ $0 >= version }) ?? false {
      standing = .refused
      refusal = Refusal(
        at: try moment("refusedAt")?.iso8601Text ?? "",
        problems: try JSONDecoder().decode(
          [MenuRefusedFact.Problem].self, from: Data((try row["problems"] as String).utf8)),
        problemCount: try row["problemCount"] ?? 0)
    } else if try (row["heldVersion"] as Int?).map({ $0 >= version }) ?? false {
      standing = .held
    } else {
      standing = menu.holdsFrom.map { $0 > now } ?? false ? .planned : .sent
    }
  }
}
