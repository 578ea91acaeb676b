/// A time of day as people type it, on one day: `19:30`, `1930`, `7:30pm`, `19h30`, `19点半`, 晚上7点.
public struct TypedTime: Hashable, Sendable {
  /// 0…23.
  public let hour: Int
  /// 0…59.
  public let minute: Int

  /// - Throws: `TypedRefusal.time` when it is none, or more than one; `.timeOfDay` for 13am.
  public init(_ text: String) throws(TypedRefusal) {
    var typed = TypedText(text)
    guard !typed.isTooLong, !typed.isEmpty else { throw .time }
    let part = DayPart.before(&typed)
    typed.skipSpaces()
    guard let clock = Self.clock(&typed) else { throw .time }
    typed.skipSpaces()
    let behind = DayPart.behind(&typed)
    guard typed.isEmpty, part == nil || behind == nil, (0...59).contains(clock.minute) else {
      throw .time
    }
    guard let part = part ?? behind else {
      guard (0...23).contains(clock.hour) else { throw .time }
      hour = clock.hour
      minute = clock.minute
      return
    }
    guard let hour = part.hour(clock.hour) else { throw .timeOfDay }
    self.hour = hour
    minute = clock.minute
  }

  // MARK: Hour and minute

  private static let hourSigns = [":", ".", "h", "u", "点", "點", "时", "時"]
  private static let hourWords = [" uhr", "uhr", "点钟", "點鐘", "点", "點", "时", "時", "h"]

  private static func clock(_ typed: inout TypedText) -> (hour: Int, minute: Int)? {
    let digits = typed.rest.prefix(while: \.isPlainDigit)
    // `1930`, `730`.
    if digits.count == 3 || digits.count == 4, let together = typed.number() {
      _ = typed.skip(anyOf: ["hrs", "h"])
      return (together / 100, together % 100)
    }
    guard digits.count <= 2, let hour = typed.number() else { return nil }
    guard let minute = minute(&typed) else { return nil }
    return (hour, minute)
  }

  /// What stands behind the hour; 0 when nothing does, nil when it is no minute.
  private static func minute(_ typed: inout TypedText) -> Int? {
    let sign: String?
    if typed.rest.first == " ", typed.rest.dropFirst().first?.isPlainDigit == true {
      // `19 30`
      sign = typed.skip(" ") ? " " : nil
    } else {
      sign = typed.skip(anyOf: hourSigns + hourWords)
    }
    guard let sign else { return 0 }
    if sign != ":" && sign != "." {
      if typed.skip("半") { return 30 }
      if typed.skip("一刻") { return 15 }
      if typed.skip("三刻") { return 45 }
      if typed.skip("整") { return 0 }
    }
    typed.skipSpaces()
    let digits = typed.rest.prefix(while: \.isPlainDigit)
    guard !digits.isEmpty else {
      guard !":. ".contains(sign) else { return nil }
      guard typed.rest.first.map(ChineseNumber.isNumeral) ?? false else { return 0 }
      // 八点零五
      _ = typed.rest.count > 1 && typed.skip("零")
      let minute = typed.number()
      _ = typed.skip(anyOf: ["分钟", "分"])
      return minute
    }
    // One digit could be the first of two, but not before 分.
    guard let minute = typed.number() else { return nil }
    let isNamed = typed.skip(anyOf: ["分钟", "分", "min"]) != nil
    return digits.count == 2 || isNamed ? minute : nil
  }
}

/// Which part of the day a time is said to be in.
private enum DayPart {
  case am, pm
  /// 凌晨: after midnight.
  case smallHours
  /// 早上, 上午.
  case morning
  /// 中午: around twelve.
  case noon
  /// 下午.
  case afternoon
  /// 晚上: until midnight.
  case evening

  private static let words: [(DayPart, [String])] = [
    (.smallHours, ["凌晨", "半夜"]), (.morning, ["早上", "早晨", "上午", "清晨", "午前"]),
    (.noon, ["中午", "正午"]), (.afternoon, ["下午", "午后", "午後"]),
    (.evening, ["晚上", "夜里", "傍晚", "今晚", "晚"]),
    (.am, ["am", "a.m.", "a.m", "a"]), (.pm, ["pm", "p.m.", "p.m", "p"]),
  ]

  static func before(_ typed: inout TypedText) -> DayPart? {
    for (part, words) in words where typed.skip(anyOf: words.filter { !$0.isASCIIText }) != nil {
      return part
    }
    return nil
  }

  static func behind(_ typed: inout TypedText) -> DayPart? {
    for (part, words) in words where typed.skip(anyOf: words.filter(\.isASCIIText)) != nil {
      return part
    }
    return nil
  }

  /// The hour of 24 that an hour is in this part of the day; nil when it cannot be in it. An hour
  /// above twelve that lies in it is taken as it is: 晚上19点.
  func hour(_ hour: Int) -> Int? {
    switch self {
    case .am: (1...12).contains(hour) ? hour % 12 : nil
    case .pm: (1...12).contains(hour) ? hour % 12 + 12 : (13...23).contains(hour) ? hour : nil
    case .smallHours: (0...5).contains(hour) ? hour : hour == 12 ? 0 : nil
    case .morning: (5...11).contains(hour) ? hour : nil
    case .noon: (11...13).contains(hour) ? hour : (1...2).contains(hour) ? hour + 12 : nil
    case .afternoon:
      (1...7).contains(hour) ? hour + 12 : (12...19).contains(hour) ? hour : nil
    case .evening:
      (5...11).contains(hour) ? hour + 12 : hour == 12 ? 0 : (17...23).contains(hour) ? hour : nil
    }
  }
}

extension String {
  fileprivate var isASCIIText: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
