import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

/// Guests at T01, T02 and T03, with nothing on their bills but what a test orders.
struct ShareTables {
  let store: TestStore
  let parties: [Party]
  let checks: [Identifier<Check>]

  init(menu: String = TestStore.menu) throws {
    let store = try TestStore(menu: menu)
    self.store = store
    parties = try ["T01", "T02", "T03"].map { try store.seat(2, at: $0) }
    checks = try parties.map { try store.check(of: $0) }
    // Dips would be a part of every sum.
    for party in parties {
      for line in try store.database.order(of: party.id).lines {
        _ = try store.database.perform(VoidLine(line.id), by: store.server)
      }
    }
  }

  var database: StoreDatabase { store.database }

  /// Ordered at a table, and sent unless a test says otherwise.
  func line(
    _ code: String, _ quantity: Int = 1, at place: Int = 0, sent: Bool = true,
    _ change: (inout NewLine) -> Void = { _ in }
  ) throws -> OrderLine {
    var new = NewLine(dishID: try store.dish(code).id, quantity: quantity)
    change(&new)
    let line = try database.perform(AddLine(new, to: checks[place]), by: store.server)
    guard sent else { return line }
    let lines = try database.perform(
      SendLines(of: checks[place], only: [line.id]), by: store.server)
    return try #require(lines.first { $0.id == line.id })
  }

  /// Each other table pays one portion.
  @discardableResult
  func share(
    _ line: OrderLine, _ portions: Int = 1, with places: [Int] = [1, 2]
  ) throws -> SharedLine {
    try database.perform(
      ShareLine(line, portions: portions, with: places.map { ShareWish(checks[$0]) }),
      by: store.server)
  }

  func total(_ place: Int) throws -> Int {
    try database.bill(of: checks[place]).total.minorUnits
  }

  var totals: [Int] { get throws { try checks.indices.map(total) } }

  func pay(_ place: Int) throws {
    _ = try database.perform(
      Pay(checks[place], tender: .card, amount: try total(place)), by: store.cashier)
  }
}
