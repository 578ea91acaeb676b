import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The house pays, guests pay in dollars or leave a tip")
struct TendersTests {
  private static let more = """

    [[foreign_cash]]
    currency = "USD"
    rate = "7.05"
    notes = ["10", "20", "50"]

    [tips]
    """

  /// T02 has asked for its bill of 114.00.
  private func evening() throws -> Evening {
    let evening = try Evening.atHalfPastNine()
    try evening.house.configure(more: Self.more)
    return evening
  }

  @Test("A bill on the house needs a second person, a reason, and closes without money")
  func comp() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("5"), .character("4"))
    pilot.expectScreenContains("The house pays for T02; you alone: up to 0.00")
    pilot.press(.enter, .enter, .enter)
    pilot.expectScreenContains("let the house pay 114.00, T02")
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
    #expect(try evening.payments(of: "T02") == ["comp 11400"])
    let payment = try #require(try evening.bill(of: "T02").payments.first)
    #expect(payment.authoriserName == "Chen" && payment.reason?.usual == .friendOfTheHouse)
  }

  @Test("The tip on a card's slip is entered at the receipt", arguments: [Size.desk, Size.phone])
  func slipTip(size: Size) throws {
    let evening = try evening()
    let check = try evening.check(of: "T02")
    _ = try evening.database.perform(
      Pay(check, tender: .card, amount: 10_000, reference: "A17"), by: evening.house.author("3"))
    let pilot = try evening.till(size)
    pilot.press(.character("1"), .enter)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
    pilot.press(.character("t"))
    pilot.expectScreenContains("Tip on the card slip, T02")
    pilot.type("100.01")
    pilot.press(.enter)
    pilot.expectScreenContains("a tip is at most 100.00")
    pilot.press(.backspace, .backspace, .backspace, .backspace, .backspace, .backspace)
    pilot.type("12")
    pilot.press(.enter)
    pilot.expectScreenContains("A tip of 12.00 is entered.")
    #expect(try evening.database.tipsToPayOut().map(\.left.minorUnits) == [1_200])
  }

  @Test("Without anybody's leave the bill stays as it was")
  func notAllowed() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("5"), .character("4"), .enter, .enter, .enter, .escape)
    #expect(try evening.payments(of: "T02").isEmpty)
    #expect(pilot.noticeLine.contains("Nobody allowed it"))
  }

  @Test("The dialog says what is due in dollars, and the change in the house's own currency")
  func foreign() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("5"), .character("5"))
    pilot.expectScreenContains("due in USD, at 7.05")
    pilot.expectScreenContains("20.00")
    pilot.expectScreenContains("141.00")
    pilot.expectScreenContains("27.00")
    for digit in "15" { pilot.press(.character(digit)) }
    pilot.press(.enter)
    #expect(try evening.payments(of: "T02").isEmpty)
    pilot.expectScreenContains("only notes, the smallest is 10.00")
    pilot.press(.down, .enter)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
    let payment = try #require(try evening.bill(of: "T02").payments.first)
    #expect(payment.foreign?.amount.minorUnits == 2_000)
    #expect(payment.change?.minorUnits == 2_700)
  }

  @Test(
    "Where no drawer is open the ways to pay say why dollars are not among them, on a phone too")
  func foreignWithoutDrawer() throws {
    let evening = try Evening.atHalfPastNine()
    try evening.house.configure(
      more: Self.more + "\n[drawers]\ncash_needs_open_drawer = true\n")
    let phone = try evening.till(.phone)
    phone.press(.enter, .character("5"))
    phone.expectScreenContains("No notes of other currencies")
    let pilot = try evening.till()
    pilot.press(.character("5"))
    pilot.expectScreenContains("No notes of other currencies: no drawer is open")
    pilot.expectScreenLacks("notes of USD")
    pilot.press(.function(2))
    pilot.expectScreenContains("暂不收外币：本机未开班，请按 z 开班")
    pilot.press(.escape)
    _ = try evening.database.perform(
      OpenShift(float: CashCount()), by: Author(staff: evening.house.staff("3"), terminal: "test-1")
    )
    pilot.changeElsewhere()
    pilot.press(.character("5"))
    pilot.expectScreenLacks("暂不收外币")
    pilot.expectScreenContains("外币 USD")
  }

  @Test("A tip goes back with the whole of its payment, and is told before and after")
  func tipBack() throws {
    let evening = try evening()
    _ = try evening.database.perform(
      Pay(
        evening.check(of: "T02"), tender: .cash, amount: 11_400, tip: 1_000, tendered: 12_400),
      by: evening.house.author("3"))
    let pilot = try evening.till()
    pilot.press(.tab, .character("b"))
    let lines = try evening.database.refundableLines(of: evening.check(of: "T02"))
    for _ in lines { pilot.press(.character("9"), .down) }
    pilot.expectScreenContains("goes back: 124.00, tip 10.00")
    pilot.press(.character("t"))
    pilot.expectScreenContains("goes back: 114.00")
    pilot.press(.character("t"), .enter, .enter)
    pilot.expectScreenContains("refund 124.00 of T02")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    pilot.expectScreenContains("Give back 124.00 by cash.")
  }

  @Test("Nothing is handed over for what the house had paid itself")
  func compBack() throws {
    let evening = try evening()
    let check = try evening.check(of: "T02")
    let comped = try evening.database.perform(
      CompBill(check, amount: 11_400, reason: Reason(.complaint)), by: evening.house.author("5"))
    #expect(comped.isClosed)
    let pilot = try evening.till(as: "5")
    pilot.press(.tab, .character("b"), .character("1"), .enter, .enter)
    pilot.expectScreenContains("by comp is booked back: hand over nothing for it.")
    pilot.expectScreenLacks("Give back")
  }

  @Test("Each payment's note stands under it, also while a deposit may still pay the bill")
  func explained() throws {
    let house = try SampleHouse()
    var bill = BillPicture.specimen()
    func payment(_ tender: Tender, _ author: String) -> Payment {
      Payment(
        id: Identifier(rawValue: author), checkID: bill.check.id, tender: tender,
        amount: Money(minorUnits: 1_000, currency: bill.total.currency), at: house.clock.now,
        authorName: author)
    }
    bill.payments = [payment(.cash, "Ann"), payment(.voucher, "Bea")]
    bill.depositToUse = bill.total
    let context = ConsoleContext(
      language: .english, size: .desk, now: house.clock.now,
      calendar: house.database.store.calendar, storeName: "Riverside")
    var buffer = Buffer(size: Size(columns: 80, rows: 20))
    _ = BillExplanationScreen(bill).draw(into: &buffer, area: buffer.bounds, context: context)
    for (name, author) in [("cash", "Ann"), ("voucher", "Bea")] {
      let row = try #require(buffer.lines.firstIndex { $0.contains(name) })
      #expect(buffer.lines[row + 1].contains("taken by \(author)"))
    }
  }

  @Test("Whoever takes a slip of dollars back is told what to hand back, and which change to take")
  func foreignSlip() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("5"), .character("5"))
    for digit in "10" { pilot.press(.character(digit)) }
    pilot.press(.enter)
    #expect(try evening.payments(of: "T02") == ["cash 7050"])
    pilot.press(.character("r"), .character("1"))
    #expect(pilot.noticeLine.contains("hand back 10.00 USD; 114.00 is left to pay."))
    #expect(try evening.payments(of: "T02") == ["cash 7050", "cash -7050"])
  }

  @Test("One key adds a tip, its next pressing a larger one, and after the last there is none")
  func tip() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("1"), .character("t"))
    pilot.expectScreenContains("take 125.40")
    pilot.press(.character("t"))
    pilot.expectScreenContains("take 131.10")
    pilot.press(.character("t"), .character("t"))
    pilot.expectScreenContains("take 114.00")
    pilot.press(.character("t"), .enter)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
    let payment = try #require(try evening.bill(of: "T02").payments.first)
    #expect(payment.amount.minorUnits == 11_400 && payment.tipMinorUnits == 1_140)
    #expect(payment.change?.minorUnits == 0)
  }
}
