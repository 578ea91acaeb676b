import Crypto
import Foundation
import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain

/// Brings in bookings of a file by the verbs that a host has: what is new is booked, what came before is
/// changed, what is cancelled there is cancelled. The house's rules refuse as ever, each with its line.
///
/// A booking is known again by the file's own name for it; without one, by its time and its guest's name.
/// The same file again changes nothing. Throws `BookingsRefused`, and nothing is saved, when a booking is
/// refused or could not be read, unless the others are to be kept.
public struct ImportBookings: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.import", Phrase("import bookings of a file", "导入订位文件"),
    needs: [.permission(.manageStore)],
    audit: .entry("bookingsImported") { verb, outcome in
      outcome.isEmpty
        ? nil
        : AuditNote(
          subject: "reservations",
          detail: "\(outcome.booked) \(outcome.changed) \(outcome.cancelled)")
    },
    events: [
      .reservationBooked, .reservationChanged, .reservationCancelled, .careWithdrawn,
      .ticketCancelled,
    ])

  let rows: [BookingFile.Row]
  let unreadable: Int
  let isPartial: Bool

  /// - Parameters:
  ///   - unreadable: how many bookings of the file could not be read.
  ///   - partial: keeps what can be booked although something is left out.
  public init(_ rows: [BookingFile.Row], unreadable: Int = 0, partial: Bool = false) {
    self.rows = rows
    self.unreadable = unreadable
    isPartial = partial
  }

  public func run(in transaction: Transaction) throws -> ImportedBookings {
    var outcome = ImportedBookings()
    for row in rows {
      do {
        switch try transaction.attempt({ try transaction.bringIn(row) }) {
        case .booked: outcome.booked += 1
        case .changed: outcome.changed += 1
        case .cancelled: outcome.cancelled += 1
        case .unchanged: outcome.unchanged += 1
        }
      } catch let error as any Explained {
        outcome.refused.append(.init(line: row.line, reason: error.explanation))
      }
    }
    guard isPartial || (outcome.refused.isEmpty && unreadable == 0) else {
      throw BookingsRefused(refused: outcome.refused, unreadable: unreadable)
    }
    return outcome
  }
}

/// What became of the bookings of a file.
public struct ImportedBookings: Equatable, Sendable {
  public struct Refused: Equatable, Sendable {
    public var line: Int
    public var reason: Phrase
  }

  public var booked = 0
  public var changed = 0
  public var cancelled = 0
  /// They stood in the store as the file has them.
  public var unchanged = 0
  public var refused: [Refused] = []

  var isEmpty: Bool { booked + changed + cancelled == 0 }
}

/// Nothing of a file was taken in, because some of it was refused.
public struct BookingsRefused: Explained, Equatable {
  public var refused: [ImportedBookings.Refused]
  /// How many could not be read; the file's own problems say why.
  public var unreadable: Int

  public var explanation: Phrase {
    let count = refused.count + unreadable
    return Phrase(
      "Nothing was imported: \(count) \(count == 1 ? "booking is" : "bookings are") left out. Mend the "
        + "lines, or take the others in with --partial.",
      "未导入任何订位：有 \(count) 个订位无法导入。请修正这些行，或用 --partial 导入其余订位。")
  }
}

/// Why a booking of a file is refused, beside the rules of bookings.
enum ImportRefusal: Explained, Equatable {
  case noTable(String)
  case noGuests
  /// It is over here, and the file says otherwise.
  case over(Reservation.Stage)

  var explanation: Phrase {
    switch self {
    case .noTable(let name):
      Phrase("There is no table \(name). Correct its name.", "没有桌台 \(name)，请修正桌号。")
    case .noGuests:
      Phrase("How many guests come is missing.", "缺少人数。")
    case .over(let stage):
      Phrase(
        "The booking is \(stage.phrase.english) here, and the file has it otherwise. Book it anew.",
        "该订位在本店已\(stage.phrase.chinese)，与文件不符，请重新订位。")
    }
  }
}

private enum BroughtIn {
  case booked, changed, cancelled, unchanged
}

extension Transaction {
  fileprivate func bringIn(_ row: BookingFile.Row) throws -> BroughtIn {
    let there = try reservation(of: row)
    guard row.status != .cancelled else {
      guard let there, there.stage.isOpen else { return .unchanged }
      _ = try CancelReservation(there.id, reason: Reason(.cancelledElsewhere)).run(in: self)
      return .cancelled
    }
    guard let partySize = row.partySize else { throw ImportRefusal.noGuests }
    let floor = try DiningTable.fetchAll(db)
    let named = try row.tables.map { name in
      guard let table = floor.first(where: { $0.name.lowercased() == name.lowercased() }) else {
        throw ImportRefusal.noTable(name)
      }
      return table.id
    }
    // Each once, in the order of the floor.
    let tableIDs = floor.map(\.id).filter(named.contains)
    guard let there else {
      let booked = try BookTable(
        NewReservation(
          at: row.at, partySize: partySize, guestName: row.guestName, phone: row.phone,
          note: row.note, tableIDs: tableIDs)
      ).run(in: self)
      try remember(booked.id, as: row.uid)
      return .booked
    }
    let isSameTime = there.at.minuteOfTime == row.at.minuteOfTime
    guard there.stage.isOpen else {
      // What is over here is over in the file as well, as long as it is the same booking.
      guard there.stage != .cancelled, isSameTime else { throw ImportRefusal.over(there.stage) }
      return .unchanged
    }
    let changed = try ChangeReservation(
      there.id, at: isSameTime ? nil : row.at, partySize: partySize,
      guestName: row.guestName.isEmpty ? nil : row.guestName, phone: row.phone, note: row.note,
      tableIDs: tableIDs.isEmpty ? nil : tableIDs
    ).run(in: self)
    return changed.revision == there.revision ? .unchanged : .changed
  }

  /// The booking that a row of a file is; nil when it is none of this store's yet.
  private func reservation(of row: BookingFile.Row) throws -> Reservation? {
    guard let uid = row.uid else {
      let name = try GuestText.name(row.guestName)
      let day = store.calendar.businessDay(of: row.at)
      let same = try Reservation.fetchAll(db, on: day).filter {
        $0.guestName == name && $0.at.minuteOfTime == row.at.minuteOfTime
      }
      // Who cancelled and booked anew stands there two times.
      return same.first { $0.stage.isOpen } ?? same.first
    }
    if let own = BookingUID.reservation(uid, of: store),
      let there = try Reservation.fetchOne(db, id: own)
    {
      return there
    }
    let id = try Identifier<Reservation>.fetchOne(
      db, sql: "SELECT reservationID FROM importedBooking WHERE uidHash = ?",
      arguments: [BookingUID.hash(uid)])
    return try id.map(reservation)
  }

  private func remember(_ id: Identifier<Reservation>, as uid: String?) throws {
    guard let uid else { return }
    try db.execute(
      sql: "INSERT INTO importedBooking (uidHash, reservationID) VALUES (?, ?)",
      arguments: [BookingUID.hash(uid), id])
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

extension Timestamp {
  /// Whole minutes, as clocks and files show them.
  fileprivate var minuteOfTime: Int64 { millisecondsSinceEpoch / 60_000 }
}
