import GRDB
import HeadquartersContract
import StoreDomain

/// Gives back the tables of bookings whose deposit was not paid in time.
public struct LapseDeposits: Verb {
  public static let terms = VerbTerms<Self>(
    "deposit.lapse", Phrase("end bookings whose deposit was not paid in time", "订金逾期未付自动取消订位"),
    needs: [.nothing(because: "the store's machine keeps the deadlines that guests were told")],
    audit: .none(because: "its events say what was not paid"),
    events: (CancelReservation.terms.events + DepositMoves.events).once)

  public init() {}

  /// The bookings that ended.
  public func run(in transaction: Transaction) throws -> [Reservation] {
    try transaction.lapseUnpaidDeposits()
  }

  /// A condition on deposits beside their bookings, with the instant: what is on its way at a gateway may
  /// still come.
  fileprivate static let due = """
    FROM deposit JOIN reservation ON reservation.id = deposit.reservationID
    WHERE deposit.stage = 'requested' AND deposit.deadline <= ? AND reservation.stage = 'requested'
      AND NOT EXISTS (SELECT 1 FROM depositCheck
        JOIN payment ON payment.checkID = depositCheck.checkID
        WHERE depositID = deposit.id
          AND payment.stage IN ('created', 'sent', 'pending', 'reversing'))
    """
}

extension Transaction {
  /// Ends bookings whose deposit was not paid in time. Whoever books asks for it, too, so that no table
  /// is refused for guests who do not come.
  @discardableResult
  func lapseUnpaidDeposits() throws -> [Reservation] {
    let ids = try db.list("SELECT reservation.id \(LapseDeposits.due)", [now]) {
      $0["id"] as Identifier<Reservation>
    }
    return try acting(as: .storesMachine) {
      try ids.map { try CancelReservation($0, reason: Reason(.depositNotPaid)).run(in: self) }
    }
  }
}

extension StoreDatabase {
  /// Ends bookings whose deposit was not paid in time. Only reads while there is none, so that every
  /// console may ask every minute.
  public func lapseUnpaidDeposits() throws {
    let now = environment.now()
    let isThere = try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 \(LapseDeposits.due))", arguments: [now]) ?? false
    }
    if isThere { try perform(LapseDeposits(), by: .storesMachine) }
  }
}
