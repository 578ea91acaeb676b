import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Guests pay")
struct PayingTests {
  @Test("A guest with the exact amount in cash pays in two keys")
  func exactCash() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("1"), .enter)
    #expect(try evening.payments(of: "T02") == ["cash 11400"])
    #expect(try evening.bill(of: "T02").check.stage == .closed)
    pilot.expectScreenContains("T02 paid")
    pilot.expectScreenContains("receipt")
    // And the cashier is at the next bill with one more.
    pilot.press(.enter)
    pilot.expectScreenLacks("T02")
    pilot.press(.character("1"), .enter)
    #expect(try evening.payments(of: "T01") == ["cash 11400"])
  }

  @Test("A bill that nobody asked for is not paid by habit", arguments: ["1", "2", "3", "4"])
  func unasked(_ key: Character) throws {
    let evening = try Evening()
    try evening.seat("T01")
    let pilot = try evening.till()
    pilot.press(.character(key))
    pilot.expectScreenContains("T01 has not asked for the bill: 114.00 is left to pay.")
    pilot.press(.enter)
    pilot.expectScreenLacks("has not asked for the bill")
    #expect(try evening.payments(of: "T01").isEmpty)
    pilot.press(.character(key), .character("y"))
    pilot.expectScreenLacks("has not asked for the bill")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T01").check.stage == .closed)
  }

  @Test("On a phone the first bill is paid in three keys")
  func exactCashOnPhone() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till(.phone)
    pilot.press(.enter, .character("1"), .enter)
    #expect(try evening.payments(of: "T02") == ["cash 11400"])
  }

  @Test("On a phone the receipt says how guests paid where no change is given")
  func paidOnPhone() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till(.phone)
    pilot.press(.enter, .character("4"), .enter)
    let row = pilot.screen.first { $0.contains("card") } ?? ""
    #expect(row.contains("114.00"))
    pilot.expectScreenLacks("change")
  }

  @Test("A guest who hands over more gets the change, shown before and after")
  func change() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("2"))
    // Until something is typed, the next note that a guest would take out.
    pilot.expectScreenContains("115.00")
    pilot.type("200")
    pilot.expectScreenContains("86.00")
    pilot.press(.enter)
    pilot.expectScreenContains("change")
    pilot.expectScreenContains("86.00")
    let payment = try #require(try evening.bill(of: "T02").payments.first)
    #expect(payment.tendered?.minorUnits == 20_000)
    #expect(payment.change?.minorUnits == 8_600)
  }

  @Test(
    "What is typed after 2 is money with its decimal point",
    arguments: [
      ("120", 12_000), ("120.5", 12_050), ("114.00", 11_400), ("0120.", 12_000),
    ])
  func typedCash(_ typed: String, _ minorUnits: Int) throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.type(typed)
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").payments.first?.tendered?.minorUnits == minorUnits)
  }

  @Test("What is no amount is said and not paid", arguments: ["1.2.3", "1.234", "."])
  func wrongAmount(_ typed: String) throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.type(typed)
    pilot.press(.enter)
    pilot.expectScreenContains(typed)
    #expect(try evening.payments(of: "T02").isEmpty)
  }

  @Test("Notes that a guest is likely to hand over are one arrow away")
  func likelyNotes() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("1"), .down, .down, .down, .enter)
    // 114 exactly, then 115, 120, 150.
    #expect(try evening.bill(of: "T02").payments.first?.tendered?.minorUnits == 15_000)
  }

  @Test("Three guests pay with a voucher, a card and cash; the last gets the change")
  func threeTenders() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("5"), .character("1"))
    pilot.type("50")
    pilot.press(.tab)
    pilot.type("V-778")
    pilot.press(.enter)
    pilot.expectScreenContains("64.00 is left to pay")
    pilot.press(.character("4"))
    pilot.type("30")
    pilot.press(.tab)
    pilot.type("4417")
    pilot.expectScreenContains("stays to pay")
    pilot.press(.enter)
    pilot.expectScreenContains("card 4417")
    pilot.press(.character("2"))
    pilot.type("100")
    pilot.press(.enter)
    #expect(
      try evening.payments(of: "T02") == ["voucher 5000", "card 3000", "cash 3400"])
    pilot.expectScreenContains("66.00")
    let bill = try evening.bill(of: "T02")
    #expect(bill.check.stage == .closed)
    #expect(bill.payments.map(\.reference) == ["V-778", "4417", nil])
  }

  @Test("A guest scans: the wallet's number is typed or pasted, and a paste pays nothing")
  func scan() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("3"), .tab)
    pilot.paste("4200001\n")
    #expect(try evening.payments(of: "T02").isEmpty)
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").payments.first?.reference == "4200001")
  }

  @Test("Four friends share a bill of 114; the last pays what the others leave")
  func share() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("s"), .backspace)
    pilot.type("4")
    pilot.press(.enter)
    pilot.expectScreenContains("each of 4 still to pay")
    for _ in 0..<3 { pilot.press(.character("3"), .enter) }
    pilot.press(.character("1"), .enter)
    #expect(
      try evening.payments(of: "T02")
        == ["wallet 2850", "wallet 2850", "wallet 2850", "cash 2850"])
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }

  @Test("One of them hands over a large note and gets change for their part alone")
  func partOfANote() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.type("100")
    pilot.press(.tab)
    pilot.type("57")
    pilot.press(.enter)
    pilot.expectScreenContains("Change 43.00")
    let payment = try #require(try evening.bill(of: "T02").payments.first)
    #expect(payment.amount.minorUnits == 5_700)
    #expect(payment.tendered?.minorUnits == 10_000)
  }

  @Test("More than is left is not taken by card, and less cash than its part neither")
  func tooMuch() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("4"))
    pilot.type("115")
    pilot.press(.enter)
    pilot.expectScreenContains("only 114.00 is left to pay")
    pilot.press(.escape, .character("2"))
    pilot.type("50")
    pilot.press(.tab)
    pilot.type("60")
    pilot.press(.enter)
    pilot.expectScreenContains("the cash does not cover 60.00")
    #expect(try evening.payments(of: "T02").isEmpty)
  }

  @Test("Nothing is taken from guests whose last dishes are not sent, and it says who can")
  func drafts() throws {
    let evening = try Evening.atHalfPastNine()
    try evening.order("D3", at: "T02")
    let pilot = try evening.till()
    pilot.expectScreenContains("! 1 unsent")
    pilot.expectScreenContains("1 line is not sent (Shrimp paste): let Bo send or void")
    for key: Character in ["1", "2", "3", "4", "5"] {
      pilot.press(.character(key))
      pilot.expectScreenContains("Not now")
    }
    #expect(try evening.payments(of: "T02").isEmpty)
  }

  @Test("A half-typed amount survives a resize, the other language and a change elsewhere")
  func halfTyped() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.type("13")
    pilot.resize(.phone)
    pilot.press(.function(2))
    try evening.seat("T05", guests: 3)
    pilot.changeElsewhere()
    pilot.resize(.minimum)
    pilot.expectScreenContains("实收")
    pilot.type("0")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").payments.first?.tendered?.minorUnits == 13_000)
  }

  @Test("A party whose dishes were all given by the house leaves without paying anything")
  func nothingToPay() throws {
    let evening = try Evening()
    try evening.seat("T01", dishes: [("D1", 1)])
    for line in try evening.bill(of: "T01").lines {
      try evening.database.perform(
        GiftLine(line.id, reason: "complaint"), by: evening.house.author("5"))
    }
    let pilot = try evening.till()
    pilot.press(.character("1"))
    pilot.expectScreenContains("close it with c")
    pilot.press(.character("c"))
    pilot.expectScreenContains("T01 paid")
    #expect(try evening.bill(of: "T01").check.stage == .closed)
  }

  @Test("No sign stands on an amount of the receipt, wherever it is scrolled to")
  func wholeAmounts() throws {
    for size in [Size.desk, .minimum, .phone] {
      let evening = try Evening()
      try evening.seat(
        "T02", dishes: ["D2", "D3", "D5", "D6", "R1", "D1", "D4", "D2"].map { ($0, 3) })
      try evening.askForBill("T02")
      let pilot = try evening.till(size)
      pilot.press(.character("1"), .enter)
      pilot.expectScreenContains("T02 paid")
      for _ in 1...12 {
        for row in pilot.screen {
          #expect(
            row.wholeMatch(of: /.*[0-9]\.?[0-9]*…/) == nil, "an amount is cut at \(size): \(row)")
        }
        pilot.press(.down)
      }
    }
  }

  @Test("A card's number is not taken as its reference, typed or pasted")
  func cardNumber() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("4"), .tab)
    pilot.type("4111 1111 1111 1111")
    pilot.expectScreenContains("looks like a card number")
    pilot.press(.enter)
    #expect(try evening.payments(of: "T02").isEmpty)
    pilot.press(.control("u"))
    pilot.paste("5555-5555-5555-4444")
    pilot.press(.enter)
    #expect(try evening.payments(of: "T02").isEmpty)
    pilot.press(.control("u"))
    pilot.type("4417")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").payments.first?.reference == "4417")
  }

  @Test("A payment recorded with the wrong tender is taken back in two keys, and stays on the bill")
  func wrongTender() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("r"))
    pilot.expectScreenContains("nothing was taken yet")
    pilot.press(.character("4"))
    pilot.type("30")
    pilot.press(.enter)
    // Enter takes payments before: a second one by a slip takes none back.
    pilot.press(.character("r"), .enter)
    #expect(try evening.payments(of: "T02") == ["card 3000"])
    pilot.press(.character("r"), .character("1"))
    pilot.expectScreenContains("30.00 by card is taken back; 114.00 is left to pay.")
    #expect(try evening.payments(of: "T02") == ["card 3000", "card -3000"])
    pilot.press(.character("r"))
    pilot.expectScreenContains("nothing was taken yet")
    pilot.press(.character("3"), .enter)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }

  @Test("What a guest paid too much goes back by its tender, with a reason and a manager's PIN")
  func givenBack() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.type("10")
    pilot.press(.enter, .character("4"))
    pilot.type("100")
    pilot.press(.tab)
    pilot.type("4417")
    pilot.press(.enter)
    let tripe = try #require(try evening.bill(of: "T02").lines.first?.line)
    try evening.database.perform(
      ReturnLine(tripe.id, quantity: 1, reason: "cold", made: true), by: evening.house.author("5"))
    pilot.changeElsewhere()
    let owed = try evening.bill(of: "T02").remaining
    #expect(owed.minorUnits < 0)
    // Any key for a payment asks from which one it goes back; the card's is large enough.
    pilot.press(.character("1"))
    pilot.expectScreenContains("card 4417, 100.00")
    pilot.press(.control("s"))
    pilot.expectScreenContains("A second person for")
    pilot.press(.escape)
    pilot.expectScreenContains("nothing was given back")
    pilot.press(.character("1"), .control("s"), .enter)
    pilot.type("5555")
    pilot.press(.enter)
    let bill = try evening.bill(of: "T02")
    #expect(bill.check.stage == .closed)
    let back = try #require(bill.payments.last)
    #expect(back.amount == owed)
    #expect(back.tender == .card)
    #expect(back.reason == Reason(.dishReturned))
    #expect(back.authoriserName == "Chen")
  }
}
