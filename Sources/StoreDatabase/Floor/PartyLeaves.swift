import GRDB
import HeadquartersContract
import StoreDomain

/// The guests have gone: their tables are to be cleaned.
///
/// A party that leaves before anything was sent owes nothing, and its checks close at zero. Throws
/// `FloorError.notPaid`.
public struct PartyLeaves: Verb {
  public static let terms = VerbTerms<Self>(
    "party.leave", Phrase("note that guests have gone", "客人离店"),
    needs: [.anyOf(.seat, .order, .takePayment)],
    audit: .none(because: "its event names who did it"),
    events: ([
      .partyLeft, .tableCleaning, .reservationCompleted, .checkClosed, .lineVoided,
      .dishAvailability, .pointsReturned, .couponReturned, .couponVoided,
    ] + DepositMoves.events).once)

  let id: Identifier<Party>

  public init(_ id: Identifier<Party>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Party {
    var party = try transaction.seatedParty(id)
    var before = StateBefore(after: Party.Stage.left.rawValue, party: party.stage)
    before.seats = try transaction.seats(of: id)
    before.checks = try transaction.closeUntouchedChecks(of: id)
    let open = try Int.fetchAll(
      transaction.db,
      sql: "SELECT number FROM guestCheck WHERE partyID = ? AND stage = 'open' ORDER BY number",
      arguments: [id])
    guard open.isEmpty else { throw FloorError.notPaid(checkNumbers: open) }
    try transaction.leave(party.tableIDs, partyID: id)
    party.stage = .left
    party.leftAt = transaction.now
    try transaction.db.execute(
      sql: "UPDATE party SET stage = ?, leftAt = ? WHERE id = ?",
      arguments: [party.stage, transaction.now, id])
    try transaction.recordParty(&party, .partyLeft)
    if let reservationID = party.reservationID {
      var reservation = try transaction.reservation(reservationID)
      before.reservation = .init(reservation)
      try transaction.setStage(.completed, of: &reservation, .reservationCompleted)
      // Of those who ordered nothing no bill was paid that did it.
      try transaction.releaseDeposit(of: reservationID, byGatewayAlone: true)
    }
    try transaction.noteUndoable(.left, of: id.rawValue, before)
    return party
  }
}

extension Transaction {
  fileprivate func seats(of partyID: Identifier<Party>) throws -> [StateBefore.Seat] {
    try Row.fetchAll(
      db, sql: "SELECT tableID, shared FROM partyTable WHERE partyID = ? AND untilAt IS NULL",
      arguments: [partyID]
    ).map { StateBefore.Seat(tableID: $0["tableID"], shared: $0["shared"]) }
  }

  /// Guests who sat down and left before anything was sent owe nothing.
  ///
  /// - Returns: the checks that it closed, with the drafts that were on them.
  fileprivate func closeUntouchedChecks(
    of partyID: Identifier<Party>
  ) throws -> [StateBefore.Drafts] {
    let untouched = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM guestCheck WHERE partyID = ? AND stage = 'open'
          AND NOT EXISTS (SELECT 1 FROM orderLine l
            WHERE l.checkID = guestCheck.id AND l.stage = 'sent')
          AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.checkID = guestCheck.id)
        """, arguments: [partyID]
    ).map { Check(row: $0, currency: store.currency) }
    return try untouched.map { check in
      var drafts = StateBefore.Drafts(checkID: check.id)
      for line in SetRule.partsFirst(try lines(of: check.id))
      where line.stage == .draft || line.stage == .held {
        // What is not given back, because the dish was counted anew, is not to be taken twice.
        let given = try portionsTaken(by: line.id).map { ($0.key.rawValue, $0.value.halves) }
        _ = try VoidLine(line.id, reason: Reason(.guestHasLeft)).run(in: self)
        drafts.lines.append(
          .init(
            id: line.id, stage: line.stage,
            givenBack: Dictionary(given, uniquingKeysWith: +)))
      }
      try returnPoints(ofUntouched: check)
      try endCampaigns(of: check.id)
      try db.execute(
        sql: "UPDATE guestCheck SET stage = 'closed', closedAt = ?, totalMinor = 0 WHERE id = ?",
        arguments: [now, check.id])
      try record(
        .checkClosed, check.id,
        CheckClosedFact(
          number: check.number, partyID: partyID, totalMinor: 0, lines: [], rows: [], payments: []),
        on: check.businessDay)
      return drafts
    }
  }
}
