/// What a gateway said to one call, whatever its own words are.
public enum GatewayAnswer: Hashable, Sendable {
  /// The money is taken; of a refund: it went back.
  ///
  /// - amountMinor: minor units that the gateway names.
  /// - transaction: the gateway's own number.
  case captured(amountMinor: Int, transaction: String?)
  /// The guest still has to confirm, or the gateway is still at work.
  case pending
  /// Nothing was taken, and nothing will be.
  case declined(GatewayFault)
  /// The gateway has no such order number.
  case unknownNumber
  /// Nothing is taken any more: it was closed, or given back.
  case reversed
  /// The gateway is at work reversing it.
  case reversalPending
  /// Nobody knows what became of it: no answer, one that is not the gateway's, one that says so.
  case unclear(GatewayFault)

  /// For the audit trail, which is in nobody's language.
  public var forRecord: String {
    switch self {
    case .captured(let amount, let transaction):
      ["captured", String(amount), transaction].compactMap(\.self).joined(separator: " ")
    case .pending: "pending"
    case .declined(let fault): "declined: \(fault.stored)"
    case .unknownNumber: "unknown number"
    case .reversed: "reversed"
    case .reversalPending: "reversing"
    case .unclear(let fault): "unclear: \(fault.stored)"
    }
  }
}

/// Why a payment does not come to its end as it should. The file keeps ``stored``; the words are made
/// when somebody looks.
public struct GatewayFault: Hashable, Sendable {
  /// The raw values stand in files and are frozen.
  public enum Kind: String, Sendable, CaseIterable {
    case noAnswer = "no-answer"
    case unreachable
    case badSignature = "bad-signature"
    case notUnderstood = "not-understood"
    case gatewayBusy = "gateway-busy"
    case declined
    case otherAmount = "other-amount"
    case unknownNumber = "unknown-number"
    case notReversible = "not-reversible"
    case keyUnusable = "key-unusable"
    case notConfigured = "not-configured"
    case limitReached = "limit-reached"
  }

  public var kind: Kind
  /// The gateway's own code, a file's name, minor units; may be empty.
  public var detail: String

  /// The most characters of a gateway's own words that are kept.
  public static let longestDetail = 80

  public init(_ kind: Kind, _ detail: String = "") {
    self.kind = kind
    // A gateway's words are no place for the number of a card.
    let plain = detail.filter { !$0.isNewline && $0 != "\u{0}" }
    self.detail = String(CardNumberRule.hidden(in: plain).prefix(Self.longestDetail))
  }

  public var stored: String { detail.isEmpty ? kind.rawValue : "\(kind.rawValue) \(detail)" }

  /// Reads what was kept; nil for a kind that this version does not know.
  public init?(stored: String) {
    let parts = stored.split(separator: " ", maxSplits: 1)
    guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }) else { return nil }
    self.init(kind, parts.count > 1 ? String(parts[1]) : "")
  }

  /// As a part of a sentence.
  public var words: Phrase {
    let code = detail.isEmpty ? "" : " (\(detail))"
    return switch kind {
    case .noAnswer: Phrase("the gateway did not answer in time", "通道未及时答复")
    case .unreachable: Phrase("the gateway cannot be reached\(code)", "无法连接通道\(code)")
    case .badSignature:
      Phrase("an answer was not signed with the gateway's key", "答复的签名与通道公钥不符")
    case .notUnderstood: Phrase("the answer was not understood\(code)", "无法识别通道答复\(code)")
    case .gatewayBusy: Phrase("the gateway has a fault\(code)", "通道故障\(code)")
    case .declined: Phrase("the gateway declined\(code)", "通道拒绝\(code)")
    case .otherAmount:
      Phrase("the gateway took another amount\(code)", "通道扣款金额不符\(code)")
    case .unknownNumber: Phrase("the gateway does not know the number", "通道查无此单号")
    case .notReversible: Phrase("the gateway does not reverse it\(code)", "通道无法撤销\(code)")
    case .keyUnusable: Phrase("a key cannot be used\(code)", "密钥不可用\(code)")
    case .notConfigured:
      Phrase("the gateway is not in the configuration any more", "配置中已没有该通道")
    case .limitReached: Phrase("the guest did not confirm in time", "客人未及时确认")
    }
  }
}
