import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("When this kitchen's orders are expected to be ready")
struct KitchenReadyTimeTests {
  /// An evening on which noodles take six minutes and tripe two.
  private func evening(in store: TestStore) throws {
    let party = try store.seat(2, at: "T01")
    let check = try store.check(of: party)
    for round in 0..<40 {
      store.clock.advance(minutes: 1)
      let isNoodles = round.isMultiple(of: 2)
      try store.database.perform(
        AddLine(NewLine(dishID: store.dish(isNoodles ? "D005" : "D001").id), to: check),
        by: store.server)
      let sent = try store.database.perform(SendLines(of: check), by: store.server)
      store.clock.advance(minutes: isNoodles ? 6 : 2)
      try store.database.perform(Bump(sent.map(\.id)), by: store.cook)
    }
    let due = try store.database.bill(of: check).remaining.minorUnits
    try store.database.perform(Pay(check, tender: .card, amount: due), by: store.cashier)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    _ = try store.database.perform(MarkTableReady(store.table("T01")), by: store.server)
  }

  @Test("It is learned from what was sent and marked as made, and stands on the card and the order")
  func learned() throws {
    let store = try TestStore()
    for _ in 0..<2 {
      try evening(in: store)
      store.clock.advance(minutes: 24 * 60 - 280)
    }
    let party = try store.seat(2, at: "T02")
    let check = try store.check(of: party)
    try store.database.perform(SendLines(of: check), by: store.server)
    store.clock.advance(minutes: 1)
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D005").id), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    // Nothing is said before it was learned.
    #expect(try store.database.kitchenBoard().allSatisfy { $0.expectedAt == nil })
    #expect(try store.database.order(of: party.id).readyAt.isEmpty)

    try store.database.learnReadyTimes()
    let noodles = try #require(try store.database.kitchenBoard(station: "hot").first)
    let expected = try #require(noodles.expectedAt)
    #expect((4...8).contains(expected.minutes(since: noodles.queuedAt)))
    let order = try store.database.order(of: party.id)
    #expect(order.readyAt[noodles.queuedAt] == expected)
    #expect(order.readyAt.count == 2)
    // What was expected stays expected, and ends when it is made.
    store.clock.advance(minutes: 20)
    #expect(try store.database.kitchenBoard(station: "hot").first?.expectedAt == expected)
    try store.database.perform(Bump(noodles.items.map(\.id)), by: store.cook)
    #expect(try store.database.order(of: party.id).readyAt.count == 1)
  }

  @Test("A kitchen that marks nothing as made is promised nothing")
  func unknown() throws {
    let store = try TestStore()
    let party = try store.seat(2, at: "T01")
    try store.database.perform(SendLines(of: store.check(of: party)), by: store.server)
    try store.database.learnReadyTimes()
    #expect(try store.database.kitchenBoard().map(\.expectedAt) == [nil])
  }
}
