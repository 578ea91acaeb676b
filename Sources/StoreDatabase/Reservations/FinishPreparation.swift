import GRDB
import HeadquartersContract
import StoreDomain

/// Something that was to be ready for a booking is. Doing it again changes nothing.
public struct FinishPreparation: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.prepare", Phrase("note that something is prepared", "准备完成"),
    needs: [.nothing(because: "whoever prepared it says so: the kitchen, a server or the host")],
    audit: .none(because: "its event names who did it"),
    events: [.preparationDone, .careClaimed, .careDone])

  let id: Identifier<PreparationTask>

  public init(_ id: Identifier<PreparationTask>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Reservation {
    let row = try Row.fetchOne(
      transaction.db, sql: "SELECT reservationID, doneAt FROM preparationTask WHERE id = ?",
      arguments: [id])
    guard let row else { throw StoreError.gone("task \(id)") }
    guard row["doneAt"] as Timestamp? == nil else {
      return try transaction.reservation(row["reservationID"])
    }
    try transaction.finishTask(id)
    try transaction.finishCare(ofTask: id)
    return try transaction.reservation(row["reservationID"])
  }
}
