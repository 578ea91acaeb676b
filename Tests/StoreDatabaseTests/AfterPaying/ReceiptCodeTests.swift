import Foundation
import GRDB
import HeadquartersContract
import Printing
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("The code of a receipt")
struct ReceiptCodeTests {
  let house: PaidHouse

  init() throws { house = try PaidHouse() }

  private func receipts() throws -> [ReceiptFact] {
    try house.facts("foh.check.receipt-issued.v1").map {
      try JSONDecoder().decode(ReceiptFact.self, from: Data($0.utf8))
    }
  }

  @Test(
    "A paid check has one, on its paper and for headquarters, and keeps it when it closes again")
  func code() throws {
    let database = house.database
    let (_, open) = try house.sit()
    #expect(try house.code(of: open) == nil)
    #expect(try database.afterPaying(of: open).link == nil)

    try house.pay(open)
    let code = try #require(try house.code(of: open))
    #expect(ReceiptCode.isPossible(code))
    let link = "https://example.com/r/\(code)"
    #expect(try database.afterPaying(of: open).link == link)
    let first = try #require(try receipts().first)
    #expect(first.code == code && first.closing == 1 && first.totalMinor == 4_900)
    #expect(first.currency == "CNY" && first.refunds == nil)
    #expect(first.lines.map(\.amountMinor) == [1_100, 3_800])
    #expect(first.payments.map(\.tender) == ["card"])
    #expect(first.payments.map(\.amountMinor) == [4_900])
    // On the paper by the printer's own command, with what it is good for.
    let paper = try #require(try lastReceipt())
    #expect(paper.lines.contains(.qrCode(link)))
    #expect("\(paper)".contains("Tell us how it was"))

    // Closed anew it is the same code, and what it says is the last close.
    _ = try house.reopen(open)
    #expect(try house.code(of: open) == code)
    try database.perform(
      Discount(
        open, basisPoints: 1000, reason: Reason(words: "for Mrs Quill")),
      by: house.store.manager)
    let card = try #require(try database.bill(of: open).payments.first)
    try database.perform(
      GiveBack(
        open, of: card.id, amount: 490, reason: Reason(.chargedTooMuch),
        authoriser: house.store.manager.staff), by: house.store.cashier)
    let last = try #require(try receipts().last)
    #expect(last.code == code && last.closing == 2 && last.totalMinor == 4_410)
    // What staff typed, and who they are, stays in the house.
    #expect(last.steps.first { $0.kind == "discount" }?.name == BillStep.discount.name)
    let texts = try house.facts("foh.check.receipt-issued.v1").joined()
    #expect(!texts.contains("Quill") && !texts.contains("Bo") && !texts.contains("Max"))
    try expectEventsEqualRevisions(house.store)
  }

  @Test(
    "The paper, worked out once with what headquarters is told, says what a reprint reads")
  func paperAsTheFileHasIt() throws {
    let (party, check) = try house.sit()
    // A member with points, a tip and a second tender: what is read from tables of their own.
    let member = try house.store.enrol()
    try house.database.perform(
      AttachMemberToParty(member.id, toParty: party.id),
      by: house.store.host)
    try house.database.perform(
      Pay(check, tender: .cash, amount: 2_000, tendered: 5_000), by: house.store.cashier)
    try house.database.perform(
      Pay(check, tender: .card, amount: 2_900, tip: 300), by: house.store.cashier)
    let slip = try paperAsReprinted(check)
    #expect(slip.author == house.store.cashier.name && slip.points?.earned == 49)
  }

