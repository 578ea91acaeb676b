import StoreDomain
import Testing

@Suite("Members' points")
struct PointsRuleTests {
  let yuan = Currency(code: "CNY", minorDigits: 2)
  let today = LocalDate(year: 2026, month: 11, day: 22)

  private func lot(
    _ id: String, _ left: Int, earnedOn: LocalDate? = nil, expiresOn: LocalDate? = nil,
    isOwn: Bool = true
  ) -> PointsLot {
    PointsLot(
      id: Identifier(rawValue: id), left: left, earnedOn: earnedOn ?? today, expiresOn: expiresOn,
      isOwn: isOwn)
  }

  @Test("A bill earns on what was paid by each tender, rounded down once")
  func earned() {
    var setting = PointsSetting(pointMinorUnits: 5)
    #expect(PointsRule.earned([.cash: 9_999], setting, in: yuan) == 99)
    // Two halves of a point are one.
    #expect(PointsRule.earned([.cash: 150, .card: 150], setting, in: yuan) == 3)
    setting.earnHundredthsByTender = ["voucher": 0, "wallet": 250]
    #expect(
      PointsRule.earned([.cash: 10_000, .voucher: 5_000, .wallet: 1_000], setting, in: yuan) == 125)
    // What went back by one tender is not taken off another.
    #expect(PointsRule.earned([.cash: 10_000, .card: -500], setting, in: yuan) == 100)
    let yen = Currency(code: "JPY", minorDigits: 0)
    #expect(
      PointsRule.earned(
        [.cash: 1_250], PointsSetting(earnHundredths: 1, pointMinorUnits: 1), in: yen) == 12)
    #expect(PointsRule.earned([:], setting, in: yuan) == 0)
  }

  @Test("Only payments that count earn, less what was given back")
  func payments() {
    func payment(_ amount: Int, _ stage: Payment.Stage = .captured) -> Payment {
      Payment(
        id: Identifier(rawValue: "p"), checkID: Identifier(rawValue: "c"), tender: .card,
        amount: Money(minorUnits: amount, currency: yuan), stage: stage,
        at: Timestamp(millisecondsSinceEpoch: 0), authorName: "Bo")
    }
    let setting = PointsSetting(pointMinorUnits: 5)
    #expect(
      PointsRule.earned(
        by: [
          payment(10_000), payment(5_000, .declined), payment(7_000, .pending), payment(-2_500),
        ],
        setting, in: yuan) == 75)
  }

  @Test(
    "Points may be used until the same day of a later month, or its last one",
    arguments: [
      ("2026-11-22", 12, "2027-11-22"), ("2026-01-31", 1, "2026-02-28"),
      ("2028-01-31", 1, "2028-02-29"), ("2026-12-15", 1, "2027-01-15"),
      ("2026-08-31", 18, "2028-02-29"),
    ])
  func lastDay(day: String, months: Int, last: String) throws {
    let date = try #require(LocalDate(day))
    #expect(PointsRule.lastDay(of: date, months: months)?.description == last)
    #expect(PointsRule.lastDay(of: date, months: nil) == nil)
  }

  @Test("Who is lost first is used first; what is never lost, last")
  func order() {
    let lots = [
      lot("d", 10), lot("c", 10, expiresOn: today.adding(days: 9)),
      lot("b", 10, earnedOn: today.adding(days: -1), expiresOn: today.adding(days: 9)),
      lot("a", 10, expiresOn: today.adding(days: 1)),
    ]
    let ordered = PointsRule.inOrder(lots)
    #expect(ordered.map(\.id.rawValue) == ["a", "b", "c", "d"])
    let taken = PointsRule.taken(25, of: ordered)
    #expect(taken.map(\.id.rawValue) == ["a", "b", "c"])
    #expect(taken.map(\.points) == [10, 10, 5])
    // As if fewer had been used.
    #expect(PointsRule.givenBack(12, of: taken).map(\.points) == [5, 7])
    #expect(PointsRule.givenBack(12, of: taken).map(\.id.rawValue) == ["c", "b"])
    #expect(PointsRule.givenBack(99, of: taken).reduce(0) { $0 + $1.points } == 25)
  }

  @Test("A balance counts what may be used today, and says what is lost next")
  func balance() {
    let lots = [
      lot("a", 10, expiresOn: today.adding(days: -1)), lot("b", 20, expiresOn: today),
      lot("c", 5, expiresOn: today), lot("d", 40),
    ]
    let now = PointsBalance(lots, on: today)
    #expect(now.points == 65)
    #expect(now.next?.points == 25)
    #expect(now.next?.lastDay == today)
    let tomorrow = PointsBalance(lots, on: today.adding(days: 1))
    #expect(tomorrow.points == 40)
    #expect(tomorrow.next == nil)
  }

  @Test("A store that headquarters does not hear uses only what it gave itself")
  func cutOff() {
    let balance = PointsBalance([lot("a", 30), lot("b", 50, isOwn: false)], on: today)
    #expect(PointsRule.usable(balance, isCutOff: false).map(\.left) == [30, 50])
    #expect(PointsRule.usable(balance, isCutOff: true).map(\.left) == [30])
    #expect(throws: PointsRefusal.cutOff(usable: 30, balance: 80)) {
      try PointsRule.check(40, usable: 30, balance: 80, most: 100)
    }
  }

  @Test("More than there are, more than the bill takes, and nothing are refused with the reason")
  func refused() throws {
    try PointsRule.check(30, usable: 30, balance: 30, most: 30)
    let use = PointsUse(points: 70, checkNumber: 12, authorName: "Bo")
    #expect(throws: PointsRefusal.notEnough(left: 30, use)) {
      try PointsRule.check(31, usable: 30, balance: 30, most: 100, lastUse: use)
    }
    #expect(throws: PointsRefusal.moreThanTheBill(most: 20)) {
      try PointsRule.check(21, usable: 30, balance: 30, most: 20)
    }
    #expect(throws: PointsRefusal.nothingToUse) {
      try PointsRule.check(1, usable: 0, balance: 0, most: 20)
    }
    #expect(throws: PointsRefusal.nothingLeftToPay) {
      try PointsRule.check(1, usable: 30, balance: 30, most: 0)
    }
    let words = PointsRefusal.notEnough(left: 30, use).explanation
    #expect(words.english.contains("Bo used 70 on check 12"))
    #expect(words.chinese.contains("12 号单"))
  }

  @Test("Parts of a bill take their parts of its points, and all parts together all of them")
  func shares() {
    #expect(PointsRule.share(67, part: 3_350, of: 6_700) == 34)
    #expect(PointsRule.share(67, part: 6_700, of: 6_700) == 67)
    #expect(PointsRule.share(67, part: 0, of: 6_700) == 0)
    #expect(PointsRule.share(67, part: 1, of: 0) == 67)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let points = Int.random(in: 1...500, using: &random)
      let whole = Int.random(in: 1...90_000, using: &random)
      var before = 0
      for step in 1...5 {
        let now = PointsRule.share(points, part: whole * step / 5, of: whole)
        #expect(now >= before, "\(points) of \(whole), step \(step)")
        before = now
      }
      #expect(before == points)
    }
  }
}
