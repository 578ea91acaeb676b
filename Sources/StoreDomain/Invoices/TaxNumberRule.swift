/// How the number under which a company pays taxes is written (纳税人识别号).
public enum TaxNumberRule {
  /// The most characters of a number of a country whose rule is not known here.
  static let longest = 30

  /// The number as it is kept: without spaces and hyphens, in upper case.
  ///
  /// In China a unified social credit code of 18 characters with its check character (GB 32100-2015),
  /// or a number of an older kind: 15 characters that begin with the six digits of a district, or 20.
  /// Elsewhere letters and digits, because each country has a rule of its own.
  ///
  /// - Throws: `TaxNumberRefusal`.
  public static func read(
    _ text: String, in country: Country?
  ) throws(TaxNumberRefusal) -> String {
    let number = String(text.uppercased().filter { !$0.isWhitespace && $0 != "-" })
    guard !number.isEmpty else { throw .missing }
    guard number.utf8.allSatisfy({ digits.contains($0) || letters.contains($0) }) else {
      throw .strangeCharacter
    }
    guard country == .china else {
      guard number.count <= longest, number.utf8.contains(where: digits.contains) else {
        throw .wrongLength
      }
      return number
    }
    switch number.count {
    case 18:
      guard let wanted = checkCharacter(of: number.dropLast()) else { throw .strangeCharacter }
      guard number.last == wanted else { throw .wrongCheckCharacter }
    case 15:
      guard number.utf8.prefix(6).allSatisfy(digits.contains) else { throw .strangeCharacter }
    case 20: break
    default: throw .wrongLength
    }
    return number
  }

  /// The last character of a unified social credit code, from the seventeen before it; nil when one
  /// of them is no character of such a code.
  ///
  /// GB 32100-2015: each value is multiplied by a power of three modulo 31, and what the sum lacks of
  /// a multiple of 31 is the value of the last one.
  public static func checkCharacter(of body: some StringProtocol) -> Character? {
    guard body.count == 17 else { return nil }
    var (sum, weight) = (0, 1)
    for character in body {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }

  /// By their values; I, O, S, V and Z look like others and are none.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  private static let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
}

/// Why a tax number is not taken.
public enum TaxNumberRefusal: Refusal {
  case missing, wrongLength, strangeCharacter, wrongCheckCharacter

  public var reason: Phrase {
    switch self {
    case .missing: Phrase("type the tax number", "请填写税号")
    case .wrongLength: Phrase("a tax number has 18, 15 or 20 characters", "税号应为 18 位（旧号 15 或 20 位）")
    case .strangeCharacter:
      Phrase("a character does not belong in a tax number", "税号含有不应出现的字符")
    case .wrongCheckCharacter:
      Phrase("a digit is wrong: compare it once more", "税号校验不符，请再核对")
    }
  }

  public var explanation: Phrase {
    Phrase(
      "This tax number is not taken: \(reason.english).", "税号无法使用：\(reason.chinese)。")
  }
}
