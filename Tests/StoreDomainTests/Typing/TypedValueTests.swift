import StoreDomain
import Testing

/// What a reader makes of a text, in one line: the value, or `!` and what is expected.
private func read<Value>(
  _ text: String, _ reader: (String) throws(TypedRefusal) -> Value
) -> String {
  do {
    return "\(try reader(text))"
  } catch {
    return "!"
  }
}

private let yuan = Currency(code: "CNY", minorDigits: 2)

@Suite("How many, as it is typed")
struct TypedNumberTests {
  @Test(arguments: [
    ("4", "4"), ("04", "4"), ("４", "4"), ("٤", "4"), ("४", "4"), ("四", "4"), ("十", "10"),
    ("十二", "12"), ("二十一", "21"), ("两", "2"), ("4位", "4"), ("12人", "12"), ("4 pax", "4"),
    ("3 guests", "3"), ("\u{A0}3\u{3000}", "3"), ("99", "99"),
    ("2+1", "!"), ("4-5", "!"), ("1.5", "!"), ("2,5", "!"), ("1 2", "!"), ("4p5", "!"), ("0", "!"),
    ("100", "!"), ("-3", "!"), ("+4", "!"), ("", "!"), ("  ", "!"), ("two", "!"), ("一百", "!"),
    ("4位5", "!"), ("1e1", "!"), ("0x4", "!"), ("²", "!"), ("十两", "!"), ("½", "!"),
    ("3\u{301}", "!"),
    ("9999999999999999999999", "!"), (String(repeating: "0", count: 80) + "4", "!"),
  ])
  func guestsAreOneNumber(text: String, expected: String) {
    #expect(read(text, TypedNumber.guests) == expected)
  }

  @Test(arguments: [
    ("60", "60"), ("60min", "60"), ("90 minutes", "90"), ("1h", "60"), ("1.5h", "90"),
    ("1h30", "90"), ("45分钟", "45"), ("1小时", "60"), ("2小时15分", "135"), ("1小时半", "90"),
    ("1440", "1440"), ("1441", "!"), ("2019", "!"), ("2m", "!"), ("1.5", "!"), ("1h75", "!"),
    ("30-45", "!"), ("h", "!"),
  ])
  func minutesMayBeHours(text: String, expected: String) {
    #expect(
      read(text) { text throws(TypedRefusal) in try TypedNumber.minutes(text, in: 0...1440) }
        == expected)
  }

  @Test func aHalfIsNoWholePortionAndSaysSo() {
    #expect(throws: TypedRefusal.wholePortions) { try TypedNumber.portions("1.5", in: 1...99) }
    #expect(throws: TypedRefusal.number(1...99)) { try TypedNumber.portions("2+1", in: 1...99) }
    #expect(throws: Never.self) { try TypedNumber.portions("3份", in: 1...99) }
  }

  @Test func everyRefusalSaysInBothLanguagesWhatIsExpected() {
    let day = LocalDate(year: 2026, month: 5, day: 11)
    let money = Money(minorUnits: 1250, currency: yuan)
    let all: [TypedRefusal] = [
      .number(1...99), .guests, .portions, .wholePortions, .weight, .weightUnit("1.2"),
      .ambiguousWeight(1200, 1_200_000), .weightOutOfRange, .catty, .time, .timeOfDay, .date,
      .noSuchDay, .ambiguousDate(day, day), .month, .duration(0...1440), .amount(yuan),
      .decimals(yuan), .manyDecimals(money), .ambiguousAmount(money, money),
      .amountTooLarge(money), .otherCurrency(yuan), .discount(yuan), .unusualDiscount,
    ]
    for refusal in all {
      #expect(refusal.reason.english.count > 8 && refusal.reason.chinese.count > 3, "\(refusal)")
      #expect(refusal.explanation.english.hasSuffix("."), "\(refusal)")
      #expect(refusal.explanation.chinese.hasSuffix("。"), "\(refusal)")
    }
  }
}