  @Test(
    "So does the paper of a sale at the counter, of a check that closes again, and of a refund")
  func otherPapersAsTheFileHasThem() throws {
    let sale = try house.database.perform(OpenCounterSale(), by: house.store.server).check.id
    try house.database.perform(
      AddLine(NewLine(dishID: house.store.dish("D001").id), to: sale), by: house.store.server)
    try house.database.perform(SendLines(of: sale), by: house.store.server)
    try house.pay(sale)
    #expect(try paperAsReprinted(sale).isPickUp == true)

    let (_, check) = try house.paid()
    _ = try house.reopen(check)
    try house.database.perform(
      Discount(check, basisPoints: 1000, reason: Reason(words: "cold")), by: house.store.manager)
    let card = try #require(try house.database.bill(of: check).payments.first)
    try house.database.perform(
      GiveBack(
        check, of: card.id, amount: 490, reason: Reason(.chargedTooMuch),
        authoriser: house.store.manager.staff), by: house.store.cashier)
    let slip = try paperAsReprinted(check)
    #expect(slip.closing == 2 && slip.payments.count == 2 && slip.total.minorUnits == 4_410)
    #expect(slip.rows.contains { $0.kind == .discount })

    let (_, other) = try house.paid(at: "T02")
    let refund = try house.refund(other).check.id
    #expect(try paperAsReprinted(refund).total.minorUnits == -3_800)
  }

  /// The receipt that came out last, which is to say what the file has of the check.
  private func paperAsReprinted(_ check: Identifier<Check>) throws -> BillSlip {
    let paper = try house.database.read { db in
      try String.fetchOne(
        db,
        sql: "SELECT document FROM printJob WHERE kind = 'receipt' ORDER BY rowid DESC LIMIT 1")
    }
    let slip = try JSONDecoder().decode(BillSlip.self, from: Data(try #require(paper).utf8))
    let fromTheFile = try house.database.read { db in
      try BillSlip(
        BillPicture.fetch(db, check, store: house.database.store), isReceipt: true, isCopy: false,
        author: slip.author, at: house.store.clock.now, store: house.database.store, db: db)
    }
    #expect(slip == fromTheFile)
    return slip
  }

  @Test("A tip stands beside the payment, as on the paper")
  func tip() throws {
    let (_, check) = try house.sit()
    try house.database.perform(
      Pay(check, tender: .card, amount: 4_900, tip: 500), by: house.store.cashier)
    let fact = try #require(try receipts().last)
    #expect(fact.totalMinor == 4_900)
    #expect(fact.payments.map(\.amountMinor) == [4_900])
    #expect(fact.payments.map(\.tipMinor) == [500])
  }

  @Test("A refund has a receipt of its own, which says of which check it is")
  func refund() throws {
    let (_, check) = try house.paid()
    let refund = try house.refund(check)
    let fact = try #require(try receipts().last)
    #expect(try fact.code == house.code(of: refund.check.id))
    #expect(try fact.code != house.code(of: check))
    #expect(fact.refunds == check && fact.refundsNumber == 1 && fact.totalMinor == -3_800)
    // Nobody says how it was to get money back.
    #expect(!"\(try #require(try lastReceipt()))".contains("Tell us"))
  }

  @Test("A house that says nowhere gives no code, and its paper has none")
  func off() throws {
    let store = try TestStore()
    let party = try store.seat(1)
    let check = try store.check(of: party)
    try store.database.perform(SendLines(of: check), by: store.server)
    let left = try store.database.bill(of: check).remaining.minorUnits
    try store.database.perform(Pay(check, tender: .card, amount: left), by: store.cashier)
    #expect(try store.number("SELECT count(*) FROM receiptCode") == 0)
    #expect(try !store.events().contains("foh.check.receipt-issued.v1"))
    #expect(try store.database.afterPaying(of: check).link == nil)
  }

  /// The last receipt in the print queue, as paper.
  private func lastReceipt() throws -> PrintDocument? {
    let text = try house.database.read { db in
      try String.fetchOne(
        db,
        sql: "SELECT document FROM printJob WHERE kind = 'receipt' ORDER BY rowid DESC LIMIT 1")
    }
    return try text.map { text in
      try JSONDecoder().decode(BillSlip.self, from: Data(text.utf8))
        .document(in: .english, and: nil, calendar: house.database.store.calendar)
    }
  }
}
