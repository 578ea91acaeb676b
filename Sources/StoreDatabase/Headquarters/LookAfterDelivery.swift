import GRDB
import StoreDomain

extension StoreDatabase {
  /// Tries everything again at once: what was refused, what was held because of it, and what waits
  /// after failures. Records that a person held stay held.
  ///
  /// - Parameter author: nil when it is done beside the consoles, on the store's machine.
  public func retryDelivery(by author: Author?) throws {
    try lookAfterDelivery("deliveryRetried", by: author, subject: nil, detail: nil) { db in
      try db.execute(sql: "DELETE FROM outboxHold WHERE author IS NULL")
      try Self.forgetUnusable(db)
      try db.execute(
        sql: """
          UPDATE delivery SET failures = 0, notBefore = NULL, needsIT = 0, stopReason = NULL,
            stopDetail = NULL, stoppedAt = NULL
          """)
    }
  }

  /// Keeps a record and all after it from being sent, until they are released.
  ///
  /// - Throws: `DeliveryError.notInTheOutbox` when it does not wait.
  public func holdDelivery(from sequence: Int, reason: HoldReason, by author: Author?) throws {
    let now = environment.now()
    try lookAfterDelivery(
      "deliveryHeld", by: author, subject: String(sequence), detail: reason.stored
    ) { db in
      let waits = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM outboxEvent WHERE sequence = ? AND acknowledgedAt IS NULL)
          """, arguments: [sequence])
      guard waits == true else { throw DeliveryError.notInTheOutbox(sequence: sequence) }
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO outboxHold (sequence, reason, author, heldAt) VALUES (?, ?, ?, ?)
          """, arguments: [sequence, reason.stored, author?.name ?? "IT", now])
    }
  }

  /// Lets everything go that was held.
  public func releaseDelivery(by author: Author?) throws {
    try lookAfterDelivery("deliveryReleased", by: author, subject: nil, detail: nil) { db in
      try db.execute(sql: "DELETE FROM outboxHold")
    }
  }

  private func lookAfterDelivery(
    _ action: String, by author: Author?, subject: String?, detail: String?,
    _ body: (Database) throws -> Void
  ) throws {
    if let author, !author.staff.role.permissions.contains(.manageStore) {
      throw StaffError.notPermitted(.manageStore)
    }
    let now = environment.now()
    try maintain { db in
      try body(db)
      try AuditEntry(
        at: now, staffID: author?.staff.id.rawValue, staffName: author?.name ?? "IT",
        action: action, subject: subject, detail: detail, authoriserName: nil
      ).append(to: db)
    }
  }
}
