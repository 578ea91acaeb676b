import StoreDomain

/// Admits ``TicketUndoneFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol TicketUndoneEvents {}
extension TicketUndoneFact: TicketUndoneEvents {}
extension AnyFact: TicketUndoneEvents {}

extension Event where Fact: TicketUndoneEvents {
  public static var ticketCallUndone: Self { Self("foh.ticket.call-undone.v1") }
  public static var ticketMissUndone: Self { Self("foh.ticket.miss-undone.v1") }
  public static var ticketRestoreUndone: Self { Self("foh.ticket.restore-undone.v1") }
  public static var ticketCancelUndone: Self { Self("foh.ticket.cancel-undone.v1") }
  public static var ticketSeatingUndone: Self { Self("foh.ticket.seating-undone.v1") }
}

extension Event where Fact: ReservationEvents {
  public static var reservationArrivalUndone: Self { Self("foh.reservation.arrival-undone.v2") }
  public static var reservationNoShowUndone: Self { Self("foh.reservation.no-show-undone.v2") }
  public static var reservationCancelUndone: Self { Self("foh.reservation.cancel-undone.v2") }
  public static var reservationSeatingUndone: Self { Self("foh.reservation.seating-undone.v2") }
  public static var reservationLeavingUndone: Self { Self("foh.reservation.leaving-undone.v2") }
}

extension Event where Fact: PartyEvents {
  public static var partySeatingUndone: Self { Self("foh.party.seating-undone.v1") }
  public static var partyLeavingUndone: Self { Self("foh.party.leaving-undone.v1") }
}

/// Admits ``CheckUndoneFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CheckUndoneEvents {}
extension CheckUndoneFact: CheckUndoneEvents {}
extension AnyFact: CheckUndoneEvents {}

extension Event where Fact: CheckUndoneEvents {
  public static var checkOpeningUndone: Self { Self("foh.check.opening-undone.v1") }
  public static var checkClosingUndone: Self { Self("foh.check.closing-undone.v1") }
}

extension Event where Fact: CareEvents {
  public static var careWithdrawn: Self { Self("foh.care.withdrawn.v4") }
}

extension EventRegistry {
  /// Steps that were undone.
  static let undoEvents: [EventEntry] = [
    EventEntry(.ticketCallUndone, TicketUndoneFact.self, Phrase("call undone", "撤回叫号")),
    EventEntry(.ticketMissUndone, TicketUndoneFact.self, Phrase("miss undone", "撤回过号")),
    EventEntry(.ticketRestoreUndone, TicketUndoneFact.self, Phrase("restore undone", "撤回恢复")),
    EventEntry(.ticketCancelUndone, TicketUndoneFact.self, Phrase("cancel undone", "撤回取消排号")),
    EventEntry(
      .ticketSeatingUndone, TicketUndoneFact.self, Phrase("number not seated", "撤回排号入座")),
    EventEntry(
      .reservationArrivalUndone, ReservationFact.self, Phrase("arrival undone", "撤回到店"),
      earlier: .reservation("arrival-undone")),
    EventEntry(
      .reservationNoShowUndone, ReservationFact.self, Phrase("no-show undone", "撤回订位未到"),
      earlier: .reservation("no-show-undone")),
    EventEntry(
      .reservationCancelUndone, ReservationFact.self, Phrase("booking restored", "撤回取消订位"),
      earlier: .reservation("cancel-undone")),
    EventEntry(
      .reservationSeatingUndone, ReservationFact.self, Phrase("booking not seated", "撤回订位入座"),
      earlier: .reservation("seating-undone")),
    EventEntry(
      .reservationLeavingUndone, ReservationFact.self, Phrase("booking not over", "撤回订位完成"),
      earlier: .reservation("leaving-undone")),
    EventEntry(.partySeatingUndone, PartyFact.self, Phrase("seating undone", "撤回入座")),
    EventEntry(.partyLeavingUndone, PartyFact.self, Phrase("leaving undone", "撤回离店")),
    EventEntry(.checkOpeningUndone, CheckUndoneFact.self, Phrase("opening undone", "撤回开单")),
    EventEntry(.checkClosingUndone, CheckUndoneFact.self, Phrase("closing undone", "撤回结单")),
    EventEntry(
      .careWithdrawn, CareFact.self, Phrase("care withdrawn", "撤回关怀"),
      earlier: .care("withdrawn")),
  ]
}
