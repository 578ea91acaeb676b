import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("After the guests have paid")
struct AfterPayingTests {
  private static let section = """
    [receipts]
    link = "https://example.com/r/{code}"

    [points]
    worth = "0.10"
    """

  /// T01 asks for its bill, 114.00, and T02 after it.
  private func evening() throws -> Evening {
    let evening = try Evening(SampleHouse(hours: Self.section))
    try evening.seat("T01")
    try evening.seat("T02")
    try evening.askForBill("T01")
    try evening.askForBill("T02", minutesLater: 1)
    return evening
  }

  /// The receipt is on the screen.
  private func paid(_ size: Size = .desk) throws -> (Evening, Pilot) {
    let evening = try evening()
    let pilot = try evening.till(size)
    pilot.press(.character("1"), .enter)
    return (evening, pilot)
  }

  @Test("The cashier shows where the receipt is found")
  func link() throws {
    let (evening, pilot) = try paid()
    let link = try #require(
      try evening.database.afterPaying(of: evening.check(of: "T01")).link)
    pilot.press(.character("q"))
    pilot.expectScreenContains(link)
    // As a square code, too.
    pilot.expectScreenContains("▀")
    pilot.press(.character("q"))
    pilot.expectScreenLacks("▀")
    #expect(link.hasPrefix("https://example.com/r/"))
    // On a phone it is there in parts.
    let (other, phone) = try paid(.phone)
    let code = try #require(
      try other.database.afterPaying(of: other.check(of: "T01")).link?.suffix(8))
    phone.press(.character("q"))
    phone.expectScreenContains(String(code))
  }

  @Test("A guest becomes a member in one step, with the points of what was just paid")
  func enrol() throws {
    let (evening, pilot) = try paid()
    pilot.press(.character("g"))
    pilot.expectScreenContains("“May we send you messages?”")
    pilot.type("13800005678")
    pilot.press(.enter)
    pilot.type("王秀英")
    pilot.press(.enter, .right, .enter)
    pilot.expectScreenContains("王秀英 is a member now: 114 points.")
    let member = try #require(
      try evening.database.findMembers("13800005678").first)
    let profile = try evening.database.profile(member.id)
    #expect(profile.consents.map(\.purpose) == [.messages])
    #expect(profile.consents.map(\.way) == [.spoken])
    // The receipt says so, and nobody else is enrolled with it.
    pilot.expectScreenContains("points earned")
    pilot.press(.character("g"))
    pilot.expectScreenLacks("“May we send you messages?”")
  }

  @Test("What is no phone number stays in the form with what was typed")
  func noPhone() throws {
    let (_, pilot) = try paid()
    pilot.press(.character("g"))
    pilot.type("12")
    pilot.press(.control("s"))
    pilot.expectScreenContains("This is not a phone number.")
    pilot.expectScreenContains("phone               12")
  }

  private func fillIn(_ pilot: Pilot) {
    pilot.press(.character("i"))
    pilot.expectScreenContains("Enter fills in a new one")
    pilot.type("江畔科技有限公司")
    pilot.press(.enter)
    pilot.expectScreenContains("Invoice of T01")
    // For a company, with the title that was typed.
    pilot.press(.enter, .enter)
    pilot.type("91350100M000100Y43")
    pilot.press(.enter, .enter)
    pilot.type("wang@example.com")
    pilot.press(.enter)
  }

  @Test("An invoice is asked for, kept masked, issued, and void when the check is opened again")
  func invoice() throws {
    let (evening, pilot) = try paid()
    fillIn(pilot)
    pilot.expectScreenContains("Invoice over 114.00 is asked for.")
    pilot.expectScreenContains("asked for, not issued yet")
    let check = try evening.check(of: "T01")
    let kept = try #require(try evening.database.afterPaying(of: check).invoice)
    #expect(kept.details.title == "江畔科技有限公司")
    #expect(kept.details.taxNumber == "91350100M000100Y43")
    #expect(kept.details.sendTo == "wang@example.com")

    pilot.press(.character("i"))
    pilot.expectScreenContains("w***@example.com")
    pilot.expectScreenLacks("wang@example.com")
    pilot.press(.character("s"))
    pilot.type("25117000000000000001")
    pilot.press(.enter)
    pilot.expectScreenContains("issued: 25117000000000000001")
    // From the list of paid checks, too.
    pilot.press(.enter, .tab, .character("i"))
    pilot.expectScreenContains("issued: 25117000000000000001")
    pilot.press(.escape)

    _ = try evening.database.perform(
      ReopenCheck(check, reason: Reason(.wrongTender)), by: evening.house.author("5"))
    let voided = try #require(try evening.database.bill(of: check).invoice)
    #expect(voided.mustBeReversed)
  }

  @Test("A number with a wrong check character is told in its field, and nothing is kept")
  func wrongNumber() throws {
    let (evening, pilot) = try paid()
    pilot.press(.character("i"))
    pilot.type("江畔")
    pilot.press(.enter, .enter, .enter)
    pilot.type("91350100M000100Y44")
    pilot.press(.control("s"))
    pilot.expectScreenContains("a digit is wrong: compare it once more")
    #expect(
      try evening.database.afterPaying(of: evening.check(of: "T01")).invoice == nil)
  }

  @Test("A title that was here before is found by its initials")
  func remembered() throws {
    let (evening, pilot) = try paid()
    fillIn(pilot)
    pilot.press(.enter)
    // The next guests who wait.
    pilot.press(.character("1"), .enter, .character("i"))
    pilot.type("jpkj")
    pilot.expectScreenContains("> 江畔科技有限公司")
    pilot.press(.enter)
    pilot.expectScreenContains("Invoice of T02")
    pilot.expectScreenContains("91350100M000100Y43")
    pilot.press(.control("s"))
    let invoice = try #require(
      try evening.database.afterPaying(of: evening.check(of: "T02")).invoice)
    #expect(invoice.details.taxNumber == "91350100M000100Y43")
    // The address of other guests is theirs.
    #expect(invoice.details.sendTo == nil)
  }

  @Test("The invoice in every size and language")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Till/invoice-title") {
      try evening().till($0)
    } steps: { pilot in
      pilot.press(.character("1"), .character("i"))
    }
    try Pilot.assertSnapshots(named: "Till/enrol") {
      try evening().till($0)
    } steps: { pilot in
      pilot.press(.character("1"), .character("g"))
    }
  }
}
