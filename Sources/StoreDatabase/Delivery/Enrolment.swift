import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// The headquarters that this store's file belongs to, and how the store is called there.
public struct Enrolment: Codable, Hashable, Sendable {
  /// Where headquarters answers: `https://hq.example`.
  public var url: String
  /// The store's id at headquarters, as it stands in the paths.
  public var storeID: String
  /// Names the device's key in signatures.
  public var keyID: String
  public var hqInstance: String
  /// The public half of the device's key, which says which key file is in use.
  public var publicKey: String

  public init(
    url: String, storeID: String, keyID: String, hqInstance: String, publicKey: String = ""
  ) {
    self.publicKey = publicKey
    self.url = url
    self.storeID = storeID
    self.keyID = keyID
    self.hqInstance = hqInstance
  }
}

/// Why delivery cannot be used.
public enum DeliveryError: Explained, Equatable {
  case notEnrolled
  case notInTheOutbox(sequence: Int)

  public var explanation: Phrase {
    switch self {
    case .notEnrolled:
      Phrase(
        "This store is not enrolled. Ask headquarters for a code, then run `foh enrol`.",
        "本店尚未接入总部。请向总部索取接入码，然后运行 foh enrol。")
    case .notInTheOutbox(let sequence):
      Phrase(
        "Record \(sequence) does not wait in the outbox. Look at `foh sync status`.",
        "第 \(sequence) 条记录不在待传队列中，请查看 foh sync status。")
    }
  }
}

extension StoreDatabase {
  /// Where the store is enrolled; nil while it works on its own.
  public func enrolment() throws -> Enrolment? {
    try read(Enrolment.fetch)
  }

  /// Keeps what headquarters answered to the enrolment. Enrolled anew, the store asks what is there
  /// before it sends anything.
  public func keepEnrolment(_ enrolment: Enrolment, epoch: Int) throws {
    let now = environment.now()
    try maintain { db in
      let isSame = try Enrolment.fetch(db)?.hqInstance == enrolment.hqInstance
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO enrolment (singleton, url, storeID, keyID, publicKey, hqInstance,
            enrolledAt)
          VALUES (1, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          enrolment.url, enrolment.storeID, enrolment.keyID, enrolment.publicKey,
          enrolment.hqInstance, now,
        ])
      // The fence goes up: a sender that still works for the enrolment before must not write.
      try db.execute(
        sql: """
          UPDATE delivery SET fence = fence + 1, leaseOwner = NULL, leaseUntil = 0,
            ledgerAgreedAt = NULL, wantedLife = NULL, wantedPrevious = NULL, wantedAfter = NULL,
            wantedHash = NULL, failures = 0, notBefore = NULL, lastError = NULL,
            lastErrorAt = NULL, needsIT = 0, stopReason = NULL, stopDetail = NULL,
            stoppedAt = NULL
          """)
      if !isSame {
        try db.execute(
          sql: "UPDATE delivery SET epoch = ?, epochAfter = 0, epochAfterHash = NULL",
          arguments: [max(1, epoch)])
        // Places and versions of another headquarters say nothing about this one's.
        try db.execute(
          sql: """
            UPDATE feedPosition SET cursor = NULL, hqEpoch = NULL, readAt = NULL, problem = NULL,
              problemAt = NULL;
            DELETE FROM feedRow;
            DELETE FROM news;
            UPDATE menuState SET plannedVersion = NULL, plannedText = NULL, plannedFrom = NULL,
              refusedVersion = NULL, refusedAt = NULL, refusedProblems = NULL;
            """)
      }
    }
  }
}

extension Enrolment {
  static func fetch(_ db: Database) throws -> Enrolment? {
    try Row.fetchOne(db, sql: "SELECT * FROM enrolment").map { row in
      Enrolment(
        url: row["url"], storeID: row["storeID"], keyID: row["keyID"],
        hqInstance: row["hqInstance"], publicKey: row["publicKey"])
    }
  }
}
