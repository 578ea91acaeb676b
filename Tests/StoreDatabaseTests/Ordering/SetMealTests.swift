import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Set meals with choices and their price differences")
struct SetMealTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  init() throws {
    store = try TestStore(menu: SetMenu.text)
    party = try store.seat(2)
    check = try store.check(of: party)
  }

  var database: StoreDatabase { store.database }

  @discardableResult
  private func add(
    _ choices: [SetChoice]? = SetMenu.choices(), quantity: Int = 1,
    kind: NewLine.Kind = .normal, by author: Author? = nil,
    _ change: (inout NewLine) -> Void = { _ in }
  ) throws -> OrderLine {
    var new = NewLine(
      dishID: try store.dish("S01").id, quantity: quantity, choices: choices, kind: kind)
    change(&new)
    return try database.perform(AddLine(new, to: check), by: author ?? store.server)
  }

  /// The lines of a set's dishes, each as "quantity name price".
  private func parts(of set: OrderLine, _ stage: OrderLine.Stage? = nil) throws -> [OrderLine] {
    try database.order(of: party.id).lines.filter {
      $0.setLine == set.id && $0.kind != .returned && (stage == nil || $0.stage == stage)
        && $0.stage != .voided
    }
  }

  private func words(of set: OrderLine) throws -> [String] {
    try parts(of: set).map {
      "\($0.quantity) \($0.name.english) \($0.unitPrice.minorUnits) \($0.broths.joined(separator: "+"))"
    }
  }

  /// What the lines come to without the two dips of 11.00 of every order of two.
  private func total() throws -> Int {
    try database.order(of: party.id).total.minorUnits - 2200
  }

  private func send() throws {
    _ = try database.perform(SendLines(of: check), by: store.server)
  }

  @Test("A set is a line with its price and a line for each dish with its difference")
  func lines() throws {
    let standard = try add()
    #expect(standard.unitPrice.minorUnits == 9800)
    #expect(
      try words(of: standard) == [
        "1 Two-broth pot 0 B01+B02", "2 Beef tripe 0 ", "2 Plum juice 0 ",
      ])
    let dear = try add(
      SetMenu.choices(meat: ["D002", "D003"], drinks: ["W01", "W02"]), quantity: 2)
    // The tofu costs 5.00 less, which the set's own line says.
    #expect(dear.unitPrice.minorUnits == 9300)
    #expect(
      try words(of: dear) == [
        "2 Two-broth pot 0 B01+B02", "2 Shrimp paste 1000 ", "2 Frozen tofu 0 ",
        "2 Plum juice 0 ", "2 Tsingtao beer 300 ",
      ])
    #expect(try total() == 9800 + 2 * (9300 + 1000 + 300))
    try expectEventsEqualRevisions(store)
    // Every line is told, and of which set it is.
    let told = try database.read { db in
      try String.fetchAll(
        db, sql: "SELECT payload FROM outboxEvent WHERE type = 'foh.check.line-added.v4'")
    }.filter { $0.contains(dear.id.rawValue) }
    #expect(told.count == 6)
  }

  @Test("What cannot be chosen so is refused and nothing is left of it")
  func refusals() throws {
    let lines = try database.order(of: party.id).lines.count
    #expect(throws: SetRefusal.wrongCount(SetMenu.meat, 2)) {
      try add(SetMenu.choices(meat: ["D001"]))
    }
    #expect(throws: SetRefusal.notInSet("D005")) {
      try add(SetMenu.choices(meat: ["D001", "D005"]))
    }
    let (pot, shrimp) = (try store.dish("G01").name, try store.dish("D002").name)
    #expect(throws: OrderError.brothsMissing(2, pot)) { try add(nil) }
    try database.perform(SetPortionsLeft(store.dish("D002").id, 0), by: store.cook)
    #expect(throws: OrderError.soldOut(shrimp)) {
      try add(SetMenu.choices(meat: ["D001", "D002"]))
    }
    #expect(try database.order(of: party.id).lines.count == lines)
    // A dish of its own takes no choices.
    #expect(throws: SetRefusal.notInSet("G01")) {
      try database.perform(
        AddLine(
          NewLine(dishID: store.dish("D001").id, choices: SetMenu.choices()), to: check),
        by: store.server)
    }
  }

  @Test("Each dish reaches its own station once with the set's name, the set itself none")
  func kitchen() throws {
    let set = try add(SetMenu.choices(meat: ["D001", "D002"]))
    try send()
    let stations = try database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT stationCode, count(*) AS count FROM kitchenItem
          JOIN orderLine ON orderLine.id = lineID WHERE setLineID = ? GROUP BY stationCode
          """, arguments: [set.id]
      ).map { "\($0["stationCode"] as String) \($0["count"] as Int)" }
    }
    #expect(stations.sorted() == ["bar 1", "cold 2", "hot 1"])
    #expect(try store.number("SELECT count(*) FROM kitchenItem WHERE lineID = ?", [set.id]) == 0)
    let slips = try store.kitchenSlips([.kitchenTicket])
    let lines = slips.flatMap(\.lines).filter { $0.setMeal?.english == "Set for two" }
    #expect(lines.map(\.name.english).sorted() == ["Beef tripe", "Shrimp paste", "Two-broth pot"])
    let bill = try database.receiptText(of: check, in: .english, columns: 40) { _ in 1 }
    #expect(bill.contains("Set for two") && bill.contains("98.00"))
    #expect(bill.contains("  Shrimp paste") && bill.contains("10.00"))
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Quantity, seat, course and note of a set hold for its dishes; theirs alone does not change")
  func changes() throws {
    let set = try add(SetMenu.choices(meat: ["D001", "D002"]))
    try database.perform(
      ChangeLine(set.id, quantity: 3, note: "no garlic", course: 2, seat: 1), by: store.server)
    #expect(try parts(of: set).map(\.quantity) == [3, 3, 3, 6])
    #expect(
      try parts(of: set).allSatisfy { $0.note == "no garlic" && $0.course == 2 && $0.seat == 1 })
    let tripe = try store.part("D001", of: set, at: party)
    #expect(throws: SetRefusal.quantityOfPart(tripe.name)) {
      try database.perform(ChangeLine(tripe.id, more: 1), by: store.server)
    }
    #expect(throws: SetRefusal.halfInSet(tripe.name)) {
      try database.perform(ChangeLine(tripe.id, portion: .half), by: store.server)
    }
    // A pot in a set has other broths without another price, and a dish of it another seat.
    let pot = try store.part("G01", of: set, at: party)
    let changed = try database.perform(
      ChangeLine(pot.id, broths: ["B02", "B02"], seat: 2), by: store.server)
    #expect(changed.unitPrice.minorUnits == 0)
    #expect(try store.part("D001", of: set, at: party).seat == 1)
    try database.perform(ChangeLine(set.id, more: -3), by: store.server)
    #expect(try parts(of: set).isEmpty)
    #expect(try total() == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("Kept back and fired as a whole or dish by dish; with the first dish goes the price")
  func holding() throws {
    let set = try add()
    try database.perform(HoldLine(set.id), by: store.server)
    #expect(try parts(of: set).allSatisfy { $0.stage == .held })
    let tripe = try store.part("D001", of: set, at: party)
    try database.perform(FireLines([tripe.id]), by: store.server)
    #expect(try database.order(of: party.id).lines.first { $0.id == set.id }?.stage == .sent)
    #expect(try parts(of: set, .held).count == 2)
    let juice = try store.part("W01", of: set, at: party)
    // What the guests do not want after all goes, and the price of the set stays.
    try database.perform(VoidLine(juice.id), by: store.server)
    #expect(try total() == 9800)
    let later = try add { $0.course = 2 }
    let soup = try store.part("G01", of: later, at: party)
    try database.perform(ChangeLine(soup.id, course: 1), by: store.server)
    try send()
    #expect(try parts(of: later, .sent).map(\.id) == [soup.id])
    #expect(try database.order(of: party.id).lines.first { $0.id == later.id }?.stage == .sent)
    try expectEventsEqualRevisions(store)
  }

  @Test("A set goes back whole; one dish of it gives back its difference alone")
  func returns() throws {
    let set = try add(SetMenu.choices(meat: ["D001", "D002"]), quantity: 2)
    try database.perform(SetPortionsLeft(store.dish("D002").id, 10), by: store.cook)
    try send()
    #expect(try store.dish("D002").portionsLeft == 8)
    let shrimp = try store.part("D002", of: set, at: party)
    try database.perform(
      ReturnLine(shrimp.id, quantity: 1, reason: "late", made: false), by: store.server)
    #expect(try total() == 2 * 9800 + 1000)
    #expect(try store.dish("D002").portionsLeft == 9)
    try database.perform(
      ReturnLine(set.id, quantity: 1, reason: "late", made: false), by: store.server)
    // One shrimp is left, and the set that stays contains one.
    #expect(try total() == 9800 + 1000)
    #expect(try store.dish("D002").portionsLeft == 9)
    try database.perform(
      ReturnLine(set.id, quantity: 1, reason: "late", made: false), by: store.server)
    #expect(try total() == 0)
    #expect(try store.dish("D002").portionsLeft == 10)
    #expect(
      try store.number(
        "SELECT sum(quantity - returnedQuantity) FROM kitchenItem JOIN orderLine ON id = lineID "
          + "WHERE setLineID IS NOT NULL") == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("What the kitchen does not know yet of a set that goes back is not made")
  func returnOfHeld() throws {
    let set = try add(quantity: 2)
    try database.perform(HoldLine(set.id), by: store.server)
    try database.perform(FireLines([store.part("G01", of: set, at: party).id]), by: store.server)
    #expect(throws: SetRefusal.partsUnsent(set.name)) {
      try database.perform(
        ReturnLine(set.id, quantity: 1, reason: "late", made: true), by: store.server)
    }
    try database.perform(
      ReturnLine(set.id, quantity: 2, reason: "late", made: true), by: store.server)
    #expect(try parts(of: set, .held).isEmpty)
    #expect(try total() == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("A set is given with its differences, a dish of it only for what it costs more")
  func gifts() throws {
    let set = try add(SetMenu.choices(meat: ["D001", "D002"]))
    let tripe = try store.part("D001", of: set, at: party)
    #expect(throws: SetRefusal.inSetPrice(tripe.name)) {
      try database.perform(GiftLine(tripe.id, reason: "birthday"), by: store.manager)
    }
    let shrimp = try store.part("D002", of: set, at: party)
    try database.perform(GiftLine(shrimp.id, reason: "birthday"), by: store.manager)
    #expect(try total() == 9800)
    let two = try add(quantity: 2)
    #expect(throws: SetRefusal.givenWhole(two.name)) {
      try database.perform(GiftLine(two.id, quantity: 1, reason: "birthday"), by: store.manager)
    }
    try database.perform(GiftLine(two.id, reason: "birthday"), by: store.manager)
    #expect(try total() == 9800)
    #expect(try parts(of: two).allSatisfy { $0.kind == .gift })
    let given = try add(
      SetMenu.choices(meat: ["D002", "D002"]), kind: .gift(reason: "birthday"), by: store.manager)
    #expect(try parts(of: given).allSatisfy { $0.kind == .gift })
    #expect(try total() == 9800)
    try expectEventsEqualRevisions(store)
  }

  @Test("For a dish of a set that was not right a share of the set's price and differences goes")
  func problems() throws {
    let set = try add(SetMenu.choices(meat: ["D001", "D002"]))
    try send()
    let tripe = try store.part("D001", of: set, at: party)
    #expect(throws: SetRefusal.inSetPrice(tripe.name)) {
      try database.perform(
        ProblemDish(tripe.id, basisPoints: 5000, reason: "cold"), by: store.manager)
    }
    try database.perform(ProblemDish(set.id, basisPoints: 2000, reason: "cold"), by: store.manager)
    #expect(try total() == 7840 + 800)
    let bill = try database.bill(of: check)
    #expect(bill.total.minorUnits == 2200 + 7840 + 800)
    try expectEventsEqualRevisions(store)
  }

  @Test("One set of several is not taken off its line, also when none of its dishes costs more")
  func problemOfOneSet() throws {
    let two = try add(quantity: 2)
    try send()
    #expect(throws: SetRefusal.givenWhole(two.name)) {
      try database.perform(ProblemDish(two.id, quantity: 1, reason: "cold"), by: store.manager)
    }
    try database.perform(ProblemDish(two.id, quantity: 2, reason: "cold"), by: store.manager)
    #expect(try total() == 0)
    #expect(try parts(of: two).map(\.quantity) == [2, 4, 4])
    // All of its dishes given before, the set is one with them still.
    let dear = try add(SetMenu.choices(meat: ["D002", "D002"]), quantity: 2)
    try send()
    let shrimp = try store.part("D002", of: dear, at: party)
    try database.perform(GiftLine(shrimp.id, reason: "birthday"), by: store.manager)
    #expect(throws: SetRefusal.givenWhole(dear.name)) {
      try database.perform(
        ProblemDish(dear.id, quantity: 1, reason: "cold"), by: store.manager)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who leave take the drafts of a set with them, its dishes before it")
  func leaving() throws {
    let set = try add()
    try database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try store.number("SELECT count(*) FROM orderLine WHERE stage = 'draft'") == 0)
    #expect(try store.number("SELECT count(*) FROM orderLine WHERE setLineID = ?", [set.id]) == 3)
    try expectEventsEqualRevisions(store)
  }

  @Test("A set has the allergens of all that may be in it, and what is in it counts as ordered")
  func needs() throws {
    let dish = try store.dish("S01")
    #expect(dish.allergens == [.crustacean, .egg, .soy, .gluten])
    let needs = TableNeeds(allergies: [.crustacean])
    #expect(needs.objection(to: dish) != nil)
    _ = try add()
    let ordered = try database.read { try OrderedDishes.fetch($0, party.id).codes }
    #expect(ordered.isSuperset(of: ["S01", "G01", "B01", "B02", "D001", "W01"]))
  }

  @Test("The dishes of a set are not ordered beside it when the last visit is copied")
  func copying() throws {
    let menu = try database.menu()
    let past = PastOrder(
      of: ["S01": 1, "G01": 1, "B01": 1, "B02": 1, "D001": 2, "D005": 1], menu: menu, gone: [:],
      ordered: [], needs: TableNeeds())
    #expect(past.wishes.map(\.dish.code) == ["D005"])
    #expect(past.left.map(\.name.english) == ["Set for two"])
  }

  @Test("A bill with a set is paid and closes, each line with what it came to")
  func closing() throws {
    let set = try add(SetMenu.choices(meat: ["D001", "D002"], drinks: ["W02", "W02"]))
    try send()
    let bill = try database.bill(of: check)
    #expect(bill.total.minorUnits == 2200 + 9800 + 1000 + 600)
    _ = try database.perform(
      Pay(check, tender: .card, amount: bill.total.minorUnits), by: store.cashier)
    _ = try? database.perform(CloseCheck(check), by: store.cashier)
    #expect(
      try store.number(
        "SELECT sum(netMinor) FROM orderLine WHERE id = ?1 OR setLineID = ?1", [set.id]) == 11400)
    // The money of a set counts once: its own price, and beside it what dishes cost more.
    #expect(
      try store.number(
        "SELECT sum(netMinor) FROM orderLine WHERE dishID = ?",
        [store.dish("D002").id]) == 1000)
    try expectEventsEqualRevisions(store)
  }
}
