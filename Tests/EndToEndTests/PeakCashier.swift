import RealProgram
import StoreDomain
import Testing

/// The keys of a cashier at a peak, and what they took by their own count.
final class PeakCashier {
  static let alipayCode = "281234567890123456"
  static let weChatPayCode = "134567890123456789"
  private static let pin = "4001"
  private static let float = 500_00

  let hands: Hands
  private let house: PeakHouse
  /// Minor units by tender.
  private(set) var taken: [Tender: Int] = [:]

  /// Signs the cashier in, and opens the drawer.
  init(_ hands: Hands, _ house: PeakHouse) throws {
    self.hands = hands
    self.house = house
    try hands.see("Who are you")
    try hands.type("bo", until: "> ", "bo  Bo")
    try hands.press("Enter", until: "PIN")
    try hands.type(Self.pin, until: "****")
    try hands.press("Enter", until: "TILL", "30 waiting to pay")
    try hands.press("z", until: "no shift is open")
    try hands.press("Enter", until: "Float: how many of each?")
    // The last row: what is not counted by its notes and coins.
    try hands.press("Up")
    try hands.type("500", until: "other, in all  500")
    try hands.press("C-s", until: "Bo has drawer")
    try hands.press("Escape", until: "> T01")
  }

  private func took(_ amount: Int, by tender: Tender) { taken[tender, default: 0] += amount }

  /// From the receipt to the bill of the next guests.
  private func goOn(_ next: String?) throws {
    guard let next else { return try hands.press("Enter", until: "TILL") }
    try hands.press("Enter", until: "> \(next)")
  }

  /// The bill under the cursor, exact.
  private func payInCash(_ table: String, _ amount: Int) throws {
    try hands.press("1", until: "take \(Self.text(amount))")
    try hands.press("Enter", until: "\(table) paid")
    took(amount, by: .cash)
  }

  private static func text(_ minorUnits: Int) -> String {
    Money(minorUnits: minorUnits, currency: Currency(code: "CNY", minorDigits: 2)).plainText
  }

  // MARK: Cash

  func exactCash(_ table: String, then next: String?) throws {
    hands.begin()
    try payInCash(table, 60_00)
    #expect(hands.keys <= 4)
    try goOn(next)
  }

  /// The next likely note stands there.
  func cashWithChange(_ table: String, then next: String) throws {
    hands.begin()
    try hands.press("2", until: "take 60.00")
    try hands.seeRow("change", "40.00")
    try hands.press("Enter", until: "\(table) paid")
    #expect(hands.keys <= 4)
    took(60_00, by: .cash)
    try goOn(next)
  }

  func likelyNote(_ table: String, then next: String) throws {
    hands.begin()
    try hands.press("1", "Down", until: "take 60.00")
    try hands.seeRow("change", "40.00")
    try hands.press("Enter", until: "\(table) paid")
    #expect(hands.keys <= 4)
    took(60_00, by: .cash)
    try goOn(next)
  }

  // MARK: Gateways

  private func scan(_ code: String) throws {
    try hands.press("3", until: "scan the guest's code")
    try hands.type(code, until: code)
    try hands.press("Enter", until: "60.00 is on its way")
  }

  /// The gateway hangs; nothing stops the next guests.
  func scan(_ table: String, code: String, then next: String) throws {
    try scan(code)
    try hands.see("Alipay is asked", "say: One moment")
    try hands.press("l", until: "> \(next)")
    try hands.seeRow(table, "> paying")
  }

  func scanUnconfirmed(_ table: String, then next: String) throws {
    try scan(Self.weChatPayCode)
    try hands.see("the guest must confirm", "say: Please confirm on your phone.")
    // Pending is not paid, and nobody takes the same money a second time.
    try hands.press("1", until: "60.00 is on its way already")
    try hands.press("l", until: "> \(next)")
    try hands.seeRow(table, "> paying")
  }

  /// Scanned while the list stands there; the gateway answers at once.
  func scanAndGo(_ table: String, code: String, then next: String) throws {
    try hands.type(code, until: "scan 60.00")
    try hands.press("Enter")
    took(60_00, by: .wallet)
    // It is paid and gone from the list, which takes keys again; no key went on.
    try hands.see("> \(next)", "1 exact cash")
  }

  /// The gateway that hung has answered.
  func seePaid(_ table: String) throws {
    // As it stands in the list: a notice says more behind the name.
    try hands.seeGone("\(table)   ")
    took(60_00, by: .wallet)
  }

  /// What hangs is reversed and paid in cash.
  func reverse(_ table: String, then next: String) throws {
    try hands.press("/", until: "table, guest or number")
    try hands.type(table, until: "> \(table)")
    try hands.press("Enter", until: "check 3")
    try hands.press("h", until: "60.00 waits, \(table)")
    try hands.press("r", until: "scan reversed")
    try payInCash(table, 60_00)
    try hands.press("Enter", until: "TILL")
    try hands.press("Escape", until: "waiting to pay", "> \(next)")
  }

