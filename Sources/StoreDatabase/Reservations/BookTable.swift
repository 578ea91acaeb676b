import GRDB
import HeadquartersContract
import StoreDomain

/// Books a table, and what is wanted beside it. A phone that belongs to a member books for that member.
///
/// Throws `ReservationError`, with the nearest alternatives when a table is promised to somebody
/// else, guests are expected to sit there still, a resource is taken or no place is left;
/// `ResourceRefusal`; `HoursRefusal` when the house is closed then, unless that is allowed; `TextError`.
public struct BookTable: Verb, ObeysHours {
  public static let terms = VerbTerms<Self>(
    "reservation.book", Phrase("book a table", "订位"),
    needs: [.anyOf(.queue, .seat), .outsideHours],
    audit: .exception("outsideHours", otherwise: "its event names who did it"),
    events: ([.reservationBooked] + LapseDeposits.terms.events).once)

  let new: NewReservation
  let id: Identifier<Reservation>?
  let isOutsideHoursAllowed: Bool
  let despiteGuests: Bool
  let asksDeposit: Bool
  let isAsked: Bool
  public let authoriser: StaffMember?

  /// - Parameters:
  ///   - outsideHours: books although the house is closed then, or before the guests leave.
  ///   - despiteGuests: promises its tables although guests are expected to sit there still.
  ///   - asksDeposit: whether the house's rule about deposits holds for it.
  ///   - isAsked: whether it waits for the house's answer, which asks a deposit if it says yes.
  public init(
    _ new: NewReservation, id: Identifier<Reservation>? = nil, outsideHours: Bool = false,
    despiteGuests: Bool = false, asksDeposit: Bool = true, isAsked: Bool = false,
    authoriser: StaffMember? = nil
  ) {
    self.new = new
    self.asksDeposit = asksDeposit
    self.isAsked = isAsked
    self.id = id
    self.despiteGuests = despiteGuests
    isOutsideHoursAllowed = outsideHours
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> Reservation {
    if let id, let there = try Reservation.fetchOne(transaction.db, id: id) { return there }
    guard let guestName = try GuestText.name(new.guestName) else {
      throw TextError.missing(.name)
    }
    let phone = try GuestText.phone(new.phone, in: transaction.store.country)
    var reservation = Reservation(
      id: id ?? transaction.newID(),
      businessDay: transaction.store.calendar.businessDay(of: new.at), at: new.at,
      partySize: new.partySize, guestName: guestName, phone: phone,
      memberID: try new.memberID.map { try transaction.knownMember($0).id }
        ?? transaction.memberID(ofPhone: phone),
      note: try GuestText.note(new.note), tableIDs: new.tableIDs,
      resources: new.resources, createdAt: transaction.now)
    try transaction.checkTime(reservation)
    let outsideHours = try obeyHours(in: transaction, of: reservation)
    try transaction.lapseUnpaidDeposits()
    let due = asksDeposit && !isAsked ? try transaction.depositDue(for: reservation) : nil
    // It waits for the deposit or the house's answer, and keeps its table meanwhile.
    if due?.deadline != nil || isAsked { reservation.stage = .requested }
    try transaction.db.execute(
      sql: """
        INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note,
          stage, createdAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        reservation.id, reservation.businessDay, reservation.at, reservation.partySize,
        reservation.guestName, reservation.phone, reservation.memberID, reservation.note,
        reservation.stage, reservation.createdAt,
      ])
    let tasks = transaction.tasks(new.tasks, preparing: new.resources, insteadOf: [])
    try transaction.addTasks(tasks, to: &reservation)
    try transaction.allocate(&reservation, despiteGuests: despiteGuests, needsPlace: true)
    try transaction.recordReservation(&reservation, .reservationBooked, reason: outsideHours)
    if let due {
      try transaction.request(due, of: reservation, id: transaction.newID())
    }
    return reservation
  }
}
