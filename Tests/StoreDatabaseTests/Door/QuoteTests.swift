import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase
@testable import Waiting

@Suite("What a party is told that it will wait")
struct QuoteTests {
  /// Guests at every table, since now.
  private func fill(_ store: TestStore) throws {
    for entry in try store.database.floor().tables {
      _ = try store.seat(2, at: entry.table.name)
    }
  }

  private func wait(_ ticket: Ticket, _ store: TestStore) throws -> WaitEstimate {
    let entry = try store.database.doorBoard().entries.first { $0.id == ticket.id }
    return try #require(entry?.wait)
  }

  private func row(_ ticket: Ticket, _ store: TestStore) throws -> Row {
    let row = try store.database.read {
      try Row.fetchOne($0, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [ticket.id])
    }
    return try #require(row)
  }

  @Test("With a table free nobody is told to wait; with all taken, as long as guests stay")
  func atTheDoor() throws {
    let store = try TestStore()
    let free = try #require(try store.database.doorBoard().bands.first?.wait)
    #expect(free.minutes.upperBound <= 5)
    try fill(store)
    store.clock.advance(minutes: 45)
    let told = try #require(try store.database.doorBoard().bands.first?.wait)
    #expect((5...60).contains(told.minutes.lowerBound))
    #expect(told.minutes.upperBound > told.minutes.lowerBound)
    #expect(try store.ticket(2).told?.minutes == told.minutes)
  }

  @Test("A longer queue waits longer, and the wait shrinks as time passes")
  func refreshed() throws {
    let store = try TestStore()
    try fill(store)
    store.clock.advance(minutes: 30)
    let tickets = try (0..<12).map { _ in try store.ticket(2) }
    let first = try wait(tickets[0], store)
    #expect(try wait(tickets[11], store).minutes.lowerBound > first.minutes.lowerBound)
    store.clock.advance(minutes: 25)
    #expect(try wait(tickets[0], store).minutes.upperBound < first.minutes.upperBound)
  }

  @Test("A booking that takes the only table makes whoever comes without one wait longer")
  func bookingsTakeTables() throws {
    func told(booked: Bool) throws -> WaitEstimate {
      let store = try TestStore()
      try fill(store)
      store.clock.advance(minutes: 60)
      if booked {
        for entry in try store.database.floor().tables {
          _ = try store.database.perform(
            BookTable(
              NewReservation(
                at: store.clock.now.advanced(byMinutes: 40), partySize: 2, guestName: "Chen",
                tableIDs: [entry.id])), by: store.host)
        }
      }
      return try #require(try store.ticket(2).told)
    }
    #expect(try told(booked: true).p50 > told(booked: false).p50 + 20)
  }

