import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A bill that stays right")
struct HonestBillTests {
  /// A party with so many beef tripe (38.00) and dips for one guest (11.00), sent.
  private func order(
    _ pieces: Int, in store: TestStore
  ) throws -> (check: Identifier<Check>, line: Identifier<OrderLine>) {
    let check = try store.check(of: try store.seat(1, at: "T01"))
    let line = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: pieces), to: check),
      by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    return (check, line.id)
  }

  @Test(
    "A bill opened at 04:50 and paid at 05:10 counts on one business day, here and at headquarters")
  func oneBusinessDay() throws {
    let store = try TestStore()
    // From six in the evening to ten to five.
    store.clock.advance(minutes: 10 * 60 + 50)
    let (check, _) = try order(1, in: store)
    store.clock.advance(minutes: 20)
    let events = try store.number("SELECT count(*) FROM outboxEvent")
    try store.database.perform(Pay(check, tender: .cash, amount: 4900), by: store.cashier)
    let day = try store.database.bill(of: check).check.businessDay
    let paid = try store.database.read { db in
      try LocalDate.fetchAll(db, sql: "SELECT businessDay FROM payment")
    }
    #expect(paid == [day])
    let told = try store.database.read { db in
      try LocalDate.fetchAll(
        db, sql: "SELECT businessDay FROM outboxEvent WHERE sequence > ? AND aggregate = 'check'",
        arguments: [events])
    }
    #expect(told == [day, day])
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("Rounding down to 100.00 gives nothing away that the house has not set a limit for")
  func tailWithinTheLimit() throws {
    func due(_ limit: String) throws -> Int {
      let store = try TestStore(
        more: "\n[rounding]\nmode = \"down\"\nto = \"100.00\"\nlimit = \"\(limit)\"\n")
      return try store.database.bill(of: order(3, in: store).check).total.minorUnits
    }
    // 3 × 38.00 + 11.00 = 125.00.
    #expect(try due("99.99") == 10_000)
    #expect(try due("25.00") == 10_000)
    #expect(try due("24.99") == 12_500)
    #expect(try due("0.00") == 12_500)
    // A file whose configuration says nothing of a limit.
    let yuan = try #require(Currency(isoCode: "CNY"))
    let silent = StoreSettings(bands: [], taxRates: [], rounding: .down(toMultipleOf: 10_000))
    #expect(silent.tailRoundingLimit(in: yuan) == 100)
  }

  @Test("20 off 200 at a limit of 10 % is looked at again when most of the dishes have gone back")
  func discountOutgrown() throws {
    let store = try TestStore()
    let database = store.database
    let (check, line) = try order(5, in: store)
    // 201.00, of which 20.00 are less than 10 %.
    try database.perform(
      Discount(check, .amountOff(2000), reason: "regular"), by: store.cashier)
    #expect(try database.bill(of: check).discountRefusal == nil)
    try database.perform(
      ReturnLine(line, quantity: 4, reason: "cold", made: false), by: store.server)
    // 20.00 of 49.00.
    let refusal = GivingRefusal.discountOutgrown(shareBasisPoints: 4082, limitBasisPoints: 1000)
    #expect(try database.bill(of: check).discountRefusal == refusal)
    #expect(throws: refusal) {
      try database.perform(Pay(check, tender: .cash, amount: 2900), by: store.cashier)
    }
    #expect(throws: GivingRefusal.discountNeedsAuthoriser(limitBasisPoints: 1000)) {
      try database.perform(
        Discount(check, .amountOff(2000), reason: "regular"), by: store.cashier)
    }
    try database.perform(
      Discount(
        check, .amountOff(2000), reason: "regular", authoriser: store.manager.staff),
      by: store.cashier)
    #expect(
      try database.perform(Pay(check, tender: .cash, amount: 2900), by: store.cashier).isClosed)
    #expect(try database.checkInvariants() == [])
  }

  @Test("A percentage, and what a manager gave, stand whatever goes back")
  func discountStands() throws {
    let store = try TestStore()
    let (check, line) = try order(5, in: store)
    for effect in [BillEffect.percentOff(basisPoints: 1000), .amountOff(3000)] {
      try store.database.perform(
        Discount(check, effect, reason: "regular", authoriser: store.manager.staff),
        by: store.cashier)
      try store.database.perform(
        ReturnLine(line, quantity: 2, reason: "cold", made: false), by: store.server)
      #expect(try store.database.bill(of: check).discountRefusal == nil)
    }
  }

  @Test("The row of a gift says who gave it and who allowed it")
  func giftsHaveTheirPeople() throws {
    let store = try TestStore()
    let database = store.database
    let (check, _) = try order(1, in: store)
    let beer = try database.perform(
      AddLine(NewLine(dishID: store.dish("W02").id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    try database.perform(
      GiftLine(beer.id, reason: "birthday", authoriser: store.manager.staff), by: store.server)
    func people(_ bill: BillPicture) throws -> [String?] {
      let row = try #require(bill.rows.first { $0.kind == .lineReduction })
      return [row.authorName, row.authoriserName]
    }
    let name = store.server.staff.name
    #expect(try people(try database.bill(of: check)) == [name, "Max"])
    try database.perform(Pay(check, tender: .cash, amount: 4900), by: store.cashier)
    #expect(try people(try database.bill(of: check)) == [name, "Max"])
  }

  @Test("Each step's part of each line is in the file, and adds up both ways")
  func sharesAreKept() throws {
    let store = try TestStore(
      more: "\n[service_charge]\nrate = \"10%\"\n[rounding]\nmode = \"down\"\nto = \"1.00\"\n")
    let database = store.database
    let (check, line) = try order(3, in: store)
    try database.perform(
      ReturnLine(line, quantity: 1, reason: "cold", made: false), by: store.server)
    let beer = try database.perform(
      AddLine(NewLine(dishID: store.dish("W02").id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    try database.perform(GiftLine(beer.id, reason: "birthday"), by: store.manager)
    let open = try database.perform(
      Discount(check, basisPoints: 777, reason: "regular"), by: store.cashier)
    try database.perform(
      Pay(check, tender: .cash, amount: open.total.minorUnits), by: store.cashier)
    let closed = try database.bill(of: check)
    #expect(closed.rows.map(\.shares) == open.rows.map(\.shares))
    let steps = closed.rows.filter { $0.kind != .taxContained }
    #expect(steps.count == 5)
    for row in steps { #expect(row.shares.reduce(0, +) == row.amount.minorUnits) }
    for (index, line) in closed.lines.enumerated() {
      #expect(steps.reduce(0) { $0 + $1.shares[index] } == line.net.minorUnits)
    }
    #expect(try database.checkInvariants() == [])
  }

  @Test("A discount or a rounding of nothing is refused and takes nothing away")
  func nothingOff() throws {
    let store = try TestStore()
    let (check, _) = try order(3, in: store)
    try store.database.perform(
      Discount(check, basisPoints: 1000, reason: "regular"), by: store.cashier)
    for verb in [
      Discount(check, basisPoints: 0, reason: "x"), Discount(check, .amountOff(0), reason: "x"),
    ] {
      #expect(throws: GivingRefusal.nothingOff) {
        try store.database.perform(verb, by: store.manager)
      }
    }
    #expect(throws: GivingRefusal.nothingOff) {
      try store.database.perform(SetRounding(check, amountMinor: 0), by: store.manager)
    }
    #expect(try store.database.bill(of: check).rows.contains { $0.kind == .discount })
  }

  @Test(
    "No number of a card gets into the file, wherever it is written",
    arguments: ["4111111111111111", "4111 1111 1111 1111", "5555-5555-5555-4444"])
  func noCardNumber(_ card: String) throws {
    let store = try TestStore()
    let database = store.database
    let (check, line) = try order(3, in: store)
    let text = "guest \(card)"
    let why = Reason(words: text)
    for tender in [Tender.card, .wallet, .voucher] {
      #expect(throws: ReferenceRefusal.cardNumber) {
        try database.perform(
          Pay(check, tender: tender, amount: 100, reference: card), by: store.cashier)
      }
    }
    func refused(_ body: () throws -> Void) {
      #expect(throws: CardNumberRefusal.looksLikeOne) { try body() }
    }
    refused {
      _ = try database.perform(Discount(check, basisPoints: 500, reason: why), by: store.cashier)
    }
    refused { _ = try database.perform(GiftLine(line, reason: why), by: store.manager) }
    refused {
      _ = try database.perform(
        ReturnLine(line, quantity: 1, reason: why, made: true), by: store.server)
    }
    refused {
      _ = try database.perform(
        AddLine(NewLine(dishID: store.dish("W02").id, note: text), to: check), by: store.server)
    }
    refused {
      _ = try database.perform(
        IssueTicket(NewTicket(partySize: 2, guestName: text)), by: store.host)
    }
    refused {
      _ = try database.perform(
        IssueTicket(NewTicket(partySize: 2, note: text)), by: store.host)
    }
    refused {
      _ = try database.perform(EnrolMember(NewMember(name: text, phone: nil)), by: store.host)
    }
    refused { _ = try store.seat(2, at: "T02", name: text) }
    let digits = card.filter(\.isNumber).suffix(8)
    let file = try database.read { db in
      try String.fetchAll(db, sql: "SELECT CAST(payload AS TEXT) FROM outboxEvent")
        + String.fetchAll(db, sql: "SELECT coalesce(detail, '') FROM auditEntry")
    }
    #expect(!file.contains { $0.contains(digits) })
  }
}
