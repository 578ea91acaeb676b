import GRDB
import HeadquartersContract
import StoreDomain

/// Asks the kitchen to hurry (催菜) with lines that it has not finished, or that it makes for another
/// bill which shares them with this one. Throws `OrderError`.
public struct RushLines: Verb {
  public static let terms = VerbTerms<Self>(
    "line.rush", Phrase("ask the kitchen to hurry", "催菜"), needs: [.permission(.order)],
    audit: .none(because: "its event names the author"), events: [.linesRushed])

  let ids: [Identifier<OrderLine>]

  public init(_ ids: [Identifier<OrderLine>]) {
    self.ids = ids
  }

  public func run(in transaction: Transaction) throws {
    let ids = try ids.map { id in try transaction.line(id).share?.line ?? id }
    guard let first = ids.first else { throw OrderError.nothingToSend }
    let check = try transaction.openOrderCheck(try transaction.line(first).checkID)
    var stations: [Identifier<OrderLine>: String] = [:]
    let wanted = try Set(ids.flatMap { try transaction.linesToMake(of: $0) })
    let lines = try wanted.sorted().map { id in
      let line = try transaction.line(id)
      guard line.checkID == check.id else { throw OrderError.otherCheck }
      guard line.stage == .sent else { throw OrderError.notSent(line.name) }
      let row = try Row.fetchOne(
        transaction.db,
        sql: "SELECT stationCode FROM kitchenItem WHERE lineID = ? AND bumpedAt IS NULL",
        arguments: [id])
      guard let row else { throw OrderError.alreadyServed(line.name) }
      stations[id] = row["stationCode"]
      try transaction.db.execute(
        sql: "UPDATE orderLine SET rushedAt = ? WHERE id = ?", arguments: [transaction.now, id])
      return line
    }
    try transaction.record(
      .linesRushed, check.id, LinesRushedFact(lineIDs: lines.map(\.id)), on: check.businessDay)
    try transaction.printKitchenSlips(.rush, lines, stations: stations, check: check)
  }
}

extension Transaction {
  /// The line itself; of a set the dishes that the kitchen has not finished.
  fileprivate func linesToMake(
    of id: Identifier<OrderLine>
  ) throws -> [Identifier<OrderLine>] {
    let parts = try Identifier<OrderLine>.fetchAll(
      db,
      sql: """
        SELECT lineID FROM kitchenItem JOIN orderLine ON orderLine.id = lineID
        WHERE setLineID = ? AND bumpedAt IS NULL AND quantity > returnedQuantity
        """, arguments: [id])
    return parts.isEmpty ? [id] : parts
  }
}
