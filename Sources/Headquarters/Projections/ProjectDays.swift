import Foundation
import HeadquartersContract
import StoreDomain

/// Business days that stores closed, with the figures of their Z reports.
extension ProjectedRow {
  /// A day is closed once in a life of the store's file; of several the last word holds.
  func dayClosed(_ fact: DayClosedFact) throws {
    guard try subject("dayClose") != nil else { return }
    try upsert(
      """
      INSERT INTO \(tables.closedDay) AS closedDay (storeNumber, businessDay, closedAt, content)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (storeNumber, businessDay) DO UPDATE
      SET closedAt = excluded.closedAt, content = excluded.content
      """,
      [
        storeNumber, fact.day.description, at.millisecondsSinceEpoch,
        String(decoding: try JSONEncoder.answers.encode(fact), as: UTF8.self),
      ])
    try noteSpoken(of: fact.day)
  }
}
