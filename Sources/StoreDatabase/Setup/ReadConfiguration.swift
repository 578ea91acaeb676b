import Foundation
import GRDB
import StoreConfiguration
import StoreDomain

extension StoreConfiguration {
  /// What the store is set up as now. The PINs of its people are empty: the file keeps their hashes.
  init(_ db: Database, store: Store) throws {
    let settings = store.settings
    let code = try String.fetchOne(db, sql: "SELECT code FROM store")
    // As it was written: a time zone may call itself by another name.
    let timeZone = try String.fetchOne(db, sql: "SELECT timeZone FROM store")
    let rooms = try Room.fetchAll(db)
    let tables = try db.list(
      "SELECT * FROM diningTable WHERE retiredAt IS NULL ORDER BY position"
    ) {
      Table(
        name: $0["name"], room: $0["roomCode"], seats: $0["seats"], joinGroup: $0["joinGroup"])
    }
    let stations = try db.list(
      "SELECT * FROM station WHERE retiredAt IS NULL ORDER BY position"
    ) {
      Station(
        code: $0["code"], name: Phrase($0["nameEnglish"], $0["nameChinese"]),
        printer: $0["printerCode"])
    }
    let printers = try db.list("SELECT * FROM printer WHERE retiredAt IS NULL ORDER BY code") {
      Printer(
        code: $0["code"], destination: try .init(kind: $0["kind"], target: $0["target"]),
        columns: $0["columns"], encoding: Printer.Encoding(rawValue: $0["encoding"]) ?? .gb18030,
        fallback: $0["fallbackCode"])
    }
    let roles = try Role.fetchAll(db)
    let staff = try db.list("SELECT * FROM staff WHERE retiredAt IS NULL ORDER BY code") {
      Person(
        code: $0["code"], name: $0["name"], role: $0["roleCode"], pin: "",
        language: Language(rawValue: $0["language"]) ?? .english)
    }
    self.init(
      code: code ?? "", name: store.name,
      timeZoneIdentifier: timeZone ?? store.calendar.timeZone.identifier,
      businessDayHour: store.calendar.rolloverHour, currency: store.currency,
      defaultLanguage: settings.languages.first ?? .english, settings: settings, rooms: rooms,
      tables: tables, stations: stations, printers: printers, roles: roles, staff: staff,
      campaigns: try Campaign.fetchConfigured(db))
  }
}

extension StoreConfiguration.Printer.Destination {
  /// Kind and target as the file keeps them.
  var columns: (kind: String, target: String) {
    switch self {
    case .tcp(let host, let port): ("tcp", "\(host):\(port)")
    case .device(let path): ("device", path)
    case .file(let path): ("file", path)
    }
  }

  fileprivate init(kind: String, target: String) throws {
    switch kind {
    case "device": self = .device(path: target)
    case "file": self = .file(path: target)
    default:
      guard let colon = target.lastIndex(of: ":"),
        let port = Int(target[target.index(after: colon)...])
      else { throw StoreError.damaged("printer at \(target)") }
      self = .tcp(host: String(target[..<colon]), port: port)
    }
  }
}

extension ScreenValue {
  /// Everything that was changed on a screen and that the configuration has not said since.
  static func fetchAll(_ db: Database) throws -> [ScreenValue] {
    try Row.fetchAll(db, sql: "SELECT * FROM screenValue ORDER BY area, key, field").compactMap {
      // A later version may let people change more; that is not this version's to merge.
      guard let area = ConfigurationArea(rawValue: $0["area"]),
        let field = Field(rawValue: $0["field"])
      else { return nil }
      return ScreenValue(area, $0["key"], field, said: $0["said"])
    }
  }

  /// Remembers what the configuration said of a value, before it is changed on a screen for the
  /// first time; forgets it when the screen says the same again.
  func remember(_ db: Database, unless now: String) throws {
    try db.execute(
      sql: """
        INSERT INTO screenValue (area, key, field, said) VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """, arguments: [area.rawValue, key, field.rawValue, said])
    try db.execute(
      sql: "DELETE FROM screenValue WHERE area = ? AND key = ? AND field = ? AND said = ?",
      arguments: [area.rawValue, key, field.rawValue, now])
  }

  func forget(_ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM screenValue WHERE area = ? AND key = ? AND field = ?",
      arguments: [area.rawValue, key, field.rawValue])
  }
}
