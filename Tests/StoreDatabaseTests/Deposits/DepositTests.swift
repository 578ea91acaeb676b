import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

/// A house that asks 50.00 of each of two guests or more.
enum DepositHouse {
  static let rule = """

    [deposits]
    amount = "50.00"
    per_guest = true
    from_guests = 2
    free_until_minutes = 120
    forfeit = "100%"
    tax = "drinks"
    """

  static func store(_ more: String = "", rule: String = rule) throws -> TestStore {
    try TestStore(more: rule + more)
  }
}

extension TestStore {
  func deposit(of booking: Reservation) throws -> Deposit {
    guard let deposit = try database.deposit(of: booking.id) else {
      throw DepositRefusal.nothingHeld
    }
    return deposit
  }

  /// Takes the whole deposit of a booking in cash.
  @discardableResult
  func takeDeposit(of booking: Reservation, _ tender: Tender = .cash) throws -> Deposit {
    let asked = try deposit(of: booking)
    let bill = try database.perform(OpenDepositCheck(asked.id), by: cashier)
    _ = try database.perform(
      Pay(bill.check.id, tender: tender, amount: bill.remaining.minorUnits), by: cashier)
    return try deposit(of: booking)
  }

  /// What the day came to.
  func report() throws -> DayReport {
    let day = database.store.calendar.businessDay(of: clock.now)
    guard let report = try database.dayReports(of: day).days.first else {
      return DayReport(businessDay: day)
    }
    return report
  }
}

@Suite("Deposits of bookings")
struct DepositTests {
  @Test("A deposit pays the bill when guests ask for it, and the rest goes back as it was paid")
  func applied() throws {
    let store = try DepositHouse.store()
    let booking = try store.book(minutes: 30, guests: 2)
    #expect(booking.stage == .confirmed)
    #expect(try store.deposit(of: booking).asked.minorUnits == 10_000)
    let taken = try store.takeDeposit(of: booking)
    #expect(taken.stage == .taken && taken.held.minorUnits == 10_000)
    // It is no sale, and nothing that waits at the till.
    #expect(try store.database.tillBoard().isEmpty)
    var report = try store.report()
    #expect(report.salesMinorUnits == 0 && report.openChecks.isEmpty)
    #expect(report.tendersMinorUnits.isEmpty)
    #expect(report.receivedMinorUnits == ["cash": 10_000])
    #expect(report.deposits?.held == ["cash": 10_000])

    let party = try store.database.perform(
      SeatParty(.reservation(booking.id), at: booking.tableIDs), by: store.host)
    let check = try store.check(of: party)
    _ = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    let due = try store.database.bill(of: check).remaining.minorUnits
    _ = try store.database.perform(AskForBill(party.id), by: store.server)
    // Asked again, it pays nothing twice.
    _ = try store.database.perform(AskForBill(party.id), by: store.server)
    let bill = try store.database.bill(of: check)
    #expect(bill.remaining.minorUnits == 0)
    #expect(bill.payments.map(\.tender) == [.deposit])
    #expect(bill.depositsPaidOn.values.map(\.description) == ["2026-11-22"])
    #expect(try store.database.perform(CloseCheck(check), by: store.cashier).stage == .closed)

    let used = try store.deposit(of: booking)
    #expect(used.stage == .applied && used.held.minorUnits == 0)
    #expect(used.steps.map(\.stage) == [.requested, .taken, .applied, .owed, .returned])
    report = try store.report()
    #expect(report.salesMinorUnits == due)
    #expect(report.tendersMinorUnits == ["deposit": due])
    #expect(report.receivedMinorUnits == ["cash": due])
    #expect(
      report.deposits
        == DepositFigures(
          taken: ["cash": 10_000], returned: ["cash": 10_000 - due], appliedMinorUnits: due))
    #expect(try store.number("SELECT count(*) FROM guestCheck WHERE stage = 'open'") == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who do not come lose it: income with its tax; undone, it is theirs again")
  func noShow() throws {
    let store = try DepositHouse.store()
    let booking = try store.book(minutes: 10, guests: 2)
    try store.takeDeposit(of: booking)
    store.clock.advance(minutes: 26)
    _ = try store.database.perform(MarkNoShow(booking.id), by: store.host)
    let kept = try store.deposit(of: booking)
    #expect(kept.stage == .forfeited && kept.held.minorUnits == 0)
    var report = try store.report()
    #expect(report.salesMinorUnits == 10_000)
    #expect(report.salesByTaxRate.map(\.code) == ["drinks"])
    #expect(report.salesByTaxRate.map(\.taxMinorUnits) == [1_150])
    #expect(report.tendersMinorUnits == ["deposit": 10_000])
    #expect(report.deposits?.forfeitedMinorUnits == 10_000)
    #expect(report.deposits?.held == [:])
    #expect(try store.database.noShows(phone: nil).count == 0)

    _ = try store.database.perform(
      UndoNoShow(store.step(.noShow).id), by: store.host)
    let back = try store.deposit(of: booking)
    #expect(back.stage == .taken && back.held.minorUnits == 10_000)
    report = try store.report()
    #expect(report.salesMinorUnits == 0)
    #expect(report.deposits?.forfeitedMinorUnits == 0)
    #expect(report.deposits?.held == ["cash": 10_000])
    try expectEventsEqualRevisions(store)
  }

