import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A refund that a gateway pays")
struct GatewayRefundTests {
  private static let gateway = """

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

  /// One guest with a dip (11.00) and a beef tripe (38.00), paid by wallet: 49.00.
  init() throws {
    store = try TestStore(more: Self.gateway)
    check = try store.check(of: try store.seat(1, at: "T01"))
    tripe = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server
    ).id
    try store.database.perform(SendLines(of: check), by: store.server)
    try store.database.perform(
      BeginGatewayPayment(check, tender: .wallet, amount: 4900, scanned: "281234567890123456"),
      by: store.cashier)
    _ = try note(.captured(amountMinor: 4900, transaction: "2026T1"))
  }

  private func note(_ answer: GatewayAnswer) throws -> GatewayNews? {
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    return try store.database.perform(
      NoteGatewayAnswer(claim, owner: "till", answer: answer), by: .storesMachine)
  }

  private func refund() throws -> BillPicture {
    try store.database.perform(
      RefundLines(check, [RefundedPieces(tripe, pieces: 1)], reason: Reason(.notGood)),
      by: store.manager)
  }

  @Test(
    "It is open until the gateway has given it back, whoever asks by then, and closes by itself")
  func waits() throws {
    let back = try refund()
    #expect(back.check.stage == .open)
    #expect(back.remaining.minorUnits == -3800)
    #expect(back.payments.map(\.stage) == [.created])
    #expect(try store.database.tillBoard().map(\.id) == [back.check.id])
    // Pressed again while it is on its way: nothing more goes back.
    let again = try store.database.perform(RepeatRefund(back.check.id), by: store.manager)
    #expect(again.payments.count == 1)
    // It is what was asked for: nothing is added to it or taken off.
    #expect(throws: RefundRefusal.stands) {
      try store.database.perform(
        Discount(back.check.id, basisPoints: 100, reason: "x"), by: store.manager)
    }
    #expect(throws: RefundRefusal.stands) {
      try store.database.perform(
        AddLine(NewLine(dishID: store.dish("D001").id), to: back.check.id), by: store.server)
    }
    #expect(throws: RefundRefusal.stands) {
      try store.database.perform(TakeCampaigns(back.check.id, ["any"]), by: store.manager)
    }
    #expect(back.campaigns == nil && back.points == nil)
    // The console that asked is gone.
    let claim = try #require(try store.anotherTerminal().claimGatewayPayment(owner: "other"))
    #expect(claim.call == .refund)
    let news = try store.anotherTerminal().perform(
      NoteGatewayAnswer(
        claim, owner: "other", answer: .captured(amountMinor: 3800, transaction: "R1")),
      by: .storesMachine)
    #expect(news?.isClosed == true)
    #expect(try store.database.bill(of: back.check.id).check.stage == .closed)
    let report = try #require(try store.database.dayReports().days.first)
    #expect(report.salesMinorUnits == 1100 && report.tendersMinorUnits == ["wallet": 1100])
    try expectEventsEqualRevisions(store)
  }

  @Test("The doctor finds what no verb puts on a refund")
  func doctor() throws {
    let back = try refund()
    #expect(try store.database.checkInvariants() == [])
    try store.database.maintain { db in
      try db.execute(
        sql: "INSERT INTO campaign (code, definition, position) VALUES ('any', '{}', 1)")
      try db.execute(
        sql: """
          INSERT INTO campaignUse (id, checkID, campaignCode, businessDay, definition, authorName, at)
          VALUES ('00000000-0000-0000-0000-000000000001', ?, 'any', ?, '{}', 'nobody', 0)
          """, arguments: [back.check.id, back.check.businessDay])
    }
    #expect(
      try store.database.checkInvariants().map(\.rule) == [
        "a refund has no campaign, no points and no guests"
      ])
  }

  @Test("What the gateway refuses is owed still, and goes back when it is asked for again")
  func refusedByTheGateway() throws {
    let back = try refund()
    _ = try note(.declined(GatewayFault(.declined)))
    #expect(try store.database.bill(of: back.check.id).remaining.minorUnits == -3800)
    #expect(throws: StaffError.notPermitted(.giveBack)) {
      try store.database.perform(RepeatRefund(back.check.id), by: store.cashier)
    }
    let again = try store.database.perform(RepeatRefund(back.check.id), by: store.manager)
    #expect(again.payments.map(\.stage) == [.declined, .created])
    _ = try note(.captured(amountMinor: 3800, transaction: "R2"))
    #expect(try store.database.bill(of: back.check.id).check.stage == .closed)
    #expect(
      try store.database.perform(RepeatRefund(back.check.id), by: store.manager).payments.count == 2
    )
    try expectEventsEqualRevisions(store)
  }

  @Test("An open check keeps what a gateway took when it is opened again, and gives back by it")
  func reopened() throws {
    try store.database.perform(
      ReopenCheck(check, reason: Reason(.chargedTooMuch)), by: store.manager)
    #expect(try store.database.bill(of: check).paid.minorUnits == 4900)
    try store.database.perform(
      ReturnLine(tripe, quantity: 1, reason: "cold", made: true), by: store.server)
    let taken = try #require(try store.database.bill(of: check).payments.first)
    let outcome = try store.database.perform(
      GiveBack(check, of: taken.id, amount: 3800, reason: "cold"), by: store.manager)
    #expect(!outcome.isClosed)
    #expect(throws: PaymentRefusal.self) {
      try store.database.perform(CloseCheck(check), by: store.cashier)
    }
    #expect(try note(.captured(amountMinor: 3800, transaction: "R3"))?.isClosed == true)
    try expectEventsEqualRevisions(store)
  }
}
