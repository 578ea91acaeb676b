import StoreDomain
import Testing

@testable import StoreDatabase

/// Against the evening written down minute by minute, by what a host knows of the house.
@Suite("Random evenings of bookings with tables and things")
struct ResourceEveningTests {
  /// What a host knows: how many there are, and how long before and after they are needed.
  private static let known: [String: (count: Int, before: Int, after: Int)] = [
    "lotus": (1, 0, 0), "video": (1, 15, 15), "chairs": (6, 0, 0),
  ]

  /// Whose tables and things are whose, by the minute since 18:00.
  private struct Notes {
    let room: Identifier<DiningTable>
    var bookings: [Reservation] = []

    private func minutes(of booking: Reservation) -> Range<Int> {
      let at = booking.at.minutes(since: TestClock().now)
      let stay =
        booking.partySize <= 2
        ? 90 : booking.partySize <= 4 ? 105 : booking.partySize <= 6 ? 120 : 135
      return (at - 15)..<(at + stay)
    }

    private func minutes(of booking: Reservation, _ code: String) -> Range<Int> {
      let table = minutes(of: booking)
      let known = ResourceEveningTests.known[code] ?? (0, 0, 0)
      return (table.lowerBound - known.before)..<(table.upperBound + known.after)
    }

    /// What is promised too often in some minute; nil when nothing is.
    func mistake() -> String? {
      var tables: [Identifier<DiningTable>: Set<Int>] = [:]
      var things: [String: [Int: Int]] = [:]
      for booking in bookings {
        for table in booking.tableIDs {
          for minute in minutes(of: booking)
          where !tables[table, default: []].insert(minute).inserted {
            return "table \(table) twice at \(minute)"
          }
        }
        for thing in booking.resources {
          if thing.code == "lotus", !booking.tableIDs.contains(room) {
            return "the room without its table"
          }
          for minute in minutes(of: booking, thing.code) {
            things[thing.code, default: [:]][minute, default: 0] += thing.amount
            let used = things[thing.code]?[minute] ?? 0
            if used > ResourceEveningTests.known[thing.code]?.count ?? 0 {
              return "\(used) \(thing.code) at \(minute)"
            }
          }
        }
      }
      return nil
    }
  }

  private static func pick<Element>(
    _ elements: [Element], _ random: inout SeededGenerator
  ) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private static func wish(
    _ store: TestStore, _ number: Int, _ random: inout SeededGenerator
  ) throws -> NewReservation {
    var things: [ResourceAmount] = []
    if Int.random(in: 0..<4, using: &random) == 0 { things.append(ResourceAmount("lotus")) }
    if Int.random(in: 0..<3, using: &random) == 0 { things.append(ResourceAmount("video")) }
    if Bool.random(using: &random) {
      things.append(ResourceAmount("chairs", Int.random(in: 1...4, using: &random)))
    }
    let isNamed = Bool.random(using: &random)
    let table = pick(["T01", "T02", "T03", "T04", "V1"], &random)
    return NewReservation(
      at: TestClock().now.advanced(byMinutes: 15 * Int.random(in: 2...22, using: &random)),
      partySize: Int.random(in: 1...4, using: &random), guestName: "guest \(number)",
      tableIDs: isNamed ? [try store.table(table)] : [], resources: things)
  }

  @Test(
    "No thing is promised more often than it is there in any minute, no table twice, and what a refusal offers is free",
    arguments: [1, 2] as [UInt64])
  func evening(seed: UInt64) throws {
    let store = try TestStore(more: TestStore.things)
    var random = SeededGenerator(seed: seed)
    var notes = Notes(room: try store.table("V1"))
    var refusals = 0
    for number in 0..<20 {
      if let old = notes.bookings.randomElement(using: &random), number % 6 == 5 {
        _ = try store.database.perform(
          CancelReservation(old.id, reason: "ill"), by: store.host)
        notes.bookings.removeAll { $0.id == old.id }
      }
      let wish = try Self.wish(store, number, &random)
      do {
        notes.bookings.append(try store.database.perform(BookTable(wish), by: store.host))
      } catch let error as ReservationError {
        let offered = error.alternatives
        refusals += offered.isEmpty ? 0 : 1
        // Each on its own: what one is offered is not for two.
        for (index, alternative) in offered.enumerated() {
          var other = wish
          other.at = alternative.at
          other.tableIDs = alternative.tableIDs
          other.resources = alternative.resources ?? wish.resources
          let booked = try store.database.perform(BookTable(other), by: store.host)
          var withIt = notes
          withIt.bookings.append(booked)
          #expect(withIt.mistake() == nil, "seed \(seed), \(alternative.phrase.english)")
          if index == offered.count - 1 {
            notes = withIt
          } else {
            _ = try store.database.perform(
              CancelReservation(booked.id, reason: "ill"), by: store.host)
          }
        }
      }
      #expect(notes.mistake() == nil, "seed \(seed)")
    }
    #expect(refusals > 0, "seed \(seed): nothing was refused")
    let listed = try store.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22))
      .map(\.reservation).filter(\.stage.isOpen)
    #expect(Set(listed.map(\.id)) == Set(notes.bookings.map(\.id)))
    #expect(
      Dictionary(grouping: listed, by: \.id).mapValues { $0.map(\.resources) }
        == Dictionary(grouping: notes.bookings, by: \.id).mapValues { $0.map(\.resources) })
    try expectEventsEqualRevisions(store)
  }
}

extension ReservationError {
  fileprivate var alternatives: [BookingAlternative] {
    switch self {
    case .conflict(_, _, _, let alternatives), .stillSeated(_, _, let alternatives),
      .full(_, let alternatives), .resourceTaken(_, _, _, _, _, let alternatives):
      alternatives
    case .inThePast, .tooFarAhead, .notTonight, .notLateYet, .notAnswered, .over, .tooManyTasks,
      .tooManyDishes,
      .nobodyToPrepare:
      []
    }
  }
}
