import Foundation

/// Plays the next hours of a house many times, as they may come out, and sees how long each party
/// waits.
///
/// A party that walks away in one of the evenings would still have got a table in it: that moment
/// counts for its quote, because a quote is for a party that stays.
public struct WaitSimulation {
  /// Minutes beyond which nobody looks.
  public static let horizon = 360.0

  /// A table that is promised within so many minutes is given to nobody before.
  private static let promiseMinutes = 75.0

  private let house: WaitingHouse
  private let model: WaitModel
  private let hazards: [Double]
  private let seats: [Int]
  /// Whether a party gets a table, by size and seats.
  private let gives: [Bool]
  private let widest: Int
  private let sizes: [Int]
  /// By size, the parties of the queue in their order.
  private let lines: [[Int]]
  private let waited: [Double]
  /// Who goes first at a table, by size and seats: the lower one.
  private let ranks: [Int]
  /// Whether who comes later may be seated earlier; only then do those matter who are to come.
  private let overtaking: Bool
  /// Parties an hour, in the hours from now.
  private let bookingRates: [Double]
  private let walkInRates: [Double]
  /// Usual minutes at a table, by size and hour from now.
  private let usual: [Double]
  private let promises: [[Promise]]
  /// Of each table with guests: what is usual for them, and which parts of the spread are over.
  private let guests: [Guests?]
  private static let hours = 8

  private struct Guests {
    var usual: Double
    var soFar: Double
    var over: Int
  }

  public init(_ house: WaitingHouse, _ model: WaitModel) {
    self.house = house
    self.model = model
    hazards = model.walkAways.hazards
    seats = house.tables.map(\.seats)
    sizes = house.queue.map(\.size)
    waited = house.queue.map { max(0, house.now - $0.joinedAt) }
    overtaking = model.order.rule != .firstCome
    let coming =
      (house.bookings?.map(\.size) ?? model.bookings.sizes)
      + (overtaking ? model.walkIns.sizes : [])
    let largest = max(
      1, sizes.max() ?? 1, house.booked.map(\.size).max() ?? 1, coming.max() ?? 1)
    let widest = max(1, seats.max() ?? 1)
    self.widest = widest
    var lines = [[Int]](repeating: [], count: largest + 1)
    for (party, size) in sizes.enumerated() { lines[size].append(party) }
    self.lines = lines
    gives = (0...largest).flatMap { size in
      (0...widest).map { model.habits.gives(seats: $0, to: size) }
    }
    let classes = model.order.classes
    ranks = (0...largest).flatMap { size in
      (0...widest).map { seats in
        model.order.rule.rank(of: size, at: seats, classes: classes)
      }
    }
    usual = (0...largest).flatMap { size in
      (0..<Self.hours).map {
        model.turns.usual(size: size, seatedAt: house.now + Double($0) * 60)
      }
    }
    bookingRates =
      house.bookings == nil ? Self.rates(model.bookings, house) : []
    walkInRates = overtaking ? Self.rates(model.walkIns, house) : []
    var promises = house.tables.map { _ in [Promise]() }
    for booking in house.bookings ?? [] {
      for table in booking.tables {
        promises[table].append(Promise(at: booking.at - house.now, size: booking.size))
      }
    }
    self.promises = promises.map { $0.sorted { $0.at > $1.at } }
    let spread = model.turns.spread
    guests = house.tables.map { table in
      guard case .taken(let size, let since) = table.use else { return nil }
      let usual = model.turns.usual(size: size, seatedAt: since)
      let soFar = max(0, house.now - since)
      return Guests(
        usual: usual, soFar: soFar,
        over: spread.firstIndex { $0 * usual > soFar } ?? spread.count)
    }
  }

  private static func rates(_ arrivals: ArrivalRates, _ house: WaitingHouse) -> [Double] {
    guard !arrivals.sizes.isEmpty else { return [] }
    return (0..<5).map {
      arrivals.perHour(at: house.now + Double($0) * 60, on: house.now.day)
    }
  }

