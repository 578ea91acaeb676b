/// One evening of a trial, as it goes on.
struct TrialEvening {
  private struct Guests {
    var size: Int
    var since: Double
    var until: Double
  }

  private let trial: AllocationTrial
  private var sitting: [Guests?]
  /// By their place in the trial's lists.
  private var waiting: [Int] = []
  private var booked: [Int]
  private var arrived = 0
  private var moments = EventHeap()
  private var outcome = AllocationTrial.Outcome()
  private let turns = TurnTimes()
  /// A Friday, at five in the afternoon.
  private let opens = LocalMinute(minutes: 29_000_000)

  init(_ trial: AllocationTrial) {
    self.trial = trial
    sitting = trial.tables.map { _ in nil }
    booked = Array(trial.bookings.indices)
  }

  mutating func play(_ policy: AllocationTrial.Policy) -> AllocationTrial.Outcome {
    outcome.evenings = 1
    outcome.bookings = trial.bookings.count
    for guests in trial.walkIns { wake(at: guests.at) }
    for booking in trial.bookings {
      for moment in [booking.comes, booking.at, booking.at - AllocationTrial.holdMinutes] {
        wake(at: moment)
      }
    }
    while let moment = moments.popFirst() {
      let now = max(0, moment.at)
      for table in sitting.indices {
        if let guests = sitting[table], guests.until <= now { sitting[table] = nil }
      }
      while arrived < trial.walkIns.count, trial.walkIns[arrived].at <= now {
        waiting.append(arrived)
        arrived += 1
      }
      let before = waiting.count
      waiting.removeAll { trial.walkIns[$0].leaves <= now }
      outcome.walkedAway += before - waiting.count
      switch policy {
      case .firstComeFirstFit: seatFirstFit(at: now)
      case .plan: seatAsPlanned(at: now)
      }
    }
    return outcome
  }

  private mutating func wake(at minutes: Double) {
    moments.insert(EventHeap.Event(at: minutes, what: 0))
  }

  // MARK: Sitting down

  private func areFree(_ tables: [Int]) -> Bool { tables.allSatisfy { sitting[$0] == nil } }

  private mutating func sit(_ size: Int, _ stay: Double, at tables: [Int], _ now: Double) {
    let until = now + stay + AllocationTrial.wiping
    for table in tables { sitting[table] = Guests(size: size, since: now, until: until) }
    wake(at: until)
  }

  private mutating func seatBooking(_ index: Int, at tables: [Int], _ now: Double) {
    let booking = trial.bookings[index]
    booked.removeAll { $0 == index }
    sit(booking.size, booking.stay, at: tables, now)
    let late = max(0, now - max(booking.at, booking.comes))
    outcome.bookingsSeated += 1
    outcome.seatedParties += 1
    outcome.seatedGuests += booking.size
    outcome.lateBookings += late > 10 ? 1 : 0
    outcome.latestBooking = max(outcome.latestBooking, late)
  }

  private mutating func seatWalkIn(_ index: Int, at tables: [Int], _ now: Double) {
    let guests = trial.walkIns[index]
    waiting.removeAll { $0 == index }
    sit(guests.size, guests.stay, at: tables, now)
    outcome.seatedParties += 1
    outcome.seatedGuests += guests.size
    outcome.walkInsSeated += 1
    outcome.totalWait += now - guests.at
  }

  // MARK: First come, first fit

  /// Single tables in their order, then joined ones.
  private func firstFit(_ size: Int, kept: Set<Int>) -> [Int]? {
    let free = sitting.indices.filter { sitting[$0] == nil && !kept.contains($0) }
    if let table = free.first(where: { trial.tables[$0].seats >= size }) { return [table] }
    for count in 2...3 {
      for first in free {
        let rest = free.filter {
          $0 > first && trial.tables[$0].group != nil
            && trial.tables[$0].group == trial.tables[first].group
        }
        guard rest.count >= count - 1 else { continue }
        let joined = [first] + rest.prefix(count - 1)
        if joined.reduce(0, { $0 + trial.tables[$1].seats }) >= size { return joined }
      }
    }
    return nil
  }

  private mutating func seatFirstFit(at now: Double) {
    let kept = Set(
      booked.filter { now >= trial.bookings[$0].at - AllocationTrial.holdMinutes }
        .flatMap { trial.bookings[$0].tables })
    let here = booked.filter { trial.bookings[$0].comes <= now }
      .sorted { (trial.bookings[$0].at, $0) < (trial.bookings[$1].at, $1) }
    for index in here {
      let booking = trial.bookings[index]
      let own = booking.tables.isEmpty || !areFree(booking.tables) ? nil : booking.tables
      if let tables = own ?? firstFit(booking.size, kept: kept) {
        seatBooking(index, at: tables, now)
      }
    }
    guard now <= AllocationTrial.closes else { return }
    for index in waiting {
      if let tables = firstFit(trial.walkIns[index].size, kept: kept) {
        seatWalkIn(index, at: tables, now)
      }
    }
  }

  // MARK: As planned

  private mutating func seatAsPlanned(at now: Double) {
    let (here, queue) = (booked, waiting)
    let plan = Allocation(house(at: now))
    for (index, place) in zip(here, plan.bookings) where trial.bookings[index].comes <= now {
      if let place, place.isNow, areFree(place.tables) {
        seatBooking(index, at: place.tables, now)
      }
    }
    guard now <= AllocationTrial.closes else { return }
    for (index, place) in zip(queue, plan.parties) {
      if let place, place.isNow, areFree(place.tables) { seatWalkIn(index, at: place.tables, now) }
    }
  }

  private func house(at now: Double) -> AllocationHouse {
    let clock = opens + now
    let stays = ExpectedStays(turns, now: clock)
    return AllocationHouse(
      tables: trial.tables.indices.map { table in
        AllocationHouse.Table(
          seats: trial.tables[table].seats, group: trial.tables[table].group,
          release: sitting[table].map { stays.release(size: $0.size, since: opens + $0.since) }
            ?? .now)
      },
      bookings: booked.map { index in
        let booking = trial.bookings[index]
        return AllocationHouse.Booking(
          size: booking.size, at: max(0, booking.at - now), tables: booking.tables,
          isHere: booking.comes <= now)
      },
      parties: waiting.map { index in
        let size = trial.walkIns[index].size
        return AllocationHouse.Party(size: size, lineSize: [2, 4, 6].first { $0 >= size } ?? 7)
      },
      holdMinutes: AllocationTrial.holdMinutes, closesIn: AllocationTrial.closes - now,
      stays: stays)
  }
}
