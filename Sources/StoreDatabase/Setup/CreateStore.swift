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
    do {
      guard try !DurableFile.isThere(path) else { throw DurableFileError.alreadyThere }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
    // Hashing the PINs takes long enough to notice; it needs no transaction.
    let pins = try configuration.staff.map { person in
      try PINHash(pin: person.pin, rounds: environment.pinRounds)
    }
    do {
      let database = try StoreDatabase(path: path, environment: environment) { db in
        let writer = SetupWriter(db: db, configuration: configuration, environment: environment)
        try writer.writeStore()
        try writer.writeFloor()
        try writer.writeKitchen()
        try writer.writeStaff(pins)
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
        INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour,
          currencyCode, currencyMinorDigits, settings, createdAt)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id.rawValue, configuration.name.english, configuration.name.chinese,
        configuration.timeZoneIdentifier, configuration.businessDayHour,
        configuration.currency.code, configuration.currency.minorDigits,
        try json(configuration.settings), environment.now().millisecondsSinceEpoch,
      ])
    let day = StoreCalendar(
      timeZone: TimeZone(identifier: configuration.timeZoneIdentifier) ?? .gmt,
      rolloverHour: configuration.businessDayHour
    ).businessDay(of: environment.now())
    try db.execute(
      sql: "INSERT INTO intake (singleton, state, businessDay) VALUES (1, 'open', ?)",
      arguments: [day.description])
  }

  func writeFloor() throws {
    for (position, room) in configuration.rooms.enumerated() {
      try db.execute(
        sql: "INSERT INTO room (code, nameEnglish, nameChinese, position) VALUES (?, ?, ?, ?)",
        arguments: [room.code, room.name.english, room.name.chinese, position])
    }
    for (position, table) in configuration.tables.enumerated() {
      let id: Identifier<DiningTable> = environment.ids.next()
      try db.execute(
        sql: """
          INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [id.rawValue, table.name, table.room, table.seats, table.joinGroup, position])
    }
  }

  func writeKitchen() throws {
    for printer in configuration.printers {
      let (kind, target) = printer.destination.columns
      try db.execute(
        sql: """
          INSERT INTO printer (code, kind, target, columns, encoding, fallbackCode)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          printer.code, kind, target, printer.columns, printer.encoding.rawValue, printer.fallback,
        ])
    }
    for (position, station) in configuration.stations.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          station.code, station.name.english, station.name.chinese, station.printer, position,
        ])
    }
  }

  func writeStaff(_ pins: [PINHash]) throws {
    for role in configuration.roles {
      try db.execute(
        sql: "INSERT INTO role (code, definition) VALUES (?, ?)",
        arguments: [role.code, try json(role)])
    }
    for (person, pin) in zip(configuration.staff, pins) {
      let id: Identifier<StaffMember> = environment.ids.next()
      try db.execute(
        sql: """
          INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id.rawValue, person.code, person.name, person.role, person.language.rawValue, pin.salt,
          pin.hash, pin.rounds,
        ])
    }
  }

  func writeMenu(_ menu: [MenuFile.Row]) throws {
    for (position, row) in menu.enumerated() {
      try row.write(db, id: environment.ids.next(), position: position)
    }
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder.frozen.encode(value), as: UTF8.self)
  }
}

extension StoreConfiguration.Printer.Destination {
  /// Kind and target as the file keeps them.
  fileprivate var columns: (kind: String, target: String) {
    switch self {
    case .tcp(let host, let port): ("tcp", "\(host):\(port)")
    case .device(let path): ("device", path)
    case .file(let path): ("file", path)
    }
  }
}