  @Test("What was said is kept with the number, tells headquarters, and knows when the wait ended")
  func recorded() throws {
    let store = try TestStore()
    let seated = try store.ticket(2)
    try fill(store)
    let (gone, waiting) = (try store.ticket(2), try store.ticket(2))
    #expect(try row(seated, store)["foundTable"] == true)
    #expect(try row(gone, store)["foundTable"] == false)
    let told = try #require(gone.told)
    #expect(told.p90 >= told.p50)
    #expect(try store.database.ticket(gone.id)?.told == told)
    let payload = try store.database.read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT CAST(payload AS TEXT) FROM outboxEvent
          WHERE type = 'foh.ticket.issued.v2' AND aggregateID = ?
          """, arguments: [gone.id])
    }
    let (p50, p90) = (Int(told.p50.rounded()), Int(told.p90.rounded()))
    #expect(try #require(payload).contains(#""quote":{"p50Minutes":\#(p50),"p90Minutes":\#(p90)}"#))
    store.clock.advance(minutes: 7)
    _ = try store.database.perform(
      CancelTicket(gone.id, reason: Reason(words: "too long")), by: store.host)
    let end = store.clock.now
    #expect(try row(gone, store)["waitEndedAt"] == end)
    #expect(try row(waiting, store)["waitEndedAt"] as Timestamp? == nil)
    #expect(try store.database.quoteScore().count == 1)
    // Nobody who waits was seated yet: what nothing is known of is not made up.
    #expect(try store.database.quoteScore().coverageP50 == nil)
    let step = try #require(
      try store.database.undoableSteps().first { $0.kind == .ticketCancelled })
    _ = try store.database.perform(UndoTicketCancel(step.id), by: store.host)
    #expect(try row(gone, store)["waitEndedAt"] as Timestamp? == nil)
  }

  @Test("How well the waits held is counted over those who found no table")
  func coverage() throws {
    let store = try TestStore()
    try fill(store)
    let tickets = try (0..<2).map { _ in try store.ticket(2) }
    for (ticket, table) in zip(tickets, ["T05", "T06"]) {
      store.clock.advance(minutes: 1)
      let party = try #require(
        try store.database.floor().tables.first { $0.table.name == table }?.parties.first)
      _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
      try store.database.perform(MarkTableReady(store.table(table)), by: store.host)
      _ = try store.database.perform(
        SeatParty(.ticket(ticket.id), at: [store.table(table)]), by: store.host)
    }
    let score = try store.database.quoteScore()
    #expect(score.count == 2)
    #expect(score.coverageP50 == 1)
    #expect(score.coverageP90 == 1)
    #expect(try #require(score.pinballLoss) > 0)
  }

  @Test("A number that was entered by mistake teaches nothing: nobody walked away")
  func mistakes() throws {
    let store = try TestStore()
    func hazards() -> [Double] {
      store.database.waits.model(store.database.store).walkAways.hazards
    }
    func cancel(_ reason: Reason) throws {
      let ticket = try store.ticket(2)
      store.clock.advance(minutes: 3)
      _ = try store.database.perform(CancelTicket(ticket.id, reason: reason), by: store.host)
    }
    let before = hazards()
    try fill(store)
    for reason in [
      Reason(.enteredByMistake), Reason(.enteredByMistake, ownWords: "two slips"),
      Reason(words: "误录入"),
    ] {
      try cancel(reason)
    }
    #expect(try store.database.quoteScore().count == 0)
    store.clock.advance(minutes: 24 * 60)
    try store.database.learnWaits()
    #expect(hazards() == before)
    try cancel(Reason(.waitIsTooLong))
    #expect(try store.database.quoteScore().count == 1)
    store.clock.advance(minutes: 24 * 60)
    try store.database.learnWaits()
    #expect(hazards() != before)
  }

  @Test("Nobody is told a wait that ends after the house has closed")
  func closing() throws {
    let store = try TestStore(
      more: "[hours]\nservices = [\"11:00-19:30\"]\nlast_ticket_minutes = 0\n")
    try fill(store)
    let told = try #require(try store.ticket(2).told)
    #expect(told.p90 <= 90)
  }

  @Test("A wait is said in fives, from the middle to the end")
  func words() {
    #expect(WaitEstimate(p50: 12, p90: 31).minutes == 10...35)
    #expect(WaitEstimate(p50: 12, p90: 31).phrase == Phrase("10-35 min", "10-35 分钟"))
    #expect(WaitEstimate(p50: 2, p90: 4).phrase == Phrase("up to 5 min", "5 分钟内"))
    #expect(WaitEstimate(p50: 0, p90: 0).phrase == Phrase("no wait", "无需等候"))
    #expect(WaitEstimate(p50: 30, p90: 30).phrase == Phrase("30 min", "30 分钟"))
    #expect(WaitEstimate(p50: 28, p90: 38).shortPhrase == Phrase("25-40m", "25-40分"))
    #expect(WaitEstimate(p50: 105, p90: 140).shortPhrase == Phrase("105-140", "105-140"))
  }

  @Test(
    "A store learns how long its own guests stay, once a day, and from today's quotes as they end")
  func learned() throws {
    let store = try TestStore()
    let calendar = store.database.store.calendar
    func usual() -> Double {
      store.database.waits.model(store.database.store).turns.usual(
        size: 2, seatedAt: calendar.localMinute(store.clock.now))
    }
    let before = usual()
    for _ in 0..<8 {
      for _ in 0..<3 {
        let parties = try ["T01", "T02", "T03"].map { try store.seat(2, at: $0) }
        store.clock.advance(minutes: 40)
        for (party, table) in zip(parties, ["T01", "T02", "T03"]) {
          _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
          try store.database.perform(MarkTableReady(store.table(table)), by: store.host)
        }
      }
      store.clock.advance(minutes: 24 * 60 - 120)
    }
    try store.database.learnWaits()
    #expect(usual() < before - 25)
    let today = calendar.businessDay(of: store.clock.now)
    #expect(store.database.waits.past(of: today) != nil)
    // The past is not read again; what becomes of today's quotes counts at once.
    let statements = try store.statements { try store.database.learnWaits() }
    #expect(!statements.contains { $0.contains("partyTable") })
    let raw = WaitQuote(p50: 30, p90: 50)
    #expect(store.database.waits.model(store.database.store).calibration.corrected(raw) == raw)
    try fill(store)
    for _ in 0..<10 {
      let ticket = try store.ticket(2)
      store.clock.advance(minutes: 1)
      let party = try #require(
        try store.database.floor().tables.first { $0.table.name == "T05" }?.parties.first)
      _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
      try store.database.perform(MarkTableReady(store.table("T05")), by: store.host)
      _ = try store.database.perform(
        SeatParty(.ticket(ticket.id), at: [store.table("T05")]), by: store.host)
    }
    try store.database.learnWaits()
    #expect(store.database.waits.model(store.database.store).calibration.corrected(raw).p50 < 25)
  }
}
