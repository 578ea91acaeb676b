import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Queues one slip for each station that has a printer, in the transaction of what it tells.
  func printKitchenSlips(
    _ purpose: KitchenSlip.Purpose, _ lines: [OrderLine],
    stations: [Identifier<OrderLine>: String], check: Check, movedFrom: [String]? = nil
  ) throws {
    let printers = try printersOfStations()
    let printed = lines.filter { stations[$0.id].flatMap { printers[$0] } != nil }
    guard !printed.isEmpty else { return }
    let table = try TableSide.fetch(db, check: check, on: today)
    let broths = printed.contains { !$0.broths.isEmpty } ? try Dish.broths(db) : [:]
    let sets = try setNames(of: printed)
    let byStation = Dictionary(grouping: printed) { stations[$0.id] ?? "" }
    for (station, lines) in byStation.sorted(by: { $0.key < $1.key }) {
      guard let printer = printers[station] else { continue }
      let slip = KitchenSlip(
        purpose: purpose, checkID: check.id, station: printer.name, tables: table.tableNames,
        movedFrom: movedFrom,
        checkNumber: check.number, guests: table.partySize, author: author.name, at: now,
        allergies: table.needs.allergies.sorted { $0.rawValue < $1.rawValue },
        avoided: KitchenSlip.Avoided(
          table.needs,
          warnings: purpose == .takeBack ? nil : try cookWarnings(for: lines, table.needs)),
        lines: lines.map { line in
          KitchenSlip.Line(
            line, quantity: abs(line.quantity), broths: broths,
            setMeal: line.setLine.flatMap { sets[$0] },
            reason: purpose == .takeBack ? line.reason?.stored : nil)
        }, lineIDs: lines.map(\.id), takeaway: table.takeaway)
      try queuePrint(
        purpose.jobKind, on: printer.printerCode,
        subject: table.label(checkNumber: check.number), slip)
    }
  }

  /// Tells every station that still makes something for a party where it sits now.
  func printMoveNotices(of partyID: Identifier<Party>, from tables: [String]) throws {
    for check in try openChecks(of: partyID) { try printMoveNotices(on: check, from: tables) }
  }

  /// The same for one check, or for some of its lines alone.
  func printMoveNotices(
    on check: Check, of lineIDs: [Identifier<OrderLine>]? = nil, from tables: [String]
  ) throws {
    let earliest = now.advanced(byMinutes: -KitchenTicket.minutesOnBoard)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT lineID, stationCode, quantity - returnedQuantity AS left FROM kitchenItem
        JOIN orderLine ON orderLine.id = lineID
        WHERE checkID = ?1 AND bumpedAt IS NULL AND queuedAt > ?2 AND quantity > returnedQuantity
          AND (?3 IS NULL OR lineID IN (SELECT value FROM json_each(?3)))
        """, arguments: [check.id, earliest, lineIDs?.listColumn()])
    let stations: [Identifier<OrderLine>: String] = Dictionary(
      rows.map { ($0["lineID"], $0["stationCode"]) }, uniquingKeysWith: { first, _ in first })
    let left: [Identifier<OrderLine>: Int] = Dictionary(
      rows.map { ($0["lineID"], $0["left"]) }, uniquingKeysWith: { first, _ in first })
    let lines = try lines(of: check.id).compactMap { line in
      left[line.id].map { pieces in
        var open = line
        open.quantity = pieces
        return open
      }
    }
    try printKitchenSlips(.moved, lines, stations: stations, check: check, movedFrom: tables)
  }

  /// Queues a document on a printer.
  func queuePrint(
    _ kind: PrintJob.Kind, on printerCode: String, subject: String, _ document: some Encodable
  ) throws {
    let id: Identifier<PrintJob> = newID()
    try db.execute(
      sql: """
        INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'pending')
        """,
      arguments: [
        id, printerCode, printerCode, kind, subject,
        try FrozenJSON.text(document), now,
      ])
  }

  /// What the cook must ask about each line, nil for one that is safe, also for guests of other tables
  /// who share it.
  func cookWarnings(for lines: [OrderLine], _ needs: TableNeeds) throws -> [Phrase?] {
    let broths = lines.contains { !$0.broths.isEmpty } ? try Dish.broths(db) : [:]
    let allergens = try allergens(of: lines)
    let sharers = try TableNeeds.fetch(db, ofThoseWhoShare: lines.map(\.sharedWhole), on: today)
    return lines.map { line in
      needs.joined(by: sharers, of: line).cookWarning(
        about: line, inDish: line.dishID.flatMap { allergens[$0] }, broths: broths)
    }
  }

  /// What is said to be in the dishes of some lines; nothing for a dish of which nobody has said it.
  private func allergens(of lines: [OrderLine]) throws -> [Identifier<Dish>: Set<Allergen>] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, code, allergens FROM dish
          WHERE allergens IS NOT NULL AND id IN (SELECT value FROM json_each(?))
          """), arguments: [lines.compactMap(\.dishID).listColumn()])
    return Dictionary(
      try rows.compactMap { row in
        try Dish.allergens(row, of: row["code"]).map { (row["id"], $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func printersOfStations() throws -> [String: (name: Phrase, printerCode: String)] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM station WHERE printerCode IS NOT NULL AND retiredAt IS NULL")
    return Dictionary(
      rows.map { row in
        (row["code"], (Phrase(row["nameEnglish"], row["nameChinese"]), row["printerCode"]))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension KitchenSlip.Line {
  init(
    _ line: OrderLine, quantity: Int, broths: [String: Dish.Broth],
    setMeal: Phrase? = nil, reason: String? = nil
  ) {
    self.init(
      quantity: quantity, name: line.name, isHalf: line.portion == .half, grams: line.grams,
      broths: line.broths.map { broths[$0]?.name ?? Phrase($0, $0) },
      modifiers: line.modifiers.map(\.modifier.name), note: line.note, course: line.course,
      seat: line.seat, setMeal: setMeal,
      reason: reason)
  }
}

extension KitchenSlip.Purpose {
  var jobKind: PrintJob.Kind {
    switch self {
    case .order: .kitchenTicket
    case .takeBack: .returnNotice
    case .rush: .rushNotice
    case .moved: .moveNotice
    }
  }
}
