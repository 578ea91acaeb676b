import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Deposits on the bookings screen")
struct DepositScreenTests {
  /// The manager, who books and takes money.
  private func pilot(_ house: SampleHouse, _ size: Size = .desk) throws -> Pilot {
    try Pilot(size, in: house, showing: BookingsScreen(), as: "5")
  }

  @Test("y asks a deposit, takes it in cash, and the detail says that it is paid")
  func taken() throws {
    let house = try SampleHouse()
    try house.book("Novak", 4, inMinutes: 60, phone: "13912345678")
    let booking = try house.onlyBooking()
    let pilot = try pilot(house)
    pilot.press(.character("y"))
    pilot.expectScreenContains("Deposit of Novak")
    pilot.type("200")
    pilot.press(.enter)
    pilot.expectScreenContains("Take the deposit of 200.00?")
    pilot.press(.character("1"), .enter)
    let deposit = try #require(try house.database.deposit(of: booking.id))
    #expect(deposit.stage == .taken)
    #expect(deposit.held.minorUnits == 20_000)
    #expect(pilot.noticeLine.contains("Deposit of 200.00 taken by cash."))
    pilot.expectScreenContains("paid")
    // It waits for its guests, and for nobody at the till.
    #expect(try house.database.tillBoard().allSatisfy { $0.deposit == nil })
  }

  @Test("Whoever books for many is told at once of the deposit, and by which key it is taken")
  func toldAtOnce() throws {
    let house = try SampleHouse(
      hours: "\n[deposits]\namount = \"50.00\"\nper_guest = true\nfrom_guests = 2\n")
    let pilot = try pilot(house, .phone)
    let calendar = house.database.store.calendar
    for (guests, told) in [("2", true), ("1", false)] {
      pilot.press(.character("n"))
      pilot.type(calendar.clockText(house.clock.now.advanced(byMinutes: 60)))
      pilot.press(.tab)
      pilot.type(guests)
      pilot.press(.tab)
      pilot.type("Novak")
      pilot.press(.tab)
      pilot.type("1391234567\(guests)")
      pilot.press(.control("s"))
      #expect(pilot.noticeLine.contains("party of \(guests)"), "\(pilot.text)")
      #expect(pilot.noticeLine.contains("deposit 100.00 is asked for: y") == told)
    }
  }

  @Test("A host who takes no money sends the guests to the till, where it is paid as any bill")
  func atTheTill() throws {
    let house = try SampleHouse()
    try house.book("Novak", 4, inMinutes: 60, phone: "13912345678")
    let booking = try house.onlyBooking()
    let host = try Pilot(.desk, in: house, showing: BookingsScreen(), as: "1")
    host.press(.character("y"))
    host.type("200")
    host.press(.enter, .character("1"))
    #expect(host.noticeLine.contains("The till takes 200.00"))
    let till = try Pilot(.desk, in: house, showing: TillScreen(), as: "3")
    till.expectScreenContains("Novak")
    till.expectScreenContains("! deposit")
    // The cashier finds it by the guest's name.
    till.press(.character("/"))
    till.type("nova")
    till.expectScreenContains("! deposit")
    till.press(.escape)
    // Neither vouchers nor accounts nor the house pay it, and nothing else is there.
    till.press(.character("5"))
    #expect(till.noticeLine.contains("A deposit is not paid by voucher."))
    till.press(.character("1"), .enter)
    #expect(till.noticeLine.contains("Deposit of 200.00 of Novak taken by cash."))
    till.expectScreenLacks("at another terminal")
    #expect(try house.database.deposit(of: booking.id)?.stage == .taken)
    #expect(try house.database.tillBoard().isEmpty)
  }

  @Test("Whoever closes the bill is told what of the deposit to hand back")
  func rest() throws {
    let house = try SampleHouse()
    try house.book("Novak", 2, inMinutes: 10, phone: "13912345678")
    let booking = try house.onlyBooking()
    let manager = try pilot(house)
    manager.press(.character("y"))
    manager.type("200")
    manager.press(.enter, .character("1"), .enter)
    let database = house.database
    let table = try #require(database.floor().tables.first { $0.table.name == "T01" }?.table.id)
    let party = try database.perform(
      SeatParty(.reservation(booking.id), at: [table]), by: house.author("1"))
    let check = try #require(try database.checks(of: party.id).first?.id)
    let dish = try #require(try database.menu().first { $0.code == "D1" })
    _ = try database.perform(
      AddLine(NewLine(dishID: dish.id, quantity: 2), to: check), by: house.author("2"))
    _ = try database.perform(SendLines(of: check), by: house.author("2"))
    let back = try 20_000 - database.bill(of: check).remaining.minorUnits
    let till = try Pilot(.desk, in: house, showing: TillScreen(), as: "3")
    till.press(.character("1"), .character("y"))
    #expect(try database.bill(of: check).check.stage == .closed)
    till.expectScreenContains("give back of the deposit: cash")
    till.expectScreenContains(Money(minorUnits: back, currency: database.store.currency).plainText)
    till.press(.function(2))
    till.expectScreenContains("应退订金：现金")
  }

