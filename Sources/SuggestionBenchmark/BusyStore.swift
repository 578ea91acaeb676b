import Foundation
import GRDB
import SampleRestaurant
import StoreDatabase
import StoreDomain

/// The sample restaurant with very many members, and a party at a table.
final class BusyStore {
  private let database: StoreDatabase
  private let rows: DatabaseQueue
  private let party: Party
  private let dayNumber: Int
  private let ofProcessor: Bool

  enum Problem: Error {
    case noHost, noServer, noTable
  }

  /// - Parameter ofProcessor: whether the time is the processor's, which a busy machine does not
  ///   lengthen.
  init(at path: String, members: Int, ofProcessor: Bool) throws {
    self.ofProcessor = ofProcessor
    database = try StoreDatabase.create(
      at: path, configuration: try SampleRestaurant.configuration(),
      menu: try SampleRestaurant.menu(), environment: StoreEnvironment(pinRounds: 10_000))
    guard let host = try database.staffList().first(where: { $0.role.workstation == .host }) else {
      throw Problem.noHost
    }
    guard let table = try database.floor().tables.first else { throw Problem.noTable }
    party = try database.perform(
      SeatParty(.walkIn(partySize: 2, guestName: nil), at: [table.table.id]),
      by: Author(staff: host, terminal: "benchmark"))
    rows = try DatabaseQueue(path: path)
    dayNumber = database.store.calendar.businessDay(of: database.environment.now()).dayNumber
    try teachHouse()
    try orderSmallBasket()
    try Self.fill(rows, members: members, today: dayNumber)
    try database.checkpoint()
  }

  /// Asks for the party's suggestions as that member.
  /// - Returns: how long the answer took, in milliseconds.
  func answer(for member: Int) throws -> Double {
    try rows.write { db in
      try db.execute(
        sql: "UPDATE party SET memberID = ?, revision = revision + 1 WHERE id = ?",
        arguments: [Self.memberID(member), party.id.rawValue])
    }
    return try measured { _ = try database.suggestions(for: party.id) }
  }

  /// Learns from one more check of a member, in a transaction of its own.
  /// - Returns: how long that took, in milliseconds, the commit included.
  func learn(of member: Int) throws -> Double {
    try rows.write {
      try Self.insertLesson($0, number: member, of: Self.memberID(member), "ranking")
    }
    return try measured { try database.learnTaste(limit: 1) }
  }

  /// - Returns: milliseconds.
  private func measured(_ body: () throws -> Void) rethrows -> Double {
    let start = now()
    try body()
    return now() - start
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(ofProcessor ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) * 1e-6
  }

  /// The party has fewer plates than the house knows to be usual: an answer looks at both.
  private func orderSmallBasket() throws {
    guard
      let server = try database.staffList().first(where: { $0.role.permissions.contains(.order) })
    else { throw Problem.noServer }
    let check = try database.order(of: party.id).check.id
    for dish in try database.menu() where ["D001", "D003", "D012"].contains(dish.code) {
      try database.perform(
        AddLine(NewLine(dishID: dish.id), to: check),
        by: Author(staff: server, terminal: "benchmark"))
    }
    try rows.write { db in
      try db.execute(
        sql: """
          INSERT INTO usualPlates (partySize, month, category, plates, parties)
          SELECT 2, strftime('%Y-%m', 'now', 'start of month', '-' || month.value || ' months'),
            category, plates.value, 40
          FROM (SELECT DISTINCT category FROM dish WHERE kind = 'dish' UNION ALL SELECT ''),
            json_each('[0, 1, 2]') AS month, json_each('[1, 2, 3, 4, 5, 6, 7, 8]') AS plates
          """)
    }
  }

  /// The house has learned from some thousand checks.
  private func teachHouse() throws {
    try rows.write { db in
      // All dishes once, in the order of their codes: that gives them their numbers.
      let codes = (1...120).map { "\"" + Self.code($0) + "\"" }.joined(separator: ",")
      try db.execute(
        sql: "INSERT INTO tasteLesson (day, dishes, teaches) VALUES (date('now'), ?, 'counts')",
        arguments: ["[\(codes)]"])
      for number in 0..<3_000 {
        try Self.insertLesson(
          db, number: number * 31, of: nil, number < 2_500 ? "counts" : "ranking")
      }
    }
    try database.learnTaste(limit: 5_000)
  }

