import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

/// Evenings at the door in an order that a seed decides, by the plan and against it.
@Suite("A random evening at the door")
struct QueueEveningTests {
  @Test(
    "No number is lost or given twice, a deferral moves nobody else, no promise is broken unasked",
    arguments: [1, 2] as [UInt64])
  func promisesHold(seed: UInt64) throws {
    let evening = try QueueEvening(seed: seed)
    for step in 0..<140 {
      try evening.step()
      try evening.expectPromises("seed \(seed), step \(step)")
    }
    #expect(
      evening.seated > 10 && evening.deferred > 0 && evening.moved > 0,
      "seed \(seed): hardly anything happened")
    try evening.expectReasons()
    try expectEventsEqualRevisions(evening.store)
  }
}

private final class QueueEvening {
  let store: TestStore
  private(set) var seated = 0
  private(set) var deferred = 0
  private(set) var moved = 0
  private var random: SeededGenerator
  private var issued: Set<Identifier<Ticket>> = []

  init(seed: UInt64) throws {
    store = try TestStore()
    random = SeededGenerator(seed: seed)
  }

  func step() throws {
    store.clock.advance(seconds: Int.random(in: 20...240, using: &random))
    let database = store.database
    do {
      switch Int.random(in: 0..<24, using: &random) {
      case 0..<5: issued.insert(try store.ticket(Int.random(in: 1...9, using: &random)).id)
      case 5..<8: _ = try database.perform(CallNext(), by: store.host)
      case 8..<10: try deferOne()
      case 10:
        if let ticket = try any([.missed]) {
          _ = try database.perform(RestoreTicket(ticket.id), by: store.host)
        }
      case 11:
        if let ticket = try any([.waiting]), Bool.random(using: &random) {
          _ = try database.perform(
            CancelTicket(ticket.id, reason: Reason(words: "too long")), by: store.host)
        }
      case 12: try book()
      case 13: try seatBooking()
      case 14..<19: try seatTicket()
      case 19, 20: try moveParty()
      default: try leave()
      }
    } catch is any Explained {
      // The house said no in words, and nothing was done.
    }
  }

  private func any(_ stages: Set<Ticket.Stage>) throws -> Ticket? {
    try store.database.tickets(stages).randomElement(using: &random)
  }

  /// Whoever was called does not come: nobody else stands otherwise than before.
  private func deferOne() throws {
    guard let ticket = try any([.called]) else { return }
    store.clock.advance(seconds: 120)
    func others() throws -> [Ticket] {
      QueueOrder.sorted(
        try store.database.tickets([.waiting, .called]).filter {
          $0.band == ticket.band && $0.id != ticket.id
        })
    }
    let before = try others()
    let missed = try store.database.perform(MissTicket(ticket.id), by: store.host)
    let after = try others()
    #expect(after.map(\.id) == before.map(\.id))
    #expect(after.map(\.rank) == before.map(\.rank))
    // Who did not come is before nobody whom it was behind.
    for other in before where QueueOrder.isBefore(other, ticket) {
      #expect(missed.stage != .waiting || QueueOrder.isBefore(other, missed))
    }
    deferred += 1
  }

  private func book() throws {
    let table = ["T01", "T03", "T05", "V1"].randomElement(using: &random) ?? "T01"
    _ = try store.book(
      "Chen", minutes: Int.random(in: 5...90, using: &random), guests: 2,
      at: Bool.random(using: &random) ? [table] : [])
  }

  private func bookings() throws -> [Reservation] {
    try store.database.doorBoard().todaysBookings.map(\.reservation)
  }

  private func seatBooking() throws {
    let now = store.clock.now
    guard
      let booking = try bookings().first(where: {
        $0.stage.isOpen && abs($0.at.minutes(since: now)) < 20
      }),
      let choice = try store.database.bestTables(
        for: booking.partySize, reservationID: booking.id
      ).first
    else { return }
    _ = try store.database.perform(
      SeatParty(.reservation(booking.id), at: choice.tables.map(\.id)), by: store.host)
    seated += 1
  }

