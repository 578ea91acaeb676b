import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Stored value and house accounts at the till")
struct AccountsAtTheTillTests {
  private static let section = """

    [stored_value]

    [[stored_value.tiers]]
    pay = "500.00"
    bonus = "50.00"

    """

  /// 114.00 at T01, and an account with 100.00 of whoever has its card.
  private func evening(_ amount: Int = 10_000) throws -> (Evening, StoredValueAccount) {
    let evening = try Evening(SampleHouse(hours: Self.section))
    let account = try evening.database.perform(
      OpenStoredValue(number: AccountNumber(body: 572)), by: evening.house.author("3"))
    _ = try evening.database.perform(
      TopUpStoredValue(account.id, amount: amount, by: .cash), by: evening.house.author("3"))
    try evening.seat("T01")
    try evening.askForBill("T01")
    return (evening, account)
  }

  @Test("Where too little is left all of it is taken, and the rest in cash")
  func partly() throws {
    let (evening, account) = try evening()
    let pilot = try evening.till()
    pilot.press(.character("5"), .character("2"))
    pilot.expectScreenContains("0000 0572 4")
    pilot.expectScreenContains("100.00")
    pilot.type("000005725")
    pilot.expectScreenContains("a digit is wrong")
    pilot.press(.backspace)
    pilot.type("4")
    pilot.press(.enter)
    pilot.expectScreenContains("100.00 left: bearer, 0000 0572 4")
    pilot.press(.enter)
    pilot.expectScreenContains("Took 100.00 by stored value; 14.00 is left to pay.")
    #expect(try evening.payments(of: "T01") == ["storedValue 10000"])
    pilot.press(.character("1"), .enter)
    #expect(try evening.payments(of: "T01") == ["storedValue 10000", "cash 1400"])
    let now = try #require(try evening.database.storedValue(account.id))
    #expect(now.account.balance.minorUnits == 0)
  }

  @Test("More than is left is refused in the form, in Chinese too")
  func tooMuch() throws {
    let (evening, _) = try evening()
    let pilot = try evening.till()
    pilot.press(.function(2))
    pilot.press(.character("5"), .character("2"), .enter)
    pilot.expectScreenContains("余额 100.00：不记名 0000 0572 4")
    pilot.type("100.01")
    pilot.press(.enter)
    pilot.expectScreenContains("余额只剩 100.00")
    #expect(try evening.payments(of: "T01") == [])
  }

  @Test("A bill goes on a house account, above its limit when a colleague allows it")
  func houseAccount() throws {
    let (evening, _) = try evening()
    _ = try evening.database.perform(
      OpenHouseAccount(code: "hx", .init(name: "华夏旅行社", limitMinorUnits: 5_000)),
      by: evening.house.author("5"))
    let pilot = try evening.till()
    pilot.press(.character("5"), .character("3"))
    pilot.expectScreenContains("50.00 left")
    pilot.type("hxl")
    pilot.press(.enter)
    pilot.expectScreenContains("50.00 left, owes 0.00: 华夏旅行社")
    pilot.press(.enter)
    pilot.type("Wang Wei")
    pilot.press(.enter)
    pilot.expectScreenContains("Took 50.00 by house account; 64.00 is left to pay.")
    pilot.press(.character("5"), .character("3"), .enter)
    pilot.press(.enter)
    pilot.type("Wang Wei")
    pilot.press(.enter)
    pilot.expectScreenContains("64.00 above the limit of 华夏旅行社")
    #expect(try evening.payments(of: "T01") == ["houseAccount 5000"])
  }

