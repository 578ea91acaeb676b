import Foundation
import GRDB
import HeadquartersContract

/// The same rows, written with nothing around them: no signature, no chain, no check of the form.
struct RawRows {
  /// Of each store, in the order in which it sends them. What a row needs besides its payload is made
  /// beforehand.
  private let batches: [[EventsOnArrivalRows]]

  init(_ senders: [SendingStore]) throws {
    batches = try senders.enumerated().map { number, sender in
      try sender.batches.map { batch in
        try EventsOnArrivalRows(storeNumber: number + 1, body: batch.body)
      }
    }
  }

  /// Writes everything; the stores take turns, as they do when they all send.
  ///
  /// - Returns: seconds.
  func write(_ batch: (EventsOnArrivalRows) throws -> Void) rethrows -> Double {
    let rounds = batches.map(\.count).max() ?? 0
    let clock = ContinuousClock()
    let taken = try clock.measure {
      for round in 0..<rounds {
        for store in batches where round < store.count { try batch(store[round]) }
      }
    }
    return Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
  }

  /// - Returns: seconds.
  func write(toFile path: String) throws -> Double {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    let database = try DatabaseQueue(path: path, configuration: configuration)
    try database.write { db in
      try db.execute(
        sql: """
          CREATE TABLE event (
            position INTEGER PRIMARY KEY,
            storeNumber INTEGER NOT NULL,
            epoch INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            id BLOB NOT NULL,
            hash BLOB NOT NULL,
            receivedAt INTEGER NOT NULL,
            payload BLOB NOT NULL,
            UNIQUE (storeNumber, id),
            UNIQUE (storeNumber, epoch, sequence)
          ) STRICT
          """)
    }
    return try write { batch in try database.write(batch.insert) }
  }
}
