import Foundation
import Waiting

/// A door that does not exist: guests come, wait, walk away, sit down and leave as a seed decides.
struct SimulatedDoor {
  var seats: [Int]
  /// Minutes after midnight.
  var services: [ClosedRange<Double>]
  /// Parties without a booking in an hour of a Monday; other days have more.
  var partiesAnHour: Double
  /// How likely each party size from 1 is, in any unit.
  var sizes: [Double] = [1, 8, 4, 6, 2, 2, 1, 1]
  /// The middle of how long a party of two stays.
  var stay = 85.0
  /// The middle of how long a party waits before it walks away.
  var patience = 45.0
  var bookingsADay = 6
  var days = 21
  /// A table has at most so many seats more than guests.
  var spareSeats = 3
  /// The longest wait decides; otherwise, at a free table, whoever fits it best.
  var isFirstComeFirst = true

  private struct Party {
    var name: String
    var size: Int
    var at: Double
    var leaves: Double
    var isBooked: Bool
  }

  var tables: [LoggedTable] {
    seats.enumerated().map { LoggedTable(name: "T\($0.offset + 1)", seats: $0.element) }
  }

  func events(seed: UInt64) -> [DoorEvent] {
    var random = Draw(seed: seed)
    // A Monday.
    let start = 20_000.0 * 1440 + 4 * 1440
    var events: [DoorEvent] = []
    for day in 0..<days {
      evening(day, midnight: start + Double(day) * 1440, &random, &events)
    }
    return events.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  private func evening(
    _ day: Int, midnight: Double, _ random: inout Draw, _ events: inout [DoorEvent]
  ) {
    let parties = guests(day, midnight, &random)
    for party in parties {
      events.append(
        DoorEvent(
          at: LocalMinute(minutes: party.at),
          what: .join(party: party.name, size: party.size, isBooked: party.isBooked)))
    }
    var arriving = parties[...]
    var waiting: [Party] = []
    // When a table is free again, and has been wiped.
    var freeAt = seats.map { _ in midnight }
    var now = midnight
    let mood = random.normal() * 0.06
    while !arriving.isEmpty || !waiting.isEmpty {
      while let next = arriving.first, next.at <= now {
        waiting.append(next)
        arriving.removeFirst()
      }
      for gone in waiting where gone.leaves <= now {
        events.append(
          DoorEvent(at: LocalMinute(minutes: gone.leaves), what: .leave(party: gone.name)))
      }
      waiting.removeAll { $0.leaves <= now }
      seatAll(day, mood, now, &waiting, &freeAt, &random, &events)
      now += 0.5
    }
  }

  private func seatAll(
    _ day: Int, _ mood: Double, _ now: Double, _ waiting: inout [Party],
    _ freeAt: inout [Double], _ random: inout Draw, _ events: inout [DoorEvent]
  ) {
    for table in seats.indices.sorted(by: { (seats[$0], $0) < (seats[$1], $1) })
    where freeAt[table] <= now {
      let fitting = waiting.indices.filter {
        waiting[$0].size <= seats[table] && seats[table] - waiting[$0].size <= spareSeats
      }
      func isBefore(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (waiting[left], waiting[right])
        if left.isBooked != right.isBooked { return left.isBooked }
        if !isFirstComeFirst, left.size != right.size { return left.size > right.size }
        return left.at < right.at
      }
      guard let chosen = fitting.min(by: isBefore) else { continue }
      let party = waiting.remove(at: chosen)
      let seatedAt = now + random.unit() * 3
      let hour = (now / 60).truncatingRemainder(dividingBy: 24)
      let minutes =
        stay * (1 + 0.06 * Double(party.size - 2)) * (hour < 15 ? 0.8 : 1)
        * (day % 7 >= 5 ? 1.1 : 1) * exp(mood + 0.25 * random.normal())
      events.append(
        DoorEvent(
          at: LocalMinute(minutes: seatedAt),
          what: .seat(party: party.name, table: "T\(table + 1)")))
      events.append(
        DoorEvent(
          at: LocalMinute(minutes: seatedAt + minutes), what: .free(table: "T\(table + 1)")))
      freeAt[table] = seatedAt + minutes + 0.1
    }
  }

  private func guests(_ day: Int, _ midnight: Double, _ random: inout Draw) -> [Party] {
    var parties: [Party] = []
    let busy = partiesAnHour * [1, 1, 1.1, 1.15, 1.4, 1.5, 1.3][day % 7]
    for service in services {
      var at = service.lowerBound
      while true {
        // The middle of a service is its rush.
        let place = (at - service.lowerBound) / (service.upperBound - service.lowerBound)
        at -= log(random.unit()) / (busy * (0.4 + 1.6 * sin(.pi * min(1, place)))) * 60
        guard at < service.upperBound - 60 else { break }
        parties.append(party("\(day)-\(parties.count)", midnight + at, false, &random))
      }
    }
    for number in 0..<bookingsADay {
      let service = services[services.count - 1]
      let at = service.lowerBound + (service.upperBound - service.lowerBound) * 0.6 * random.unit()
      parties.append(party("\(day)-B\(number)", midnight + at, true, &random))
    }
    return parties.sorted { $0.at < $1.at }
  }

  private func party(
    _ name: String, _ at: Double, _ isBooked: Bool, _ random: inout Draw
  ) -> Party {
    var rest = random.unit() * sizes.reduce(0, +)
    let size =
      (sizes.firstIndex {
        rest -= $0
        return rest <= 0
      } ?? 1) + 1
    return Party(
      name: name, size: min(size, seats.max() ?? 1), at: at,
      leaves: isBooked ? .infinity : at + patience * exp(0.6 * random.normal()),
      isBooked: isBooked)
  }

  struct Draw {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Above 0, at most 1.
    mutating func unit() -> Double {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return (Double((z ^ (z >> 31)) >> 11) + 1) * 0x1p-53
    }

    mutating func normal() -> Double {
      (-2 * log(unit())).squareRoot() * cos(2 * .pi * unit())
    }
  }
}

extension SimulatedDoor {
  static let shapes: [(name: String, door: SimulatedDoor)] = [
    (
      "small house",
      SimulatedDoor(
        seats: [2, 2, 4, 4, 4, 4, 6, 6], services: [1020...1410], partiesAnHour: 5,
        bookingsADay: 2)
    ),
    (
      "big tables",
      SimulatedDoor(
        seats: [Int](repeating: 8, count: 8) + [10, 10, 12, 12, 14, 16],
        services: [690...870, 1020...1410], partiesAnHour: 7.5,
        sizes: [0, 1, 1, 2, 2, 3, 3, 4, 2, 2, 1, 1], bookingsADay: 4, spareSeats: 7)
    ),
    (
      "many bookings",
      SimulatedDoor(
        seats: [Int](repeating: 2, count: 6) + [Int](repeating: 4, count: 12) + [6, 6, 6, 8, 8],
        services: [1020...1410], partiesAnHour: 10, bookingsADay: 28)
    ),
    (
      "walk-aways",
      SimulatedDoor(
        seats: [Int](repeating: 2, count: 6) + [Int](repeating: 4, count: 12) + [6, 6, 6, 8, 8],
        services: [1020...1410], partiesAnHour: 17, patience: 32)
    ),
    (
      "night house",
      SimulatedDoor(
        seats: [Int](repeating: 4, count: 14) + [6, 6, 8], services: [1200...1680],
        partiesAnHour: 9, stay: 120, patience: 70)
    ),
    (
      "best fit first",
      SimulatedDoor(
        seats: [Int](repeating: 2, count: 8) + [Int](repeating: 4, count: 10) + [6, 6, 8],
        services: [660...840, 1020...1380], partiesAnHour: 13, isFirstComeFirst: false)
    ),
  ]
}