  @Test("At the desk an account is topped up with its bonus, and no Enter by a slip takes money")
  func topUp() throws {
    let (evening, account) = try evening()
    let pilot = try evening.till()
    pilot.press(.character("k"))
    pilot.expectScreenContains("0000 0572 4")
    pilot.press(.character("t"))
    pilot.expectScreenContains("Top up bearer, 0000 0572 4")
    pilot.type("500")
    // The last Enter is one too many, and takes nothing.
    pilot.press(.enter, .enter, .enter, .enter)
    #expect(try evening.database.storedValue(account.id)?.account.balance.minorUnits == 10_000)
    pilot.press(.character("t"))
    pilot.type("500")
    pilot.press(.enter, .enter, .enter)
    pilot.expectScreenContains("500.00 + 50.00")
    pilot.expectScreenContains("650.00")
    pilot.press(.character("y"))
    pilot.expectScreenContains("500.00 + 50.00 on bearer, 0000 0572 4: 650.00 now.")
    let now = try #require(try evening.database.storedValue(account.id))
    #expect(
      now.account.balance == StoredValue(principalMinorUnits: 60_000, bonusMinorUnits: 5_000))
  }

  @Test("An account is suspended by its key, and not by a second Enter")
  func suspended() throws {
    let (evening, account) = try evening()
    let pilot = try evening.till()
    func isSuspended() throws -> Bool? {
      try evening.database.storedValue(account.id)?.account.isSuspended
    }
    pilot.press(.character("k"), .character("u"), .enter)
    #expect(try isSuspended() == false)
    pilot.press(.character("u"), .character("y"))
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    #expect(try isSuspended() == true)
  }

  @Test(
    "At the desk a company's debt is settled, and its statement tells it",
    arguments: [
      Size.desk, Size.phone,
    ])
  func settled(size: Size) throws {
    let (evening, _) = try evening()
    let account = try evening.database.perform(
      OpenHouseAccount(code: "hx", .init(name: "华夏旅行社")), by: evening.house.author("5"))
    _ = try evening.database.perform(
      ChargeHouseAccount(
        evening.check(of: "T01"), to: account.id, amount: 11_400, signer: "Wang Wei"),
      by: evening.house.author("3"))
    let pilot = try evening.till(size)
    pilot.press(.character("k"), .tab)
    pilot.expectScreenContains("华夏旅行社")
    pilot.press(.character("t"))
    pilot.type("14")
    pilot.press(.enter, .enter, .enter)
    pilot.expectScreenContains("100.00")
    #expect(
      try evening.database.houseAccount(code: "HX")?.owed.minorUnits == 10_000)
    pilot.press(.character("m"), .enter, .enter)
    // Below what fits on a phone while a notice stands there.
    if size == .phone { pilot.advance(seconds: 30) }
    pilot.expectScreenContains("Not settled")
    #expect(pilot.screen.contains { $0.hasPrefix(" 2026-") && $0.contains(" – 2026-") })
    pilot.press(.escape, .escape)
  }

  private static let gateway = """

    [[gateways]]
    code = "alipay"
    kind = "alipay"
    url = "https://openapi.alipay.com"
    merchant = "1"
    private_key = "merchant.pem"
    gateway_key = "alipay.pem"
    """

  /// What the service beside the console does.
  private func answer(_ evening: Evening, _ answer: GatewayAnswer) throws {
    let claim = try #require(try evening.database.claimGatewayPayment(owner: "service"))
    try evening.database.perform(
      NoteGatewayAnswer(claim, owner: "service", answer: answer), by: .storesMachine)
  }

  @Test(
    "A top-up by the scanner waits for its gateway, is told at the desk, and is taken back by it",
    arguments: [Size.desk, Size.phone])
  func byGateway(size: Size) throws {
    let (evening, account) = try evening()
    try evening.house.configure(more: Self.section + Self.gateway)
    func balance() throws -> Int? {
      try evening.database.storedValue(account.id)?.account.balance.minorUnits
    }
    let pilot = try evening.till(size)
    pilot.press(.character("k"), .character("t"))
    pilot.type("500")
    pilot.press(.enter, .right, .right, .enter)
    for digit in "281234567890123456" { pilot.press(.character(digit)) }
    pilot.press(.enter)
    pilot.expectScreenContains("Take 500.00 by scan?")
    pilot.press(.character("y"))
    #expect(try balance() == 10_000)
    let way = try #require(try evening.database.moneyOnItsWay(to: account.id).first)
    #expect(way.amount.minorUnits == 50_000)
    if size == .desk { pilot.expectScreenContains("500.00 by scan is on its way") }
    // At the till it is on the list, and nobody takes cash for it.
    pilot.press(.escape)
    #expect(try evening.database.tillBoard().contains { $0.account != nil })
    pilot.press(.character("k"))
    try answer(evening, .captured(amountMinor: 50_000, transaction: "2026T1"))
    pilot.changeElsewhere()
    #expect(try balance() == 65_000)
    // Somebody else allows that it goes back.
    pilot.press(.character("x"), .enter, .enter)
    pilot.type("wrong card")
    pilot.press(.enter)
    pilot.expectScreenContains("take back the top-up")
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    #expect(try balance() == 10_000)
    if size == .desk { pilot.expectScreenContains("hand over nothing") }
    try answer(evening, .captured(amountMinor: 50_000, transaction: "2026T2"))
    #expect(try evening.database.tillBoard().allSatisfy { $0.account == nil })
    #expect(try evening.database.checkInvariants() == [])
  }

  @Test("What the house owes a company is paid out when a colleague allows it")
  func credit() throws {
    let (evening, _) = try evening()
    let (cashier, manager) = (try evening.house.author("3"), try evening.house.author("5"))
    let account = try evening.database.perform(
      OpenHouseAccount(code: "hx", .init(name: "华夏旅行社")), by: manager)
    let check = try evening.check(of: "T01")
    let paid = try evening.database.perform(
      ChargeHouseAccount(check, to: account.id, amount: 11_400, signer: "Wang Wei"), by: cashier)
    _ = try evening.database.perform(
      SettleHouseAccount(account.id, amount: 11_400, by: .cash), by: cashier)
    _ = try evening.database.perform(ReopenCheck(check, reason: "wrong guests"), by: manager)
    _ = try evening.database.perform(ReversePayment(check, paid.payment.id), by: cashier)
    let pilot = try evening.till()
    pilot.press(.character("k"), .tab, .character("o"))
    pilot.expectScreenContains("The house owes HX 华夏旅行社 114.00")
    pilot.press(.enter, .enter, .enter)
    pilot.type("guests left")
    pilot.press(.enter)
    pilot.expectScreenContains("pay out 114.00 to HX")
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    pilot.expectScreenContains("Pay out 114.00 to 华夏旅行社.")
    #expect(try evening.database.houseAccount(code: "HX")?.owed.minorUnits == 0)
  }

  private func pilot(_ size: Size) throws -> Pilot {
    let (evening, _) = try evening()
    _ = try evening.database.perform(
      OpenHouseAccount(
        code: "hx", .init(name: "华夏旅行社", contact: "Wang Wei", limitMinorUnits: 500_000)),
      by: evening.house.author("5"))
    return try evening.till(size)
  }

  @Test("Choosing an account")
  func choosing() throws {
    try Pilot.assertSnapshots(named: "Accounts/choosing", pilot: pilot) {
      $0.press(.character("5"), .character("2"))
    }
  }

  @Test("The desk of stored value")
  func storedValueDesk() throws {
    try Pilot.assertSnapshots(named: "Accounts/stored-value", pilot: pilot) {
      $0.press(.character("k"))
    }
  }

  @Test("The desk of house accounts")
  func houseDesk() throws {
    try Pilot.assertSnapshots(named: "Accounts/house-accounts", pilot: pilot) {
      $0.press(.character("k"), .tab)
    }
  }
}
