/// Follows a door event by event, and learns from each how long guests wait there.
public struct WatchedDoor: Sendable {
  struct Party: Sendable {
    var name: String
    var size: Int
    var joinedAt: LocalMinute
    var isBooked: Bool
    /// A table that it could have had was free when it came.
    var foundTable: Bool
    var quote: (raw: WaitQuote, said: WaitQuote)?
  }

  private struct Stay: Equatable {
    var party: String
    var size: Int
    var since: LocalMinute
  }

  public var model = WaitModel()
  private var tables: [LoggedTable]
  private var places: [String: Int]
  /// By table. A party at joined tables is there at each of them.
  private var sitting: [Stay?]
  private var freeSince: [LocalMinute?]
  /// In the order in which they came.
  private(set) var waiting: [Party] = []
  private var day = Int.min

  /// A table that stays empty so long while somebody waits who would get it is kept for others.
  private static let keptAfter = 6.0
  private static let longestWait = 480.0
  /// Evenings that are played for one quote.
  public static let evenings = 200

  private let evenings: Int

  /// - Parameter evenings: that are played for one quote; with none it only learns.
  public init(tables: [LoggedTable], evenings: Int = evenings) {
    self.evenings = evenings
    self.tables = tables
    places = Dictionary(
      tables.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    sitting = tables.map { _ in nil }
    freeSince = tables.map { _ in nil }
    model.order.note(seats: tables.map(\.seats))
  }

  /// What a party that joined was told; nil when a table was free for it.
  public struct Told: Sendable, Equatable {
    public var party: String
    public var at: LocalMinute
    public var quote: WaitQuote
  }

  /// Takes in one event. A party without a booking that finds no table gets its quote.
  public mutating func take(_ event: DoorEvent, seed: UInt64 = 1) -> Told? {
    forget(at: event.at)
    newDay(at: event.at)
    switch event.what {
    case .join(let party, let size, let isBooked):
      return join(party, size, isBooked, at: event.at, seed: seed)
    case .seat(let party, let table): seat(party, table, at: event.at)
    case .leave(let party):
      if let place = waiting.firstIndex(where: { $0.name == party }) {
        let gone = waiting.remove(at: place)
        if !gone.isBooked {
          model.walkAways.note(minutes: event.at - gone.joinedAt, walkedAway: true)
        }
        settle(gone, at: event.at, wasSeated: false)
      }
    case .free(let table):
      if let place = places[table] {
        let stay = sitting[place]
        sitting[place] = nil
        // A party at joined tables has left with the last of them.
        if let stay, !sitting.contains(stay) {
          model.turns.note(
            TurnTimes.Stay(size: stay.size, seatedAt: stay.since, minutes: event.at - stay.since))
        }
        freeSince[place] = event.at
        if model.turns.shouldLearn { learn(at: event.at) }
      }
    }
    return nil
  }

  /// Who was never said to leave has left.
  mutating func forget(at now: LocalMinute) {
    if let first = waiting.first, Self.isOver(since: first.joinedAt, at: now) {
      waiting.removeAll { Self.isOver(since: $0.joinedAt, at: now) }
    }
  }

  /// Whether a party that came then is gone, although nobody entered its end: it is another day.
  public static func isOver(since: LocalMinute, at now: LocalMinute) -> Bool {
    now.day != since.day && now - since > longestWait
  }

  private mutating func newDay(at now: LocalMinute) {
    guard now.day != day else { return }
    day = now.day
    for table in sitting.indices {
      if let stay = sitting[table], Self.isOver(since: stay.since, at: now) {
        sitting[table] = nil
      }
    }
    model.bookings.noteDay(of: now)
    model.walkIns.noteDay(of: now)
    learn(at: now)
  }

  private mutating func learn(at now: LocalMinute) {
    let stays = sitting.indices.compactMap { table in
      sitting[..<table].contains(sitting[table]) ? nil : sitting[table]
    }
    model.turns.learn(
      seated: stays.map {
        TurnTimes.Stay(size: $0.size, seatedAt: $0.since, minutes: now - $0.since)
      })
  }

  private mutating func join(
    _ party: String, _ size: Int, _ isBooked: Bool, at now: LocalMinute, seed: UInt64
  ) -> Told? {
    let isFree = tables.indices.contains { sitting[$0] == nil && tables[$0].seats >= size }
    var new = Party(
      name: party, size: size, joinedAt: now, isBooked: isBooked, foundTable: isFree)
    if isBooked {
      model.bookings.note(size: size, at: now)
    } else {
      model.walkIns.note(size: size, at: now)
    }
    defer { waiting.append(new) }
    guard !isBooked, !isFree, evenings > 0 else { return nil }
    let raw = rawQuote(for: new, at: now, seed: seed)
    let said = model.calibration.corrected(raw)
    new.quote = (raw, said)
    return Told(party: party, at: now, quote: said)
  }

  private func rawQuote(for party: Party, at now: LocalMinute, seed: UInt64) -> WaitQuote {
    let house = house(with: party, at: now)
    let waits = WaitSimulation(house, model).waits(evenings: evenings, seed: seed)
    return WaitQuote(of: waits[waits.count - 1])
  }

  private func house(with party: Party, at now: LocalMinute) -> WaitingHouse {
    WaitingHouse(
      now: now,
      tables: tables.indices.map { place in
        let seats = tables[place].seats
        if let stay = sitting[place] {
          return WaitingHouse.Table(seats: seats, use: .taken(size: stay.size, since: stay.since))
        }
        let since = freeSince[place] ?? LocalMinute(minutes: 0)
        let isKept = waiting.contains {
          !$0.isBooked && $0.size <= seats && model.habits.gives(seats: seats, to: $0.size)
            && now - max(since, $0.joinedAt) > Self.keptAfter
        }
        return WaitingHouse.Table(seats: seats, use: isKept ? .kept : .free)
      },
      queue: (waiting.filter { !$0.isBooked } + [party]).map {
        WaitingHouse.Party(size: $0.size, joinedAt: $0.joinedAt)
      },
      booked: waiting.filter(\.isBooked).map {
        WaitingHouse.Party(size: $0.size, joinedAt: $0.joinedAt)
      })
  }

  private mutating func seat(_ party: String, _ table: String, at now: LocalMinute) {
    guard let place = places[table] else { return }
    defer { freeSince[place] = nil }
    guard let index = waiting.firstIndex(where: { $0.name == party }) else {
      // Joined tables: the party that sits takes one more.
      if let stay = sitting.lazy.compactMap(\.self).filter({ $0.party == party })
        .max(by: { $0.since < $1.since })
      {
        sitting[place] = stay
      }
      return
    }
    let seats = tables[place].seats
    let rivals = waiting.indices.filter {
      !waiting[$0].isBooked && model.habits.gives(seats: seats, to: waiting[$0].size)
    }
    if let chosen = rivals.firstIndex(of: index) {
      model.order.note(sizes: rivals.map { waiting[$0].size }, chosen: chosen, seats: seats)
    }
    let seated = waiting.remove(at: index)
    sitting[place] = Stay(party: party, size: seated.size, since: now)
    guard !seated.isBooked else { return }
    model.habits.note(
      size: seated.size, seats: seats,
      passedOver: waiting[..<index].filter { !$0.isBooked && $0.size <= seats }.map(\.size))
    if !seated.foundTable, let since = freeSince[place] {
      model.habits.note(delay: now - max(since, seated.joinedAt))
    }
    model.walkAways.note(minutes: now - seated.joinedAt, walkedAway: false)
    settle(seated, at: now, wasSeated: true)
  }

  private mutating func settle(_ party: Party, at now: LocalMinute, wasSeated: Bool) {
    guard let quote = party.quote else { return }
    model.calibration.note(
      QuoteCalibration.Outcome(
        raw: quote.raw, minutes: now - party.joinedAt, wasSeated: wasSeated))
  }
}

extension [Double] {
  /// Of ascending values.
  func quantile(_ share: Double) -> Double {
    guard let last else { return 0 }
    let place = share * Double(count) - 0.5
    guard place > 0 else { return self[0] }
    let low = Int(place)
    guard low + 1 < count else { return last }
    return self[low] + (self[low + 1] - self[low]) * (place - Double(low))
  }
}
