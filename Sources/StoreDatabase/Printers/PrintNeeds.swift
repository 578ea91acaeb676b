import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Runs what may change what guests at a table must be kept from, and lets the kitchen's paper
  /// follow: slips that wait say what holds now, and each station that has still to make something for
  /// them is told once what came new.
  func tellingKitchen<Value>(
    of partyID: Identifier<Party>?, _ change: () throws -> Value
  ) throws -> Value {
    try tellingKitchen(ofAll: partyID.map { [$0] } ?? [], change)
  }

  /// The same for every table at which a member sits.
  func tellingKitchen<Value>(
    ofMember memberID: Identifier<Member>, _ change: () throws -> Value
  ) throws -> Value {
    return try tellingKitchen(ofAll: parties(ofMember: memberID), change)
  }

  private func tellingKitchen<Value>(
    ofAll partyIDs: [Identifier<Party>], _ change: () throws -> Value
  ) throws -> Value {
    let before = try needsAtTable(partyIDs)
    let value = try change()
    let after = try needsAtTable(partyIDs)
    for id in partyIDs {
      guard let needs = after[id], needs != before[id] else { continue }
      try renewWaitingSlips(of: id, needs)
      let news = needs.news(since: before[id] ?? TableNeeds())
      if !news.isEmpty { try printNeeds(news, of: id) }
    }
    return value
  }

  private func needsAtTable(
    _ partyIDs: [Identifier<Party>]
  ) throws -> [Identifier<Party>: TableNeeds] {
    try TableNeeds.fetch(
      db, of: try partyIDs.compactMap { try Party.fetchOne(db, id: $0) }, on: today)
  }

  /// Slips that wait say what holds now, of the table and of each dish.
  private func renewWaitingSlips(of partyID: Identifier<Party>, _ needs: TableNeeds) throws {
    let waiting = try db.list(
      """
      SELECT id, stage, json_extract(document, '$.lineIDs') AS lineIDs,
        json_extract(document, '$.news') AS news FROM printJob
      WHERE stage <> 'printed' AND kind IN ('kitchenTicket', 'rushNotice', 'moveNotice')
        AND json_extract(document, '$.checkID') IN (SELECT id FROM guestCheck WHERE partyID = ?)
      """, [partyID]
    ) { row in
      WaitingSlip(
        id: row["id"], isBeingPrinted: row["stage"] == "printing", lineIDs: row["lineIDs"],
        news: row["news"])
    }
    guard !waiting.isEmpty else { return }
    let lineByID = try lines(on: waiting)
    let sharers = try TableNeeds.fetch(
      db, ofThoseWhoShare: lineByID.values.map(\.sharedWhole), on: today)
    let holding = Set(
      needs.joined(by: Array(sharers.values.joined())).news(since: TableNeeds()).map(\.phrase))
    for slip in waiting {
      let ids: [Identifier<OrderLine>] =
        try slip.lineIDs.map { try $0.list(of: "a slip's lines") } ?? []
      let told = ids.compactMap { lineByID[$0] }
      let warnings = told.count == ids.count ? try cookWarnings(for: told, needs) : nil
      var news = try slip.news.map {
        try JSONDecoder().decode(KitchenSlip.News.self, from: Data($0.utf8))
      }
      if news != nil {
        let dishes = news?.dishes.compactMap { $0.lineID.flatMap { lineByID[$0] } } ?? []
        let told = Dictionary(
          zip(dishes.map(\.id), try cookWarnings(for: dishes, needs)),
          uniquingKeysWith: { first, _ in first })
        news?.keep(holding, warnings: told)
      }
      if let news, news.what.isEmpty, !slip.isBeingPrinted {
        // What it was to tell is not so any more: it would have a dish taken off for nothing.
        try db.execute(sql: "DELETE FROM printJob WHERE id = ?", arguments: [slip.id])
        continue
      }
      var held: [String: JSONValue] = [
        "allergies": try .from(needs.allergies.sorted { $0.rawValue < $1.rawValue }),
        "avoided": try KitchenSlip.Avoided(needs, warnings: warnings).map { try .from($0) }
          ?? .null,
      ]
      if let news { held["news"] = try .from(news) }
      try db.execute(
        sql: "UPDATE printJob SET document = json_patch(document, ?) WHERE id = ?",
        arguments: [
          try FrozenJSON.text(JSONValue.object(held)),
          slip.id,
        ])
    }
  }

  /// What slips tell of, also what has gone to another table meanwhile: the slip still has it.
  private func lines(
    on slips: [WaitingSlip]
  ) throws -> [Identifier<OrderLine>: OrderLine] {
    let ids = try slips.flatMap { slip -> [Identifier<OrderLine>] in
      let news = try slip.news.map {
        try JSONDecoder().decode(KitchenSlip.News.self, from: Data($0.utf8))
      }
      return try (slip.lineIDs.map { try $0.list(of: "a slip's lines") } ?? [])
        + (news?.dishes.compactMap(\.lineID) ?? [])
    }
    let lines = try OrderLine.fetchAll(
      db, where: "id IN (SELECT value FROM json_each(?))", [ids.listColumn()],
      currency: store.currency)
    return Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private struct WaitingSlip {
    let id: Identifier<PrintJob>
    let isBeingPrinted: Bool
    let lineIDs: String?
    let news: String?
  }

  /// Tells every station that has a printer, and something still to make for a party, or for another
  /// one that shares it.
  private func printNeeds(_ news: [GuestNeed.What], of partyID: Identifier<Party>) throws {
    try printNeeds(news, about: openDishes(where: "guestCheck.partyID = ?", [partyID]))
    let shared = try openDishes(
      where: """
        guestCheck.partyID IS NOT ?1 AND coalesce(orderLine.setLineID, orderLine.id) IN (
          SELECT share.sharedOfLineID FROM orderLine AS share
          JOIN guestCheck AS theirs ON theirs.id = share.checkID
          WHERE theirs.partyID = ?1 AND share.stage = 'sent' AND share.sharedOfLineID IS NOT NULL)
        """, [partyID])
    for (_, dishes) in Dictionary(grouping: shared, by: \.line.checkID).sorted(by: {
      $0.key < $1.key
    }) {
      try printNeeds(news, about: dishes, ifWarned: true)
    }
  }

  /// Tells the stations that have a shared line still to make what guests of the other tables must not
  /// get of it.
  func printNeeds(ofThoseWhoShare line: OrderLine) throws {
    guard let sharers = try TableNeeds.fetch(db, ofThoseWhoShare: [line.id], on: today)[line.id]
    else { return }
    let own = try TableSide.fetch(db, check: check(line.checkID), on: today).needs
    let news = own.joined(by: sharers).news(since: own)
    guard !news.isEmpty else { return }
    try printNeeds(
      news,
      about: openDishes(where: "coalesce(orderLine.setLineID, orderLine.id) = ?", [line.id]),
      ifWarned: true)
  }

  /// - Parameters:
  ///   - open: dishes of one party.
  ///   - ifWarned: leaves out what harms nobody. The pot is one table's; of others' news only what is
  ///     in the shared dish concerns it.
  private func printNeeds(
    _ news: [GuestNeed.What], about open: [OpenDish], ifWarned: Bool = false
  ) throws {
    guard let first = open.first else { return }
    let check = try check(first.line.checkID)
    let table = try TableSide.fetch(db, check: check, on: today)
    let warnings = try cookWarnings(for: open.map(\.line), table.needs)
    let told = zip(open, warnings).filter { !ifWarned || $0.1 != nil }
    let printers = try printersOfStations()
    let broths = open.contains { !$0.line.broths.isEmpty } ? try Dish.broths(db) : [:]
    for (station, dishes) in Dictionary(grouping: told, by: \.0.station).sorted(by: {
      $0.key < $1.key
    }) {
      guard let printer = printers[station] else { continue }
      let slip = KitchenSlip(
        purpose: .order, checkID: check.id, station: printer.name, tables: table.tableNames,
        checkNumber: check.number, guests: table.partySize, author: author.name, at: now,
        allergies: table.needs.allergies.sorted { $0.rawValue < $1.rawValue },
        avoided: KitchenSlip.Avoided(table.needs), lines: [],
        news: KitchenSlip.News(
          what: news.map(\.phrase),
          dishes: dishes.map { dish, warning in
            KitchenSlip.News.Dish(
              line: KitchenSlip.Line(dish.line, quantity: dish.quantity, broths: broths),
              lineID: dish.line.id, warning: warning)
          }), takeaway: table.takeaway)
      try queuePrint(
        .kitchenTicket, on: printer.printerCode,
        subject: table.label(checkNumber: check.number), slip)
    }
  }

  private struct OpenDish {
    let line: OrderLine
    let quantity: Int
    let station: String
  }

  /// What was sent and is still to be made, as the kitchen's screen shows it.
  private func openDishes(
    where condition: String, _ arguments: [any DatabaseValueConvertible]
  ) throws -> [OpenDish] {
    try db.list(
      """
      SELECT \(OrderLine.columns), kitchenItem.stationCode, kitchenItem.returnedQuantity
      FROM guestCheck JOIN orderLine ON orderLine.checkID = guestCheck.id
      JOIN kitchenItem ON kitchenItem.lineID = orderLine.id
      WHERE \(condition) AND kitchenItem.bumpedAt IS NULL AND kitchenItem.queuedAt > ?
        AND orderLine.quantity > kitchenItem.returnedQuantity
      ORDER BY kitchenItem.queuedAt, orderLine.position
      """,
      StatementArguments(arguments + [now.advanced(byMinutes: -KitchenTicket.minutesOnBoard)])
    ) { row in
      let line = try OrderLine(row: row, currency: store.currency)
      return OpenDish(
        line: line, quantity: line.quantity - (row["returnedQuantity"] as Int),
        station: row["stationCode"])
    }
  }
}

extension KitchenSlip.News {
  /// Leaves out what does not hold any more.
  ///
  /// - Parameter warnings: what is to be asked about each dish now, by its line.
  fileprivate mutating func keep(
    _ holding: Set<Phrase>, warnings: [Identifier<OrderLine>: Phrase?]
  ) {
    what.removeAll { !holding.contains($0) }
    for index in dishes.indices {
      guard let id = dishes[index].lineID, let warning = warnings[id] else { continue }
      dishes[index].warning = warning
    }
  }
}
