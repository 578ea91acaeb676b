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
  private var visits: Int

  enum Problem: Error {
    case noHost, noTable
  }

  init(at path: String, members: Int) throws {
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
    visits = members * 3
    try Self.fill(rows, members: members)
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
    let clock = ContinuousClock()
    let start = clock.now
    _ = try database.suggestions(for: party.id)
    let parts = start.duration(to: clock.now).components
    return Double(parts.seconds) * 1000 + Double(parts.attoseconds) * 1e-15
  }

  /// One more visit of a member, as a check leaves it that closes.
  func closeCheck(of member: Int) throws {
    try rows.write { try Self.insertVisits($0, from: visits, count: 1, of: member, members: 1) }
    visits += 1
  }

  // MARK: Rows

  private static func memberID(_ number: Int) -> String {
    String(format: "0192bbbb-0000-7000-8000-%012ld", number)
  }

  private static func fill(_ rows: DatabaseQueue, members: Int) throws {
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
          $0, from: start, count: min(300_000, members * 3 - start), of: nil, members: members)
      }
    }
  }

  /// Visits of one member, or of all in turn, with four dishes each that none of their others has.
  private static func insertVisits(
    _ db: Database, from start: Int, count: Int, of member: Int?, members: Int
  ) throws {
    try db.execute(
      sql: """
        WITH RECURSIVE counted (number) AS (
          SELECT :start UNION ALL SELECT number + 1 FROM counted
          WHERE number + 1 < :start + :count),
        visit AS (
          SELECT number, coalesce(:member, number % :members) AS member,
            (number % :members) * 7 + (number / :members) * 4 AS first FROM counted)
        INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes)
        SELECT printf('0192cccc-0000-7000-8000-%012d', number),
          printf('0192bbbb-0000-7000-8000-%012d', member),
          date('now', '-' || (1 + number * 37 % 300) || ' days'), 2, 10000,
          json_object(printf('D%03d', 1 + first % 120), 1, printf('D%03d', 1 + (first + 1) % 120), 1,
            printf('D%03d', 1 + (first + 2) % 120), 2, printf('D%03d', 1 + (first + 3) % 120), 1)
        FROM visit
        """,
      arguments: ["start": start, "count": count, "member": member, "members": members])
  }
}
