import HeadquartersContract
import StoreDomain

/// The guests of a booking are not here after all; care that was raised for them is withdrawn, and the
/// number that was given to them is cancelled. One that they had taken themselves waits on without the
/// booking. Doing it again changes nothing. Throws `UndoRefusal`.
public struct UndoArrival: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.undo-arrival", Phrase("undo that booked guests are here", "撤回订位到店"),
    needs: [.anyOf(.queue, .seat)],
    audit: .entry("arrivalUndone") { AuditNote(undone: $1) },
    events: [
      .reservationArrivalUndone, .careRaised, .careMoved, .careWithdrawn, .ticketCancelled,
      .ticketChanged, .needNoted,
    ])

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  public func run(in transaction: Transaction) throws -> Reservation {
    try transaction.undoBookingStep(step, .arrived, .reservationArrivalUndone)
  }
}

/// Restores a booking whose guests came after all, and the number with which they waited. Doing it
/// again changes nothing. Throws `UndoRefusal`, when its table is promised to somebody else or its place
/// is taken for one.
public struct UndoNoShow: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.undo-no-show", Phrase("undo that booked guests did not come", "撤回订位未到"),
    needs: [.anyOf(.queue, .seat)],
    audit: .entry("noShowUndone") { AuditNote(undone: $1) },
    events: UndoBookingCancel.restored + [.reservationNoShowUndone])

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  public func run(in transaction: Transaction) throws -> Reservation {
    try transaction.undoBookingStep(step, .noShow, .reservationNoShowUndone)
  }
}

/// Restores a booking that was cancelled by mistake, and the number with which its guests waited. Doing
/// it again changes nothing. Throws `UndoRefusal`, when its table is promised to somebody else or its
/// place is taken for one.
public struct UndoBookingCancel: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.undo-cancel", Phrase("undo that a booking was cancelled", "撤回取消订位"),
    needs: [.anyOf(.queue, .seat)],
    audit: .entry("bookingCancelUndone") { AuditNote(undone: $1) },
    events: restored + [.reservationCancelUndone])

  /// What a deposit and a number leave that are there again.
  static var restored: [EventType] {
    ([.ticketCancelUndone, .refundOpened, .invoiceVoided] + CloseCheck.terms.events).once
  }

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  public func run(in transaction: Transaction) throws -> Reservation {
    try transaction.undoBookingStep(step, .bookingCancelled, .reservationCancelUndone)
  }
}

extension AuditNote {
  /// Without the guest's name: the audit trail cannot be erased.
  fileprivate init(undone reservation: Reservation) {
    self.init(subject: "reservation/\(reservation.id)", detail: reservation.businessDay.description)
  }
}

extension Transaction {
  fileprivate func undoBookingStep(
    _ id: Identifier<UndoableStep>, _ kind: UndoableStep.Kind, _ event: Event<ReservationFact>
  ) throws -> Reservation {
    guard let noted = try stepToUndo(id, kind) else {
      return try reservation(Identifier(rawValue: subjectID(of: id)))
    }
    try markUndone(noted)
    guard let before = noted.before.reservation else { throw UndoRefusal.goneOn }
    var reservation = try reservation(before.id)
    try setStage(try stageAgain(before.stage, of: before.id), of: &reservation, event)
    // Guests who are not here after all had their place all the time.
    if kind != .arrived, try !hasPlaceStill(reservation, givenUpAt: noted.at) {
      throw UndoRefusal.houseFull(clock: store.calendar.clockText(reservation.at))
    }
    if kind != .arrived { try restoreDeposit(of: reservation, since: noted.at) }
    if let ticket = noted.before.ticket, try self.ticket(ticket.id).stage == .cancelled {
      _ = try restore(ticket, step: .cancelUndone)
    }
    if kind == .arrived {
      try endTicket(of: reservation, own: noted.before.ownNumber)
      try undoCare(noted)
      try withdrawCareOfLaterGuests(of: reservation, noted)
      if let own = noted.before.ownNumber {
        try copyNeeds(of: reservation.id, to: own, since: noted.at)
      }
    }
    return reservation
  }

  /// Guests who were added after the arrival are not here either, unless they are elsewhere.
  private func withdrawCareOfLaterGuests(of reservation: Reservation, _ step: NotedStep) throws {
    let later = try guests(of: GuestGroup(reservation)).map(\.memberID)
      .filter { !step.before.members.contains($0) }
    let alerts = try CareAlert.fetch(db, of: later, on: today)
    for id in later where try !traces(of: member(id)).isHere {
      for alert in alerts[id] ?? [] where alert.stage == .open || alert.stage == .claimed {
        try withdraw(alert)
      }
    }
  }
}
