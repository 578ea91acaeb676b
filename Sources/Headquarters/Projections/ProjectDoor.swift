import Foundation
import HeadquartersContract
import StoreDomain

/// Queue numbers, draws among them, bookings and parties.
extension ProjectedRow {
  func ticket(_ fact: TicketFact) throws {
    guard let id = try subject("ticket") else { return }
    try upsert(
      """
      INSERT INTO \(tables.queueTicket) AS queueTicket
        (id, storeNumber, businessDay, number, band, rank, partySize, stage,
        issuedAt, calledAt, seatedAt, memberID, updatedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET partySize = excluded.partySize, band = excluded.band,
        rank = excluded.rank, stage = excluded.stage,
        calledAt = coalesce(excluded.calledAt, queueTicket.calledAt),
        seatedAt = coalesce(excluded.seatedAt, queueTicket.seatedAt), memberID = excluded.memberID,
        updatedAt = excluded.updatedAt
      WHERE queueTicket.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, envelope.businessday, fact.number, fact.band, fact.rank,
        fact.partySize, fact.stage.rawValue, fact.issuedAt.millisecondsSinceEpoch,
        type == .ticketCalled ? at.millisecondsSinceEpoch : nil,
        type == .ticketSeated ? at.millisecondsSinceEpoch : nil, fact.memberID?.rawValue,
        at.millisecondsSinceEpoch,
      ])
  }

  /// A draw that its store tells again, after a copy of its file was put back, is the same one.
  func draw(_ fact: DrawFact) throws {
    guard let id = try subject("draw") else { return }
    try upsert(
      """
      INSERT INTO \(tables.doorDraw) AS doorDraw
        (id, storeNumber, businessDay, number, heldAt, entrants, winnerID, prizeCode, isByHand)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET winnerID = excluded.winnerID, entrants = excluded.entrants,
        prizeCode = excluded.prizeCode
      WHERE doorDraw.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, envelope.businessday, fact.number, fact.heldAt.millisecondsSinceEpoch,
        fact.entrants.count, fact.winnerID.rawValue, fact.prizeCode, fact.isByHand,
      ])
  }

  func reservation(_ fact: ReservationFact) throws {
    guard let id = try subject("reservation") else { return }
    // What the chain lends from house to house is asked for by its code.
    let resources =
      fact.resources.isEmpty
      ? nil : String(decoding: try JSONEncoder.answers.encode(fact.resources), as: UTF8.self)
    try upsert(
      """
      INSERT INTO \(tables.booking) AS booking
        (id, storeNumber, businessDay, at, partySize, stage, memberID, resources, updatedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET businessDay = excluded.businessDay, at = excluded.at,
        partySize = excluded.partySize, stage = excluded.stage, memberID = excluded.memberID,
        resources = excluded.resources, updatedAt = excluded.updatedAt
      WHERE booking.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, envelope.businessday, fact.at.millisecondsSinceEpoch, fact.partySize,
        fact.stage.rawValue, fact.memberID?.rawValue, resources, at.millisecondsSinceEpoch,
      ])
  }

  /// What guests ordered with their booking, which the ledger has before it.
  func preorder(_ fact: PreorderFact) throws {
    guard let id = try subject("reservation") else { return }
    let dishes = String(decoding: try JSONEncoder.answers.encode(fact.dishes), as: UTF8.self)
    try db.execute(
      "UPDATE \(tables.booking) SET dishes = ?, updatedAt = ? WHERE id = ? AND storeNumber = ?",
      [dishes, at.millisecondsSinceEpoch, id, storeNumber])
  }

  func party(_ fact: PartyFact) throws {
    guard let id = try subject("party") else { return }
    guard try !isCounterSale(fact, id) else { return }
    try upsert(
      """
      INSERT INTO \(tables.party) AS party
        (id, storeNumber, businessDay, partySize, stage, seatedAt, leftAt, ticketID,
        reservationID, memberID) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET partySize = excluded.partySize, stage = excluded.stage,
        leftAt = excluded.leftAt, memberID = excluded.memberID
      WHERE party.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, envelope.businessday, fact.partySize, fact.stage.rawValue,
        fact.seatedAt.millisecondsSinceEpoch, fact.leftAt?.millisecondsSinceEpoch,
        fact.ticketID?.rawValue, fact.reservationID?.rawValue, fact.memberID?.rawValue,
      ])
  }

  func partyStage(_ fact: PartyStageFact) throws {
    guard let id = try subject("party") else { return }
    try db.execute(
      "UPDATE \(tables.party) SET stage = ? WHERE id = ? AND storeNumber = ?",
      [fact.to.rawValue, id, storeNumber])
  }

  func partyControl(_ fact: PartyControlFact) throws {
    guard let id = try subject("party") else { return }
    try db.execute(
      """
      UPDATE \(tables.party) SET controlPercent = ?, isControl = ?
      WHERE id = ? AND storeNumber = ?
      """, [fact.controlPercent, fact.isControl, id, storeNumber])
  }
}
