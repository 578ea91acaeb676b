import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Invoices that guests ask for")
struct InvoiceTests {
  let house: PaidHouse
  private let company = InvoiceDetails(
    payer: .company, kind: .special, title: "江畔科技有限公司", taxNumber: "91350100M000100Y43",
    sendTo: "wang@example.com")
  private let number = "25117000000000000001"

  init() throws { house = try PaidHouse() }

  private var database: StoreDatabase { house.database }
  private var store: TestStore { house.store }

  private func newID() -> Identifier<InvoiceRequest> { database.environment.ids.next() }

  @discardableResult
  private func ask(
    _ check: Identifier<Check>, _ details: InvoiceDetails? = nil,
    id: Identifier<InvoiceRequest>? = nil, on database: StoreDatabase? = nil
  ) throws -> InvoiceRequest {
    try (database ?? self.database).perform(
      RequestInvoice(check, details ?? company, id: id ?? newID()), by: store.cashier)
  }

  @Test("It is asked for once, changed until it is issued, and then it stands")
  func life() throws {
    let (_, open) = try house.sit(at: "T02")
    expectNothingWritten(store) {
      #expect(throws: InvoiceRefusal.notPaid) { try ask(open) }
    }
    let (_, check) = try house.paid()
    let id = newID()
    let request = try ask(check, id: id)
    #expect(request.amount.minorUnits == 4_900 && request.stage == .requested)
    // Repeated after an unclear answer it is the same wish.
    let events = try store.number("SELECT count(*) FROM outboxEvent")
    #expect(try ask(check, id: id) == request)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == events)
    // At another terminal nobody knows of it yet.
    let other = try store.anotherTerminal()
    #expect(throws: InvoiceRefusal.otherRequest) { try ask(check, on: other) }

    var changed = company
    changed.kind = .ordinary
    #expect(try ask(check, changed, id: id).details.kind == .ordinary)
    #expect(try house.facts("foh.check.invoice-changed.v1").count == 1)

    let sent = try database.perform(MarkInvoiceSent(id, number: number), by: store.cashier)
    #expect(sent.stage == .sent && sent.invoiceNumber == number)
    #expect(try database.perform(MarkInvoiceSent(id, number: number), by: store.cashier) == sent)
    expectNothingWritten(store) {
      #expect(throws: InvoiceRefusal.isSent(number: number)) { try ask(check, id: id) }
      #expect(throws: InvoiceRefusal.isSent(number: number)) {
        try database.perform(MarkInvoiceSent(id, number: "12345678"), by: store.cashier)
      }
    }
    #expect(try house.facts("foh.check.invoice-sent.v1").count == 1)

