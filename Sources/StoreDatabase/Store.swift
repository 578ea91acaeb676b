import Foundation
import GRDB
import StoreDomain

/// The store that a file belongs to.
public struct Store: Sendable {
  public let id: Identifier<Store>
  public let name: Phrase
  public let calendar: StoreCalendar
  public let currency: Currency
  public let settings: StoreSettings

  /// The opening hours on the store's clock; nil for a house that is always open.
  public var hours: HouseHours? {
    settings.openingHours.map { HouseHours($0, calendar: calendar) }
  }

  /// Whom this store's events name as their source, for ever.
  public var eventSource: String { "/stores/\(id)" }

  static func fetch(_ db: Database, path: String) throws -> Store {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM store") else {
      throw StoreError.notAStore(path: path)
    }
    let zoneName: String = row["timeZone"]
    guard let zone = TimeZone(identifier: zoneName) else {
      throw StoreError.damaged("time zone \(zoneName)")
    }
    let settings: String = row["settings"]
    return Store(
      id: Identifier(rawValue: row["id"]),
      name: Phrase(row["nameEnglish"], row["nameChinese"]),
      calendar: StoreCalendar(timeZone: zone, rolloverHour: row["rolloverHour"]),
      currency: Currency(code: row["currencyCode"], minorDigits: row["currencyMinorDigits"]),
      settings: try StoreSettings(json: settings))
  }
}

extension StoreSettings {
  /// As they stand in the file.
  init(json text: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
  }
}
