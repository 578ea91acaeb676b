/// A gateway through which a store takes money, as its configuration describes it. Keys are no part
/// of it: it says in which files they are.
public struct GatewaySetting: Hashable, Sendable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case alipay, weChatPay, cardTerminal

    /// What guests pay by.
    public var tender: Tender {
      switch self {
      case .alipay, .weChatPay: .wallet
      case .cardTerminal: .card
      }
    }

    /// What staff call it.
    public var name: Phrase {
      switch self {
      case .alipay: Phrase("Alipay", "支付宝")
      case .weChatPay: Phrase("WeChat Pay", "微信支付")
      case .cardTerminal: Phrase("card terminal", "刷卡机")
      }
    }

    /// Whether a code that was scanned from a guest's wallet is one of this gateway's.
    ///
    /// Alipay: 16 to 24 digits that begin with 25 to 30; WeChat Pay: 18 digits that begin with 10 to
    /// 15, as both publish it.
    public func takes(_ code: String) -> Bool {
      guard code.allSatisfy({ $0.isASCII && $0.isNumber }), let start = Int(code.prefix(2)) else {
        return false
      }
      return switch self {
      case .alipay: (16...24).contains(code.count) && (25...30).contains(start)
      case .weChatPay: code.count == 18 && (10...15).contains(start)
      case .cardTerminal: false
      }
    }
  }

  /// Short; stands in the file beside each payment.
  public var code: String
  public var kind: Kind
  /// `https://openapi.alipay.com`; without a slash at the end.
  public var url: String
  /// Alipay's `app_id`, WeChat Pay's `mchid`, a card terminal's own number.
  public var merchant: String
  /// WeChat Pay's `appid`.
  public var app: String?
  /// The serial number of the merchant's certificate at WeChat Pay.
  public var keySerial: String?
  /// The file of the key that signs: the merchant's private key, or what a card terminal and the
  /// store share. A path that is not absolute begins at the store's file.
  public var keyFile: String
  /// The file of the gateway's public key; nil where both sides share one key.
  public var gatewayKeyFile: String?
  /// Seconds between two questions about a payment that waits.
  public var askSeconds: Int
  /// Seconds after which a payment that waits is reversed.
  public var limitSeconds: Int
  /// The longest that one answer may take, in seconds.
  public var answerSeconds: Int

  public init(
    code: String, kind: Kind, url: String, merchant: String, app: String? = nil,
    keySerial: String? = nil, keyFile: String, gatewayKeyFile: String? = nil, askSeconds: Int = 3,
    limitSeconds: Int = 45, answerSeconds: Int = 15
  ) {
    self.code = code
    self.kind = kind
    self.url = url
    self.merchant = merchant
    self.app = app
    self.keySerial = keySerial
    self.keyFile = keyFile
    self.gatewayKeyFile = gatewayKeyFile
    self.askSeconds = askSeconds
    self.limitSeconds = limitSeconds
    self.answerSeconds = answerSeconds
  }
}

extension [GatewaySetting] {
  /// Those by which a tender is taken; empty where it is only written down.
  public func taking(_ tender: Tender) -> [GatewaySetting] { filter { $0.kind.tender == tender } }

  /// The gateway of a payment.
  ///
  /// - Parameter code: what was scanned from the guest's wallet; nil for a card.
  /// - Throws: `GatewayRefusal`.
  public func gateway(
    for tender: Tender, scanned code: String?
  ) throws(GatewayRefusal) -> GatewaySetting {
    let gateways = taking(tender)
    guard !gateways.isEmpty else { throw .noGateway(tender) }
    guard tender == .wallet else { return gateways[0] }
    guard let code, !code.isEmpty else { throw .codeMissing }
    guard let gateway = gateways.first(where: { $0.kind.takes(code) }) else {
      throw .foreignCode(gateways.map(\.kind.name))
    }
    return gateway
  }
}

