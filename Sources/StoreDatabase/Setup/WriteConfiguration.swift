import Foundation
import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain

/// Writes what a configuration says into a store's file, whether it is new or has been worked with
/// for years. What the configuration no longer names is retired: the history refers to it.
struct ConfigurationWriter {
  let db: Database
  let configuration: StoreConfiguration
  let ids: IdentifierGenerator
  let now: Timestamp

  /// - Parameter pins: of everybody who is new, and of whose PIN is another one, by code.
  func write(pins: [String: PINHash]) throws {
    try writeFloor()
    try writeKitchen()
    try writeRoles()
    try writeStaff(pins)
    try writeCampaigns()
    // What refers to something goes before it.
    try retire("diningTable", "name", except: configuration.tables.map(\.name))
    try retire("room", "code", except: configuration.rooms.map(\.code))
    try retire("station", "code", except: configuration.stations.map(\.code))
    try retire("printer", "code", except: configuration.printers.map(\.code))
    try retire("staff", "code", except: configuration.staff.map(\.code))
    try retire("role", "code", except: configuration.roles.map(\.code))
    try retire("campaign", "code", except: configuration.campaigns.map(\.code))
    // Who comes back one day begins with what the configuration says.
    try db.execute(
      sql: """
        DELETE FROM screenValue WHERE area IN ('tables', 'staff') AND NOT EXISTS (
          SELECT 1 FROM diningTable
          WHERE area = 'tables' AND name = key AND diningTable.retiredAt IS NULL)
        AND NOT EXISTS (
          SELECT 1 FROM staff WHERE area = 'staff' AND code = key AND staff.retiredAt IS NULL)
        """)
  }

  private func writeFloor() throws {
    for (position, room) in configuration.rooms.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO room (code, nameEnglish, nameChinese, position) VALUES (?, ?, ?, ?)
          ON CONFLICT (code) DO UPDATE SET nameEnglish = excluded.nameEnglish,
            nameChinese = excluded.nameChinese, position = excluded.position, retiredAt = NULL
          """,
        arguments: [room.code, room.name.english, room.name.chinese, position])
    }
    for (position, table) in configuration.tables.enumerated() {
      let id: Identifier<DiningTable> = ids.next()
      try db.execute(
        sql: """
          INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position)
          VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET roomCode = excluded.roomCode, seats = excluded.seats,
            joinGroup = excluded.joinGroup, position = excluded.position, retiredAt = NULL
          """,
        arguments: [id, table.name, table.room, table.seats, table.joinGroup, position])
    }
  }

  private func writeKitchen() throws {
    for printer in configuration.printers {
      let (kind, target) = printer.destination.columns
      try db.execute(
        sql: """
          INSERT INTO printer (code, kind, target, columns, encoding, fallbackCode)
          VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, target = excluded.target,
            columns = excluded.columns, encoding = excluded.encoding,
            fallbackCode = excluded.fallbackCode, retiredAt = NULL
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
          ON CONFLICT (code) DO UPDATE SET nameEnglish = excluded.nameEnglish,
            nameChinese = excluded.nameChinese, printerCode = excluded.printerCode,
            position = excluded.position, retiredAt = NULL
          """,
        arguments: [
          station.code, station.name.english, station.name.chinese, station.printer, position,
        ])
    }
  }

  private func writeRoles() throws {
    let definitions = Dictionary(
      try db.list("SELECT code, definition FROM role WHERE retiredAt IS NULL") {
        ($0["code"] as String, $0["definition"] as String)
      }, uniquingKeysWith: { first, _ in first })
    for role in configuration.roles {
      let stored = definitions[role.code]
      let before = try stored.map(Role.init(json:))
      if before == role { continue }
      let definition = try Self.changed(stored, from: before, to: role)
      try db.execute(
        sql: """
          INSERT INTO role (code, definition) VALUES (?, ?)
          ON CONFLICT (code) DO UPDATE SET definition = excluded.definition, retiredAt = NULL
          """,
        arguments: [role.code, definition])
    }
  }

  /// What was given by a campaign before stays given, and counts toward its limits when it comes back.
  private func writeCampaigns() throws {
    let before = Dictionary(
      try db.list("SELECT code, definition, position FROM campaign WHERE retiredAt IS NULL") {
        (
          $0["code"] as String,
          (campaign: try Campaign(json: $0["definition"]), position: $0["position"] as Int)
        )
      }, uniquingKeysWith: { first, _ in first })
    for (position, campaign) in configuration.campaigns.enumerated() {
      if let stored = before[campaign.code], stored == (campaign, position) { continue }
      try db.execute(
        sql: """
          INSERT INTO campaign (code, definition, position, perGuest, perDay, inTotal)
          VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (code) DO UPDATE SET definition = excluded.definition,
            position = excluded.position, perGuest = excluded.perGuest, perDay = excluded.perDay,
            inTotal = excluded.inTotal, retiredAt = NULL
          """,
        arguments: [
          campaign.code, try Self.json(campaign), position, campaign.limits.perGuest,
          campaign.limits.perDay, campaign.limits.inTotal,
        ])
    }
  }

  private func writeStaff(_ pins: [String: PINHash]) throws {
    for person in configuration.staff {
      try db.execute(
        sql: """
          UPDATE staff SET name = ?, roleCode = ?, language = ?, retiredAt = NULL WHERE code = ?
          """,
        arguments: [person.name, person.role, person.language.rawValue, person.code])
      let isNew = db.changesCount == 0
      guard let pin = pins[person.code] else {
        guard isNew else { continue }
        throw StoreError.damaged("\(person.code) without a PIN")
      }
      if isNew {
        let id: Identifier<StaffMember> = ids.next()
        try db.execute(
          sql: """
            INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            id, person.code, person.name, person.role, person.language.rawValue, pin.salt,
            pin.hash, pin.rounds,
          ])
      } else {
        try pin.write(db, of: person.code)
      }
    }
  }

  private func retire(_ table: String, _ key: String, except codes: [String]) throws {
    try db.execute(
      sql: """
        UPDATE \(table) SET retiredAt = ?
        WHERE retiredAt IS NULL AND \(key) NOT IN (SELECT value FROM json_each(?))
        """, arguments: [now, try Self.json(codes)])
  }

  static func json(_ value: some Encodable) throws -> String {
    try FrozenJSON.text(value)
  }

  /// What is to stand in the file for a value that this version reads as `before`.
  static func changed<Value: Encodable>(
    _ stored: String?, from before: Value?, to after: Value
  ) throws -> String {
    guard let stored, let before else { return try json(after) }
    let kept = try JSONDecoder().decode(JSONValue.self, from: Data(stored.utf8))
    return try json(
      KeptJSON.changed(kept, from: try JSONValue.from(before), to: try JSONValue.from(after)))
  }
}

extension PINHash {
  /// Takes the place of somebody's PIN; who was locked out by the old one may try the new one.
  func write(_ db: Database, of code: String) throws {
    try db.execute(
      sql: """
        UPDATE staff SET pinSalt = ?, pinHash = ?, pinRounds = ?, failedAttempts = 0,
          lockedUntil = NULL
        WHERE code = ?
        """, arguments: [salt, hash, rounds, code])
  }
}
