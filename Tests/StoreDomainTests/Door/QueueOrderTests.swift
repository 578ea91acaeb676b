import Testing

@testable import StoreDomain

@Suite("The queue")
struct QueueOrderTests {
  static let bands = [
    Band(code: "A", minimumSize: 1, maximumSize: 2),
    Band(code: "B", minimumSize: 3, maximumSize: 4),
    Band(code: "C", minimumSize: 5, maximumSize: 6),
    Band(code: "D", minimumSize: 7, maximumSize: nil),
  ]

  static func ticket(_ number: Int, rank: Int? = nil, misses: Int = 0) -> Ticket {
    Ticket(
      id: Identifier(rawValue: "ticket-\(number)"),
      businessDay: LocalDate(year: 2026, month: 11, day: 22), band: "B", number: number,
      partySize: 4, rank: rank ?? QueueOrder.rank(ofNumber: number),
      issuedAt: Timestamp(millisecondsSinceEpoch: Int64(number) * 60_000), missCount: misses)
  }

  @Test(
    arguments: [
      (1, "A"), (2, "A"), (3, "B"), (4, "B"), (6, "C"), (7, "D"), (40, "D"), (0, nil), (-1, nil),
    ] as [(Int, String?)])
  func aPartyQueuesInTheSmallestBandThatFits(size: Int, code: String?) {
    #expect(Self.bands.band(forPartySize: size)?.code == code)
    #expect(Self.bands.reversed().band(forPartySize: size)?.code == code)
  }

  @Test func aPartyLargerThanEveryBandHasNone() {
    #expect(Self.bands.dropLast().band(forPartySize: 7) == nil)
    // A gap between bands goes to the larger one.
    #expect([Self.bands[0], Self.bands[2]].band(forPartySize: 3)?.code == "C")
  }

  /// Against the queue written down in its order.
  @Test(
    "Ahead of a party are those of its band before it in the order of calling", arguments: 1...200)
  func partiesAhead(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let queue = (1...random.next(1...15)).map { number in
      var ticket = Self.ticket(number, rank: random.next(1...6))
      ticket.band = random.pick(["A", "B"])
      ticket.stage = random.pick([.waiting, .waiting, .called, .missed, .seated, .cancelled])
      if random.chance(20) { ticket.reservationID = Identifier(rawValue: "booking-\(number)") }
      return ticket
    }
    for ticket in queue {
      var ahead = 0
      for other in QueueOrder.sorted(queue) {
        if other.id == ticket.id { break }
        let waits = other.stage == .waiting || other.stage == .called
        if waits, other.band == ticket.band, other.reservationID == nil { ahead += 1 }
      }
      #expect(
        QueueOrder.partiesAhead(of: ticket, in: queue.shuffled(using: &random)) == ahead,
        "seed \(seed)")
    }
  }

  @Test("Guests read on their slip what the house does with a missed number")
  func missedInGuestsWords() {
    #expect(
      MissedPolicy.deferByTables(3).guestWords.english.hasPrefix(
        "A missed number comes again after 3 tables."))
    #expect(MissedPolicy.deferByTables(1).guestWords.english.contains("after 1 table."))
    #expect(MissedPolicy.keepMinutes(10).guestWords.english.contains("kept for 10 minutes"))
    #expect(MissedPolicy.keepMinutes(10).guestWords.chinese.contains("过号保留10分钟"))
    #expect(MissedPolicy.void.guestWords.english == "A missed number is void.")
  }

  @Test func aPartyThatMissesComesAgainAfterThreeTables() {
    var queue = (1...6).map { Self.ticket($0) }
    queue[0].rank = QueueOrder.deferredRank(of: queue[0], in: queue, by: 3)
    #expect(QueueOrder.sorted(queue).map(\.number) == [2, 3, 4, 1, 5, 6])
    // The next one misses too: the three before it include the first.
    queue[1].rank = QueueOrder.deferredRank(of: queue[1], in: queue, by: 3)
    #expect(QueueOrder.sorted(queue).map(\.number) == [3, 4, 1, 2, 5, 6])
  }

  @Test func whoIsDeferredToTheEndStaysInFrontOfTheNextNumber() {
    var queue = (1...3).map { Self.ticket($0) }
    for index in [0, 1, 0] {
      queue[index].rank = QueueOrder.deferredRank(of: queue[index], in: queue, by: 9)
    }
    #expect(QueueOrder.sorted(queue).map(\.number) == [3, 2, 1])
    queue.append(Self.ticket(4))
    #expect(QueueOrder.sorted(queue).map(\.number) == [3, 2, 1, 4])
  }

  /// Fifteen deferrals and restorations at random, against a plain list in which the ticket is
  /// taken out and put in again: the order is the list's, and no other rank changes.
  @Test func aDeferralMovesNobodyElse() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      var queue = (1...random.next(1...12)).map { Self.ticket($0) }
      var expected = queue.map(\.number)
      for _ in 0..<15 {
        let index = random.next(0...(queue.count - 1))
        let ticket = queue[index]
        let place = try #require(expected.firstIndex(of: ticket.number))
        let tables = random.next(0...5)
        expected.remove(at: place)
        if random.chance(70) {
          queue[index].rank = QueueOrder.deferredRank(of: ticket, in: queue, by: tables)
          expected.insert(ticket.number, at: min(place + tables, expected.count))
        } else {
          queue[index].rank = QueueOrder.restoredRank(of: ticket, in: queue, after: tables)
          expected.insert(ticket.number, at: min(tables, expected.count))
        }
        #expect(QueueOrder.sorted(queue.shuffled(using: &random)).map(\.number) == expected)
      }
    }
  }

  /// Every deferral of the first goes into the gap in front of the same ticket.
  @Test func howeverOftenAGapIsUsedADeferralNeverLandsEarly() throws {
    var queue = (1...120).map { Self.ticket($0) }
    let last = queue[119]
    for round in 1...100 {
      let sorted = QueueOrder.sorted(queue)
      let first = sorted[0]
      let tables = try #require(sorted.firstIndex { $0.number == last.number }) - 1
      var others = sorted.map(\.number)
      others.removeFirst()
      let rank = QueueOrder.deferredRank(of: first, in: queue, by: tables)
      queue[first.number - 1].rank = rank
      let now = QueueOrder.sorted(queue).map(\.number)
      #expect(now.filter { $0 != first.number } == others)
      let place = try #require(now.firstIndex(of: first.number))
      #expect(round > 35 ? place >= tables : place == tables)
    }
  }

  @Test func missedCanBePressedOnlyAfterTheDelay() {
    let rule = MissedRule()
    let called = Timestamp(millisecondsSinceEpoch: 1_000_000)
    #expect(rule.secondsLeft(calledAt: nil, now: called) == nil)
    #expect(rule.secondsLeft(calledAt: called, now: called) == 120)
    #expect(
      rule.secondsLeft(
        calledAt: called, now: Timestamp(millisecondsSinceEpoch: 1_119_001)) == 1)
    #expect(rule.secondsLeft(calledAt: called, now: called.advanced(bySeconds: 120)) == 0)
    #expect(rule.secondsLeft(calledAt: called, now: called.advanced(bySeconds: 900)) == 0)
  }

  @Test func whatBecomesOfAMissedTicketFollowsTheStoresPolicy() {
    let queue = (1...6).map { Self.ticket($0) }
    let now = Timestamp(millisecondsSinceEpoch: 0)
    func outcome(_ policy: MissedPolicy, misses: Int = 0) -> MissedRule.Outcome {
      MissedRule(policy: policy).outcome(
        of: Self.ticket(1, misses: misses), in: queue, now: now)
    }
    let between = QueueOrder.spacing * 9 / 2
    #expect(outcome(.deferByTables(3)) == .waits(rank: between))
    #expect(outcome(.keepMinutes(10)) == .keepsPlace(until: now.advanced(byMinutes: 10)))
    #expect(outcome(.void) == .void)
    #expect(outcome(.deferByTables(3), misses: 1) == .desk)
    #expect(outcome(.keepMinutes(10), misses: 1) == .desk)
  }
}

