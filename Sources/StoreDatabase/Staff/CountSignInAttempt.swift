import GRDB
import StoreDomain

/// Notes a right or wrong PIN of whoever is the author. It gives back how many wrong ones there were
/// in a row, and until when they lock the person out.
struct CountSignInAttempt: Verb {
  static let terms = VerbTerms<Self>(
    "staff.count-attempt", Phrase("count a wrong PIN", "记录 PIN 错误"),
    needs: [.nothing(because: "nobody is signed in yet")],
    audit: .entry("wrongPIN") { verb, attempt in
      guard attempt.failures > 0 else { return nil }
      return AuditNote(
        action: attempt.lockedUntil == nil ? nil : "signInPaused", subject: verb.staff.code)
    },
    events: [])

  struct Attempt: Sendable {
    let failures: Int
    let lockedUntil: Timestamp?
  }

  let staff: StaffMember
  let isRight: Bool

  func run(in transaction: Transaction) throws -> Attempt {
    let failures = isRight ? 0 : try failuresBefore(in: transaction) + 1
    let pauses = failures >= StoreDatabase.triesBeforePause
    let lockedUntil =
      pauses ? transaction.now.advanced(byMinutes: StoreDatabase.pauseMinutes) : nil
    try transaction.db.execute(
      sql: "UPDATE staff SET failedAttempts = ?, lockedUntil = ? WHERE id = ?",
      arguments: [
        pauses ? 0 : failures, lockedUntil?.millisecondsSinceEpoch, staff.id.rawValue,
      ])
    return Attempt(failures: failures, lockedUntil: lockedUntil)
  }

  private func failuresBefore(in transaction: Transaction) throws -> Int {
    try Int.fetchOne(
      transaction.db, sql: "SELECT failedAttempts FROM staff WHERE id = ?",
      arguments: [staff.id.rawValue]) ?? 0
  }
}
