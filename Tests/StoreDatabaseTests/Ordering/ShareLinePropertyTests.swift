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
    #expect(evening.changed > 3, "seed \(seed) changed too little")
    #expect(try evening.store.database.checkInvariants() == [], "seed \(seed)")
    try evening.payAll("seed \(seed)")
  }
}

/// What each bill is to pay, counted apart from the store and in another way.
private struct Ledger {
  struct Entry {
    var check: Identifier<Check>
    /// What all its pieces that are paid cost.
    var price: Int
    /// Bills and portions, its own first; empty while it is not shared.
    var portions: [(check: Identifier<Check>, count: Int)] = []
  }

  var entries: [Identifier<OrderLine>: Entry] = [:]

  /// Cent by cent to whoever is furthest below a fair part.
  static func divided(_ price: Int, by portions: [Int]) -> [Int] {
    let all = portions.reduce(0, +)
    var parts = portions.map { price * $0 / all }
    for _ in 0..<(price - parts.reduce(0, +)) {
      let missing = portions.indices.map { price * portions[$0] - parts[$0] * all }
      let most = missing.max() ?? 0
      parts[missing.firstIndex(of: most) ?? 0] += 1
    }
    return parts
  }

  /// What a check comes to.
  func due(_ check: Identifier<Check>) -> Int {
    entries.values.reduce(0) { sum, entry in
      guard !entry.portions.isEmpty else {
        return sum + (entry.check == check ? entry.price : 0)
      }
      let parts = Self.divided(entry.price, by: entry.portions.map(\.count))
      return zip(entry.portions, parts).reduce(sum) { sum, part in
        sum + (part.0.check == check ? part.1 : 0)
      }
    }
  }
}

/// Draws what a server does from a seed, and counts apart from the store what is to be paid.
private struct SharingEvening {
  let store: TestStore
  let parties: [Party]
  var random: SeededGenerator
  var ledger = Ledger()
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
      ledger.entries[line.id]?.portions =
        [(check: check.id, count: own)]
        + wishes.map { (check: $0.checkID, count: $0.portions) }
      shared += 1
    case 7, 8:
      guard let line else { return }
      let back = try database.perform(TakeSharesBack(line.id), by: store.server)
      ledger.entries[back.line.id]?.portions = []
      if !back.isRepeated { takenBack += 1 }
    case 9:
      guard let line, let other = checks.randomElement(using: &random) else { return }
      let moved = try database.perform(MoveLine(line, to: other.id), by: store.server)
      let price = ledger.entries[line.id]?.price ?? 0
      // Where some went back, the rest is a line of its own.
      ledger.entries[line.id] = nil
      ledger.entries[moved.line.id] = Ledger.Entry(check: other.id, price: price)
      changed += 1
    case 10:
      guard let line else { return }
      _ = try database.perform(
        ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: store.manager)
      pieces -= 1
      if line.kind != .gift { ledger.entries[line.id]?.price -= line.unitPrice.minorUnits }
      changed += 1
    default:
      guard let line else { return }
      _ = try database.perform(GiftLine(line.id, reason: "birthday"), by: store.manager)
      ledger.entries[line.id]?.price = 0
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
    ledger.entries[line.id] = Ledger.Entry(
      check: check.id, price: line.quantity * line.unitPrice.minorUnits)
    pieces += line.quantity
  }

  /// The money of each bill, and each piece in the kitchen once.
  func compare(_ moment: String) throws {
    for check in try checks {
      let due = try store.database.bill(of: check.id).total.minorUnits
      #expect(due == ledger.due(check.id), "\(moment), check \(check.number)")
    }
    let items = try store.database.kitchenBoard().flatMap(\.items)
    #expect(Set(items.map(\.id)).count == items.count, "\(moment)")
    #expect(items.reduce(0) { $0 + $1.quantity } == pieces, "\(moment)")
    #expect(items.allSatisfy { !$0.line.isMadeElsewhere }, "\(moment)")
  }

  /// Every bill is paid in any order, and what was paid is what was ordered.
  mutating func payAll(_ moment: String) throws {
    let expected = ledger.entries.values.reduce(0) { $0 + $1.price }
    var total = 0
    for check in try checks.shuffled(using: &random) {
      let due = try store.database.bill(of: check.id).remaining.minorUnits
      #expect(due == ledger.due(check.id), "\(moment), check \(check.number)")
      total += due
      if due > 0 {
        _ = try store.database.perform(
          Pay(check.id, tender: .card, amount: due), by: store.cashier)
      }
    }
    #expect(total == expected, "\(moment)")
    let net = try store.number("SELECT coalesce(sum(netMinor), 0) FROM orderLine")
    #expect(net == expected, "\(moment)")
    #expect(try store.database.checkInvariants() == [], "\(moment)")
    try expectEventsEqualRevisions(store)
  }
}
