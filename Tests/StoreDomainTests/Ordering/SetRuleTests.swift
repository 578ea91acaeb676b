import StoreDomain
import Testing

@Suite("What is in a set meal, and what it costs")
struct SetRuleTests {
  static let meat = SetGroup(
    name: Phrase("Meat", "荤菜"),
    [
      SetDish("D1", isStandard: true), SetDish("D2", difference: 1000),
      SetDish("D3", difference: -500),
    ],
    choose: 2)
  static let drink = SetGroup(
    name: Phrase("Drink", "饮料"), [SetDish("W1"), SetDish("W2", difference: 300)], choose: 1)
  static let staple = SetGroup(
    name: Phrase("Staple", "主食"), [SetDish("R1"), SetDish("R1"), SetDish("R2")], choose: nil)
  static let groups = [meat, drink, staple]

  private func choices(_ codes: [String]) -> [SetChoice] {
    codes.map { code in
      let group = code.hasPrefix("D") ? Self.meat : code.hasPrefix("W") ? Self.drink : Self.staple
      return SetChoice(group: group.name, code: code)
    }
  }

  private func line(
    _ id: String, quantity: Int = 1, stage: OrderLine.Stage = .draft, in set: String? = nil,
    price: Int = 0, course: Int? = nil
  ) -> OrderLine {
    OrderLine(
      id: Identifier(rawValue: id), checkID: Identifier(rawValue: "c"),
      dishID: Identifier(rawValue: "d" + id), name: Phrase(id, id), stage: stage,
      quantity: quantity,
      unitPrice: Money(minorUnits: price, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "food", course: course, setLine: set.map { Identifier(rawValue: $0) },
      authorName: "Li", addedAt: Timestamp(millisecondsSinceEpoch: 0))
  }

  @Test("Who says nothing gets what is marked as often as there are pieces, else the first dishes")
  func standard() throws {
    #expect(
      SetRule.standard(of: Self.groups).map(\.code) == ["D1", "D1", "W1", "R1", "R1", "R2"])
    let parts = try SetRule.checked(nil, of: Self.groups)
    #expect(parts.map(\.code) == ["D1", "W1", "R1", "R2"])
    #expect(parts.map(\.pieces) == [2, 1, 2, 1])
  }

