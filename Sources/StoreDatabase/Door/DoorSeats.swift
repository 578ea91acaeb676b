import GRDB
import StoreDomain

/// Where guests could sit, what it costs others and which table goes to whom, as of one instant: who has
/// read it once asks it as often as it likes.
public struct DoorSeats: Sendable, Equatable {
  let floor: FloorTables
  let doorPlan: DoorPlan
  let calendar: StoreCalendar

  init(floor: FloorTables, live: [Ticket], in database: StoreDatabase) {
    self.floor = floor
    let store = database.store
    calendar = store.calendar
    doorPlan = DoorPlan(
      floor: floor, live: live, model: database.waits.model(store), store: store, now: floor.now)
  }

  /// Which table goes to whom in the next hours.
  public var plan: SeatPlan { doorPlan.plan }

  /// All else that a board holds says whether something has changed.
  public static func == (left: DoorSeats, right: DoorSeats) -> Bool {
    left.floor.now == right.floor.now
  }

  /// What it costs others that a party sits down now, by table at which nobody sits, kept ones too.
  public func costs(
    for partySize: Int, reservationID: Identifier<Reservation>? = nil,
    ticketID: Identifier<Ticket>? = nil
  ) -> [Identifier<DiningTable>: [SeatingCost]] {
    costs(doorPlan.costs(of: DoorPlan.Guests(ticketID, reservationID), size: partySize))
  }

  /// The same when a party that sits already goes to a table, or has it beside its own.
  ///
  /// - Parameter leaves: whether it leaves those at which it sits.
  public func costs(
    ofMoving id: Identifier<Party>, leaves: Bool
  ) -> [Identifier<DiningTable>: [SeatingCost]] {
    costs(doorPlan.costs(ofMoving: id, leaves: leaves))
  }

  /// Which parties wait longer because tables are kept for a booking: who loses most first.
  public func costs(ofKeeping id: Identifier<Reservation>) -> [SeatingCost] {
    doorPlan.costs(ofKeeping: id)
  }

  /// By table at which nobody sits; nothing for those that cost nothing.
  private func costs(
    _ cost: ([Identifier<DiningTable>]) -> [SeatingCost]
  ) -> [Identifier<DiningTable>: [SeatingCost]] {
    let taken = Set(floor.seatings.map(\.tableID))
    let empty = floor.tables.filter { $0.condition == .ready && !taken.contains($0.id) }
    return Dictionary(
      empty.map { ($0.id, cost([$0.id])) }, uniquingKeysWith: { first, _ in first }
    ).filter { !$0.value.isEmpty }
  }
}

extension StoreDatabase {
  /// Where guests could sit now.
  public func seats() throws -> DoorSeats {
    let now = environment.now()
    let day = store.calendar.businessDay(of: now)
    return try read { db in
      DoorSeats(
        floor: try FloorTables.fetch(db, at: now, on: day, settings: store.settings, by: stays),
        live: try Ticket.fetchLive(db, on: day), in: self)
    }
  }

  /// What ``DoorSeats/best(for:reservationID:ticketID:limit:)`` says now.
  public func bestTables(
    for partySize: Int, reservationID: Identifier<Reservation>? = nil,
    ticketID: Identifier<Ticket>? = nil, limit: Int = 9
  ) throws -> [TableChoice] {
    try seats().best(
      for: partySize, reservationID: reservationID, ticketID: ticketID, limit: limit)
  }

  /// Which table goes to whom in the next hours.
  public func seatPlan() throws -> SeatPlan { try seats().plan }
}
