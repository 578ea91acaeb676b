import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Any lines and sets between any bills")
struct MoveSetPropertyTests {
  @Test(
    "Whatever is moved, the money of all bills and the kitchen's items stay, and no set is torn apart",
    arguments: [21, 22, 23, 24] as [UInt64])
  func anyMoves(seed: UInt64) throws {
    var evening = try SetMovingEvening(seed: seed)
    for step in 0..<100 {
      try evening.step()
      try evening.compare("seed \(seed), step \(step)")
    }
    #expect(evening.movedSets > 3, "seed \(seed): hardly a set was moved")
    #expect(evening.undone > 0, "seed \(seed): nothing was undone")
    #expect(evening.refused > 0, "seed \(seed): nothing was refused")
    #expect(try evening.store.database.checkInvariants() == [], "seed \(seed)")
    try expectEventsEqualRevisions(evening.store)
  }
}

/// Draws what two servers do from a seed, and counts apart from the store what was ordered.
private struct SetMovingEvening {
  private var evening: TwoServersEvening
  private let codes: [Identifier<Dish>: String]
  /// What all bills together come to.
  private var money = 0
  /// Pieces of each dish that the kitchen was sent and did not get back.
  private var made: [String: Int] = [:]
  private(set) var movedSets = 0
  private(set) var undone = 0
  private(set) var refused = 0

  private static let prices = ["D001": 3800, "D005": 1200, "W02": 1500]
  /// What a dish in one of the sets below costs beside the set.
  private static let extra = ["D002": 1000, "W02": 300]

  init(seed: UInt64) throws {
    evening = try TwoServersEvening(seed: seed, menu: SetMenu.text)
    codes = Dictionary(
      try evening.store.database.menu().map { ($0.id, $0.code) },
      uniquingKeysWith: { first, _ in first })
  }

  var store: TestStore { evening.store }

  private func code(_ line: OrderLine) -> String {
    line.dishID.flatMap { codes[$0] } ?? "?"
  }

  private func isSet(_ line: OrderLine) -> Bool { code(line).hasPrefix("S") }

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
    let there = try evening.lines(check).filter { $0.kind != .returned }
    let line = there.randomElement(using: &evening.random)
    switch Int.random(in: 0..<12, using: &evening.random) {
    case 0, 1: try order(on: check, database, author)
    case 2, 3: try orderSet(on: check, database, author)
    case 4, 5:
      for line in try database.perform(SendLines(of: check.id), by: author) where !isSet(line) {
        made[code(line), default: 0] += line.quantity
      }
    case 6:
      guard let line, !isSet(line) else { return }
      _ = try database.perform(
        ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: author)
      made[code(line), default: 0] -= 1
      let price = line.setLine == nil ? Self.prices[code(line)] : Self.extra[code(line)]
      money -= price ?? 0
    case 7:
      let steps = try database.undoableSteps().filter { $0.kind == .lineMoved }
      guard let step = steps.randomElement(using: &evening.random) else { return }
      _ = try database.perform(UndoMoveLine(step.id), by: author)
      undone += 1
    case 8, 9:
      guard let set = there.filter({ isSet($0) }).randomElement(using: &evening.random) else {
        return
      }
      let moved = try database.perform(MoveLine(set, to: other.id), by: author)
      if !moved.isRepeated { movedSets += 1 }
    default:
      guard let line else { return }
      let pieces: Int? =
        Bool.random(using: &evening.random) ? nil : Int.random(in: 1...2, using: &evening.random)
      _ = try database.perform(MoveLine(line, quantity: pieces, to: other.id), by: author)
    }
  }

  private mutating func order(
    on check: Check, _ database: StoreDatabase, _ author: Author
  ) throws {
    guard let code = Self.prices.keys.sorted().randomElement(using: &evening.random) else { return }
    let quantity = Int.random(in: 1...3, using: &evening.random)
    _ = try database.perform(
      AddLine(NewLine(dishID: store.dish(code).id, quantity: quantity), to: check.id), by: author)
    money += quantity * (Self.prices[code] ?? 0)
  }

  private mutating func orderSet(
    on check: Check, _ database: StoreDatabase, _ author: Author
  ) throws {
    let quantity = Int.random(in: 1...2, using: &evening.random)
    let isForTwo = Bool.random(using: &evening.random)
    let choices =
      isForTwo
      ? SetMenu.choices(meat: ["D001", "D002"])
      : [
        SetChoice(group: Phrase("Noodles", "主食"), code: "D005"),
        SetChoice(group: Phrase("Drink", "饮料"), code: "W02"),
      ]
    _ = try database.perform(
      AddLine(
        NewLine(
          dishID: store.dish(isForTwo ? "S01" : "S02").id, quantity: quantity, choices: choices),
        to: check.id), by: author)
    money += quantity * (isForTwo ? 9800 + 1000 : 3000 + 300)
  }

  func compare(_ moment: String) throws {
    let all = try evening.checks.flatMap(evening.lines)
    #expect(all.reduce(0) { $0 + $1.amountMinorUnits } == money, "\(moment)")
    let tickets = try store.database.kitchenBoard()
    let items = tickets.flatMap(\.items)
    #expect(Set(items.map(\.id)).count == items.count, "\(moment)")
    let counted = Dictionary(items.map { (code($0.line), $0.quantity) }, uniquingKeysWith: +)
    #expect(counted == made.filter { $0.value != 0 }, "\(moment)")
    for ticket in tickets {
      #expect(ticket.items.allSatisfy { $0.line.checkID == ticket.id.checkID }, "\(moment)")
    }
    let places = Dictionary(
      all.map { ($0.id, $0.checkID) }, uniquingKeysWith: { first, _ in first })
    for line in all {
      guard let set = line.setLine else { continue }
      #expect(places[set] == line.checkID, "\(moment): \(line.name.english)")
    }
  }
}
