import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Guests pay by a gateway")
struct GatewayTests {
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
  private static let weChat = """


    [[gateways]]
    code = "wx"
    kind = "wechat_pay"
    url = "https://api.mch.weixin.qq.com"
    merchant = "1900000109"
    app = "wx1"
    key_serial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
    private_key = "merchant.pem"
    gateway_key = "wechat.pem"
    """
  private static let code = "281234567890123456"

  /// T02 has asked for its bill of 114.00, and T01 after it.
  private func evening() throws -> Evening {
    let evening = try Evening.atHalfPastNine()
    try evening.house.configure(more: Self.gateways)
    return evening
  }

  private func scan(_ pilot: Pilot) {
    pilot.press(.character("3"))
    for digit in Self.code { pilot.press(.character(digit)) }
    pilot.press(.enter)
  }

  /// What the service beside the console does.
  private func answer(_ evening: Evening, _ answer: GatewayAnswer) throws {
    let claim = try #require(try evening.database.claimGatewayPayment(owner: "service"))
    try evening.database.perform(
      NoteGatewayAnswer(claim, owner: "service", answer: answer), by: .storesMachine)
  }

  @Test("The scanner's code goes to the gateway, the next bill goes on, and the end is told")
  func scanned() throws {
    let evening = try evening()
    let pilot = try evening.till()
    scan(pilot)
    let payment = try #require(try evening.bill(of: "T02").payments.first)
    #expect(payment.stage == .created)
    #expect(payment.reference == nil)
    pilot.expectScreenContains("114.00 is on its way")
    pilot.expectScreenContains("> paying")
    try answer(evening, .pending)
    pilot.changeElsewhere()
    pilot.expectScreenContains("the guest must confirm")
    pilot.expectScreenContains("say: Please confirm on your phone.")
    // Pending is not paid; nobody takes the same money a second time.
    pilot.press(.character("1"))
    #expect(try evening.payments(of: "T02") == ["wallet 11400"])
    // The next guests pay in cash meanwhile.
    pilot.press(.character("l"), .character("1"), .enter)
    #expect(try evening.bill(of: "T01").check.stage == .closed)
    pilot.press(.enter)
    evening.house.clock.advance(seconds: 3)
    try answer(evening, .captured(amountMinor: 11_400, transaction: "2026T1"))
    pilot.changeElsewhere()
    #expect(try evening.bill(of: "T02").check.stage == .closed)
    pilot.expectScreenContains("T02 is paid.")
  }

  @Test(
    "A code that is scanned while the list stands there is charged to its wallet, and is no cash",
    arguments: ["281234567890123456", "134567890123456789"], ["", "1", "2", "3"])
  func scannedAtOnce(_ code: String, _ key: String) throws {
    let evening = try Evening.atHalfPastNine()
    try evening.house.configure(
      more: Self.gateways
        + """

        [[gateways]]
        code = "wx"
        kind = "wechat_pay"
        url = "https://api.mch.weixin.qq.com"
        merchant = "1900000109"
        app = "wx1"
        key_serial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
        private_key = "merchant.pem"
        gateway_key = "wechat.pem"
        """)
    let pilot = try evening.till()
    // Whoever has pressed a key before scans into its dialog.
    for character in key + code { pilot.press(.character(character)) }
    pilot.press(.enter)
    #expect(try evening.payments(of: "T02") == ["wallet 11400"])
    let claim = try #require(try evening.database.claimGatewayPayment(owner: "service"))
    #expect(claim.gateway?.kind == (code.hasPrefix("28") ? .alipay : .weChatPay))
    #expect(claim.call == .charge)
    pilot.expectScreenContains("114.00 is on its way")
    #expect(try evening.payments(of: "T01").isEmpty)
  }

