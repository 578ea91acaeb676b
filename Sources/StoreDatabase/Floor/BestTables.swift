import GRDB
import StoreDomain

/// Tables at which a party could sit down now, and why these.
public struct TableChoice: Equatable, Sendable, Identifiable {
  public var id: String { tables.map(\.name).joined(separator: "+") }
  public var tables: [DiningTable]
  public var seats: Int
  public var reason: Phrase
  /// What it costs others that the party sits down there now, bookings first.
  public var costs: [SeatingCost]

  public init(tables: [DiningTable], seats: Int, reason: Phrase, costs: [SeatingCost] = []) {
    self.tables = tables
    self.seats = seats
    self.reason = reason
    self.costs = costs
  }
}

extension DoorSeats {
  /// Where a party could sit now, the best first: its booked tables, then the place that the plan has
  /// for it, then single tables, then joined ones, with few seats left over; those at which it would be
  /// in the way of others come after, and tables that are booked before it would leave come last.
  ///
  /// - Parameter ticketID: its number; without one it is not in the queue.
  public func best(
    for partySize: Int, reservationID: Identifier<Reservation>? = nil,
    ticketID: Identifier<Ticket>? = nil, limit: Int = 9
  ) -> [TableChoice] {
    let guests = DoorPlan.Guests(ticketID, reservationID)
    let own = floor.reservations.first { $0.id == reservationID }
    let (open, promised) = choices(for: partySize, own)
    let costs = doorPlan.costs(of: guests, size: partySize)
    let costly = { (choice: TableChoice) -> TableChoice in
      var choice = choice
      choice.costs = costs(choice.tables.map(\.id))
      return choice
    }
    let planned = Set(doorPlan.placeNow(of: guests) ?? [])
    let booked = Set(own?.tableIDs ?? [])
    func rank(_ choice: TableChoice) -> Int {
      let tables = Set(choice.tables.map(\.id))
      if !tables.isEmpty, tables == booked { return -2 }
      if tables == planned { return -1 }
      return choice.costs.reduce(0) { $0 + $1.minutes }
    }
    func inOrder(_ choices: [TableChoice]) -> [TableChoice] {
      // Of so many only the first are asked what they cost.
      let known = choices.prefix(limit * 2).map(costly)
      return known.enumerated().sorted {
        (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
      }.map(\.element)
    }
    let first = inOrder(open)
    return Array((first + (first.count < limit ? inOrder(promised) : [])).prefix(limit))
  }

  /// Those that are nobody's, and those that are booked before the party would leave.
  private func choices(
    for partySize: Int, _ own: Reservation?
  ) -> (open: [TableChoice], promised: [TableChoice]) {
    let free = floor.free(for: own?.id)
    let stay = floor.stays.minutes(partySize: partySize, at: floor.now)
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
      let next = choice.tables.filter { floor.isPromised($0.id, within: stay) }
        .compactMap { floor.promised[$0.id] }.filter { $0.id != own?.id }
        .min { $0.at < $1.at }
      if let next {
        let clock = calendar.clockText(next.at)
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
    return (choices, promised)
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
