import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("The kitchen is told of a sale without a table")
struct CounterKitchenTests {
  let till: CounterTill

  init() throws { till = try CounterTill() }

  var store: TestStore { till.store }
  var database: StoreDatabase { store.database }

  private func slips(_ kind: String = "kitchenTicket") throws -> [KitchenSlip] {
    try database.read { db in
      try String.fetchAll(
        db, sql: "SELECT document FROM printJob WHERE kind = ? ORDER BY createdAt, id",
        arguments: [kind])
    }.map { try JSONDecoder().decode(KitchenSlip.self, from: Data($0.utf8)) }
  }

  private func paper(_ kind: String = "kitchenTicket") throws -> String {
    let slip = try #require(try slips(kind).last)
    return slip.document(
      in: .english, and: .simplifiedChinese, calendar: database.store.calendar, elsewhere: false,
      isReprint: false
    ).plainText(columns: 48) { _ in 1 }
  }

  @Test("Its screen says that it is taken away, with number, time and name")
  func screen() throws {
    let opened = try till.open("Chen", at: store.clock.now.advanced(byMinutes: 30))
    try till.order("D001", on: opened)
    let ticket = try #require(try database.kitchenBoard().first)
    #expect(ticket.tableNames == ["P01"])
    #expect(ticket.partySize == nil)
    #expect(
      ticket.takeaway?.words(database.store.calendar)
        == Phrase("TAKEAWAY  P01  18:30  Chen", "外带  P01  18:30  Chen"))
    store.clock.advance(seconds: 10)
    let table = try store.seat(2)
    let check = try store.check(of: table)
    _ = try database.perform(SendLines(of: check), by: store.server)
    #expect(try database.kitchenBoard().map { $0.takeaway != nil } == [true, false])
  }

  @Test("Its slip says it over everything else")
  func slip() throws {
    let opened = try till.open("Chen", note: "no bag")
    try till.order("D001", on: opened)
    let slip = try #require(try slips().first)
    #expect(slip.tables == ["P01"])
    #expect(slip.guests == nil)
    #expect(slip.takeaway?.guestName == "Chen")
    #expect(try paper().contains("*** TAKEAWAY  P01  Chen  “no bag” ***"))
  }

  @Test("Guests who eat at the counter are no takeaway")
  func eatHere() throws {
    let opened = try till.open(guests: 2)
    try till.order("D001", on: opened)
    let ticket = try #require(try database.kitchenBoard().first)
    #expect(ticket.partySize == 2)
    #expect(
      ticket.takeaway?.words(database.store.calendar)
        == Phrase("AT THE COUNTER  P01", "吧台堂食  P01"))
  }

  @Test("A station that still makes something hears of another time, also when it is paid")
  func otherTime() throws {
    let opened = try till.open("Chen", at: store.clock.now.advanced(byMinutes: 30))
    try till.order("D001", on: opened)
    try till.pay(opened)
    store.clock.advance(seconds: 10)
    _ = try database.perform(
      ChangeCounterSale(
        opened.sale.id,
        to: NewCounterSale(guestName: "Chen", pickUpAt: store.clock.now.advanced(byMinutes: 60))),
      by: store.server)
    let notice = try #require(try slips("moveNotice").first)
    #expect(notice.takeaway?.pickUpAt == store.clock.now.advanced(byMinutes: 60))
    let text = try paper("moveNotice")
    #expect(text.contains("OTHER TIME"))
    #expect(text.contains("19:00"))
    #expect(!text.contains("TABLE MOVED"))
  }

  @Test("The guest's receipt has the number in the place of a table")
  func receipt() throws {
    let opened = try till.open()
    try till.order("D001", on: opened)
    try till.pay(opened)
    let text = try database.receiptText(of: opened.check.id, in: .english, columns: 40) { _ in 1 }
    #expect(text.contains("pick-up P01"))
    #expect(!text.contains("table"))
    #expect(!text.contains("guest"))
  }

  @Test("What slips say of a guest is gone on the next day, and at once when the guest is erased")
  func erased() throws {
    let member = try store.enrol("Chen")
    let opened = try till.open()
    _ = try database.perform(
      AttachMemberToParty(member.id, toParty: opened.sale.id), by: store.server)
    try till.order("D001", on: opened)
    #expect(try slips().first?.takeaway?.guestName == "Chen")
    try till.pay(opened)
    _ = try database.perform(GiveOut(opened.sale.id), by: store.server)
    _ = try database.perform(EraseMember(member.id), by: store.manager)
    #expect(try slips().first?.takeaway?.guestName == nil)
    #expect(try slips().first?.takeaway?.number == "P01")

    let other = try till.open("Novak", note: "by car")
    try till.order("D001", on: other)
    store.clock.advance(minutes: 24 * 60)
    // The first sale of the next day comes before any guest sits down.
    _ = try till.open()
    #expect(try slips().allSatisfy { $0.takeaway?.guestName == nil && $0.takeaway?.note == nil })
  }
}