@Suite("A weight, as it is typed")
struct TypedWeightTests {
  @Test(arguments: [
    ("350", "350"), ("350g", "350"), ("350 g", "350"), ("500G", "500"), ("350克", "350"),
    ("1.2kg", "1200"), ("1,2 kg", "1200"), ("１．２ＫＧ", "1200"), ("1.200kg", "1200"),
    ("0.75公斤", "750"), ("1斤", "500"), ("2两", "100"), ("一斤", "500"), ("半斤", "250"),
    ("一斤半", "750"), ("1斤2两", "600"), ("二两", "100"), ("两斤", "1000"), ("1kg200g", "1200"),
    ("½kg", "500"), ("99.999kg", "99999"),
    ("1.2", "!"), ("1,200", "!"), ("1.200 g", "!"), ("1.2345kg", "!"), ("0", "!"), ("0g", "!"),
    ("100kg", "!"), ("200g1kg", "!"), ("12g3", "!"), ("3 4 g", "!"), ("1lb", "!"), ("1.2.3kg", "!"),
    ("kg", "!"), ("两", "!"), ("-5g", "!"), ("5+5g", "!"), ("1.2kgs5", "!"), ("", "!"),
    ("12x0", "!"),
  ])
  func gramsAreReadWhole(text: String, expected: String) {
    #expect(
      read(text) { text throws(TypedRefusal) in try TypedWeight.grams(text, currency: yuan) }
        == expected)
  }

  @Test(arguments: ["HKD", "TWD", "SGD", "EUR"])
  func aCattyIsNotGuessedOutsideOfMainlandChina(code: String) throws {
    let currency = try #require(Currency(isoCode: code))
    #expect(throws: TypedRefusal.catty) { try TypedWeight.grams("1斤", currency: currency) }
    #expect(try TypedWeight.grams("1.2kg", currency: currency) == 1200)
  }

  @Test func bothReadingsAreNamed() {
    #expect(throws: TypedRefusal.ambiguousWeight(1_200, 1_200_000)) {
      try TypedWeight.grams("1.200 g", currency: yuan)
    }
    #expect(throws: TypedRefusal.weightUnit("1.2")) {
      try TypedWeight.grams("1.2", currency: yuan)
    }
  }
}

@Suite("A time, as it is typed")
struct TypedTimeTests {
  @Test(arguments: [
    ("19:30", "19:30"), ("1930", "19:30"), ("930", "9:30"), ("19", "19:0"), ("7", "7:0"),
    ("0:05", "0:5"), ("19.30", "19:30"), ("19 30", "19:30"), ("19h30", "19:30"), ("19h", "19:0"),
    ("19 Uhr", "19:0"), ("19 Uhr 30", "19:30"), ("1930h", "19:30"), ("７：３０ｐｍ", "19:30"),
    ("7pm", "19:0"), ("7 PM", "19:0"), ("7:30pm", "19:30"), ("7.30 p.m.", "19:30"), ("12am", "0:0"),
    ("12pm", "12:0"), ("7p", "19:0"), ("19:30pm", "19:30"), ("19点", "19:0"), ("19点半", "19:30"),
    ("19點30分", "19:30"), ("19时05分", "19:5"), ("晚上7点", "19:0"), ("晚上七点半", "19:30"),
    ("七点一刻", "7:15"), ("下午3点", "15:0"), ("中午12点", "12:0"), ("中午1点", "13:0"),
    ("凌晨1点", "1:0"), ("晚上12点", "0:0"), ("晚上19点", "19:0"), ("十九点三十分", "19:30"),
    ("午後7時", "19:0"), ("八点零五", "8:5"),
    ("", "!"), ("4-5", "!"), ("19:30-21:00", "!"), ("19:3", "!"), ("193", "!"), ("24:00", "!"),
    ("1960", "!"), ("19:30:00", "!"), ("99999", "!"), ("19:", "!"), (":30", "!"), ("13am", "!"),
    ("0pm", "!"), ("晚上3点", "!"), ("上午19点", "!"), ("half 7", "!"), ("7pm8", "!"), ("7x30", "!"),
    ("19::30", "!"), ("7:30pmpm", "!"), ("1 9 3 0", "!"), ("-7", "!"), ("7ish", "!"),
  ])
  func aTimeIsOneTime(text: String, expected: String) {
    #expect(
      read(text) { text throws(TypedRefusal) in
        let time = try TypedTime(text)
        return "\(time.hour):\(time.minute)"
      } == expected)
  }
}

@Suite("A day, as it is typed")
struct TypedDateTests {
  private static let today = LocalDate(year: 2026, month: 11, day: 22)

