/// Card numbers stay out of the house: nothing that could be one goes into the file, onto a slip or
/// to headquarters, wherever it is typed, pasted or scanned.
public enum CardNumberRule {
  /// How many digits the number of a card has.
  private static let lengths = 12...19

  /// Refuses a text that holds what looks like the number of a card.
  ///
  /// - Throws: `CardNumberRefusal`.
  public static func check(_ text: String?) throws(CardNumberRefusal) {
    guard let text, isIn(text) else { return }
    throw CardNumberRefusal.looksLikeOne
  }

  /// Whether a text holds 12 to 19 digits whose last one checks the others (Luhn), in one piece or
  /// in groups with spaces or dashes between them, in the digits of any script.
  ///
  /// Of twelve digits there are Maestro's cards alone, which begin with 50 or 56 to 69 (ISO/IEC 7812);
  /// all others of twelve are what a terminal prints as its reference, and so are those that begin with
  /// a year's last digit, a day of the year and an hour, as such references do (ISO 8583, field 37).
  ///
  /// A phone number with its `+` is none, and a longer run of digits, such as a wallet's number, is
  /// not taken apart.
  public static func isIn(_ text: String) -> Bool {
    // Most texts have no such digits at all.
    guard text.utf8.count >= lengths.lowerBound else { return false }
    for run in runs(of: text) where !run.hasPlus {
      for first in run.groups.indices {
        var digits: [Int] = []
        for group in run.groups[first...] {
          digits += group
          if digits.count > lengths.upperBound { break }
          if lengths.contains(digits.count), isOfANetwork(digits), passes(digits) { return true }
        }
      }
    }
    return false
  }

  /// The text with every number of a card cut down to its last four digits, for history that another
  /// till wrote and that cannot be typed again.
  public static func masked(_ text: String) -> String {
    guard isIn(text) else { return text }
    let digits = text.compactMap(\.digit)
    return "…" + digits.suffix(4).map(String.init).joined()
  }

  /// A text that came from elsewhere and that nobody here can type again: where it holds what looks
  /// like the number of a card, its digits are hidden but for the last four, and the words stay.
  public static func hidden(in text: String) -> String {
    guard isIn(text) else { return text }
    var left = text.count { $0.digit != nil }
    return String(
      text.map { character -> Character in
        guard character.digit != nil else { return character }
        left -= 1
        return left < 4 ? character : "*"
      })
  }

  private struct Run {
    var groups: [[Int]]
    var hasPlus: Bool

    mutating func take(_ digit: Int, isNewGroup: Bool) {
      if isNewGroup { groups.append([]) }
      groups[groups.endIndex - 1].append(digit)
    }
  }

  /// Groups of digits with nothing but separators between them.
  private static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var open: Run?
    var before: Character?
    var isAfterDigit = false
    for character in text {
      if let digit = character.digit {
        if open == nil { open = Run(groups: [], hasPlus: before == "+" || before == "＋") }
        open?.take(digit, isNewGroup: !isAfterDigit)
        isAfterDigit = true
      } else {
        isAfterDigit = false
        if !character.isBetweenDigits {
          if let run = open { runs.append(run) }
          open = nil
        }
      }
      before = character
    }
    if let run = open { runs.append(run) }
    return runs
  }

  private static func isOfANetwork(_ digits: [Int]) -> Bool {
    guard digits.count == lengths.lowerBound else { return true }
    let first = digits[0] * 10 + digits[1]
    let day = digits[1] * 100 + digits[2] * 10 + digits[3]
    let hour = digits[4] * 10 + digits[5]
    let isReference = (1...366).contains(day) && hour < 24
    return !isReference && (first == 50 || (56...69).contains(first))
  }

  /// The check of Hans Peter Luhn: every second digit from the right counts twice.
  private static func passes(_ digits: [Int]) -> Bool {
    // Zeros alone check out and are no card.
    guard digits.contains(where: { $0 != 0 }) else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
      let value = entry.offset % 2 == 1 ? entry.element * 2 : entry.element
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum % 10 == 0
  }
}

/// Why a text was not taken: it holds what looks like the number of a card.
public enum CardNumberRefusal: Refusal {
  case looksLikeOne

  public var reason: Phrase {
    Phrase("this looks like a card number: last 4 digits only", "疑似银行卡号，只可填后四位")
  }

  public var explanation: Phrase {
    Phrase(
      "This looks like the number of a card, which must not be kept. Nothing was saved; type its "
        + "last four digits alone.",
      "内容疑似银行卡号，不得保存。未保存，请只填写后四位。")
  }
}

extension Character {
  /// 0 to 9, full-width ones and those of other scripts too.
  fileprivate var digit: Int? {
    guard let value = wholeNumberValue, (0...9).contains(value),
      unicodeScalars.first?.properties.generalCategory == .decimalNumber
    else { return nil }
    return value
  }

  /// What people put between the groups of a number.
  fileprivate var isBetweenDigits: Bool {
    if isWhitespace { return true }
    return switch unicodeScalars.first?.properties.generalCategory {
    case .dashPunctuation, .format, .control: true
    default: self == "−"
    }
  }
}
