import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain

/// The bookings of some business days as a file holds them, with the guests' phone numbers where these
/// are wanted; who took them out of the house is kept in the audit trail, since names and notes are
/// guests' own.
public struct ExportBookings: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.export", Phrase("export bookings", "导出订位"),
    needs: [.anyOf(.queue, .seat, .manageStore), withPhoneNumbers],
    audit: .entry("bookingsExported") { verb, outcome in
      AuditNote(
        action: verb.withPhones ? "bookingPhonesExported" : nil, subject: "reservations",
        detail: "\(verb.first)/\(verb.last) \(outcome.count)")
    },
    events: [])

  private static let withPhoneNumbers = VerbNeed(
    .anyOf([.revealPhone]), when: Phrase("with phone numbers", "含手机号"))

  let first: LocalDate
  let last: LocalDate
  let withPhones: Bool

  public init(from first: LocalDate, through last: LocalDate, withPhones: Bool = false) {
    self.first = first
    self.last = last
    self.withPhones = withPhones
  }

  public func isNeeded(_ need: VerbNeed) -> Bool { need.condition == nil || withPhones }

  public func run(in transaction: Transaction) throws -> [BookingFile.Row] {
    try BookingFile.Row.fetchAll(
      transaction.db, from: first, through: last, of: transaction.store, withPhones: withPhones)
  }
}

extension BookingFile.Row {
  /// By day and time.
  fileprivate static func fetchAll(
    _ db: Database, from first: LocalDate, through last: LocalDate, of store: Store,
    withPhones: Bool
  ) throws -> [BookingFile.Row] {
    let days = try LocalDate.fetchAll(
      db,
      sql: """
        SELECT DISTINCT businessDay FROM reservation WHERE businessDay BETWEEN ? AND ?
        ORDER BY businessDay
        """, arguments: [first, last])
    let names = try DiningTable.fetchAll(db).reduce(into: [:]) { $0[$1.id] = $1.name }
    return try days.flatMap { day in
      let bookings = try Reservation.fetchAll(db, on: day)
      let deposits = try Deposit.fetch(db, of: bookings.map(\.id), currency: store.currency)
      return bookings.map { booking in
        BookingFile.Row(
          uid: BookingUID.text(booking.id, of: store), at: booking.at,
          partySize: booking.partySize, guestName: booking.guestName,
          phone: withPhones ? booking.phone : nil, note: booking.note,
          tables: booking.tableIDs.compactMap { names[$0] }, resources: booking.resources,
          status: booking.stage.inFiles, sequence: booking.revision,
          deposit: deposits[booking.id]?.inFiles)
      }
    }
  }
}

extension Deposit {
  /// `deposit 200.00 paid 订金 已付`.
  fileprivate var inFiles: String {
    "deposit \(asked.plainText) \(stage.name.english) 订金\(stage.name.chinese)"
  }
}

extension Reservation.Stage {
  /// As calendars have it: nobody who did not come is expected.
  fileprivate var inFiles: BookingFile.Row.Status {
    switch self {
    case .requested: .tentative
    case .confirmed, .arrived, .seated, .completed: .confirmed
    case .cancelled, .noShow: .cancelled
    }
  }
}
