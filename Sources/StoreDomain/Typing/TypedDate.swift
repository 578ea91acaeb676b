/// Dates as people type them: `11-28`, `2026/11/28`, `28.11.`, `28 Nov`, 11月28日, 明天, `Sat`, 周六,
/// `+8`.
///
/// With `-` and in digits alone the month comes before the day, as the fields show it. `/` and `.`
/// are used in both orders: what they leave open is refused with both days.
public enum TypedDate {
  /// A day from `today` on: with its year, or the next one of that month and day.
  ///
  /// - Throws: `TypedRefusal.date`, `.ambiguousDate`.
  public static func coming(_ text: String, from today: LocalDate) throws(TypedRefusal) -> LocalDate
  {
    let word = TypedText(text).text
    if let days = relativeDays[word] ?? daysAhead(word, from: today) {
      return today.adding(days: days)
    }
    let typed = try DateReadings(text)
    return try typed.only { day in
      guard day.year == nil else {
        return day.date.flatMap { (2000...2200).contains($0.year) ? $0 : nil }
      }
      guard let thisYear = day.date(in: today.year), thisYear >= today else {
        return day.date(in: today.year + 1)
      }
      return thisYear
    }
  }

  /// Month and day, of whatever year; a year that is typed with it may be any.
  ///
  /// - Throws: `TypedRefusal.date`, `.ambiguousDate`. A day that one calendar has and the other has
  ///   not, such as 30 February, is not refused here.
  public static func monthAndDay(
    _ text: String
  ) throws(TypedRefusal) -> (month: Int, day: Int) {
    let typed = try DateReadings(text)
    // In a leap year, so that 29 February is a day.
    let date = try typed.only { day in
      day.day <= max(30, LocalDate.daysInMonth(day.month, year: 2000))
        ? LocalDate(year: 2000, month: day.month, day: day.day) : nil
    }
    return (date.month, date.day)
  }

  /// A day that comes each year, with the year in which it began where that is typed.
  ///
  /// - Throws: `TypedRefusal.date`, `.ambiguousDate`.
  public static func yearly(_ text: String) throws(TypedRefusal) -> YearlyDay {
    let typed = try DateReadings(text)
    let date = try typed.only { day in
      // In a leap year, so that 29 February is a day.
      day.year == nil
        ? day.date(in: 2000) : day.date.flatMap { (1900...2200).contains($0.year) ? $0 : nil }
    }
    let hasYear = typed.days.contains { $0.year != nil }
    return YearlyDay(month: date.month, day: date.day, year: hasYear ? date.year : nil)
  }

  /// A month with its year, as its first day: `2023-5`, `5/2023`, `May 2023`, 2023年5月, or a whole
  /// date.
  ///
  /// - Throws: `TypedRefusal.month`, `.ambiguousDate`.
  public static func month(_ text: String) throws(TypedRefusal) -> LocalDate {
    let month: (year: Int, month: Int)
    if let found = DateReadings.month(text) {
      month = found
    } else if let typed = try? DateReadings(text) {
      let date = try typed.only { $0.date }
      month = (date.year, date.month)
    } else {
      throw .month
    }
    guard (1900...2200).contains(month.year), (1...12).contains(month.month) else { throw .month }
    return LocalDate(year: month.year, month: month.month, day: 1)
  }

  /// For how long ahead somebody books; more is a slip of the finger.
  private static let longestAhead = 366

  /// `+8` is in eight days, `sat` and 周六 are the next Saturday, which may be today; 下周六 is the
  /// Saturday of the week that begins next Monday.
  private static func daysAhead(_ word: String, from today: LocalDate) -> Int? {
    if word.first == "+", (2...4).contains(word.count),
      word.dropFirst().allSatisfy(\.isPlainDigit)
    {
      return Int(word.dropFirst()).flatMap { $0 <= longestAhead ? $0 : nil }
    }
    let todaysIndex = Weekday.allCases.firstIndex(of: today.weekday) ?? 0
    if let index = index(ofWeekday: word) { return (index - todaysIndex + 7) % 7 }
    if word.first == "下", let index = index(ofWeekday: String(word.dropFirst())) {
      return index - todaysIndex + 7
    }
    return nil
  }

