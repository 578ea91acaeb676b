import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What becomes of deposits when guests have eaten, or go")
struct DepositEndingsTests {
  private static let gateway = """

    [[gateways]]
    code = "alipay"
    kind = "alipay"
    url = "https://openapi.alipay.com"
    merchant = "1"
    private_key = "merchant.pem"
    gateway_key = "alipay.pem"
    limit_seconds = 45
    """

  /// Two guests sit down by their booking and have a dish.
  private func seat(_ booking: Reservation, _ store: TestStore) throws -> (Party, Identifier<Check>)
  {
    let party = try store.database.perform(
      SeatParty(.reservation(booking.id), at: booking.tableIDs), by: store.host)
    let check = try store.check(of: party)
    _ = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    return (party, check)
  }

  @Test("Of a deposit that was paid in part, the part goes back when the bill is paid otherwise")
  func part() throws {
    let store = try DepositHouse.store()
    let booking = try store.book(minutes: 30, guests: 2)
    let own = try store.database.perform(
      OpenDepositCheck(store.deposit(of: booking).id), by: store.cashier)
    _ = try store.database.perform(
      Pay(own.check.id, tender: .cash, amount: 4_000), by: store.cashier)
    let (_, check) = try seat(booking, store)
    let due = try store.database.bill(of: check).remaining.minorUnits
    _ = try store.database.perform(Pay(check, tender: .card, amount: due), by: store.cashier)
    let deposit = try store.deposit(of: booking)
    #expect(deposit.stage == .returned && deposit.held.minorUnits == 0)
    #expect(deposit.steps.map(\.stage) == [.requested, .owed, .returned])
    #expect(
      try store.database.bill(of: check).depositBack.mapValues(\.minorUnits) == [.cash: 4_000])
    #expect(try store.database.tillBoard().isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("A bill that its deposit closed is the same bill when it is asked again, and is told once")
  func again() throws {
    let store = try DepositHouse.store()
    let booking = try store.book(minutes: 30, guests: 2)
    try store.takeDeposit(of: booking)
    let (_, check) = try seat(booking, store)
    let due = try store.database.bill(of: check).remaining.minorUnits
    let first = try store.database.perform(ApplyDeposit(check), by: store.cashier)
    let second = try store.database.perform(ApplyDeposit(check), by: store.cashier)
    #expect(first.check.stage == .closed)
    #expect(first.payments == second.payments)
    let back = 10_000 - due
    #expect(second.depositBack.mapValues(\.minorUnits) == [.cash: back])
    let day = booking.businessDay
    // The day's figures are read with those of deposits that are over; a later day's are without.
    store.clock.advance(minutes: 24 * 60)
    #expect(try store.report().deposits == nil)
    let figures = try store.database.dayReports(of: day).days.first?.deposits
    #expect(
      figures
        == DepositFigures(
          taken: ["cash": 10_000], returned: ["cash": back], appliedMinorUnits: due))
    try expectEventsEqualRevisions(store)
  }

  @Test("Where a server closes the bill by its deposit, the rest waits for whoever hands it out")
  func byServer() throws {
    let store = try DepositHouse.store()
    let booking = try store.book(minutes: 30, guests: 2)
    try store.takeDeposit(of: booking)
    let (_, check) = try seat(booking, store)
    let bill = try store.database.perform(ApplyDeposit(check), by: store.server)
    #expect(bill.check.stage == .closed && bill.depositBack.isEmpty)
    let owed = try store.deposit(of: booking)
    #expect(owed.stage == .owed && owed.held.minorUnits == 10_000 - bill.total.minorUnits)
    #expect(try store.database.tillBoard().map(\.remaining.minorUnits) == [-owed.held.minorUnits])
    _ = try store.database.perform(
      ReturnDeposit(owed.id, reason: Reason(.guestCalled)), by: store.cashier)
    #expect(try store.deposit(of: booking).stage == .applied)
    try expectEventsEqualRevisions(store)
  }

  @Test("What is refunded of a bill that a deposit paid goes back as the deposit came, and is told")
  func refunded() throws {
    let store = try DepositHouse.store()
    let booking = try store.book(minutes: 30, guests: 2)
    try store.takeDeposit(of: booking)
    let (_, check) = try seat(booking, store)
    let bill = try store.database.perform(ApplyDeposit(check), by: store.cashier)
    let due = bill.total.minorUnits
    store.clock.advance(minutes: 1)
    let lines = try store.database.refundableLines(of: check)
    let refund = try store.database.perform(
      RefundLines(
        check, lines.map { RefundedPieces($0.id, pieces: $0.piecesLeft) },
        reason: Reason(.complaint)), by: store.manager)
    #expect(refund.check.stage == .closed)
    #expect(refund.depositBack.mapValues(\.minorUnits) == [.cash: due])
    #expect(try store.database.bill(of: check).depositBack == bill.depositBack)
    let deposit = try store.deposit(of: booking)
    #expect(deposit.stage == .returned && deposit.held.minorUnits == 0)
    #expect(try store.report().receivedMinorUnits["cash"] == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Guests who go without eating are owed it: it waits at the till, and is in use again when they stay"
  )
  func leaving() throws {
    let store = try DepositHouse.store()
    let booking = try store.book(minutes: 30, guests: 2)
    try store.takeDeposit(of: booking)
    let party = try store.database.perform(
      SeatParty(.reservation(booking.id), at: booking.tableIDs), by: store.host)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try store.deposit(of: booking).stage == .owed)
    let entry = try #require(try store.database.tillBoard().first)
    #expect(entry.deposit != nil && entry.remaining.minorUnits == -10_000)

    store.clock.advance(minutes: 1)
    _ = try store.database.perform(UndoLeaving(store.step(.left).id), by: store.host)
    let taken = try store.deposit(of: booking)
    #expect(taken.stage == .taken && taken.held.minorUnits == 10_000)
    #expect(try store.database.tillBoard().allSatisfy { $0.deposit == nil })

    store.clock.advance(minutes: 1)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    _ = try store.database.perform(
      ReturnDeposit(taken.id, reason: Reason(.guestCalled)), by: store.cashier)
    #expect(try store.deposit(of: booking).stage == .returned)
    #expect(try store.database.tillBoard().isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("What a gateway takes when the guests have paid and gone goes back to them by it")
  func late() throws {
    let store = try DepositHouse.store(Self.gateway)
    let booking = try store.book(minutes: 30, guests: 2)
    let own = try store.database.perform(
      OpenDepositCheck(store.deposit(of: booking).id), by: store.cashier)
    _ = try store.database.perform(
      BeginGatewayPayment(
        own.check.id, tender: .wallet, amount: 10_000, scanned: "281234567890123456"),
      by: store.cashier)
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    let (party, check) = try seat(booking, store)
    let due = try store.database.bill(of: check).remaining.minorUnits
    _ = try store.database.perform(Pay(check, tender: .cash, amount: due), by: store.cashier)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try store.deposit(of: booking).stage == .requested)
    _ = try store.database.perform(
      NoteGatewayAnswer(
        claim, owner: "till",
        answer: .captured(amountMinor: 10_000, transaction: "2026112200001")), by: .storesMachine)
    let owed = try store.deposit(of: booking)
    #expect(owed.stage == .owed && owed.onItsWayMinorUnits == 10_000)
    #expect(try store.database.tillBoard().map(\.onTheirWay) == [1])
    try expectEventsEqualRevisions(store)
  }

  @Test("What a gateway takes after the guests withdrew their booking goes back, whatever the rule")
  func withdrawn() throws {
    let store = try DepositHouse.store(Self.gateway)
    let id = store.newID(Reservation.self)
    try store.receive(store.reservationRequest(id, guests: 2))
    let booking = try #require(
      try store.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).first?.reservation)
    let own = try store.database.perform(
      OpenDepositCheck(store.deposit(of: booking).id), by: store.cashier)
    _ = try store.database.perform(
      BeginGatewayPayment(
        own.check.id, tender: .wallet, amount: 10_000, scanned: "281234567890123456"),
      by: store.cashier)
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    try store.receive(ChangeItem(tombstone: .reservationRequest, id: id.rawValue, version: 2))
    #expect(
      try store.number("SELECT count(*) FROM reservation WHERE stage = 'cancelled'") == 1)
    // By the rule the house keeps what lies here so late, and nothing lay here.
    _ = try store.database.perform(
      NoteGatewayAnswer(
        claim, owner: "till",
        answer: .captured(amountMinor: 10_000, transaction: "2026112200001")), by: .storesMachine)
    let owed = try store.deposit(of: booking)
    #expect(owed.stage == .owed && owed.onItsWayMinorUnits == 10_000)
    #expect(try store.number("SELECT count(*) FROM depositCheck WHERE kind = 'kept'") == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking that is there again waits for what is left of its deposit, or for nothing")
  func thereAgain() throws {
    let store = try DepositHouse.store(
      rule: DepositHouse.rule + "\npay_within_minutes = 30\n")
    let booking = try store.book(minutes: 120, guests: 2)
    let own = try store.database.perform(
      OpenDepositCheck(store.deposit(of: booking).id), by: store.cashier)
    _ = try store.database.perform(
      Pay(own.check.id, tender: .cash, amount: 4_000), by: store.cashier)
    _ = try store.database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    #expect(try store.deposit(of: booking).stage == .owed)
    _ = try store.database.perform(
      UndoBookingCancel(store.step(.bookingCancelled).id), by: store.host)
    let asked = try store.deposit(of: booking)
    #expect(asked.stage == .requested && asked.held.minorUnits == 4_000)
    #expect(asked.deadline == nil)

    // Here by mistake; what they paid meanwhile confirms the booking all the same.
    _ = try store.database.perform(ReservationArrived(booking.id), by: store.host)
    _ = try store.database.perform(
      Pay(own.check.id, tender: .cash, amount: 6_000), by: store.cashier)
    let back = try store.database.perform(UndoArrival(store.step(.arrived).id), by: store.host)
    #expect(back.stage == .confirmed)
    #expect(try store.deposit(of: booking).stage == .taken)
    try expectEventsEqualRevisions(store)
  }

  @Test("What is asked and given back again after an unclear answer is what it was")
  func unclear() throws {
    let store = try DepositHouse.store(
      rule: DepositHouse.rule.replacing("100%", with: "40%"))
    let booking = try store.book(minutes: 60, guests: 1)
    let id = store.newID(Deposit.self)
    let ask = AskDeposit(booking.id, amount: 5_000, id: id)
    #expect(try store.database.perform(ask, by: store.host).id == id)
    try store.takeDeposit(of: booking)
    _ = try store.database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    let give = ReturnDeposit(id, reason: Reason(.guestCalled))
    let back = try store.database.perform(give, by: store.cashier)
    #expect(back.deposit.stage == .forfeited && back.handedOut.minorUnits == 3_000)
    #expect(!back.isRepetition)
    // Nobody is told a second time to hand something out.
    let again = try store.database.perform(give, by: store.cashier)
    #expect(again.deposit == back.deposit && again.handedOut.minorUnits == 0 && again.isRepetition)
    #expect(try store.database.perform(ask, by: store.host).stage == .forfeited)
    #expect(try store.report().receivedMinorUnits["cash"] == 2_000)
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking whose time to pay is over is not changed any more")
  func tooLate() throws {
    let store = try DepositHouse.store(
      rule: DepositHouse.rule + "\npay_within_minutes = 30\n")
    let booking = try store.book(minutes: 300, guests: 2)
    store.clock.advance(minutes: 31)
    expectNothingWritten(store) {
      #expect(throws: ReservationError.over(.cancelled)) {
        try store.database.perform(ChangeReservation(booking.id, note: "window"), by: store.host)
      }
    }
    try store.database.lapseUnpaidDeposits()
    #expect(try store.deposit(of: booking).stage == .lapsed)
    try expectEventsEqualRevisions(store)
  }
}
