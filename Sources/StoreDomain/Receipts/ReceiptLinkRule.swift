/// Where a guest finds the receipt of a paid check: an address in which the check's code has its
/// place, `https://example.com/r/{code}`.
public enum ReceiptLinkRule {
  public static let placeholder = "{code}"
  /// As much as a square code of a receipt printer takes without becoming too fine for a phone.
  public static let longest = 200

  /// Whether an address can be printed and opened: https, a host, and the code once behind it.
  ///
  /// - Throws: `ReceiptLinkRefusal`.
  public static func check(_ address: String) throws(ReceiptLinkRefusal) {
    let scheme = "https://"
    guard address.hasPrefix(scheme) else { throw .notEncrypted }
    guard address.utf8.count <= longest else { throw .tooLong }
    let plain = address.utf8.allSatisfy { (0x21...0x7E).contains($0) && !notInAddress.contains($0) }
    guard plain else { throw .strangeCharacter }
    let parts = address.split(separator: placeholder, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .notOnePlace }
    guard !parts.contains(where: { $0.contains("{") || $0.contains("}") }) else {
      throw .notOnePlace
    }
    let rest = parts[0].dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".contains($0) }
    // In the host the code would ask another server, and a name before @ is no host.
    guard !host.isEmpty, host.count < rest.count, !host.contains("@") else { throw .noHost }
  }

  private static let notInAddress = Set("\"<>\\^`|".utf8)

  /// The address of one check's receipt.
  ///
  /// - Parameter address: one that can be used: the code has one place in it, and nothing else has a
  ///   bracket.
  public static func link(_ address: String, code: String) -> String {
    let place = address.utf8
    guard let start = place.firstIndex(of: UInt8(ascii: "{")),
      let end = place.index(start, offsetBy: placeholder.utf8.count, limitedBy: place.endIndex)
    else { return address }
    return String(address[..<start]) + code + address[end...]
  }
}

/// Why an address for receipts cannot be used.
public enum ReceiptLinkRefusal: Refusal {
  case notEncrypted, noHost, notOnePlace, strangeCharacter, tooLong

  public var reason: Phrase {
    switch self {
    case .notEncrypted: Phrase("it must begin with https://", "须以 https:// 开头")
    case .noHost:
      Phrase("it needs a host, and {code} behind it", "须有域名，且 {code} 须在域名之后")
    case .notOnePlace: Phrase("it needs {code} exactly once", "须且只能有一个 {code}")
    case .strangeCharacter:
      Phrase("it may hold only plain characters of an address", "含有网址中不能使用的字符")
    case .tooLong:
      Phrase(
        "it has at most \(ReceiptLinkRule.longest) characters",
        "最多 \(ReceiptLinkRule.longest) 个字符")
    }
  }

  public var explanation: Phrase {
    Phrase(
      "The address of receipts cannot be used: \(reason.english).",
      "电子小票网址无法使用：\(reason.chinese)。")
  }
}

/// The code by which a guest finds a receipt: whoever has the paper has it, and nobody guesses it.
public enum ReceiptCode {
  /// Without letters that are taken for a digit or another letter.
  static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  /// Of five bits each: one hundred bits.
  public static let length = 20

  /// A new one. Never of digits alone: a till that scans it would take it for the code of a wallet.
  ///
  /// - Parameter generator: the system's, but in tests.
  public static func make(using generator: inout some RandomNumberGenerator) -> String {
    var code: [UInt8] = []
    repeat {
      code.removeAll(keepingCapacity: true)
      // Five bits each, of as few random numbers as give them: the system is asked for every one.
      var bits: UInt64 = 0
      for place in 0..<length {
        if place.isMultiple(of: 12) { bits = generator.next() }
        code.append(alphabet[Int(bits & 31)])
        bits >>= 5
      }
    } while code.allSatisfy(digits.contains)
    return String(decoding: code, as: UTF8.self)
  }

  /// Whether a text can be one; what cannot is looked up nowhere.
  public static func isPossible(_ text: String) -> Bool {
    text.utf8.count == length && text.utf8.allSatisfy(alphabet.contains)
  }
}
