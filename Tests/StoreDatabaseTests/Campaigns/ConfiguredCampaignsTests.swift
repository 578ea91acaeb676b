import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Campaigns that come and go with the configuration")
struct ConfiguredCampaignsTests {
  @Test("foh configure writes them, changes them and takes them away")
  func written() throws {
    let house = try CampaignStore("")
    let store = house.store
    let check = try house.order([("D001", 3)])
    #expect(try house.bill(check).campaigns == nil)
    try store.configure(try store.file(more: CampaignStore.campaigns))
    #expect(
      try store.configured().campaigns.map(\.code) == [
        "hundred", "third", "gold", "scan", "juice",
      ])
    #expect(try store.configure(try store.file(more: CampaignStore.campaigns)).changes.isEmpty)
    #expect(try house.proposed(check) == ["third"])
    try store.configure(try store.file())
    #expect(try store.configured().campaigns.isEmpty)
    #expect(try house.bill(check).campaigns == nil)
    #expect(throws: CampaignObstacle.takenAway) { try house.take("third", on: check) }
  }

  @Test("What was taken stays as the guests were told, whatever the file says now")
  func asTaken() throws {
    let house = try CampaignStore()
    let store = house.store
    let check = try house.order([("D001", 3)])
    try house.take("third", on: check)
    try store.configure(try store.file())
    let bill = try house.bill(check)
    #expect(bill.total == house.money(8_700))
    #expect(bill.campaigns?.taken.map(\.code) == ["third"])
    try house.pay(check)
    #expect(try house.bill(check).total == house.money(8_700))
  }

  @Test("A campaign for a dish that the menu does not have is refused, and nothing is written")
  func unknownDish() throws {
    let house = try CampaignStore("")
    let wrong = CampaignStore.campaigns.replacing("\"D001\"", with: "\"D999\"")
    let reasons = try house.store.refusals(try house.store.file(more: wrong))
    #expect(reasons.count == 1)
    #expect(reasons.first?.contains("\"D999\"") == true)
    #expect(throws: (any Error).self) { try CampaignStore(wrong) }
  }

  @Test("Happy hour is the store's own clock's, by the minute at which a dish was ordered")
  func happyHour() throws {
    let house = try CampaignStore(
      """

      [[campaigns]]
      code = "happy"
      name = { en = "happy hour", zh = "欢乐时光" }
      kind = "percent"
      percent = "50%"
      sections = ["drinks"]
      hours = ["17:00-18:01"]
      """)
    // 18:00 in Shanghai.
    let check = try house.order([("W01", 1)])
    house.store.clock.advance(minutes: 1)
    try house.add("W01", 1, to: check)
    #expect(try house.take("happy", on: check).total == house.money(1_100 + 600 + 1_200))
  }

  @Test("A share of a dish counts when the dish was ordered, not when its price was divided")
  func happyShare() throws {
    let house = try CampaignStore(
      """

      [[campaigns]]
      code = "happy"
      name = { en = "happy hour", zh = "欢乐时光" }
      kind = "percent"
      percent = "50%"
      sections = ["drinks"]
      hours = ["17:00-18:01"]
      """)
    let first = try house.order([("W01", 1)], at: "T01")
    let second = try house.order([("D004", 1)], at: "T02")
    house.store.clock.advance(minutes: 30)
    let juice = try #require(
      try house.bill(first).lines.first { $0.line.name.english == "Plum juice" })
    _ = try house.database.perform(
      ShareLine(juice.line, with: [ShareWish(second)]), by: house.store.server)
    // Half of 12.00 is 6.00, and half of that is given.
    let bill = try house.take("happy", on: second)
    #expect(bill.total == house.money(1_100 + 1_200 + 300))
    expectAddsUp(bill)
    #expect(try house.take("happy", on: first).total == house.money(1_100 + 300))
    try expectEventsEqualRevisions(house.store)
  }
}
