import StoreConfiguration
import StoreDomain
import Testing
import TextEncodings

/// A menu that somebody keeps, and how their spreadsheet writes it.
private struct WrittenMenu {
  struct Dish {
    var code: String
    var chinese: String
    var english: String
    var units: Int
  }

  /// How numbers are written.
  enum Spelling: CaseIterable {
    case plain
    case commaGroups
    case pointGroups
    case decimalComma
    case yuan
  }

  static let digits = [0, 2, 2, 2, 3]
  static let names: [(TextEncoding, [String])] = [
    (.gb18030, ["毛肚", "鸭血", "牛肉卷", "宽粉", "麻辣锅底", "自助蘸料", "冻豆腐", "虾滑", "黄喉", "酸梅汤"]),
    (.big5, ["牛肉麵", "滷肉飯", "豆腐", "麻辣鴨血", "蝦餃", "珍珠奶茶", "青菜", "魚丸", "豬肉", "米血糕"]),
    (.shiftJIS, ["牛タン", "ホタテ", "つけダレ", "餃子", "味噌ラーメン", "生ビール", "枝豆", "豚バラ", "うどん"]),
    (.korean, ["삼겹살", "김치찌개", "공기밥", "소주", "된장찌개", "냉면", "계란찜", "떡볶이", "순두부"]),
    (
      .windows1252,
      ["Jalapeño", "Entrecôte grillée", "Crème brûlée", "Pâté", "Käse", "Süßkartoffel", "Jamón"]
    ),
    (
      .macRoman,
      ["Jalapeño", "Entrecôte grillée", "Crème brûlée", "Pâté", "Käse", "Süßkartoffel", "Jamón"]
    ),
  ]

  let currencyDigits: Int
  var dishes: [Dish] = []
  let encoding: TextEncoding
  let separator: Character
  let bytes: [UInt8]
  /// Where the prices stand.
  static let priceField = 5

  init?(_ chance: inout SeededGenerator) throws {
    currencyDigits = chance.pick(Self.digits)
    let (home, names) = chance.pick(Self.names)
    let encodings: [TextEncoding] = [.utf8, home, home, .utf16LittleEndian]
    encoding = chance.pick(encodings)
    let mark = chance.pick([",", ",", ";", "\t"] as [Character])
    separator = mark
    let spelling = chance.pick(Spelling.allCases)
    let end = chance.pick(["\n", "\r\n", "\r"])
    let isQuoted = chance.isOne(in: 4)
    var text =
      ["code", "name_zh", "name_en", "category", "station", "price", "tags"]
      .joined(separator: String(mark)) + end
    for number in 1...(1 + chance.below(8)) {
      let whole = chance.below(chance.pick([10, 100, 10_000, 3_000_000]))
      let units =
        whole * [1, 10, 100, 1000][currencyDigits]
        + chance.below([1, 10, 100, 1000][currencyDigits])
      let dish = Dish(
        code: "D\(number)", chinese: chance.pick(names), english: "Dish \(number)", units: units)
      dishes.append(dish)
      var fields = [dish.code, dish.chinese, dish.english, "x", "cold"]
      fields.append(Self.written(units, currencyDigits, spelling, &chance))
      if chance.isOne(in: 2) { fields.append("") }
      let parts = fields.map { field in
        isQuoted || field.contains(mark) ? "\"\(field)\"" : field
      }
      text += parts.joined(separator: String(mark)) + end
      if chance.isOne(in: 12) { text += end }
    }
    let written = try Conversion(from: .utf8, to: encoding).convert(Array(text.utf8))
    guard written.stoppedAt == nil else { return nil }
    let byteOrderMark: [UInt8] =
      switch encoding {
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf8: chance.isOne(in: 2) ? [0xEF, 0xBB, 0xBF] : []
      default: []
      }
    bytes = byteOrderMark + written.output
  }

