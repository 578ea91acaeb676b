import Foundation
import Testing

@testable import Waiting

@Suite("Which table goes to whom")
struct AllocationTests {
  static let now = LocalMinute(minutes: 29_000_160)
  static let stays = ExpectedStays(TurnTimes(), now: now)

  static func house(
    _ tables: [AllocationHouse.Table], _ parties: [AllocationHouse.Party],
    _ bookings: [AllocationHouse.Booking] = []
  ) -> AllocationHouse {
    AllocationHouse(
      tables: tables, bookings: bookings, parties: parties, holdMinutes: 15, stays: stays)
  }

  static func free(_ seats: Int) -> AllocationHouse.Table { AllocationHouse.Table(seats: seats) }

  static func taken(_ seats: Int, since minutes: Double) -> AllocationHouse.Table {
    AllocationHouse.Table(
      seats: seats, release: stays.release(size: seats, since: now + -minutes))
  }

  static func party(_ size: Int, called: Bool = false) -> AllocationHouse.Party {
    AllocationHouse.Party(
      size: size, lineSize: [2, 4, 6].first { $0 >= size } ?? 7, isCalled: called)
  }

  @Test("A room for ten is not for three guests while eight and nine wait, who came later")
  func largeTablesForLargeParties() throws {
    let house = Self.house(
      [Self.taken(4, since: 20), Self.free(10), Self.taken(8, since: 30)],
      [Self.party(3), Self.party(8), Self.party(9)])
    let plan = Allocation(house)
    let (three, eight) = (try #require(plan.parties[0]), try #require(plan.parties[1]))
    #expect(eight.isNow && eight.tables == [1])
    #expect(!three.isNow)
    #expect(plan.obstacles[0] == Allocation.Obstacle(table: 1, keeper: .party(1)))
    // Nobody who needs it waits: three guests may have it.
    let alone = Allocation(Self.house(house.tables, [Self.party(3)]))
    #expect(alone.parties[0]?.tables == [1])
    #expect(alone.parties[0]?.isNow == true)
  }

  @Test("A table for whoever was called is not given to the next")
  func calledHaveTheirTables() throws {
    let plan = Allocation(
      Self.house([Self.free(4)], [Self.party(4, called: true), Self.party(4)]))
    #expect(plan.parties[0]?.isNow == true)
    #expect(plan.parties[1]?.isNow == false)
  }

  @Test(
    "A table that is booked goes to whoever leaves in time, four times out of five",
    arguments: [(1.0, false), (15, false), (60, false), (95, false), (110, true), (200, true)])
  func bookedSoon(minutes: Double, isFree: Bool) {
    // Two guests stay 90 minutes, one time in five more than 115.
    let plan = Allocation(
      Self.house(
        [Self.free(2)], [Self.party(2)],
        [AllocationHouse.Booking(size: 2, at: minutes, tables: [0])]))
    #expect(plan.parties[0]?.isNow == isFree)
    #expect(plan.bookings[0] == Allocation.Place(tables: [0], start: minutes))
    #expect(plan.obstacles[0] == (isFree ? nil : .init(table: 0, keeper: .booking(0))))
  }

  @Test(
    "A booked room goes to whoever leaves before it is made ready",
    arguments: [(100.0, false), (120, false), (134, false), (150, true), (200, true)])
  func roomBefore(minutes: Double, isFree: Bool) {
    // Two guests stay 90 minutes, and the room is wanted 45 before the booking's time.
    let booking = AllocationHouse.Booking(size: 2, at: minutes, tables: [0], before: 30)
    let plan = Allocation(Self.house([Self.free(2)], [Self.party(2)], [booking]))
    #expect(plan.parties[0]?.isNow == isFree)
    #expect(plan.bookings[0] == Allocation.Place(tables: [0], start: minutes))
  }

  @Test("Nobody sits down in a room while it is cleaned after its booking, or after who sits there")
  func roomAfter() throws {
    func start(after minutes: Double, isHere: Bool) throws -> Double {
      let booking = AllocationHouse.Booking(
        size: 2, at: 0, tables: [0], isHere: isHere, after: minutes)
      let plan = Allocation(Self.house([Self.free(2)], [Self.party(2)], [booking]))
      return try #require(plan.parties[0]).start
    }
    for isHere in [false, true] {
      let (usual, cleaned) = (
        try start(after: 0, isHere: isHere), try start(after: 40, isHere: isHere)
      )
      #expect(abs(cleaned - usual - 40) < 1e-6)
    }
    var house = Self.house([Self.taken(2, since: 30)], [Self.party(2)])
    let before = try #require(Allocation(house).parties[0]).start
    house.tables[0].release = house.tables[0].release.later(by: 25)
    let after = try #require(Allocation(house).parties[0]).start
    #expect(abs(after - before - 25) < 1e-6)
    #expect(TableRelease.never.later(by: 25).isNever)
  }

  @Test("Guests who sit in a booked room until it is to be made ready leave it too late for it")
  func roomNotReady() {
    // Who sat down just now stays 105 minutes, as far as anybody knows.
    func plan(before minutes: Double) -> Allocation {
      Allocation(
        Self.house(
          [Self.taken(4, since: 0), Self.free(4)], [],
          [AllocationHouse.Booking(size: 4, at: 120, tables: [0], before: minutes)]))
    }
    #expect(plan(before: 0).bookings[0]?.tables == [0])
    #expect(plan(before: 40).bookings[0]?.tables == [1])
  }

  @Test("A booking whose guests find others at their table gets another one, before who waits")
  func anotherTable() {
    let plan = Allocation(
      Self.house(
        [Self.taken(4, since: 0), Self.free(6)], [Self.party(6)],
        [AllocationHouse.Booking(size: 4, at: 20, tables: [0])]))
    #expect(plan.bookings[0]?.tables == [1])
    #expect(plan.parties[0]?.isNow != true)
  }

  @Test("Guests who booked and are here sit down before all others")
  func bookedGuestsFirst() {
    let plan = Allocation(
      Self.house(
        [Self.free(4)], [Self.party(4)], [AllocationHouse.Booking(size: 4, at: 0, isHere: true)]))
    #expect(plan.bookings[0]?.isNow == true)
    #expect(plan.parties[0]?.isNow == false)
  }

  @Test(
    "Booked guests who are here have their own table before those who booked it after them",
    arguments: [(0.0, true), (10, true), (20, true), (30, false)])
  func oneAfterTheOther(late: Double, isTheirs: Bool) {
    // Four guests stay 105 minutes; two hours after their time it is promised to others.
    let plan = Allocation(
      Self.house(
        [Self.free(4), Self.taken(4, since: 0)], [],
        [
          AllocationHouse.Booking(size: 4, at: 0, tables: [0], isHere: true),
          AllocationHouse.Booking(size: 4, at: 120 - late, tables: [0]),
        ]))
    #expect(plan.bookings[0]?.isNow == isTheirs)
    #expect((plan.bookings[0]?.tables == [0]) == isTheirs)
    #expect(plan.bookings[1] == Allocation.Place(tables: [0], start: 120 - late))
    // Walk-ins do not sit there in between.
    let walkIns = Allocation(
      Self.house(
        [Self.free(4)], [Self.party(4)],
        [AllocationHouse.Booking(size: 4, at: 120 - late, tables: [0])]))
    #expect(walkIns.parties[0]?.isNow == false)
  }

  // MARK: Random houses

  private static func random(_ seed: UInt64) -> AllocationHouse {
    var random = WaitRandom(seed: seed)
    let tables = (0..<(4 + random.index(below: 20))).map { index in
      var table =
        random.unit() < 0.4
        ? free([2, 2, 4, 4, 6, 8, 10][random.index(below: 7)])
        : taken([2, 4, 4, 6, 8][random.index(below: 5)], since: 140 * random.unit())
      table.group = random.unit() < 0.4 ? index / 4 : nil
      if random.unit() < 0.05 { table.release = .never }
      return table
    }
    let parties = (0..<random.index(below: 30)).map { place in
      party(1 + random.index(below: 10), called: place < 2 && random.unit() < 0.5)
    }
    // A table is booked once, so that what is given in contradicts nothing.
    var named = Array(tables.indices)
    let bookings = (0..<random.index(below: 10)).map { _ -> AllocationHouse.Booking in
      let isNamed = random.unit() < 0.5 && !named.isEmpty
      let own = isNamed ? [named.remove(at: random.index(below: named.count))] : []
      let isHere = random.unit() < 0.2
      return AllocationHouse.Booking(
        size: own.first.map { min(tables[$0].seats, 8) } ?? 1 + random.index(below: 8),
        at: isHere ? 0 : 240 * random.unit(), tables: own, isHere: isHere,
        before: isNamed ? Double(10 * random.index(below: 4)) : 0,
        after: isNamed ? Double(10 * random.index(below: 4)) : 0)
    }
    return house(tables, parties, bookings)
  }

  private struct Stay {
    var from: Double
    var until: Double
  }

  @Test("No table is anybody's twice, and the same house gives the same answer", arguments: 1...300)
  func noTableTwice(seed: Int) {
    let house = Self.random(UInt64(seed))
    let plan = Allocation(house)
    #expect(plan == Allocation(house))
    var uses: [Int: [Stay]] = [:]
    func note(_ place: Allocation.Place?, _ size: Int) {
      guard let place else { return }
      for table in place.tables {
        let stay = Stay(
          from: place.start, until: place.start + Self.stays.median(size: size, at: place.start))
        for other in uses[table] ?? [] {
          // What a booking's guests may wait when those before them stay longer.
          let overlap = min(stay.until, other.until) - max(stay.from, other.from)
          #expect(overlap <= Allocation.latest + 1e-6, "seed \(seed), table \(table)")
        }
        uses[table, default: []].append(stay)
        #expect(place.start + 1e-6 >= house.tables[table].release.median, "seed \(seed)")
      }
      let seats = place.tables.reduce(0) { $0 + house.tables[$1].seats }
      #expect(place.tables.isEmpty || seats >= size, "seed \(seed)")
    }
    for (party, place) in zip(house.parties, plan.parties) { note(place, party.size) }
    for (booking, place) in zip(house.bookings, plan.bookings) { note(place, booking.size) }
    // Whoever sits now does so where nobody else does.
    let now = (plan.parties + plan.bookings).compactMap(\.self).filter(\.isNow).flatMap(\.tables)
    #expect(Set(now).count == now.count, "seed \(seed)")
  }

  @Test("Nobody else sits in a room that is made ready for a booking, or cleaned after it")
  func roomsAreTheirs() {
    var compared = 0
    for seed in 1...300 {
      let house = Self.random(UInt64(seed))
      let plan = Allocation(house)
      for (booking, place) in zip(house.bookings, plan.bookings) {
        guard let place, place.tables == booking.tables, let table = booking.tables.first,
          booking.before + booking.after > 0, booking.isHere || place.start == booking.at
        else { continue }
        let ready = place.start - (booking.isHere ? 0 : booking.before + house.holdMinutes)
        let clean =
          place.start + Self.stays.median(size: booking.size, at: place.start) + booking.after
        for (party, other) in zip(house.parties, plan.parties)
        where other?.tables.contains(table) == true {
          let start = other?.start ?? 0
          let leaves = start + Self.stays.median(size: party.size, at: start)
          compared += 1
          // Its guests may wait when those at its table before them stay longer.
          #expect(
            leaves <= ready + Allocation.latest + 1e-6 || start + 1e-6 >= clean, "seed \(seed)")
        }
      }
    }
    #expect(compared > 20)
  }

