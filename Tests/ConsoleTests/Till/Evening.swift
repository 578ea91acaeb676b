import Console
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

/// Guests who have eaten in the sample house, and the till where they pay. The bill of a table for
/// two with two tripes, a tofu and two dips is 114.00.
final class Evening {
  let house: SampleHouse
  private(set) var parties: [String: Party] = [:]

  init(_ house: SampleHouse? = nil) throws {
    self.house = try house ?? SampleHouse()
  }

  var database: StoreDatabase { house.database }

  /// Guests sit down, and their dishes have been sent.
  @discardableResult
  func seat(
    _ table: String, guests: Int = 2, name: String? = nil,
    dishes: [(code: String, quantity: Int)] = [("D1", 2), ("D4", 1), ("Z1", 2)]
  ) throws -> Party {
    let tableID = try #require(
      database.floor().tables.first { $0.table.name == table }?.table.id)
    let party = try database.perform(
      SeatParty(.walkIn(partySize: guests, guestName: name), at: [tableID]), by: house.author("1"))
    parties[table] = party
    for (code, quantity) in dishes { try order(code, quantity, at: table) }
    try database.perform(SendLines(of: check(of: table)), by: house.author("2"))
    return party
  }

  /// A dish is noted, and not sent yet.
  func order(_ code: String, _ quantity: Int = 1, at table: String) throws {
    let dish = try #require(try database.menu().first { $0.code == code })
    try database.perform(
      AddLine(NewLine(dishID: dish.id, quantity: quantity), to: check(of: table)),
      by: house.author("2"))
  }

  /// The table's check that was opened last.
  func check(of table: String) throws -> Identifier<Check> {
    let party = try #require(parties[table])
    return try #require(database.checks(of: party.id).last?.id)
  }

  /// The guests ask for the bill, some minutes after the ones before.
  func askForBill(_ table: String, minutesLater: Int = 0) throws {
    house.clock.advance(seconds: minutesLater * 60)
    let party = try #require(parties[table])
    try database.perform(AskForBill(party.id), by: house.author("2"))
  }

  func bill(of table: String) throws -> BillPicture {
    try database.bill(of: check(of: table))
  }

  /// What was paid at a table: tender and minor units.
  func payments(of table: String) throws -> [String] {
    try bill(of: table).payments.map { "\($0.tender.rawValue) \($0.amount.minorUnits)" }
  }

  /// The till as a cashier sees it, or somebody else by code.
  func till(_ size: Size = .desk, as code: String = "3") throws -> Pilot {
    try Pilot(size, in: house, showing: TillScreen(), as: code)
  }

  /// Two tables that want to pay, 114.00 each, T02 longer; a third is still eating.
  static func atHalfPastNine() throws -> Evening {
    let evening = try Evening()
    try evening.seat("T01")
    try evening.seat("T02", name: "王女士")
    try evening.seat("T04", guests: 4, name: "Novak", dishes: [("D6", 1), ("R1", 3)])
    try evening.askForBill("T02")
    try evening.askForBill("T01", minutesLater: 3)
    evening.house.clock.advance(seconds: 60)
    return evening
  }
}
