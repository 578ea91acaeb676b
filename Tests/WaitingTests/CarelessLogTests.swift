import Testing

@testable import Waiting

@Suite("Logs that were kept carelessly")
struct CarelessLogTests {
  /// A noon.
  private static let noon = LocalMinute(minutes: 20_004 * 1440 + 720)

  private static func join(_ party: String, _ at: Double, size: Int = 2) -> DoorEvent {
    DoorEvent(at: noon + at, what: .join(party: party, size: size, isBooked: false))
  }

  private static func seat(_ party: String, _ table: String, _ at: Double) -> DoorEvent {
    DoorEvent(at: noon + at, what: .seat(party: party, table: table))
  }

  private static func free(_ table: String, _ at: Double) -> DoorEvent {
    DoorEvent(at: noon + at, what: .free(table: table))
  }

  private static let house = [LoggedTable(name: "T1", seats: 2)]

  /// Days of one table: two sit in turn and a third one walks away.
  private static func days(_ count: Int) -> [DoorEvent] {
    (0..<count).flatMap { day in
      let at = Double(day) * 1440
      return [
        join("A1", at), seat("A1", "T1", at + 1), join("A2", at + 30), join("A3", at + 35),
        free("T1", at + 60), seat("A2", "T1", at + 61),
        DoorEvent(at: noon + at + 70, what: .leave(party: "A3")), free("T1", at + 120),
      ]
    }
  }

  @Test("A party whose end nobody entered makes the baseline longer for its own day only")
  func foreverWaiting() throws {
    let clean = QuoteReplay(tables: Self.house, events: Self.days(6), evenings: 10)
    let lost = [Self.join("lost", -30), Self.join("lost2", -29)]
    let careless = QuoteReplay(tables: Self.house, events: lost + Self.days(6), evenings: 10)
    #expect(clean.records.count == 12)
    #expect(careless.records.map(\.party) == clean.records.map(\.party))
    // The first quotes know them, the others do not.
    for place in 6..<12 {
      let (left, right) = (careless.records[place].baseline, clean.records[place].baseline)
      #expect(left.p90 < 1.5 * right.p90, "\(left) \(right)")
    }
  }

  @Test("A number that is given again is another guest")
  func numbersAgain() {
    let events = [
      Self.join("A1", 0), Self.seat("A1", "T1", 1), Self.join("A2", 30), Self.free("T1", 100),
      // Its end was forgotten; the next A2 finds a table and has no quote.
      Self.join("A2", 1440), Self.seat("A2", "T1", 1441),
    ]
    let replay = QuoteReplay(tables: Self.house, events: events, evenings: 10)
    #expect(replay.records.count == 1)
    #expect(replay.records[0].minutes == nil)
    #expect(!replay.records[0].wasSeated)
  }

  @Test("Who still waits when the log ends has waited so long, and was not seated")
  func endOfLog() {
    let events = [
      Self.join("A1", 0), Self.seat("A1", "T1", 1), Self.join("A2", 30), Self.join("A3", 50),
    ]
    let replay = QuoteReplay(tables: Self.house, events: events, evenings: 10)
    #expect(replay.records.map(\.minutes) == [20, 0])
    #expect(replay.records.allSatisfy { !$0.wasSeated })
  }

  @Test("A table whose free is missing is another party's all the same, and free the next day")
  func lostFree() {
    var door = WatchedDoor(tables: Self.house, evenings: 10)
    for event in [
      Self.join("A1", 0), Self.seat("A1", "T1", 1), Self.join("A2", 30),
      Self.seat("A2", "T1", 90),
    ] {
      _ = door.take(event)
    }
    #expect(door.waiting.isEmpty)
    #expect(door.take(Self.join("A3", 100)) != nil)
    _ = door.take(Self.seat("A3", "T1", 150))
    #expect(door.take(Self.join("B1", 1440)) == nil)
  }

  @Test("Joined tables are both taken, and their guests stay once")
  func joinedTables() {
    let tables = [LoggedTable(name: "T1", seats: 4), LoggedTable(name: "T2", seats: 4)]
    var door = WatchedDoor(tables: tables, evenings: 10)
    for event in [
      Self.join("A1", 0, size: 7), Self.seat("A1", "T1", 1), Self.seat("A1", "T2", 1),
    ] {
      _ = door.take(event)
    }
    #expect(door.take(Self.join("A2", 30)) != nil)
    _ = door.take(Self.free("T1", 90))
    #expect(door.take(Self.join("A3", 91)) == nil)
    var replay = QuoteReplay(tables: tables, events: [])
    #expect(replay.score.coverageP50 == nil)
    replay = QuoteReplay(
      tables: tables,
      events: [
        Self.join("A1", 0, size: 7), Self.seat("A1", "T1", 1), Self.seat("A1", "T2", 9),
        Self.join("A2", 30),
      ], evenings: 10)
    #expect(replay.records.map(\.party) == ["A1", "A2"])
  }

  @Test("Ratios of the past are kept in order, however they come")
  func ratios() {
    var baseline = BaselineQuote()
    for minutes in [40.0, 10, 30, 20, 50] { baseline.settled(estimate: 10, minutes: minutes) }
    #expect(baseline.quote(1) == WaitQuote(p50: 3, p90: 4.5 + 0.5))
  }
}
