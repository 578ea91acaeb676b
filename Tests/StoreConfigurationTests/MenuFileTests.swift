import Foundation
import StoreDomain
import Testing
import TextEncodings

@testable import StoreConfiguration

@Suite("The menu file")
struct MenuFileTests {
  static let context = MenuFile.Context(
    currency: Currency(code: "CNY", minorDigits: 2), stations: ["cold", "hot", "bar"],
    taxCodes: ["standard", "drinks"])
  static let header = "code,name_zh,name_en,category,station,price"

  private func problems(_ text: String, context: MenuFile.Context = context) -> [String] {
    problems(Array(text.utf8), context: context)
  }

  private func problems(_ bytes: [UInt8], context: MenuFile.Context = context) -> [String] {
    do {
      _ = try MenuFile.parse(bytes, file: "menu.csv", context: context)
      return []
    } catch {
      return error.problems.map { $0.text(.english) }
    }
  }

  private func rows(_ text: String) throws -> [MenuFile.Row] {
    try MenuFile.parse(Array(text.utf8), file: "menu.csv", context: Self.context)
  }

  @Test func aDishHasEverythingThatItsLineSays() throws {
    let row = try #require(
      try rows(
        """
        price,name_en,code,name_zh,station,category,half_price,tax,allergens,unit,kind,tags
        38.5,Beef tripe,D001,毛肚,cold,offal,20,drinks,soy;gluten,500g,dish,signature raw

        """
      ).first)
    #expect(
      row
        == MenuFile.Row(
          line: 2, code: "D001", name: Phrase("Beef tripe", "毛肚"), category: "offal",
          station: "cold", kind: .dish, unit: .weight(grams: 500), price: 3850, halfPrice: 2000,
          taxCode: "drinks", allergens: [.soy, .gluten], tags: [.signature, .raw],
          brothSections: nil, pairsWith: []))
  }

  @Test func aChineseSpreadsheetIsReadWithItsOwnHeadings() throws {
    let text = "编码,中文名,英文名,分类,档口,价格,过敏原,锅格数\nP2,鸳鸯锅,Two-broth pot,锅底,hot,68,大豆、牛奶,2\n"
    let gb = try Conversion(from: .utf8, to: .gb18030).convert(Array(text.utf8)).output
    let row = try #require(
      try MenuFile.parse(gb, file: "menu.csv", context: Self.context).first)
    #expect(row.name == Phrase("Two-broth pot", "鸳鸯锅"))
    #expect(row.kind == .pot)
    #expect(row.brothSections == 2)
    #expect(row.allergens == [.soy, .milk])
    #expect(row.taxCode == "standard")
  }

  /// Unknown is not safe, so a blank must never come to mean "none".
  @Test(
    arguments: [("", nil), ("-", []), ("none", []), ("无", []), ("peanut", [Allergen.peanut])]
      as [(String, Set<Allergen>?)])
  func aBlankAllergenIsUnknownAndADashIsNone(field: String, expected: Set<Allergen>?) throws {
    let row = try #require(
      try rows("\(Self.header),allergens\nD1,毛肚,Tripe,x,cold,38,\(field)\n").first)
    #expect(row.allergens == expected)
  }

  @Test(
    arguments: [
      ("D1,毛肚,Tripe,x,cold,abc", "menu.csv:2: price \"abc\" is not an amount"),
      ("D1,毛肚,Tripe,x,cold,38.005", "menu.csv:2: price \"38.005\" is not an amount"),
      ("D1,毛肚,Tripe,x,cold,-1", "menu.csv:2: price \"-1\" is not an amount"),
      ("D1,毛肚,Tripe,x,cold,", "menu.csv:2: price is blank"),
      ("D1,毛肚,Tripe,x,cold", "menu.csv:2: this line has 5 fields, but the header has 6"),
      (
        "D1,毛肚,Tripe,x,kold,38", "menu.csv:2: station \"kold\" is not known. Did you mean \"cold\"?"
      ),
      ("D 1,毛肚,Tripe,x,cold,38", "menu.csv:2: the code \"D 1\" must be"),
      ("D1,毛\u{1B}[2J肚,Tripe,x,cold,38", "menu.csv:2: name_zh holds an invisible control"),
      ("D1,毛肚,Tri\u{202E}pe,x,cold,38", "menu.csv:2: name_en holds an invisible control"),
      ("D1,毛肚,10\" Tripe,x,cold,38", "menu.csv:2: a quote stands inside a field"),
      ("D1,毛肚,\"Tripe,x,cold,38", "menu.csv:2: the quote opened on this line is never closed"),
    ])
  func aMistakeIsToldWithItsLine(row: String, message: String) throws {
    let found = problems("\(Self.header)\n\(row)\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(message) == true, "\(found)")
  }

  @Test(
    arguments: [
      ("allergens", "penut", "allergens \"penut\" is not known. Did you mean \"peanut\"?"),
      ("tags", "spycy", "tags \"spycy\" is not known. Did you mean \"spicy\"?"),
      ("tax", "standart", "tax \"standart\" is not known. Did you mean \"standard\"?"),
      ("unit", "lb", "unit \"lb\" is not known"),
      ("half_price", "39", "the half portion costs more than the whole"),
      ("half_price", "x", "half_price \"x\" is not an amount"),
      ("kind", "pot", "a pot needs broth_sections from 1 to 4"),
      ("broth_sections", "5", "a pot needs broth_sections from 1 to 4"),
      ("pairs_with", "D9", "pairs_with names \"D9\", which is not another dish"),
      ("pairs_with", "\u{1B}[2J", "pairs_with names \"\(PlainText.shown("\u{1B}[2J"))\", which"),
    ])
  func aWrongOptionalFieldIsTold(column: String, field: String, message: String) throws {
    let found = problems("\(Self.header),\(column)\nD1,毛肚,Tripe,x,cold,38,\(field)\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("menu.csv:2: \(message)") == true, "\(found)")
    #expect(found.first?.contains("\u{1B}") == false)
  }

  @Test func allMistakesAreToldAtOnceInTheOrderOfTheirLines() {
    let found = problems(
      "\(Self.header)\nD1,毛肚,Tripe,x,cold,abc\nD2,\"鸭肠,Duck,x,cold,1\nD3,虾滑,,x,none,48\nD4,a,b,c,hot,1\nD4,a,b,c,hot,1\n"
    )
    #expect(
      found.map { $0.prefix(11) } == [
        "menu.csv:2:", "menu.csv:3:", "menu.csv:4:", "menu.csv:4:", "menu.csv:6:",
      ])
    #expect(found.last?.contains("the code \"D4\" is on line 5 already") == true)
  }

  @Test func theHeaderIsChecked() {
    #expect(problems("").first?.contains("the file is empty") == true)
    #expect(problems("code,name_zh\n").first?.contains("lacks these columns: name_en, ") == true)
    #expect(problems(Self.header + "\n").first?.contains("there is no dish") == true)
    #expect(problems("code;name_zh;price\n").first?.contains("separated by commas") == true)
    #expect(
      problems("\(Self.header),alergens\nD1,毛肚,Tripe,x,cold,38,-\n")
        == ["menu.csv:1: no column is called \"alergens\". Did you mean \"allergens\"?"])
    #expect(
      problems("\(Self.header),price\nD1,毛肚,Tripe,x,cold,38,38\n").first?
        .contains("the column price is there twice") == true)
  }

  @Test func bytesThatAreNoTextAreToldByLine() {
    let bytes = Array("\(Self.header)\nD1,".utf8) + [0xFF, 0xFF, 0x0A]
    #expect(
      problems(bytes).first?.hasPrefix("menu.csv:2: this line is neither UTF-8 nor readable")
        == true)
  }

  @Test func aDishChargedPerHeadMustBeOnTheMenu() {
    var context = Self.context
    context.perHeadDishes = ["DIP"]
    let found = problems("\(Self.header)\nD1,毛肚,Tripe,x,cold,38\n", context: context)
    #expect(found.first?.contains("charges \"DIP\" per head, but no dish has this code") == true)
  }

  @Test func aMissingFileIsToldByItsPath() {
    #expect(throws: ConfigurationError.self) {
      try MenuFile.read(contentsOf: "/nowhere/menu.csv", context: Self.context)
    }
  }
}

@Suite("Exact numbers")
struct ExactNumberTests {
  @Test(
    arguments: [
      ("38", 3800), ("38.5", 3850), ("38.05", 3805), ("0", 0), ("￥38", 3800), ("1,280.00", 128_000),
      ("-0.01", -1), (" 7 ", 700), ("0.10", 10), ("1,234,567.89", 123_456_789),
    ])
  func anAmountIsReadToTheCent(text: String, units: Int) {
    #expect(ExactNumber.units(text, digits: 2) == units)
  }

  @Test(
    arguments: [
      "", ".", "1.", ".5", "1.234", "1,5", "1,2345", "1 2", "1e3", "0x10", "٣", "NaN", "--1",
      "1.2.3",
      "99999999999999999999", "38元",
    ])
  func whatIsNoAmountIsRefused(text: String) {
    #expect(ExactNumber.units(text, digits: 2) == nil)
  }

  @Test func percentagesAreHundredthsOfAPerCent() {
    #expect(ExactNumber.basisPoints("6%") == 600)
    #expect(ExactNumber.basisPoints("8.25 %") == 825)
    #expect(ExactNumber.basisPoints("6") == nil)
    #expect(ExactNumber.basisPoints("6.005%") == nil)
  }
}
