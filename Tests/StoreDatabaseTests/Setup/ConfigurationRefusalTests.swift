import GRDB
import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A configuration that would break tonight")
struct ConfigurationRefusalTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  private func sent() throws -> Identifier<Check> {
    let party = try store.seat(at: "T01")
    let check = try store.check(of: party)
    _ = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("W01").id), to: check), by: store.server)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    return check
  }

  @Test("Whoever has a drawer open stays its cashier, and its day stays, until it is counted")
  func openDrawer() throws {
    let shift = try store.database.perform(
      OpenShift(float: CashCount([10_000: 3])), by: store.cashier)
    let reason =
      "bo: Bo has drawer bo open and would take no payment any more. Let it be counted or handed over "
      + "first."
    let without = try store.file([
      (
        """
        [[staff]]
        code = "bo"
        name = "Bo"
        role = "cashier"
        pin = "4444"
        language = "en"

        """, ""
      )
    ])
    let mayNot = try store.file([("may = [\"take_payment\"]", "may = [\"order\"]")])
    for file in [without, mayNot] { #expect(try store.refusals(file) == [reason]) }
    let clock = try store.file([("Asia/Shanghai", "Asia/Tokyo")])
    #expect(
      try store.refusals(clock) == [
        "time zone and business_day_hour: drawers are open, each on its business day: bo. Count them "
          + "first."
      ])
    // Another name or PIN leaves the drawer with them.
    #expect(try store.refusals(try store.file([("name = \"Bo\"", "name = \"Bob\"")])) == [])
    try store.database.perform(
      LockShift(shift.id, counted: CashCount([10_000: 3])), by: store.manager)
    #expect(try store.refusals(clock) == [])
    #expect(try store.refusals(without) == [])
  }

  @Test("All reasons are told at once, and nothing is changed")
  func allAtOnce() throws {
    _ = try sent()
    _ = try store.ticket(5)
    let six = store.clock.now.advanced(byMinutes: 60)
    _ = try store.database.perform(
      BookTable(
        NewReservation(
          at: six, partySize: 8, guestName: "Li", tableIDs: [store.table("V1")])),
      by: store.host)
    let file = try store.file([
      ("names = \"V1\"", "names = \"V2\""), ("T01-T04", "T02-T04"),
      ("currency = \"CNY\"", "currency = \"EUR\""), ("Asia/Shanghai", "Asia/Tokyo"),
      ("rate = \"13%\"", "rate = \"9%\""), ("dish = \"P01\"", "dish = \"P09\""),
      ("code = \"C\"\nminimum = 5", "code = \"D\"\nminimum = 5"),
      ("code = \"bar\"\nname", "code = \"drinks\"\nname"),
      ("[[printers]]\ncode = \"kitchen\"", "[[printers]]\ncode = \"upstairs\""),
      ("printer = \"kitchen\"", "printer = \"upstairs\""),
      ("manage_store\"]", "outside_hours\"]"),
    ])
    #expect(
      try store.refusals(file) == [
        "time zone and business_day_hour: 1 parties are here, 1 checks are open, 1 numbers wait and "
          + "1 bookings are to come. Change them when there are none.",
        "the currency stays CNY: every price and every bill of this file is in it. Make a store of "
          + "its own for another one.",
        "tax rates, service charge, rounding and what is charged per head: 1 checks are open, and "
          + "guests have seen what they come to. Change them when those are paid.",
        "T01: 2 guests sit there. Take it away when they have left.",
        "V1: promised to a booking of 8 at 2026-11-22 19:00. Give it another table first.",
        "band C: 1 numbers wait in it. Take it away when they are seated.",
        "charged per head: no dish of the menu has the code P09. Write one that the menu has.",
        "station bar: 1 dishes are being made there. Take it away when they are out.",
        "station bar: 2 dishes of the menu are made there. The menu must be without it first.",
        "printer kitchen: 1 slips wait for it. Keep its code and give it its new place: they follow.",
        "nobody could manage the store: no person has a role with manage_store.",
      ])
  }

  @Test("What nobody uses any more may go")
  func afterwards() throws {
    let check = try sent()
    let taxes = try store.file([("rate = \"13%\"", "rate = \"9%\"")])
    #expect(try store.refusals(taxes).count == 1)
    let due = try store.database.bill(of: check).total.minorUnits
    _ = try store.database.perform(Pay(check, tender: .card, amount: due), by: store.cashier)
    try store.configure(taxes)
    #expect(store.database.store.settings.taxRates.last?.basisPoints == 900)
    try expectEventsEqualRevisions(store)
  }
}
