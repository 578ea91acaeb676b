import Foundation
import GRDB
import Printers
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("The number that a party holds in its hand")
struct NumberSlipTests {
  /// A house that prints numbers at its till's printer.
  private func house() throws -> TestStore {
    try TestStore(replacing: [
      ("receipts = \"till\"", "receipts = \"till\"\nqueue_numbers = \"till\"")
    ])
  }

  /// The slips that were asked for, in their order, as a wide printer shows them.
  private func slips(_ store: TestStore) throws -> [String] {
    try store.database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM printJob WHERE kind = 'queueNumber' ORDER BY rowid")
        .map(PrintJob.init(row:))
    }.map {
      try $0.paper(in: .english, and: .simplifiedChinese, calendar: store.database.store.calendar)
        .plainText(columns: 96)
    }
  }

  private func fill(_ store: TestStore) throws {
    for entry in try store.database.floor().tables {
      _ = try store.seat(2, at: entry.table.name)
    }
  }

  @Test(
    "The slip says what the party was told, who is ahead, and the house's rule, in both languages")
  func whatItSays() throws {
    let store = try house()
    try fill(store)
    store.clock.advance(minutes: 45)
    _ = try store.ticket(2, name: "Wang")
    let second = try store.ticket(2, name: "Chen", phone: "13800138000")
    let told = try #require(second.told?.minutes)
    let text = try #require(try slips(store).last)
    #expect(text.contains("A002"))
    #expect(text.contains("party of 2"))
    #expect(text.contains("1 party before you 前面还有1桌"))
    #expect(
      told.lowerBound < told.upperBound
        && text.contains("about \(told.lowerBound)-\(told.upperBound) minutes"))
    #expect(text.contains("预计等候\(told.lowerBound)-\(told.upperBound)分钟"))
    #expect(text.contains("A missed number comes again after 3 tables."))
    #expect(text.contains("过号顺延3桌"))
    #expect(!text.contains("COPY"))
    // Nobody else learns from the paper who the guests are.
    #expect(!text.contains("Chen") && !text.contains("138"))
    // What was told is kept as ever.
    let row = try store.database.read {
      try Row.fetchOne($0, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [second.id])
    }
    #expect(try #require(row)["toldP90"] == second.told?.p90)
    try expectEventsEqualRevisions(store)
  }

  @Test("The slip comes out once, also when the number is asked for twice")
  func once() throws {
    let store = try house()
    let id = Identifier<Ticket>(rawValue: UUID().uuidString.lowercased())
    for _ in 0..<2 {
      _ = try store.database.perform(IssueTicket(NewTicket(partySize: 4), id: id), by: store.host)
    }
    #expect(try PrintSpooler(store.database, owner: "a").printWaiting() == 1)
    let paper = String(
      decoding: try Data(contentsOf: store.folder.appending(path: "till.prn")), as: UTF8.self)
    #expect(paper.contains("B001"))
    #expect(paper.contains("nobody before you"))
  }

  @Test("A copy says so, keeps what was told, and counts who is ahead anew")
  func copy() throws {
    let store = try house()
    try fill(store)
    store.clock.advance(minutes: 45)
    let first = try store.ticket(2)
    let second = try store.ticket(2)
    let told = try #require(second.told?.minutes)
    _ = try store.database.perform(
      CancelTicket(first.id, reason: "went home"), by: store.host)
    store.clock.advance(minutes: 10)
    _ = try store.database.perform(ReprintNumber(second.id), by: store.host)
    let text = try #require(try slips(store).last)
    #expect(text.contains("COPY 补打"))
    #expect(
      text.contains("told when you came: about \(told.lowerBound)-\(told.upperBound) minutes"))
    #expect(text.contains("nobody before you"))
    let clock = store.database.store.calendar.clockText(store.clock.now)
    #expect(text.contains("copy printed 2026-11-22 \(clock)"))
    #expect(
      try store.number("SELECT count(*) FROM auditEntry WHERE action = 'numberReprinted'") == 1)
    // Who left needs no paper.
    #expect(throws: DoorError.notLive("A001", .cancelled)) {
      try store.database.perform(ReprintNumber(first.id), by: store.host)
    }
  }

  @Test("Paper that may be out already comes again as a copy")
  func uncertain() throws {
    let store = try house()
    _ = try store.ticket(2)
    _ = try #require(try store.database.claimPrintJob(owner: "dead", leaseSeconds: 60))
    store.clock.advance(seconds: 60)
    #expect(try PrintSpooler(store.database, owner: "alive").printWaiting() == 1)
    #expect(try slips(store).first?.contains("COPY") == true)
  }

  @Test("A party that outgrew its band gets the paper of its new number, another change none")
  func otherBand() throws {
    let store = try house()
    let ticket = try store.ticket(2)
    _ = try store.database.perform(ChangeTicket(ticket.id, note: "window"), by: store.host)
    #expect(try slips(store).count == 1)
    _ = try store.database.perform(ChangeTicket(ticket.id, partySize: 4), by: store.host)
    let text = try #require(try slips(store).last)
    #expect(text.contains("B001"))
    #expect(text.contains("party of 4"))
    #expect(!text.contains("COPY"))
  }

  @Test("Guests who wait for a booked table read when it is theirs")
  func booked() throws {
    let store = try house()
    let booking = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 60), partySize: 4, guestName: "Novak",
          tableIDs: [try store.table("T01")])), by: store.host)
    let ticket = try store.database.perform(GiveBookedNumber(booking.id), by: store.host)
    _ = try store.database.perform(GiveBookedNumber(booking.id), by: store.host)
    let texts = try slips(store)
    #expect(texts.count == 1)
    #expect(texts.first?.contains(ticket.displayNumber) == true)
    #expect(texts.first?.contains("booked for 19:00") == true)
    #expect(texts.first?.contains("订位19:00") == true)
  }

  @Test("Who asks from an app has no paper, and a house without a printer says so")
  func noPaper() throws {
    let store = try house()
    _ = try store.database.perform(
      IssueTicket(NewTicket(partySize: 2), onPaper: false), by: store.host)
    #expect(try slips(store).isEmpty)
    let plain = try TestStore()
    let ticket = try plain.ticket(2)
    #expect(try plain.number("SELECT count(*) FROM printJob") == 0)
    #expect(throws: DoorError.noNumberPrinter) {
      try plain.database.perform(ReprintNumber(ticket.id), by: plain.host)
    }
  }
}
