import Foundation
import GRDB
import Headquarters

/// One batch as rows of the ledger's table.
struct EventsOnArrivalRows {
  var storeNumber: Int
  var events: [EventOnArrival]

  init(storeNumber: Int, body: Data) throws {
    self.storeNumber = storeNumber
    events = try EventsOnArrival(body: body).events
  }

  /// The columns of each row but its position.
  var values: [LedgerArguments] {
    events.map {
      [
        storeNumber, 1, $0.sequence, $0.id, $0.hash, Self.receivedAt, $0.payload,
      ]
    }
  }

  private static let receivedAt = 1_795_341_600_000

  func insert(_ db: Database) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO event (storeNumber, epoch, sequence, id, hash, receivedAt, payload)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for event in events {
      try insert.execute(arguments: [
        storeNumber, 1, event.sequence, event.id, event.hash, Self.receivedAt, event.payload,
      ])
    }
  }
}
