import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Any evening at the counter")
struct CounterPropertyTests {
  @Test(
    "Whatever two tills do in any order, numbers are unique, money adds up and no table is taken",
    arguments: [1, 2, 3] as [UInt64])
  func anyEvening(seed: UInt64) throws {
    var evening = try CounterEvening(seed: seed)
    for step in 0..<200 {
      try evening.step()
      try evening.check("seed \(seed), step \(step)")
    }
    #expect(evening.givenOut > 3 && evening.refused > 3, "seed \(seed) did too little")
    try expectEventsEqualRevisions(evening.till.store)
  }
}

/// Draws what two people at two tills do from a seed.
private struct CounterEvening {
  let till: CounterTill
  let terminals: [(database: StoreDatabase, author: Author)]
  var random: SeededGenerator
  var sales: [OpenedCounterSale] = []
  var givenOut = 0
  var refused = 0

  init(seed: UInt64) throws {
    till = try CounterTill()
    terminals = [
      (till.database, till.store.manager), (try till.store.anotherTerminal(), till.store.manager),
    ]
    random = SeededGenerator(seed: seed)
  }

  mutating func step() throws {
    till.store.clock.advance(seconds: Int.random(in: 1...90, using: &random))
    do {
      try act()
    } catch let refusal as any Explained where !(refusal is StoreError) {
      refused += 1
    }
  }

  private mutating func act() throws {
    let (database, author) = terminals[Int.random(in: 0..<terminals.count, using: &random)]
    let action = Int.random(in: 0..<15, using: &random)
    // Mostly the last ones, so that some of them get as far as the guest's hands.
    guard let sale = sales.suffix(4).randomElement(using: &random),
      action > 0 || Bool.random(using: &random)
    else {
      let minutes = Int.random(in: -5...60, using: &random)
      let guests = Bool.random(using: &random) ? nil : Int.random(in: 1...4, using: &random)
      let time = till.store.clock.now.advanced(byMinutes: minutes)
      sales.append(
        try database.perform(
          OpenCounterSale(NewCounterSale(pickUpAt: time, guests: guests)), by: author))
      return
    }
    switch action {
    case 0...3:
      let code = ["D001", "D004", "W01"].randomElement(using: &random) ?? "D001"
      let dish = try till.store.dish(code)
      try database.perform(AddLine(NewLine(dishID: dish.id), to: sale.check.id), by: author)
    case 4, 5: _ = try database.perform(SendLines(of: sale.check.id), by: author)
    case 6:
      let open = try database.kitchenBoard().filter { $0.id.checkID == sale.check.id }
      try database.perform(Bump(open.flatMap(\.items).map(\.id)), by: author)
    case 7:
      let left = try database.bill(of: sale.check.id).remaining.minorUnits
      _ = try database.perform(Pay(sale.check.id, tender: .card, amount: left), by: author)
    case 8, 9, 12, 13, 14:
      _ = try database.perform(GiveOut(sale.sale.id), by: author)
      givenOut += 1
    case 10: _ = try database.perform(BringBackNumber(sale.sale.id), by: author)
    default:
      if let step = try database.undoableSteps().first(where: { $0.kind == .left }) {
        _ = try database.perform(UndoLeaving(step.id), by: author)
      } else {
        _ = try database.perform(PartyLeaves(sale.sale.id), by: author)
      }
    }
  }

  func check(_ place: String) throws {
    let database = till.database
    #expect(try database.checkInvariants() == [], "\(place)")
    let board = try database.counterBoard()
    #expect(board.map(\.sale.number).sorted() == sales.indices.map { $0 + 1 }, "\(place)")
    for entry in board {
      #expect((entry.stage == .givenOut) == (entry.sale.givenOutAt != nil), "\(place)")
      #expect(entry.party.tableIDs.isEmpty, "\(place)")
      // Whoever has it and has paid is waited for no more.
      if entry.stage == .givenOut {
        #expect(entry.isOpen == (entry.party.stage != .left), "\(place)")
      }
      if entry.stage == .ready { #expect(entry.unsent == 0 && entry.toMake == 0, "\(place)") }
    }
    let covers = sales.reduce(0) { $0 + ($1.sale.guests ?? 0) }
    #expect(try database.tonight().seated.covers == covers, "\(place)")
    #expect(try database.floor().tables.allSatisfy { $0.state == .free }, "\(place)")
    #expect(try database.totals().partiesSeated == 0, "\(place)")
  }
}