  /// Minutes from now that each party of the queue waits, one list a party, ascending.
  ///
  /// Who only asks changes nothing for anybody, and each who asks is told what it would be alone.
  ///
  /// - Parameter seed: the same house and the same seed give the same answer.
  public func waits(evenings: Int, seed: UInt64) -> [[Double]] {
    var seeds = WaitRandom(seed: seed)
    var evening = Evening(random: seeds)
    var waits = sizes.map { _ in [Double](repeating: 0, count: evenings) }
    for number in 0..<evenings {
      // An evening that lasts longer because somebody asks moves none of those after it.
      evening.random = WaitRandom(seed: seeds.next())
      play(&evening, delays: WaitRandom(seed: seeds.next()))
      for party in waits.indices { waits[party][number] = evening.waits[party] }
    }
    for party in waits.indices { waits[party].sort() }
    return waits
  }

  /// What one evening needs, kept for the next one so that nothing is allocated anew.
  private struct Evening {
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

  private struct Promise {
    /// Minutes from now.
    var at: Double
    var size: Int
  }

  /// - Parameter delays: how long each party takes to its table, whenever the evening ended.
  private func play(_ evening: inout Evening, delays: WaitRandom) {
    prepare(&evening)
    // The first party that has no table yet.
    var first = 0
    while first < sizes.count, let event = evening.events.popFirst(), event.at < Self.horizon {
      if event.what < 0 {
        comes(evening.coming[-event.what - 1], at: event.at, &evening)
      } else if let promise = evening.promises[event.what].last,
        promise.at < event.at + Self.promiseMinutes
      {
        evening.promises[event.what].removeLast()
        sit(promise.size, at: event.what, max(event.at, promise.at), &evening)
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

  private func prepare(_ evening: inout Evening) {
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
            EventHeap.Event(at: remaining(guests, &evening.random), what: index))
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

  private func willCome(_ size: Int, isBooked: Bool, at: Double, _ evening: inout Evening) {
    evening.coming.append((size, isBooked))
    evening.events.insert(EventHeap.Event(at: at, what: -evening.coming.count))
  }

  private func sit(_ size: Int, at table: Int, _ at: Double, _ evening: inout Evening) {
    let sitsAt = at + model.habits.delay(&evening.random)
    evening.events.insert(
      EventHeap.Event(at: sitsAt + stay(size, sitsAt, &evening.random), what: table))
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

  /// The size of the party that sits down at a table that is free; nil when nobody wants it.
  private func taker(
    ofTable table: Int, at: Double, from first: Int, _ evening: inout Evening
  ) -> Int? {
    let seats = seats[table]
    if let place = evening.booked.firstIndex(where: { gives[$0 * (widest + 1) + seats] }) {
      return evening.booked.remove(at: place)
    }
    guard overtaking else {
      for party in first..<sizes.count
      where evening.waits[party] < 0 && gives[sizes[party] * (widest + 1) + seats] {
        evening.waits[party] = at
        if evening.leaves[party] >= at { return sizes[party] }
      }
      return nil
    }
    // Of each size whoever came first goes first, so that one of each is looked at.
    var best = -1
    var bestRank = Int.max
    for size in lines.indices {
      let place = size * (widest + 1) + seats
      guard gives[place], ranks[place] <= bestRank else { continue }
      let party = firstWaiting(size, at: at, &evening)
      if party >= 0, ranks[place] < bestRank || party < best {
        (best, bestRank) = (party, ranks[place])
      }
    }
    // Who has walked away would have had this table, had it been in front of who gets it.
    for size in lines.indices {
      let place = size * (widest + 1) + seats
      guard gives[place], ranks[place] <= bestRank else { continue }
      for party in lines[size].dropFirst(evening.seatedInLine[size]) {
        guard ranks[place] < bestRank || party < best else { break }
        if evening.waits[party] < 0, evening.leaves[party] < at { evening.waits[party] = at }
      }
    }
    guard best >= 0 else { return nil }
    evening.waits[best] = at
    return evening.sizes[best]
  }

  /// The first party of a size that is still there and has no table; below 0 when there is none.
  private func firstWaiting(_ size: Int, at: Double, _ evening: inout Evening) -> Int {
    let line = lines[size]
    while evening.seatedInLine[size] < line.count,
      evening.waits[line[evening.seatedInLine[size]]] >= 0
    {
      evening.seatedInLine[size] += 1
    }
    for place in evening.seatedInLine[size]..<line.count {
      let party = line[place]
      if evening.waits[party] < 0, evening.leaves[party] >= at { return party }
    }
    while evening.goneOfLater[size] < evening.later[size].count {
      let party = evening.later[size][evening.goneOfLater[size]]
      if evening.waits[party] < 0, evening.leaves[party] >= at { return party }
      evening.goneOfLater[size] += 1
    }
    return -1
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
