import StoreDomain
import Testing

@Suite("Deposits of bookings, by their rule")
struct DepositRuleTests {
  private static let currency = Currency(code: "CNY", minorDigits: 2)
  private static let now = Timestamp(millisecondsSinceEpoch: 1_795_000_000_000)
  private static let saturday = LocalDate(year: 2026, month: 12, day: 5)

  private func due(
    _ setting: DepositSetting?, guests: Int = 4, on day: LocalDate = saturday, noShows: Int = 0
  ) -> DepositRule.Due? {
    DepositRule.due(
      partySize: guests, day: day, at: Self.now.advanced(byMinutes: 600), noShows: noShows,
      bookedAt: Self.now, setting)
  }

  @Test("Each condition asks by itself, and a house without any asks of every booking")
  func grounds() {
    #expect(due(nil) == nil)
    let all = DepositSetting(amountMinorUnits: 5_000)
    #expect(due(all)?.ground == .everyBooking)
    var some = DepositSetting(amountMinorUnits: 5_000, fromGuests: 6)
    #expect(due(some) == nil)
    #expect(due(some, guests: 6)?.ground == .guests(from: 6))
    some.weekdays = [.saturday]
    #expect(due(some)?.ground == .weekday(.saturday))
    #expect(due(some, on: Self.saturday.adding(days: 1)) == nil)
    some.dates = [Self.saturday.adding(days: 1)]
    #expect(
      due(some, on: Self.saturday.adding(days: 1))?.ground
        == .date(Self.saturday.adding(days: 1)))
    some.fromNoShows = 2
    #expect(due(some, on: Self.saturday.adding(days: 2), noShows: 1) == nil)
    #expect(due(some, on: Self.saturday.adding(days: 2), noShows: 2)?.ground == .noShows(2))
  }

  @Test("It is for the booking or for each guest, and is to be paid before the guests come")
  func amounts() {
    var setting = DepositSetting(amountMinorUnits: 5_000)
    #expect(due(setting)?.minorUnits == 5_000)
    #expect(due(setting)?.deadline == nil)
    setting.isPerGuest = true
    setting.payMinutes = 60
    #expect(due(setting)?.minorUnits == 20_000)
    #expect(due(setting)?.deadline == Self.now.advanced(byMinutes: 60))
    setting.payMinutes = 1_000
    #expect(due(setting)?.deadline == Self.now.advanced(byMinutes: 600))
  }

  @Test(
    "What goes back and what is kept come to what is held",
    arguments: [0, 1, 99, 10_000, 33_333], [0, 1, 3_333, 5_000, 10_000])
  func division(held: Int, forfeit: Int) {
    let time = Self.now.advanced(byMinutes: 600)
    let terms = DepositTerms(freeMinutes: 120, forfeitBasisPoints: forfeit)
    let inTime = DepositRule.division(
      of: held, bookedFor: time, .cancelled(at: time.advanced(byMinutes: -120)), terms)
    #expect(inTime.returned == held && inTime.forfeited == 0)
    for ending in [
      DepositRule.Ending.noShow, .cancelled(at: time.advanced(byMinutes: -119)),
    ] {
      let late = DepositRule.division(of: held, bookedFor: time, ending, terms)
      #expect(late.forfeited + late.returned == held)
      #expect(late.forfeited * 10_000 <= held * forfeit)
      #expect((late.forfeited + 1) * 10_000 > held * forfeit)
      #expect(!late.why.english.isEmpty && !late.why.chinese.isEmpty)
    }
  }

  @Test("Nothing is cancelled, waived or given back while a gateway has not answered")
  func onItsWay() {
    var deposit = Deposit(
      id: Identifier(rawValue: "d"), reservationID: Identifier(rawValue: "r"),
      asked: Money(minorUnits: 100, currency: Self.currency),
      held: Money(minorUnits: 0, currency: Self.currency),
      terms: DepositTerms(freeMinutes: 0, forfeitBasisPoints: 0), onItsWayMinorUnits: 100)
    let refusal = DepositRefusal.onItsWay(deposit.asked)
    #expect(throws: refusal) { try DepositRule.checkEnding(deposit) }
    #expect(throws: refusal) { try DepositRule.checkWaiving(deposit) }
    #expect(throws: refusal) { try DepositRule.checkReturning(deposit) }
    deposit.onItsWayMinorUnits = 0
    #expect(throws: DepositRefusal.nothingHeld) { try DepositRule.checkReturning(deposit) }
    deposit.held = deposit.asked
    deposit.stage = .taken
    #expect(throws: DepositRefusal.paid(deposit.held)) { try DepositRule.checkTaking(deposit) }
    #expect(throws: DepositRefusal.paid(deposit.held)) { try DepositRule.checkWaiving(deposit) }
  }

  @Test(
    "A deposit goes back whole when nothing of it is left to hand out",
    arguments: [Deposit.Stage.requested, .taken, .owed, .returned], [0, 99, 100])
  func goesBack(_ stage: Deposit.Stage, onItsWay: Int) {
    let amount = Money(minorUnits: 100, currency: Self.currency)
    let deposit = Deposit(
      id: Identifier(rawValue: "d"), reservationID: Identifier(rawValue: "r"), stage: stage,
      asked: amount, held: amount, terms: DepositTerms(freeMinutes: 0, forfeitBasisPoints: 0),
      onItsWayMinorUnits: onItsWay)
    #expect(DepositRule.isAllGoingBack(deposit) == (stage == .owed && onItsWay == 100))
  }

  @Test("A deposit is paid by what can be given back as it came", arguments: Tender.allCases)
  func tenders(tender: Tender) {
    let isMoney = [.cash, .card, .wallet].contains(tender)
    #expect((try? DepositRule.check(tender)) != nil || !isMoney)
    #expect((try? DepositRule.check(tender)) == nil || isMoney)
  }

  @Test("Over random lives, what came in is what went back, paid bills, was kept or is held")
  func books() {
    for seed in 1...300 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let first = LocalDate(year: 2026, month: 11, day: 28)
      var movements: [DepositBook.Movement] = []
      var held = 0
      var spent = 0
      for step in 0..<20 {
        let day = first.adding(days: step / 4)
        switch Int.random(in: 0...3, using: &random) {
        case 0:
          let tender = [Tender.cash, .card, .wallet].randomElement(using: &random) ?? .cash
          let amount = Int.random(in: 1...500, using: &random)
          movements.append(.init(day: day, kind: .money, tender: tender, amount: amount))
          held += amount
        case 1 where held > 0:
          let tender = [Tender.cash, .card, .wallet].randomElement(using: &random) ?? .cash
          let amount = Int.random(in: 1...held, using: &random)
          movements.append(.init(day: day, kind: .money, tender: tender, amount: -amount))
          held -= amount
        case 2 where held > 0:
          let amount = Int.random(in: 1...held, using: &random)
          movements.append(
            .init(day: day, kind: step.isMultiple(of: 2) ? .applied : .forfeited, amount: -amount))
          held -= amount
          spent += amount
        case 3 where spent > 0:
          let amount = Int.random(in: 1...spent, using: &random)
          movements.append(.init(day: day, kind: .applied, amount: amount))
          held += amount
          spent -= amount
        default: break
        }
      }
      let book = DepositBook(movements)
      #expect(
        book.takenMinorUnits
          == book.returnedMinorUnits + book.appliedMinorUnits + book.forfeitedMinorUnits + held,
        "seed \(seed)")
      // Day by day, what is held at its end is what was held before it and what the day did.
      var before = 0
      for day in (0..<5).map({ first.adding(days: $0) }) {
        let figures = DepositFigures(of: day, [book])
        #expect(figures.held.values.allSatisfy { $0 > 0 }, "seed \(seed), \(day)")
        #expect(
          figures.heldMinorUnits == before + figures.taken.values.reduce(0, +)
            - figures.returned.values.reduce(0, +) - figures.appliedMinorUnits
            - figures.forfeitedMinorUnits, "seed \(seed), \(day)")
        before = figures.heldMinorUnits
      }
      #expect(before == held, "seed \(seed)")
    }
  }
}
