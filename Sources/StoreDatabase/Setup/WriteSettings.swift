import GRDB
import StoreConfiguration
import StoreDomain

extension ConfigurationWriter {
  /// Puts the store's own values in the place of those that stand in the file.
  ///
  /// - Parameter before: the settings as this version read them. What a later version keeps beside
  ///   them stays.
  func writeStore(over before: StoreSettings) throws {
    if configuration.settings != before {
      let stored = try String.fetchOne(db, sql: "SELECT settings FROM store")
      try db.execute(
        sql: "UPDATE store SET settings = ?",
        arguments: [try Self.changed(stored, from: before, to: configuration.settings)])
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
}