@Suite("Choosing a table")
struct SeatingTests {
  static func table(_ name: String, _ seats: Int, room: String = "hall", group: String? = nil)
    -> DiningTable
  {
    DiningTable(
      id: Identifier(rawValue: name), name: name, roomCode: room, seats: seats, joinGroup: group)
  }

  static let floor = [
    table("T07", 2), table("T12", 4), table("T01", 2, room: "window"), table("T03", 4, group: "g"),
    table("T04", 4, group: "g"), table("T05", 6, group: "g"), table("V1", 10, room: "private"),
    table("T20", 4, room: "terrace", group: "g"),
  ]

  @Test(
    arguments: [
      (2, nil, "T01"), (2, "hall", "T07"), (1, nil, "T01"), (3, nil, "T03"), (5, nil, "T05"),
      (8, nil, "V1"), (11, nil, "T03+T04+T05"), (14, nil, "T03+T04+T05"), (15, nil, nil),
      (0, nil, nil), (4, "terrace", "T20"),
    ] as [(Int, String?, String?)])
  func thePartyGetsTheSmallestTableThatFits(size: Int, room: String?, best: String?) {
    let choices = Seating.choices(forPartySize: size, free: Self.floor, preferredRoom: room)
    #expect(choices.first?.name == best)
    let backwards = Seating.choices(
      forPartySize: size, free: Self.floor.reversed(), preferredRoom: room)
    #expect(backwards == choices)
  }

  @Test func tablesAreJoinedOnlyWithinTheirGroupAndRoomAndWhenAllAreNeeded() {
    let names = Seating.choices(forPartySize: 8, free: Self.floor).map(\.name)
    #expect(names == ["V1", "T03+T04", "T03+T05", "T04+T05"])
  }

  @Test func whateverIsOfferedSeatsTheParty() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let tables = (1...random.next(1...10)).map {
        Self.table("T\($0)", random.next(1...8), group: random.chance(60) ? "g" : nil)
      }
      let size = random.next(1...20)
      let choices = Seating.choices(forPartySize: size, free: tables)
      #expect(Set(choices).count == choices.count)
      for choice in choices {
        #expect(choice.seats >= size)
        #expect(choice.seats == choice.tables.reduce(0) { $0 + $1.seats })
        #expect(Set(choice.tables.map(\.id)).count == choice.tables.count)
      }
      #expect(
        choices.isEmpty || (choices[0].tables.count == 1) == tables.contains { $0.seats >= size })
    }
  }
}
