import StoreDomain
import Testing

@Suite("Choosing among many tables that can be pushed together")
struct LargeGroupTests {
  private static func table(_ number: Int, seats: Int) -> DiningTable {
    DiningTable(
      id: Identifier(rawValue: "T\(number)"), name: number < 10 ? "T0\(number)" : "T\(number)",
      roomCode: "hall", seats: seats, joinGroup: "all")
  }

  @Test("The best way is the best of all, however many there are", arguments: 1...40)
  func best(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let tables = (1...16).map {
      Self.table($0, seats: [2, 4, 6].randomElement(using: &random) ?? 4)
    }
    let size = Int.random(in: 5...16, using: &random)
    let choices = Seating.choices(forPartySize: size, free: tables)
    // Every way by hand: the fewest tables, the fewest seats, the first names.
    var ways: [[DiningTable]] = tables.map { [$0] }
    for one in tables.indices {
      for two in tables.indices where two > one {
        ways.append([tables[one], tables[two]])
        for three in tables.indices where three > two {
          ways.append([tables[one], tables[two], tables[three]])
        }
      }
    }
    func seats(_ way: [DiningTable]) -> Int { way.reduce(0) { $0 + $1.seats } }
    let expected = ways.filter { seats($0) >= size }.min {
      ($0.count, seats($0), $0.map(\.name).joined(separator: "+"))
        < ($1.count, seats($1), $1.map(\.name).joined(separator: "+"))
    }
    #expect(choices.first?.tables == expected, "seed \(seed)")
  }

  @Test("Sixty tables of one group give some hundred choices, not tens of thousands")
  func bounded() {
    let tables = (1...60).map { Self.table($0, seats: [2, 4, 6][$0 % 3]) }
    for size in [1, 7, 9, 12, 16] {
      let joined = Seating.choices(forPartySize: size, free: tables).filter { $0.tables.count > 1 }
      #expect(joined.count <= 12 * 11 / 2 + 12 * 11 * 10 / 6)
    }
    #expect(Seating.choices(forPartySize: 16, free: tables).first?.seats == 16)
  }

  @Test("Twenty bookings of twelve have a place at sixty tables of four, and one more has none")
  func places() {
    let tables = (1...60).map { Self.table($0, seats: 4) }
    var places = BookingPlaces(at: tables)
    let at = Timestamp(millisecondsSinceEpoch: 1_800_000_000_000)
    func bookings(_ count: Int) -> [BookingPlaces.Booking] {
      (0..<count).map {
        BookingPlaces.Booking(
          id: Identifier(rawValue: "\(100 + $0)"), partySize: 12, from: at,
          until: at.advanced(byMinutes: 90))
      }
    }
    #expect(places.unplaced(bookings(20)) == 0)
    #expect(places.unplaced(bookings(21)) == 1)
  }
}