/// Why a payment did not begin at a gateway, or was not ended by hand.
public enum GatewayRefusal: Refusal {
  case noGateway(Tender)
  /// Nothing was scanned.
  case codeMissing
  /// What was scanned is none of the wallets that the house takes.
  case foreignCode([Phrase])
  /// Something of the bill is on its way already, so that only the rest can be paid.
  case onItsWay(Money)
  /// It has ended: nothing is left to decide.
  case ended
  /// The gateway may still say itself what became of it.
  case tooEarly(seconds: Int)
  /// Money counts only with the number under which the gateway's statement has it.
  case statementNumberMissing
  /// Money that goes back by a gateway is not reversed.
  case refundGoesOn
  /// Another amount than was asked for is never booked.
  case otherAmount

  public var reason: Phrase {
    switch self {
    case .noGateway(let tender):
      Phrase(
        "the house has no gateway for \(tender.name.english)", "未设置\(tender.name.chinese)通道")
    case .codeMissing: Phrase("scan the guest's code", "请扫描客人的付款码")
    case .foreignCode(let names):
      Phrase(
        "this is no code of \(names.map(\.english).joined(separator: " or "))",
        "这不是\(names.map(\.chinese).joined(separator: "或"))的付款码")
    case .onItsWay(let money):
      Phrase("\(money.plainText) is on its way already", "已有 \(money.plainText) 正在支付")
    case .ended: Phrase("it has ended already", "该笔支付已有结果")
    case .tooEarly(let seconds):
      Phrase("the gateway may answer for another \(seconds) s", "还需等待通道 \(seconds) 秒")
    case .statementNumberMissing:
      Phrase("type the number from the gateway's statement", "请输入通道账单上的交易号")
    case .refundGoesOn: Phrase("a refund goes on until the gateway answers", "退款须等通道答复")
    case .otherAmount: Phrase("the gateway took another amount", "通道扣款金额不符")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .noGateway(let tender):
      Phrase(
        "The house has no gateway for \(tender.name.english). Write the payment down by hand, or add "
          + "[[gateways]] to the configuration.",
        "未设置\(tender.name.chinese)通道。请手工登记，或在配置中添加 [[gateways]]。")
    case .codeMissing:
      Phrase("Scan the code that the guest's phone shows.", "请扫描客人手机上的付款码。")
    case .foreignCode(let names):
      Phrase(
        "This is no payment code of \(names.map(\.english).joined(separator: " or ")). Ask the guest "
          + "to show the code for paying, not the one for receiving, and scan it again.",
        "这不是\(names.map(\.chinese).joined(separator: "或"))的付款码。请客人出示付款码（不是收款码）后重扫。")
    case .onItsWay(let money):
      Phrase(
        "\(money.plainText) of this bill is on its way already. Wait for it, reverse it, or take only "
          + "the rest.",
        "该单已有 \(money.plainText) 正在支付。请等待结果、撤销，或只收余下部分。")
    case .ended:
      Phrase("This payment has ended. Look at the bill again.", "该笔支付已有结果，请刷新账单。")
    case .tooEarly(let seconds):
      Phrase(
        "The gateway may still say what became of it. Wait another \(seconds) s, or reverse it.",
        "通道仍可能给出结果，请再等 \(seconds) 秒，或撤销该笔。")
    case .statementNumberMissing:
      Phrase(
        "Money counts only when the gateway's statement has it. Type the number that stands there.",
        "只有通道账单上查到的款项才能入账，请输入账单上的交易号。")
    case .refundGoesOn:
      Phrase(
        "A refund is asked for until the gateway answers. It can be settled by hand after its limit.",
        "退款会持续查询到通道答复；超时后可人工核对。")
    case .otherAmount:
      Phrase(
        "The gateway took another amount than the bill asked for; it is never booked. Wait until it is "
          + "reversed, or settle it as not taken once the statement shows that it went back.",
        "通道扣款金额与账单不符，不能入账。请等待撤销；账单显示已退回后，可核对为未扣款。")
    }
  }
}
