import Testing

@testable import Waiting

@Suite("What a house teaches of its waits")
struct LearningTests {
  static let friday = LocalMinute(minutes: 29_000_000)

  @Test("A walk-away says that the table took longer, no more")
  func survival() {
    let survival = Survival([
      Survival.Seen(1, isWhole: true), Survival.Seen(2, isWhole: false),
      Survival.Seen(3, isWhole: true), Survival.Seen(4, isWhole: true),
    ])
    // By hand: 3/4, then half of it, then nothing.
    #expect(survival.share(atMost: 0.9) == 0)
    #expect(survival.share(atMost: 1) == 0.25)
    #expect(survival.share(atMost: 3) == 0.625)
    #expect(survival.share(atMost: 9) == 1)
    #expect(survival.quantile(0.5) == 3)
    #expect(survival.quantile(0.2) == 1)
    #expect(Survival([Survival.Seen(1, isWhole: false)]).quantile(0.5) == nil)
  }

  @Test("Turn times follow size and hour, and forget nobody who still sits")
  func turnTimes() {
    var turns = TurnTimes()
    for index in 0..<400 {
      let size = index % 2 == 0 ? 2 : 6
      let hour = index % 4 < 2 ? 12.0 : 19.0
      let usual = (size == 2 ? 60.0 : 100) * (hour < 15 ? 0.8 : 1.2)
      turns.note(
        TurnTimes.Stay(
          size: size, seatedAt: Self.at(hour, day: index / 4),
          minutes: usual * (0.9 + 0.2 * Double(index % 11) / 10)))
    }
    turns.learn(seated: [])
    #expect(abs(turns.usual(size: 2, seatedAt: Self.at(12)) - 48) < 4)
    #expect(abs(turns.usual(size: 6, seatedAt: Self.at(19)) - 120) < 8)
    // Evenings are seldom long; tonight they are, and those who sit show it before they leave.
    let before = turns.usual(size: 2, seatedAt: Self.at(19))
    turns.learn(
      seated: (0..<60).map { _ in
        TurnTimes.Stay(size: 2, seatedAt: Self.at(19, day: 110), minutes: 110)
      })
    #expect(turns.usual(size: 2, seatedAt: Self.at(19)) > before)
  }

  @Test("A house that gives its tables to whoever fits best is seen to do so")
  func order() {
    var order = SeatingOrder()
    order.note(seats: [2, 4, 6])
    #expect(order.rule == .firstCome)
    for _ in 0..<20 { order.note(sizes: [2, 3, 4], chosen: 2, seats: 4) }
    #expect(order.rule == .bestFit)
    for _ in 0..<200 { order.note(sizes: [2, 3, 4], chosen: 0, seats: 4) }
    #expect(order.rule == .firstCome)
  }

  @Test("A house that keeps its large tables for large parties is seen to do so")
  func habits() {
    var habits = SeatingHabits()
    #expect(habits.gives(seats: 4, to: 2))
    #expect(!habits.gives(seats: 8, to: 2))
    #expect(!habits.gives(seats: 2, to: 3))
    for _ in 0..<40 { habits.note(size: 4, seats: 4, passedOver: [2]) }
    #expect(!habits.gives(seats: 4, to: 2))
    habits.note(size: 2, seats: 8, passedOver: [])
    #expect(habits.gives(seats: 8, to: 2))
  }

  @Test("Quotes that were too short for long get longer")
  func calibration() {
    var calibration = QuoteCalibration()
    let raw = WaitQuote(p50: 10, p90: 20)
    #expect(calibration.corrected(raw) == raw)
    for index in 0..<200 {
      calibration.note(
        QuoteCalibration.Outcome(
          raw: raw, minutes: 15 + Double(index % 20), wasSeated: index % 4 != 0))
    }
    let corrected = calibration.corrected(raw)
    #expect(corrected.p50 > 20)
    #expect(corrected.p90 > 28)
  }

  @Test("With a table for each that waits, a party waits as long as its table does")
  func simulation() {
    let now = Self.at(19)
    let house = WaitingHouse(
      now: now,
      tables: [
        WaitingHouse.Table(seats: 4, use: .busyUntil(now + 30)),
        WaitingHouse.Table(seats: 4, use: .busyUntil(now + 50)),
        WaitingHouse.Table(seats: 8, use: .away),
      ],
      queue: [
        WaitingHouse.Party(size: 8, joinedAt: now), WaitingHouse.Party(size: 4, joinedAt: now),
        WaitingHouse.Party(size: 3, joinedAt: now),
      ], bookings: [])
    let waits = WaitSimulation(house, WaitModel()).waits(evenings: 200, seed: 3)
    #expect(waits[0].allSatisfy { $0 == WaitSimulation.horizon })
    // The first table, and its seat two minutes later, whoever else may walk away.
    #expect(waits[1].allSatisfy { $0 == 32 })
    #expect(waits[2].allSatisfy { $0 == 32 || $0 == 52 })
    // One in two hundred walks away in a minute.
    #expect((15...50).contains(waits[2].count { $0 == 32 }))
    #expect(waits == WaitSimulation(house, WaitModel()).waits(evenings: 200, seed: 3))
  }

  @Test("The minutes in which a booked room is made ready and cleaned are waited for")
  func rooms() {
    let now = Self.at(19)
    func waits(before: Double = 0, after: Double = 0, cleaning: Double = 0) -> [Double] {
      let house = WaitingHouse(
        now: now,
        tables: [
          WaitingHouse.Table(seats: 4, use: .taken(size: 4, since: now + -60), cleaning: cleaning)
        ], queue: [WaitingHouse.Party(size: 4, joinedAt: now)],
        bookings: [
          WaitingHouse.Booking(size: 4, at: now, tables: [0], before: before, after: after)
        ])
      return WaitSimulation(house, WaitModel()).waits(evenings: 100, seed: 3)[0]
    }
    let usual = waits()
    for longer in [waits(before: 20), waits(after: 20), waits(cleaning: 20)] {
      for (one, other) in zip(usual, longer) where one < WaitSimulation.horizon - 30 {
        #expect(abs(other - one - 20) < 1e-6)
      }
    }
    #expect(usual.contains { $0 < WaitSimulation.horizon - 30 })
  }

  @Test("Who only asks is told the same alone and beside others, and changes nothing for the queue")
  func asking() {
    let now = Self.at(19)
    var model = WaitModel()
    for quarters in 0..<20 { model.habits.note(delay: Double(quarters) / 4) }
    func waits(asking sizes: [Int]) -> [[Double]] {
      let waiting = [2, 3, 2].map { WaitingHouse.Party(size: $0, joinedAt: now + -10) }
      let asking = sizes.map { WaitingHouse.Party(size: $0, joinedAt: now, onlyAsks: true) }
      let house = WaitingHouse(
        now: now,
        tables: [2, 2, 4, 4, 6].map {
          WaitingHouse.Table(seats: $0, use: .taken(size: 2, since: now + -Double(10 * $0)))
        }, queue: waiting + asking, bookings: [])
      return WaitSimulation(house, model).waits(evenings: 60, seed: 1)
    }
    let sizes = Array(1...6)
    let all = waits(asking: sizes)
    for (place, size) in sizes.enumerated() {
      let alone = waits(asking: [size])
      #expect(alone[3] == all[3 + place])
      #expect(alone.prefix(3) == all.prefix(3))
    }
  }

  private static func at(_ hour: Double, day: Int = 0) -> LocalMinute {
    LocalMinute(minutes: 20_139 * 1440 + Double(day) * 1440 + hour * 60)
  }
}
