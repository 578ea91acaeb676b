import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension UndoableStep.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

/// What was so before a step, as far as the step changes it; kept as JSON for as long as the step
/// may be undone.
struct StateBefore: Codable, Equatable, Sendable {
  /// The stage in which the step left what it was done to.
  var after: String
  var ticket: TicketState?
  /// A number that the guests had taken themselves before it became that of their booking.
  var ownNumber: Identifier<Ticket>?
  var reservation: ReservationState?
  var party: Party.Stage?
  /// The member whose care it is.
  var memberID: Identifier<Member>?
  /// The other members of the party, whose care it is too; nil in what an older version noted.
  var others: [Identifier<Member>]?
  /// Tonight's care for the members, that was raised before.
  var care: [CareState] = []
  /// Where a party sat that left.
  var seats: [Seat] = []
  /// Checks that closed with nothing on them, because the party left.
  var checks: [Drafts] = []
  /// Where a line was that went to another check; `after` is that check.
  var move: LineMove?

  /// All whose care it is.
  var members: [Identifier<Member>] { (memberID.map { [$0] } ?? []) + (others ?? []) }

  struct TicketState: Codable, Equatable, Sendable {
    var id: Identifier<Ticket>
    var band: String
    var number: Int
    var stage: Ticket.Stage
    var rank: Int
    var callCount: Int
    var lastCalledAt: Timestamp?
    var missCount: Int

    init(_ ticket: Ticket) {
      id = ticket.id
      band = ticket.band
      number = ticket.number
      stage = ticket.stage
      rank = ticket.rank
      callCount = ticket.callCount
      lastCalledAt = ticket.lastCalledAt
      missCount = ticket.missCount
    }
  }

  struct ReservationState: Codable, Equatable, Sendable {
    var id: Identifier<Reservation>
    var stage: Reservation.Stage

    init(_ reservation: Reservation) {
      id = reservation.id
      stage = reservation.stage
    }
  }

  struct CareState: Codable, Equatable, Sendable {
    var id: Identifier<CareAlert>
    var partyID: Identifier<Party>?
    /// By when it was to be taken, which begins anew at a table; nil in what an older version noted.
    var dueAt: Timestamp?
    var escalateAt: Timestamp?
  }

  struct Seat: Codable, Equatable, Sendable {
    var tableID: Identifier<DiningTable>
    var shared: Bool
  }

  struct LineMove: Codable, Equatable, Sendable {
    var checkID: Identifier<Check>
    /// Pieces that went.
    var quantity: Int
    var seat: Int?
    var course: Int?
    /// Where it stood on its bill.
    var position: Int?
    /// The dishes that went with a set.
    var parts: [Part] = []

    struct Part: Codable, Equatable, Sendable {
      var id: Identifier<OrderLine>
      var seat: Int?
      var course: Int?
      var position: Int?
    }
  }

  struct Drafts: Codable, Equatable, Sendable {
    var checkID: Identifier<Check>
    var lines: [Line] = []

    struct Line: Codable, Equatable, Sendable {
      var id: Identifier<OrderLine>
      var stage: OrderLine.Stage
      /// Halves of portions that went back, by dish; nil in a step of an older version.
      var givenBack: [String: Int]?
    }
  }
}

/// A row of `undoableStep`.
struct NotedStep {
  let id: Identifier<UndoableStep>
  let kind: UndoableStep.Kind
  let subjectID: String
  let at: Timestamp
  let authorName: String
  let before: StateBefore
  let undoneAt: Timestamp?

  init(row: some StoredRow) throws {
    id = row["id"]
    kind = row["kind"]
    subjectID = row["subjectID"]
    at = row["at"]
    authorName = row["authorName"]
    undoneAt = row["undoneAt"]
    before = try JSONDecoder().decode(StateBefore.self, from: Data((row["before"] as String).utf8))
  }
}

