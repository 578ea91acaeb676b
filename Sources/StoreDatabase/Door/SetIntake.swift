import GRDB
import HeadquartersContract
import StoreDomain

/// Opens, pauses or closes the queue.
///
/// Throws `DoorError.pauseIsOver`.
public struct SetIntake: Verb {
  public static let terms = VerbTerms<Self>(
    "intake.set", Phrase("open, pause or close the queue", "开放、暂停或停止取号"),
    needs: [.permission(.queue)],
    audit: .none(because: "its event names who did it"),
    events: [.intakeChanged])

  let intake: Intake

  public init(_ intake: Intake) {
    self.intake = intake
  }

  public func run(in transaction: Transaction) throws {
    if let until = intake.pausedUntil, until <= transaction.now { throw DoorError.pauseIsOver }
    try transaction.db.execute(
      sql: """
        INSERT INTO intake (singleton, state, pausedUntil, businessDay) VALUES (1, ?, ?, ?)
        ON CONFLICT DO UPDATE SET state = excluded.state, pausedUntil = excluded.pausedUntil,
          businessDay = excluded.businessDay
        """, arguments: [intake.state, intake.pausedUntil, transaction.today])
    try transaction.record(
      .intakeChanged, .only, IntakeFact(state: intake.state, pausedUntil: intake.pausedUntil))
  }
}