  @Test("A code that is scanned after a part of the bill was typed is charged that part")
  func scannedPart() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("1"), .tab)
    for character in "50" { pilot.press(.character(character)) }
    pilot.press(.tab)
    for character in Self.code { pilot.press(.character(character)) }
    pilot.press(.enter)
    #expect(try evening.payments(of: "T02") == ["wallet 5000"])
  }

  @Test("A code of nobody's wallet is no cash either")
  func scannedGoods() throws {
    let evening = try evening()
    let pilot = try evening.till()
    // WeChat Pay's, which this house does not take.
    for character in "134567890123456789" { pilot.press(.character(character)) }
    pilot.press(.enter)
    pilot.expectScreenContains("this is no amount")
    #expect(try evening.payments(of: "T02").isEmpty)
  }

  @Test("While one is all on its way the cursor goes to whoever else is to be served")
  func nextGuests() throws {
    let evening = try evening()
    try evening.seat("T05")
    try evening.askForBill("T05", minutesLater: 1)
    let pilot = try evening.till()
    scan(pilot)
    // T02 stands first and waits for its gateway.
    pilot.press(.character("l"), .character("1"), .enter, .enter)
    pilot.expectScreenContains("> T05")
    #expect(try evening.bill(of: "T01").check.stage == .closed)
    // Nobody else but the table that still eats: T02 is passed over.
    pilot.press(.character("l"))
    pilot.expectScreenContains("> T04")
    pilot.press(.character("l"))
    pilot.expectScreenContains("> T05")
    pilot.press(.character("1"), .enter, .enter)
    #expect(try evening.bill(of: "T05").check.stage == .closed)
    // Nothing was taken after all: it is the cashier's again.
    try answer(evening, .declined(GatewayFault(.declined, "BALANCE_NOT_ENOUGH")))
    pilot.changeElsewhere()
    pilot.expectScreenContains("> T02")
    pilot.press(.character("1"), .enter)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }

  @Test("A key that comes while the list moves on by itself waits until the bill is read")
  func keyWhileTheListMovesOn() throws {
    let evening = try evening()
    try evening.database.perform(
      BeginGatewayPayment(
        evening.bill(of: "T02").check.id, tender: .wallet, amount: 11_400, scanned: Self.code),
      by: evening.house.author("3"))
    let pilot = try evening.till()
    pilot.expectScreenContains("> T01")
    // Paid at another terminal: the cursor goes by itself to whom nobody has read yet.
    try evening.database.perform(
      Pay(evening.bill(of: "T01").check.id, tender: .card, amount: 11_400),
      by: evening.house.author("3"))
    pilot.loop.mailbox.storeChanged()
    pilot.waitUntil { pilot.text.contains("> T04") }
    pilot.terminal.receive(Array("1".utf8))
    pilot.waitForIdle()
    pilot.expectScreenContains("Does T04 pay now?")
  }

  @Test(
    "What happens, for how long, and what to tell the guest stand whole in every window",
    arguments: [Size.desk, .minimum, .phone], Language.allCases)
  func toldWhole(_ size: Size, _ language: Language) throws {
    let evening = try evening()
    let pilot = try evening.till(size)
    if language == .simplifiedChinese { pilot.press(.function(2)) }
    if size == .phone { pilot.press(.enter) }
    pilot.press(.character("4"), .enter)
    let claim = try #require(try evening.database.claimGatewayPayment(owner: "service"))
    #expect(claim.gateway?.kind == .cardTerminal)
    evening.house.clock.advance(seconds: 14)
    pilot.changeElsewhere()
    let screen = pilot.screen.joined(separator: "\n")
    // However the words are broken into rows; the list beside the bill has none of them.
    let words = screen.split(whereSeparator: { " \n│".contains($0) }).joined()
    switch language {
    case .english:
      #expect(words.contains("cardterminalisasked,14s"), "\(screen)")
      #expect(words.contains("Pleaseputyourcardintotheterminal."), "\(screen)")
    case .simplifiedChinese:
      #expect(words.contains("正在询问刷卡机，14秒"), "\(screen)")
      #expect(words.contains("请在刷卡机上插卡或挥卡。"), "\(screen)")
    }
    #expect(words.contains("114.00"), "\(screen)")
  }

  @Test("The card terminal is down: a slip with its number and a second PIN, listed at the drawer")
  func cardSlip() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("5"), .character("4"))
    pilot.expectScreenContains("Card slip, T02")
    pilot.press(.enter)
    pilot.type("S4417")
    pilot.press(.enter)
    pilot.expectScreenContains("take 114.00 by a card slip")
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
    #expect(try evening.payments(of: "T02") == ["card 11400"])
    #expect(try evening.database.cardSlipsToReconcile().map(\.authoriserName) == ["Chen"])
    pilot.press(.enter, .character("z"))
    pilot.expectScreenContains("Card slips, to be reconciled")
    pilot.expectScreenContains("slip S4417")
    pilot.press(.function(2))
    pilot.expectScreenContains("手工签单，待对账")
  }

  @Test(
    "Seventeen digits after 1 are one wallet's with the key or another's without: the scanner is fast",
    arguments: [(seconds: 0, gateway: "wx"), (seconds: 1, gateway: "alipay")])
  func keyOfTheScanner(seconds: Int, gateway: String) throws {
    let evening = try Evening.atHalfPastNine()
    try evening.house.configure(more: Self.gateways + Self.weChat)
    let pilot = try evening.till()
    pilot.press(.character("1"))
    pilot.advance(seconds: seconds)
    pilot.type("28123456789012345")
    pilot.press(.enter)
    #expect(
      try evening.database.gatewayPaymentsOnTheirWay().map(\.gatewayCode) == [gateway])
  }

  @Test("What a scanner types while the bill is being read is the scanner's all the same")
  func slowReading() throws {
    let evening = try Evening.atHalfPastNine()
    try evening.house.configure(more: Self.gateways + Self.weChat)
    var context = try evening.till().loop.context
    let bill = try evening.bill(of: "T02")
    var dialog = PaymentDialog(bill, tender: .cash, gateways: context.gateways)
    _ = dialog.update(.load, in: context)
    context.now = context.now.advanced(byMinutes: 1)
    _ = dialog.update(.loaded(bill, Identifier(rawValue: "specimen")), in: context)
    for digit in "28123456789012345" {
      _ = dialog.update(.typed(.key(.character(digit))), in: context)
    }
    #expect(dialog.scannedCode == "128123456789012345")
  }

  @Test("A code that is no wallet's says so, and nothing begins")
  func foreignCode() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("3"))
    for digit in "6901234567892" { pilot.press(.character(digit)) }
    pilot.press(.enter)
    pilot.expectScreenContains("this is no code of Alipay")
    #expect(try evening.payments(of: "T02").isEmpty)
  }

  @Test("A card goes to the terminal with one key more")
  func card() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("4"), .enter)
    #expect(try evening.payments(of: "T02") == ["card 11400"])
    #expect(try evening.bill(of: "T02").payments.first?.stage == .created)
  }

  @Test("Without a gateway a payment is written down by hand as ever")
  func byHand() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("3"), .enter)
    #expect(try evening.bill(of: "T02").payments.first?.stage == .captured)
  }

  @Test("What a gateway gives back by itself is not the cashier's to hand over")
  func givesBack() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("4"))
    pilot.type("30")
    pilot.press(.enter)
    try answer(evening, .captured(amountMinor: 3000, transaction: "4417-T1"))
    pilot.changeElsewhere()
    pilot.press(.character("r"), .character("1"))
    pilot.expectScreenContains("Card terminal gives 30.00 back by itself; hand over nothing.")
    #expect(try evening.payments(of: "T02") == ["card 3000", "card -3000"])
  }

  @Test("Of several payments that wait, people choose which one they reverse")
  func several() throws {
    let evening = try evening()
    let check = try evening.bill(of: "T02").check.id
    for amount in [5000, 6400] {
      try evening.database.perform(
        BeginGatewayPayment(check, tender: .wallet, amount: amount, scanned: Self.code),
        by: evening.house.author("3"))
      try answer(evening, .pending)
    }
    let pilot = try evening.till()
    // The cursor stands at the first whom the cashier can serve.
    pilot.press(.up, .character("h"))
    pilot.expectScreenContains("Which payment of T02?")
    pilot.press(.character("2"), .character("r"))
    #expect(try evening.bill(of: "T02").payments.map(\.stage) == [.pending, .reversing])
  }

  @Test("What waits is reversed in two keys, and the guest pays another way")
  func reversed() throws {
    let evening = try evening()
    let pilot = try evening.till()
    scan(pilot)
    try answer(evening, .pending)
    pilot.changeElsewhere()
    // The line of keys names what can be done now, in every window that has one.
    #expect(pilot.footer.contains("h waits"))
    #expect(!pilot.footer.contains("exact cash"))
    pilot.press(.character("h"), .character("r"))
    #expect(try evening.bill(of: "T02").payments.first?.stage == .reversing)
    pilot.press(.character("1"), .enter)
    #expect(try evening.payments(of: "T02") == ["wallet 11400", "cash 11400"])
    #expect(try evening.bill(of: "T02").check.stage == .open)
    try answer(evening, .reversed)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }
}
