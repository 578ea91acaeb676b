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
  /// Whose phone numbers are written without a code: as configured, or as clock and money tell.
  public let country: Country?
  /// What gives a coupon for the next visit, in its order: every bill that closes asks for it.
  let nextVisitCampaigns: [Campaign]

  /// How often its configuration was changed.
  public let revision: Int

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
    let settings = try StoreSettings(json: row["settings"])
    let currency = Currency(code: row["currencyCode"], minorDigits: row["currencyMinorDigits"])
    return Store(
      id: Identifier(rawValue: row["id"]),
      name: Phrase(row["nameEnglish"], row["nameChinese"]),
      calendar: StoreCalendar(timeZone: zone, rolloverHour: row["rolloverHour"]),
      currency: currency, settings: settings,
      country: settings.country ?? .likely(timeZone: zoneName, currency: currency.code),
      nextVisitCampaigns: try Campaign.fetchNextVisit(db),
      revision: row["revision"] as Int? ?? 0)
  }
}

extension StoreSettings {
  /// As they stand in the file.
  init(json text: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
  }
}
