import Foundation
import HeadquartersContract
import StoreDatabase

/// Contiguous events that go together in one request.
public struct OutgoingBatch: Hashable, Sendable {
  public var events: [WaitingEvent]

  public var sequences: ClosedRange<Int> {
    events[0].sequence...events[events.count - 1].sequence
  }

  /// The request's body: the frozen bytes, joined.
  public var body: Data { EventBatch.join(events.map(\.payload)) }

  /// As many of the waiting events as fit, at least one.
  ///
  /// - Returns: nothing when there is none, when the first is larger than any request may be, or
  ///   when the events do not follow each other from `first` on.
  public init?(
    _ waiting: [WaitingEvent], from first: Int, countLimit: Int = EventBatch.countLimit,
    byteLimit: Int = EventBatch.byteLimit
  ) {
    events = []
    var bytes = 1
    for event in waiting.prefix(max(1, countLimit)) {
      guard event.sequence == first + events.count else { break }
      // A comma or the closing bracket goes with each.
      bytes += event.payload.count + 1
      guard bytes <= byteLimit else { break }
      events.append(event)
    }
    if events.isEmpty { return nil }
  }
}