  private static func index(ofWeekday word: String) -> Int? {
    if let index = Weekday.allCases.firstIndex(where: {
      $0.rawValue == word || $0.name.english.lowercased() == word
    }) {
      return index
    }
    guard let week = ["周", "週", "星期", "礼拜", "禮拜"].first(where: word.hasPrefix) else { return nil }
    return switch word.dropFirst(week.count) {
    case "天": 6
    case let day: ["一", "二", "三", "四", "五", "六", "日"].firstIndex(of: String(day))
    }
  }

  private static let relativeDays = [
    "today": 0, "tonight": 0, "tomorrow": 1, "今天": 0, "今日": 0, "今晚": 0, "明天": 1, "明日": 1,
    "明晚": 1, "后天": 2, "後天": 2, "大后天": 3,
  ]
}

extension TypedText {
  /// What is left, as one text.
  var text: String { String(rest) }
}

/// A typed day in every order in which it can be read.
struct DateReadings {
  struct Day: Hashable {
    var year: Int?
    let month: Int
    let day: Int

    /// The whole date; nil without a year, and when there is no such day.
    var date: LocalDate? { year.flatMap { date(in: $0) } }

    func date(in year: Int) -> LocalDate? {
      day <= LocalDate.daysInMonth(month, year: year)
        ? LocalDate(year: year, month: month, day: day) : nil
    }
  }

  let days: [Day]

  /// - Throws: `TypedRefusal.date` when it is no day at all.
  init(_ text: String) throws(TypedRefusal) {
    let typed = TypedText(text)
    guard !typed.isTooLong, let days = Self.days(typed) else { throw .date }
    self.days = days.filter { (1...12).contains($0.month) && (1...31).contains($0.day) }
    if self.days.isEmpty { throw .date }
  }

  /// The one date that the readings come to.
  func only(_ date: (Day) -> LocalDate?) throws(TypedRefusal) -> LocalDate {
    let dates = Set(days.compactMap(date)).sorted { ($0.month, $0.day) < ($1.month, $1.day) }
    guard let first = dates.first else { throw .noSuchDay }
    guard dates.count == 1 else { throw .ambiguousDate(first, dates[1]) }
    return first
  }

  // MARK: Forms

  private static func days(_ typed: TypedText) -> [Day]? {
    inDigits(typed) ?? withSigns(typed) ?? inChinese(typed) ?? withMonthName(typed)
  }

