import Foundation

/// One evening as it may come out.
extension WaitSimulation {
  /// A table that is promised within so many minutes is given to nobody before.
  private static let promiseMinutes = 75.0

  /// What one evening needs, kept for the next one so that nothing is allocated anew.
  struct Evening {
    var random: WaitRandom
    var events = EventHeap()
    /// Of the queue and, behind it, of those who come later.
    var sizes: [Int] = []
    /// By party; below 0 as long as it has no table.
    var waits: [Double] = []
    /// By party, minutes from now after which it has walked away.
    var leaves: [Double] = []
    /// By size, how many in front of the queue's line have a table, who came later, and how many in
    /// front of those have a table or have walked away.
    var seatedInLine: [Int] = []
    var later: [[Int]] = []
    var goneOfLater: [Int] = []
    /// Booked parties that are here.
    var booked: [Int] = []
    var coming: [(size: Int, isBooked: Bool)] = []
    /// Free tables that nobody who waits wants, and those that are kept for booked parties.
    var idle: [Int] = []
    var kept: [Int] = []
    /// By table, the bookings to which it is promised, the last one first.
    var promises: [[Promise]] = []
  }

  struct Promise {
    /// Minutes from now.
    var at: Double
    var size: Int
    /// Minutes that the table is made ready before, and cleaned after.
    var before: Double
    var after: Double
  }

  /// - Parameter delays: how long each party takes to its table, whenever the evening ended.
  func play(_ evening: inout Evening, delays: WaitRandom) {
    prepare(&evening)
    // The first party that has no table yet.
    var first = 0
    while first < sizes.count, let event = evening.events.popFirst(), event.at < Self.horizon {
      if event.what < 0 {
        comes(evening.coming[-event.what - 1], at: event.at, &evening)
      } else if let promise = evening.promises[event.what].last,
        promise.at - promise.before < event.at + Self.promiseMinutes
      {
        evening.promises[event.what].removeLast()
        // Where nobody sat before it is ready by then.
        let ready = event.at > 0 ? event.at + promise.before : event.at
        sit(
          promise.size, at: event.what, max(ready, promise.at), cleaning: promise.after, &evening)
      } else if let size = taker(ofTable: event.what, at: event.at, from: first, &evening) {
        sit(size, at: event.what, event.at, &evening)
      } else {
        evening.idle.append(event.what)
      }
      while first < sizes.count, evening.waits[first] >= 0 { first += 1 }
    }
    var ownDelays = delays
    for party in sizes.indices {
      // Those who ask are as quick as each other, however many they are.
      var asked = delays
      let delay =
        house.queue[party].onlyAsks
        ? model.habits.delay(&asked) : model.habits.delay(&ownDelays)
      evening.waits[party] =
        evening.waits[party] < 0 ? Self.horizon : evening.waits[party] + delay
    }
  }

  func prepare(_ evening: inout Evening) {
    evening.events.removeAll()
    evening.idle.removeAll(keepingCapacity: true)
    evening.kept.removeAll(keepingCapacity: true)
    evening.coming.removeAll(keepingCapacity: true)
    evening.booked = house.booked.map(\.size)
    evening.sizes = sizes
    if overtaking {
      evening.seatedInLine = [Int](repeating: 0, count: lines.count)
      evening.later = [[Int]](repeating: [], count: lines.count)
      evening.goneOfLater = evening.seatedInLine
    }
    evening.waits = [Double](repeating: -1, count: sizes.count)
    evening.leaves.removeAll(keepingCapacity: true)
    for (party, minutes) in waited.enumerated() {
      // Who only asks is treated as one who has walked away: it sees when it would have had a table.
      evening.leaves.append(
        house.queue[party].onlyAsks
          ? -1 : WalkAways.moment(hazards, after: minutes, &evening.random) - minutes)
    }
    evening.promises = promises
    for (index, table) in house.tables.enumerated() {
      switch table.use {
      case .free: evening.events.insert(EventHeap.Event(at: 0, what: index))
      case .kept: evening.kept.append(index)
      case .away: break
      case .busyUntil(let moment):
        evening.events.insert(EventHeap.Event(at: max(0, moment - house.now), what: index))
      case .taken:
        if let guests = guests[index] {
          evening.events.insert(
            EventHeap.Event(
              at: remaining(guests, &evening.random) + guests.cleaning, what: index))
        }
      }
    }
    for booking in house.bookings ?? [] where booking.tables.isEmpty {
      willCome(booking.size, isBooked: true, at: max(0, booking.at - house.now), &evening)
    }
    draw(bookingRates, model.bookings.sizes, areBooked: true, &evening)
    draw(walkInRates, model.walkIns.sizes, areBooked: false, &evening)
  }

  /// Draws who comes in the next hours.
  private func draw(
    _ rates: [Double], _ sizes: [Int], areBooked: Bool, _ evening: inout Evening
  ) {
    for (hour, rate) in rates.enumerated() where rate > 0 {
      var at = -log(evening.random.unit()) / rate * 60
      while at < 60 {
        willCome(
          sizes[evening.random.index(below: sizes.count)], isBooked: areBooked,
          at: Double(hour) * 60 + at, &evening)
        at -= log(evening.random.unit()) / rate * 60
      }
    }
  }

  func willCome(_ size: Int, isBooked: Bool, at: Double, _ evening: inout Evening) {
    evening.coming.append((size, isBooked))
    evening.events.insert(EventHeap.Event(at: at, what: -evening.coming.count))
  }

  /// - Parameter cleaning: minutes for which the table is cleaned after them.
  func sit(
    _ size: Int, at table: Int, _ at: Double, cleaning: Double = 0, _ evening: inout Evening
  ) {
    let sitsAt = at + model.habits.delay(&evening.random)
    evening.events.insert(
      EventHeap.Event(at: sitsAt + stay(size, sitsAt, &evening.random) + cleaning, what: table))
  }

  /// A party comes: it takes the smallest table that nobody wants, or waits.
  private func comes(
    _ party: (size: Int, isBooked: Bool), at: Double, _ evening: inout Evening
  ) {
    func smallest(_ tables: [Int], _ suits: (Int) -> Bool) -> Int? {
      tables.indices.filter { suits(seats[tables[$0]]) }
        .min { seats[tables[$0]] < seats[tables[$1]] }
    }
    if party.isBooked, let place = smallest(evening.kept, { $0 >= party.size }) {
      sit(party.size, at: evening.kept.remove(at: place), at, &evening)
    } else if let place = smallest(
      evening.idle,
      { party.isBooked ? $0 >= party.size : gives[party.size * (widest + 1) + $0] })
    {
      sit(party.size, at: evening.idle.remove(at: place), at, &evening)
    } else if party.isBooked {
      evening.booked.append(party.size)
    } else {
      evening.later[party.size].append(evening.sizes.count)
      evening.sizes.append(party.size)
      evening.waits.append(-1)
      evening.leaves.append(at + WalkAways.moment(hazards, after: 0, &evening.random))
    }
  }

  private func stay(_ size: Int, _ at: Double, _ random: inout WaitRandom) -> Double {
    usual[size * Self.hours + min(Self.hours - 1, Int(at / 60))]
      * model.turns.spread[random.index(below: TurnTimes.parts)]
  }

  /// Minutes that guests will still stay.
  private func remaining(_ guests: Guests, _ random: inout WaitRandom) -> Double {
    let left = TurnTimes.parts - guests.over
    // Longer than anybody before: nobody knows, and it may be soon.
    guard left > 0 else { return -log(random.unit()) * 12 }
    return model.turns.spread[guests.over + random.index(below: left)] * guests.usual
      - guests.soFar
  }
}
