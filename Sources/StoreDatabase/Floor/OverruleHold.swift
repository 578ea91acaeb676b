import GRDB
import StoreDomain

extension VerbNeed {
  /// Whoever may only order moves guests, but takes no table that the door keeps.
  static let overruling = VerbNeed(
    .anyOf([.seat]), when: Phrase("at a table that is kept for a booking", "占用为订位留的桌台时"))
}

extension Transaction {
  /// Notes for the audit trail that guests sit down at tables that are kept for others, who are told
  /// nothing by it: their booking stands, and its danger is seen from now on.
  ///
  /// - Returns: why, for the steps of a ticket; nil when none of the tables is kept.
  func noteOverruled(
    _ tableIDs: [Identifier<DiningTable>], by partyID: Identifier<Party>,
    besides own: Identifier<Reservation>?
  ) throws -> Phrase? {
    let floor = try floorTables()
    let kept = tableIDs.compactMap { id -> (table: String, booking: Reservation)? in
      guard let table = floor.table(id), let booking = floor.held[id], booking.id != own else {
        return nil
      }
      return (table.name, booking)
    }
    guard let first = kept.first else { return nil }
    for (table, booking) in kept {
      noteException(
        AuditNote(
          subject: "party/\(partyID)",
          detail: "\(table) was kept for booking \(booking.id) at "
            + store.calendar.clockText(booking.at)))
    }
    let clock = store.calendar.clockText(first.booking.at)
    let (table, guest) = (first.table, first.booking.guestName)
    return Phrase(
      "overruled: \(table) was kept for \(guest) at \(clock)",
      "强制入座：\(table) 原为 \(guest)（\(clock)）留台")
  }
}
