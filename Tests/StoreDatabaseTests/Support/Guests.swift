import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

/// Expects that every change of every aggregate left one event, numbered without a gap, and that
/// nothing else in the file is as it must never be.
func expectEventsEqualRevisions(
  _ store: TestStore, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  #expect(try store.database.checkInvariants() == [], sourceLocation: sourceLocation)
  let gaps = try store.database.read { db in
    try Row.fetchAll(
      db,
      sql: """
        SELECT aggregate, aggregateID FROM outboxEvent GROUP BY aggregate, aggregateID
        HAVING min(revision) <> 1 OR max(revision) <> count(*)
        """)
  }
  #expect(gaps.isEmpty, sourceLocation: sourceLocation)
}

/// Expects that a refused verb left the file as it was.
func expectNothingWritten(
  _ store: TestStore, sourceLocation: SourceLocation = #_sourceLocation,
  by refused: () throws -> Void
) rethrows {
  func state() -> [Int] {
    [
      "outboxEvent", "ticket", "ticketStep", "party", "partyTable", "reservation", "careAlert",
      "member", "memberFact", "dayNumber", "partyGuest",
    ].map {
      (try? store.number("SELECT count(*) FROM \($0)")) ?? -1
    }
  }
  let before = state()
  try refused()
  #expect(state() == before, sourceLocation: sourceLocation)
}

extension TestStore {
  /// Takes a number at the door.
  func ticket(
    _ guests: Int = 2, name: String? = nil, phone: String? = nil,
    member: Identifier<Member>? = nil
  ) throws -> Ticket {
    // Two parties never come in the same millisecond.
    clock.advance(seconds: 1)
    return try database.perform(
      IssueTicket(NewTicket(partySize: guests, guestName: name, phone: phone, memberID: member)),
      by: host)
  }

  /// Takes a number, and calls it long enough ago to be missed.
  func callAndWait(_ ticket: Ticket) throws {
    _ = try database.perform(CallTicket(ticket.id), by: host)
    clock.advance(seconds: 120)
  }

  /// The numbers of a band in the order in which they are called.
  func queue(_ band: String) throws -> [String] {
    try database.doorBoard().entries.map(\.ticket)
      .filter { $0.band == band && $0.stage != .missed }.map(\.displayNumber)
  }

  func enrol(
    _ name: String = "王女士", phone: String? = nil, birthday: Birthday? = nil,
    facts: [MemberFact.Kind] = []
  ) throws -> Member {
    let member = try database.perform(
      EnrolMember(NewMember(name: name, phone: phone, birthday: birthday)), by: host)
    for fact in facts {
      _ = try database.perform(NoteFact(fact, for: member.id, consent: .spoken), by: host)
    }
    return member
  }

  /// Visits of earlier evenings, each of two guests, with the codes and portions of what they had.
  func bring(_ visits: [(LocalDate, String)], of member: Member) throws {
    try database.maintain { db in
      for (day, dishes) in visits {
        let id: Identifier<MemberVisit> = database.environment.ids.next()
        try db.execute(
          sql: """
            INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes)
            VALUES (?, ?, ?, 2, 10000, ?)
            """, arguments: [id, member.id, day, dishes])
      }
    }
  }

  func state(of table: String) throws -> DiningTable.State? {
    try entry(of: table)?.state
  }

  func entry(of table: String) throws -> TableEntry? {
    try database.floor().tables.first { $0.table.name == table }
  }
}

/// The hundred thousand characters and commands that somebody may paste or type.
enum Hostile {
  static let sql = "'; DROP TABLE ticket; --"
  static let wildcards = "%_%\\"
  static let escape = "\u{1B}[2J\u{1B}]0;owned\u{07}王\u{202E}女\u{200B}士\n\r\t"
  static let endless = String(repeating: "毛", count: 10_000)
  static let combining = "e" + String(repeating: "\u{0301}", count: 5_000)
}
