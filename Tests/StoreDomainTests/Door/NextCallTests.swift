import StoreDomain
import Testing

@Suite("Who is called next")
struct NextCallTests {
  static let bands = [("A", 1...2), ("B", 3...4), ("C", 5...6), ("D", 7...10)]

  static func table(_ number: Int, seats: Int) -> DiningTable {
    DiningTable(
      id: Identifier(rawValue: "table-\(number)"), name: "T\(number)", roomCode: "hall",
      seats: seats)
  }

  static func ticket(_ number: Int, size: Int) -> Ticket {
    let band = bands.first { $0.1.contains(size) }?.0 ?? "D"
    return Ticket(
      id: Identifier(rawValue: "ticket-\(number)"),
      businessDay: LocalDate(year: 2026, month: 11, day: 22), band: band, number: number,
      partySize: size, rank: QueueOrder.rank(ofNumber: number),
      issuedAt: Timestamp(millisecondsSinceEpoch: Int64(number) * 60_000))
  }

  @Test(
    "However often the next is called, all who are called can sit down at once",
    arguments: UInt64(1)...200)
  func nobodyIsCalledInVain(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let free = (1...Int.random(in: 1...8, using: &random)).map {
      Self.table($0, seats: [2, 4, 6, 10].randomElement(using: &random) ?? 2)
    }
    var tickets = (1...12).map { Self.ticket($0, size: Int.random(in: 1...10, using: &random)) }
    var calls: Int64 = 0
    while case .ticket(let next) = NextCall.among(
      tickets.shuffled(using: &random), free: FreeTables(free)),
      let index = tickets.firstIndex(of: next)
    {
      calls += 1
      tickets[index].stage = .called
      tickets[index].lastCalledAt = Timestamp(millisecondsSinceEpoch: calls * 1000)
    }
    // Each party fits its own table if the largest fits the largest, the next the next, and so on.
    let called = tickets.filter { $0.stage == .called }.map(\.partySize).sorted(by: >)
    let seats = free.map(\.seats).sorted(by: >)
    #expect(called.count <= seats.count, "seed \(seed)")
    #expect(zip(called, seats).allSatisfy { $0 <= $1 }, "seed \(seed)")
    // Nobody else fits: whoever is first in a band is too many for what is left.
    let waiting = tickets.filter { $0.stage == .waiting }
    #expect(
      NextCall.among(tickets, free: FreeTables(free))
        == (waiting.isEmpty ? .nobodyWaits : .noTableFree),
      "seed \(seed)")
  }

  @Test("Who came first is called before a later party of another band")
  func inTheOrderOfIssue() {
    let tickets = [Self.ticket(3, size: 2), Self.ticket(1, size: 6), Self.ticket(2, size: 4)]
    let free = [Self.table(1, seats: 6), Self.table(2, seats: 2)]
    #expect(NextCall.among(tickets, free: FreeTables(free)) == .ticket(tickets[1]))
    // The table for six is for the party that was called.
    var called = tickets
    called[1].stage = .called
    called[1].lastCalledAt = Timestamp(millisecondsSinceEpoch: 500_000)
    #expect(NextCall.among(called, free: FreeTables(free)) == .ticket(tickets[0]))
    #expect(NextCall.among(called, free: FreeTables(free.dropLast())) == .noTableFree)
  }

  @Test("Missed parties are not called")
  func missed() {
    var ticket = Self.ticket(1, size: 2)
    ticket.stage = .missed
    #expect(NextCall.among([ticket], free: FreeTables([Self.table(1, seats: 2)])) == .nobodyWaits)
  }

  @Test("Booked guests who missed their call keep their place in their band, and no table idles")
  func bookedAndMissed() {
    let booking = Identifier<Reservation>(rawValue: "booking")
    var booked = Self.ticket(1, size: 2)
    booked.reservationID = booking
    let others = [Self.ticket(2, size: 2), Self.ticket(3, size: 2)]
    let (own, free) = ([booking: [Self.table(9, seats: 2)]], FreeTables([Self.table(1, seats: 2)]))
    func next(_ tickets: [Ticket], _ free: FreeTables) -> NextCall {
      NextCall.among(tickets, free: free, kept: own)
    }
    #expect(next([booked] + others, free) == .ticket(booked))
    // Deferred behind one party.
    booked.missCount = 1
    booked.rank = QueueOrder.rank(ofNumber: 2) + 1
    #expect(next([booked] + others, free) == .ticket(others[0]))
    #expect(next([booked, others[1]], free) == .ticket(booked))
    // Their own table is there, and nobody else has one.
    #expect(next([booked] + others, FreeTables([])) == .ticket(booked))
    #expect(next(others, FreeTables([])) == .noTableFree)
  }

  @Test("A table that is booked before the guests would leave is not free for them")
  func bookedSoon() {
    let (two, four) = (Self.ticket(1, size: 2), Self.ticket(2, size: 4))
    let table = Self.table(1, seats: 4)
    // Two stay 90 minutes, four 105.
    let free = FreeTables([table], minutesLeft: [table.id: 104])
    #expect(NextCall.among([two, four], free: free) == .ticket(two))
    #expect(NextCall.among([four], free: free) == .noTableFree)
    #expect(
      NextCall.among([four], free: FreeTables([table], minutesLeft: [table.id: 105]))
        == .ticket(four))
  }
}