  private static func written(
    _ units: Int, _ digits: Int, _ spelling: Spelling, _ chance: inout SeededGenerator
  ) -> String {
    let power = [1, 10, 100, 1000][digits]
    let (whole, part) = (units / power, units % power)
    var decimals = digits == 0 ? "" : String(String(power + part).dropFirst())
    // Spreadsheets leave zeros behind the mark out unless they are told not to.
    if chance.isOne(in: 2) { while decimals.last == "0" { decimals.removeLast() } }
    func grouped(_ mark: String) -> String {
      var text = String(whole)
      var index = text.count - 3
      while index > 0 {
        text.insert(contentsOf: mark, at: text.index(text.startIndex, offsetBy: index))
        index -= 3
      }
      return text
    }
    func joined(_ whole: String, _ mark: String) -> String {
      decimals.isEmpty ? whole : whole + mark + decimals
    }
    return switch spelling {
    case .plain: joined(String(whole), ".")
    case .commaGroups: joined(grouped(","), ".")
    case .pointGroups: joined(grouped("."), ",")
    case .decimalComma: joined(String(whole), ",")
    case .yuan: "￥" + joined(String(whole), ".")
    }
  }

  func read(_ bytes: [UInt8]) throws -> [MenuFile.Row] {
    try MenuFile.parse(
      bytes, file: "menu.csv",
      context: MenuFile.Context(
        currency: Currency(code: "XXX", minorDigits: currencyDigits), stations: ["cold"],
        taxCodes: ["standard"]))
  }
}

@Suite("Ten thousand menus")
struct MenuCorpusTests {
  @Test("A whole menu is read as it was meant, or refused; most are read")
  func whole() throws {
    var read = 0
    var refused: [String] = []
    for seed in Corpus.seeds(400, full: 3_000) {
      var chance = SeededGenerator(seed: seed)
      guard let menu = try WrittenMenu(&chance) else { continue }
      do {
        let rows = try menu.read(menu.bytes)
        read += 1
        #expect(rows.map(\.name.chinese) == menu.dishes.map(\.chinese), "seed \(seed)")
        #expect(rows.map(\.price) == menu.dishes.map(\.units), "seed \(seed)")
      } catch let error as ConfigurationError {
        refused.append("seed \(seed): \(error)")
      }
    }
    // What may be two numbers, and files of one short name, are refused.
    #expect(read > refused.count, "\(refused.prefix(20))")
  }

  @Test("No number of a damaged menu is read that does not stand in it")
  func damaged() throws {
    var read = 0
    for seed in Corpus.seeds(400, full: 4_000) {
      var chance = SeededGenerator(seed: seed &+ 1_000_000)
      guard let menu = try WrittenMenu(&chance) else { continue }
      let damage = chance.pick(Damage.allCases)
      let bytes = damage.applied(to: menu.bytes, &chance)
      guard let rows = try? menu.read(bytes) else { continue }
      read += 1
      // In UTF-16 a lost byte moves all others; what is read of it is read by the names.
      if menu.encoding == .utf16LittleEndian { continue }
      for row in rows {
        let fields = IndependentReader.fields(
          bytes, line: row.line, separator: menu.separator.asciiValue ?? 0)
        let field =
          fields.indices.contains(WrittenMenu.priceField) ? fields[WrittenMenu.priceField] : []
        let text = String(decoding: field, as: UTF8.self)
          .replacing("\u{FFFD}\u{FFFD}", with: "")
        let expected = Self.readings(text, menu.currencyDigits)
        #expect(expected.contains(row.price), "seed \(seed), \(damage): \(text) as \(row.price)")
      }
    }
    #expect(read > 20)
  }

  /// The yuan sign is of another encoding than the digits behind it.
  private static func readings(_ text: String, _ digits: Int) -> Set<Int> {
    let plain = text.filter { $0.isASCII || "￥¥\u{A0}’".contains($0) }
    return IndependentReader.readings(plain, digits: digits)
  }
}
