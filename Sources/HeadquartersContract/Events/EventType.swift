/// A type of event that carries a `Fact`: `foh.ticket.issued.v1`. The last part is the version of
/// the fact's shape.
///
/// Each is declared once, in `Events/Declared`, for every fact that its protocol admits:
/// `Event<TicketFact>.ticketCalled` is what a verb records, and ``EventType``'s `.ticketCalled` is
/// the same name in a list.
public struct Event<Fact>: Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  /// A name that came from outside. ``EventRegistry`` says whether it is known.
  public init(rawValue: String) where Fact == AnyFact {
    self.rawValue = rawValue
  }

  package init(_ name: String) {
    rawValue = name
  }

  /// The type in lists, sets and tables, where the fact does not matter.
  public var type: EventType { EventType(rawValue) }

  public var description: String { rawValue }
}

/// Stands for whichever fact an event carries. There is no value of it, so nothing can be recorded
/// under an ``EventType`` alone.
public enum AnyFact {}

/// What headquarters is told, whichever fact it carries.
public typealias EventType = Event<AnyFact>
