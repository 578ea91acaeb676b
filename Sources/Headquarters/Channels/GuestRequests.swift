import Foundation
import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// Passes a guest's wish on to the store, once for each Idempotency-Key.
  ///
  /// - Parameter reachableAt: when this process last heard of the store, or began to listen: what was
  ///   said before that, nobody could hear. Others wrote down when they heard of it.
  /// - Throws: `Problem` of kind `keyReused`, `unknownStore`, `unprocessable` or `storeAway`.
  public func ask(_ ask: GuestAsk, reachableAt: Timestamp? = nil) async throws -> GuestRequestState
  {
    let now = environment.now()
    let newID: Identifier<GuestAsk> = environment.ids.next()
    let ask = try ask.checked(now: now)
    return try await write { db in
      let number = try Self.number(of: ask.storeID, db)
      let asked = try db.once(ask.command, at: now) {
        try Self.refuseIfAway(number, ask, reachableAt, db, at: now)
        try Self.insert(ask, id: newID.rawValue, number, db, at: now)
        // How it stands changes: it is looked up each time.
        return CommandResult(id: newID.rawValue)
      }
      return try GuestRequestState(asked.id, ask.kind, number, db, at: now)
    }
  }

  /// A guest is told at once that the store will not hear of it in time.
  private static func refuseIfAway(
    _ number: Int64, _ ask: GuestAsk, _ reachableAt: Timestamp?, _ db: any LedgerSession,
    at now: Timestamp
  ) throws {
    let row = try db.row(
      """
      SELECT enrolledAt, revokedAt,
        (SELECT seenAt FROM storeSighting WHERE storeNumber = number) AS seenAt,
        (SELECT max(lastReceivedAt) FROM storeEpoch WHERE storeNumber = number) AS receivedAt
      FROM store WHERE number = ?
      """, [number])
    guard let row, let enrolled = try row["enrolledAt"] as Int64? else {
      throw Problem(.storeAway, detail: "The store was not connected yet.")
    }
    guard try row["revokedAt"] as Int64? == nil else {
      throw Problem(.storeAway, detail: "The store does not take part any more.")
    }
    let heard =
      try [
        enrolled, row["seenAt"] as Int64?, row["receivedAt"] as Int64?,
        reachableAt?.millisecondsSinceEpoch,
      ].compactMap(\.self).max() ?? enrolled
    let silence = now.seconds(since: Timestamp(millisecondsSinceEpoch: heard))
    guard silence <= ask.longestSilence else {
      throw Problem(
        .storeAway,
        detail:
          "The store has said nothing for \(silence / 60) minutes; ask a person there, or try "
          + "again later.")
    }
  }

  private static func insert(
    _ ask: GuestAsk, id: String, _ number: Int64, _ db: any LedgerSession, at now: Timestamp
  ) throws {
    let partySize: Int
    var moment: Timestamp?
    switch ask.wish {
    case .ticket(let wish): partySize = wish.partySize
    case .reservation(let wish): (partySize, moment) = (wish.partySize, wish.at)
    }
    let row = try ask.row(at: now)
    try db.execute(
      """
      INSERT INTO guestRequest (id, storeNumber, channel, kind, partySize, at, requestedAt,
        expiresAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, number, ask.channel, ask.kind.rawValue, partySize, moment?.millisecondsSinceEpoch,
        now.millisecondsSinceEpoch, row.expiresAt.millisecondsSinceEpoch,
        now.millisecondsSinceEpoch,
      ])
    try FeedRows.put(row.kind, id: id, row.data, storeNumber: number, db, at: now)
  }

  /// How a request stands: what the store said, or the ticket or booking that came of it.
  ///
  /// - Throws: `Problem` of kind `unknownPath` when the channel has no such request.
  public func guestRequest(
    _ id: String, _ kind: GuestRequestFact.Kind, of storeID: String, channel: String
  ) async throws -> GuestRequestState {
    let now = environment.now()
    return try await read { db in
      let number = try Self.number(of: storeID, db)
      try Self.refuseUnlessOwn(id, kind, number, channel, db)
      return try GuestRequestState(id, kind, number, db, at: now)
    }
  }

  /// Gives a request back, as long as there is something to give back.
  public func cancelGuestRequest(
    _ id: String, _ kind: GuestRequestFact.Kind, of storeID: String, channel: String
  ) async throws -> GuestRequestState {
    let now = environment.now()
    return try await write { db in
      let number = try Self.number(of: storeID, db)
      try Self.refuseUnlessOwn(id, kind, number, channel, db)
      let state = try GuestRequestState(id, kind, number, db, at: now)
      guard state.stage.canBeCancelled else { return state }
      try db.execute(
        "UPDATE guestRequest SET stage = 'cancelled', updatedAt = ? WHERE id = ?",
        [now.millisecondsSinceEpoch, id])
      let change: ChangeKind = kind == .ticket ? .ticketRequest : .reservationRequest
      try FeedRows.put(change, id: id, nil, storeNumber: number, db, at: now)
      return try GuestRequestState(id, kind, number, db, at: now)
    }
  }

  private static func refuseUnlessOwn(
    _ id: String, _ kind: GuestRequestFact.Kind, _ number: Int64, _ channel: String,
    _ db: any LedgerSession
  ) throws {
    let isOwn = try db.isTrue(
      """
      SELECT EXISTS (SELECT 1 FROM guestRequest
        WHERE id = ? AND kind = ? AND storeNumber = ? AND channel = ?)
      """, [id, kind.rawValue, number, channel])
    guard isOwn else {
      throw Problem(.unknownPath, detail: "There is no such request.")
    }
  }
}

// MARK: How a request stands

extension GuestRequestState {
  /// The ticket or the booking that came of it, or what the store said.
  fileprivate init(
    _ id: String, _ kind: GuestRequestFact.Kind, _ number: Int64, _ db: any LedgerSession,
    at now: Timestamp
  ) throws {
    let row = try db.row(
      """
      SELECT guestRequest.*, coalesce(queueTicket.stage, booking.stage) AS outcome,
        queueTicket.band, queueTicket.rank, queueTicket.businessDay,
        coalesce(queueTicket.updatedAt, booking.updatedAt) AS outcomeAt
      FROM guestRequest
      LEFT JOIN queueTicket ON kind = 'ticket' AND queueTicket.id = guestRequest.id
      LEFT JOIN booking ON kind = 'reservation' AND booking.id = guestRequest.id
      WHERE guestRequest.id = ?
      """, [id])
    guard let row else { throw Problem(.unknownPath, detail: "There is no such request.") }
    let stage = try Self.stage(of: row, kind, at: now)
    let english: String? = try row["reasonEnglish"]
    let chinese: String? = try row["reasonChinese"]
    let outcomeAt: Int64? = try row["outcomeAt"]
    try self.init(
      id: id, kind: kind, stage: stage, number: row["number"], partySize: row["partySize"],
      at: (row["at"] as Int64?).map { Timestamp(millisecondsSinceEpoch: $0) },
      partiesAhead: stage == .waiting ? Self.partiesAhead(of: row, number, db) : nil,
      reason: english.map { Phrase($0, chinese ?? $0) },
      updatedAt: Timestamp(millisecondsSinceEpoch: max(row["updatedAt"], outcomeAt ?? 0)))
  }

  private static func stage(
    of row: LedgerRow, _ kind: GuestRequestFact.Kind, at now: Timestamp
  ) throws -> Stage {
    let own: String = try row["stage"]
    // The house said no to a booking that had waited for its answer.
    if own == "refused" { return .refused }
    if let outcome = try (row["outcome"] as String?).flatMap(Stage.init(rawValue:)) {
      // Cancelled by the guest, and the store has not heard of it yet.
      return own == "cancelled" && outcome.canBeCancelled ? .cancelled : outcome
    }
    switch own {
    case "cancelled": return .cancelled
    // The ticket's own event comes in the same batch, or in the next.
    case "accepted": return kind == .ticket ? .waiting : .confirmed
    default: return try now.millisecondsSinceEpoch > row["expiresAt"] ? .expired : .requested
    }
  }

  private static func partiesAhead(
    of row: LedgerRow, _ number: Int64, _ db: any LedgerSession
  ) throws -> Int? {
    guard let band = try row["band"] as String?, let rank = try row["rank"] as Int?,
      let day = try row["businessDay"] as String?
    else { return nil }
    return try db.value(
      """
      SELECT count(*) FROM queueTicket
      WHERE storeNumber = ? AND businessDay = ? AND band = ? AND rank < ?
        AND stage IN ('waiting', 'called')
      """, [number, day, band, rank])
  }
}

extension GuestRequestState.Stage {
  /// Whether there is still something to give back.
  var canBeCancelled: Bool {
    switch self {
    case .requested, .waiting, .called, .missed, .confirmed: true
    case .refused, .expired, .arrived, .completed, .noShow, .seated, .cancelled: false
    }
  }
}

extension GuestAsk {
  /// As it goes down to the store.
  func row(at now: Timestamp) throws -> (kind: ChangeKind, data: JSONValue, expiresAt: Timestamp) {
    switch wish {
    case .ticket(let wish):
      let expiry = now.advanced(bySeconds: Self.ticketPatience)
      let row = TicketRequestRow(
        partySize: wish.partySize, guestName: wish.guestName, phone: wish.phone, note: wish.note,
        preorder: wish.preorder, channel: channel, requestedAt: now, expiresAt: expiry)
      return (.ticketRequest, try .from(row), expiry)
    case .reservation(let wish):
      let expiry = min(now.advanced(bySeconds: Self.reservationPatience), wish.at)
      let row = ReservationRequestRow(
        at: wish.at, partySize: wish.partySize, guestName: wish.guestName, phone: wish.phone,
        note: wish.note, tables: wish.tables, tasks: wish.tasks, preorder: wish.preorder,
        channel: channel, requestedAt: now, expiresAt: expiry)
      return (.reservationRequest, try .from(row), expiry)
    }
  }
}
