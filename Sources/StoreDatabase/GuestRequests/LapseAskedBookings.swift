import GRDB
import HeadquartersContract
import StoreDomain

/// Says no to bookings that a guest's app asked for and that nobody answered until their time was over, so
/// that no guest waits for an answer that does not come.
public struct LapseAskedBookings: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.lapse",
    Phrase("decline bookings that were not answered in time", "逾期未答复的线上订位自动谢绝"),
    needs: [.nothing(because: "the store's machine answers guests whom nobody answered")],
    audit: .none(because: "its events say what was not answered"),
    events: CancelReservation.terms.events)

  public init() {}

  /// The bookings that ended.
  public func run(in transaction: Transaction) throws -> [Reservation] {
    let last = Self.last(transaction.now, transaction.store)
    let ids = try transaction.db.list("SELECT reservation.id \(Self.due)", [last]) {
      $0["id"] as Identifier<Reservation>
    }
    return try ids.map {
      try CancelReservation($0, reason: Reason(.notAnswered)).run(in: transaction)
    }
  }

  /// A condition on bookings that wait, with the instant before which their tables are kept no more.
  fileprivate static let due = """
    FROM askedBooking JOIN reservation ON reservation.id = reservationID
    WHERE answeredAt IS NULL AND at < ?
    """

  /// Guests may still come until then.
  fileprivate static func last(_ now: Timestamp, _ store: Store) -> Timestamp {
    now.advanced(byMinutes: -store.settings.holdMinutes)
  }
}

extension StoreDatabase {
  /// Says no to bookings that nobody answered in time. Only reads while there is none, so that every console
  /// may ask every minute.
  public func lapseAskedBookings() throws {
    let last = LapseAskedBookings.last(environment.now(), store)
    let isThere = try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 \(LapseAskedBookings.due))", arguments: [last]) ?? false
    }
    if isThere { try perform(LapseAskedBookings(), by: .storesMachine) }
  }
}
