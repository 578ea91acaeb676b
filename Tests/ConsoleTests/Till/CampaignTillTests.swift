import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("What the house gives, at the till")
struct CampaignTillTests {
  private static let campaigns = """

    [[campaigns]]
    code = "hundred"
    name = { en = "10 off 100", zh = "满100减10" }
    kind = "spend_and_save"
    tiers = [{ spend = "100.00", off = "10.00" }]

    [[campaigns]]
    code = "scan"
    name = { en = "15 off by scan", zh = "扫码立减15" }
    kind = "amount"
    amount = "15.00"
    paid_by = "wallet"

    [[campaigns]]
    code = "gold"
    name = { en = "gold tripe", zh = "金卡毛肚" }
    kind = "member_prices"
    prices = { D1 = "30.00" }
    levels = ["gold"]

    [[campaigns]]
    code = "juice"
    name = { en = "a juice free", zh = "免一份酸梅汤" }
    kind = "free_dishes"
    dishes = ["R1"]
    in_total = 1
    """

  /// T02 with a bill of 114.00, asked for.
  private func evening() throws -> Evening {
    let evening = try Evening(try SampleHouse(hours: Self.campaigns))
    try evening.seat("T02", name: "王女士")
    try evening.askForBill("T02")
    return evening
  }

  @Test(
    "What is proposed stands on the bill, and one key gives it", arguments: [Size.desk, .minimum])
  func proposed(_ size: Size) throws {
    let evening = try evening()
    let pilot = try evening.till(size)
    pilot.expectScreenContains("a: 10 off 100")
    pilot.expectScreenContains("-10.00")
    pilot.press(.character("a"))
    #expect(try evening.bill(of: "T02").total.minorUnits == 10_400)
    pilot.expectScreenLacks("a: 10 off 100")
    #expect(pilot.noticeLine.contains("10 off 100 is given on T02"))
    pilot.press(.function(2))
    pilot.expectScreenContains("满100减10")
  }

  @Test("In Chinese, and in a window of 40 by 12")
  func phone() throws {
    let evening = try evening()
    let pilot = try evening.till(.phone)
    pilot.press(.function(2), .enter)
    pilot.expectScreenContains("a：满100减10")
    pilot.press(.character("a"))
    #expect(try evening.bill(of: "T02").total.minorUnits == 10_400)
    pilot.expectScreenContains("104.00")
  }

  @Test("Why, the receipt, and back again")
  func toldAndTakenOff() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("a"), .character("w"))
    pilot.expectScreenContains("a promotion of the house, by 李敏")
    pilot.press(.escape, .character("x"), .enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_400)
    pilot.press(.character("w"))
    pilot.expectScreenContains("by 李敏, taken off by 李敏")
    pilot.press(.escape, .character("a"), .character("1"), .enter)
    #expect(try evening.payments(of: "T02") == ["cash 10400"])
    #expect(pilot.text.contains("10 off 100") || pilot.text.contains("满100减10"))
  }

  @Test("The list says of each why it is not given, and gives one that guests ask for")
  func list() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("A"))
    pilot.expectScreenContains("Campaigns, T02")
    pilot.expectScreenContains("15 off by scan")
    pilot.press(.down)
    pilot.expectScreenContains("Enter: the guests pay all by scan.")
    pilot.press(.down)
    pilot.expectScreenContains("gold tripe: for members: who is the guest?")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_400)
    pilot.press(.up, .enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 9_900)
    // It is paid so, or not at all.
    pilot.press(.character("1"), .enter)
    #expect(try evening.payments(of: "T02").isEmpty)
  }

  @Test("Another till had the last one: this one is told why")
  func lastOne() throws {
    let evening = try Evening(try SampleHouse(hours: Self.campaigns))
    for table in ["T01", "T02"] {
      try evening.seat(table, dishes: [("R1", 1)])
    }
    try evening.askForBill("T02")
    let pilot = try evening.till()
    pilot.expectScreenContains("a: a juice free")
    try evening.database.perform(
      TakeCampaigns(try evening.check(of: "T01"), ["juice"]), by: evening.house.author("3"))
    pilot.press(.character("a"))
    #expect(pilot.noticeLine.contains("all are given away"))
    pilot.expectScreenLacks("a: a juice free")
  }

  @Test("The open list follows what another till gives, and closes with the bill")
  func listFollows() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("A"))
    pilot.expectScreenContains("Enter gives it on this bill.")
    let check = try evening.check(of: "T02")
    try evening.database.perform(
      TakeCampaigns(check, ["hundred"]), by: evening.house.author("3"))
    pilot.changeElsewhere()
    // The cursor stays on it; Enter must not mean what stood there before.
    pilot.expectScreenContains("Enter takes it off this bill again.")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_400)
    pilot.press(.character("A"))
    _ = try evening.database.perform(
      Pay(check, tender: .card, amount: 11_400), by: evening.house.author("3"))
    pilot.changeElsewhere()
    pilot.expectScreenLacks("Campaigns, T02")
  }

  @Test("A printed bill is not undercut: the till says what to do")
  func printed() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("a"), .character("p"))
    let lines = try evening.bill(of: "T02").lines.map(\.line)
    let tripe = try #require(lines.first { $0.quantity == 2 })
    try evening.database.perform(
      ReturnLine(tripe.id, quantity: 1, reason: "cold", made: true), by: evening.house.author("5"))
    pilot.changeElsewhere()
    pilot.expectScreenContains("24.00 more has to be spent")
    pilot.press(.character("1"))
    pilot.expectScreenContains("print the bill again")
    #expect(try evening.payments(of: "T02").isEmpty)
    pilot.press(.character("p"), .character("1"), .enter)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }

  @Test("The proposal in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Till/campaign") {
      try evening().till($0)
    } steps: { _ in
    }
  }

  @Test("The list of campaigns in every window and both languages")
  func listSnapshots() throws {
    try Pilot.assertSnapshots(named: "Till/campaigns") {
      try evening().till($0)
    } steps: {
      $0.press(.character("A"))
    }
  }
}