  @Test("The deposit of guests who left without eating waits at the till, which gives it back once")
  func left() throws {
    let house = try SampleHouse()
    try house.book("Novak", 2, inMinutes: 10, phone: "13912345678")
    let booking = try house.onlyBooking()
    let manager = try pilot(house)
    manager.press(.character("y"))
    manager.type("200")
    manager.press(.enter, .character("1"), .enter)
    let database = house.database
    let table = try #require(database.floor().tables.first { $0.table.name == "T01" }?.table.id)
    let party = try database.perform(
      SeatParty(.reservation(booking.id), at: [table]), by: house.author("1"))
    _ = try database.perform(PartyLeaves(party.id), by: house.author("1"))
    let till = try Pilot(.desk, in: house, showing: TillScreen(), as: "3")
    till.expectScreenContains("! deposit")
    till.press(.character("1"))
    till.expectScreenContains("Why does the deposit of 200.00 of Novak go back?")
    till.press(.enter)
    #expect(till.noticeLine.contains("Give back 200.00 of the deposit, as it was paid."))
    #expect(try database.deposit(of: booking.id)?.stage == .returned)
    #expect(try database.tillBoard().isEmpty)
  }

  @Test("Cash of a deposit is handed out once, while the rest is on its way at its gateway")
  func mixed() throws {
    let house = try SampleHouse()
    try house.configure(
      more: """

        [[gateways]]
        code = "alipay"
        kind = "alipay"
        url = "https://openapi.alipay.com"
        merchant = "1"
        private_key = "merchant.pem"
        gateway_key = "alipay.pem"
        """)
    try house.book("Novak", 2, inMinutes: 60, phone: "13912345678")
    let database = house.database
    let id: Identifier<Deposit> = database.environment.ids.next()
    let (manager, cashier) = (try house.author("5"), try house.author("3"))
    _ = try database.perform(
      AskDeposit(house.onlyBooking().id, amount: 10_000, id: id), by: manager)
    let check = try database.perform(OpenDepositCheck(id), by: cashier).check.id
    _ = try database.perform(Pay(check, tender: .cash, amount: 4_000), by: cashier)
    _ = try database.perform(
      BeginGatewayPayment(check, tender: .wallet, amount: 6_000, scanned: "281234567890123456"),
      by: cashier)
    let claim = try #require(try database.claimGatewayPayment(owner: "service"))
    _ = try database.perform(
      NoteGatewayAnswer(
        claim, owner: "service", answer: .captured(amountMinor: 6_000, transaction: "4417-T1")),
      by: .storesMachine)
    let context = try pilot(house).loop.context
    let give = ReturnDeposit(id, reason: Reason(.guestCalled), authoriser: manager.staff)
    func told() throws -> Phrase {
      DepositWords.handOut(try database.perform(give, by: cashier), in: context)
    }
    #expect(
      try told().english
        == "Give back 40.00 of the deposit, as it was paid; the rest goes back by the gateway.")
    let again = try told()
    #expect(again.english.contains("gave 40.00 of the deposit back: not a second time. The rest"))
    #expect(again.chinese.contains("已退还订金 40.00，请勿重复退款。其余由支付通道自动退回。"))
    #expect(again.english.contains(cashier.name))
  }

  @Test("A refund of what a deposit had paid is told as it is handed out")
  func refundWords() {
    var refund = BillPicture.specimen()
    let currency = refund.total.currency
    refund.payments = [
      Payment(
        id: Identifier(rawValue: "back"), checkID: refund.check.id, tender: .deposit,
        amount: Money(minorUnits: -5_000, currency: currency),
        at: Timestamp(millisecondsSinceEpoch: 0), authorName: "Bo")
    ]
    refund.depositBack = [.cash: Money(minorUnits: 3_000, currency: currency)]
    #expect(
      TillScreen.words(of: refund, []).english
        == "Give back 30.00 of the deposit by cash. 20.00 of the deposit goes back by its gateway, "
        + "or waits on the list of checks.")
  }

  @Test("Whoever cancels is told before what becomes of the deposit, and may keep the booking")
  func consequence() throws {
    let house = try SampleHouse()
    try house.book("Novak", 4, inMinutes: 60, phone: "13912345678")
    let booking = try house.onlyBooking()
    let pilot = try pilot(house)
    pilot.press(.character("y"))
    pilot.type("200")
    pilot.press(.enter, .character("1"), .enter, .character("x"))
    pilot.expectScreenContains("Cancel Novak?")
    pilot.expectScreenContains("200.00 is kept")
    pilot.press(.enter)
    #expect(try house.onlyBooking().stage == .confirmed)
    #expect(try house.database.deposit(of: booking.id)?.stage == .taken)
  }

  @Test("Who did not come before is told of while the guest is on the phone")
  func noShows() throws {
    let house = try SampleHouse()
    try house.book("Novak", 2, inMinutes: 5, phone: "13912345678")
    house.clock.advance(seconds: 1_800)
    _ = try house.database.perform(
      MarkNoShow(house.onlyBooking().id), by: house.author("1", at: "door-2"))
    let pilot = try pilot(house)
    pilot.press(.character("n"))
    pilot.type("2130")
    pilot.press(.enter)
    pilot.type("2")
    pilot.press(.enter)
    pilot.type("Novak")
    pilot.press(.enter)
    pilot.type("13912345678")
    pilot.press(.enter)
    pilot.expectScreenContains("did not come 1×: 22 Nov")
    pilot.press(.enter)
    #expect(
      try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).count == 2)
  }
}
