import StoreDomain

/// Every type of event, once: what carries it, what it is about, and which versions are still read.
/// Reading an event, the words on the screens, the event catalogue and the list of events in the
/// published document come from here.
///
/// **The rule of versions.** A ledger is never rewritten, and stores are updated one after the other;
/// so a name such as `foh.ticket.issued.v1` means one JSON shape for good. Another key, another type
/// of a value, a key that may be absent where it was not, and a new case of a closed enum are each
/// another shape. To change one:
///
/// 1. Keep the old fact under a name with its version (`TicketFactV1`), with closed enums of its own
///    where they change.
/// 2. Change the fact, and the version in the event's declared name to the next: `….v2`.
/// 3. Give the event's entry the old version: `earlier: [EarlierVersion("….v1", TicketFactV1.self)
///    { TicketFact($0) }]`. Whoever reads an event sees only the newest fact.
/// 4. Update headquarters before the first store.
public struct EventRegistry: Sendable {
  /// The events of the house.
  public static let standard = EventRegistry(
    doorEvents + floorEvents + guestEvents + orderEvents + checkEvents + couponEvents
      + downFeedEvents
      + storeEvents + undoEvents + shiftEvents + reopeningEvents + counterEvents)

  /// Every event, in the order of the catalogue.
  public let all: [EventEntry]
  /// By every name under which an event may stand in a ledger.
  private let byName: [String: Known]

  private struct Known {
    let entry: EventEntry
    let read: EventEntry.Reader
  }

  package init(_ entries: [EventEntry]) {
    all = entries
    var byName: [String: Known] = [:]
    for entry in entries {
      byName[entry.type.rawValue] = Known(entry: entry, read: entry.read)
      for version in entry.earlier {
        byName[version.type.rawValue] = Known(entry: entry, read: version.read)
      }
    }
    self.byName = byName
  }

  /// The event that has this name, or had it in an earlier version; nil for one that is not known.
  public func entry(named name: String) -> EventEntry? { byName[name]?.entry }

  /// Reads the `data` of an event, whichever version it is of.
  ///
  /// - Returns: the newest type and the newest fact; nil when the name is not known.
  /// - Throws: `DecodingError` when the data does not have the shape of its type.
  public func fact(
    of name: String, in decoder: any Decoder
  ) throws -> (type: EventType, fact: any EventFact)? {
    guard let known = byName[name] else { return nil }
    return (known.entry.type, try known.read(decoder.container(keyedBy: EventDataKey.self)))
  }
}

/// Where the fact stands in an event.
package enum EventDataKey: String, CodingKey {
  case data
}

/// One type of event in the ``EventRegistry``.
public struct EventEntry: Sendable {
  typealias Reader = @Sendable (KeyedDecodingContainer<EventDataKey>) throws -> any EventFact

  public let type: EventType
  /// What happened, in two or three words.
  public let title: Phrase
  public let fact: any EventFact.Type
  /// What kind of thing it happened to.
  public let subject: Aggregate
  /// The versions before, which are still read.
  public let earlier: [EarlierEvent]
  let read: Reader

  package init<Fact: EventFact>(
    _ event: Event<Fact>, _ fact: Fact.Type, _ title: Phrase, earlier: [EarlierVersion<Fact>] = []
  ) {
    type = event.type
    self.title = title
    self.fact = fact
    subject = Fact.Subject.aggregate
    self.earlier = earlier.map(\.event)
    read = { try $0.decode(Fact.self, forKey: .data) }
  }
}

/// An earlier version of a type of event, with the fact that it carried.
public struct EarlierEvent: Sendable {
  public let type: EventType
  public let fact: any EventFact.Type
  let read: EventEntry.Reader
}

/// An earlier version of an event that carries a `Fact` today, and how its fact becomes today's.
package struct EarlierVersion<Fact: EventFact>: Sendable {
  let event: EarlierEvent

  package init<Old: EventFact>(
    _ name: String, _ old: Old.Type, upcast: @escaping @Sendable (Old) throws -> Fact
  ) {
    event = EarlierEvent(type: EventType(name), fact: old) {
      try upcast(try $0.decode(Old.self, forKey: .data))
    }
  }
}
