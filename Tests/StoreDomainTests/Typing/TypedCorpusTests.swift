import Foundation
import StoreDomain
import Testing

/// Texts that people type, and what slips of the finger, other keyboards and clipboards make of them.
struct TypedCorpus {
  let seeds: [String]
  private var random: SeededGenerator

  init(_ seeds: String..., seed: UInt64) {
    self.seeds = seeds.flatMap { $0.components(separatedBy: "|") }
    random = SeededGenerator(seed: seed)
  }

  private static let alphabet = Array(
    "0123456789０５９٤१.,。，'’ :：-+/%xgkhpm年月日点半两斤元折½¥$\u{A0}\u{202F}\u{301}\u{200B}eE#@()")

  mutating func next() -> String {
    var text = Array(seeds.randomElement(using: &random) ?? "")
    // A quarter is left as it is, or has other digits.
    for index in text.indices where text[index].isNumber && text[index].isASCII && chance(2) {
      text[index] = Self.alphabet[Int.random(in: 0..<10, using: &random)]
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) { mutate(&text) }
    return String(text)
  }

  private mutating func mutate(_ text: inout [Character]) {
    let place = Int.random(in: 0...text.count, using: &random)
    let letter = Self.alphabet.randomElement(using: &random) ?? "0"
    switch Int.random(in: 0..<6, using: &random) {
    case 0: text.insert(letter, at: place)
    case 1 where place < text.count: text.remove(at: place)
    case 2 where place < text.count: text[place] = letter
    case 3 where place + 1 < text.count: text.swapAt(place, place + 1)
    case 4 where place < text.count: text.insert(text[place], at: place)
    default: if chance(10) { text += seeds.randomElement(using: &random) ?? "" }
    }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
}

/// A thousand texts for each kind of value, twelve thousand in all: each is read as something that an independent reader
/// knows too, or refused; and the readers do read most of what was not spoilt.
@Suite("Whatever is typed, no number becomes another")
struct TypedCorpusTests {
  private static let count = 1_000
  private static let seed: UInt64 = 20_261_129

  /// - Parameter isKnown: whether the independent reader comes to that value too.
  private func check<Value>(
    _ corpus: TypedCorpus, read: (String) throws(TypedRefusal) -> Value,
    isKnown: (Value, String) -> Bool
  ) {
    var corpus = corpus
    var understood = 0
    for _ in 0..<Self.count {
      let text = corpus.next()
      guard let value = try? read(text) else { continue }
      understood += 1
      #expect(isKnown(value, text), "“\(text)” was read as \(value); seed \(Self.seed)")
    }
    #expect(understood > Self.count / 10, "only \(understood) were understood; seed \(Self.seed)")
    for text in corpus.seeds {
      #expect(throws: Never.self, "“\(text)”") { try read(text) }
    }
  }

  @Test func guests() {
    check(
      TypedCorpus("4|12|99|２|4位|8人|6 pax|3 guests|十二|二十一|1|7|45|33", seed: Self.seed),
      read: TypedNumber.guests
    ) { value, text in
      value
        == PlainReader.count(
          text, words: "位 人 个人 名 guests guest people persons person pax ppl")
    }
  }

  @Test func weights() throws {
    let yuan = try #require(Currency(isoCode: "CNY"))
    check(
      TypedCorpus(
        "350|500g|1.2kg|1,2 kg|0.75公斤|1斤|2两|1斤2两|半斤|一斤半|1kg200g|12 grams|1.200kg",
        seed: Self.seed)
    ) { text throws(TypedRefusal) in
      try TypedWeight.grams(text, currency: yuan)
    } isKnown: { value, text in
      PlainReader.grams(text).contains(Decimal(value))
    }
  }

