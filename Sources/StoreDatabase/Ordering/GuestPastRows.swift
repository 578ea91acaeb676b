import GRDB
import StoreDomain
import Suggestions

extension GuestPast {
  /// What the file says that a member had; nil for one who had nothing yet. At most
  /// ``GuestPast/dishLimit`` rows are read.
  static func fetch(_ db: Database, of member: Identifier<Member>) throws -> GuestPast? {
    guard
      let past = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT visits, eaten FROM guestPast WHERE memberID = ?"),
        arguments: [member])
    else { return nil }
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT dish, times, first, last, recent, day FROM guestDish
          WHERE memberID = ? ORDER BY dish
          """),
      arguments: [member])
    var dishes: [Eaten] = []
    while let row = try rows.next() {
      dishes.append(
        Eaten(
          dish: row[0], times: row[1], first: row[2], last: row[3],
          recent: UInt64(bitPattern: row[4] as Int64), day: row[5]))
    }
    return GuestPast(visits: past["visits"], eaten: past["eaten"], dishes: dishes)
  }
}

/// What members had, while some lessons are learned.
struct GuestPasts {
  private var before: [Identifier<Member>: GuestPast] = [:]
  private var now: [Identifier<Member>: GuestPast] = [:]
  /// In the order in which they came.
  private var members: [Identifier<Member>] = []

  mutating func past(of member: Identifier<Member>, _ db: Database) throws -> GuestPast {
    if let known = now[member] { return known }
    let past = try GuestPast.fetch(db, of: member) ?? GuestPast()
    before[member] = past
    now[member] = past
    members.append(member)
    return past
  }

  mutating func keep(_ past: GuestPast, of member: Identifier<Member>) { now[member] = past }

  /// Writes the rows that have changed.
  func save(_ db: Database) throws {
    for member in members {
      guard let past = now[member], let before = before[member], past != before else { continue }
      try db.cachedStatement(
        sql: """
          INSERT INTO guestPast (memberID, visits, eaten) VALUES (?, ?, ?)
          ON CONFLICT (memberID) DO UPDATE SET visits = excluded.visits, eaten = excluded.eaten
          """
      ).execute(arguments: [member, past.visits, past.eaten])
      for row in before.dishes where past.eaten(row.dish) == nil {
        try db.cachedStatement(sql: "DELETE FROM guestDish WHERE memberID = ? AND dish = ?")
          .execute(arguments: [member, row.dish])
      }
      for row in past.dishes where before.eaten(row.dish) != row {
        try db.cachedStatement(
          sql: """
            INSERT OR REPLACE INTO guestDish (memberID, dish, times, first, last, recent, day)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(arguments: [
          member, row.dish, row.times, row.first, row.last, Int64(bitPattern: row.recent), row.day,
        ])
      }
    }
  }
}
