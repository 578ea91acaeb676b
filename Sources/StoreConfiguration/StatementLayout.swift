import StoreDomain

/// How a gateway writes its statement: the columns by the names that its documentation gives, each with
/// those of its earlier versions. Where two are named, the first that the file has is read.
///
/// - Alipay: the bill of trades, 业务明细 (alipay.data.dataservice.bill.downloadurl.query, type "trade").
/// - WeChat Pay: the bill of trades, 交易账单 (v3/bill/tradebill, and downloadbill before it).
/// - A card terminal's operator has no one form: a table of these columns, made from the operator's own.
struct StatementLayout {
  let kind: GatewaySetting.Kind
  let type: [String]
  let order: [String]
  let transaction: [String]
  let at: [String]
  let amount: [String]
  let fee: [String]
  let refund: [String]
  /// What counts without what the house gave off; of a charge.
  var settled: [String] = []
  var refundAmount: [String] = []
  var refundSettled: [String] = []
  var refundState: [String] = []
  var currency: [String] = []
  /// The name that the merchant gave the store.
  var store: [String] = []

  /// The columns without which nothing can be said.
  var needed: [[String]] { [type, order, transaction, at, amount] }

  static let all = [alipay, weChatPay, cardTerminal]

  static let alipay = StatementLayout(
    kind: .alipay, type: ["业务类型"], order: ["商户订单号"], transaction: ["支付宝交易号"],
    at: ["完成时间", "创建时间"], amount: ["订单金额(元)"], fee: ["服务费(元)"], refund: ["退款批次号/请求号"],
    settled: ["商家实收(元)"], refundSettled: ["商家实收(元)"], store: ["门店编号"])

  static let weChatPay = StatementLayout(
    kind: .weChatPay, type: ["交易状态"], order: ["商户订单号"], transaction: ["微信订单号"], at: ["交易时间"],
    amount: ["订单金额", "总金额", "应结订单金额"], fee: ["手续费"], refund: ["商户退款单号"],
    settled: ["应结订单金额"], refundAmount: ["申请退款金额", "退款金额"], refundSettled: ["退款金额"],
    refundState: ["退款状态"], currency: ["货币种类"])

  static let cardTerminal = StatementLayout(
    kind: .cardTerminal, type: ["kind"], order: ["order_number"],
    transaction: ["transaction_number"], at: ["at"], amount: ["amount"], fee: ["fee"],
    refund: ["refund_number"], refundState: ["state"], currency: ["currency"])

  /// What a row is: a charge, a refund, or a charge that the gateway reversed; nil for a word that its
  /// documentation does not have.
  func meaning(_ word: String) -> (kind: StatementEntry.Kind, isReversal: Bool)? {
    switch (kind, word) {
    case (.alipay, "交易"), (.weChatPay, "SUCCESS"), (.cardTerminal, "charge"): (.charge, false)
    case (.alipay, "退款"), (.weChatPay, "REFUND"), (.cardTerminal, "refund"): (.refund, false)
    case (.weChatPay, "REVOKED"): (.refund, true)
    default: nil
    }
  }

  /// How far a refund has come; nil for a word that the documentation does not have.
  func state(_ word: String) -> StatementEntry.State? {
    switch word {
    case "", "SUCCESS", "done": .done
    case "PROCESSING", "waiting": .waiting
    case "FAIL", "CHANGE", "ABNORMAL", "CLOSED", "REFUNDCLOSE", "failed": .failed
    default: nil
    }
  }
}
