import GRDB
import HeadquartersContract
import StoreDomain

/// A party that was noted as gone sits at its tables again, with what was on its order. Doing it
/// again changes nothing.
///
/// Throws `UndoRefusal`, when other guests sit there for one.
public struct UndoLeaving: Verb {
  public static let terms = VerbTerms<Self>(
    "party.undo-leaving", Phrase("undo that guests have gone", "撤回离店"),
    needs: [.anyOf(.seat, .order, .takePayment)],
    audit: .entry("leavingUndone") { _, party in
      AuditNote(subject: "party/\(party.id)", detail: "\(party.partySize)")
    },
    events: ([
      .partyLeavingUndone, .tableReady, .checkClosingUndone, .lineChanged, .dishAvailability,
      .reservationLeavingUndone, .couponRedeemed, .campaignsChosen,
    ] + DepositMoves.events).once)

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  public func run(in transaction: Transaction) throws -> Party {
    let noted = try transaction.stepToUndo(step, .left)
    let subject = try noted?.subjectID ?? transaction.subjectID(of: step)
    let id = Identifier<Party>(rawValue: subject)
    guard var party = try Party.fetchOne(transaction.db, id: id) else {
      throw StoreError.gone("party \(id)")
    }
    guard let noted, let stage = noted.before.party else { return party }
    try transaction.markUndone(noted)
    // Of guests who had gone a bill may have been opened again: they wait for it.
    let waits = try !transaction.openChecks(of: id).isEmpty
    party.stage = stage == .paid && waits ? .billAsked : stage
    party.leftAt = nil
    party.tableIDs = noted.before.seats.map(\.tableID)
    try transaction.db.execute(
      sql: "UPDATE party SET stage = ?, leftAt = NULL WHERE id = ?", arguments: [party.stage, id])
    for seat in noted.before.seats { try transaction.sitAgain(id, seat) }
    for drafts in noted.before.checks { try transaction.reopen(drafts, of: id) }
    try transaction.recordParty(&party, .partyLeavingUndone)
    if let before = noted.before.reservation {
      var reservation = try transaction.reservation(before.id)
      try transaction.setStage(before.stage, of: &reservation, .reservationLeavingUndone)
      // Of guests who have paid all their bills the deposit stays theirs.
      if try !transaction.openChecks(of: id).isEmpty {
        try transaction.restoreDeposit(of: reservation, since: noted.at)
      }
    }
    return party
  }
}

extension Transaction {
  fileprivate func sitAgain(_ id: Identifier<Party>, _ seat: StateBefore.Seat) throws {
    // Its own dishes may still stand there: it was clean enough for these guests.
    if try !hasGuests(seat.tableID) { try setCondition(.ready, of: seat.tableID, .tableReady) }
    try sit(id, at: seat.tableID, shared: seat.shared)
  }

  /// Opens a check again that had closed with nothing on it, with its drafts.
  fileprivate func reopen(_ drafts: StateBefore.Drafts, of partyID: Identifier<Party>) throws {
    let check = try check(drafts.checkID)
    try db.execute(
      sql: "UPDATE guestCheck SET stage = 'open', closedAt = NULL, totalMinor = NULL WHERE id = ?",
      arguments: [check.id])
    try record(
      .checkClosingUndone, check.id, CheckUndoneFact(number: check.number, partyID: partyID),
      on: check.businessDay)
    let lines = try drafts.lines.map { try line($0.id) }
    let before = Dictionary(drafts.lines.map { ($0.id, $0) }) { first, _ in first }
    for line in lines where line.setLine == nil {
      try orderAgain([line] + lines.filter { $0.setLine == line.id }, before, of: check)
    }
    try landCoupons(on: try self.check(check.id))
  }

  /// A line, or a set with its dishes: all of it or nothing, as a guest orders it.
  private func orderAgain(
    _ whole: [OrderLine], _ before: [Identifier<OrderLine>: StateBefore.Drafts.Line],
    of check: Check
  ) throws {
    // What somebody else was sold meanwhile stays off the order; the server sees that it is gone.
    do {
      try attempt {
        for line in whole {
          let portions = (before[line.id]?.givenBack ?? [:]).map {
            (Identifier<Dish>(rawValue: $0), Portions(halves: $1))
          }
          try takePortionsAgain(Dictionary(portions, uniquingKeysWith: +), for: line.id)
        }
      }
    } catch is OrderError {
      return
    }
    for var line in whole {
      guard let stage = before[line.id]?.stage else { continue }
      line.stage = stage
      try db.execute(
        sql: """
          UPDATE orderLine SET stage = ?, voidedAt = NULL, voidedByName = NULL, voidReason = NULL
          WHERE id = ?
          """, arguments: [stage, line.id])
      try record(.lineChanged, check.id, LineFact(line), on: check.businessDay)
    }
  }
}
