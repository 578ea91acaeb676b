import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Discounts and rounding")
struct AdjustBillTests {
  let store: TestStore
  let check: Identifier<Check>

  /// Two guests with dips and an order of beef at 68.00 for 500 g: 22.00 + 45.29 = 67.29.
  init() throws {
    store = try TestStore()
    check = try store.check(of: try store.seat(2, at: "T01"))
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D006").id, grams: 333), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
  }

  var database: StoreDatabase { store.database }

  @Test func aCashierGivesUpToTheirLimitAlone() throws {
    let bill = try database.perform(
      Discount(check, basisPoints: 1000, reason: "regular"), by: store.cashier)
    // 10 % of 67.29 is 6.729.
    #expect(bill.total.minorUnits == 6729 - 673)
    let row = try #require(bill.rows.first { $0.kind == .discount })
    #expect(row.reason == Phrase("10 % off: regular", "9折：regular"))
    #expect(row.authorName == "Bo")
    #expect(row.authoriserName == nil)
  }

  @Test func aboveTheLimitASecondPersonIsAsked() throws {
    #expect(throws: GivingRefusal.discountNeedsAuthoriser(limitBasisPoints: 1000)) {
      try database.perform(Discount(check, basisPoints: 1001, reason: "late"), by: store.cashier)
    }
    #expect(throws: GivingRefusal.overAuthorisersLimit) {
      try database.perform(
        Discount(check, basisPoints: 1001, reason: "late", authoriser: store.server.staff),
        by: store.cashier)
    }
    let bill = try database.perform(
      Discount(check, basisPoints: 5000, reason: "late", authoriser: store.manager.staff),
      by: store.cashier)
    #expect(bill.rows.first { $0.kind == .discount }?.authoriserName == "Max")
    #expect(bill.total.minorUnits == 6729 - 3365)
  }

  @Test func aSecondDiscountTakesThePlaceOfTheFirst() throws {
    try database.perform(Discount(check, basisPoints: 1000, reason: "regular"), by: store.cashier)
    let bill = try database.perform(
      Discount(check, basisPoints: 500, reason: "regular"), by: store.cashier)
    #expect(bill.total.minorUnits == 6729 - 336)
    #expect(bill.rows.filter { $0.kind == .discount }.count == 1)
  }

  @Test func theTailIsLeftToTheGuestWithinTheLimit() throws {
    let bill = try database.perform(SetRounding(check, amountMinor: 229), by: store.cashier)
    #expect(bill.total.minorUnits == 6500)
    let limit = Money(minorUnits: 500, currency: database.store.currency)
    #expect(throws: GivingRefusal.roundingNeedsAuthoriser(limit: limit)) {
      try database.perform(SetRounding(check, amountMinor: 501), by: store.cashier)
    }
    #expect(throws: GivingRefusal.roundingOutOfRange) {
      try database.perform(SetRounding(check, amountMinor: 6730), by: store.manager)
    }
    #expect(throws: GivingRefusal.roundingOutOfRange) {
      try database.perform(SetRounding(check, amountMinor: -1), by: store.manager)
    }
    let row = try #require(try database.bill(of: check).rows.first { $0.kind == .rounding })
    try database.perform(RemoveAdjustment(try #require(row.adjustmentID)), by: store.cashier)
    #expect(try database.bill(of: check).total.minorUnits == 6729)
  }

  @Test func everyStepIsKeptWhenTheCheckCloses() throws {
    try database.perform(Discount(check, basisPoints: 1000, reason: "regular"), by: store.cashier)
    try database.perform(SetRounding(check, amountMinor: 56), by: store.cashier)
    let open = try database.bill(of: check)
    #expect(open.total.minorUnits == 6000)
    try database.perform(Pay(check, tender: .cash, amount: 6000), by: store.cashier)
    let closed = try database.bill(of: check)
    #expect(closed.rows.map(\.kind) == [.lines, .discount, .rounding, .taxContained])
    #expect(closed.rows.map(\.amount) == open.rows.map(\.amount))
    #expect(closed.rows.map(\.reason) == open.rows.map(\.reason))
    #expect(closed.lines.map(\.net) == open.lines.map(\.net))
    #expect(closed.lines.reduce(0) { $0 + $1.net.minorUnits } == 6000)
    #expect(try database.checkInvariants() == [])
  }

  @Test func lessThanWhatIsPaidAlreadyCannotBeOwed() throws {
    try database.perform(Pay(check, tender: .card, amount: 6500), by: store.cashier)
    let paid = Money(minorUnits: 6500, currency: database.store.currency)
    #expect(throws: TillError.paidMoreAlready(paid: paid)) {
      try database.perform(Discount(check, basisPoints: 1000, reason: "regular"), by: store.cashier)
    }
    #expect(try database.bill(of: check).remaining.minorUnits == 229)
    try database.perform(SetRounding(check, amountMinor: 229), by: store.cashier)
    #expect(try database.perform(CloseCheck(check), by: store.cashier).total == paid)
  }

  @Test(arguments: [-1, 10_001, Int.max])
  func aPercentageThatIsNoneIsRefused(basisPoints: Int) throws {
    #expect(throws: GivingRefusal.percentageOutOfRange) {
      try database.perform(
        Discount(check, basisPoints: basisPoints, reason: "x"), by: store.manager)
    }
  }

  @Test("Nobody who may not take payments gives something off a bill or takes it away again")
  func whoMayNotTakePayments() throws {
    let bill = try database.perform(
      Discount(check, basisPoints: 1000, reason: "regular"), by: store.cashier)
    let id = try #require(bill.rows.first { $0.kind == .discount }?.adjustmentID)
    #expect(throws: StaffError.notPermitted(.takePayment)) {
      try database.perform(RemoveAdjustment(id), by: store.server)
    }
    #expect(throws: StaffError.notPermitted(.takePayment)) {
      try database.perform(Discount(check, basisPoints: 100, reason: "x"), by: store.server)
    }
    #expect(throws: StaffError.notPermitted(.takePayment)) {
      try database.perform(SetRounding(check, amountMinor: 10), by: store.server)
    }
    #expect(try database.bill(of: check).total.minorUnits == 6729 - 673)
  }

  @Test("The audit trail says who took a discount or a rounding away")
  func removalIsWrittenDown() throws {
    try database.perform(Discount(check, basisPoints: 1000, reason: "regular"), by: store.cashier)
    let bill = try database.perform(SetRounding(check, amountMinor: 56), by: store.cashier)
    for row in bill.rows {
      if let id = row.adjustmentID { try database.perform(RemoveAdjustment(id), by: store.manager) }
    }
    let entries = try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT staffName || ' ' || subject || ' ' || detail FROM auditEntry
          WHERE action = 'adjustmentRemoved' ORDER BY sequence
          """)
    }
    #expect(entries == ["Max \(check) discount, 1000 bp: regular", "Max \(check) rounding, 56"])
    #expect(try database.checkInvariants() == [])
  }
}
