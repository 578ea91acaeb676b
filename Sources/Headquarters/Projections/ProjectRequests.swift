import HeadquartersContract
import StoreDomain

/// What stores say to guests' requests.
extension ProjectedRow {
  func guestRequest(_ fact: GuestRequestFact) throws {
    guard let id = try subject("guestRequest") else { return }
    let isAccepted = type == .guestRequestAccepted
    let answered = try db.execute(
      """
      UPDATE guestRequest SET
        stage = CASE stage WHEN 'cancelled' THEN stage ELSE ?1 END,
        number = ?2, reasonEnglish = ?3, reasonChinese = ?4,
        updatedAt = CASE WHEN updatedAt < ?5 THEN ?5 ELSE updatedAt END
      WHERE id = ?6 AND storeNumber = ?7
      """,
      [
        isAccepted ? "accepted" : "refused", fact.number, fact.reason?.english,
        fact.reason?.chinese, at.millisecondsSinceEpoch, id, storeNumber,
      ])
    guard answered > 0 else {
      return try except(.unknownRequest, "no guest asked for \(id)")
    }
    // The store has it: nobody needs the row any more, unless the guest gave it back since.
    try FeedRows.drop(
      fact.kind == .ticket ? .ticketRequest : .reservationRequest, id: id,
      storeNumber: storeNumber, db)
  }
}