  /// At the table of the plan, at any other, or at one that is kept.
  private func seatTicket() throws {
    guard let ticket = try any([.called]) ?? any([.waiting]) else { return }
    let best = try store.database.bestTables(
      for: ticket.partySize, reservationID: ticket.reservationID, ticketID: ticket.id)
    let floor = try store.database.floor().tables
    let anywhere = floor.randomElement(using: &random).map { [$0.id] } ?? []
    let tables =
      Int.random(in: 0..<4, using: &random) > 0
      ? best.first?.tables.map(\.id) ?? anywhere : anywhere
    let overruling = Int.random(in: 0..<4, using: &random) == 0
    let isKept = floor.contains { tables.contains($0.id) && $0.state == .held }
    _ = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: tables, overruling: overruling), by: store.host)
    seated += 1
    #expect(!isKept || overruling || ticket.reservationID != nil)
    let step = try #require(try store.database.ticketHistory(ticket.id).last)
    #expect((step.reason != nil) == (isKept && ticket.reservationID == nil))
  }

  /// Guests who sit go to a table, or have it beside theirs; to one that is kept by overruling alone.
  private func moveParty() throws {
    let floor = try store.database.floor().tables
    guard let party = floor.flatMap(\.parties).randomElement(using: &random),
      let entry = floor.randomElement(using: &random)
    else { return }
    let overruling = Bool.random(using: &random)
    let joins = Bool.random(using: &random)
    let before = try store.number(
      "SELECT count(*) FROM auditEntry WHERE action = 'overruledBooking'")
    _ =
      joins
      ? try store.database.perform(
        JoinTables([entry.id], to: party.id, overruling: overruling), by: store.host)
      : try store.database.perform(
        MoveParty(party.id, from: party.tableIDs, to: [entry.id], overruling: overruling),
        by: store.host)
    let isKept = entry.state == .held && entry.reservedFor?.id != party.reservationID
    #expect(!isKept || overruling)
    let noted = try store.number(
      "SELECT count(*) FROM auditEntry WHERE action = 'overruledBooking'")
    #expect(noted == before + (isKept ? 1 : 0))
    moved += 1
  }

  private func leave() throws {
    let floor = try store.database.floor().tables
    if let party = floor.flatMap(\.parties).randomElement(using: &random) {
      store.clock.advance(minutes: 8)
      _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    }
    for entry in floor where entry.state == .cleaning {
      try store.database.perform(MarkTableReady(entry.id), by: store.host)
    }
  }

  // MARK: What must hold after every step

  func expectPromises(_ comment: Comment) throws {
    let tickets = try store.database.tickets()
    #expect(Set(tickets.map(\.id)) == issued, comment)
    #expect(Set(tickets.map(\.displayNumber)).count == tickets.count, comment)
    let (tables, bookings) = try store.database.read { db in
      (
        try Int.fetchAll(
          db,
          sql: """
            SELECT count(*) FROM partyTable WHERE untilAt IS NULL AND shared = 0
            GROUP BY tableID HAVING count(*) > 1
            """),
        try Int.fetchAll(
          db,
          sql: """
            SELECT count(*) FROM party WHERE reservationID IS NOT NULL
            GROUP BY reservationID HAVING count(*) > 1
            """)
      )
    }
    #expect(tables.isEmpty && bookings.isEmpty, comment)
    let board = try store.database.doorBoard()
    let now = (Array(board.plan.tickets.values) + Array(board.plan.bookings.values))
      .filter(\.isNow).flatMap(\.tables).map(\.id)
    #expect(Set(now).count == now.count, comment)
    // Whom the plan seats now sits at a table that is free, or is kept for it.
    let empty = Set(
      try store.database.floor().tables.filter { $0.state == .free || $0.state == .held }
        .map(\.id))
    #expect(empty.isSuperset(of: now), comment)
    for (id, place) in board.plan.tickets where place.isNow {
      #expect(place.tables.allSatisfy { board.freeTables.contains($0) }, "\(id): \(comment)")
    }
  }

  /// Every step that moved a number says why.
  func expectReasons() throws {
    let silent = try store.database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT kind FROM ticketStep WHERE reasonEnglish IS NULL
            AND kind IN ('missed', 'restored', 'cancelled', 'expired')
          """)
    }
    #expect(silent == [])
  }
}
