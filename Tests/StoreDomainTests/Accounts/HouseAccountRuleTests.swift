import StoreDomain
import Testing

@Suite("House accounts")
struct HouseAccountRuleTests {
  private let yuan = Currency(code: "CNY", minorDigits: 2)
  private let day = LocalDate(year: 2026, month: 11, day: 22)

  private func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: yuan) }

  private func account(
    owed: Int = 0, limit: Int? = nil, signers: [String] = [], isSuspended: Bool = false
  ) -> HouseAccount {
    let moment = Timestamp(millisecondsSinceEpoch: 0)
    return HouseAccount(
      id: Identifier(rawValue: "a"), code: "HX",
      details: .init(name: "Huaxia", limitMinorUnits: limit, signers: signers),
      owed: money(owed), openedAt: moment, openedByName: "Max",
      suspendedAt: isSuspended ? moment : nil, suspendedByName: isSuspended ? "Max" : nil)
  }

  private func check(_ amount: Int, _ account: HouseAccount, by signer: String = "Wang") throws {
    try HouseAccountRule.checkCharging(
      amount, to: account, signer: signer, mayExceed: false, lastUse: nil)
  }

  @Test("A bill goes on an account up to its limit, signed by whoever may")
  func charging() throws {
    try check(10_000, account())
    try check(2_000, account(owed: 8_000, limit: 10_000))
    #expect(throws: HouseAccountRefusal.overLimit(left: money(2_000), lastUse: nil)) {
      try check(2_001, account(owed: 8_000, limit: 10_000))
    }
    // What is owed already may be more than a limit that was lowered.
    #expect(throws: HouseAccountRefusal.overLimit(left: money(0), lastUse: nil)) {
      try check(1, account(owed: 12_000, limit: 10_000))
    }
    try HouseAccountRule.checkCharging(
      2_001, to: account(owed: 8_000, limit: 10_000), signer: "Wang", mayExceed: true, lastUse: nil)
    #expect(throws: HouseAccountRefusal.suspended("Huaxia")) {
      try check(1, account(isSuspended: true))
    }
    #expect(throws: HouseAccountRefusal.signerMissing) { try check(1, account(), by: "") }
    try check(1, account(signers: ["Wang"]), by: "wang")
    #expect(throws: HouseAccountRefusal.mayNotSign("Li", ["Wang"])) {
      try check(1, account(signers: ["Wang"]), by: "Li")
    }
  }

  @Test("No more is settled than is owed")
  func settling() throws {
    try HouseAccountRule.checkSettling(500, of: account(owed: 500))
    #expect(throws: HouseAccountRefusal.moreThanOwed(money(500))) {
      try HouseAccountRule.checkSettling(501, of: account(owed: 500))
    }
    #expect(throws: HouseAccountRefusal.nothingOwed) {
      try HouseAccountRule.checkSettling(1, of: account(owed: -10))
    }
  }

  private func entry(
    _ id: String, _ kind: HouseAccountEntry.Kind, _ amount: Int, of other: String? = nil,
    day: LocalDate? = nil
  ) -> HouseAccountEntry {
    HouseAccountEntry(
      id: Identifier(rawValue: id), kind: kind, amount: money(amount),
      givesBack: other.map { Identifier(rawValue: $0) }, businessDay: day ?? self.day,
      at: Timestamp(millisecondsSinceEpoch: 0), authorName: "Bo")
  }

  @Test("What is settled pays the oldest bills first; what went back is off its own bill")
  func oldestFirst() {
    let charges = [
      entry("1", .charged, 100), entry("2", .charged, 200), entry("3", .charged, 300),
    ]
    func open(_ more: [HouseAccountEntry]) -> [String] {
      HouseAccountRule.open(charges + more).map { "\($0.entry.id) \($0.leftMinorUnits)" }
    }
    #expect(open([]) == ["1 100", "2 200", "3 300"])
    #expect(open([entry("s", .settled, -150)]) == ["2 150", "3 300"])
    #expect(open([entry("r", .returned, -40, of: "2")]) == ["1 100", "2 160", "3 300"])
    // The first was settled, and goes back: what it was settled with pays the next one.
    #expect(
      open([entry("s", .settled, -100), entry("r", .returned, -100, of: "1")])
        == ["2 100", "3 300"])
    #expect(open([entry("s", .settled, -600)]) == [])
    // What came of it as credit, and was paid out, pays no bill that comes later.
    let paidOut = [
      entry("s", .settled, -600), entry("r", .returned, -100, of: "1"), entry("o", .paidOut, 100),
    ]
    #expect(open(paidOut) == [])
    #expect(open(paidOut + [entry("4", .charged, 50)]) == ["4 50"])
  }

  @Test("Only what the house owes a company is paid out to it")
  func credit() throws {
    #expect(throws: HouseAccountRefusal.noCredit) {
      try HouseAccountRule.checkPayingOut(1, of: account(owed: 0))
    }
    #expect(throws: HouseAccountRefusal.moreThanCredit(money(70))) {
      try HouseAccountRule.checkPayingOut(71, of: account(owed: -70))
    }
    try HouseAccountRule.checkPayingOut(70, of: account(owed: -70))
  }

  @Test("A statement goes from what was owed before to what is owed at its end")
  func statement() {
    let entries = [
      entry("1", .charged, 100, day: day.adding(days: -40)), entry("2", .charged, 200),
      entry("s", .settled, -150), entry("4", .charged, 70, day: day.adding(days: 1)),
    ]
    let statement = AccountStatement(
      of: account(owed: 220), entries, from: day.adding(days: -1), through: day)
    #expect(statement.before == money(100) && statement.after == money(150))
    #expect(statement.entries.map(\.id.rawValue) == ["2", "s"])
    #expect(statement.open.map(\.left) == [money(150)])
  }

  @Test("What makes no sense as an account is refused")
  func details() throws {
    #expect(try HouseAccountRule.code("hx-1") == "HX-1")
    #expect(throws: HouseAccountRefusal.noCode(12)) { try HouseAccountRule.code("a b") }
    #expect(throws: HouseAccountRefusal.nameMissing) {
      try HouseAccountRule.check(.init(name: ""), in: yuan)
    }
    #expect(throws: CardNumberRefusal.looksLikeOne) {
      try HouseAccountRule.check(.init(name: "A", contact: "4111 1111 1111 1111"), in: yuan)
    }
  }
}
