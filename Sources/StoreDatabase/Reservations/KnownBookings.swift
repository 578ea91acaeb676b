import Crypto
import Foundation
import GRDB
import StoreConfiguration
import StoreDomain

/// Which bookings the rows of a file were so far: two guests of one name at one time are two bookings.
struct KnownBookings {
  private var rows: [Identifier<Reservation>: BookingFile.Row] = [:]

  mutating func note(_ id: Identifier<Reservation>, is row: BookingFile.Row) { rows[id] = row }

  /// Whether a booking may be this row, which has no name of its own: it was no other row of the file.
  fileprivate func mayBe(_ reservation: Reservation, _ row: BookingFile.Row) -> Bool {
    rows[reservation.id].map { $0.hash == row.hash } ?? true
  }
}

extension Transaction {
  /// The booking that a name of a file was when it came last, and what the file said of it then.
  func lastBroughtIn(
    _ uid: String?
  ) throws -> (id: Identifier<Reservation>, rowHash: String)? {
    guard let uid else { return nil }
    return try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT reservationID, rowHash FROM importedBooking WHERE uidHash = ?"),
      arguments: [BookingUID.hash(uid)]
    ).map { ($0[0], $0[1]) }
  }

  func remember(
    _ id: Identifier<Reservation>, as uid: String, saying row: BookingFile.Row
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO importedBooking (uidHash, reservationID, rowHash) VALUES (?, ?, ?)
        ON CONFLICT (uidHash) DO UPDATE SET rowHash = excluded.rowHash
        """,
      arguments: [BookingUID.hash(uid), id, row.hash])
  }

  /// The booking that a row is which no file brought before; nil when it is none of this store's yet.
  func reservation(of row: BookingFile.Row, _ known: KnownBookings) throws -> Reservation? {
    if let uid = row.uid {
      return try BookingUID.reservation(uid, of: store).flatMap {
        try Reservation.fetchOne(db, id: $0)
      }
    }
    let phone = try GuestText.phone(row.phone, in: store.country)
    // Another phone is another guest.
    let same = try reservations(at: row.at, of: GuestText.name(row.guestName)).filter { there in
      known.mayBe(there, row) && (phone == nil || there.phone == nil || there.phone == phone)
    }
    // Who cancelled and booked anew stands there two times.
    return same.min { one, other in
      func rank(_ there: Reservation) -> (Int, Int, Int) {
        (
          there.stage.isOpen ? 0 : 1, there.phone == phone ? 0 : 1,
          there.partySize == row.partySize ? 0 : 1
        )
      }
      return rank(one) < rank(other)
    }
  }

  /// Those of a name that begin within a minute of the clock.
  private func reservations(at time: Timestamp, of name: String?) throws -> [Reservation] {
    guard let name else { return [] }
    let from = time.minuteOfTime * 60_000
    return try Identifier<Reservation>.fetchAll(
      db,
      sql: """
        SELECT id FROM reservation
        WHERE businessDay = ? AND at >= ? AND at < ? AND guestName = ? ORDER BY createdAt, id
        """,
      arguments: [store.calendar.businessDay(of: time), from, from + 60_000, name]
    ).map(reservation)
  }
}

/// Under which name a booking of the store stands in a calendar.
enum BookingUID {
  static func text(_ id: Identifier<Reservation>, of store: Store) -> String {
    "\(id.rawValue)@\(store.id).foh"
  }

  /// The store's own booking of a name that the store gave.
  static func reservation(_ uid: String, of store: Store) -> Identifier<Reservation>? {
    let end = "@\(store.id).foh"
    guard uid.hasSuffix(end) else { return nil }
    return Identifier(wellFormed: String(uid.dropLast(end.count)))
  }

  static func hash(_ uid: String) -> String {
    SHA256.hash(data: Data(uid.utf8)).map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }
}

extension BookingFile.Row {
  /// Of what the file says of the booking, to know whether it says something new.
  var hash: String {
    let size = partySize.map(String.init) ?? ""
    // A file from before there were any says the same as then.
    let more = resources.isEmpty ? [] : [resources.map(\.text).joined(separator: "\u{1F}")]
    return BookingUID.hash(
      ([
        "\(at.minuteOfTime)", size, guestName, phone ?? "", note ?? "",
        tables.joined(separator: "\u{1F}"), "\(status)",
      ] + more).joined(separator: "\u{1E}"))
  }
}

extension Timestamp {
  /// Whole minutes, as clocks and files show them.
  var minuteOfTime: Int64 { millisecondsSinceEpoch / 60_000 }
}
