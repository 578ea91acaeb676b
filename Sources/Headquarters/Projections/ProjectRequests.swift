import HeadquartersContract
import StoreDomain

/// What stores say to guests' requests.
extension ProjectedRow {
  func guestRequest(_ fact: GuestRequestFact) throws {
    guard let id = try subject("guestRequest") else { return }
    let isAccepted = EventType(rawValue: envelope.type) == .guestRequestAccepted
    try db.execute(
      sql: """
        UPDATE guestRequest SET
          stage = CASE stage WHEN 'cancelled' THEN stage ELSE ? END,
          number = ?, reasonEnglish = ?, reasonChinese = ?, updatedAt = max(updatedAt, ?)
        WHERE id = ? AND storeNumber = ?
        """,
      arguments: [
        isAccepted ? "accepted" : "refused", fact.number, fact.reason?.english,
        fact.reason?.chinese, at.millisecondsSinceEpoch, id, storeNumber,
      ])
    guard db.changesCount > 0 else {
      return try except(.unknownRequest, "no guest asked for \(id)")
    }
    // The store has it: nobody needs the row any more, unless the guest gave it back since.
    try db.execute(
      sql: "DELETE FROM feedRow WHERE storeNumber = ? AND id = ? AND kind = ? AND data IS NOT NULL",
      arguments: [
        storeNumber, id,
        (fact.kind == .ticket ? ChangeKind.ticketRequest : .reservationRequest).rawValue,
      ])
  }
}
