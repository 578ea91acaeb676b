import Crypto
import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Adds a line to the audit trail; each carries the hash of the one before, so that a line taken
  /// out or changed shows.
  func audit(
    _ action: String, subject: String?, detail: String?, authoriser: StaffMember? = nil
  ) throws {
    try AuditEntry(
      at: now, staffID: author.staff.id.rawValue, staffName: author.name, action: action,
      subject: subject, detail: detail, authoriserName: authoriser?.name
    ).append(to: db)
  }
}

/// One line of the audit trail.
struct AuditEntry: Encodable {
  let at: Timestamp
  let staffID: String?
  let staffName: String
  let action: String
  let subject: String?
  let detail: String?
  let authoriserName: String?

  func append(to db: Database) throws {
    let previous =
      try Data.fetchOne(db, sql: "SELECT hash FROM auditEntry ORDER BY sequence DESC LIMIT 1")
      ?? Data(count: SHA256.byteCount)
    try db.execute(
      sql: """
        INSERT INTO auditEntry
          (at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        at.millisecondsSinceEpoch, staffID, staffName, action, subject, detail, authoriserName,
        previous, hash(after: previous),
      ])
  }

  func hash(after previous: Data) throws -> Data {
    var hash = SHA256()
    hash.update(data: previous)
    hash.update(data: try FrozenJSON.data(self))
    return Data(hash.finalize())
  }

  init(
    at: Timestamp, staffID: String?, staffName: String, action: String, subject: String?,
    detail: String?, authoriserName: String?
  ) {
    self.at = at
    self.staffID = staffID
    self.staffName = staffName
    self.action = action
    self.subject = subject
    self.detail = detail
    self.authoriserName = authoriserName
  }

  init(row: some StoredRow) {
    self.init(
      at: Timestamp(millisecondsSinceEpoch: row["at"]), staffID: row["staffID"],
      staffName: row["staffName"], action: row["action"], subject: row["subject"],
      detail: row["detail"], authoriserName: row["authoriserName"])
  }
}