  private static func code(_ number: Int) -> String { String(format: "D%03ld", number) }

  private static func insertLesson(
    _ db: Database, number: Int, of member: String?, _ teaches: String
  ) throws {
    let codes = Set((0..<10).map { code(1 + (number * 7 + $0 * $0 * 3) % 120) }).sorted()
    try db.execute(
      sql: """
        INSERT INTO tasteLesson (memberID, day, hour, dishes, teaches)
        VALUES (?, date('now', '-' || ? || ' days'), ?, ?, ?)
        """,
      arguments: [
        member, member == nil ? 1 + number % 80 : 0, 11 + number % 11,
        "[" + codes.map { "\"\($0)\"" }.joined(separator: ",") + "]", teaches,
      ])
  }

  // MARK: Rows

  private static func memberID(_ number: Int) -> String {
    String(format: "0192bbbb-0000-7000-8000-%012ld", number)
  }

  private static func fill(_ rows: DatabaseQueue, members: Int, today: Int) throws {
    try rows.write { db in
      try db.execute(
        sql: """
          WITH RECURSIVE counted (number) AS (
            SELECT 0 UNION ALL SELECT number + 1 FROM counted WHERE number + 1 < ?)
          INSERT INTO member (id, code, name, level, enrolledAt)
          SELECT printf('0192bbbb-0000-7000-8000-%012d', number), 'X' || number, '王女士', 'member',
            1795341600000 FROM counted
          """, arguments: [members])
    }
    // In pieces, so that the log does not hold all of it.
    for start in stride(from: 0, to: members * 3, by: 300_000) {
      try rows.write {
        try insertVisits(
          $0, from: start, count: min(300_000, members * 3 - start), members: members)
      }
    }
    for start in stride(from: 0, to: members, by: 50_000) {
      try rows.write {
        try insertPasts($0, from: start, count: min(50_000, members - start), today: today)
      }
    }
  }

  /// What the same visits leave of each member: a row for each dish.
  private static func insertPasts(
    _ db: Database, from start: Int, count: Int, today: Int
  ) throws {
    let counted = """
      WITH RECURSIVE counted (number) AS (
        SELECT :start UNION ALL SELECT number + 1 FROM counted WHERE number + 1 < :start + :count)
      """
    try db.execute(
      sql: counted + """
         INSERT INTO guestPast (memberID, visits, eaten)
        SELECT printf('0192bbbb-0000-7000-8000-%012d', number), 3, 12 FROM counted
        """, arguments: ["start": start, "count": count])
    try db.execute(
      sql: counted + """
        , place (place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM place WHERE place < 11)
        INSERT INTO guestDish (memberID, dish, times, first, last, recent, day)
        SELECT printf('0192bbbb-0000-7000-8000-%012d', number), (number * 7 + place) % 120, 1,
          1 + place / 4, 1 + place / 4, 1, :today - 30 * (3 - place / 4) - number % 30
        FROM counted CROSS JOIN place ORDER BY number, (number * 7 + place) % 120
        """, arguments: ["start": start, "count": count, "today": today])
  }

  /// Visits of all members in turn, with four dishes each that none of their others has.
  private static func insertVisits(
    _ db: Database, from start: Int, count: Int, members: Int
  ) throws {
    try db.execute(
      sql: """
        WITH RECURSIVE counted (number) AS (
          SELECT :start UNION ALL SELECT number + 1 FROM counted
          WHERE number + 1 < :start + :count),
        visit AS (
          SELECT number, number % :members AS member,
            (number % :members) * 7 + (number / :members) * 4 AS first FROM counted)
        INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes)
        SELECT printf('0192cccc-0000-7000-8000-%012d', number),
          printf('0192bbbb-0000-7000-8000-%012d', member),
          date('now', '-' || (1 + number * 37 % 300) || ' days'), 2, 10000,
          json_object(printf('D%03d', 1 + first % 120), 1, printf('D%03d', 1 + (first + 1) % 120), 1,
            printf('D%03d', 1 + (first + 2) % 120), 2, printf('D%03d', 1 + (first + 3) % 120), 1)
        FROM visit
        """,
      arguments: ["start": start, "count": count, "members": members])
  }
}
