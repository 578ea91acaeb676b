import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Any lines between any bills")
struct MoveLinePropertyTests {
  @Test(
    "Whatever two servers move at two terminals, no money, no line and no dish of the kitchen is lost or doubled",
    arguments: [1, 2, 3, 4] as [UInt64])
  func anyMoves(seed: UInt64) throws {
    var evening = try MovingEvening(seed: seed)
    for step in 0..<120 {
      try evening.step()
      try evening.compare("seed \(seed), step \(step)")
    }
    #expect(evening.moved > 10 && evening.undone > 0, "seed \(seed) moved too little")
    #expect(try evening.store.database.checkInvariants() == [], "seed \(seed)")
    try evening.payAll("seed \(seed)")
  }
}

/// Draws what two servers do from a seed, and counts apart from the store what was ordered.
private struct MovingEvening {
  private var evening: TwoServersEvening
  /// Pieces of each dish that stand on all bills together.
  var pieces: [String: Int] = [:]
  /// Of those, what the kitchen was sent and did not get back.
  var sent: [String: Int] = [:]
  var moved = 0
  var undone = 0
  var refused = 0

  static let dishes = ["D001": 3800, "D003": 1500, "D005": 1200, "W02": 1500]

  init(seed: UInt64) throws {
    evening = try TwoServersEvening(seed: seed)
  }

  var store: TestStore { evening.store }

  private func lines(_ check: Check) throws -> [OrderLine] {
    try evening.lines(check).filter { $0.kind != .returned }
  }

  private func code(_ line: OrderLine) -> String {
    (try? store.database.menu().first { $0.id == line.dishID }?.code) ?? "?"
  }

  mutating func step() throws {
    evening.timePasses()
    do {
      try act()
    } catch  where error.refusesLines {
      refused += 1
    }
  }

  private mutating func act() throws {
    let (database, author) = evening.server()
    let checks = try evening.checks
    guard let check = checks.randomElement(using: &evening.random),
      let other = checks.randomElement(using: &evening.random)
    else { return }
    let line = try lines(check).randomElement(using: &evening.random)
    let quantity = Int.random(in: 1...3, using: &evening.random)
    switch Int.random(in: 0..<10, using: &evening.random) {
    case 0, 1:
      guard let code = Self.dishes.keys.sorted().randomElement(using: &evening.random) else {
        return
      }
      _ = try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id, quantity: quantity), to: check.id), by: author)
      pieces[code, default: 0] += quantity
    case 2:
      for line in try database.perform(SendLines(of: check.id), by: author) {
        sent[code(line), default: 0] += line.quantity
      }
    case 3:
      guard let line else { return }
      _ = try database.perform(ChangeLine(line.id, more: 1, seen: line), by: author)
      pieces[code(line), default: 0] += 1
    case 4:
      guard let line else { return }
      _ = try database.perform(
        ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: author)
      pieces[code(line), default: 0] -= 1
      sent[code(line), default: 0] -= 1
    case 5:
      let steps = try database.undoableSteps().filter { $0.kind == .lineMoved }
      guard let step = steps.randomElement(using: &evening.random) else { return }
      _ = try database.perform(UndoMoveLine(step.id), by: author)
      undone += 1
    default:
      guard let line else { return }
      let isWhole = Bool.random(using: &evening.random)
      _ = try database.perform(
        MoveLine(line, quantity: isWhole ? nil : quantity, to: other.id), by: author)
      moved += 1
    }
  }

  /// The money of all bills together, and each dish of the kitchen once.
  func compare(_ moment: String) throws {
    let checks = try evening.checks
    let lines = try checks.flatMap(lines)
    let returned = try checks.flatMap(evening.lines).filter { $0.kind == .returned }
    let standing = Dictionary(
      (lines + returned).map { (code($0), $0.quantity) }, uniquingKeysWith: +)
    #expect(standing.filter { $0.value != 0 } == pieces.filter { $0.value != 0 }, "\(moment)")
    let money = (lines + returned).reduce(0) { $0 + $1.amountMinorUnits }
    let expected = pieces.reduce(0) { $0 + $1.value * (Self.dishes[$1.key] ?? 0) }
    #expect(money == expected, "\(moment)")
    let tickets = try store.database.kitchenBoard()
    let items = tickets.flatMap(\.items)
    #expect(Set(items.map(\.id)).count == items.count, "\(moment)")
    let made = Dictionary(items.map { (code($0.line), $0.quantity) }, uniquingKeysWith: +)
    #expect(made == sent.filter { $0.value != 0 }, "\(moment)")
    // Each stands under the bill on which it is paid.
    for ticket in tickets {
      #expect(ticket.items.allSatisfy { $0.line.checkID == ticket.id.checkID }, "\(moment)")
    }
  }

  /// Every bill is paid, and the money of the day is what was ordered.
  func payAll(_ moment: String) throws {
    var total = 0
    for check in try evening.checks {
      if try lines(check).contains(where: { $0.stage == .draft }) {
        _ = try store.database.perform(SendLines(of: check.id), by: store.server)
      }
      let due = try store.database.bill(of: check.id).remaining.minorUnits
      total += due
      if due > 0 {
        _ = try store.database.perform(
          Pay(check.id, tender: .card, amount: due), by: store.cashier)
      }
    }
    #expect(
      total == pieces.reduce(0) { $0 + $1.value * (Self.dishes[$1.key] ?? 0) }, "\(moment)")
    #expect(try store.database.checkInvariants() == [], "\(moment)")
  }
}
