import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Lives of deposits")
struct DepositLivesTests {
  @Test(
    "Over random lives of bookings, money taken is applied, returned, kept or held, in the drawer too"
  )
  func lives() throws {
    for seed in 1...2 as ClosedRange<UInt64> {
      var life = try DepositLife(seed: seed)
      for _ in 0..<60 { try life.step() }
      try life.compare()
    }
  }
}

/// Bookings with deposits on one store, and what an independent reader counts of their money.
private struct DepositLife {
  let store: TestStore
  private let seed: UInt64
  private var random: SeededGenerator
  private var bookings: [Reservation] = []
  private let tables = ["T01", "T02", "T03", "T04"]

  init(seed: UInt64) throws {
    self.seed = seed
    random = SeededGenerator(seed: seed)
    store = try TestStore(
      more: """

        [deposits]
        amount = "30.00"
        per_guest = true
        free_until_minutes = 60
        forfeit = "40%"
        """)
    _ = try store.database.perform(
      OpenShift(float: CashCount([10_000: 2]), id: store.database.environment.ids.next()),
      by: store.cashier)
  }

  mutating func step() throws {
    store.clock.advance(minutes: Int.random(in: 1...4, using: &random))
    let choice = Int.random(in: 0...9, using: &random)
    guard choice > 1, let booking = bookings.randomElement(using: &random) else {
      let table = tables[bookings.count % tables.count]
      let minutes = 5 + Int.random(in: 0...90, using: &random)
      let guests = Int.random(in: 1...4, using: &random)
      if let new = attempt({
        try store.book("Guest", minutes: minutes, guests: guests, at: [table])
      }) {
        bookings.append(new)
      }
      return
    }
    switch choice {
    case 2, 3, 4: take(of: booking)
    case 5:
      attempt { try store.database.perform(MarkNoShow(booking.id), by: store.host) }
    case 6:
      attempt {
        try store.database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
      }
    case 7: eat(booking)
    case 8:
      guard let deposit = try store.database.deposit(of: booking.id) else { return }
      attempt {
        try store.database.perform(
          ReturnDeposit(deposit.id, reason: Reason(.guestCalled)), by: store.manager)
      }
    default:
      for step in try store.database.undoableSteps() where step.refusal == nil {
        switch step.kind {
        case .noShow:
          attempt { try store.database.perform(UndoNoShow(step.id), by: store.host) }
        case .bookingCancelled:
          attempt { try store.database.perform(UndoBookingCancel(step.id), by: store.host) }
        case .called, .missed, .restored, .ticketCancelled, .arrived, .seated, .left, .lineMoved,
          .bumped:
          break
        }
        return
      }
    }
  }

  /// What a rule refuses changes nothing; whatever else is thrown fails the test.
  @discardableResult
  private func attempt<Value>(_ body: () throws -> Value) -> Value? {
    do {
      return try body()
    } catch is any Explained {
      return nil
    } catch {
      Issue.record(error, "seed \(seed)")
      return nil
    }
  }

  private mutating func take(of booking: Reservation) {
    let isCash = Bool.random(using: &random)
    let part = Int.random(in: 1...2, using: &random)
    attempt {
      guard let deposit = try store.database.deposit(of: booking.id) else { return }
      let bill = try store.database.perform(OpenDepositCheck(deposit.id), by: store.cashier)
      _ = try store.database.perform(
        Pay(
          bill.check.id, tender: isCash ? .cash : .card,
          amount: max(1, bill.remaining.minorUnits / part)), by: store.cashier)
    }
  }

  /// The guests of a booking sit down, eat a dish and pay the rest in cash.
  private func eat(_ booking: Reservation) {
    attempt {
      let party = try store.database.perform(
        SeatParty(.reservation(booking.id), at: booking.tableIDs), by: store.host)
      let check = try store.check(of: party)
      _ = try store.database.perform(
        AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
      _ = try store.database.perform(SendLines(of: check), by: store.server)
      _ = try store.database.perform(AskForBill(party.id), by: store.server)
      let left = try store.database.bill(of: check).remaining.minorUnits
      if left > 0 {
        _ = try store.database.perform(
          Pay(check, tender: .cash, amount: left), by: store.cashier)
      } else {
        _ = try store.database.perform(CloseCheck(check), by: store.cashier)
      }
      for table in booking.tableIDs {
        _ = try? store.database.perform(PartyLeaves(party.id), by: store.host)
        _ = try? store.database.perform(MarkTableReady(table), by: store.host)
      }
    }
  }

  /// Reads the payments alone, and asks whether the program's figures say the same.
  func compare() throws {
    func sum(_ condition: String) throws -> Int {
      try store.number(
        """
        SELECT coalesce(sum(p.amountMinor), 0) FROM payment p
        JOIN depositCheck c ON c.checkID = p.checkID AND c.kind = 'held'
        WHERE p.stage = 'captured' AND \(condition)
        """)
    }
    let held = try store.number(
      """
      SELECT coalesce(sum(p.amountMinor), 0) FROM deposit d
      JOIN depositCheck c ON c.depositID = d.id AND c.kind = 'held'
      JOIN payment p ON p.checkID = c.checkID
      WHERE p.stage = 'captured' AND d.stage IN ('requested', 'taken', 'owed')
      """)
    let taken = try sum("p.tender <> 'deposit' AND p.amountMinor > 0")
    let returned = try -sum("p.tender <> 'deposit' AND p.amountMinor < 0")
    let spent = try -sum("p.tender = 'deposit'")
    #expect(taken == returned + spent + held, "seed \(seed)")
    #expect(taken > 0, "seed \(seed) takes nothing")
    let report = try store.report()
    let deposits = report.deposits ?? DepositFigures()
    #expect(deposits.taken.values.reduce(0, +) == taken, "seed \(seed)")
    #expect(deposits.returned.values.reduce(0, +) == returned, "seed \(seed)")
    #expect(
      deposits.appliedMinorUnits + deposits.forfeitedMinorUnits == spent, "seed \(seed)")
    #expect(deposits.heldMinorUnits == held, "seed \(seed)")
    // Sales are what guests paid for, and none of them is money that is held.
    #expect(
      report.tendersMinorUnits.values.reduce(0, +)
        == report.salesMinorUnits + report.paidOnOpenMinorUnits, "seed \(seed)")
    #expect(
      report.receivedMinorUnits.values.reduce(0, +)
        == report.salesMinorUnits + report.paidOnOpenMinorUnits + held, "seed \(seed)")
    let shift = try #require(try store.database.drawer("bo").shift)
    let cash = try store.number(
      """
      SELECT coalesce(sum(amountMinor), 0) FROM payment
      WHERE tender = 'cash' AND stage = 'captured' AND shiftID IS NOT NULL
      """)
    let locked = try store.database.perform(
      LockShift(shift.id, counted: CashCount(other: 20_000 + cash)),
      by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0, "seed \(seed)")
    try expectEventsEqualRevisions(store)
  }
}
