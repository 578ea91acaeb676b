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
      ("D1,毛肚,Tripe,x,cold,38.005", "menu.csv:2: price \"38.005\" may be 38005 or 38.005"),
      ("D1,毛肚,Tripe,x,cold,-1", "menu.csv:2: price \"-1\" is not an amount"),
      ("D1,毛肚,Tripe,x,cold,", "menu.csv:2: price is blank"),
      ("D1,毛肚,Tripe,x,cold", "menu.csv:2: price is blank"),
      ("D1,毛肚,Tripe,x,cold,38,5", "menu.csv:2: this line has 7 fields, but the header has 6"),
      ("D1,????,Tripe,x,cold,38", "menu.csv:2: the characters of name_zh \"????\" were lost"),
      ("D1,毛?肚,Tripe,x,cold,38", "menu.csv:2: the characters of name_zh \"毛?肚\" were lost"),
      ("D1,毛肚,Jalape?o,x,cold,38", "menu.csv:2: the characters of name_en \"Jalape?o\" were lost"),
      ("D1,毛\u{FFFD},Tripe,x,cold,38", "menu.csv:2: characters of this line were lost"),
      ("D1,毛肚,Tri\u{85}pe,x,cold,38", "menu.csv:2: this line holds control characters"),
      ("D1,毛肚,Tripe,x,cold,\"100,000,001\"", "menu.csv:2: price \"100,000,001\" is more than"),
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
    #expect(problems("code|name_zh|price\n").first?.contains("separated neither") == true)
    #expect(
      problems("\(Self.header),alergens\nD1,毛肚,Tripe,x,cold,38,-\n")
        == ["menu.csv:1: no column is called \"alergens\". Did you mean \"allergens\"?"])
    #expect(
      problems("\(Self.header),price\nD1,毛肚,Tripe,x,cold,38,38\n").first?
        .contains("the column price is there twice") == true)
  }

  @Test func bytesThatAreNoTextAreToldByLine() {
    let bytes = Array("\(Self.header)\nD1,".utf8) + [0xFF, 0xFF, 0x0A]
    let found = problems(bytes).first ?? ""
    #expect(found.hasPrefix("menu.csv:2: the file is not UTF-8"), "\(found)")
    #expect(found.contains("--encoding"), "\(found)")
  }

  @Test(
    "UTF-8 that was opened in another encoding and saved again is told, with what it said",
    arguments: [
      ("æ¯›è‚š", "毛肚"), ("姣涜倸", "毛肚"), ("JalapeÃ±o", "Jalapeño"),
      ("CrÃ¨me brÃ»lÃ©e", "Crème brûlée"),
    ])
  func misread(name: String, meant: String) {
    let found = problems("\(Self.header)\nD1,\(name),Dish,x,cold,38\n")
    #expect(found.first?.hasPrefix("menu.csv:2: this line was read as") == true, "\(found)")
    #expect(found.first?.contains("\"\(meant)\"") == true, "\(found)")
  }

  @Test(
    "Names that are as they should be are not taken for misread ones",
    arguments: [
      "毛肚", "Crème brûlée", "MAÇÃ", "PÃO", "« voilà »", "Chef’s “café”…", "牛タン", "삼겹살", "鸭血", "釣り船",
    ])
  func notMisread(name: String) {
    #expect(problems("\(Self.header)\nD1,\(name),Dish,x,cold,38\n") == [])
  }

  @Test("Excel leaves blank fields at the end of a line out, and writes some too many")
  func shortAndLongRows() throws {
    let found = try rows(
      "\(Self.header),half_price,allergens,tags\nD1,毛肚,Tripe,x,cold,38,20\nD2,牛肉,Beef,x,cold,42\n"
        + "D3,虾滑,Shrimp,x,cold,48,,-,,,,\n")
    #expect(found.map(\.price) == [3800, 4200, 4800])
    #expect(found.map(\.halfPrice) == [2000, nil, nil])
    #expect(found.map(\.allergens) == [nil, nil, []])
  }

  @Test("A file that ends inside a line was not copied whole")
  func cutOff() {
    let text = "\(Self.header),half_price\nD1,毛肚,Tripe,x,cold,38,20\nD2,牛肉,Beef,x,cold,4"
    #expect(problems(text).first?.hasPrefix("menu.csv:3: the file ends inside this line") == true)
    #expect(problems(text + "\n") == [])
  }

  @Test(
    "Excel's files of other countries are read: semicolons, tabs, decimal commas",
    arguments: [";", "\t"])
  func separators(separator: String) throws {
    let text = """
      code;name_zh;name_en;category;station;price;allergens
      D1;毛肚;Tripe;x;cold;38,50;"soy;gluten"
      D2;牛肉;Beef, sliced;x;cold;1.280,00;-

      """.replacing(";", with: separator).replacing("soy\(separator)gluten", with: "soy gluten")
    let found = try rows(text)
    #expect(found.map(\.price) == [3850, 128_000])
    #expect(found.map(\.name.english) == ["Tripe", "Beef, sliced"])
    #expect(found.first?.allergens == [.soy, .gluten])
  }

  @Test("A price that may be two prices is refused with both")
  func ambiguousPrice() {
    let found = problems(
      "\(Self.header)\nD1,毛肚,Tripe,x,cold,\"12,50\"\nD2,牛肉,Beef,x,cold,\"1,234\"\n")
    #expect(
      found.first?.hasPrefix("menu.csv:3: price \"1,234\" may be 1234 or 1.234") == true, "\(found)"
    )
  }

  @Test("A quote that swallows dishes is told")
  func swallowedDishes() {
    let found = problems(
      "\(Self.header)\nD1,毛肚,\"Tripe,x,cold,38\nD2,牛肉,Beef,x,cold,42\nD3,虾滑,Shrimp\",x,cold,48\n")
    #expect(found.count == 2)
    #expect(
      found.first?.hasPrefix("menu.csv:2: the quote opened on this line is closed only on line 4")
        == true, "\(found)")
  }

  @Test("What a menu is, and what is otherwise than before, is told in a few lines")
  func overview() throws {
    func overview(_ rows: String) throws -> MenuOverview {
      try MenuOverview(
        try DecodedText(Array("\(Self.header)\n\(rows)".utf8)), file: "menu.csv",
        currencies: [Currency(code: "CNY", minorDigits: 2)])
    }
    let before = try overview("D1,毛肚,Tripe,x,cold,38\nD2,牛肉,Beef,x,cold,42\n")
    let now = try overview("D1,毛肚,Tripe,x,roof,48\nD2,牛肉,Ox,x,cold,42\nD3,虾滑,Shrimp,x,cold,5\n")
    #expect(
      now.summary.map(\.english) == [
        "3 dishes: Tripe, Ox, Shrimp", "in the other language: 毛肚, 牛肉, 虾滑",
        "prices from 5.00 (Shrimp) to 48.00 (Tripe)",
      ])
    #expect(
      now.differences(from: before).map(\.english) == [
        "1 new: Shrimp", "1 another name: Beef → Ox", "1 another price: Tripe 38.00 → 48.00",
      ])
    #expect(
      now.differences(from: now).map(\.english) == ["names and prices are those of the menu before"]
    )
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
      ("-0.01", -1), (" 7 ", 700), ("0.10", 10), ("1,234,567.89", 123_456_789), ("1,5", 150),
      ("12,50", 1250), ("1.280,00", 128_000), ("1,250,000", 125_000_000),
      ("1.250.000", 125_000_000),
      ("1\u{A0}280,50", 128_050), ("1’280.50", 128_050), ("1,234", 123_400), ("-￥5", -500),
    ])
  func anAmountIsReadToTheCent(text: String, units: Int) {
    #expect(ExactNumber.units(text, digits: 2) == units)
  }

  @Test(
    arguments: [
      "", ".", "1.", ".5", "1.234", "1,2345", "1 2", "0,750", "0,750,000", "1,25,000",
      "1,234.567,8",
      "1.250,000", "00", "007", "1,,2", "12,34,567", "5x", "2+1", "1,234.5.6", "1\u{A0}28", "1e3",
      "0x10", "٣", "NaN", "--1",
      "1.2.3",
      "99999999999999999999", "38元",
    ])
  func whatIsNoAmountIsRefused(text: String) {
    #expect(ExactNumber.units(text, digits: 2) == nil)
  }

  private func reading(
    _ text: String, _ digits: Int, besides others: [String] = []
  ) -> ExactNumber.Reading {
    var style = ExactNumber.Style()
    for text in others + [text] { style.learn(text) }
    return ExactNumber.reading(text, digits: digits, style: style)
  }

  @Test("What may be two numbers is told as both")
  func ambiguous() {
    let both = ExactNumber.Reading.ambiguous(thousands: "1234", decimals: "1.234")
    // A dinar has a thousand parts.
    #expect(reading("1,234", 3) == both)
    // The file's other prices have a decimal comma.
    #expect(reading("1,234", 2, besides: ["12,50"]) == both)
    #expect(reading("1,234", 0, besides: ["0,5"]) == both)
    #expect(reading("1,234", 2, besides: ["1.250.000"]) == both)
    #expect(reading("1.234", 2) == both)
    #expect(reading("1.234", 0) == both)
    #expect(reading("1.234", 3, besides: ["12,500.1", "7,25"]) == both)
  }

  @Test("The other prices of a file say what its marks mean")
  func style() {
    #expect(reading("1.234", 2, besides: ["12,50"]) == .units(123_400))
    #expect(reading("185.000", 2, besides: ["1.250.000"]) == .units(18_500_000))
    #expect(reading("185.000", 0, besides: ["1.250.000"]) == .units(185_000))
    #expect(reading("1,234", 3, besides: ["1,250,000"]) == .units(1_234_000))
    #expect(reading("1,234", 2, besides: ["12.50"]) == .units(123_400))
    #expect(reading("1.234", 3, besides: ["0.750"]) == .units(1_234))
  }

  @Test("A zero in front begins no group of thousands")
  func zero() {
    #expect(reading("0,750", 3) == .units(750))
    #expect(reading("0.750", 3) == .units(750))
    #expect(reading("0,750", 2) == .none)
    #expect(reading("0,75", 3) == .units(750))
  }

  @Test func percentagesAreHundredthsOfAPerCent() {
    #expect(ExactNumber.basisPoints("6%") == 600)
    #expect(ExactNumber.basisPoints("8.25 %") == 825)
    #expect(ExactNumber.basisPoints("6") == nil)
    #expect(ExactNumber.basisPoints("6.005%") == nil)
  }
}
