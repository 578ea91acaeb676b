import Console
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

/// Guests at a table of the sample house, and consoles that show their order.
final class OrderTable {
  let house: SampleHouse
  let party: Party

  /// Guests who walked in and sit at a table, for a member when one is given.
  init(
    guests: Int = 2, at table: String = "T04", member: NewMember? = nil,
    house: @autoclosure () throws -> SampleHouse = try SampleHouse()
  ) throws {
    let house = try house()
    self.house = house
    let tableID = try #require(
      house.database.floor().tables.first { $0.table.name == table }?.table.id)
    let party = try house.database.perform(
      SeatParty(.walkIn(partySize: guests, guestName: nil), at: [tableID]), by: house.author("1"))
    self.party = party
    if let member {
      let known = try house.database.perform(EnrolMember(member), by: house.author("5"))
      _ = try house.database.perform(
        AttachMemberToParty(known.id, toParty: party.id), by: house.author("1"))
    }
  }

  /// The order on a console of its own: Bo the server's, or somebody else's by code.
  func pilot(_ size: Size = .desk, as code: String = "2") throws -> Pilot {
    try Pilot(size, in: house, showing: OrderScreen(partyID: party.id), as: code)
  }

  func note(_ fact: MemberFact.Kind) throws {
    let member = try #require(try house.database.party(party.id)?.memberID)
    _ = try house.database.perform(
      NoteFact(fact, for: member, consent: .spoken), by: house.author("5"))
  }

  // MARK: What the store has

  var order: OrderPicture { get throws { try house.database.order(of: party.id) } }

  /// Quantity and Chinese name of every line that stands.
  var lines: [String] {
    get throws {
      try order.lines.filter { $0.stage != .voided }.map { "\($0.quantity) \($0.name.chinese)" }
    }
  }

  func dish(_ code: String) throws -> Dish {
    try #require(try house.database.menu().first { $0.code == code })
  }

  /// Another server, or somebody else by code, adds a dish at another terminal.
  @discardableResult
  func addElsewhere(_ code: String, quantity: Int = 1, by staff: String = "5") throws -> OrderLine {
    try house.database.perform(
      AddLine(NewLine(dishID: dish(code).id, quantity: quantity), to: order.check.id),
      by: house.author(staff))
  }
}

extension Pilot {
  /// The console of a house on one screen alone.
  convenience init<S: Screen>(
    _ size: Size = .desk, in house: SampleHouse, showing screen: S, as code: String
  ) throws {
    self.init(size, clock: house.clock) { _ in
      var services = ConsoleServices(
        house.database, terminalName: "test-1", language: .english, deliveryPatience: 0)
      services.memberInquiry = house.memberInquiry
      services.places = [
        Place("test", title: S.title, keys: [.function(5)], makeScreen: { _ in screen })
      ]
      return services
    }
    loop.signIn(SignedIn(try house.staff(code)))
    waitForIdle()
  }
}
