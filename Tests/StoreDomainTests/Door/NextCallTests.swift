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

  /// A plan that gives these tickets, by their number, a table now.
  static func plan(
    _ tickets: [Int], bookings: [Identifier<Reservation>] = []
  ) -> SeatPlan {
    func place(_ number: Int) -> SeatPlan.Place {
      SeatPlan.Place(tables: [table(number, seats: 10)], minutes: 0, isNow: true)
    }
    return SeatPlan(
      tickets: Dictionary(
        uniqueKeysWithValues: tickets.map {
          (Identifier<Ticket>(rawValue: "ticket-\($0)"), place($0))
        }),
      bookings: Dictionary(uniqueKeysWithValues: bookings.map { ($0, place(90)) }))
  }

  @Test("Who came first is called before a later party of another band, if there is a table for it")
  func inTheOrderOfIssue() {
    let tickets = [Self.ticket(3, size: 2), Self.ticket(1, size: 6), Self.ticket(2, size: 4)]
    #expect(NextCall.among(tickets, Self.plan([1, 2, 3])) == .ticket(tickets[1]))
    #expect(NextCall.among(tickets, Self.plan([2, 3])) == .ticket(tickets[2]))
    #expect(NextCall.among(tickets, Self.plan([])) == .noTableFree)
    // Who was called waits no longer.
    var called = tickets
    called[1].stage = .called
    #expect(NextCall.among(called, Self.plan([1, 3])) == .ticket(tickets[0]))
    // A table for later is none for now.
    var later = Self.plan([1])
    later.tickets[tickets[1].id]?.isNow = false
    #expect(NextCall.among(tickets, later) == .noTableFree)
  }

  @Test("In a band the first of its queue is called, whoever has the older number")
  func inTheOrderOfTheBand() {
    var deferred = Self.ticket(1, size: 2)
    deferred.rank = QueueOrder.rank(ofNumber: 2) + 1
    let second = Self.ticket(2, size: 2)
    #expect(NextCall.among([deferred, second], Self.plan([1, 2])) == .ticket(second))
    #expect(NextCall.among([deferred, second], Self.plan([1])) == .ticket(deferred))
  }

  @Test("In turn come those who have a table now, then the others, each in the order of the queue")
  func inTurn() {
    let queue = [3, 1, 4, 2].map { Self.ticket($0, size: 2) }
    func numbers(_ plan: SeatPlan) -> [Int] { NextCall.inTurn(queue, plan).map(\.number) }
    #expect(numbers(Self.plan([])) == [1, 2, 3, 4])
    #expect(numbers(Self.plan([4, 2])) == [2, 4, 1, 3])
    var later = Self.plan([4])
    later.tickets[queue[2].id]?.isNow = false
    #expect(numbers(later) == [1, 2, 3, 4])
    var (called, booked) = (queue[1], queue[3])
    called.stage = .called
    booked.reservationID = Identifier(rawValue: "booking")
    let others = NextCall.inTurn([queue[0], called, booked], Self.plan([1, 2, 3]))
    #expect(others.map(\.number) == [3])
  }

  @Test("Missed parties are not called")
  func missed() {
    var ticket = Self.ticket(1, size: 2)
    ticket.stage = .missed
    #expect(NextCall.among([ticket], Self.plan([1])) == .nobodyWaits)
  }

  @Test("Booked guests who missed their call keep their place in their band, and no table idles")
  func bookedAndMissed() {
    let booking = Identifier<Reservation>(rawValue: "booking")
    var booked = Self.ticket(1, size: 2)
    booked.reservationID = booking
    let others = [Self.ticket(2, size: 2), Self.ticket(3, size: 2)]
    let all = Self.plan([2, 3], bookings: [booking])
    #expect(NextCall.among([booked] + others, all) == .ticket(booked))
    // Deferred behind one party.
    booked.missCount = 1
    booked.rank = QueueOrder.rank(ofNumber: 2) + 1
    #expect(NextCall.among([booked] + others, all) == .ticket(others[0]))
    #expect(NextCall.among([booked, others[1]], all) == .ticket(booked))
    // Their own table is there, and nobody else has one.
    #expect(
      NextCall.among([booked] + others, Self.plan([], bookings: [booking])) == .ticket(booked))
    #expect(NextCall.among(others, Self.plan([], bookings: [booking])) == .noTableFree)
  }
}
