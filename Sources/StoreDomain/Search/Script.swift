import Foundation

/// The script of a word, as far as it decides how the word is typed on a plain keyboard.
enum Script {
  case latin, cyrillic, greek, armenian, georgian
  /// Written without vowels, or with vowels that everybody writes in another way.
  case arabic, hebrew
  /// Those of India and South-East Asia.
  case brahmic
  case kana, ethiopic
  case other

  init(of word: some StringProtocol) {
    guard let first = word.unicodeScalars.first else {
      self = .latin
      return
    }
    switch first.value {
    case 0..<0x370, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800: self = .latin
    case 0x370..<0x400, 0x1F00..<0x2000: self = .greek
    case 0x400..<0x530, 0x1C80..<0x1C90: self = .cyrillic
    case 0x530..<0x590: self = .armenian
    case 0x590..<0x600: self = .hebrew
    case 0x600..<0x780, 0x8A0..<0x900: self = .arabic
    case 0x900..<0x10A0, 0x1780..<0x1800: self = .brahmic
    case 0x1200..<0x1380: self = .ethiopic
    case 0x10A0..<0x1100, 0x1C90..<0x1CC0: self = .georgian
    case 0x3040..<0x3100: self = .kana
    default: self = .other
    }
  }

  /// How the letters are typed, where a table says it.
  var letters: LetterTable? {
    switch self {
    case .latin: .latin
    case .cyrillic: .cyrillic
    case .greek: .greek
    case .armenian: .armenian
    case .georgian: .georgian
    case .arabic: .arabicSkeleton
    case .hebrew: .hebrewSkeleton
    case .brahmic, .kana, .ethiopic, .other: nil
    }
  }
}

/// How a word is typed on a plain keyboard.
enum Spelling {
  /// The most spellings of one word.
  static let limit = 12

  /// The spellings of a prepared word, the likeliest first; of a word in another script than Latin,
  /// the word itself is the last. A word of consonants alone has no spelling but itself.
  static func spellings(of word: String) -> [String] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return [word] }
    let script = Script(of: word)
    let native = SearchText.folded(word)
    switch script {
    case .latin: return combinations(LetterTable.latin.options(of: word), limit: limit)
    case .arabic, .hebrew: return [native]
    case .cyrillic, .greek, .armenian, .georgian:
      let options = script.letters?.options(of: word) ?? []
      return combinations(options, limit: limit - 1) + [native]
    case .brahmic, .kana, .ethiopic, .other:
      guard let latin = word.applyingTransform(.toLatin, reverse: false) else { return [native] }
      let plain = SearchText.folded(latin).filter { $0.isLetter || $0.isNumber }
      if plain == native { return [native] }
      switch script {
      case .kana: return kana(plain) + [native]
      case .ethiopic:
        // The first vowel is a mere e; with a macron it is an a.
        let first = latin.replacing("a", with: "e")
        return distinct([SearchText.folded(first).filter(\.isLetter), plain]) + [native]
      default: return indian(plain, latin) + [native]
      }
    }
  }

  /// Long vowels are written long or short.
  private static func kana(_ plain: String) -> [String] {
    let whole = plain.filter { $0 != "\u{30FC}" }
    let short = ["ou": "o", "oo": "o", "uu": "u", "aa": "a", "ii": "i", "ee": "e"]
      .reduce(whole) { $0.replacing($1.key, with: $1.value) }
    let nasal = ["b", "p", "m"].reduce(short) { $0.replacing("n" + $1, with: "m" + $1) }
    return distinct([whole, short, nasal, whole.replacing("oo", with: "oh")])
  }

  /// A last short a is not spoken, and nobody types c for ch.
  private static func indian(_ plain: String, _ latin: String) -> [String] {
    let sounded = SearchText.folded(
      latin.replacing("\u{15B}", with: "sh").replacing("\u{1E63}", with: "sh")
        .replacing("c", with: "ch")
    ).filter(\.isLetter)
    let short = sounded.hasSuffix("a") && sounded.count > 2 ? String(sounded.dropLast()) : sounded
    return distinct([short, sounded, plain])
  }

  /// One choice for each part: first those of one habit throughout, then those that deviate least
  /// from the likeliest.
  static func combinations(_ parts: [[String]], limit: Int) -> [String] {
    // Parts without a choice are one with the part before.
    var merged: [[String]] = []
    for part in parts {
      if part.count == 1, merged.last?.count == 1 {
        merged[merged.count - 1][0] += part[0]
      } else {
        merged.append(part)
      }
    }
    let parts = merged
    let habits = max(1, parts.map(\.count).max() ?? 1)
    let same = (0..<habits).map { habit in
      parts.map { $0[min(habit, $0.count - 1)] }.joined()
    }
    return Array(
      distinct(same + SearchKeys.combinations(parts, separator: "", limit: limit)).prefix(limit))
  }

  static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
