import StoreDomain
import Testing

@testable import StoreConfiguration

@Suite("Campaigns in the configuration")
struct CampaignSectionsTests {
  private func read(_ campaigns: String) throws -> [Campaign] {
    try StoreConfiguration.parse(
      text: ConfigurationTests.text + campaigns, file: "store.toml"
    ).campaigns
  }

  /// The problems of a campaign, each with its line counted from the campaign's first.
  private func problems(_ campaign: String) -> [String] {
    let before = ConfigurationTests.text.split(separator: "\n", omittingEmptySubsequences: false)
    do {
      _ = try read(campaign)
      return []
    } catch let error as ConfigurationError {
      return error.problems.map { problem in
        "\(problem.line.map { $0 - before.count + 1 } ?? 0): \(problem.message.english)"
      }
    } catch {
      return ["\(error)"]
    }
  }

  private static func campaign(_ lines: String) -> String {
    "[[campaigns]]\ncode = \"c\"\nname = { en = \"C\", zh = \"活动\" }\n\(lines)\n"
  }

  private static let kinds: [(String, Campaign.Benefit)] = [
    ("kind = \"percent\"\npercent = \"12%\"", .percentOff(basisPoints: 1_200)),
    ("kind = \"amount\"\namount = \"15.00\"", .amountOff(1_500)),
    (
      """
      kind = "spend_and_save"
      tiers = [{ spend = "200.00", off = "30.00" }, { spend = "400.00", off = "70.00" }]
      """,
      .spendAndSave(
        [.init(spend: 20_000, off: 3_000), .init(spend: 40_000, off: 7_000)], repeats: false)
    ),
    (
      "kind = \"spend_and_save\"\ntiers = [{ spend = \"50\", off = \"5\" }]\nrepeats = true",
      .spendAndSave([.init(spend: 5_000, off: 500)], repeats: true)
    ),
    ("kind = \"buy_and_get\"\nbuy = 2", .buyAndGet(buy: 2, get: 1)),
    ("kind = \"free_dishes\"\ncount = 1\ndishes = [\"D1\"]", .freeDishes(1)),
    (
      """
      kind = "set_price"
      price = "88.00"
      parts = [{ sections = ["pots"] }, { sections = ["beef"], count = 2 }]
      """,
      .setPrice(
        parts: [.init(.sections(["pots"])), .init(.sections(["beef"]), count: 2)], price: 8_800)
    ),
    (
      "kind = \"member_prices\"\nprices = { D1 = \"32.00\" }\nlevels = [\"gold\"]",
      .prices(["D1": 3_200])
    ),
  ]

  @Test("Every kind that the house can give is read", arguments: kinds)
  func kind(_ lines: String, _ benefit: Campaign.Benefit) throws {
    let campaign = try #require(try read(Self.campaign(lines)).first)
    #expect(campaign.benefit == benefit)
    #expect(campaign.name == Phrase("C", "活动"))
  }

  @Test("A coupon for the next visit is one of the house's coupons")
  func nextVisit() throws {
    let giver = Self.campaign(
      """
      kind = "next_visit"
      gives_coupon = "back"
      valid_days = 30
      minimum_spend = "100.00"
      """)
    let coupon = """
      [[campaigns]]
      code = "back"
      name = { en = "Back", zh = "券" }
      kind = "amount"
      amount = "20.00"
      coupon = true
      needs_code = true

      """
    let campaigns = try read(giver + coupon)
    #expect(campaigns.map(\.code) == ["c", "back"])
    #expect(campaigns.first?.benefit == .nextVisit(coupon: "back", validDays: 30))
    #expect(campaigns.first?.conditions.minimumSpend == 10_000)
    #expect(campaigns.map(\.needsCode) == [false, true])
    #expect(throws: ConfigurationError.self) { try read(giver) }
  }