  @Test("Who cancels in time has it back when they come for it, once, and who cancels late has not")
  func cancelled() throws {
    let store = try DepositHouse.store()
    let early = try store.book(minutes: 180, guests: 2)
    try store.takeDeposit(of: early)
    _ = try store.database.perform(CancelReservation(early.id, reason: "ill"), by: store.host)
    let owed = try store.deposit(of: early)
    #expect(owed.stage == .owed && owed.held.minorUnits == 10_000)
    // What is to be given back needs nobody else.
    _ = try store.database.perform(
      ReturnDeposit(owed.id, reason: Reason(.guestCalled)), by: store.cashier)
    _ = try store.database.perform(
      ReturnDeposit(owed.id, reason: Reason(.guestCalled)), by: store.cashier)
    #expect(try store.deposit(of: early).stage == .returned)
    #expect(try store.auditEntries("depositReturned") == 1)
    #expect(try store.report().receivedMinorUnits["cash"] == 0)

    let late = try store.book(minutes: 119, guests: 2)
    let taken = try store.takeDeposit(of: late, .card)
    #expect(throws: StaffError.notPermitted(.giveBack)) {
      try store.database.perform(
        ReturnDeposit(taken.id, reason: Reason(.regularGuest)), by: store.cashier)
    }
    _ = try store.database.perform(CancelReservation(late.id, reason: "ill"), by: store.host)
    #expect(try store.deposit(of: late).stage == .forfeited)
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking that is to be paid for keeps its table until its deadline, and not longer")
  func deadline() throws {
    let store = try DepositHouse.store(
      rule: DepositHouse.rule + "\npay_within_minutes = 30\n")
    let booking = try store.book(minutes: 300, guests: 2)
    #expect(booking.stage == .requested)
    #expect(throws: ReservationError.self) { try store.book("Lee", minutes: 300, guests: 2) }
    store.clock.advance(minutes: 31)
    // Whoever books then has the table; nobody had to look before.
    let other = try store.book("Lee", minutes: 269, guests: 2)
    #expect(try store.deposit(of: booking).stage == .lapsed)
    #expect(
      try store.number(
        "SELECT count(*) FROM reservation WHERE id = ? AND stage = 'cancelled'", [booking.id])
        == 1)
    try store.takeDeposit(of: other)
    #expect(
      try store.number(
        "SELECT count(*) FROM reservation WHERE id = ? AND stage = 'confirmed'", [other.id]) == 1)
    store.clock.advance(minutes: 60)
    try store.database.lapseUnpaidDeposits()
    #expect(try store.deposit(of: other).stage == .taken)
    try expectEventsEqualRevisions(store)
  }

  @Test("A manager lets guests come without it, with a reason; a taken one is not waived")
  func waived() throws {
    let store = try DepositHouse.store()
    let booking = try store.book(minutes: 60, guests: 2)
    let asked = try store.deposit(of: booking)
    expectNothingWritten(store) {
      #expect(throws: StaffError.self) {
        try store.database.perform(
          WaiveDeposit(asked.id, reason: Reason(.regularGuest)), by: store.cashier)
      }
    }
    _ = try store.database.perform(
      WaiveDeposit(asked.id, reason: Reason(.regularGuest)), by: store.manager)
    _ = try store.database.perform(
      WaiveDeposit(asked.id, reason: Reason(.regularGuest)), by: store.manager)
    #expect(try store.deposit(of: booking).stage == .waived)
    #expect(try store.auditEntries("depositWaived") == 1)
    let again = try store.database.perform(
      AskDeposit(booking.id, amount: 7_000), by: store.host)
    #expect(again.id != asked.id && again.asked.minorUnits == 7_000)
    try store.takeDeposit(of: booking)
    #expect(throws: DepositRefusal.paid(again.asked)) {
      try store.database.perform(
        WaiveDeposit(again.id, reason: Reason(.regularGuest)), by: store.manager)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("Two terminals take it once and use it once")
  func twoTerminals() throws {
    let store = try DepositHouse.store()
    let other = try store.anotherTerminal()
    let booking = try store.book(minutes: 30, guests: 2)
    let id = try store.deposit(of: booking).id
    let bill = try store.database.perform(OpenDepositCheck(id), by: store.cashier)
    let same = try other.perform(OpenDepositCheck(id), by: store.manager)
    #expect(same.check.id == bill.check.id)
    _ = try store.database.perform(
      Pay(bill.check.id, tender: .cash, amount: 10_000), by: store.cashier)
    #expect(throws: PaymentRefusal.nothingToPay) {
      try other.perform(Pay(bill.check.id, tender: .cash, amount: 10_000), by: store.manager)
    }
    #expect(throws: DepositRefusal.self) {
      try other.perform(OpenDepositCheck(id), by: store.manager)
    }
    let party = try store.database.perform(
      SeatParty(.reservation(booking.id), at: booking.tableIDs), by: store.host)
    let check = try store.check(of: party)
    _ = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 9), to: check), by: store.server)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    let first = try store.database.perform(ApplyDeposit(check), by: store.cashier)
    let second = try other.perform(ApplyDeposit(check), by: store.manager)
    #expect(first.payments.map(\.id) == second.payments.map(\.id))
    #expect(second.paid.minorUnits == 10_000)
    // Taken off the bill again, it lies in the deposit, and pays once more.
    let paid = try #require(second.payments.first)
    _ = try other.perform(ReversePayment(check, paid.id), by: store.manager)
    #expect(try store.deposit(of: booking).held.minorUnits == 10_000)
    _ = try store.database.perform(ApplyDeposit(check), by: store.cashier)
    #expect(try store.deposit(of: booking).held.minorUnits == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking is not cancelled into a payment that hangs at its gateway")
  func hangingPayment() throws {
    let store = try DepositHouse.store(
      """

      [[gateways]]
      code = "alipay"
      kind = "alipay"
      url = "https://openapi.alipay.com"
      merchant = "1"
      private_key = "merchant.pem"
      gateway_key = "alipay.pem"
      limit_seconds = 45
      """)
    let booking = try store.book(minutes: 300, guests: 2)
    let bill = try store.database.perform(
      OpenDepositCheck(try store.deposit(of: booking).id), by: store.cashier)
    _ = try store.database.perform(
      BeginGatewayPayment(
        bill.check.id, tender: .wallet, amount: 10_000, scanned: "281234567890123456"),
      by: store.cashier)
    let refusal = DepositRefusal.onItsWay(bill.remaining)
    expectNothingWritten(store) {
      #expect(throws: refusal) {
        try store.database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
      }
    }
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    _ = try store.database.perform(
      NoteGatewayAnswer(
        claim, owner: "till",
        answer: .captured(amountMinor: 10_000, transaction: "2026112200001")), by: .storesMachine)
    #expect(try store.deposit(of: booking).stage == .taken)
    // What came by the gateway goes back by it, without anybody.
    _ = try store.database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    let owed = try store.deposit(of: booking)
    #expect(owed.stage == .owed && owed.onItsWayMinorUnits == 10_000)
    // Whoever gives it back once more is told what is happening, and nothing happens twice.
    let payments = "SELECT count(*) FROM payment"
    let before = try store.number(payments)
    try expectNothingWritten(store) {
      let again = try store.database.perform(
        ReturnDeposit(owed.id, reason: Reason(.guestCalled)), by: store.cashier)
      #expect(again.deposit == owed && again.handedOut.minorUnits == 0 && again.isRepetition)
    }
    #expect(try store.number(payments) == before)
    try expectEventsEqualRevisions(store)
  }

  @Test("A deposit that came by cash and by a gateway goes back by both, and once")
  func mixedMoney() throws {
    let store = try DepositHouse.store(
      """

      [[gateways]]
      code = "alipay"
      kind = "alipay"
      url = "https://openapi.alipay.com"
      merchant = "1"
      private_key = "merchant.pem"
      gateway_key = "alipay.pem"
      limit_seconds = 45
      """)
    let booking = try store.book(minutes: 300, guests: 2)
    let bill = try store.database.perform(
      OpenDepositCheck(try store.deposit(of: booking).id), by: store.cashier)
    _ = try store.database.perform(
      Pay(bill.check.id, tender: .cash, amount: 4_000), by: store.cashier)
    _ = try store.database.perform(
      BeginGatewayPayment(
        bill.check.id, tender: .wallet, amount: 6_000, scanned: "281234567890123456"),
      by: store.cashier)
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    _ = try store.database.perform(
      NoteGatewayAnswer(
        claim, owner: "till",
        answer: .captured(amountMinor: 6_000, transaction: "2026112200001")), by: .storesMachine)
    let taken = try store.deposit(of: booking)
    #expect(taken.stage == .taken)
    let give = ReturnDeposit(
      taken.id, reason: Reason(.guestCalled), authoriser: store.manager.staff)
    let given = try store.database.perform(give, by: store.cashier)
    let back = given.deposit
    #expect(back.stage == .owed && back.held.minorUnits == 6_000)
    #expect(back.onItsWayMinorUnits == 6_000)
    #expect(back.steps.last?.stage == .returned && back.steps.last?.amount.minorUnits == 4_000)
    #expect(given.handedOut.minorUnits == 4_000 && !given.isRepetition)
    // The cash is not handed out a second time while the gateway takes its time.
    let again = try store.database.perform(give, by: store.cashier)
    #expect(again.deposit == back && again.handedOut.minorUnits == 0 && again.isRepetition)
    #expect(try store.report().receivedMinorUnits["cash"] == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("Who did not come before is known by member and by phone, and the rule may ask of them")
  func history() throws {
    let store = try DepositHouse.store(
      rule: """

        [deposits]
        amount = "20.00"
        from_no_shows = 1
        """)
    let phone = "13912345678"
    let first = try store.book(minutes: 10, guests: 2, phone: phone)
    #expect(try store.database.deposit(of: first.id) == nil)
    store.clock.advance(minutes: 26)
    _ = try store.database.perform(MarkNoShow(first.id), by: store.host)
    #expect(try store.database.noShows(phone: phone).days.map(\.description) == ["2026-11-22"])
    let second = try store.book(minutes: 60, guests: 2, phone: phone)
    #expect(try store.deposit(of: second).asked.minorUnits == 2_000)
    let entry = try #require(
      try store.database.bookings(on: second.businessDay).first { $0.id == second.id })
    #expect(entry.noShows.count == 1)
    // It is of no use to others.
    let other = try store.book(minutes: 90, guests: 2, at: ["T02"], phone: "13912345679")
    #expect(try store.database.deposit(of: other.id) == nil)
  }
}
