import StoreDomain

@testable import StoreDatabase

/// Guests at three tables, one of them with two bills, and two servers at two terminals, who do what a
/// seed decides. Nobody has dips on the order, so that sums are of what was drawn.
struct TwoServersEvening {
  let store: TestStore
  private let terminals: [(database: StoreDatabase, author: Author)]
  private let parties: [Party]
  var random: SeededGenerator

  init(seed: UInt64, menu: String = TestStore.menu) throws {
    store = try TestStore(menu: menu)
    terminals = [
      (store.database, store.server), (try store.anotherTerminal(), store.otherServer),
    ]
    random = SeededGenerator(seed: seed)
    parties = try ["T01", "T02", "T03"].map { [store] in try store.seat(2, at: $0) }
    for party in parties {
      for line in try store.database.order(of: party.id).lines {
        _ = try store.database.perform(VoidLine(line.id), by: store.server)
      }
    }
    _ = try store.database.perform(OpenCheck(for: parties[0].id), by: store.server)
  }

  /// The bills that are open.
  var checks: [Check] {
    get throws {
      try parties.flatMap { try store.database.checks(of: $0.id) }.filter { $0.stage == .open }
    }
  }

  /// What stands on a bill, returns too.
  func lines(_ check: Check) throws -> [OrderLine] {
    guard let partyID = check.partyID else { return [] }
    return try store.database.order(of: partyID, check: check.id).lines
      .filter { $0.stage != .voided }
  }

  mutating func timePasses() {
    store.clock.advance(seconds: Int.random(in: 1...40, using: &random))
  }

  /// One of the two servers, at their terminal.
  mutating func server() -> (database: StoreDatabase, author: Author) {
    terminals[Int.random(in: 0...1, using: &random)]
  }
}

extension Error {
  /// Whether a verb about lines said no.
  var refusesLines: Bool { self is LineMoveRefusal || self is OrderError || self is UndoRefusal }
}
