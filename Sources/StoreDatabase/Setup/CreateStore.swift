import DurableFile
import Foundation
import GRDB
import StoreConfiguration
import StoreDomain

extension StoreDatabase {
  /// Makes a new store's file from its configuration and menu, whole or not at all.
  ///
  /// - Throws: `StoreError.alreadyThere` when the file exists; it is left as it is. `folder`.
  public static func create(
    at path: String, configuration: StoreConfiguration, menu: [MenuFile.Row],
    environment: StoreEnvironment = StoreEnvironment()
  ) throws -> StoreDatabase {
    try create(
      at: path, configuration: configuration, menu: menu, environment: environment, copying: nil)
  }

  /// - Parameter empty: what the file begins as; nil to run every migration.
  package static func create(
    at path: String, configuration: StoreConfiguration, menu: [MenuFile.Row],
    environment: StoreEnvironment, copying empty: EmptyStoreFile?
  ) throws -> StoreDatabase {
    do {
      guard try !DurableFile.isThere(path) else { throw DurableFileError.alreadyThere }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
    // Hashing the PINs takes long enough to notice; it needs no transaction.
    let pins = Dictionary(
      try configuration.staff.map { person in
        (person.code, try PINHash(pin: person.pin, rounds: environment.pinRounds))
      }, uniquingKeysWith: { first, _ in first })
    do {
      let database = try StoreDatabase(path: path, environment: environment, empty: empty) { db in
        let writer = SetupWriter(db: db, configuration: configuration, environment: environment)
        try writer.writeStore()
        try ConfigurationWriter(
          db: db, configuration: configuration, ids: environment.ids, now: environment.now()
        ).write(pins: pins)
        try writer.writeMenu(menu)
      }
      // The one file is the whole store, for whoever copies it to its box.
      try database.checkpoint(whenLongerThan: 0)
      return database
    } catch let error as StoreError where error == .alreadyThere(path: path) {
      // Somebody else made it a moment ago: it is theirs.
      throw error
    } catch {
      for suffix in ["", "-wal", "-shm", "-writer"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      throw error
    }
  }
}

/// Fills a new file from a configuration. Nothing of it is an event: headquarters gave it.
private struct SetupWriter {
  let db: Database
  let configuration: StoreConfiguration
  let environment: StoreEnvironment

  func writeStore() throws {
    let id: Identifier<Store> = environment.ids.next()
    try db.execute(
      sql: """
        INSERT INTO store (singleton, id, code, nameEnglish, nameChinese, timeZone, rolloverHour,
          currencyCode, currencyMinorDigits, settings, createdAt)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id.rawValue, configuration.code, configuration.name.english, configuration.name.chinese,
        configuration.timeZoneIdentifier, configuration.businessDayHour,
        configuration.currency.code, configuration.currency.minorDigits,
        try ConfigurationWriter.json(configuration.settings),
        environment.now().millisecondsSinceEpoch,
      ])
    let day = StoreCalendar(
      timeZone: TimeZone(identifier: configuration.timeZoneIdentifier) ?? .gmt,
      rolloverHour: configuration.businessDayHour
    ).businessDay(of: environment.now())
    try db.execute(
      sql: "INSERT INTO intake (singleton, state, businessDay) VALUES (1, 'open', ?)",
      arguments: [day.description])
  }

  func writeMenu(_ menu: [MenuFile.Row]) throws {
    for (position, row) in menu.enumerated() {
      try row.write(db, id: environment.ids.next(), position: position)
    }
  }
}