  /// `1128`, `20261128`.
  private static func inDigits(_ typed: TypedText) -> [Day]? {
    let digits = typed.text
    guard digits.allSatisfy(\.isPlainDigit), let number = Int(digits) else { return nil }
    switch digits.count {
    case 4: return [Day(month: number / 100, day: number % 100)]
    case 8: return [Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)]
    default: return nil
    }
  }

  /// Numbers with one kind of sign between them.
  private static func withSigns(_ typed: TypedText) -> [Day]? {
    guard let sign = typed.rest.first(where: { "-/.".contains($0) }) else { return nil }
    var text = typed.text
    // `28.11.` is the day before the month.
    let endsWithPoint = sign == "." && text.last == "."
    if endsWithPoint { text.removeLast() }
    let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isPlainDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let isYear = parts.map { $0.count == 4 }
    let isShort = parts.map { $0.count <= 2 }
    switch (parts.count, isYear.first, isYear.last) {
    case (2, _, _) where isShort.allSatisfy { $0 }:
      if endsWithPoint { return [Day(month: numbers[1], day: numbers[0])] }
      return sign == "-"
        ? [Day(month: numbers[0], day: numbers[1])] : bothOrders(numbers[0], numbers[1])
    case (3, true, false) where isShort[1] && isShort[2]:
      return [Day(year: numbers[0], month: numbers[1], day: numbers[2])]
    case (3, false, true) where isShort[0] && isShort[1]:
      // With points only Europe writes the year last.
      return sign == "."
        ? [Day(year: numbers[2], month: numbers[1], day: numbers[0])]
        : bothOrders(numbers[0], numbers[1], year: numbers[2])
    default: return nil
    }
  }

  private static func bothOrders(_ first: Int, _ second: Int, year: Int? = nil) -> [Day] {
    [
      Day(year: year, month: first, day: second), Day(year: year, month: second, day: first),
    ]
  }

  /// 11月28日, 2026年11月28号, 十一月二十八日.
  private static func inChinese(_ typed: TypedText) -> [Day]? {
    var typed = typed
    guard let first = typed.number() else { return nil }
    var year: Int?
    var month = first
    if typed.skip("年") {
      guard first >= 1000, let next = typed.number() else { return nil }
      year = first
      month = next
    }
    guard typed.skip("月"), let day = typed.number() else { return nil }
    _ = typed.skip(anyOf: ["日", "号", "號"])
    return typed.isEmpty ? [Day(year: year, month: month, day: day)] : nil
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The month that a name, its first three letters or `Sept` stand for.
  private static func month(named name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    let isKnown = { (month: String) in
      month == name || String(month.prefix(3)) == name || (month == "september" && name == "sept")
    }
    return monthNames.firstIndex(where: isKnown).map { $0 + 1 }
  }

  /// What stands between the words of a date: one sign, or one and a space.
  private static let separators: Set<String> = ["", " ", "-", "/", ".", ",", ", ", ". "]

  /// Numbers and words in their order, `28th Nov, 2026`; nil when something else is among them.
  private static func words(_ typed: TypedText) -> [String]? {
    var words: [String] = []
    var separator = ""
    var last: Character?
    for character in typed.rest {
      guard character.isPlainDigit || character.isLetter else {
        separator.append(character)
        continue
      }
      guard separators.contains(separator), !words.isEmpty || separator.isEmpty else { return nil }
      if separator.isEmpty, let last, last.isLetter == character.isLetter {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      separator = ""
      last = character
    }
    return ["", "."].contains(separator) ? words : nil
  }

  private static func withMonthName(_ typed: TypedText) -> [Day]? {
    guard
      let words = words(typed)?.filter({ !["st", "nd", "rd", "th", "of"].contains($0) }),
      let name = words.firstIndex(where: { $0.first?.isLetter == true }),
      let month = month(named: words[name])
    else { return nil }
    let numbers = words.enumerated().filter { $0.offset != name }.map(\.element)
    let years = numbers.filter { $0.count == 4 }
    let days = numbers.filter { $0.count <= 2 }
    guard days.count == 1, years.count <= 1, numbers.count == days.count + years.count,
      let day = Int(days[0])
    else { return nil }
    guard let year = years.first else { return [Day(month: month, day: day)] }
    return Int(year).map { [Day(year: $0, month: month, day: day)] }
  }

  /// A month with its year and no day; nil when it is written otherwise.
  static func month(_ text: String) -> (year: Int, month: Int)? {
    var typed = TypedText(text)
    guard !typed.isTooLong else { return nil }
    let digits = typed.text
    if digits.count == 6, digits.allSatisfy(\.isPlainDigit), let number = Int(digits) {
      return (number / 100, number % 100)
    }
    if let words = words(typed), words.count == 2,
      let place = words.firstIndex(where: { $0.count == 4 && Int($0) != nil }),
      let year = Int(words[place])
    {
      let other = words[1 - place]
      let month = other.count <= 2 ? Int(other) : Self.month(named: other)
      return month.map { (year, $0) }
    }
    guard let year = typed.number(), year >= 1000, typed.skip("年"), let month = typed.number(),
      typed.skip("月"), typed.isEmpty
    else { return nil }
    return (year, month)
  }
}
