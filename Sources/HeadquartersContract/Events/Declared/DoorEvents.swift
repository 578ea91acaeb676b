import StoreDomain

/// Admits ``IntakeFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol IntakeEvents {}
extension IntakeFact: IntakeEvents {}
extension AnyFact: IntakeEvents {}

extension Event where Fact: IntakeEvents {
  public static var intakeChanged: Self { Self("foh.intake.changed.v1") }
}

/// Admits ``TicketFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol TicketEvents {}
extension TicketFact: TicketEvents {}
extension AnyFact: TicketEvents {}

extension Event where Fact: TicketEvents {
  public static var ticketCalled: Self { Self("foh.ticket.called.v1") }
  public static var ticketMissed: Self { Self("foh.ticket.missed.v1") }
  public static var ticketRestored: Self { Self("foh.ticket.restored.v1") }
  public static var ticketSeated: Self { Self("foh.ticket.seated.v1") }
  public static var ticketExpired: Self { Self("foh.ticket.expired.v1") }
  public static var ticketCancelled: Self { Self("foh.ticket.cancelled.v1") }
  public static var ticketChanged: Self { Self("foh.ticket.changed.v1") }
}

/// Admits ``TicketIssuedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol TicketIssuedEvents {}
extension TicketIssuedFact: TicketIssuedEvents {}
extension AnyFact: TicketIssuedEvents {}

extension Event where Fact: TicketIssuedEvents {
  public static var ticketIssued: Self { Self("foh.ticket.issued.v2") }
}

/// Admits ``DrawFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol DrawEvents {}
extension DrawFact: DrawEvents {}
extension AnyFact: DrawEvents {}

extension Event where Fact: DrawEvents {
  public static var drawHeld: Self { Self("foh.draw.held.v1") }
}

/// Admits ``ReservationFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol ReservationEvents {}
extension ReservationFact: ReservationEvents {}
extension AnyFact: ReservationEvents {}

extension Event where Fact: ReservationEvents {
  public static var reservationBooked: Self { Self("foh.reservation.booked.v2") }
  public static var reservationChanged: Self { Self("foh.reservation.changed.v2") }
  public static var reservationArrived: Self { Self("foh.reservation.arrived.v2") }
  public static var reservationSeated: Self { Self("foh.reservation.seated.v2") }
  public static var reservationCompleted: Self { Self("foh.reservation.completed.v2") }
  public static var reservationNoShow: Self { Self("foh.reservation.no-show.v2") }
  public static var reservationCancelled: Self { Self("foh.reservation.cancelled.v2") }
  public static var preparationDone: Self { Self("foh.reservation.preparation-done.v2") }
}

/// Admits ``PreorderFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol PreorderEvents {}
extension PreorderFact: PreorderEvents {}
extension AnyFact: PreorderEvents {}

extension Event where Fact: PreorderEvents {
  public static var reservationPreordered: Self { Self("foh.reservation.preordered.v1") }
}

extension EventRegistry {
  /// Queue numbers, the draws among them, and bookings.
  static let doorEvents: [EventEntry] = [
    EventEntry(.intakeChanged, IntakeFact.self, Phrase("numbers opened or closed", "取号开关")),
    EventEntry(
      .ticketIssued, TicketIssuedFact.self, Phrase("number given", "取号"),
      earlier: [
        EarlierVersion("foh.ticket.issued.v1", TicketFact.self) {
          TicketIssuedFact($0, quote: nil)
        }
      ]),
    EventEntry(.ticketCalled, TicketFact.self, Phrase("number called", "叫号")),
    EventEntry(.ticketMissed, TicketFact.self, Phrase("number missed", "过号")),
    EventEntry(.ticketRestored, TicketFact.self, Phrase("number restored", "过号恢复")),
    EventEntry(.ticketSeated, TicketFact.self, Phrase("number seated", "排号入座")),
    EventEntry(.ticketExpired, TicketFact.self, Phrase("number expired", "排号过期")),
    EventEntry(.ticketCancelled, TicketFact.self, Phrase("number cancelled", "取消排号")),
    EventEntry(.ticketChanged, TicketFact.self, Phrase("number changed", "排号修改")),
    EventEntry(.drawHeld, DrawFact.self, Phrase("draw at the door", "候位抽奖")),
    EventEntry(
      .reservationBooked, ReservationFact.self, Phrase("booking", "订位"),
      earlier: .reservation("booked")),
    EventEntry(
      .reservationChanged, ReservationFact.self, Phrase("booking changed", "订位修改"),
      earlier: .reservation("changed")),
    EventEntry(
      .reservationArrived, ReservationFact.self, Phrase("booking arrived", "订位到店"),
      earlier: .reservation("arrived")),
    EventEntry(
      .reservationSeated, ReservationFact.self, Phrase("booking seated", "订位入座"),
      earlier: .reservation("seated")),
    EventEntry(
      .reservationCompleted, ReservationFact.self, Phrase("booking over", "订位完成"),
      earlier: .reservation("completed")),
    EventEntry(
      .reservationNoShow, ReservationFact.self, Phrase("booking did not come", "订位未到店"),
      earlier: .reservation("no-show")),
    EventEntry(
      .reservationCancelled, ReservationFact.self, Phrase("booking cancelled", "取消订位"),
      earlier: .reservation("cancelled")),
    EventEntry(
      .preparationDone, ReservationFact.self, Phrase("preparation done", "准备完成"),
      earlier: .reservation("preparation-done")),
    EventEntry(
      .reservationPreordered, PreorderFact.self, Phrase("dishes ordered with a booking", "预点菜")),
  ]
}

extension [EarlierVersion<ReservationFact>] {
  static func reservation(_ word: String) -> Self {
    [
      EarlierVersion("foh.reservation.\(word).v1", ReservationFactV1.self) { ReservationFact($0) }
    ]
  }
}
