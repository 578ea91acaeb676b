import StoreDomain
import Testing

@testable import TextEncodings

@Suite("Files of other encodings")
struct EncodingJudgeTests {
  static func menu(_ names: [String]) -> String {
    "code,name_zh,name_en,category,station,price\n"
      + names.enumerated().map { "D\($0),\($1),Dish,beef,cold,38\n" }.joined()
  }

  static func bytes(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    let (output, stopped) = try Conversion(from: .utf8, to: encoding).convert(Array(text.utf8))
    try #require(stopped == nil, "\(encoding) has no sign for \(text)")
    return output
  }

  @Test(
    "A menu that Excel saved in the encoding of its country is read as it was written",
    arguments: [
      (.gb18030, ["毛肚", "鸭血", "宽粉"]), (.gb18030, ["麻辣牛肉"]),
      (.big5, ["牛肉麵", "滷肉飯", "珍珠奶茶"]), (.big5, ["麻辣鴨血", "豆腐"]),
      (.shiftJIS, ["牛タン", "ホタテ"]), (.shiftJIS, ["味噌ラーメン", "餃子", "生ビール"]),
      (.korean, ["삼겹살", "김치찌개", "공기밥"]), (.korean, ["된장찌개", "소주"]),
      (.eucJP, ["唐揚げ", "枝豆", "冷奴", "うどん"]),
      (.windows1252, ["Jalapeño", "Entrecôte grillée", "Crème brûlée"]),
      (.windows1252, ["Käsespätzle", "Süßkartoffel", "Hähnchen", "Chef’s special – ½ portion"]),
      (.windows1252, ["Smørrebrød", "Rødgrød", "Æble"]),
      (.macRoman, ["Jalapeño", "Entrecôte grillée", "Crème brûlée", "Pâté"]),
      (.macRoman, ["Käsespätzle", "Süßkartoffel", "Hähnchen", "Chef’s special"]),
      (.latin9, ["Œufs brouillés", "Bœuf bourguignon", "Crème", "Pâtes à 5 €"]),
      (.dos850, ["Jalapeño", "Entrecôte grillée", "Crème brûlée", "Pâté"]),
      (.windows1250, ["Pierogi z mięsem", "Łosoś wędzony", "Żurek", "Gołąbki"]),
      (.windows1250, ["Svíčková", "Vepřové žebro", "Smažený sýr", "Česnečka"]),
      (.windows1254, ["İskender döner", "Şiş köfte", "Çiğ köfte", "Ayran ve şalgam"]),
    ] as [(TextEncoding, [String])])
  func sure(encoding: TextEncoding, names: [String]) throws {
    let text = Self.menu(names)
    let decoded = try DecodedText(try Self.bytes(text, encoding))
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
  }

  @Test(
    "What may be two things is refused, and the right one is among those that are named",
    arguments: [
      (.windows1252, ["Niño"]), (.windows1251, ["Борщ", "Пельмени", "Окрошка"]),
      (.koi8, ["Борщ", "Пельмени"]), (.windows1253, ["Μουσακάς", "Σουβλάκι"]),
    ] as [(TextEncoding, [String])])
  func uncertain(encoding: TextEncoding, names: [String]) throws {
    let bytes = try Self.bytes(Self.menu(names), encoding)
    let error = try #require(throws: TextEncodingError.self) { try DecodedText(bytes) }
    guard case .uncertain(let line, let readings) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(line == 2)
    #expect(readings.contains { $0.text == names[0] && $0.encoding == encoding }, "\(readings)")
    #expect(try DecodedText(bytes, named: encoding).text == Self.menu(names))
  }

  @Test("Bytes that are nothing in particular are never taken for text")
  func noise() {
    var chance = SeededGenerator(seed: 20_261_129)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 12...60, using: &chance)).map { _ in
        UInt8.random(in: 0x80...0xFF, using: &chance)
      }
      let name = bytes + [0x2C, 0x33, 0x38, 0x0A]
      #expect(throws: TextEncodingError.self, "\(bytes)") { try DecodedText(name) }
    }
  }

  @Test("A UTF-8 file that lost a byte is not read as something else")
  func damagedUTF8() throws {
    var bytes = Array(Self.menu(["毛肚", "鸭血"]).utf8)
    let first = try #require(bytes.firstIndex { $0 >= 0x80 })
    bytes.remove(at: first + 1)
    #expect(throws: TextEncodingError.undecodable(byteOffset: first, line: 2, tried: .utf8)) {
      try DecodedText(bytes)
    }
  }

  @Test(
    "UTF-16 without its mark is read", arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func unmarkedUTF16(encoding: TextEncoding) throws {
    let text = Self.menu(["毛肚", "鸭血"])
    let decoded = try DecodedText(try Self.bytes(text, encoding))
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
  }

  @Test("A file that was put together from two encodings is not read as one of them")
  func mixed() throws {
    let first = try Self.bytes(Self.menu(["毛肚", "鸭血", "牛肉卷", "冻豆腐", "麻辣锅底"]), .gb18030)
    let mixed = first + Array("D9,宽粉,Noodles,x,cold,8\n".utf8)
    #expect(throws: TextEncodingError.mixed(line: 7, others: .gb18030)) { try DecodedText(mixed) }
    #expect(throws: TextEncodingError.mixed(line: 7, others: .gb18030)) {
      try DecodedText(mixed, named: .gb18030)
    }
  }

  @Test("A workbook is told from text")
  func workbook() {
    for head in [[0x50, 0x4B, 0x03, 0x04, 0x14], [0xD0, 0xCF, 0x11, 0xE0, 0xA1]] as [[UInt8]] {
      #expect(throws: TextEncodingError.workbook) { try DecodedText(head) }
    }
  }

  @Test("An encoding that the file itself denies is not forced upon it")
  func contradicted() throws {
    let utf8 = Array(Self.menu(["毛肚"]).utf8)
    #expect(throws: TextEncodingError.contradicted(named: .big5, found: .utf8)) {
      try DecodedText(utf8, named: .big5)
    }
    #expect(throws: TextEncodingError.contradicted(named: .big5, found: .utf8)) {
      try DecodedText([0xEF, 0xBB, 0xBF] + utf8, named: .big5)
    }
    // Two bytes that are UTF-8 by accident: the one who names the encoding knows.
    let accident: [UInt8] = [0xC4, 0xA3, 0x0A]
    #expect(try DecodedText(accident).encoding == .utf8)
    #expect(try DecodedText(accident, named: .gb18030).text == "模\n")
  }

  @Test("Every encoding is found by the names that people use for it")
  func names() {
    for encoding in TextEncoding.allCases {
      #expect(TextEncoding(name: encoding.optionName) == encoding)
      #expect(TextEncoding(name: encoding.displayName) == encoding)
    }
    for (name, encoding) in [
      ("CP1252", .windows1252), ("latin1", .windows1252), ("gbk", .gb18030), ("SJIS", .shiftJIS),
      ("EUC-KR", .korean), ("euc_kr", .korean), ("cp950", .big5), ("macintosh", .macRoman),
      ("ISO-8859-15", .latin9),
    ] as [(String, TextEncoding)] {
      #expect(TextEncoding(name: name) == encoding)
    }
    #expect(TextEncoding(name: "ebcdic") == nil)
  }
}
