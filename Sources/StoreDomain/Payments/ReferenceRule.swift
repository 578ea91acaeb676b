/// What stands beside a payment to find it again.
public enum ReferenceRule {
  public static let limit = 64
  /// Of a card: its last four digits, an authorisation code or the acquirer's token, no more.
  public static let cardLimit = 40

  /// The longest reference of a tender.
  public static func limit(of tender: Tender) -> Int { tender == .card ? cardLimit : limit }

  /// Whether a reference may be kept.
  ///
  /// - Parameter reference: without spaces around it; nil for none.
  /// - Throws: `ReferenceRefusal`.
  public static func check(
    _ reference: String?, of tender: Tender
  ) throws(ReferenceRefusal) {
    guard let reference, !reference.isEmpty else { return }
    guard reference.count <= limit(of: tender) else { throw .tooLong(limit(of: tender)) }
    if tender == .wallet, isWalletCode(reference) { return }
    guard !CardNumberRule.isIn(reference) else { throw .cardNumber }
    guard tender == .card else { return }
    guard reference.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_#".contains($0)) })
    else { throw .notOfACard }
  }

  /// Whether a number finds a slip again that was written by hand for a card.
  ///
  /// - Throws: `ReferenceRefusal`.
  public static func checkSlip(_ reference: String) throws(ReferenceRefusal) {
    guard !reference.isEmpty else { throw .slipNumberMissing }
    try check(reference, of: .card)
  }

  /// The code that a guest's wallet shows, 18 digits, as the two large ones publish it: 10 to 15 in
  /// front for WeChat Pay, 25 to 30 for Alipay. No card has these digits, so one of ten of them that
  /// pass the check of a card by chance is not refused.
  private static func isWalletCode(_ text: String) -> Bool {
    guard text.count == 18, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
    return Int(text.prefix(2)).map { (10...15).contains($0) || (25...30).contains($0) } ?? false
  }
}

/// Why a reference was not taken.
public enum ReferenceRefusal: Refusal {
  case tooLong(Int)
  /// It looks like the number of a card.
  case cardNumber
  /// Something else than what may be kept of a card.
  case notOfACard
  /// Without a number nobody finds a slip in a statement.
  case slipNumberMissing

  public var reason: Phrase {
    switch self {
    case .tooLong(let limit): Phrase("at most \(limit) characters", "最多 \(limit) 个字符")
    case .cardNumber: CardNumberRefusal.looksLikeOne.reason
    case .notOfACard:
      Phrase("last 4 digits, authorisation code or token", "只可填后四位、授权码或令牌")
    case .slipNumberMissing: Phrase("type the number on the slip", "请输入签单号")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .tooLong(let limit):
      Phrase("A reference has at most \(limit) characters. Shorten it.", "凭证号最多 \(limit) 个字符，请缩短。")
    case .cardNumber: CardNumberRefusal.looksLikeOne.explanation
    case .notOfACard:
      Phrase(
        "Of a card only its last four digits, the authorisation code or the acquirer's token are "
          + "kept: letters, digits and dashes. Type one of them, or leave it empty.",
        "刷卡只可保存卡号后四位、授权码或收单令牌（字母、数字、短横线），请填写其一或留空。")
    case .slipNumberMissing:
      Phrase(
        "Type the number that stands on the slip: by it the statement is compared later.",
        "请输入签单上的号码，日后凭此与账单核对。")
    }
  }
}
