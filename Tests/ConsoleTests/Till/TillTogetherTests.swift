import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

/// Refunds, campaigns, points, shares, gateways and drawers on the same bill.
@Suite("What is on one bill at the till together")
struct TillTogetherTests {
  private static let campaigns = """

    [[campaigns]]
    code = "scan"
    name = { en = "15 off by scan", zh = "扫码立减15" }
    kind = "amount"
    amount = "15.00"
    paid_by = "wallet"

    [[campaigns]]
    code = "hundred"
    name = { en = "10 off 100", zh = "满100减10" }
    kind = "spend_and_save"
    tiers = [{ spend = "100.00", off = "10.00" }]

    """
  private static let gateways = """

    [[gateways]]
    code = "alipay"
    kind = "alipay"
    url = "https://openapi.alipay.com"
    merchant = "1"
    private_key = "merchant.pem"
    gateway_key = "alipay.pem"
    limit_seconds = 45

    [[gateways]]
    code = "terminal"
    kind = "card_terminal"
    url = "http://127.0.0.1:9000"
    merchant = "till-1"
    private_key = "terminal.key"

    """
  private static let points = "\n[points]\nworth = \"0.10\"\nexpire_months = 12\n"
  private static let drawers = "\n[drawers]\ncash_needs_open_drawer = true\n"
  private static let code = "281234567890123456"

  /// T02 with a bill of 114.00, asked for.
  private func evening(_ sections: String...) throws -> Evening {
    let evening = try Evening(try SampleHouse(hours: sections.joined()))
    try evening.seat("T02", name: "王女士")
    try evening.askForBill("T02")
    return evening
  }

  /// What the service beside the console does.
  private func answer(_ evening: Evening, _ answer: GatewayAnswer) throws {
    let claim = try #require(try evening.database.claimGatewayPayment(owner: "service"))
    try evening.database.perform(
      NoteGatewayAnswer(claim, owner: "service", answer: answer), by: .storesMachine)
  }

  /// The row of the screen with these words.
  private func row(_ words: String, on pilot: Pilot) -> String {
    pilot.screen.first { $0.contains(words) } ?? ""
  }

