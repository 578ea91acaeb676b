import Foundation
import GRDB
import StoreDomain

/// Who works in a store, and which tables it has, as its manager changes them.
public struct HousePicture: Sendable {
  /// By code.
  public let people: [StaffMember]
  public let roles: [Role]
  public let rooms: [Room]
  /// In the order of the floor.
  public let tables: [DiningTable]
}

extension StoreDatabase {
  /// Reads who works here and which tables there are.
  public func house() throws -> HousePicture {
    try read { db in
      HousePicture(
        people: try StaffMember.fetchAll(db), roles: try Role.fetchAll(db),
        rooms: try Room.fetchAll(db), tables: try DiningTable.fetchAll(db))
    }
  }
}

extension Role {
  /// Every role that somebody may have, by code.
  static func fetchAll(_ db: Database) throws -> [Role] {
    try db.list("SELECT definition FROM role WHERE retiredAt IS NULL ORDER BY code") {
      try Role(json: $0["definition"])
    }
  }

  /// As it stands in the file.
  init(json text: String) throws {
    self = try Self.texts.value(of: text)
  }

  private static let texts = ReadTexts<Role>()
}

extension Room {
  /// Every room, in the order of the floor.
  static func fetchAll(_ db: Database) throws -> [Room] {
    try db.list("SELECT * FROM room WHERE retiredAt IS NULL ORDER BY position") {
      Room(code: $0["code"], name: Phrase($0["nameEnglish"], $0["nameChinese"]))
    }
  }
}
