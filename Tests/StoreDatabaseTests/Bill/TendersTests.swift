import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What the house pays, foreign notes and tips")
struct TendersTests {
  private static let more = """

    [[foreign_cash]]
    currency = "USD"
    rate = "7.05"
    notes = ["10", "20", "50"]

    [tips]

    [points]
    worth = "0.10"

    [[gateways]]
    code = "alipay"
    kind = "alipay"
    url = "https://openapi.alipay.com"
    merchant = "1"
    private_key = "merchant.pem"
    gateway_key = "alipay.pem"
    limit_seconds = 45
    """

  let store: TestStore
  let check: Identifier<Check>
  let tripe: Identifier<OrderLine>

  /// Two guests with dips (22.00) and two beef tripe (76.00): 98.00.
  init() throws {
    store = try TestStore(more: Self.more)
    check = try store.check(of: try store.seat(2, at: "T01"))
    tripe = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 2), to: check), by: store.server
    ).id
    try store.database.perform(SendLines(of: check), by: store.server)
  }

  var database: StoreDatabase { store.database }
  private let float = CashCount([10_000: 5])
  private let rate = ForeignRate(billionths: 7_050_000_000)

  private func usd(_ minorUnits: Int) -> Money {
    Money(minorUnits: minorUnits, currency: Currency(code: "USD", minorDigits: 2))
  }

  private func report() throws -> DayReport { try #require(try database.dayReports().days.first) }

  @discardableResult
  private func comp(
    _ amount: Int, authoriser: Author? = nil, by author: Author? = nil,
    id: Identifier<Payment>? = nil
  ) throws -> PaymentOutcome {
    try database.perform(
      CompBill(
        check, amount: amount, reason: Reason(.complaint), authoriser: authoriser?.staff, id: id),
      by: author ?? store.cashier)
  }

  @Test("A tip that was written on a card's slip is entered once, on its day, and paid out")
  func slipTip() throws {
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    let paid = try database.perform(
      Pay(check, tender: .card, amount: 9_800, reference: "A17"), by: store.cashier)
    #expect(paid.isClosed)
    let slip = paid.payment.id
    #expect(try database.afterPaying(of: check).slipsWithoutTip.map(\.id) == [slip])
    func enter(_ tip: Int, _ id: Identifier<Payment>? = nil) throws -> Money {
      try database.perform(EnterSlipTip(id ?? slip, tip: tip), by: store.cashier)
    }
    let most = Money(minorUnits: 9_800, currency: database.store.currency)
    expectNothingWritten(store) {
      #expect(throws: TipRefusal.tooMuch(most: most)) { try enter(9_801) }
      #expect(throws: TipRefusal.amountMissing) { try enter(0) }
    }
    let before = try report()
    #expect(try enter(1_000).minorUnits == 1_000)
    // Pressed again it is the same one; another amount is another slip's.
    #expect(try enter(1_000).minorUnits == 1_000)
    #expect(throws: TipRefusal.enteredBefore(Money(minorUnits: 1_000, currency: most.currency))) {
      try enter(1_100)
    }
    #expect(try database.afterPaying(of: check).slipsWithoutTip.isEmpty)
    var after = try report()
    #expect(after.tips?.byTender == ["card": 1_000])
    after.tips = before.tips
    #expect(after == before)
    let tips = try #require(try database.tipsToPayOut().first)
    #expect(tips.left.minorUnits == 1_000)
    try database.perform(
      PayOutTips(
        shift.id, of: tips.businessDay, for: tips.forName, amount: 1_000,
        authoriser: store.manager.staff), by: store.cashier)
    #expect(try database.tipsToPayOut().isEmpty)
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test("The tip of a slip that is taken back is nobody's; on another day none is entered")
  func slipTipTakenBack() throws {
    let paid = try database.perform(
      Pay(check, tender: .card, amount: 5_000, reference: "A17"), by: store.cashier)
    try database.perform(EnterSlipTip(paid.payment.id, tip: 500), by: store.cashier)
    #expect(try report().tips?.byTender == ["card": 500])
    let back = try #require(
      try database.perform(ReversePayment(check, paid.payment.id), by: store.cashier))
    #expect(back.tipMinorUnits == -500 && back.tipForName == "Bo")
    #expect(try report().tips?.byTender == ["card": 0])
    #expect(try database.tipsToPayOut().isEmpty)
    // Another till has taken it back before the tip is entered.
    let wrong = try database.perform(
      Pay(check, tender: .card, amount: 1_000, reference: "A19"), by: store.cashier)
    try database.perform(ReversePayment(check, wrong.payment.id), by: store.cashier)
    expectNothingWritten(store) {
      #expect(throws: TipRefusal.noSlip) {
        try database.perform(EnterSlipTip(wrong.payment.id, tip: 100), by: store.cashier)
      }
    }
    let cash = try database.perform(
      Pay(check, tender: .cash, amount: 800), by: store.cashier)
    #expect(throws: TipRefusal.noSlip) {
      try database.perform(EnterSlipTip(cash.payment.id, tip: 100), by: store.cashier)
    }
    let again = try database.perform(
      Pay(check, tender: .card, amount: 9_000, reference: "A18"), by: store.cashier)
    let day = database.store.calendar.businessDay(of: store.clock.now)
    store.clock.advance(minutes: 24 * 60)
    #expect(throws: TipRefusal.tooLate(day)) {
      try database.perform(EnterSlipTip(again.payment.id, tip: 500), by: store.cashier)
    }
    #expect(try database.afterPaying(of: check).slipsWithoutTip.isEmpty)
  }

  @Test("The tip of a slip goes back with the rest of its payment, and is paid out no more")
  func slipTipGoesBack() throws {
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    let paid = try database.perform(
      Pay(check, tender: .card, amount: 9_800, reference: "A17"), by: store.cashier)
    try database.perform(EnterSlipTip(paid.payment.id, tip: 1_000), by: store.cashier)
    #expect(try database.bill(of: check).payments.map(\.taken.minorUnits) == [10_800])
    func refund(_ pieces: Int, of line: Identifier<OrderLine>) throws -> Payment? {
      try database.perform(
        RefundLines(check, [RefundedPieces(line, pieces: pieces)], reason: Reason(.notGood)),
        by: store.manager
      ).payments.first
    }
    func tip(with amount: Int) throws -> Int {
      let all = try database.refundablePayments(of: check)
      return RefundRule.tips(
        with: amount, among: all.filter { $0.checkID == check }, all: all,
        in: database.store.currency)
    }
    #expect(try refund(1, of: tripe)?.taken.minorUnits == -3_800)
    #expect(try refund(1, of: tripe)?.taken.minorUnits == -3_800)
    #expect(try database.tipsToPayOut().map(\.left.minorUnits) == [1_000])
    // The dips are the rest.
    #expect(try tip(with: 2_199) == 0)
    #expect(try tip(with: 2_200) == 1_000)
    let dips = try #require(
      try database.refundableLines(of: check).first { $0.piecesLeft > 0 })
    #expect(try refund(dips.piecesLeft, of: dips.id)?.taken.minorUnits == -3_200)
    #expect(try database.tipsToPayOut().isEmpty)
    #expect(try report().tips?.byTender == ["card": 0])
    expectNothingWritten(store) {
      #expect(throws: TipRefusal.self) {
        try database.perform(
          PayOutTips(
            shift.id, of: database.store.calendar.businessDay(of: store.clock.now), for: "Bo",
            amount: 1,
            authoriser: store.manager.staff), by: store.cashier)
      }
    }
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test("When only the bill goes back, on a bill that was opened again, the slip's tip is paid out")
  func slipTipStays() throws {
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    let card = try database.perform(
      Pay(check, tender: .card, amount: 2_200, reference: "A17"), by: store.cashier
    ).payment
    try database.perform(Pay(check, tender: .cash, amount: 7_600), by: store.cashier)
    try database.perform(EnterSlipTip(card.id, tip: 200), by: store.cashier)
    try database.perform(
      ReopenCheck(check, reason: Reason(.notGood), authoriser: store.manager.staff),
      by: store.cashier)
    try database.perform(
      ReturnLine(tripe, quantity: 2, reason: "cold", made: true), by: store.server)
    try database.perform(
      GiveBack(
        check, of: card.id, amount: 2_200, keepsTip: true, reason: Reason(.notGood),
        authoriser: store.manager.staff), by: store.cashier)
    let tips = try #require(try database.tipsToPayOut().first)
    #expect(tips.left.minorUnits == 200 && tips.forName == "Bo")
    try database.perform(
      PayOutTips(
        shift.id, of: tips.businessDay, for: tips.forName, amount: 200,
        authoriser: store.manager.staff), by: store.cashier)
    #expect(try report().tips?.byTender == ["card": 200])
    #expect(try report().tips?.paidOutMinorUnits == 200)
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test("What the house pays closes the bill and is no money: sales, tax and the drawer say so")
  func comped() throws {
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    expectNothingWritten(store) {
      #expect(
        throws: GivingRefusal.compNeedsAuthoriser(
          limit: Money(minorUnits: 0, currency: database.store.currency))
      ) {
        try comp(4_800)
      }
    }
    #expect(throws: TillError.otherVerb(.comp)) {
      try database.perform(Pay(check, tender: .comp, amount: 1), by: store.manager)
    }
    let id = Identifier<Payment>(rawValue: "019a0000-0000-7001-8000-000000000001")
    for _ in 0..<2 {
      let outcome = try comp(4_800, authoriser: store.manager, id: id)
      #expect(!outcome.isClosed)
      #expect(outcome.payment.authoriserName == "Max")
    }
    // The bill is open: nothing of the sales is the house's yet, and nothing is money.
    let open = try report()
    #expect(open.paidOnOpenMinorUnits == 4_800 && open.compOnOpenMinorUnits == 4_800)
    let words = open.sections(in: database.store.currency)
    #expect(words.first { $0.title.english == "Sales" }?.rows.count == 1)
    #expect(!words.contains { $0.title.english == "Paid" })
    #expect(throws: PaymentRefusal.self) { try comp(5_001, by: store.manager) }
    let last = try database.perform(
      Pay(check, tender: .cash, amount: 5_000), by: store.cashier)
    #expect(last.isClosed)
    let report = try report()
    #expect(report.salesMinorUnits == 9_800)
    #expect(report.tendersMinorUnits == ["comp": 4_800, "cash": 5_000])
    #expect(report.receivedMinorUnits == ["cash": 5_000])
    #expect(report.compMinorUnits == 4_800 && report.compOnOpenMinorUnits == nil)
    let sections = report.sections(in: database.store.currency)
    #expect(sections.first { $0.title.english == "Paid" }?.rows.map(\.label.english) == ["cash"])
    #expect(
      sections.first { $0.title.english == "Sales" }?.rows.last?.amount?.minorUnits == 5_000)
    let given = try #require(try database.givenAway().first { $0.kind == .comp })
    #expect(given.amount.minorUnits == 4_800 && given.authoriserName == "Max")
    #expect(given.reason?.usual == .complaint && given.authorName == "Bo")
    let locked = try database.perform(
      LockShift(shift.id, counted: CashCount([10_000: 5, 5_000: 1])), by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("A comp comes back by reversal and by a refund, and is given away no more")
  func compComesBack() throws {
    let paid = try comp(4_800, by: store.manager).payment
    try database.perform(ReversePayment(check, paid.id), by: store.cashier)
    #expect(try database.givenAway().isEmpty)
    #expect(try database.bill(of: check).remaining.minorUnits == 9_800)
    try comp(9_800, by: store.manager)
    let back = try database.perform(
      RefundLines(check, [RefundedPieces(tripe, pieces: 1)], reason: Reason(.notGood)),
      by: store.manager)
    #expect(back.payments.map(\.tender) == [.comp])
    #expect(
      try database.givenAway().filter { $0.kind == .comp }.map(\.amount.minorUnits) == [6_000])
    #expect(try report().compMinorUnits == 6_000)
    #expect(try report().salesMinorUnits == 6_000)
    try expectEventsEqualRevisions(store)
  }

  @Test("Foreign notes lie in the drawer apart, their change is the house's own, the rate stays")
  func foreign() throws {
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    func take(_ minorUnits: Int, at rate: ForeignRate? = nil) throws -> PaymentOutcome {
      try database.perform(
        PayByForeignCash(check, notes: usd(minorUnits), at: rate ?? self.rate), by: store.cashier)
    }
    expectNothingWritten(store) {
      #expect(throws: ForeignCashRefusal.rateChanged("USD", now: rate)) {
        try take(2_000, at: ForeignRate(billionths: 7_000_000_000))
      }
    }
    let first = try take(1_000)
    #expect(first.payment.amount.minorUnits == 7_050)
    #expect(first.change.minorUnits == 0 && first.remaining.minorUnits == 2_750)
    let last = try take(1_000)
    #expect(last.change.minorUnits == 4_300 && last.isClosed)
    #expect(last.payment.foreign?.rateBillionths == rate.billionths)
    let report = try report()
    #expect(report.tendersMinorUnits == ["cash": 9_800])
    #expect(
      report.foreignCash == [
        .init(currency: "USD", count: 2, foreignMinorUnits: 2_000, valueMinorUnits: 14_100)
      ])
    // 500.00 less 43.00 of change; ten dollars are missing.
    let locked = try database.perform(
      LockShift(
        shift.id, counted: CashCount([10_000: 4, 5_000: 1, 500: 1, 100: 2]),
        foreign: ["USD": CashCount([1_000: 1])]), by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0)
    #expect(
      locked.figures.foreign == [
        ForeignCounted(currency: "USD", expectedMinorUnits: 2_000, countedMinorUnits: 1_000)
      ])
    let differences = try self.report().differences
    #expect(differences.first?.foreign == locked.figures.foreign)
    #expect(try database.drawer("bo").counted.first?.figures.foreign == locked.figures.foreign)
    try expectEventsEqualRevisions(store)
  }

  @Test("Foreign money goes back in the house's currency, in its notes, or as it came")
  func foreignBack() throws {
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    func take(_ minorUnits: Int) throws -> Payment {
      try database.perform(
        PayByForeignCash(check, notes: usd(minorUnits), at: rate), by: store.cashier
      ).payment
    }
    // By a slip: 20 dollars were 10. The drawer is as it was.
    let slip = try take(1_000)
    try database.perform(ReversePayment(check, slip.id), by: store.cashier)
    let paid = try take(1_000)
    try database.perform(
      ReturnLine(tripe, quantity: 2, reason: "cold", made: true), by: store.server)
    // 22.00 stay of 70.50; the guest is owed 48.50, less than a note.
    #expect(throws: ForeignCashRefusal.noNotesToGiveBack("USD")) {
      try database.perform(
        GiveBack(check, of: paid.id, amount: 4_850, isInNotes: true, reason: "cold"),
        by: Author(staff: store.manager.staff, terminal: "bo"))
    }
    let back = try database.perform(
      GiveBack(check, of: paid.id, amount: 4_850, reason: "cold"),
      by: Author(staff: store.manager.staff, terminal: "bo")
    ).payment
    #expect(back.foreign == nil)
    // 500.00 less 48.50, and ten dollars.
    let locked = try database.perform(
      LockShift(
        shift.id, counted: CashCount([10_000: 4, 5_000: 1, 100: 1, 50: 1]),
        foreign: ["USD": CashCount([1_000: 1])]), by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0)
    #expect(locked.figures.foreign.first?.differenceMinorUnits == 0)
    #expect(throws: ShiftRefusal.unknownCurrency("EUR")) {
      let next = try database.perform(OpenShift(float: float), by: store.cashier)
      try database.perform(
        LockShift(next.id, counted: float, foreign: ["EUR": CashCount([1_000: 1])]),
        by: store.cashier)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("A slip that was counted with another drawer is taken back in the house's currency")
  func foreignSlipOfAnotherDrawer() throws {
    let first = try database.perform(OpenShift(float: float), by: store.cashier)
    let slip = try database.perform(
      PayByForeignCash(check, notes: usd(1_000), at: rate), by: store.cashier
    ).payment
    try database.perform(
      LockShift(first.id, counted: float, foreign: ["USD": CashCount([1_000: 1])]),
      by: store.cashier)
    let second = try database.perform(OpenShift(float: float), by: store.cashier)
    let back = try #require(
      try database.perform(ReversePayment(check, slip.id), by: store.cashier))
    #expect(back.foreign == nil && back.amount.minorUnits == -7_050)
    let locked = try database.perform(
      LockShift(second.id, counted: CashCount([10_000: 4, 1_000: 2, 500: 1, 100: 4, 50: 1])),
      by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0 && locked.figures.foreign.isEmpty)
    #expect(try database.drawer("bo").counted.map(\.shift.number) == [2, 1])
    try expectEventsEqualRevisions(store)
  }

  @Test("Notes go back out of the drawer at their own rate, the rest in the house's currency")
  func notesBack() throws {
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    let paid = try database.perform(
      PayByForeignCash(check, notes: usd(2_000), at: rate, upTo: 9_700), by: store.cashier
    ).payment
    #expect(paid.change?.minorUnits == 4_400)
    try database.perform(
      ReturnLine(tripe, quantity: 2, reason: "cold", made: true), by: store.server)
    // Owed 75.00: ten dollars at 7.05, and 4.50.
    let back = try database.perform(
      GiveBack(check, of: paid.id, amount: 7_500, isInNotes: true, reason: "cold"),
      by: Author(staff: store.manager.staff, terminal: "bo")
    ).payment
    #expect(back.foreign?.amount.minorUnits == -1_000)
    #expect(back.foreign?.valueMinorUnits == -7_050)
    // 500.00 less 44.00 of change and 4.50.
    let locked = try database.perform(
      LockShift(
        shift.id, counted: CashCount([10_000: 4, 5_000: 1, 100: 1, 50: 1]),
        foreign: ["USD": CashCount([1_000: 1])]), by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0)
    #expect(locked.figures.foreign.first?.expectedMinorUnits == 1_000)
    try expectEventsEqualRevisions(store)
  }

  @Test("A tip is captured beside the bill, is no sale, and is paid out once in cash")
  func tips() throws {
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    #expect(throws: TipRefusal.notBy(.voucher)) {
      try database.perform(
        Pay(check, tender: .voucher, amount: 100, tip: 1), by: store.cashier)
    }
    func payByCard() throws -> Payment {
      try database.perform(
        Pay(check, tender: .card, amount: 4_800, tip: 500, reference: "4417"), by: store.cashier
      ).payment
    }
    // By a slip, and taken back: the trail says all that went back.
    let slip = try payByCard()
    try database.perform(ReversePayment(check, slip.id), by: store.cashier)
    let detail = try database.read { db in
      try String.fetchOne(db, sql: "SELECT detail FROM auditEntry WHERE action = 'paymentReversed'")
    }
    #expect(detail == "-5300 card")
    _ = try payByCard()
    #expect(throws: PaymentRefusal.self) {
      try database.perform(
        Pay(check, tender: .cash, amount: 5_000, tip: 1_000, tendered: 5_500), by: store.cashier)
    }
    let last = try database.perform(
      Pay(check, tender: .cash, amount: 5_000, tip: 1_000, tendered: 10_000), by: store.cashier)
    #expect(last.change.minorUnits == 4_000 && last.isClosed)
    let report = try report()
    #expect(report.salesMinorUnits == 9_800)
    #expect(report.tendersMinorUnits == ["card": 4_800, "cash": 5_000])
    #expect(report.tips?.byTender == ["card": 500, "cash": 1_000])
    #expect(report.tips?.byPerson == ["Bo": 1_500])
    let tips = try #require(try database.tipsToPayOut().first)
    #expect(tips.left.minorUnits == 1_500 && tips.forName == "Bo")
    func payOut(_ amount: Int, id: Identifier<CashMove>? = nil) throws {
      try database.perform(
        PayOutTips(
          shift.id, of: tips.businessDay, for: "Bo", amount: amount,
          authoriser: store.manager.staff, id: id), by: store.cashier)
    }
    expectNothingWritten(store) {
      #expect(throws: TipRefusal.moreThanLeft(tips.left)) { try payOut(1_501) }
    }
    let id = Identifier<CashMove>(rawValue: "019a0000-0000-7001-8000-000000000002")
    try payOut(1_500, id: id)
    try payOut(1_500, id: id)
    #expect(try database.tipsToPayOut().isEmpty)
    #expect(try self.report().tips?.paidOutMinorUnits == 1_500)
    // 500.00 and 50.00, 10.00 of tip in, 15.00 of tips out.
    let locked = try database.perform(
      LockShift(shift.id, counted: CashCount([10_000: 5, 1_000: 4, 500: 1])), by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("A gateway is asked for bill and tip together, and gives both back, unless the tip stays")
  func gatewayTip() throws {
    func note(_ answer: GatewayAnswer) throws -> GatewayClaim {
      let claim = try #require(try database.claimGatewayPayment(owner: "till"))
      try database.perform(
        NoteGatewayAnswer(claim, owner: "till", answer: answer), by: .storesMachine)
      return claim
    }
    try database.perform(
      BeginGatewayPayment(
        check, tender: .wallet, amount: 9_800, tip: 1_000, scanned: "281234567890123456"),
      by: store.cashier)
    let claim = try note(.captured(amountMinor: 10_800, transaction: "2026T1"))
    #expect(claim.payment.standing.askedMinor == 10_800)
    #expect(try database.bill(of: check).check.stage == .closed)
    #expect(try report().tips?.byTender == ["wallet": 1_000])
    // Half of it leaves the tip where it is; the rest takes it along.
    func refund(_ lines: [RefundedPieces]) throws -> Payment {
      let refund = try database.perform(
        RefundLines(check, lines, reason: Reason(.notGood)), by: store.manager)
      return try #require(refund.payments.first)
    }
    func tips(with amount: Int) throws -> Int {
      let all = try database.refundablePayments(of: check)
      return RefundRule.tips(
        with: amount, among: all.filter { $0.checkID == check }, all: all,
        in: database.store.currency)
    }
    #expect(try tips(with: 9_800) == 1_000)
    #expect(try tips(with: 7_600) == 0)
    let half = try refund([RefundedPieces(tripe, pieces: 2)])
    #expect(half.taken.minorUnits == -7_600 && half.tipMinorUnits == 0)
    _ = try note(.captured(amountMinor: 7_600, transaction: "R1"))
    #expect(try tips(with: 2_200) == 1_000)
    let dips = try #require(
      try database.refundableLines(of: check).first { $0.piecesLeft > 0 })
    let rest = try refund([RefundedPieces(dips.id, pieces: dips.piecesLeft)])
    #expect(rest.taken.minorUnits == -3_200 && rest.tipMinorUnits == -1_000)
    _ = try note(.captured(amountMinor: 3_200, transaction: "R2"))
    #expect(try report().tips?.byTender == ["wallet": 0])
    #expect(try report().salesMinorUnits == 0)
    #expect(try database.checkInvariants() == [])
  }
}
