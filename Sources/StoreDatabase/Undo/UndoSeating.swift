import GRDB
import HeadquartersContract
import StoreDomain

/// The wrong party was seated: its number or booking is again what it was, the table is free, and
/// nothing counts that was opened for it. Doing it again changes nothing.
///
/// Throws `UndoRefusal`, when they have ordered for one.
public struct UndoSeating: Verb {
  public static let terms = VerbTerms<Self>(
    "party.undo-seating", Phrase("undo that a party was seated", "撤回入座"),
    needs: [.permission(.seat)],
    audit: .entry("seatingUndone") { _, party in
      AuditNote(subject: "party/\(party.id)", detail: "\(party.partySize)")
    },
    events: [
      .partySeatingUndone, .checkOpeningUndone, .pointsReturned, .couponReturned, .couponVoided,
      .lineVoided,
      .dishAvailability,
      .careMoved,
      .careWithdrawn, .ticketSeatingUndone, .reservationSeatingUndone,
      .reservationPreordered,
    ])

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  /// The party as it was at its table.
  public func run(in transaction: Transaction) throws -> Party {
    guard let noted = try transaction.stepToUndo(step, .seated) else {
      let id = Identifier<Party>(rawValue: try transaction.subjectID(of: step))
      guard let party = try Party.fetchOne(transaction.db, id: id) else {
        throw StoreError.gone("party \(id)")
      }
      return party
    }
    try transaction.markUndone(noted)
    let party = try transaction.seatedParty(Identifier(rawValue: noted.subjectID))
    try transaction.undoChecks(of: party.id)
    try transaction.undoCare(noted, awayFrom: party.id)
    for guest in try transaction.guests(of: GuestGroup(party))
    where !noted.before.members.contains(guest.memberID) {
      try transaction.removeCare(of: guest.memberID, from: party.id)
    }
    try transaction.undoParty(party)
    if let before = noted.before.ticket {
      _ = try transaction.restore(before, step: .seatingUndone)
    }
    if let before = noted.before.reservation {
      var reservation = try transaction.reservation(before.id)
      let stage = try transaction.stageAgain(before.stage, of: before.id)
      try transaction.setStage(stage, of: &reservation, .reservationSeatingUndone)
      try transaction.takeBackBookedDishes(of: &reservation)
    }
    return party
  }
}

extension Transaction {
  /// Takes off what seating put on the checks, and closes them for good.
  fileprivate func undoChecks(of partyID: Identifier<Party>) throws {
    for check in try openChecks(of: partyID) {
      for line in SetRule.partsFirst(try lines(of: check.id))
      where line.stage == .draft || line.stage == .held {
        _ = try VoidLine(line.id, reason: Reason(.enteredByMistake)).run(in: self)
      }
      try returnPoints(ofUntouched: check)
      try endCampaigns(of: check.id)
      try db.execute(
        sql: """
          UPDATE guestCheck SET stage = 'closed', closedAt = ?1, totalMinor = 0, undoneAt = ?1
          WHERE id = ?2
          """, arguments: [now, check.id])
      try record(
        .checkOpeningUndone, check.id, CheckUndoneFact(number: check.number, partyID: partyID),
        on: check.businessDay)
    }
  }

  /// The tables are as clean as they were. The row stays, for its events; its note is the ticket's or
  /// the booking's, and would be found by nobody who erases.
  fileprivate func undoParty(_ party: Party) throws {
    try db.execute(
      sql: "UPDATE partyTable SET untilAt = ? WHERE partyID = ? AND untilAt IS NULL",
      arguments: [now, party.id])
    try db.execute(
      sql: """
        UPDATE party SET stage = 'left', leftAt = ?1, undoneAt = ?1, ticketID = NULL,
          reservationID = NULL, note = NULL WHERE id = ?2
        """, arguments: [now, party.id])
    var gone = party
    gone.stage = .left
    gone.leftAt = now
    try recordParty(&gone, .partySeatingUndone)
  }
}
