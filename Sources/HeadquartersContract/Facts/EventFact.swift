/// The `data` of an event: what a verb tells headquarters.
///
/// A type of event has one shape for good: a change of it is a new type with the next version.
public protocol EventFact: Codable, Hashable, Sendable {
  /// The types of event that carry this fact; each type is carried by one fact alone.
  static var types: Set<EventType> { get }
}

/// Every fact, so that both sides can be tried against the document that describes them.
public enum EventFacts {
  public static let all: [any EventFact.Type] = [
    IntakeFact.self, TicketFact.self, ReservationFact.self, PartyFact.self, PartyStageFact.self,
    TableFact.self, MemberProfileFact.self, MemberNoteFact.self, CareFact.self,
    DishAvailabilityFact.self, CheckOpenedFact.self, LineFact.self, LineVoidedFact.self,
    LinesSentFact.self, LinesRushedFact.self, BillAskedFact.self, CheckAdjustedFact.self,
    PaymentFact.self, PaymentDeclinedFact.self, CheckClosedFact.self, KitchenFact.self,
    MenuAppliedFact.self, MenuRefusedFact.self, GuestRequestFact.self,
  ]

  /// The fact that an event of this type carries.
  public static func type(of event: EventType) -> (any EventFact.Type)? {
    all.first { $0.types.contains(event) }
  }
}
