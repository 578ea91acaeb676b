import Foundation
import StoreDomain
import Testing

@Suite("An amount, as it is typed")
struct TypedMoneyTests {
  private func currency(_ code: String) throws -> Currency {
    try #require(Currency(isoCode: code))
  }

  private func read(_ text: String, _ code: String, likely: Int? = nil) throws -> String {
    let currency = try currency(code)
    do {
      return "\(try TypedMoney.read(text, in: currency, likelyAtMost: likely).minorUnits)"
    } catch {
      return "!"
    }
  }

  @Test(arguments: [
    ("CNY", "120", "12000"), ("CNY", "120.5", "12050"), ("CNY", "120.", "12000"),
    ("CNY", "1，280.50", "128050"), ("CNY", "1,280", "128000"), ("CNY", "1,5", "150"),
    ("CNY", "￥120", "12000"), ("CNY", "120 元", "12000"), ("CNY", "１２０。５", "12050"),
    ("CNY", ".5", "50"), ("CNY", "007", "700"), ("CNY", "CNY 12", "1200"),
    ("CNY", "1.000", "!"), ("CNY", "12.345", "!"), ("CNY", "0.750", "!"), ("CNY", "1x20", "!"),
    ("CNY", "1 2", "!"), ("CNY", "12 34", "!"), ("CNY", "-5", "!"), ("CNY", "1e3", "!"),
    ("CNY", "$5", "!"), ("CNY", "5 EUR", "!"), ("CNY", "1.2.3", "!"), ("CNY", "1,2,3", "!"),
    ("CNY", "1,28,000", "!"), ("CNY", "5元5", "!"), ("CNY", "", "!"), ("CNY", ".", "!"),
    ("CNY", "99999999999999999999", "!"),
    ("EUR", "1.280,50", "128050"), ("EUR", "1,280.50", "128050"), ("EUR", "1 280,50", "128050"),
    ("EUR", "1\u{202F}280", "128000"), ("EUR", "12,5", "1250"), ("EUR", "€ 12", "1200"),
    ("EUR", "1.000", "!"), ("EUR", "1,000", "!"),
    ("CHF", "1'280.50", "128050"), ("CHF", "1’280", "128000"),
    ("INR", "1,00,000", "10000000"), ("INR", "12,34,567.50", "123456750"), ("USD", "1,00,000", "!"),
    ("IDR", "25.000.000", "2500000000"), ("IDR", "50.000", "5000000"),
    ("IDR", "Rp 50.000", "5000000"),
    ("IDR", "50,000", "5000000"), ("IDR", "50.000,00", "5000000"),
    ("VND", "185.000", "185000"), ("VND", "185,000₫", "185000"), ("VND", "185000", "185000"),
    ("VND", "185.5", "!"), ("JPY", "1,280", "1280"), ("JPY", "￥1280", "1280"),
    ("JPY", "12.80", "!"),
    ("KWD", "1.5", "1500"), ("KWD", "0.750", "750"), ("KWD", "0,750", "750"),
    ("KWD", "012.555", "12555"),
    ("KWD", "١٫٥", "1500"), ("KWD", "1,280.500", "1280500"), ("KWD", "1.000", "!"),
    ("KWD", "1,250", "!"),
    ("KWD", "1.2345", "!"),
  ])
  func amountsAreReadAsTheirCountryWritesThem(
    code: String, text: String, expected: String
  ) throws {
    #expect(try read(text, code) == expected)
  }

  @Test func bothReadingsAreNamedAndHowToTypeThem() throws {
    let dinar = try currency("KWD")
    let refusal = #expect(throws: TypedRefusal.self) { try TypedMoney.read("1.250", in: dinar) }
    #expect(refusal?.reason.english == "1.250 or 1250.000? Type 1.25 or 1250")
    for text in ["1.25", "1250"] {
      #expect(throws: Never.self) { try TypedMoney.read(text, in: dinar) }
    }
    let three = #expect(throws: TypedRefusal.self) { try TypedMoney.read("1.255", in: dinar) }
    #expect(three?.reason.english.contains("Type 01.255 or 1255") == true)
    #expect(try TypedMoney.read("01.255", in: dinar).minorUnits == 1_255)
  }

  @Test func whatIsDueTellsDinarsFromThousands() throws {
    // 12.555 are due: nobody hands over twenty thousand dinars.
    let likely = Cash.likelyMost(due: 12_555, in: try currency("KWD"))
    #expect(try read("20.000", "KWD", likely: likely) == "20000")
    #expect(try read("12.555", "KWD", likely: likely) == "12555")
    // An amount that reads in one way is not doubted.
    #expect(try read("20000", "KWD", likely: likely) == "20000000")
    #expect(try read("10.000", "CNY", likely: 850) == "!")
  }

