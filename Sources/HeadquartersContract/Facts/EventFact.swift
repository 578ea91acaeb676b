/// The `data` of an event: what a verb tells headquarters.
///
/// A type of event has one shape for good: a change of it is a new type with the next version. The
/// rule and how to follow it stand at ``EventRegistry``.
public protocol EventFact: Codable, Hashable, Sendable {
  /// What its events are about.
  associatedtype Subject: EventSubject
}
