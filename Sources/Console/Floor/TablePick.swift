import StoreDatabase
import StoreDomain

/// A table, or tables pushed together, that somebody may choose for a party, with the reason for or
/// against.
struct TablePick: Hashable, Sendable, Identifiable {
  var id: String { tables.map(\.name).joined(separator: "+") }
  var tables: [DiningTable]
  /// Seats for this party: at a shared table those that are left.
  var seats: Int
  var reason: Phrase
  /// The party sits beside another one, each with its own check (搭台).
  var isShared = false
  /// Whether it can be taken now; otherwise `reason` says why not.
  var isPossible = true
  /// The booking for which it is kept: taken only after a question.
  var heldFor: Reservation?
  /// What it costs others, bookings first.
  var costs: [SeatingCost] = []
  /// Free, but not for so many: pushed to another table it may do.
  private var isTooSmall = false

  init(_ choice: TableChoice) {
    tables = choice.tables
    seats = choice.seats
    reason = choice.reason
    costs = choice.costs
  }

  /// A table that was asked for by its name.
  ///
  /// - Parameters:
  ///   - canShare: whether a second party may be put there.
  ///   - canOverrule: whether it may be taken although it is kept for a booking.
  ///   - own: the booking of this party, for which nobody else keeps a table.
  ///   - leaving: when a party that sits down now is expected to leave.
  init(
    _ entry: TableEntry, partySize: Int, canShare: Bool, canOverrule: Bool = false,
    own: Identifier<Reservation>? = nil, leaving: Timestamp,
    clock: (Timestamp) -> String
  ) {
    tables = [entry.table]
    seats = entry.table.seats
    let size = partySize
    let isOwn = own != nil && entry.reservedFor?.id == own
    let state: DiningTable.State = isOwn && entry.state == .held ? .free : entry.state
    switch state {
    case .free:
      isTooSmall = !SeatingRule.fits(partySize: size, seats: seats)
      isPossible = !isTooSmall
      let spare = seats - size
      reason =
        spare >= 0
        ? Phrase("free, \(spare) left over", "空闲，余 \(spare) 座")
        : Phrase("free, \(-spare) chairs to add", "空闲，需加 \(-spare) 把椅子")
      if let booking = entry.reservedFor, !isOwn,
        TablePromise.isEndangered(at: booking.at, byGuestsUntil: leaving)
      {
        let (name, time) = (booking.guestName, clock(booking.at))
        reason = Phrase("free now, booked for \(name) at \(time)", "现在空闲，\(time) \(name) 订位")
      }
      if isTooSmall { reason = Self.tooSmall(seats, for: size) }
    case .held:
      heldFor =
        canOverrule && SeatingRule.fits(partySize: size, seats: seats) ? entry.reservedFor : nil
      isPossible = heldFor != nil
      let guest = entry.reservedFor
      let time = guest.map { clock($0.at) } ?? ""
      reason = Phrase(
        "held for \(guest?.guestName ?? "?") at \(time)",
        "为 \(guest?.guestName ?? "?") 留台（\(time)）")
    case .cleaning: (isPossible, reason) = (false, Phrase("not cleaned yet", "尚未清台"))
    case .outOfOrder: (isPossible, reason) = (false, Phrase("out of order", "已停用"))
    case .seated, .ordered, .billAsked, .paid:
      let taken = entry.parties.reduce(0) { $0 + $1.partySize }
      let name = entry.parties.first?.guestName ?? entry.member?.name
      seats = max(0, entry.table.seats - taken)
      isShared = canShare && seats >= size
      isPossible = isShared
      let guest = Phrase(name ?? "guests", name ?? "其他客人")
      reason =
        isShared
        ? Phrase(
          "share with \(guest.english), \(seats) seats left", "与\(guest.chinese)搭台，剩 \(seats) 座")
        : Phrase("taken by \(guest.english)", "\(guest.chinese)在用")
    }
  }

  private static func tooSmall(_ seats: Int, for partySize: Int) -> Phrase {
    SeatingRefusal.tooFewSeats(seats: seats, partySize: partySize).reason
  }

  /// Several tables that were asked for together.
  init(joining picks: [TablePick], partySize: Int) {
    tables = picks.flatMap(\.tables)
    seats = picks.reduce(0) { $0 + $1.seats }
    // Too small alone is no obstacle: that is why they are joined.
    heldFor = picks.compactMap(\.heldFor).first
    costs = picks.flatMap(\.costs).merged
    if let obstacle = picks.first(where: { !$0.isPossible && !$0.isTooSmall }) {
      isPossible = false
      reason = Phrase(
        "\(obstacle.id): \(obstacle.reason.english)", "\(obstacle.id)：\(obstacle.reason.chinese)")
    } else if !SeatingRule.fits(partySize: partySize, seats: seats) {
      isPossible = false
      reason = Self.tooSmall(seats, for: partySize)
    } else {
      let spare = max(0, seats - partySize)
      reason = Phrase(
        "join \(tables.count) tables, \(spare) left over", "并 \(tables.count) 桌，余 \(spare) 座")
    }
  }
}

extension [SeatingCost] {
  /// Of whoever loses by several tables the most, bookings first.
  var merged: [SeatingCost] {
    let most = Dictionary(map { ($0.whose, $0) }) { $0.minutes < $1.minutes ? $1 : $0 }
    var told: Set<SeatingCost.Whose> = []
    let once = filter { told.insert($0.whose).inserted }.compactMap { most[$0.whose] }
    return once.filter(\.isOfBooking)
      + once.filter { !$0.isOfBooking }.sorted { $0.minutes > $1.minutes }
  }
}

/// Finding a table by what somebody types of its name.
enum TableName {
  /// Whether `typed` means the table: the beginning of its name in any case, or its number without
  /// leading zeros: `t7`, `T07` and `7` are all T07.
  static func matches(_ name: String, _ typed: String) -> Bool {
    let name = name.lowercased()
    let typed = typed.lowercased()
    if name.hasPrefix(typed) { return true }
    let (letters, number) = split(typed)
    let (nameLetters, nameNumber) = split(name)
    guard let number, let nameNumber else { return false }
    return number == nameNumber && (letters.isEmpty || letters == nameLetters)
  }

  /// The one table that is meant, among names: the exact one before those that begin so.
  static func best(_ names: [String], _ typed: String) -> String? {
    names.first { $0.lowercased() == typed.lowercased() }
      ?? names.first { isWhole($0, typed) } ?? names.first { matches($0, typed) }
  }

  private static func isWhole(_ name: String, _ typed: String) -> Bool {
    let (letters, number) = split(typed.lowercased())
    let (nameLetters, nameNumber) = split(name.lowercased())
    return number != nil && number == nameNumber && (letters.isEmpty || letters == nameLetters)
  }

  private static func split(_ name: String) -> (letters: String, number: Int?) {
    let letters = name.prefix { !$0.isNumber }
    return (String(letters), Int(name.dropFirst(letters.count)))
  }
}
