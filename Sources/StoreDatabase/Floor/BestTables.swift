import GRDB
import StoreDomain

/// Tables at which a party could sit down now, and why these.
public struct TableChoice: Equatable, Sendable, Identifiable {
  public var id: String { tables.map(\.name).joined(separator: "+") }
  public var tables: [DiningTable]
  public var seats: Int
  public var reason: Phrase

  public init(tables: [DiningTable], seats: Int, reason: Phrase) {
    self.tables = tables
    self.seats = seats
    self.reason = reason
  }
}

extension StoreDatabase {
  /// Where a party could sit now, the best first: its booked tables, then single tables, then
  /// joined ones, with few seats left over; tables that are booked before the party would leave
  /// come last.
  public func bestTables(
    for partySize: Int, reservationID: Identifier<Reservation>? = nil, limit: Int = 9
  ) throws -> [TableChoice] {
    let now = environment.now()
    let day = store.calendar.businessDay(of: now)
    let floor = try read {
      try FloorTables.fetch(
        $0, at: now, on: day, holdMinutes: store.settings.holdMinutes, by: stays)
    }
    let own = floor.reservations.first { $0.id == reservationID }
    let free = floor.free(for: reservationID)
    let leaving = now.advanced(
      byMinutes: floor.stays.minutes(partySize: partySize, at: now) + store.settings.holdMinutes)
    var promised: [TableChoice] = []
    var choices: [TableChoice] = []
    if let own, !own.tableIDs.isEmpty {
      let tables = free.filter { own.tableIDs.contains($0.id) }
      if tables.count == own.tableIDs.count {
        choices.append(
          TableChoice(
            tables: tables, seats: tables.reduce(0) { $0 + $1.seats },
            reason: Phrase("booked for them", "已为其留台")))
      }
    }
    for choice in Seating.choices(forPartySize: partySize, free: free) {
      if let own, Set(choice.tables.map(\.id)) == Set(own.tableIDs) { continue }
      let next = choice.tables.compactMap { floor.promised[$0.id] }
        .filter { $0.id != reservationID && $0.at < leaving }
        .min { $0.at < $1.at }
      if let next {
        let clock = store.calendar.clockText(next.at)
        promised.append(
          TableChoice(
            tables: choice.tables, seats: choice.seats,
            reason: Phrase(
              "free now, booked for \(next.guestName) at \(clock)",
              "现在空闲，\(clock) \(next.guestName) 订位")))
      } else {
        choices.append(
          TableChoice(
            tables: choice.tables, seats: choice.seats,
            reason: choice.reason(forPartySize: partySize)))
      }
    }
    return Array((choices + promised).prefix(limit))
  }
}

extension SeatingChoice {
  fileprivate func reason(forPartySize size: Int) -> Phrase {
    let spare = seats - size
    let joined =
      tables.count > 1
      ? Phrase("join \(tables.count) tables, ", "并 \(tables.count) 桌，") : Phrase("", "")
    if spare == 0 {
      return Phrase(joined.english + "fits exactly", joined.chinese + "刚好坐满")
    }
    return Phrase(joined.english + "\(spare) to spare", joined.chinese + "余 \(spare) 座")
  }
}
