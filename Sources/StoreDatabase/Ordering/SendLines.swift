import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Sends a check's drafts to the kitchen: exactly those that are there now, each to its station
  /// once. With `only`, those lines, held ones included.
  ///
  /// - Returns: the lines sent.
  /// - Throws: `OrderError`, `StaffError.notPermitted`.
  @discardableResult
  public func sendLines(
    of checkID: Identifier<Check>, only ids: [Identifier<OrderLine>]? = nil, by author: Author
  ) throws -> [OrderLine] {
    try write(by: author) { transaction in
      try transaction.require(.order)
      return try transaction.sendLines(of: checkID, only: ids)
    }
  }

  /// Fires held lines (起菜): the kitchen starts now.
  @discardableResult
  public func fireLines(
    _ ids: [Identifier<OrderLine>], by author: Author
  ) throws -> [OrderLine] {
    try write(by: author) { transaction in
      try transaction.require(.order)
      guard let first = ids.first else { throw OrderError.nothingToSend }
      return try transaction.sendLines(of: try transaction.line(first).checkID, only: ids)
    }
  }

  /// Asks the kitchen to hurry (催菜) with lines that it has not finished.
  public func rushLines(_ ids: [Identifier<OrderLine>], by author: Author) throws {
    try write(by: author) { transaction in
      try transaction.require(.order)
      try transaction.rushLines(ids)
    }
  }
}

extension Transaction {
  @discardableResult
  func sendLines(
    of checkID: Identifier<Check>, only ids: [Identifier<OrderLine>]? = nil
  ) throws -> [OrderLine] {
    let check = try openOrderCheck(checkID)
    var lines = try linesToSend(of: checkID, only: ids)
    let stations = try stations(of: lines, on: checkID)
    for index in lines.indices {
      lines[index].stage = .sent
      lines[index].sentAt = now
      try db.execute(
        sql: "UPDATE orderLine SET stage = 'sent', sentAt = ? WHERE id = ?",
        arguments: [now, lines[index].id])
      if let station = stations[lines[index].id] {
        try db.execute(
          sql: "INSERT INTO kitchenItem (lineID, stationCode, queuedAt) VALUES (?, ?, ?)",
          arguments: [lines[index].id, station, now])
      }
    }
    // Refused here, because a bill beyond what a till can hold would stop the till.
    _ = try workedBill(checkID)
    try record(
      .linesSent, checkID, LinesSentFact(lineIDs: lines.map(\.id), sentAt: now),
      on: check.businessDay)
    try printKitchenSlips(.order, lines, stations: stations, check: check)
    try orderingGoesOn(on: check)
    return lines
  }

  private func linesToSend(
    of checkID: Identifier<Check>, only ids: [Identifier<OrderLine>]?
  ) throws -> [OrderLine] {
    let all = try lines(of: checkID)
    guard let ids else {
      let drafts = all.filter { $0.stage == .draft }
      guard !drafts.isEmpty else { throw OrderError.nothingToSend }
      return drafts
    }
    let wanted = Set(ids)
    let chosen = all.filter { wanted.contains($0.id) }
    guard chosen.count == wanted.count else { throw OrderError.otherCheck }
    guard !chosen.isEmpty else { throw OrderError.nothingToSend }
    for line in chosen {
      if line.stage == .sent { throw OrderError.alreadySent(line.name) }
      if line.stage == .voided { throw OrderError.alreadyVoided(line.name) }
    }
    return chosen
  }

  /// Where each line of the menu goes.
  ///
  /// - Throws: `OrderError.soldOutSince` for a line whose dish ran out before the line had a portion.
  private func stations(
    of lines: [OrderLine], on checkID: Identifier<Check>
  ) throws -> [Identifier<OrderLine>: String] {
    var stations: [Identifier<OrderLine>: String] = [:]
    let ids = Set(lines.map(\.id))
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT orderLine.id, dish.stationCode, dish.nameEnglish, dish.nameChinese,
          dish.portionsLeft = 0
            AND (portionsTaken = 0 OR addedAt < coalesce(countedSince, 0)) AS isSoldOut
        FROM orderLine JOIN dish ON dish.id = orderLine.dishID
        WHERE orderLine.checkID = ? AND orderLine.stage IN ('draft', 'held')
        """, arguments: [checkID])
    while let row = try rows.next() {
      let id: Identifier<OrderLine> = row["id"]
      if ids.contains(id), row["isSoldOut"] as Bool? ?? false {
        throw OrderError.soldOutSince(Phrase(row["nameEnglish"], row["nameChinese"]))
      }
      stations[id] = row["stationCode"]
    }
    return stations
  }

  /// Guests who order after asking for the bill ask for another one.
  private func orderingGoesOn(on check: Check) throws {
    if check.billAskedAt != nil {
      try db.execute(
        sql: "UPDATE guestCheck SET billAskedAt = NULL WHERE id = ?", arguments: [check.id])
    }
    if let partyID = check.partyID {
      try advanceParty(partyID, to: .ordered, onlyFrom: [.seated, .billAsked])
    }
  }

  func rushLines(_ ids: [Identifier<OrderLine>]) throws {
    guard let first = ids.first else { throw OrderError.nothingToSend }
    let check = try openOrderCheck(try line(first).checkID)
    var stations: [Identifier<OrderLine>: String] = [:]
    let lines = try Set(ids).sorted().map { id in
      let line = try line(id)
      guard line.checkID == check.id else { throw OrderError.otherCheck }
      guard line.stage == .sent else { throw OrderError.notSent(line.name) }
      let row = try Row.fetchOne(
        db, sql: "SELECT stationCode FROM kitchenItem WHERE lineID = ? AND bumpedAt IS NULL",
        arguments: [id])
      guard let row else { throw OrderError.alreadyServed(line.name) }
      stations[id] = row["stationCode"]
      try db.execute(
        sql: "UPDATE orderLine SET rushedAt = ? WHERE id = ?", arguments: [now, id])
      return line
    }
    try record(
      .linesRushed, check.id, LinesRushedFact(lineIDs: lines.map(\.id)), on: check.businessDay)
    try printKitchenSlips(.rush, lines, stations: stations, check: check)
  }
}
