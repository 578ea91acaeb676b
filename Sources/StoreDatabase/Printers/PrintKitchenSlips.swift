import Foundation
import GRDB
import StoreDomain

extension Transaction {
  /// Queues one slip for each station that has a printer, in the transaction of what it tells.
  func printKitchenSlips(
    _ purpose: KitchenSlip.Purpose, _ lines: [OrderLine],
    stations: [Identifier<OrderLine>: String], check: Check
  ) throws {
    let printers = try printersOfStations()
    let printed = lines.filter { stations[$0.id].flatMap { printers[$0] } != nil }
    guard !printed.isEmpty else { return }
    let table = try TableSide.fetch(db, check: check, on: today)
    let broths = printed.contains { !$0.broths.isEmpty } ? try Dish.brothNames(db) : [:]
    let byStation = Dictionary(grouping: printed) { stations[$0.id] ?? "" }
    for (station, lines) in byStation.sorted(by: { $0.key < $1.key }) {
      guard let printer = printers[station] else { continue }
      let slip = KitchenSlip(
        purpose: purpose, station: printer.name, tables: table.tableNames,
        checkNumber: check.number, guests: table.partySize, author: author.name, at: now,
        allergies: table.needs.allergies.sorted { $0.rawValue < $1.rawValue },
        avoided: KitchenSlip.Avoided(table.needs),
        lines: lines.map { line in
          KitchenSlip.Line(
            quantity: abs(line.quantity), name: line.name, isHalf: line.portion == .half,
            grams: line.grams, broths: line.broths.map { broths[$0] ?? Phrase($0, $0) },
            note: line.note, seat: line.seat,
            reason: purpose == .takeBack ? line.reason?.stored : nil)
        })
      try queuePrint(
        purpose.jobKind, on: printer.printerCode,
        subject: table.label(checkNumber: check.number), slip)
    }
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
        String(decoding: try JSONEncoder.frozen.encode(document), as: UTF8.self), now,
      ])
  }

  private func printersOfStations() throws -> [String: (name: Phrase, printerCode: String)] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM station WHERE printerCode IS NOT NULL AND retiredAt IS NULL")
    return Dictionary(
      rows.map { row in
        (row["code"], (Phrase(row["nameEnglish"], row["nameChinese"]), row["printerCode"]))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension KitchenSlip.Purpose {
  var jobKind: PrintJob.Kind {
    switch self {
    case .order: .kitchenTicket
    case .takeBack: .returnNotice
    case .rush: .rushNotice
    }
  }
}
