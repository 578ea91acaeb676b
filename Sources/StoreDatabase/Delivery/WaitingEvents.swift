import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Where delivery stands, and the next events to send, up to the first that is held.
  ///
  /// - Throws: `DeliveryError.notEnrolled`.
  public func waitingEvents(_ count: Int) throws -> (SenderPosition, [WaitingEvent]) {
    try read { db in
      let position = try SenderPosition.fetch(db)
      guard position.acknowledgedThrough < position.lastSequence else { return (position, []) }
      var bytes = 0
      var events: [WaitingEvent] = []
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT sequence, payload, hash FROM outboxEvent
            WHERE sequence > ? AND sequence < ? ORDER BY sequence LIMIT ?
            """),
        arguments: [position.acknowledgedThrough, position.heldFrom ?? Int.max, count])
      // No more is read than one request may hold.
      while bytes <= EventBatch.byteLimit, let row = try rows.next() {
        let event = WaitingEvent(
          sequence: row["sequence"], payload: row["payload"], hash: row["hash"])
        bytes += event.payload.count
        events.append(event)
      }
      return (position, events)
    }
  }

  /// The chain's hash after an event; nil when the file does not hold it.
  public func eventHash(at sequence: Int) throws -> Data? {
    guard sequence < Int.max else { return nil }
    return try read { db in try chainHash(db, at: sequence) }
  }
}
