import GRDB
import HeadquartersContract
import StoreDomain

/// Changes a booking that is still open. Nil leaves as it is, an empty text or list takes away.
///
/// Throws as ``BookTable`` does.
public struct ChangeReservation: Verb, ObeysHours {
  public static let terms = VerbTerms<Self>(
    "reservation.change", Phrase("change a booking", "修改订位"),
    needs: [.anyOf(.queue, .seat), .outsideHours],
    audit: .exception("outsideHours", otherwise: "its event names who did it"),
    events: ([.reservationChanged, .careWithdrawn] + LapseDeposits.terms.events).once)

  let id: Identifier<Reservation>
  let at: Timestamp?
  let partySize: Int?
  let guestName: String?
  let phone: String?
  let note: String?
  let tableIDs: [Identifier<DiningTable>]?
  let tasks: [NewReservation.Task]?
  let isOutsideHoursAllowed: Bool
  let despiteGuests: Bool
  public let authoriser: StaffMember?

  public init(
    _ id: Identifier<Reservation>, at: Timestamp? = nil, partySize: Int? = nil,
    guestName: String? = nil, phone: String? = nil, note: String? = nil,
    tableIDs: [Identifier<DiningTable>]? = nil, tasks: [NewReservation.Task]? = nil,
    outsideHours: Bool = false, despiteGuests: Bool = false, authoriser: StaffMember? = nil
  ) {
    self.id = id
    self.despiteGuests = despiteGuests
    self.at = at
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.note = note
    self.tableIDs = tableIDs
    self.tasks = tasks
    isOutsideHoursAllowed = outsideHours
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> Reservation {
    let before = try transaction.openReservation(id)
    var reservation = before
    if let guestName {
      guard let guestName = try GuestText.name(guestName) else { throw TextError.missing(.name) }
      reservation.guestName = guestName
    }
    if let phone { reservation.phone = try GuestText.phone(phone, in: transaction.store.country) }
    if let note { reservation.note = try GuestText.note(note) }
    if let partySize { reservation.partySize = partySize }
    if let tableIDs { reservation.tableIDs = tableIDs }
    if let at, at != before.at {
      reservation.at = at
      reservation.businessDay = transaction.store.calendar.businessDay(of: at)
      try transaction.checkTime(reservation)
      let later = Int(at.millisecondsSinceEpoch - before.at.millisecondsSinceEpoch) / 1000
      try transaction.moveTasks(of: &reservation, bySeconds: later)
    }
    if let tasks { try transaction.changeTasks(of: &reservation, to: tasks) }
    guard reservation != before else { return before }
    try SeatingRule.check(partySize: reservation.partySize)
    try transaction.lapseUnpaidDeposits()
    // What was booked outside the hours once is not asked about again when only the name changes.
    let isOtherTime =
      reservation.at != before.at
      || reservation.minutesAtTable > before.minutesAtTable
    let outsideHours = isOtherTime ? try obeyHours(in: transaction, of: reservation) : nil
    try transaction.db.execute(
      sql: """
        UPDATE reservation SET businessDay = ?, at = ?, partySize = ?, guestName = ?, phone = ?,
          note = ? WHERE id = ?
        """,
      arguments: [
        reservation.businessDay, reservation.at, reservation.partySize, reservation.guestName,
        reservation.phone, reservation.note, id,
      ])
    try transaction.db.execute(
      sql: "DELETE FROM reservationTable WHERE reservationID = ?", arguments: [id])
    // Nor is what was promised once in spite of guests who sit there.
    let isOtherPromise = isOtherTime || reservation.tableIDs != before.tableIDs
    try transaction.promiseTables(
      to: reservation, despiteGuests: despiteGuests || !isOtherPromise)
    let needsOtherPlace = isOtherPromise || reservation.partySize > before.partySize
    if needsOtherPlace { try transaction.requirePlace(for: reservation) }
    try transaction.recordReservation(&reservation, .reservationChanged, reason: outsideHours)
    try transaction.askAnew(of: reservation, before: before)
    return reservation
  }
}
