import GRDB
import HeadquartersContract
import StoreDomain

/// That a guest's app asked for a booking which the house has not answered yet.
public struct AskedBooking: Hashable, Sendable {
  /// The app: `app`, `map`.
  public var channel: String
  public var askedAt: Timestamp
  /// Codes of dishes chosen beforehand that could not be kept: `D001, D009`; nil when all are.
  public var leftOut: String?

  public init(channel: String, askedAt: Timestamp, leftOut: String? = nil) {
    self.channel = channel
    self.askedAt = askedAt
    self.leftOut = leftOut
  }

  fileprivate init(row: some StoredRow) {
    self.init(channel: row["channel"], askedAt: row["askedAt"], leftOut: row["leftOut"])
  }

  /// Those of a business day.
  static func fetchOpen(
    _ db: Database, on day: LocalDate
  ) throws -> [Identifier<Reservation>: AskedBooking] {
    let rows = try db.list(
      """
      SELECT askedBooking.* FROM askedBooking JOIN reservation ON reservation.id = reservationID
      WHERE answeredAt IS NULL AND businessDay = ?
      """, [day]
    ) { row -> (Identifier<Reservation>, AskedBooking) in
      (row["reservationID"], AskedBooking(row: row))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}

extension StoreDatabase {
  /// The business days with bookings that wait for the house's answer, the next first.
  public func daysWithAskedBookings() throws -> [LocalDate] {
    try read { db in
      try LocalDate.fetchAll(
        db,
        sql: """
          SELECT DISTINCT businessDay FROM askedBooking
          JOIN reservation ON reservation.id = reservationID
          WHERE answeredAt IS NULL ORDER BY businessDay
          """)
    }
  }
}

extension Transaction {
  func askedBooking(_ id: Identifier<Reservation>) throws -> AskedBooking? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM askedBooking WHERE reservationID = ? AND answeredAt IS NULL",
      arguments: [id]
    ).map(AskedBooking.init(row:))
  }

  /// Whether it was asked for, answered or not.
  func wasAsked(_ id: Identifier<Reservation>) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM askedBooking WHERE reservationID = ?)",
      arguments: [id]) ?? false
  }

  func insert(_ asked: AskedBooking, for id: Identifier<Reservation>) throws {
    try db.execute(
      sql: """
        INSERT INTO askedBooking (reservationID, channel, leftOut, askedAt) VALUES (?, ?, ?, ?)
        """, arguments: [id, asked.channel, asked.leftOut, asked.askedAt])
  }

  /// Nobody waits for an answer any more.
  func endAsking(for id: Identifier<Reservation>) throws {
    try db.execute(
      sql: """
        UPDATE askedBooking SET answeredAt = ? WHERE reservationID = ? AND answeredAt IS NULL
        """, arguments: [now, id])
  }

  /// The house says yes to a booking that waits for it, and the guest's app is told; a deposit that the
  /// house asks of such bookings is asked now. Others stay as they are.
  ///
  /// - Parameter asksDeposit: not of guests who are here.
  func accept(_ reservation: inout Reservation, asksDeposit: Bool) throws {
    guard let asked = try askedBooking(reservation.id) else { return }
    try endAsking(for: reservation.id)
    try answer(
      GuestRequest(
        reservation, by: asked.channel, isAccepted: true,
        reason: asked.leftOut.map(GuestRequest.notKept), at: now))
    let due = asksDeposit ? try depositDue(for: reservation) : nil
    if due?.deadline == nil {
      try setStage(.confirmed, of: &reservation, .reservationChanged)
    }
    if let due { try request(due, of: reservation, id: newID()) }
  }

  /// The house says no to a booking that waits for it, and the guest's app is told why.
  ///
  /// - Returns: whether it waited.
  func decline(_ reservation: Reservation, because reason: Reason) throws -> Bool {
    guard let asked = try askedBooking(reservation.id) else { return false }
    try endAsking(for: reservation.id)
    try answer(
      GuestRequest(
        reservation, by: asked.channel, isAccepted: false, reason: reason.words, at: now))
    return true
  }
}

extension GuestRequest {
  /// The answer to a booking that was asked for.
  fileprivate init(
    _ reservation: Reservation, by channel: String, isAccepted: Bool, reason: Phrase?,
    at now: Timestamp
  ) {
    self.init(
      id: reservation.id.rawValue, kind: .reservation, channel: channel, isAccepted: isAccepted,
      partySize: reservation.partySize, guestName: reservation.guestName,
      forWhen: reservation.at, reason: reason, answeredAt: now)
  }

  /// - Parameter codes: of dishes that the guest chose beforehand.
  static func notKept(_ codes: String) -> Phrase {
    Phrase("Not kept for you: \(codes).", "以下菜品未能预留：\(codes)。")
  }
}
