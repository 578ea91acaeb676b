import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Shares of a dish on bills that were paid")
struct SharedRefundTests {
  let tables: ShareTables
  let line: OrderLine
  let shared: SharedLine

  /// A beef tripe for 38.00 that three tables share: 12.67, 12.67 and 12.66.
  init() throws {
    tables = try ShareTables()
    line = try tables.line("D001")
    shared = try tables.share(line)
    for place in 0...2 { try tables.pay(place) }
  }

  private var database: StoreDatabase { tables.database }
  private var store: TestStore { tables.store }

  @Test("What goes back of a share is what its bill paid, and the others stand")
  func refunded() throws {
    let share = shared.shares[0]
    let left = try database.refundableLines(of: share.checkID)
    #expect(left.map(\.id) == [share.id] && left.map(\.minorUnitsLeft) == [1_267])
    let back = try database.perform(
      RefundLines(share.checkID, [RefundedPieces(share.id, pieces: 1)], reason: Reason(.notGood)),
      by: store.manager)
    #expect(back.check.stage == .closed && back.total.minorUnits == -1_267)
    #expect(back.lines.map(\.line.name.english) == ["1/3 of Beef tripe"])
    #expect(throws: RefundRefusal.self) {
      try database.perform(
        RefundLines(
          share.checkID, [RefundedPieces(share.id, pieces: 1)], reason: Reason(.notGood)),
        by: store.manager)
    }
    #expect(try tables.totals == [1_267, 1_267, 1_266])
    #expect(try database.dayReports().days.first?.salesMinorUnits == 2_533)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Of bills that share a dish one may be opened again; the shares stand while another is closed")
  func reopened() throws {
    for (place, part) in [(0, line.id), (2, shared.shares[1].id)] {
      _ = try database.perform(
        ReopenCheck(tables.checks[place], reason: Reason(.wrongTender)), by: store.manager)
      #expect(throws: ShareRefusal.closed) {
        try database.perform(TakeSharesBack(line.id), by: store.server)
      }
      #expect(throws: ShareRefusal.isShared(line.name)) {
        try database.perform(
          ReturnLine(part, quantity: 1, reason: "cold", made: true), by: store.manager)
      }
      #expect(try database.checkInvariants() == [])
      try database.perform(CloseCheck(tables.checks[place]), by: store.cashier)
    }
    #expect(try tables.totals == [1_267, 1_267, 1_266])
    #expect(try database.dayReports().days.first?.salesMinorUnits == 3_800)
    try expectEventsEqualRevisions(store)
  }

  @Test("Once all of them are open and nothing is paid, the shares are taken back")
  func takenBack() throws {
    for check in tables.checks {
      _ = try database.perform(
        ReopenCheck(check, reason: Reason(.wrongTender)), by: store.manager)
    }
    #expect(throws: ShareRefusal.beingPaid) {
      try database.perform(TakeSharesBack(line.id), by: store.server)
    }
    for check in tables.checks {
      let payment = try #require(try database.bill(of: check).payments.first)
      _ = try database.perform(ReversePayment(check, payment.id), by: store.cashier)
    }
    _ = try database.perform(TakeSharesBack(line.id), by: store.server)
    #expect(try tables.totals == [3_800, 0, 0])
    try tables.pay(0)
    for place in 1...2 { try database.perform(CloseCheck(tables.checks[place]), by: store.cashier) }
    #expect(try database.dayReports().days.first?.salesMinorUnits == 3_800)
    try expectEventsEqualRevisions(store)
  }
}
