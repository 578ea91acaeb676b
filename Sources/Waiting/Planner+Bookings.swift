/// Bookings are promises: they have their tables before anybody else.
extension Planner {
  /// Minutes before a booking's time in which a table that gets free is kept for it, and after it, in
  /// which its guests may still wait, when one of many is expected to be free by then.
  private static let window = (before: 10.0, after: 8.0)
  /// So many deviations fewer tables than expected must still be enough.
  private static let caution = 2.5
  /// Its own table is worth so many minutes to a booking whose guests are here.
  private static let ownTable = 5.0

  /// Tables that were promised by name, and guests who are here.
  mutating func placeBookings() {
    for (index, booking) in house.bookings.enumerated()
    where !booking.isHere && isOwnTableFree(booking) {
      take(
        booking.tables,
        Use(
          from: booking.at - house.holdMinutes - booking.before,
          until: booking.at + house.stays.median(size: booking.size, at: booking.at)
            + booking.after,
          keeper: .booking(index), limit: booking.at - booking.before + Allocation.latest))
      plan.bookings[index] = Allocation.Place(
        tables: booking.tables, start: max(booking.at, whenReady(booking)))
    }
    for (index, booking) in house.bookings.enumerated()
    where !booking.isHere && !isOwnTableFree(booking) {
      keepRest(of: booking, index)
    }
    for (index, booking) in house.bookings.enumerated() where booking.isHere {
      seatSoon(index, booking)
    }
  }

  /// Of tables that were promised together one is not free in time: the others are kept all the same,
  /// until somebody says otherwise.
  private mutating func keepRest(of booking: AllocationHouse.Booking, _ index: Int) {
    let free = booking.tables.filter { house.tables[$0].release.isNow }
    take(
      free,
      Use(
        from: booking.at - house.holdMinutes - booking.before,
        until: booking.at + house.holdMinutes,
        keeper: .booking(index)))
  }

  private func release(_ tables: [Int]) -> TableRelease {
    .latest(of: tables.map { house.tables[$0].release })
  }

  /// Whether guests who sit at its own table leave in time, as far as one can expect. Otherwise it is
  /// looked for another one.
  private func isOwnTableFree(_ booking: AllocationHouse.Booking) -> Bool {
    !booking.tables.isEmpty && whenReady(booking) <= booking.at + Allocation.latest
  }

  /// When its own tables are free, and made ready for it. Where nobody sits it is done already.
  private func whenReady(_ booking: AllocationHouse.Booking) -> Double {
    let release = release(booking.tables)
    return release.isNow ? release.median : release.median + booking.before
  }

  private mutating func seatSoon(_ index: Int, _ booking: AllocationHouse.Booking) {
    let own = booking.tables.isEmpty ? nil : ownPlace(booking)
    var place = own
    if let found = best(booking.size, kind: .max),
      found.start + Self.ownTable < own?.start ?? .infinity
    {
      place = Allocation.Place(tables: found.site.tables, start: found.start)
    }
    if place.map({ $0.tables != booking.tables }) ?? true { keepRest(of: booking, index) }
    guard let place else { return }
    plan.bookings[index] = place
    take(
      place.tables,
      Use(
        from: place.start,
        until: place.start + house.stays.median(size: booking.size, at: place.start)
          + (Set(place.tables) == Set(booking.tables) ? booking.after : 0),
        keeper: .booking(index)))
  }

  private mutating func ownPlace(_ booking: AllocationHouse.Booking) -> Allocation.Place? {
    let start = start(booking.tables, size: booking.size, kind: .max, asPromised: true).at
    return start < Allocation.horizon
      ? Allocation.Place(tables: booking.tables, start: start) : nil
  }

  /// Bookings that take what is there. Of a large house many tables are expected to be free around
  /// their time, and none is kept before; of a small one, one is.
  mutating func placeOpenBookings() {
    let open = house.bookings.indices.filter {
      plan.bookings[$0] == nil && !house.bookings[$0].isHere
    }
    .sorted {
      let (one, other) = (house.bookings[$0], house.bookings[$1])
      return (one.at, -one.size, $0) < (other.at, -other.size, $1)
    }
    var unkept: [Double] = []
    for index in open {
      let booking = house.bookings[index]
      if willManyBeFree(for: booking, beside: unkept) {
        unkept.append(booking.at)
        plan.bookings[index] = Allocation.Place(tables: [], start: booking.at)
      } else {
        keepTable(for: index, booking)
      }
    }
  }

  /// - Parameter others: times of bookings that wait for the same tables.
  private func willManyBeFree(
    for booking: AllocationHouse.Booking, beside others: [Double]
  ) -> Bool {
    var (mean, variance) = (0.0, 0.0)
    for table in house.tables where table.seats >= booking.size && !table.release.isNow {
      let chance =
        table.release.chance(within: booking.at + Self.window.after)
        - table.release.chance(within: booking.at - Self.window.before)
      mean += chance
      variance += chance * (1 - chance)
    }
    let rivals = others.count { $0 > booking.at - Self.window.before - Self.window.after }
    return mean - Self.caution * variance.squareRoot() >= Double(rivals + 1)
  }

  /// Of the tables that fit best one that is free last but in time, so that those who wait have the
  /// others.
  private mutating func keepTable(for index: Int, _ booking: AllocationHouse.Booking) {
    var best: (site: Site, key: [Double], start: Double)?
    func look(_ site: Site, _ planner: inout Planner) {
      let (likely, start) = planner.whenReady(site.tables, for: booking)
      let late = max(0, likely - booking.at)
      guard planner.isUnused(site.tables, start, for: booking.size) else { return }
      let key = [
        late > Allocation.latest ? 1 : 0, Double(site.tables.count), Double(site.seats), late,
        -likely,
      ]
      if best.map({ key.lexicographicallyPrecedes($0.key) }) ?? true {
        best = (site, key, start)
      }
    }
    for site in singleSites(for: booking.size) { look(site, &self) }
    // One table in time is better than several pushed together.
    if best.map({ $0.key[0] > 0 }) ?? true {
      let sites = joinedSites(for: booking.size) { planner, table in
        let (likely, start) = planner.whenReady([table], for: booking)
        guard planner.isUnused([table], start, for: booking.size) else { return .infinity }
        return likely > booking.at ? likely : -likely
      }
      for site in sites { look(site, &self) }
    }
    guard let best else { return }
    plan.bookings[index] = Allocation.Place(tables: best.site.tables, start: best.start)
    take(
      best.site.tables,
      Use(
        from: booking.at + Allocation.latest,
        until: best.start + house.stays.median(size: booking.size, at: best.start),
        keeper: .booking(index)))
  }

  /// When tables are likely free for a booking, and from when on it has them; its room is made ready first.
  private func whenReady(
    _ tables: [Int], for booking: AllocationHouse.Booking
  ) -> (likely: Double, start: Double) {
    let free = release(tables)
    let isRoom = !free.isNow && tables.contains(where: booking.tables.contains)
    let before = isRoom ? booking.before : 0
    return (free.likely + before, max(booking.at, free.median + before))
  }

  private mutating func isUnused(_ tables: [Int], _ start: Double, for size: Int) -> Bool {
    questions += 1
    let until = start + house.stays.median(size: size, at: start)
    return tables.allSatisfy { table in
      !uses(of: table).contains { start < $0.until && $0.from < until }
    }
  }
}