    let voided = try database.perform(WithdrawInvoice(id), by: store.cashier)
    #expect(voided.mustBeReversed && voided.voidReason == .withdrawn)
    #expect(try database.perform(WithdrawInvoice(id), by: store.cashier) == voided)
    #expect(throws: InvoiceRefusal.noRequest) { try ask(check, id: id) }
    // A guest who wants one after all gets another.
    try ask(check)
    #expect(try database.bill(of: check).invoice?.stage == .requested)
    try expectEventsEqualRevisions(store)
  }

  @Test("Opened again or refunded its wish is void, and one that is issued is to be reversed")
  func voided() throws {
    let (_, check) = try house.paid()
    let first = try ask(check)
    try database.perform(MarkInvoiceSent(first.id, number: number), by: store.cashier)
    let outcome = try house.reopen(check)
    #expect(outcome.bill.invoice?.voidReason == .reopened)
    #expect(outcome.bill.invoice?.mustBeReversed == true)
    try database.perform(CloseCheck(check), by: store.cashier)

    let second = try ask(check)
    #expect(second.amount.minorUnits == 4_900)
    let refund = try house.refund(check)
    #expect(refund.invoice?.id == second.id && refund.invoice?.voidReason == .refunded)
    #expect(refund.invoice?.mustBeReversed == false)
    // Who issues it in the tax system at that moment hears that it is to be reversed.
    expectNothingWritten(store) {
      #expect(throws: InvoiceRefusal.isVoid(.refunded)) {
        try database.perform(MarkInvoiceSent(second.id, number: number), by: store.cashier)
      }
    }
    // What is left can be invoiced, a refund cannot.
    #expect(try database.afterPaying(of: check).amount.invoiced == 1_100)
    #expect(try ask(check).amount.minorUnits == 1_100)
    #expect(throws: InvoiceRefusal.isRefund) { try ask(refund.check.id) }
    #expect(try house.facts("foh.check.invoice-voided.v1").count == 2)
    try expectEventsEqualRevisions(store)
  }

  @Test("That of a deposit which the house kept is void when the guests come after all")
  func keptDeposit() throws {
    let store = try DepositHouse.store()
    let booking = try store.book(minutes: 10, guests: 2)
    try store.takeDeposit(of: booking)
    store.clock.advance(minutes: 26)
    _ = try store.database.perform(MarkNoShow(booking.id), by: store.host)
    let kept = try #require(
      try store.database.read { db in
        try String.fetchOne(db, sql: "SELECT checkID FROM depositCheck WHERE kind = 'kept'")
      })
    let check = Identifier<Check>(rawValue: kept)
    let request = try store.database.perform(
      RequestInvoice(check, company, id: store.database.environment.ids.next()),
      by: store.cashier)
    #expect(request.amount.minorUnits == 10_000)
    try store.database.perform(MarkInvoiceSent(request.id, number: number), by: store.cashier)
    _ = try store.database.perform(UndoNoShow(store.step(.noShow).id), by: store.host)
    let invoice = try store.database.bill(of: check).invoice
    #expect(invoice?.voidReason == .refunded && invoice?.mustBeReversed == true)
    try expectEventsEqualRevisions(store)
  }

  @Test("What was paid by a voucher is invoiced elsewhere")
  func leftOut() throws {
    let (_, check) = try house.sit()
    try database.perform(Pay(check, tender: .voucher, amount: 2_000), by: store.cashier)
    try house.pay(check)
    #expect(try ask(check).amount.minorUnits == 2_900)
    let (_, all) = try house.paid(at: "T02", by: .voucher)
    #expect(throws: InvoiceRefusal.nothingToInvoice) { try ask(all) }
  }

  @Test("Titles are offered again: the member's first with their address, then companies'")
  func remembered() throws {
    let member = try store.enrol("王秀英", phone: "13800005678")
    let (party, check) = try house.sit()
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    try house.pay(check)
    try ask(check, InvoiceDetails(payer: .person, title: "王秀英", sendTo: "13800005678"))
    let (_, other) = try house.paid(at: "T02")
    try ask(other)
    let (_, third) = try house.paid(at: "T03")
    #expect(
      try database.rememberedTitles(for: third).map(\.details.title) == ["江畔科技有限公司"])
    // An address is the guest's: nobody else is offered it.
    #expect(try database.rememberedTitles(for: third).allSatisfy { $0.details.sendTo == nil })
    let own = try database.rememberedTitles(for: check)
    #expect(own.map(\.isOfMember) == [true, false])
    #expect(own.first?.details.sendTo == "+8613800005678")
  }

  @Test("With a member goes who they are; what was issued to a company stays")
  func erased() throws {
    let member = try store.enrol("Zephyrine Quill", phone: "13977774242")
    let (party, check) = try house.sit()
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    try house.pay(check)
    try ask(
      check, InvoiceDetails(payer: .person, title: "Zephyrine Quill", sendTo: "13977774242"))
    let (_, other) = try house.paid(at: "T02")
    var mine = company
    mine.sendTo = "13977774242"
    try ask(other, mine)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)

    _ = try database.perform(EraseMember(member.id), by: store.manager)

    let rows = try database.read { db in
      try Row.fetchAll(db, sql: "SELECT title, sendTo, memberID FROM invoiceRequest ORDER BY rowid")
    }
    #expect(rows.map { $0["title"] as String } == [Member.erasedName, "江畔科技有限公司"])
    #expect(rows.allSatisfy { ($0["sendTo"] as String?) == nil })
    #expect(rows.allSatisfy { ($0["memberID"] as String?) == nil })
    #expect(try database.rememberedTitles(for: check).allSatisfy { !$0.isOfMember })
    #expect(try store.number("SELECT count(*) FROM reviewAsk") == 0)
    #expect(try database.checkInvariants() == [])
  }
}
