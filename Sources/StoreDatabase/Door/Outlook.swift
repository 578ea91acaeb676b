import Waiting

/// What is expected of a house.
struct Outlook {
  struct Booking {
    var late: Double
    var tables: [Int]
    /// Not at the tables that were promised to it.
    var isElsewhere: Bool
  }

  private let house: AllocationHouse
  private let allocation: Allocation

  init(_ house: AllocationHouse) {
    self.house = house
    allocation = Allocation(house)
  }

  func start(ofParty index: Int) -> Double {
    allocation.parties[index]?.start ?? Allocation.horizon
  }

  func booking(_ index: Int) -> Booking {
    let booking = house.bookings[index]
    guard let place = allocation.bookings[index] else {
      // A table that is out of order is never free.
      let free = booking.tables.map { min(house.tables[$0].release.median, Allocation.horizon) }
      return Booking(
        late: max(0, (free.max() ?? Allocation.horizon) - booking.at), tables: booking.tables,
        isElsewhere: false)
    }
    let isElsewhere = !booking.tables.isEmpty && place.tables != booking.tables
    let late = place.tables.isEmpty ? 0 : max(0, place.start - booking.at)
    return Booking(late: late, tables: place.tables, isElsewhere: isElsewhere)
  }
}