  @Test("A dearer dish costs its difference, a cheaper one lowers the set, and never below nothing")
  func prices() throws {
    let parts = try SetRule.checked(
      choices(["D2", "D3", "W2", "R1", "R1", "R2"]), of: Self.groups)
    #expect(SetRule.price(8800, with: parts) == 8300)
    #expect(
      parts.map { SetRule.price(difference: $0.difference, modifiers: [], of: []) } == [
        1000, 0, 300, 0, 0,
      ])
    #expect(SetRule.leastDifference(of: Self.groups) == -1000)
    #expect(SetRule.price(300, with: parts) == 0)
  }

  @Test("Of modifiers costs what is more than the dish comes with, which is in the set's price")
  func modifiers() {
    let usual = Modifier(name: Phrase("egg", "蛋"), price: 200, isDefault: true)
    let dear = Modifier(name: Phrase("beef", "牛肉"), price: 500)
    let cheap = Modifier(name: Phrase("plain", "素"), price: -100)
    let group = ModifierGroup(
      name: Phrase("Topping", "浇头"), [usual, dear, cheap], atLeast: 0, atMost: 1)
    func choice(_ modifier: Modifier) -> [ModifierChoice] {
      [ModifierChoice(group: group.name, modifier)]
    }
    #expect(SetRule.price(difference: 0, modifiers: choice(usual), of: [group]) == 0)
    #expect(SetRule.price(difference: 1000, modifiers: choice(usual), of: [group]) == 1000)
    #expect(SetRule.price(difference: 0, modifiers: choice(dear), of: [group]) == 300)
    #expect(SetRule.price(difference: 0, modifiers: choice(cheap), of: [group]) == 0)
    var line = line("1", in: "s", price: 1000)
    line.modifiers = choice(usual)
    #expect(SetRule.price(of: line, modifiers: choice(dear), of: [group]) == 1300)
    line.modifiers = choice(dear)
    line.unitPrice.minorUnits = 1300
    #expect(SetRule.price(of: line, modifiers: choice(usual), of: [group]) == 1000)
    #expect(SetRule.price(of: line, modifiers: [], of: [group]) == 1000)
  }

  @Test("Of a group exactly so many pieces are chosen, and nothing else than it offers")
  func refusals() {
    #expect(throws: SetRefusal.wrongCount(Self.meat.name, 2)) {
      try SetRule.checked(choices(["D1", "W1", "R1", "R1", "R2"]), of: Self.groups)
    }
    #expect(throws: SetRefusal.wrongCount(Self.meat.name, 2)) {
      try SetRule.checked(choices(["D1", "D1", "D2", "W1", "R1", "R1", "R2"]), of: Self.groups)
    }
    #expect(throws: SetRefusal.notInSet("D9")) {
      try SetRule.checked(choices(["D1", "D9", "W1", "R1", "R1", "R2"]), of: Self.groups)
    }
    #expect(throws: SetRefusal.wrongCount(Self.staple.name, 3)) {
      try SetRule.checked(choices(["D1", "D1", "W1", "R1", "R2", "R2"]), of: Self.groups)
    }
    #expect(throws: SetRefusal.notInSet("X")) {
      try SetRule.checked([SetChoice(group: Phrase("None", "无"), code: "X")], of: [])
    }
  }

  @Test("A pot with other broths is another dish of the set")
  func pots() throws {
    let pots = SetGroup(name: Phrase("Pot", "锅"), [SetDish("P1"), SetDish("P2")], choose: 2)
    let parts = try SetRule.checked(
      [["B1"], ["B2"]].map { SetChoice(group: pots.name, code: "P1", broths: $0) }, of: [pots])
    #expect(parts.map(\.broths) == [["B1"], ["B2"]])
  }

  @Test("With a dish of a set its price goes to the kitchen; who names the set means all of it")
  func together() {
    let set = line("s", stage: .held)
    let (one, two) = (line("1", in: "s"), line("2", stage: .held, in: "s"))
    let other = line("3")
    let all = [set, one, two, other]
    #expect(SetRule.sent([one], among: all).map(\.id) == [set.id, one.id])
    #expect(SetRule.sent([other], among: all).map(\.id) == [other.id])
    #expect(SetRule.named([set.id], among: all).map(\.id) == [set.id, one.id, two.id])
    #expect(SetRule.named([two.id], among: all).map(\.id) == [set.id, two.id])
    let sent = [line("s", stage: .sent), one, two]
    #expect(SetRule.named([two.id], among: sent).map(\.id) == [two.id])
    #expect(SetRule.partsFirst(all).map(\.id) == [one.id, two.id, set.id, other.id])
  }

  @Test("A dish of another course than its set waits for its own, and is named alone")
  func courses() {
    let set = line("s", stage: .held, course: 2)
    let main = line("1", stage: .held, in: "s", course: 2)
    let dessert = line("2", stage: .held, in: "s", course: 3)
    let all = [set, main, dessert]
    #expect(SetRule.named([set.id], among: all).map(\.id) == [set.id, main.id])
    #expect(
      SetRule.named(Set(CourseRule.next(among: all).map(\.id)), among: all).map(\.id)
        == [set.id, main.id])
    #expect(SetRule.named([dessert.id], among: all).map(\.id) == [set.id, dessert.id])
  }

  @Test("More sets have more of each dish, unless the sets are not alike any more")
  func quantities() throws {
    let set = line("s", quantity: 2)
    #expect(try SetRule.pieces(of: line("1", quantity: 4, in: "s"), in: set, for: 3) == 6)
    #expect(throws: SetRefusal.changedParts(set.name)) {
      try SetRule.pieces(of: line("1", quantity: 3, in: "s"), in: set, for: 3)
    }
    #expect(throws: SetRefusal.quantityOfPart(Phrase("1", "1"))) {
      try SetRule.checkChanging(line("1", in: "s"), quantity: true, portion: nil)
    }
    #expect(throws: SetRefusal.halfInSet(Phrase("1", "1"))) {
      try SetRule.checkChanging(line("1", in: "s"), quantity: false, portion: .half)
    }
  }

  @Test("With a set goes back what the sets that stay do not contain")
  func returns() {
    let set = line("s", quantity: 3)
    let part = line("1", quantity: 6, in: "s")
    func pieces(left: Int, staying: Int) -> [Int] {
      SetRule.piecesReturned(of: [(line: part, left: left)], in: set, staying: staying)
        .map { $0.pieces }
    }
    #expect(pieces(left: 6, staying: 2) == [2])
    // One had gone back alone.
    #expect(pieces(left: 5, staying: 2) == [1])
    #expect(pieces(left: 3, staying: 2) == [0])
    #expect(pieces(left: 5, staying: 0) == [5])
  }

  @Test("Of a dish of which pieces were given all lines count, and what is paid goes back first")
  func returnsOfAGivenDish() {
    let set = line("s", quantity: 2)
    let paid = line("1", quantity: 1, in: "s", price: 300)
    var given = paid
    given.id = Identifier(rawValue: "2")
    given.kind = .gift
    // A pot with other broths is no piece of it.
    var other = paid
    other.id = Identifier(rawValue: "3")
    other.quantity = 2
    other.broths = ["B1"]
    let parts = [(line: given, left: 1), (line: paid, left: 1), (line: other, left: 2)]
    func words(staying: Int) -> [String] {
      SetRule.piecesReturned(of: parts, in: set, staying: staying)
        .map { "\($0.line.id.rawValue): \($0.pieces)" }
    }
    #expect(words(staying: 1) == ["1: 1", "2: 0", "3: 1"])
    #expect(words(staying: 0) == ["1: 1", "2: 1", "3: 2"])
    #expect(words(staying: 2) == ["1: 0", "2: 0", "3: 0"])
  }

  @Test("What is in the set's price is not given by itself, and not one set of several")
  func giving() {
    #expect(throws: SetRefusal.inSetPrice(Phrase("1", "1"))) {
      try SetRule.checkGiving(line("1", in: "s"), isPart: false, hasParts: false)
    }
    #expect(throws: SetRefusal.givenWhole(Phrase("s", "s"))) {
      try SetRule.checkGiving(line("s", quantity: 2), isPart: true, hasParts: true)
    }
    #expect(throws: Never.self) {
      try SetRule.checkGiving(line("1", in: "s", price: 300), isPart: false, hasParts: false)
    }
  }
}