  @Test(arguments: [
    ("CNY", ["¥", "元", "块", "圆", "rmb", "cny"], "120|120.5|1,280.00|￥38|38元|0.5|1280"),
    ("EUR", ["€", "eur"], "120|120,50|1.280,00|€ 38|38 eur|0,5|1 280"),
    ("IDR", ["rp", "rp.", "idr"], "50.000|25.000.000|Rp 185.000|185000|1.250.000"),
    ("KWD", ["kd", "kwd", "د.ك"], "12.5|0.750|1,280.500|12|3 kd|012.555"),
    ("INR", ["₹", "rs.", "rs", "inr"], "1,00,000|12,34,567.50|₹ 120|120.5"),
    ("JPY", ["¥", "円", "jpy"], "740|1,280|￥1280|12000円|10 000"),
  ])
  func amounts(code: String, signs: [String], seeds: String) throws {
    let currency = try #require(Currency(isoCode: code))
    check(TypedCorpus(seeds, seed: Self.seed)) { text throws(TypedRefusal) in
      try TypedMoney.read(text, in: currency).minorUnits
    } isKnown: { value, text in
      let amount = Decimal(
        sign: .plus, exponent: -currency.minorDigits, significand: Decimal(value))
      return PlainReader.amounts(text, signs: signs).contains(amount)
    }
  }

  @Test func discounts() throws {
    let yuan = try #require(Currency(isoCode: "CNY"))
    check(TypedCorpus("10%|12.5 %|9折|8.8折|88折|20|20.50|5 %|95折", seed: Self.seed)) {
      text throws(TypedRefusal) in
      try TypedDiscount.read(text, in: yuan)
    } isKnown: { value, text in
      let plain = PlainReader.normal(text)
      switch value {
      case .amountOff(let amount):
        return PlainReader.amounts(text, signs: ["¥", "元", "块", "圆"])
          .contains(Decimal(amount) / 100)
      case .percentOff(let basisPoints):
        let number = plain.trimmingCharacters(in: CharacterSet(charactersIn: "%折 "))
        let values = PlainReader.decimals(number)
        if plain.hasSuffix("%") { return values.contains(Decimal(basisPoints) / 100) }
        let left = Decimal(10_000 - basisPoints) / 100
        return values.contains(left) || values.contains(left / 10)
      }
    }
  }

  @Test func times() {
    check(
      TypedCorpus(
        "19:30|1930|7pm|7:30pm|7.30 p.m.|19h30|19|19点半|晚上7点|下午3点|19 30|730|12am|七点半",
        seed: Self.seed)
    ) { text throws(TypedRefusal) in
      try TypedTime(text)
    } isKnown: { value, text in
      PlainReader.minutesOfDay(text).contains(value.hour * 60 + value.minute)
    }
  }

  @Test func days() {
    let today = LocalDate(year: 2026, month: 11, day: 22)
    check(
      TypedCorpus(
        "11-28|11/28|28.11.|2026-11-28|28 Nov|Nov 28, 2026|11月28日|20261128|1128|十一月八日",
        seed: Self.seed)
    ) { text throws(TypedRefusal) in
      try TypedDate.coming(text, from: today)
    } isKnown: { value, text in
      let numbers = PlainReader.dateNumbers(text)
      return numbers == [value.month, value.day].sorted()
        || numbers == [value.month, value.day, value.year].sorted()
    }
  }

  @Test func quantities() {
    check(TypedCorpus("2md|1.5yx|2,5tdp|12nr|½md|1½md|3毛肚|２毛肚|10 101", seed: Self.seed)) {
      text throws(TypedRefusal) in
      let entry = EntryLine(text)
      if let refusal = entry.refusal { throw refusal }
      return entry
    } isKnown: { entry, text in
      let plain = PlainReader.normal(text)
      guard let quantity = entry.quantity else {
        // All of it is what is looked for: no number was taken out.
        return PlainReader.normal(entry.query) == plain
      }
      let number =
        PlainReader.normal(entry.query).isEmpty
        ? plain : String(plain.dropLast(PlainReader.normal(entry.query).count))
      let typed = number.trimmingCharacters(in: CharacterSet(charactersIn: " 份个半"))
      let half = number.contains("份半") || number.contains("个半") ? Decimal(5) / 10 : 0
      let values =
        typed.contains("½")
        ? Set([
          Decimal(Int(typed.filter(\.isWholeNumber).filter { $0 != "½" }) ?? 0) + Decimal(5) / 10
        ])
        : PlainReader.decimals(typed)
      let meant = Decimal(quantity.whole) + (quantity.andHalf ? Decimal(5) / 10 : 0)
      return values.contains(meant - half)
    }
  }
}
