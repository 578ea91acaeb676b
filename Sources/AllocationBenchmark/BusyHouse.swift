import StoreConfiguration
import StoreDomain
import Waiting

/// The sample store at its busiest, without a file: guests at every table but a few, bookings for the
/// evening, and a queue.
struct BusyHouse {
  let allocation: AllocationHouse
  private let waiting: WaitingHouse
  private let model = WaitModel()
  private static let sizes = [1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10]
  /// As many as the door plays for an answer.
  private static let evenings = 60

  init(_ configuration: StoreConfiguration, tickets: Int) {
    var random = SeededGenerator(seed: UInt64(tickets))
    // A Friday evening.
    let now = LocalMinute(minutes: 29_000_160)
    let stays = ExpectedStays(model.turns, now: now)
    var (tables, used): ([AllocationHouse.Table], [WaitingHouse.Table]) = ([], [])
    var groups: [String: Int] = [:]
    for table in configuration.tables {
      let isFree = Int.random(in: 0..<20, using: &random) == 0
      let since = now + -Double(Int.random(in: 0...110, using: &random))
      let group = table.joinGroup.map { groups[$0, default: groups.count] }
      if let name = table.joinGroup, let group { groups[name] = group }
      tables.append(
        AllocationHouse.Table(
          seats: table.seats, group: group,
          release: isFree ? .now : stays.release(size: table.seats, since: since)))
      used.append(
        WaitingHouse.Table(
          seats: table.seats, use: isFree ? .free : .taken(size: table.seats, since: since)))
    }
    let sizes = (0..<tickets).map { _ in Self.sizes.randomElement(using: &random) ?? 2 }
    let bookings = (0..<80).map { number in
      let table = Int.random(in: 0..<tables.count, using: &random)
      let isNamed = number < 20
      return AllocationHouse.Booking(
        size: isNamed ? tables[table].seats : Int.random(in: 2...8, using: &random),
        at: Double(15 * Int.random(in: 1...16, using: &random)), tables: isNamed ? [table] : [])
    }
    allocation = AllocationHouse(
      tables: tables, bookings: bookings,
      parties: sizes.map { size in
        AllocationHouse.Party(size: size, lineSize: [2, 4, 6].first { $0 >= size } ?? 7)
      }, holdMinutes: 15, closesIn: 300, stays: stays)
    waiting = WaitingHouse(
      now: now, tables: used,
      queue: sizes.map { WaitingHouse.Party(size: $0, joinedAt: now + -20) }
        + [WaitingHouse.Party(size: 4, joinedAt: now, onlyAsks: true)],
      bookings: bookings.map {
        WaitingHouse.Booking(size: $0.size, at: now + $0.at, tables: $0.tables)
      })
  }

  /// What a party of four would be told that came now.
  func quote() -> [[Double]] {
    WaitSimulation(waiting, model).waits(evenings: Self.evenings, seed: 1)
  }
}
