/// What a PIN is.
public enum PINRule {
  /// - Throws: `PINRefusal`.
  public static func check(_ pin: String) throws(PINRefusal) {
    guard (4...8).contains(pin.utf8.count), pin.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw .notAPIN
    }
  }
}

/// Why somebody cannot have a PIN.
public enum PINRefusal: Refusal {
  case notAPIN
  /// Each says who did something, so no two are the same.
  case somebodyElses

  public var reason: Phrase {
    switch self {
    case .notAPIN: Phrase("4 to 8 digits", "4 至 8 位数字")
    case .somebodyElses: Phrase("somebody else has it", "已被他人使用")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .notAPIN: Phrase("A PIN has 4 to 8 digits. Type another one.", "密码为 4 至 8 位数字，请重新输入。")
    case .somebodyElses:
      Phrase("Somebody else has this PIN. Choose another one.", "该密码已被他人使用，请换一个。")
    }
  }
}
