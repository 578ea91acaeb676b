import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

/// Random sets that are ordered, changed, sent and taken back, beside a picture of them that knows no
/// rule of the program.
@Suite("Whatever happens to set meals, money, portions and the kitchen agree")
struct SetMealPropertyTests {
  @Test(arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
  func anyOrder(seed: UInt64) throws {
    var play = try SetPlay(seed: seed)
    for step in 0..<60 {
      try play.step()
      try play.expectAgreement("seed \(seed), step \(step)")
    }
    #expect(play.done > 20, "seed \(seed): hardly anything was allowed")
    try expectEventsEqualRevisions(play.store)
  }
}

private struct SetPlay {
  /// Sets on one line, as a guest would count them.
  struct Meal {
    let id: Identifier<OrderLine>
    var sets: Int
    /// Pieces of each dish that stand.
    var pieces: [String: Int]
    /// In one set.
    let recipe: [String: Int]
    var isSent = false
    var isGone = false
  }

  static let extra = ["D002": 1000, "D003": -500, "W02": 300]
  static let stations = [
    "G01": "hot", "D001": "cold", "D002": "cold", "D003": "cold", "W01": "bar", "W02": "bar",
  ]
  static let counted = 200

  let store: TestStore
  let party: Party
  let check: Identifier<Check>
  private var random: SeededGenerator
  private var meals: [Meal] = []
  /// Portions that were made and came back, so that nobody can have them.
  private var wasted = 0
  private(set) var done = 0

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    store = try TestStore(menu: SetMenu.text)
    party = try store.seat(2)
    check = try store.check(of: party)
    try store.database.perform(
      SetPortionsLeft(store.dish("D001").id, Self.counted), by: store.cook)
  }

  mutating func step() throws {
    store.clock.advance(seconds: 1)
    let index = meals.indices.randomElement(using: &random)
    switch (Int.random(in: 0..<7, using: &random), index) {
    case (0...1, _), (_, nil): try order()
    case (2, let index?): try change(index, by: [-1, 1, 2].randomElement(using: &random) ?? 1)
    case (3, let index?): try void(index)
    case (4, _): try send()
    case (5, let index?): try takeBack(index)
    case (_, let index?): try takeBackOne(index)
    }
  }

  private mutating func order() throws {
    let meat = (0..<2).map { _ in ["D001", "D002", "D003"].randomElement(using: &random) ?? "D001" }
    let drinks = (0..<2).map { _ in ["W01", "W02"].randomElement(using: &random) ?? "W01" }
    let sets = Int.random(in: 1...3, using: &random)
    let line = try store.database.perform(
      AddLine(
        NewLine(
          dishID: store.dish("S01").id, quantity: sets,
          choices: SetMenu.choices(meat: meat, drinks: drinks)), to: check), by: store.server)
    var recipe = ["G01": 1]
    for code in meat + drinks { recipe[code, default: 0] += 1 }
    meals.append(
      Meal(id: line.id, sets: sets, pieces: recipe.mapValues { $0 * sets }, recipe: recipe))
    done += 1
  }

  private mutating func change(_ index: Int, by more: Int) throws {
    let meal = meals[index]
    guard !meal.isSent, !meal.isGone else {
      #expect(throws: OrderError.self) {
        try store.database.perform(ChangeLine(meal.id, more: more), by: store.server)
      }
      return
    }
    try store.database.perform(ChangeLine(meal.id, more: more), by: store.server)
    meals[index].sets = max(0, meal.sets + more)
    meals[index].isGone = meals[index].sets == 0
    meals[index].pieces = meal.recipe.mapValues { $0 * meals[index].sets }
    done += 1
  }

  private mutating func void(_ index: Int) throws {
    let meal = meals[index]
    guard !meal.isSent, !meal.isGone else {
      #expect(throws: OrderError.self) {
        try store.database.perform(VoidLine(meal.id), by: store.server)
      }
      return
    }
    try store.database.perform(VoidLine(meal.id), by: store.server)
    meals[index].isGone = true
    meals[index].sets = 0
    meals[index].pieces = [:]
    done += 1
  }

  private mutating func send() throws {
    guard meals.contains(where: { !$0.isSent && !$0.isGone }) else { return }
    try store.database.perform(SendLines(of: check), by: store.server)
    for index in meals.indices where !meals[index].isGone { meals[index].isSent = true }
    done += 1
  }

  /// Some of the sets go back: of each dish stays what the other sets contain, as far as it is there.
  private mutating func takeBack(_ index: Int) throws {
    let meal = meals[index]
    guard meal.isSent, meal.sets > 0 else { return }
    let (sets, made) = (Int.random(in: 1...meal.sets, using: &random), Bool.random(using: &random))
    try store.database.perform(
      ReturnLine(meal.id, quantity: sets, reason: "late", made: made), by: store.server)
    meals[index].sets -= sets
    for (code, pieces) in meal.pieces {
      let stay = min(pieces, (meal.recipe[code] ?? 0) * meals[index].sets)
      meals[index].pieces[code] = stay
      if made, code == "D001" { wasted += pieces - stay }
    }
    done += 1
  }

  private mutating func takeBackOne(_ index: Int) throws {
    let meal = meals[index]
    let there = meal.pieces.filter { $0.value > 0 }.keys.sorted()
    guard meal.isSent, let code = there.randomElement(using: &random) else { return }
    let dish = try store.dish(code).id
    let lines = try store.database.order(of: party.id).lines
    let part = try #require(
      lines.first { $0.setLine == meal.id && $0.dishID == dish && $0.kind == .normal })
    let made = Bool.random(using: &random)
    try store.database.perform(
      ReturnLine(part.id, quantity: 1, reason: "late", made: made), by: store.server)
    meals[index].pieces[code, default: 0] -= 1
    if made, code == "D001" { wasted += 1 }
    done += 1
  }

  /// What guests pay, what can still be sold, and what each station has to make.
  func expectAgreement(_ when: String) throws {
    var (money, tripe) = (2200, 0)
    var stations: [String: Int] = [:]
    for meal in meals where !meal.isGone {
      let less = meal.recipe.reduce(0) { $0 + min(0, Self.extra[$1.key] ?? 0) * $1.value }
      money += meal.sets * (9800 + less)
      for (code, pieces) in meal.pieces {
        money += pieces * max(0, Self.extra[code] ?? 0)
        if code == "D001" { tripe += pieces }
        if meal.isSent { stations[Self.stations[code] ?? "", default: 0] += pieces }
      }
    }
    #expect(try store.database.order(of: party.id).total.minorUnits == money, "\(when)")
    #expect(
      try store.dish("D001").portionsLeft == Portions(Self.counted - tripe - wasted), "\(when)")
    let made: [String: Int] = try store.database.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT stationCode, sum(quantity - returnedQuantity) AS pieces FROM kitchenItem
          JOIN orderLine ON orderLine.id = lineID WHERE setLineID IS NOT NULL GROUP BY stationCode
          """)
      return Dictionary(
        rows.map { ($0["stationCode"], $0["pieces"]) }, uniquingKeysWith: { first, _ in first })
    }
    #expect(made.filter { $0.value > 0 } == stations.filter { $0.value > 0 }, "\(when)")
    let twice = try store.number(
      """
      SELECT count(*) FROM orderLine l WHERE l.setLineID IS NOT NULL AND l.kind <> 'returned'
        AND (l.stage = 'sent') <> (SELECT count(*) FROM kitchenItem k WHERE k.lineID = l.id)
      """)
    #expect(twice == 0, "\(when)")
  }
}