  @Test(arguments: [
    ("11-28", "2026-11-28"), ("11-5", "2027-11-05"), ("11/28", "2026-11-28"),
    ("28/11", "2026-11-28"), ("3/3", "2027-03-03"), ("2026-11-28", "2026-11-28"),
    ("2026/5/11", "2026-05-11"), ("28.11.", "2026-11-28"), ("5.11.", "2027-11-05"),
    ("28.11.2026", "2026-11-28"), ("5.11.2026", "2026-11-05"), ("28/11/2026", "2026-11-28"),
    ("1128", "2026-11-28"), ("20261128", "2026-11-28"), ("28 Nov", "2026-11-28"),
    ("Nov 28th, 2026", "2026-11-28"), ("28-nov-2026", "2026-11-28"), ("November 28", "2026-11-28"),
    ("11月28日", "2026-11-28"), ("11月28号", "2026-11-28"), ("2026年11月28日", "2026-11-28"),
    ("十一月二十八日", "2026-11-28"), ("１１－２８", "2026-11-28"), ("today", "2026-11-22"),
    ("Tomorrow", "2026-11-23"), ("明天", "2026-11-23"), ("后天", "2026-11-24"),
    ("Sat", "2026-11-28"), ("monday", "2026-11-23"), ("sun", "2026-11-22"), ("周六", "2026-11-28"),
    ("星期天", "2026-11-22"), ("礼拜三", "2026-11-25"), ("下周六", "2026-11-28"),
    ("下星期日", "2026-11-29"), ("+8", "2026-11-30"), ("＋０", "2026-11-22"), ("+ 8", "!"),
    ("+", "!"), ("+8d", "!"), ("+1000", "!"), ("+400", "!"), ("+366", "2027-11-23"), ("周八", "!"),
    ("周", "!"), ("下", "!"), ("sa", "!"),
    ("sat 28", "!"), ("上周六", "!"),
    ("", "!"), ("11", "!"), ("5/11", "!"), ("5.11", "!"), ("5/11/2026", "!"), ("26-11-28", "!"),
    ("11-31", "!"), ("2-30", "!"), ("13-13", "!"), ("2811", "!"), ("11-28-", "!"), ("-11-28", "!"),
    ("11--28", "!"), ("11-28x", "!"), ("1-2-3", "!"), ("Nov", "!"), ("28 Nov 5", "!"),
    ("28 Nov Dec", "!"), ("11-28 19:30", "!"), ("-28 Nov", "!"), ("112800", "!"),
  ])
  func aDayToComeIsOneDay(text: String, expected: String) {
    #expect(
      read(text) { text throws(TypedRefusal) in
        try TypedDate.coming(text, from: Self.today)
      } == expected)
  }

  @Test func bothDaysAreNamed() {
    #expect(
      throws: TypedRefusal.ambiguousDate(
        LocalDate(year: 2027, month: 5, day: 11), LocalDate(year: 2027, month: 11, day: 5))
    ) { try TypedDate.coming("5/11", from: Self.today) }
  }

  @Test(arguments: [
    ("2023-5", "2023-05-01"), ("5/2023", "2023-05-01"), ("May 2023", "2023-05-01"),
    ("2023年5月", "2023-05-01"), ("202305", "2023-05-01"), ("2023-05-14", "2023-05-01"),
    ("sept 2022", "2022-09-01"), ("5-11", "!"), ("23-5", "!"), ("2023-13", "!"), ("2023", "!"),
    ("2023-5x", "!"), ("1023-5", "!"),
  ])
  func aMonthHasItsYear(text: String, expected: String) {
    #expect(read(text, TypedDate.month) == expected)
  }

  @Test(arguments: [
    ("10-14", "10-14"), ("1990-10-14", "10-14"), ("14.10.1990", "10-14"), ("10月14", "10-14"),
    ("2-29", "2-29"), ("2-30", "2-30"), ("2-31", "!"), ("4-5-6", "!"), ("10", "!"),
  ])
  func aBirthdayIsAMonthAndADay(text: String, expected: String) {
    #expect(
      read(text) { text throws(TypedRefusal) in
        let (month, day) = try TypedDate.monthAndDay(text)
        return "\(month)-\(day)"
      } == expected)
  }
}

@Suite("A quantity before a dish")
struct TypedQuantityTests {
  @Test(arguments: [
    ("1.5yx", "1.5 yx"), ("2,5tdp", "2.5 tdp"), ("１．５毛肚", "1.5 毛肚"), ("2。5md", "2.5 md"),
    ("½md", "0.5 md"), ("1½md", "1.5 md"), ("1 ½ md", "1.5 md"), (".5md", "0.5 md"),
    ("0.5md", "0.5 md"), ("2.0md", "2 md"), ("1份半毛肚", "1.5 毛肚"), ("3份毛肚", "3 毛肚"),
    ("12nr", "12 nr"), ("1.5", "1.5 "),
    ("2+1md", "! md"), ("4-5md", "! md"), ("1.3md", "! md"), ("1,500md", "! md"),
    ("1..5md", "! md"),
    ("@3md", "! md"), ("2x3", "2 x3"), ("1 1/2 md", "! md"), ("2 .5yx", "! yx"), ("7-up", "! up"),
    ("1 7-up", "1 7-up"), ("0.0md", "! md"), ("1234.5md", "! md"), ("-2md", "! md"),
    ("1000x", "- 1000x"), ("0mdu", "- 0mdu"), ("chef's", "- chef's"), ("'s", "- 's"),
  ])
  func theNumberIsReadWhole(line: String, expected: String) {
    let entry = EntryLine(line)
    let number = entry.refusal == nil ? entry.quantity?.text ?? "-" : "!"
    #expect("\(number) \(entry.query)" == expected)
    #expect(entry.refusal == nil || entry.quantity == nil)
  }
}
