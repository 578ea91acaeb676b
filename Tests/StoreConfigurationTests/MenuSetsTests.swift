import StoreDomain
import Testing

@testable import StoreConfiguration

@Suite("Set meals in the menu file")
struct MenuSetsTests {
  private static let dishes = """
    code,name_zh,name_en,category,station,kind,price,unit,broth_sections,allergens,tags,modifiers,set
    D1,肥牛,Beef,x,cold,dish,52,,,none,,,
    D2,虾滑,Shrimp,x,cold,dish,48,,,crustacean,raw,,
    D3,豆腐,Tofu,x,cold,dish,15,,,soy,vegetarian,,
    D4,活虾,Prawns,x,cold,dish,88,500g,,crustacean,,,
    D5,香肠,Sausage,x,cold,dish,28,,,,,,
    D6,凉面,Noodles,x,cold,dish,12,,,none,,酱/Sauce 1: 麻酱/sesame | 醋/vinegar,
    D7,肉末豆腐,Tofu with pork,x,cold,dish,18,,,soy,vegetarian,浇头/Topping: 肉末/pork* (spicy -vegetarian) | 素/plain,
    D8,口水鸡,Chicken,x,cold,dish,28,,,none,spicy,辣度/Spice: 不辣/mild* (-spicy) | 辣/hot,
    P1,鸳鸯锅,Two-broth pot,x,hot,pot,68,,2,none,,,
    B1,清汤,Clear broth,x,hot,broth,0,,,none,,,
    H1,蘸料,Dips,x,cold,perhead,8,,,none,,,
    W1,可乐,Cola,x,bar,drink,8,,,none,caffeine,,

    """

  private func menu(
    _ cell: String, kind: String = "set", price: String = "98", tags: String = ""
  ) -> String {
    Self.dishes + "S1,双人套餐,Set for two,x,cold,\(kind),\(price),,,,\(tags),,\(cell)\n"
  }

  private func row(
    _ cell: String, kind: String = "set", tags: String = ""
  ) throws -> MenuFile.Row {
    let rows = try MenuFile.parse(
      Array(menu(cell, kind: kind, tags: tags).utf8), file: "menu.csv",
      context: MenuFileTests.context)
    return try #require(rows.last)
  }

  private func problem(_ cell: String, kind: String = "set", price: String = "98") -> String {
    do {
      _ = try MenuFile.parse(
        Array(menu(cell, kind: kind, price: price).utf8), file: "menu.csv",
        context: MenuFileTests.context)
      return ""
    } catch {
      return error.problems.map { $0.text(.english) }.joined(separator: "\n")
    }
  }

  @Test("Groups, how many, dishes by code, what is usual, and differences in price")
  func read() throws {
    let row = try row("锅/Pot: P1; 荤菜/Meat 2：D1* | D2 +12.50|D3 −5*; 饮料/Drinks 全: W1 | W1")
    #expect(row.kind == .set)
    #expect(
      row.set == [
        SetGroup(name: Phrase("Pot", "锅"), [SetDish("P1")], choose: 1),
        SetGroup(
          name: Phrase("Meat", "荤菜"),
          [
            SetDish("D1", isStandard: true), SetDish("D2", difference: 1250),
            SetDish("D3", difference: -500, isStandard: true),
          ], choose: 2),
        SetGroup(name: Phrase("Drinks", "饮料"), [SetDish("W1"), SetDish("W1")], choose: nil),
      ])
    // A row with dishes is a set without being called one.
    #expect(try self.row("锅/Pot: P1", kind: "").kind == .set)
    #expect(try self.row("").set.isEmpty)
  }

  @Test("What may be in a set is in it: its allergens, and what pregnant guests and children avoid")
  func contents() throws {
    let row = try row("荤菜/Meat 2: D1 | D2 | D3; 饮料/Drink: W1")
    #expect(row.allergens == [.crustacean, .soy])
    #expect(row.tags == [.raw, .caffeine])
    // Of the sausage nobody has said what is in it.
    #expect(try self.row("荤菜/Meat 1: D1 | D5").allergens == nil)
    #expect(try self.row("荤菜/Meat: D1").allergens == [])
  }

  @Test("A dish counts as it comes: with what its usual modifiers bring and take away")
  func usualModifiers() throws {
    #expect(try row("豆腐/Tofu: D7", tags: "vegetarian").tags == [.spicy])
    #expect(try row("豆腐/Tofu: D3", tags: "vegetarian").tags == [.vegetarian])
    #expect(try row("鸡/Chicken: D8").tags == [])
  }

  @Test(
    "What cannot be meant is refused with its line",
    arguments: [
      ("D1 | D2", "lacks a colon"),
      ("荤菜 1: D1 | D2", "is not a name in both languages"),
      ("荤菜/Meat 3: D1 | D2", "of 2 dishes 3 cannot be chosen"),
      ("荤菜/Meat 1: D1* | D2*", "with 2 that the set comes with"),
      ("荤菜/Meat 0: D1 | D2", "1 to 20 can be chosen"),
      ("荤菜/Meat 1: D1 | D1", "a dish is there twice"),
      ("荤菜/Meat all: D1 +5 | D2", "none costs more or is marked"),
      ("荤菜/Meat 1: D1 | D99", "the set names \"D99\", which no dish has as its code"),
      ("荤菜/Meat 1: D1 | S1", "another set cannot be in a set"),
      ("荤菜/Meat 1: D1 | B1", "a broth, which is chosen for a pot, cannot be in a set"),
      ("荤菜/Meat 1: D1 | H1", "what is charged per head cannot be in a set"),
      ("荤菜/Meat 1: D1 | D4", "a dish by weight cannot be in a set"),
      ("荤菜/Meat 1: D1 | D6", "a dish whose modifiers must be asked cannot be in a set"),
      ("荤菜/Meat 1: D1 D2", "is not the code of one dish"),
      ("荤菜/Meat 1: D1 +x", "set: \"+x\" is not a difference in price"),
      ("荤菜/Meat 2: D1 -60 | D2 | D3", "the set would cost less than nothing"),
      ("荤菜/Meat: D1; 肉/Meat: D2", "two groups of the set have the same name"),
    ])
  func refused(cell: String, message: String) {
    let problem = problem(cell)
    #expect(problem.contains(message), "\(problem)")
    #expect(problem.hasPrefix("menu.csv:14: "), "\(problem)")
  }

  @Test("Only a set has a field set")
  func otherKinds() {
    #expect(problem("荤菜/Meat: D1", kind: "dish").contains("only a set meal has a field set"))
  }
}
