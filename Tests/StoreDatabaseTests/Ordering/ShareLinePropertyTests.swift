import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Any lines shared by any bills")
struct ShareLinePropertyTests {
  @Test(
    "Whatever is shared, taken back, moved, returned and given, no cent and no dish is lost or doubled",
    arguments: [1, 2, 3, 4] as [UInt64])
  func anyShares(seed: UInt64) throws {
    var evening = try SharingEvening(seed: seed)
    for step in 0..<120 {
      try evening.step()
      try evening.compare("seed \(seed), step \(step)")
    }
    #expect(evening.shared > 5 && evening.takenBack > 0, "seed \(seed) shared too little")
    #expect(evening.changed > 5, "seed \(seed) changed too little")
    #expect(try evening.store.database.checkInvariants() == [], "seed \(seed)")
    try evening.payAll("seed \(seed)")
  }
}

/// Draws what a server does from a seed, and counts apart from the store what is to be paid.
private struct SharingEvening {
  let store: TestStore
  let parties: [Party]
  var random: SeededGenerator
  /// What all bills together come to.
  var money = 0
  /// Pieces that the kitchen was sent and did not get back.
  var pieces = 0
  var shared = 0
  var takenBack = 0
  var changed = 0

  static let dishes = ["D001", "D003", "D005"]

  init(seed: UInt64) throws {
    let store = try TestStore()
    self.store = store
    random = SeededGenerator(seed: seed)
    parties = try ["T01", "T02", "T03"].map { try store.seat(2, at: $0) }
    for party in parties {
      for line in try store.database.order(of: party.id).lines {
        _ = try store.database.perform(VoidLine(line.id), by: store.server)
      }
    }
    _ = try store.database.perform(OpenCheck(for: parties[0].id), by: store.server)
  }

  private var checks: [Check] {
    get throws {
      try parties.flatMap { try store.database.checks(of: $0.id) }.filter { $0.stage == .open }
    }
  }

  private func lines(_ check: Check) throws -> [OrderLine] {
    guard let partyID = check.partyID else { return [] }
    return try store.database.order(of: partyID, check: check.id).lines
      .filter { $0.stage != .voided && $0.kind != .returned }
  }

  mutating func step() throws {
    store.clock.advance(seconds: Int.random(in: 1...40, using: &random))
    do {
      try act()
    } catch is ShareRefusal {
    } catch is LineMoveRefusal {
    } catch is OrderError {}
  }

  private mutating func act() throws {
    let database = store.database
    let checks = try checks
    guard let check = checks.randomElement(using: &random) else { return }
    let line = try lines(check).randomElement(using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0...2: try order(on: check)
    case 3...6:
      guard let line else { return }
      let others = checks.filter { $0.id != check.id }.shuffled(using: &random)
      let count = Int.random(in: 1...others.count, using: &random)
      let wishes = others.prefix(count).map { other in
        ShareWish(other.id, portions: Int.random(in: 1...3, using: &random))
      }
      let own = Int.random(in: 1...3, using: &random)
      _ = try database.perform(ShareLine(line, portions: own, with: wishes), by: store.server)
      shared += 1
    case 7, 8:
      guard let line else { return }
      let back = try database.perform(TakeSharesBack(line.id), by: store.server)
      if !back.isRepeated { takenBack += 1 }
    case 9:
      guard let line, let other = checks.randomElement(using: &random) else { return }
      _ = try database.perform(MoveLine(line, to: other.id), by: store.server)
      changed += 1
    case 10:
      guard let line else { return }
      _ = try database.perform(
        ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: store.manager)
      pieces -= 1
      if line.kind != .gift { money -= line.unitPrice.minorUnits }
      changed += 1
    default:
      guard let line else { return }
      let left = line.quantity - (try database.read { try $0.quantityReturned(of: line.id) })
      _ = try database.perform(GiftLine(line.id, reason: "birthday"), by: store.manager)
      money -= left * line.unitPrice.minorUnits
      changed += 1
    }
  }

  private mutating func order(on check: Check) throws {
    guard let code = Self.dishes.randomElement(using: &random) else { return }
    let quantity = Int.random(in: 1...2, using: &random)
    let line = try store.database.perform(
      AddLine(NewLine(dishID: store.dish(code).id, quantity: quantity), to: check.id),
      by: store.server)
    _ = try store.database.perform(SendLines(of: check.id, only: [line.id]), by: store.server)
    money += line.quantity * line.unitPrice.minorUnits
    pieces += line.quantity
  }

  /// The money of all bills together, and each piece in the kitchen once.
  func compare(_ moment: String) throws {
    let due = try checks.reduce(0) {
      try $0 + store.database.bill(of: $1.id).total.minorUnits
    }
    #expect(due == money, "\(moment)")
    let items = try store.database.kitchenBoard().flatMap(\.items)
    #expect(Set(items.map(\.id)).count == items.count, "\(moment)")
    #expect(items.reduce(0) { $0 + $1.quantity } == pieces, "\(moment)")
    #expect(items.allSatisfy { !$0.line.isMadeElsewhere }, "\(moment)")
  }

  /// Every bill is paid, and the money of the day is what was ordered.
  func payAll(_ moment: String) throws {
    var total = 0
    for check in try checks {
      let due = try store.database.bill(of: check.id).remaining.minorUnits
      total += due
      if due > 0 {
        _ = try store.database.perform(
          Pay(check.id, tender: .card, amount: due), by: store.cashier)
      }
    }
    #expect(total == money, "\(moment)")
    #expect(try store.database.checkInvariants() == [], "\(moment)")
  }
}
