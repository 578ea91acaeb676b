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
  let resources: [ResourceAmount]?
  let isOutsideHoursAllowed: Bool
  let despiteGuests: Bool
  public let authoriser: StaffMember?

  public init(
    _ id: Identifier<Reservation>, at: Timestamp? = nil, partySize: Int? = nil,
    guestName: String? = nil, phone: String? = nil, note: String? = nil,
    tableIDs: [Identifier<DiningTable>]? = nil, tasks: [NewReservation.Task]? = nil,
    resources: [ResourceAmount]? = nil,
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
    self.resources = resources
    isOutsideHoursAllowed = outsideHours
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> Reservation {
    // This one may be among those whose time to pay is over.
    try transaction.lapseUnpaidDeposits()
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
    if let resources { reservation.resources = resources }
    if let at, at != before.at {
      reservation.at = at
      reservation.businessDay = transaction.store.calendar.businessDay(of: at)
      try transaction.checkTime(reservation)
      let later = Int(at.millisecondsSinceEpoch - before.at.millisecondsSinceEpoch) / 1000
      try transaction.moveTasks(of: &reservation, bySeconds: later)
    }
    if tasks != nil || reservation.resources != before.resources {
      // What nobody has touched stays as it was noted.
      let wanted = transaction.tasks(
        tasks ?? reservation.openTasks, preparing: reservation.resources,
        insteadOf: before.resources)
      try transaction.changeTasks(of: &reservation, to: wanted)
    }
    guard reservation != before else { return before }
    try SeatingRule.check(partySize: reservation.partySize)
    // What was booked outside the hours once is not asked about again when only the name changes.
    let stays = transaction.stays
    let isOtherTime =
      reservation.at != before.at
      || stays.minutes(partySize: reservation.partySize, at: reservation.at)
        > stays.minutes(partySize: before.partySize, at: before.at)
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
    try promiseAnew(&reservation, before: before, isOtherTime: isOtherTime, in: transaction)
    try transaction.recordReservation(&reservation, .reservationChanged, reason: outsideHours)
    try transaction.askAnew(of: reservation, before: before)
    return reservation
  }

  /// Nothing that was promised once in spite of guests who sit there, or for another length of stay, is
  /// asked about again. What is brought to a table asks for no other one.
  private func promiseAnew(
    _ reservation: inout Reservation, before: Reservation, isOtherTime: Bool,
    in transaction: Transaction
  ) throws {
    let resources = transaction.store.settings.resources
    func rooms(_ booking: Reservation) -> [ResourceAmount] {
      booking.resources.filter { resources[$0.code]?.isRoom == true }
    }
    let isOtherPlace =
      isOtherTime || reservation.tableIDs != before.tableIDs || rooms(reservation) != rooms(before)
    guard
      isOtherPlace || reservation.resources != before.resources
        || reservation.partySize != before.partySize
    else { return }
    try transaction.giveBackPlace(of: id)
    try transaction.allocate(
      &reservation, despiteGuests: despiteGuests || !isOtherPlace,
      needsPlace: isOtherPlace || reservation.partySize > before.partySize)
  }
}
