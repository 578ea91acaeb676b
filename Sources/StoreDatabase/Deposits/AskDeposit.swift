import GRDB
import HeadquartersContract
import StoreDomain

/// Asks a deposit of a booking by hand, whatever the house's rule asks, or another amount while nothing
/// was paid. The booking stands without it.
///
/// With an `id` made beforehand, doing it again gives the same deposit. Throws `DepositRefusal`.
public struct AskDeposit: Verb {
  public static let terms = VerbTerms<Self>(
    "deposit.ask", Phrase("ask a deposit of a booking", "登记订金"),
    needs: [.anyOf(.queue, .seat, .takePayment)],
    audit: .none(because: "its event names who did it"),
    events: [.depositRequested, .guestRequestAccepted, .reservationChanged])

  let reservationID: Identifier<Reservation>
  let amount: Int
  let id: Identifier<Deposit>?

  /// - Parameter amount: minor units.
  public init(
    _ reservationID: Identifier<Reservation>, amount: Int, id: Identifier<Deposit>? = nil
  ) {
    self.reservationID = reservationID
    self.amount = amount
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Deposit {
    if let id, let there = try transaction.depositAsked(id, of: reservationID) { return there }
    var reservation = try transaction.openReservation(reservationID)
    try DepositRule.check(asked: amount, in: transaction.store.currency)
    if let live = try transaction.liveDeposit(of: reservation.id) {
      if live.asked.minorUnits == amount { return live }
      try DepositRule.checkWaiving(live)
      try transaction.change(live, toAsk: amount)
      return try transaction.deposit(live.id)
    }
    // Whoever asks money for it says yes to it.
    try transaction.accept(&reservation, asksDeposit: false)
    let id = id ?? transaction.newID()
    try transaction.request(
      DepositRule.Due(minorUnits: amount, ground: .everyBooking), of: reservation, id: id)
    return try transaction.deposit(id)
  }
}

/// Lets guests come without the deposit that is asked of them. A second person allows it, with a reason.
///
/// Repeating it changes nothing. Throws `DepositRefusal`.
public struct WaiveDeposit: Verb {
  public static let terms = VerbTerms<Self>(
    "deposit.waive", Phrase("waive a deposit", "免收订金"),
    needs: [.anyOf(.queue, .seat, .takePayment), .authorised(.giveBack)],
    audit: .entry("depositWaived") { verb, deposit in
      AuditNote(
        subject: "deposit/\(verb.id)",
        detail: "\(deposit.asked.minorUnits): \(OrderInput.oneLine(verb.reason.inBothLanguages))")
    },
    events: [.depositWaived, .reservationChanged, .checkClosed])

  let id: Identifier<Deposit>
  let reason: Reason
  public let authoriser: StaffMember?

  public init(
    _ id: Identifier<Deposit>, reason: Reason, authoriser: StaffMember? = nil
  ) {
    self.id = id
    self.reason = reason
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> Deposit {
    let deposit = try transaction.deposit(id)
    guard deposit.stage != .waived else { return deposit }
    let reason = try OrderInput.reason(reason)
    try DepositRule.checkWaiving(deposit)
    try transaction.note(
      .depositWaived, .waived, of: id, to: .waived, reason: reason, authoriser: authoriser)
    try transaction.closeMoneyCheck(of: id)
    var reservation = try transaction.reservation(deposit.reservationID)
    if reservation.stage == .requested {
      try transaction.setStage(.confirmed, of: &reservation, .reservationChanged)
    }
    return try transaction.deposit(id)
  }
}

extension Transaction {
  /// A deposit that was asked before with this id, whatever has become of it.
  fileprivate func depositAsked(
    _ id: Identifier<Deposit>, of reservationID: Identifier<Reservation>
  ) throws -> Deposit? {
    try Deposit.fetchAll(
      db, where: "deposit.id = ? AND reservationID = ?", [id, reservationID],
      currency: store.currency
    ).first
  }

  /// What the house's rule asks of a booking; nil for nothing.
  func depositDue(for reservation: Reservation) throws -> DepositRule.Due? {
    guard let setting = store.settings.deposits else { return nil }
    let history =
      setting.fromNoShows == nil
      ? NoShowHistory()
      : try NoShowHistory.fetch(
        db, member: reservation.memberID, phone: reservation.phone, except: reservation.id)
    return DepositRule.due(
      partySize: reservation.partySize, day: reservation.businessDay, at: reservation.at,
      noShows: history.count, bookedAt: now, setting)
  }

  /// Writes that a deposit is asked of a booking.
  func request(
    _ due: DepositRule.Due, of reservation: Reservation, id: Identifier<Deposit>
  ) throws {
    let setting = store.settings.deposits
    try db.execute(
      sql: """
        INSERT INTO deposit (id, reservationID, businessDay, askedMinor, freeMinutes,
          forfeitBasisPoints, deadline, stage) VALUES (?, ?, ?, ?, ?, ?, ?, 'requested')
        """,
      arguments: [
        id, reservation.id, today, due.minorUnits,
        setting?.freeMinutes ?? DepositSetting.standardFreeMinutes,
        setting?.forfeitBasisPoints ?? 10_000, due.deadline,
      ])
    try note(.depositRequested, .requested, of: id, amount: due.minorUnits)
  }

  func change(_ deposit: Deposit, toAsk amount: Int) throws {
    try db.execute(
      sql: "UPDATE deposit SET askedMinor = ? WHERE id = ?", arguments: [amount, deposit.id])
    try note(.depositRequested, .requested, of: deposit.id, amount: amount)
  }

  /// A booking has other guests or another day: what is asked follows the rule, as long as nothing was
  /// paid. It stays as it was agreed otherwise.
  func askAnew(of reservation: Reservation, before: Reservation) throws {
    // The house asks it when it says yes.
    guard store.settings.deposits != nil, try askedBooking(reservation.id) == nil,
      (reservation.partySize, reservation.businessDay, reservation.at)
        != (before.partySize, before.businessDay, before.at)
    else { return }
    let due = try depositDue(for: reservation)
    guard let live = try liveDeposit(of: reservation.id) else {
      guard var due, try depositDue(for: before) == nil else { return }
      // It is confirmed already.
      due.deadline = nil
      return try request(due, of: reservation, id: newID())
    }
    guard live.stage == .requested, live.held.minorUnits == 0, live.onItsWayMinorUnits == 0,
      let due, due.minorUnits != live.asked.minorUnits,
      try depositDue(for: before)?.minorUnits == live.asked.minorUnits
    else { return }
    try change(live, toAsk: due.minorUnits)
  }
}