extension Transaction {
  /// Keeps what was so before a step of staff, so that they can undo it for some minutes. What
  /// guests ask for in an app is no slip of ours.
  func noteUndoable(
    _ kind: UndoableStep.Kind, of subjectID: String, _ before: StateBefore
  ) throws {
    let minutes = store.settings.undoMinutes
    guard minutes > 0, author.staff.id != Author.headquarters.staff.id else { return }
    // Whatever nobody can undo any more is of no use; a day leaves room for clocks that were set.
    try db.cachedStatement(sql: "DELETE FROM undoableStep WHERE at < ?")
      .execute(arguments: [now.advanced(byMinutes: -24 * 60)])
    let text = try FrozenJSON.text(before)
    try db.cachedStatement(
      sql: """
        INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [newID(UndoableStep.self), kind, subjectID, now, author.name, text])
  }

  /// A step of a ticket, which is saved already.
  func noteUndoable(_ kind: UndoableStep.Kind, _ before: Ticket, now ticket: Ticket) throws {
    try noteUndoable(
      kind, of: ticket.id.rawValue,
      StateBefore(after: ticket.stage.rawValue, ticket: .init(before)))
  }

  /// A step of a booking, which is saved already.
  ///
  /// - Parameter ticket: the number that ended with it, as it was.
  func noteUndoable(
    _ kind: UndoableStep.Kind, _ before: Reservation, now reservation: Reservation,
    ticket: Ticket? = nil, others: [Identifier<Member>] = [], care: [StateBefore.CareState] = []
  ) throws {
    try noteUndoable(
      kind, of: reservation.id.rawValue,
      StateBefore(
        after: reservation.stage.rawValue, ticket: ticket.map { .init($0) },
        reservation: .init(before), memberID: before.memberID, others: others, care: care))
  }

  /// Notes with the arrival of a booking that its guests had their number before, so that it stays
  /// theirs when the arrival is undone.
  func noteOwnNumber(_ ticket: Ticket, of reservation: Reservation) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM undoableStep WHERE subjectID = ? AND kind = ? AND undoneAt IS NULL
        ORDER BY at DESC, rowid DESC LIMIT 1
        """, arguments: [reservation.id, UndoableStep.Kind.arrived])
    guard let step = try row.map(NotedStep.init(row:)) else { return }
    var before = step.before
    before.ownNumber = ticket.id
    let text = try FrozenJSON.text(before)
    try db.execute(
      sql: "UPDATE undoableStep SET before = ? WHERE id = ?", arguments: [text, step.id])
  }

  /// Tonight's care for some members, and for what they and whoever is with them asked for, as it
  /// stands.
  func careState(
    of memberIDs: [Identifier<Member>], and group: GuestGroup
  ) throws -> [StateBefore.CareState] {
    let alerts = try CareAlert.fetch(db, of: memberIDs, on: today).values.joined()
    return try (Array(alerts) + careAsked(by: group)).map {
      StateBefore.CareState(
        id: $0.id, partyID: $0.partyID, dueAt: $0.dueAt, escalateAt: $0.escalateAt)
    }
  }

  /// Makes tonight's care for the members as it was before a step: what the step raised is withdrawn
  /// unless somebody has given it, the rest goes back to where it was. What was raised since for
  /// another reason, such as a fact that was noted, stays with the member.
  ///
  /// - Parameter partyID: the party that the step made, if it did.
  func undoCare(_ step: NotedStep, awayFrom partyID: Identifier<Party>? = nil) throws {
    let members = step.before.members
    let alerts = try CareAlert.fetch(db, of: members, on: today)
    let asked = try careAsked(
      by: GuestGroup(
        ticketID: step.before.ticket?.id, reservationID: step.before.reservation?.id,
        partyID: partyID))
    for alert in members.flatMap({ alerts[$0] ?? [] }) + asked {
      if let was = step.before.care.first(where: { $0.id == alert.id }) {
        guard was.partyID != alert.partyID else { continue }
        var alert = alert
        if let dueAt = was.dueAt { (alert.dueAt, alert.escalateAt) = (dueAt, was.escalateAt) }
        _ = try move(alert, to: was.partyID)
      } else if alert.raisedAt > step.at {
        if let partyID, alert.partyID == partyID { _ = try move(alert, to: nil) }
      } else if alert.stage == .open || alert.stage == .claimed {
        try withdraw(alert)
      }
    }
  }
}
