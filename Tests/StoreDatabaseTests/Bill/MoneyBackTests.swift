import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Money that goes back")
struct MoneyBackTests {
  let store: TestStore
  let check: Identifier<Check>
  let tripe: Identifier<OrderLine>

  /// Two guests with dips (22.00) and two beef tripe (76.00): 98.00.
  init() throws {
    store = try TestStore()
    check = try store.check(of: try store.seat(2, at: "T01"))
    tripe = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 2), to: check), by: store.server
    ).id
    try store.database.perform(SendLines(of: check), by: store.server)
  }

  var database: StoreDatabase { store.database }

  private func returnOneTripe() throws {
    try database.perform(
      ReturnLine(tripe, quantity: 1, reason: "cold", made: true), by: store.server)
  }

  @Test("A dish went back after paying: the money goes back by the card that paid, with its reason")
  func toTheTenderThatPaid() throws {
    let cash = try database.perform(Pay(check, tender: .cash, amount: 1000), by: store.cashier)
    let card = try database.perform(
      Pay(check, tender: .card, amount: 7000, reference: "4417"), by: store.cashier)
    try returnOneTripe()
    #expect(try database.bill(of: check).remaining.minorUnits == -2000)
    let events = try store.number("SELECT count(*) FROM outboxEvent")

    let outcome = try database.perform(
      GiveBack(
        check, of: card.payment.id, amount: 2000, reason: Reason(.dishReturned),
        authoriser: store.manager.staff), by: store.cashier)

    #expect(outcome.isClosed)
    let bill = try database.bill(of: check)
    let back = try #require(bill.payments.last)
    #expect(back.amount.minorUnits == -2000)
    #expect(back.tender == .card)
    #expect(back.reference == "4417")
    #expect(back.givesBack == card.payment.id)
    #expect(back.reason == Reason(.dishReturned))
    #expect(back.authorName == "Bo")
    #expect(back.authoriserName == "Max")
    #expect(PaymentRule.leftToGiveBack(of: card.payment, among: bill.payments) == 5000)
    #expect(PaymentRule.leftToGiveBack(of: cash.payment, among: bill.payments) == 1000)
    #expect(PaymentRule.leftToGiveBack(of: back, among: bill.payments) == 0)
    let fact = try database.read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT json_extract(CAST(payload AS TEXT), '$.data.givesBack') AS givesBack,
            json_extract(CAST(payload AS TEXT), '$.data.authoriser') AS authoriser
          FROM outboxEvent WHERE sequence = ? + 1
          """, arguments: [events])
    }
    #expect(fact?["givesBack"] == card.payment.id.rawValue)
    #expect(fact?["authoriser"] == "Max")
    let entry = try database.read { db in
      try String.fetchOne(db, sql: "SELECT detail FROM auditEntry WHERE action = 'givenBack'")
    }
    #expect(entry?.hasPrefix("-2000 card: a dish went back") == true)
    #expect(try database.checkInvariants() == [])
  }

  @Test("Nobody gives money back alone, nor more than is owed, nor more than was taken")
  func refused() throws {
    let cash = try database.perform(Pay(check, tender: .cash, amount: 1000), by: store.cashier)
      .payment
    func give(
      _ amount: Int, of payment: Identifier<Payment>, reason: Reason = "cold",
      by author: Author? = nil
    ) throws {
      _ = try database.perform(
        GiveBack(check, of: payment, amount: amount, reason: reason), by: author ?? store.manager)
    }
    #expect(throws: PaymentRefusal.nothingOwed) { try give(100, of: cash.id) }
    let card = try database.perform(Pay(check, tender: .card, amount: 8000), by: store.cashier)
      .payment
    try returnOneTripe()
    let owed = Money(minorUnits: -3000, currency: database.store.currency)
    #expect(throws: StaffError.notPermitted(.giveBack)) {
      try give(3000, of: card.id, by: store.cashier)
    }
    #expect(throws: PaymentRefusal.tooMuch(remaining: owed)) { try give(3001, of: card.id) }
    #expect(throws: PaymentRefusal.amountMissing) { try give(0, of: card.id) }
    #expect(throws: PaymentRefusal.tooMuchOfThePayment(most: cash.amount)) {
      try give(1001, of: cash.id)
    }
    #expect(throws: OrderError.reasonMissing) { try give(1000, of: cash.id, reason: "") }
    #expect(throws: TillError.noSuchPayment) {
      try give(1000, of: Identifier(rawValue: card.id.rawValue.replacing("-", with: "0")))
    }
    #expect(
      throws: PaymentRefusal.owedToTheGuest(
        Money(minorUnits: 3000, currency: database.store.currency))
    ) {
      try database.perform(Pay(check, tender: .cash, amount: 100), by: store.cashier)
    }
    #expect(try database.bill(of: check).payments.count == 2)
    // In two parts, each of its own payment.
    try give(1000, of: cash.id)
    try give(2000, of: card.id)
    #expect(try database.bill(of: check).check.stage == .closed)
    #expect(try database.checkInvariants() == [])
  }

  @Test("Money that is given back again after an unclear answer goes back once")
  func repeated() throws {
    let card = try database.perform(Pay(check, tender: .card, amount: 9000), by: store.cashier)
      .payment
    try returnOneTripe()
    let id: Identifier<Payment> = database.environment.ids.next()
    for _ in 0..<3 {
      let outcome = try database.perform(
        GiveBack(check, of: card.id, amount: 3000, reason: "cold", id: id), by: store.manager)
      #expect(outcome.isClosed)
    }
    #expect(try database.bill(of: check).payments.map(\.amount.minorUnits) == [9000, -3000])
  }

  @Test("A payment recorded with the wrong tender is taken back once, and nothing is deleted")
  func wrongTender() throws {
    let card = try database.perform(
      Pay(check, tender: .card, amount: 5000, reference: "4417"), by: store.cashier
    ).payment
    let back = try database.perform(ReversePayment(check, card.id), by: store.cashier)
    #expect(back?.amount.minorUnits == -5000)
    #expect(back?.givesBack == card.id)
    #expect(try database.perform(ReversePayment(check, card.id), by: store.cashier) == nil)
    let bill = try database.bill(of: check)
    #expect(bill.remaining.minorUnits == 9800)
    #expect(bill.payments.map(\.amount.minorUnits) == [5000, -5000])
    #expect(throws: StaffError.notPermitted(.takePayment)) {
      try database.perform(ReversePayment(check, card.id), by: store.server)
    }
    try database.perform(Pay(check, tender: .wallet, amount: 9800), by: store.cashier)
    #expect(try database.tonight().tenders.map(\.tender) == [.card, .wallet])
    #expect(try database.tonight().tenders.map(\.amount.minorUnits) == [0, 9800])
    #expect(
      try store.number("SELECT count(*) FROM auditEntry WHERE action = 'paymentReversed'") == 1)
    #expect(try database.checkInvariants() == [])
  }

  @Test("What a guest is owed is not taken out as a slip, which asks nobody")
  func owedIsNoSlip() throws {
    let card = try database.perform(Pay(check, tender: .card, amount: 9000), by: store.cashier)
      .payment
    try returnOneTripe()
    #expect(
      throws: PaymentRefusal.owedToTheGuest(
        Money(minorUnits: 3000, currency: database.store.currency))
    ) {
      try database.perform(ReversePayment(check, card.id), by: store.cashier)
    }
  }
}
