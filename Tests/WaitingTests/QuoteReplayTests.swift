import Testing

@testable import Waiting

@Suite("Quotes of a log")
struct QuoteReplayTests {
  @Test(
    "In houses of every shape the quotes are kept as often as they say, from the past alone",
    arguments: SimulatedDoor.shapes.map(\.name))
  func everyShape(name: String) throws {
    var door = try #require(SimulatedDoor.shapes.first { $0.name == name }).door
    door.days = 17
    let replay = QuoteReplay(tables: door.tables, events: door.events(seed: 1), evenings: 40)
    let score = replay.score
    let (p50, p90) = (try #require(score.coverageP50), try #require(score.coverageP90))
    let loss = try #require(score.pinballLoss)
    // So few quotes leave room for chance beside what is promised of a long log.
    let chance = 1.6 / Double(score.count).squareRoot()
    #expect(score.count > 150)
    #expect(abs(p50 - 0.5) < 0.06 + chance, "\(score)")
    #expect(abs(p90 - 0.9) < 0.04 + chance, "\(score)")
    #expect(loss < 0.7 * (try #require(replay.baselineScore.pinballLoss)), "\(score)")
  }

  @Test("A log and nothing else decides its quotes, and what comes later changes none of them")
  func fromThePast() throws {
    var door = SimulatedDoor(
      seats: [2, 2, 4, 4, 6], services: [1020...1320], partiesAnHour: 8, bookingsADay: 2)
    door.days = 4
    let events = door.events(seed: 7)
    let whole = QuoteReplay(tables: door.tables, events: events, evenings: 20).records
    let half = QuoteReplay(
      tables: door.tables, events: Array(events.prefix(events.count / 2)), evenings: 20
    ).records
    #expect(half.count > 10)
    #expect(half.map(\.party) == whole.prefix(half.count).map(\.party))
    #expect(half.map(\.quote) == whole.prefix(half.count).map(\.quote))
  }

  @Test("The first guest of a new house is told what a table of the trade takes")
  func firstDay() throws {
    var door = WatchedDoor(tables: [LoggedTable(name: "T1", seats: 4)], evenings: 100)
    let noon = LocalMinute(minutes: 29_000_160)
    _ = door.take(DoorEvent(at: noon, what: .join(party: "a", size: 3, isBooked: false)))
    _ = door.take(DoorEvent(at: noon + 1, what: .seat(party: "a", table: "T1")))
    let second = door.take(
      DoorEvent(at: noon + 61, what: .join(party: "b", size: 2, isBooked: false)))
    let told = try #require(second)
    #expect((20...60).contains(told.quote.p50))
    #expect((told.quote.p50 + 5...120).contains(told.quote.p90))
    // Who finds a table is told nothing.
    _ = door.take(DoorEvent(at: noon + 100, what: .free(table: "T1")))
    let third = door.take(
      DoorEvent(at: noon + 101, what: .join(party: "c", size: 2, isBooked: false)))
    #expect(third == nil)
  }
}