  @Test("A refund that a gateway refused goes back by one key where no drawer is open")
  func refusedRefund() throws {
    let evening = try evening(Self.gateways, Self.drawers, Self.points)
    try evening.database.perform(
      BeginGatewayPayment(
        evening.check(of: "T02"), tender: .wallet, amount: 11_400, scanned: Self.code),
      by: evening.house.author("3"))
    try answer(evening, .captured(amountMinor: 11_400, transaction: "2026T1"))
    let pilot = try evening.till(as: "5")
    pilot.press(.tab, .character("b"), .character("a"), .enter, .enter)
    pilot.expectScreenContains("hand over nothing for it")
    try answer(evening, .declined(GatewayFault(.declined)))
    // Whoever stays among the paid checks hears of it.
    pilot.changeElsewhere()
    #expect(pilot.noticeLine.contains("the gateway refused"))
    pilot.press(.tab)
    pilot.expectScreenContains("! give back")
    pilot.expectScreenContains("goes back to the guest")
    pilot.expectScreenContains("nobody waits to pay")
    pilot.expectScreenLacks("exact cash")
    for key in ["d", "o", "s"] {
      pilot.press(.character(Character(key)))
      pilot.expectScreenLacks("finish")
    }
    pilot.press(.character("d"))
    #expect(pilot.noticeLine.contains("a refund is not changed"))
    pilot.press(.character("1"))
    let refund = try #require(
      try evening.database.tillBoard().first { $0.check.refunds != nil })
    #expect(
      try evening.database.bill(of: refund.id).payments.map(\.stage) == [.declined, .created])
    pilot.expectScreenContains("> goes back")
    try answer(evening, .captured(amountMinor: -refund.remaining.minorUnits, transaction: "R2"))
    pilot.changeElsewhere()
    #expect(pilot.noticeLine.contains("is given back"))
  }

  @Test("What was handed over of a refund is not said a second time when the rest goes back again")
  func handedOverOnce() throws {
    let evening = try evening(Self.gateways)
    let check = try evening.check(of: "T02")
    try evening.database.perform(
      BeginGatewayPayment(check, tender: .wallet, amount: 5_000, scanned: Self.code),
      by: evening.house.author("3"))
    try answer(evening, .captured(amountMinor: 5_000, transaction: "2026T1"))
    try evening.database.perform(
      Pay(check, tender: .cash, amount: 6_400), by: evening.house.author("3"))
    let pilot = try evening.till(as: "5")
    pilot.press(.tab, .character("b"))
    for _ in try evening.database.refundableLines(of: check) { pilot.press(.character("a"), .down) }
    pilot.press(.enter, .enter)
    #expect(pilot.noticeLine.contains("Give back 64.00 by cash."))
    try answer(evening, .declined(GatewayFault(.declined)))
    pilot.changeElsewhere()
    pilot.press(.tab, .character("1"))
    #expect(pilot.noticeLine.contains("gives back 50.00 by scan: hand over nothing"))
    #expect(!pilot.noticeLine.contains("64.00"))
    let refund = try #require(
      try evening.database.tillBoard().first { $0.check.refunds != nil })
    let sums = try evening.database.bill(of: refund.id).payments.filter {
      $0.stage != .declined
    }.map(\.amount.minorUnits)
    #expect(sums.sorted() == [-6_400, -5_000])
  }

  @Test("A campaign for a way of paying keeps every other way, the card's slip too, and says why")
  func otherWays() throws {
    let evening = try evening(Self.campaigns, Self.gateways)
    try evening.database.perform(
      TakeCampaigns(evening.check(of: "T02"), ["scan"]), by: evening.house.author("3"))
    let pilot = try evening.till()
    for way in ["1", "4"] {
      pilot.press(.character("5"), .character(Character(way)))
      #expect(pilot.noticeLine.contains("15 off by scan is given only when all is paid by scan"))
      pilot.expectScreenLacks("Card slip")
    }
    pilot.press(.function(2), .character("5"), .character("4"))
    #expect(pilot.noticeLine.contains("扫码立减15仅限全部以扫码支付"))
    #expect(try evening.payments(of: "T02").isEmpty)
  }

  @Test("A card's slip asks first where the guests have not asked for their bill")
  func unaskedSlip() throws {
    let evening = try Evening(try SampleHouse(hours: Self.gateways))
    try evening.seat("T02")
    let pilot = try evening.till()
    pilot.press(.character("5"), .character("4"))
    pilot.expectScreenContains("Does T02 pay now?")
    pilot.press(.character("y"))
    pilot.expectScreenContains("Card slip, T02")
  }

  @Test("What guests are owed goes back whatever the campaign asks and the drawer is")
  func owed() throws {
    let evening = try evening(Self.campaigns, Self.drawers)
    let check = try evening.check(of: "T02")
    try evening.database.perform(TakeCampaigns(check, ["scan"]), by: evening.house.author("3"))
    try evening.database.perform(
      Pay(check, tender: .wallet, amount: 6_000, reference: "W1"), by: evening.house.author("3"))
    let tripe = try #require(
      try evening.bill(of: "T02").lines.map(\.line).first { $0.quantity == 2 && $0.kind == .normal }
    )
    try evening.database.perform(
      ReturnLine(tripe.id, quantity: 2, reason: "cold", made: true), by: evening.house.author("5"))
    let owed = -(try evening.bill(of: "T02").remaining.minorUnits)
    try #require(owed > 0)
    let pilot = try evening.till()
    #expect(pilot.footer.contains("1 give back"))
    let text = Money(minorUnits: owed, currency: evening.database.store.currency).plainText
    for key in ["1", "2", "4", "5"] {
      pilot.press(.character(Character(key)))
      pilot.expectScreenContains("Give \(text) back, T02")
      pilot.press(.escape)
    }
  }

  @Test("Of three who share, the second pays a third while the first one's is on its way")
  func shareOnItsWay() throws {
    let evening = try evening(Self.gateways)
    let pilot = try evening.till()
    pilot.press(.character("s"), .backspace)
    pilot.type("3")
    pilot.press(.enter, .character("3"))
    pilot.type(Self.code)
    pilot.press(.enter)
    #expect(try evening.payments(of: "T02") == ["wallet 3800"])
    #expect(row("each of 2 still to pay", on: pilot).contains("38.00"))
    // The gateway takes nothing: three are to pay again.
    try answer(evening, .declined(GatewayFault(.declined)))
    pilot.changeElsewhere()
    #expect(row("each of 3 still to pay", on: pilot).contains("38.00"))
  }

  @Test("With points, a proposal and shares what is to pay stays on a phone, warnings or none")
  func phone() throws {
    let evening = try evening(Self.campaigns, Self.points)
    let party = try #require(evening.parties["T02"])
    let member = try evening.database.perform(
      EnrolMember(NewMember(name: "王秀英")), by: evening.house.author("5"))
    _ = try evening.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: evening.house.author("2"))
    let pilot = try evening.till(.phone)
    pilot.press(.enter, .character("s"), .enter)
    pilot.expectScreenContains("points: 0")
    pilot.expectScreenContains("each of 2 still to pay")
    pilot.expectScreenContains("a: 10 off 100")
    #expect(row("to pay  ", on: pilot).contains("114.00"))
    #expect(pilot.footer.contains("1 exact cash"))
    try evening.order("D4", at: "T02")
    pilot.changeElsewhere()
    pilot.press(.character("1"))
    pilot.expectScreenContains("not sent")
    #expect(row("to pay  ", on: pilot).contains("114.00"))
    pilot.press(.function(2))
    #expect(row("应收", on: pilot).contains("114.00"))
  }

  @Test("A campaign given at another till meanwhile is said in the payment that is being typed")
  func meanwhile() throws {
    let evening = try evening(Self.campaigns)
    let pilot = try evening.till()
    pilot.press(.character("1"))
    try evening.database.perform(
      TakeCampaigns(evening.check(of: "T02"), ["scan"]), by: evening.house.author("5"))
    pilot.changeElsewhere()
    pilot.press(.enter)
    pilot.expectScreenContains("15 off by scan is only when paid by scan")
    #expect(try evening.payments(of: "T02").isEmpty)
  }

  @Test("A bill that another till has just closed is not offered to be closed once more")
  func closedMeanwhile() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    try evening.database.perform(
      Pay(evening.check(of: "T01"), tender: .card, amount: 11_400), by: evening.house.author("5"))
    // Nobody has told this till yet: its list still has it.
    pilot.press(.down)
    pilot.expectScreenContains("> T01")
    pilot.expectScreenContains("paid 19:46")
    pilot.expectScreenLacks("c close")
    pilot.press(.character("c"))
    pilot.expectScreenContains("> T01")
  }
}
