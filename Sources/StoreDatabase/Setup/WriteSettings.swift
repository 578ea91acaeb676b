import Foundation
import GRDB
import StoreConfiguration
import StoreDomain

extension ConfigurationWriter {
  /// Puts the store's own values in the place of those that stand in the file.
  ///
  /// - Parameter before: the settings as this version read them. What a later version keeps beside
  ///   them stays.
  func writeStore(over before: StoreSettings) throws {
    let settings = try Self.values(of: configuration.settings)
    for (key, value) in settings.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "UPDATE store SET settings = json_set(settings, ?, json(?))",
        arguments: ["$.\(key)", value])
    }
    for key in try Self.values(of: before).keys.sorted() where settings[key] == nil {
      try db.execute(
        sql: "UPDATE store SET settings = json_remove(settings, ?)", arguments: ["$.\(key)"])
    }
    try db.execute(
      sql: """
        UPDATE store SET code = ?, nameEnglish = ?, nameChinese = ?, timeZone = ?, rolloverHour = ?,
          currencyCode = ?, currencyMinorDigits = ?
        """,
      arguments: [
        configuration.code, configuration.name.english, configuration.name.chinese,
        configuration.timeZoneIdentifier, configuration.businessDayHour,
        configuration.currency.code, configuration.currency.minorDigits,
      ])
  }

  /// Each setting's JSON by its key.
  private static func values(of settings: StoreSettings) throws -> [String: String] {
    let data = try JSONEncoder.frozen.encode(settings)
    guard let fields = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw StoreError.damaged("settings that are no object")
    }
    return try fields.mapValues { value in
      String(
        decoding: try JSONSerialization.data(
          withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes]),
        as: UTF8.self)
    }
  }
}