  /// The terminal takes it, and its answer is lost.
  func card(_ table: String, _ amount: Int, then next: String) throws {
    try hands.press("4", until: "card  \(table)")
    try hands.press("Enter", until: "\(Self.text(amount)) is on its way", "card terminal is asked")
    took(amount, by: .card)
    try hands.press("l", until: "> \(next)")
  }

  // MARK: Accounts, a coupon and points

  private func chooseStoredValue() throws {
    try hands.press("5", until: "2 stored value")
    try hands.press("2", until: "scan or type number")
    try hands.type(house.storedValue.number.text, until: house.storedValue.number.text)
    try hands.press("Enter", until: " left: ")
  }

  func storedValue(_ table: String, then next: String) throws {
    try chooseStoredValue()
    try hands.press("C-s", until: "\(table) paid")
    took(60_00, by: .storedValue)
    try goOn(next)
  }

  func houseAccount(_ table: String, then next: String) throws {
    try hands.press("5", until: "3 house account")
    try hands.press("3", until: "code or name")
    try hands.type("hx", until: "> Huaxia")
    try hands.press("Enter", until: "who signs")
    try hands.press("Tab")
    try hands.type("Wang", until: "who signs  Wang")
    try hands.press("C-s", until: "\(table) paid")
    took(60_00, by: .houseAccount)
    try goOn(next)
  }

  /// 20.00 off a bill of 136.00.
  func coupon(_ table: String, then next: String) throws {
    try hands.press("v", until: "Type or scan the code")
    try hands.type(house.coupon.code.text, until: house.coupon.code.text)
    try hands.press("Enter", until: "takes 20.00 off \(table)")
    try payInCash(table, 116_00)
    try goOn(next)
  }

  /// 60 points of the first bill, 0.05 each.
  func points(_ table: String, then next: String) throws {
    try hands.press("m", until: "60 points")
    try hands.press("Enter", until: "60 points take off 3.00: 57.00 to pay.")
    try payInCash(table, 57_00)
    try goOn(next)
  }

  // MARK: Something off, with a second person's PIN

  func percentOff(_ table: String, then next: String) throws {
    hands.begin()
    try hands.press("d", until: "Discount for \(table)")
    try hands.type("12%", until: "= 12 % off")
    try hands.press("C-s", until: "A second person", "eva  Eva")
    try hands.type(TrialStore.managerPIN, until: "****")
    // The tail of 52.80 is the guest's.
    try hands.press("Enter", until: "12 % off, \(table): 52.00 to pay.")
    #expect(hands.keys <= 10)
    try payInCash(table, 52_00)
    try goOn(next)
  }

  /// 8.8 alone is an amount; beside 折 it is 12 % off, and the field says which.
  func foldOff(_ table: String, then next: String) throws {
    try hands.press("d", until: "Discount for \(table)")
    try hands.type("8.8", until: "= 8.80 off")
    try hands.type("折", until: "= 12 % off")
    try hands.press("C-s", until: "A second person", "eva  Eva")
    try hands.type(TrialStore.managerPIN, until: "****")
    try hands.press("Enter", until: "12 % off, \(table): 52.00 to pay.")
    try card(table, 52_00, then: next)
  }

  // MARK: Parts

  func splitByThree(_ table: String, then next: String) throws {
    try hands.press("s", until: "how many pay")
    try hands.type("3", until: "how many pay  3")
    try hands.press("Enter", until: "each of 3 still to pay")
    for left in ["40.00", "20.00"] {
      try hands.press("1", until: "take 20.00")
      try hands.press("Enter", until: "Took 20.00 by cash; \(left) is left to pay.")
      took(20_00, by: .cash)
    }
    try payInCash(table, 20_00)
    try goOn(next)
  }

  /// A part that was taken as cash was to go by card: it is undone, and stays on the bill.
  func wrongTender(_ table: String, then next: String) throws {
    try hands.press("1", until: "take 60.00")
    try hands.type("20", until: "take 20.00")
    try hands.press("Enter", until: "Took 20.00 by cash; 40.00 is left to pay.")
    hands.begin()
    try hands.press("r", until: "Take which payment of \(table) back?")
    try hands.press("1", until: "20.00 by cash is taken back; 60.00 is left to pay.")
    #expect(hands.keys <= 3)
    try card(table, 60_00, then: next)
  }

  func mixed(_ table: String, then next: String) throws {
    try chooseStoredValue()
    try hands.type("25", until: "amount  25 ")
    try hands.press("C-s", until: "35.00 is left to pay")
    took(25_00, by: .storedValue)
    try payInCash(table, 35_00)
    try goOn(next)
  }

  // MARK: The drawer

  /// Counted blind: what the cashier counts is the float and the cash that they took.
  func countDrawer() throws {
    let counted = Self.float + taken[.cash, default: 0]
    try hands.press("z", until: "DRAWER", "sums are shown after the count")
    try hands.press("c", until: "Count the drawer")
    try hands.press("Up")
    try hands.type(Self.text(counted), until: "other, in all  \(Self.text(counted))")
    try hands.press("C-s", until: "Counted \(Self.text(counted)): lock it?")
    try hands.press("l", until: "Counted \(Self.text(counted)), as it should be.")
  }
}