  /// The amounts as the locales of ICU write them: read as the same amount, or refused because they
  /// could be another one too.
  @Test(arguments: [
    ("en_US", "USD"), ("en_GB", "GBP"), ("de_DE", "EUR"), ("fr_FR", "EUR"), ("es_ES", "EUR"),
    ("id_ID", "IDR"), ("vi_VN", "VND"), ("zh_CN", "CNY"), ("ja_JP", "JPY"), ("ko_KR", "KRW"),
    ("de_CH", "CHF"), ("en_IN", "INR"), ("pt_BR", "BRL"), ("tr_TR", "TRY"), ("pl_PL", "PLN"),
    ("sv_SE", "SEK"), ("th_TH", "THB"), ("ar_KW", "KWD"), ("en_ZA", "ZAR"), ("cs_CZ", "CZK"),
  ])
  func whatALocaleWritesIsNeverAnotherAmount(locale: String, code: String) throws {
    let currency = try currency(code)
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: locale)
    formatter.numberStyle = .decimal
    formatter.minimumFractionDigits = currency.minorDigits
    formatter.maximumFractionDigits = currency.minorDigits
    var random = SeededGenerator(seed: 8)
    var accepted = 0
    for _ in 0..<200 {
      let minorUnits = Int.random(in: 1...9_999_999, using: &random)
      let amount = Decimal(
        sign: .plus, exponent: -currency.minorDigits, significand: Decimal(minorUnits))
      let text = try #require(formatter.string(from: amount as NSDecimalNumber))
      let read = try read(text, code)
      #expect(read == "\(minorUnits)" || read == "!", "\(locale) \(text)")
      accepted += read == "!" ? 0 : 1
    }
    // Only where three decimals look like a thousand some are asked about.
    #expect(accepted > (currency.minorDigits == 3 ? 100 : 199), "\(locale)")
  }

  @Test(arguments: [
    ("10%", BillEffect.percentOff(basisPoints: 1000)), ("12.5 %", .percentOff(basisPoints: 1250)),
    ("１０％", .percentOff(basisPoints: 1000)), ("1,5%", .percentOff(basisPoints: 150)),
    ("10 percent", .percentOff(basisPoints: 1000)), ("10% off", .percentOff(basisPoints: 1000)),
    ("9折", .percentOff(basisPoints: 1000)), ("8.8折", .percentOff(basisPoints: 1200)),
    ("88折", .percentOff(basisPoints: 1200)), ("九折", .percentOff(basisPoints: 1000)),
    ("八八折", .percentOff(basisPoints: 1200)), ("95折", .percentOff(basisPoints: 500)),
    ("20", .amountOff(2000)), ("20.50", .amountOff(2050)), ("20元", .amountOff(2000)),
    ("101%", nil), ("0", nil), ("折", nil), ("ten", nil), ("", nil), ("1 0%", nil), ("10折", nil),
    ("0.9折", nil), ("100折", nil), ("-10%", nil), ("10%%", nil), ("12.345%", nil), ("1.000", nil),
    ("5-10%", nil),
  ])
  func aDiscountIsReadAsTheTradeSaysIt(text: String, effect: BillEffect?) throws {
    let yuan = try currency("CNY")
    if let effect {
      #expect(try TypedDiscount.read(text, in: yuan) == effect)
    } else {
      #expect(throws: TypedRefusal.self) { try TypedDiscount.read(text, in: yuan) }
    }
  }
}

@Suite("Cash that a guest hands over")
struct LikelyAmountsTests {
  @Test(arguments: [
    ("JPY", 740, [740, 1_000, 5_000, 10_000]), ("JPY", 3_740, [3_740, 4_000, 5_000, 10_000]),
    ("VND", 185_000, [185_000, 200_000, 500_000]),
    ("CNY", 11_400, [11_400, 11_500, 12_000, 15_000, 20_000]),
    ("CNY", 19_640, [19_640, 20_000]), ("CNY", 10_000, [10_000]),
    ("KRW", 12_400, [12_400, 15_000, 20_000, 50_000]),
    ("EUR", 3_740, [3_740, 4_000, 5_000, 10_000, 20_000]),
    ("KWD", 12_555, [12_555, 15_000, 20_000]),
    ("THB", 45_000, [45_000, 50_000, 100_000]),
    ("IDR", 1_245_000_000, [1_245_000_000, 1_246_000_000, 1_250_000_000]),
  ])
  func theLikelyNotesAreThoseOfTheCountry(code: String, due: Int, expected: [Int]) throws {
    let currency = try #require(Currency(isoCode: code))
    #expect(Cash.likelyAmounts(due: due, notes: currency.notes) == expected)
  }

  @Test func everyCurrencyHasItsNotes() throws {
    for code in Currency.knownCodes {
      let notes = try #require(Currency(isoCode: code)).notes
      #expect(notes.count >= 3, "\(code)")
      #expect(notes == notes.sorted() && Set(notes).count == notes.count, "\(code)")
    }
  }

  @Test func whateverIsDueEachAmountCoversItAndIsMadeOfNotes() throws {
    var random = SeededGenerator(seed: 8)
    for code in Currency.knownCodes {
      let currency = try #require(Currency(isoCode: code))
      let smallest = try #require(currency.notes.first)
      for _ in 0..<50 {
        let due = Int.random(in: 1...smallest * 10_000, using: &random)
        let likely = Cash.likelyAmounts(due: due, notes: currency.notes)
        #expect(likely.first == due)
        for amount in likely.dropFirst() {
          #expect(amount > due && amount <= Cash.likelyMost(due: due, in: currency))
          #expect(currency.notes.contains { amount % $0 == 0 }, "\(code) \(amount)")
        }
      }
    }
    #expect(Cash.likelyAmounts(due: 0, notes: [100]).isEmpty)
    #expect(Cash.likelyAmounts(due: 5, notes: []) == [5])
  }

  @Test func aFeastInRupiahIsPaidInCash() throws {
    // A hundred guests at half a million each.
    let rupiah = try #require(Currency(isoCode: "IDR"))
    let due = Money(minorUnits: 50_000_000_00, currency: rupiah)
    #expect(throws: Never.self) {
      try PaymentRule.check(
        .cash, amount: due.minorUnits, tendered: due.minorUnits, remaining: due)
    }
  }
}
