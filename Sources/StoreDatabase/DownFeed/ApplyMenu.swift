import Foundation
import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain

extension StoreDatabase {
  /// Lets the menu that waits take effect if its hour has come; to be called every second or so, so
  /// that screens show the new prices also when nobody orders.
  ///
  /// - Returns: whether it did.
  @discardableResult
  public func applyPlannedMenu() throws -> Bool {
    let now = environment.now()
    let isDue = try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT plannedFrom <= ? FROM menuState WHERE plannedFrom IS NOT NULL",
        arguments: [now])
    }
    guard isDue == true else { return false }
    return try perform(ApplyPlannedMenu(), by: .headquarters)
  }
}

extension Transaction {
  /// A menu from headquarters: checked whole by the reader that also reads the setup's, then taken
  /// whole, put aside until its hour, or refused whole.
  func applyMenu(_ menu: MenuRow, version: Int) throws {
    do {
      let rows = try rows(of: menu)
      // The last menu that came is the chain's will: one that still waits gives way to it.
      try db.execute(
        sql: """
          UPDATE menuState SET plannedVersion = NULL, plannedText = NULL, plannedFrom = NULL,
            refusedVersion = NULL, refusedAt = NULL, refusedProblems = NULL
          """)
      if let from = menu.holdsFrom, from > now {
        try db.execute(
          sql: "UPDATE menuState SET plannedVersion = ?, plannedText = ?, plannedFrom = ?",
          arguments: [version, menu.csv, from])
      } else {
        try putInEffect(rows, version: version, from: menu.holdsFrom)
      }
    } catch let error as ConfigurationError {
      try refuse(error, version: version)
    }
  }

  /// The menu that waits, once its hour has come.
  @discardableResult
  func applyPlannedMenu() throws -> Bool {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT plannedVersion, plannedText, plannedFrom FROM menuState
          WHERE plannedFrom IS NOT NULL AND plannedFrom <= ?
          """, arguments: [now])
    else { return false }
    let menu = MenuRow(csv: row["plannedText"], holdsFrom: row["plannedFrom"])
    try acting(as: .headquarters) { try applyMenu(menu, version: row["plannedVersion"]) }
    return true
  }

  private func rows(of menu: MenuRow) throws -> [MenuFile.Row] {
    guard menu.csv.utf8.count <= MenuRow.byteLimit else {
      throw ConfigurationError(problems: [
        ConfigurationProblem(
          file: "menu", line: nil,
          message: Phrase("the menu is larger than 1 MiB.", "菜单超过 1 MiB。"))
      ])
    }
    let stations = try String.fetchAll(
      db, sql: "SELECT code FROM station WHERE retiredAt IS NULL ORDER BY position")
    let settings = store.settings
    return try MenuFile.parse(
      Array(menu.csv.utf8), file: "menu",
      context: MenuFile.Context(
        currency: store.currency, stations: stations, taxCodes: settings.taxRates.map(\.code),
        categories: settings.categories.map(\.code), perHeadDishes: settings.perHeadDishCodes))
  }

  private func putInEffect(_ rows: [MenuFile.Row], version: Int, from: Timestamp?) throws {
    for (position, row) in rows.enumerated() {
      try row.write(db, id: newID(), position: position)
    }
    let codes = try FrozenJSON.text(rows.map(\.code))
    try db.execute(
      sql: """
        UPDATE dish SET retiredAt = ?
        WHERE retiredAt IS NULL AND code NOT IN (SELECT value FROM json_each(?))
        """, arguments: [now, codes])
    try db.execute(
      sql: "UPDATE menuState SET version = ?, appliedAt = ?", arguments: [version, now])
    try record(
      .menuApplied, .only, MenuAppliedFact(version: version, dishCount: rows.count, holdsFrom: from)
    )
  }

  private func refuse(_ error: ConfigurationError, version: Int) throws {
    let problems = error.problems.prefix(20).map {
      MenuRefusedFact.Problem(line: $0.line, message: $0.message)
    }
    let text = try FrozenJSON.text(problems)
    try db.execute(
      sql: "UPDATE menuState SET refusedVersion = ?, refusedAt = ?, refusedProblems = ?",
      arguments: [version, now, text])
    // One that waited and is no longer right does not wait on; another one that waits does.
    try db.execute(
      sql: """
        UPDATE menuState SET plannedVersion = NULL, plannedText = NULL, plannedFrom = NULL
        WHERE plannedVersion = ?
        """, arguments: [version])
    try record(
      .menuRefused, .only,
      MenuRefusedFact(
        version: version, problems: problems, problemCount: error.problems.count))
  }
}
