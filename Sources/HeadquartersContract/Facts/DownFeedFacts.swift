import StoreDomain

/// A menu from headquarters holds from now on.
public struct MenuAppliedFact: EventFact {
  public typealias Subject = MenuSubject

  /// The version of headquarters' row.
  public var version: Int
  /// How many dishes are on it.
  public var dishCount: Int
  /// When headquarters wanted it to hold, if it said so.
  public var holdsFrom: Timestamp?

  public init(version: Int, dishCount: Int, holdsFrom: Timestamp? = nil) {
    self.version = version
    self.dishCount = dishCount
    self.holdsFrom = holdsFrom
  }
}

/// A menu from headquarters was refused whole; the one before still holds.
public struct MenuRefusedFact: EventFact {
  public typealias Subject = MenuSubject

  public struct Problem: Codable, Hashable, Sendable {
    /// From 1; nothing when the problem is not in one line.
    public var line: Int?
    public var message: Phrase

    public init(line: Int?, message: Phrase) {
      self.line = line
      self.message = message
    }
  }

  public var version: Int
  /// The first of them, when there are many.
  public var problems: [Problem]
  public var problemCount: Int

  public init(version: Int, problems: [Problem], problemCount: Int) {
    self.version = version
    self.problems = problems
    self.problemCount = problemCount
  }
}

/// What the store says to a request of a guest's app. Its subject is the request, whose id the
/// ticket or the reservation has too.
public struct GuestRequestFact: EventFact {
  public typealias Subject = GuestRequestSubject

  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case ticket, reservation
  }

  public var kind: Kind
  /// As the guest reads it, `A12`; of a ticket.
  public var number: String?
  /// Why not, or what could not be done of it, in words for the guest.
  public var reason: Phrase?

  public init(kind: Kind, number: String? = nil, reason: Phrase? = nil) {
    self.kind = kind
    self.number = number
    self.reason = reason
  }
}