  @Test("For whom, when, how often and beside what")
  func conditions() throws {
    let campaign = try #require(
      try read(
        Self.campaign(
          """
          kind = "amount"
          amount = "15.00"
          sections = ["drinks"]
          from = "2026-12-01"
          until = "2026-12-31"
          weekdays = ["monday", "tuesday"]
          hours = ["14:00-17:00", "22:00-01:30"]
          levels = ["gold", "black"]
          minimum_spend = "100.00"
          paid_by = "wallet"
          per_guest = 1
          per_day = 30
          in_total = 100
          times_per_bill = 2
          group = "winter"
          """)
      ).first)
    #expect(campaign.dishes == .sections(["drinks"]))
    #expect(
      campaign.conditions
        == Campaign.Conditions(
          from: LocalDate(year: 2026, month: 12, day: 1),
          until: LocalDate(year: 2026, month: 12, day: 31), weekdays: [.monday, .tuesday],
          hours: [.init(from: 840, until: 1_020), .init(from: 1_320, until: 90)],
          levels: ["gold", "black"], minimumSpend: 10_000, tender: .wallet))
    #expect(
      campaign.limits == Campaign.Limits(perGuest: 1, perDay: 30, inTotal: 100, timesPerBill: 2))
    #expect(campaign.stacking == Campaign.Stacking(group: "winter"))
  }

  private static let wrong: [(String, String)] = [
    ("kind = \"percent\"", "1: percent is missing. Add it to this section."),
    ("kind = \"percnt\"\npercent = \"5%\"", "4: \"percnt\" is not known."),
    (
      "kind = \"percent\"\npercent = \"0%\"",
      "5: A percentage is above 0, up to 100. Correct the campaign."
    ),
    (
      "kind = \"amount\"\namount = \"0.00\"",
      "5: An amount must be more than nothing. Correct the campaign."
    ),
    (
      "kind = \"spend_and_save\"\ntiers = [{ spend = \"10\", off = \"20\" }]",
      "5: A tier takes off more than is spent, or nothing. Correct the campaign."
    ),
    (
      "kind = \"spend_and_save\"",
      "1: there is no [[tiers]]. Add at least one."
    ),
    (
      "kind = \"member_prices\"\nprices = { D1 = \"32.00\" }",
      "5: Member prices need the levels they are for. Correct the campaign."
    ),
    (
      "kind = \"buy_and_get\"\nbuy = 0", "5: buy must be a whole number, 1…99."
    ),
    (
      "kind = \"amount\"\namount = \"5\"\nfrom = \"2026-12-31\"\nuntil = \"2026-12-01\"",
      "7: It ends before it begins. Correct the campaign."
    ),
    (
      "kind = \"amount\"\namount = \"5\"\nfrom = \"soon\"",
      "6: from must be a business day in quotes such as \"2026-10-01\"."
    ),
    (
      "kind = \"amount\"\namount = \"5\"\nhours = [\"14-17\"]",
      "6: hours must be times such as \"14:00-17:00\"."
    ),
    (
      "kind = \"amount\"\namount = \"5\"\nhours = [\"14:00-14:00\"]",
      "6: Hours are from 00:00 to 24:00 and not empty. Correct the campaign."
    ),
    (
      "kind = \"amount\"\namount = \"5\"\nexcludes = [\"other\"]",
      "6: No campaign has the code other. Correct the campaign."
    ),
    (
      "kind = \"amount\"\namount = \"5\"\nper_day = 0",
      "6: per_day must be a whole number, 1…1000000."
    ),
    (
      "kind = \"amount\"\namount = \"5\"\ndishes = [\"D1\"]\nsections = [\"beef\"]",
      "7: it is for dishes or for sections of the menu. Remove one of the two."
    ),
    (
      "kind = \"amount\"\namount = \"5\"\npercent = \"5%\"",
      "6: nothing here is called \"percent\"."
    ),
    (
      "kind = \"amount\"\namount = \"5\"\nlevels = [\"golden\"]", "6: \"golden\" is not known."
    ),
  ]

  @Test("What makes no sense is told with its line and what to do", arguments: wrong)
  func refused(_ lines: String, _ expected: String) {
    let found = problems(Self.campaign(lines))
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(expected) == true, "\(found)")
  }

  @Test("Two campaigns have two codes")
  func twins() {
    let one = Self.campaign("kind = \"amount\"\namount = \"5\"")
    #expect(problems(one + one) == ["7: \"c\" is there already. Give this one another code."])
  }

  @Test("A campaign for a dish that the menu does not have is told with the menu")
  func menu() throws {
    let file = try StoreConfiguration.parse(
      text: ConfigurationTests.text
        + Self.campaign("kind = \"free_dishes\"\ndishes = [\"D1\", \"D9\"]"), file: "store.toml")
    let problems = file.campaigns.flatMap { $0.problems(dishes: ["D1"], sections: []) }
    #expect(problems.map(\.english).count == 1)
    #expect(problems.first?.english.contains("\"D9\"") == true)
  }

  @Test("What changes of a campaign is told in words")
  func changes() throws {
    func file(_ lines: String) throws -> StoreConfiguration {
      try StoreConfiguration.parse(
        text: ConfigurationTests.text + lines, file: "store.toml")
    }
    let none = try file("")
    let one = try file(Self.campaign("kind = \"amount\"\namount = \"5\""))
    let other = try file(Self.campaign("kind = \"amount\"\namount = \"6\"\nper_day = 3"))
    #expect(one.changes(to: one).isEmpty)
    #expect(
      none.changes(to: one).map(\.words.english)
        == ["c is new: name C 活动, gives 5.00 off, for all dishes"])
    #expect(
      one.changes(to: other).map(\.words.english)
        == ["c: gives 5.00 off → 6.00 off, bills a day none → 3"])
    #expect(one.changes(to: none).map(\.words.english) == ["c is taken away"])
  }
}