  @Test("In a line nobody sits down before one in front at a table that would suit that one too")
  func orderIsKept() {
    var compared = 0
    for seed in 1...300 {
      let house = Self.random(UInt64(seed))
      let plan = Allocation(house)
      let planner = Planner(house)
      let kinds = house.parties.map(planner.kind)
      for (later, place) in plan.parties.enumerated() {
        guard let place, place.isNow, !house.parties[later].isCalled else { continue }
        for earlier in 0..<later
        where !house.parties[earlier].isCalled && kinds[earlier] == kinds[later]
          && house.parties[earlier].size <= house.parties[later].size
          && !kinds[earlier...later].contains(where: { $0 > kinds[later] })
        {
          compared += 1
          let size = house.parties[earlier].size
          let seats = place.tables.reduce(0) { $0 + house.tables[$1].seats }
          // It rather waits for one that fits better, a minute for each seat that would stay empty.
          let waits = Double(seats - size) + 20 * Double(place.tables.count - 1)
          let start = plan.parties[earlier]?.start ?? .infinity
          #expect(start <= waits + 1e-6, "seed \(seed): \(earlier) behind \(later)")
        }
      }
    }
    #expect(compared > 50)
  }

  // MARK: Whole evenings

  @Test(
    "On 50 evenings with the same guests more parties sit down and wait less than first come, first fit"
  )
  func betterThanFirstFit() {
    let plan = AllocationTrial.outcome(of: .plan, evenings: 50)
    let firstFit = AllocationTrial.outcome(of: .firstComeFirstFit, evenings: 50)
    #expect(plan.evenings == 50)
    #expect(plan.seatedParties > firstFit.seatedParties, "\(plan) \(firstFit)")
    #expect(plan.meanWait < firstFit.meanWait, "\(plan) \(firstFit)")
    #expect(plan.lateBookings == 0, "\(plan)")
    #expect(plan.latestBooking <= 10, "\(plan)")
    #expect(plan.bookingsSeated == plan.bookings)
    // It is no empty comparison: guests wait, and some walk away.
    #expect(firstFit.meanWait > 3)
    #expect(firstFit.walkedAway > 50)
  }
}
