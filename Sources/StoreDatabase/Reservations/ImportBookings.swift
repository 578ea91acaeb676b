import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain

/// Brings in bookings of a file by the verbs that a host has: what is new is booked, what came before is
/// changed, what is cancelled there is cancelled. The house's rules refuse as ever, each with its line.
///
/// A booking is known again by the file's own name for it; without one, by its time and its guest's name.
/// The same file again changes nothing, whatever was changed here since. What this store exported and
/// changed afterwards is not put back to what it was. Throws `BookingsRefused`, and nothing is saved, when a booking is
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
    events: ([.reservationBooked, .reservationChanged] + LapseDeposits.terms.events).once)

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
    let floor = try DiningTable.fetchAll(transaction.db)
    var known = KnownBookings()
    for row in rows {
      do {
        switch try transaction.attempt({ try transaction.bringIn(row, floor, &known) }) {
        case .booked: outcome.booked += 1
        case .changed: outcome.changed += 1
        case .cancelled: outcome.cancelled += 1
        case .unchanged: outcome.unchanged += 1
        }
      } catch let error as any Explained {
        // A disk that fails is nothing of this row.
        if let failure = error as? StoreError, !failure.isRefusal { throw failure }
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
  /// The file was made by this store, and is older than what stands here.
  case changedHere

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
    case .changedHere:
      Phrase(
        "The booking was changed here after the file was made. Export it anew, or change it here.",
        "导出文件后，该订位在本店已修改。请重新导出，或在本店修改。")
    }
  }
}

private enum BroughtIn {
  case booked, changed, cancelled, unchanged
}

extension Transaction {
  fileprivate func bringIn(
    _ row: BookingFile.Row, _ floor: [DiningTable], _ known: inout KnownBookings
  ) throws -> BroughtIn {
    let last = try lastBroughtIn(row.uid)
    // The file says nothing new; what was changed here since stays.
    if let last, last.rowHash == row.hash { return .unchanged }
    let there = try last.map { try reservation($0.id) } ?? reservation(of: row, known)
    let names = row.status == .cancelled ? [] : row.tables
    let (id, outcome) = try bringIn(row, there, at: tables(names, of: floor))
    if let id {
      known.note(id, is: row)
      if let uid = row.uid, last != nil || outcome != .unchanged {
        try remember(id, as: uid, saying: row)
      }
    }
    return outcome
  }

  /// - Parameter there: the booking that the row is; nil when it is none of this store's yet.
  private func bringIn(
    _ row: BookingFile.Row, _ there: Reservation?, at tableIDs: [Identifier<DiningTable>]
  ) throws -> (Identifier<Reservation>?, BroughtIn) {
    guard row.status != .cancelled else {
      guard let there, there.stage.isOpen else { return (there?.id, .unchanged) }
      try refuseOlder(row, than: there)
      _ = try CancelReservation(there.id, reason: Reason(.cancelledElsewhere)).run(in: self)
      return (there.id, .cancelled)
    }
    guard let partySize = row.partySize else { throw ImportRefusal.noGuests }
    guard let there else {
      let booked = try BookTable(
        NewReservation(
          at: row.at, partySize: partySize, guestName: row.guestName, phone: row.phone,
          note: row.note, tableIDs: tableIDs, resources: row.resources), asksDeposit: false
      ).run(in: self)
      return (booked.id, .booked)
    }
    let isSameTime = there.at.minuteOfTime == row.at.minuteOfTime
    guard there.stage.isOpen else {
      // What is over here is over in the file as well, as long as it is the same booking.
      guard there.stage != .cancelled, isSameTime else { throw ImportRefusal.over(there.stage) }
      return (there.id, .unchanged)
    }
    // Who asked to be forgotten does not come back with a file from before.
    let isNobody = try there.memberID.map { try member($0).erasedAt != nil } ?? false
    let changed = try ChangeReservation(
      there.id, at: isSameTime ? nil : row.at, partySize: partySize,
      guestName: isNobody || row.guestName.isEmpty ? nil : row.guestName,
      phone: isNobody ? nil : row.phone, note: isNobody ? nil : row.note,
      tableIDs: tableIDs.isEmpty ? nil : tableIDs,
      resources: row.resources.isEmpty ? nil : row.resources
    ).run(in: self)
    guard changed.revision != there.revision else { return (there.id, .unchanged) }
    try refuseOlder(row, than: there)
    return (there.id, .changed)
  }

  /// The tables of these names, each once, in the order of the floor.
  private func tables(
    _ names: [String], of floor: [DiningTable]
  ) throws -> [Identifier<DiningTable>] {
    guard !names.isEmpty else { return [] }
    let named = try names.map { name in
      guard let table = floor.first(where: { $0.name.lowercased() == name.lowercased() }) else {
        throw ImportRefusal.noTable(name)
      }
      return table.id
    }
    return floor.map(\.id).filter(named.contains)
  }

  /// Nobody's change is undone by a file that this store made before it.
  private func refuseOlder(_ row: BookingFile.Row, than there: Reservation) throws {
    guard let uid = row.uid, BookingUID.reservation(uid, of: store) == there.id,
      row.sequence > 0, row.sequence < there.revision
    else { return }
    throw ImportRefusal.changedHere
  }
}
