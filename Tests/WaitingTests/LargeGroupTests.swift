import Testing

@testable import Waiting

/// A food hall: all its tables can be pushed together.
@Suite("The plan of a house whose tables are one large group")
struct LargeGroupTests {
  private static func house(_ count: Int, _ parties: Int, _ bookings: Int) -> AllocationHouse {
    var random = WaitRandom(seed: UInt64(count))
    let tables = (0..<count).map { _ in
      let seats = [2, 4, 6][random.index(below: 3)]
      var table =
        random.unit() < 0.3
        ? AllocationTests.free(seats) : AllocationTests.taken(seats, since: 130 * random.unit())
      table.group = 0
      return table
    }
    return AllocationTests.house(
      tables, (0..<parties).map { _ in AllocationTests.party(1 + random.index(below: 14)) },
      (0..<bookings).map { _ in
        AllocationHouse.Booking(
          size: 1 + random.index(below: 14), at: Double(15 * (1 + random.index(below: 14))))
      })
  }

  private static func questions(_ house: AllocationHouse) -> Int {
    var planner = Planner(house)
    planner.placeBookings()
    planner.placeParties()
    return planner.questions
  }

  @Test("Twice as many tables are about twice the work, not eight times")
  func bounded() {
    let (small, large) = (
      Self.questions(Self.house(60, 120, 40)), Self.questions(Self.house(120, 120, 40))
    )
    // Each party and booking, by the wish and the place: every table alone, and what is made of four of
    // each of three kinds.
    let joined = 12 * 11 / 2 + 12 * 11 * 10 / 6
    #expect(small <= 160 * 2 * (60 * 2 + joined))
    #expect(large <= 160 * 2 * (120 * 2 + joined))
    #expect(large < small * 3)
    #expect(small > 1_000)
  }

  @Test("A small group is looked at whole, a large one as well as if it were", arguments: 1...40)
  func asGood(seed: Int) throws {
    var random = WaitRandom(seed: UInt64(seed))
    let tables = (0..<(9 + random.index(below: 8))).map { _ in
      let seats = [2, 4][random.index(below: 2)]
      var table =
        random.unit() < 0.3
        ? AllocationTests.free(seats) : AllocationTests.taken(seats, since: 130 * random.unit())
      table.group = 0
      return table
    }
    let size = 5 + random.index(below: 7)
    let house = AllocationTests.house(tables, [AllocationTests.party(size)])
    // Every two and every three tables.
    var best = Double.infinity
    func look(_ chosen: [Int]) {
      let seats = chosen.reduce(0) { $0 + tables[$1].seats }
      guard seats >= size else { return }
      let start = chosen.map { tables[$0].release.median }.max() ?? 0
      best = min(best, start + Double(seats - size) + 20 * Double(chosen.count - 1))
    }
    for one in tables.indices {
      for two in tables.indices where two > one {
        look([one, two])
        for three in tables.indices where three > two { look([one, two, three]) }
      }
    }
    guard let place = Allocation(house).parties[0] else {
      // Fewer seats than it needs are at any three tables.
      #expect(best == .infinity)
      return
    }
    let seats = place.tables.reduce(0) { $0 + tables[$1].seats }
    let score = place.start + Double(seats - size) + 20 * Double(place.tables.count - 1)
    #expect(abs(score - best) < 1e-6, "seed \(seed)")
  }

  @Test("As many large parties sit down at once as the free tables of the group have room for")
  func allTables() {
    let tables = (0..<30).map { _ in AllocationHouse.Table(seats: 4, group: 0) }
    let house = AllocationTests.house(tables, (0..<11).map { _ in AllocationTests.party(12) })
    let plan = Allocation(house)
    #expect(plan.parties.prefix(10).allSatisfy { $0?.isNow == true })
    #expect(plan.parties[10]?.isNow == false)
    let taken = plan.parties.prefix(10).flatMap { $0?.tables ?? [] }
    #expect(Set(taken).count == 30)
  }
}
