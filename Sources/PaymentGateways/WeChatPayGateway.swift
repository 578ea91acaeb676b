import Foundation
import StoreDomain

/// WeChat Pay's code payment (付款码支付), API version 3, for merchants of their own.
///
/// Source: https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html and
/// `reverse.html` beside it; asking and refunding as for JSAPI payments
/// (`/v3/pay/transactions/out-trade-no/…`, `/v3/refund/domestic/refunds`); signatures
/// `WECHATPAY2-SHA256-RSA2048`.
public struct WeChatPayGateway: PaymentGateway {
  let setting: GatewaySetting
  let key: MerchantKey
  let gatewayKey: GatewayPublicKey
  let world: GatewayWorld
  let transport: GatewayTransport

  public init(
    _ setting: GatewaySetting, key: MerchantKey, gatewayKey: GatewayPublicKey,
    world: GatewayWorld = .real, transport: @escaping GatewayTransport
  ) {
    self.setting = setting
    self.key = key
    self.gatewayKey = gatewayKey
    self.world = world
    self.transport = transport
  }

  public func answer(to call: GatewayCall, _ order: GatewayOrder) async -> GatewayAnswer {
    switch call {
    case .charge: await charge(order)
    case .ask: await ask(order)
    case .reverse: await reverse(order)
    case .refund: await refund(order)
    }
  }

  // MARK: Calls

  private struct Charge: Encodable {
    struct Payer: Encodable { var authCode: String }
    struct Amount: Encodable {
      var total: Int
      var currency: String
    }
    struct Scene: Encodable {
      struct Store: Encodable { var outID: String }
      var storeInfo: Store
    }
    var appid: String
    var mchid: String
    var description: String
    var outTradeNo: String
    var payer: Payer
    var amount: Amount
    var sceneInfo: Scene
  }

  private func charge(_ order: GatewayOrder) async -> GatewayAnswer {
    guard let code = order.scannedCode else {
      return .unclear(GatewayFault(.notUnderstood, "code"))
    }
    let reply = await send(
      "POST", "/v3/pay/transactions/codepay",
      Charge(
        appid: setting.app ?? "", mchid: setting.merchant, description: order.subject,
        outTradeNo: order.number, payer: .init(authCode: code),
        amount: .init(total: order.amountMinor, currency: order.currency.code),
        sceneInfo: .init(storeInfo: .init(outID: order.store))))
    switch reply {
    case .failure(let unreachable): return unreachable.answer(to: .charge)
    case .success(let reply):
      if reply.isDone { return standing(reply, order) }
      if reply.code == "USERPAYING" || reply.code == "USER_PAYING" { return .pending }
      return Self.leavesOpen(reply)
        ? .unclear(GatewayFault(.gatewayBusy, reply.code))
        : .declined(GatewayFault(.declined, reply.code))
    }
  }

  /// Whether a refusal of a charge leaves it open what became of the number.
  private static func leavesOpen(_ reply: WeChatPayReply) -> Bool {
    reply.status >= 500
      || [
        "SYSTEM_ERROR", "SYSTEMERROR", "BANK_ERROR", "BANKERROR", "ORDER_PAID", "ORDERPAID",
        "OUT_TRADE_NO_USED", "FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED",
      ].contains(reply.code)
  }

  private func ask(_ order: GatewayOrder) async -> GatewayAnswer {
    let reply = await send(
      "GET", "/v3/pay/transactions/out-trade-no/\(order.number)?mchid=\(setting.merchant)")
    switch reply {
    case .failure(let unreachable): return .unclear(unreachable.fault)
    case .success(let reply):
      return reply.isDone ? standing(reply, order) : Self.notDone(reply)
    }
  }

  /// What a refusal says of the number that was asked about or is to be reversed.
  private static func notDone(_ reply: WeChatPayReply) -> GatewayAnswer {
    ["ORDER_NOT_EXIST", "ORDERNOTEXIST", "RESOURCE_NOT_EXISTS", "NOT_FOUND"].contains(reply.code)
      ? .unknownNumber : .unclear(GatewayFault(.gatewayBusy, reply.code))
  }

  private func standing(_ reply: WeChatPayReply, _ order: GatewayOrder) -> GatewayAnswer {
    guard reply.text("out_trade_no") == order.number else {
      return .unclear(GatewayFault(.notUnderstood, "out_trade_no"))
    }
    switch reply.text("trade_state") {
    case "SUCCESS":
      guard let total = reply.number("amount", "total") else {
        return .unclear(GatewayFault(.notUnderstood, "amount"))
      }
      return .captured(amountMinor: total, transaction: reply.text("transaction_id"))
    case "USERPAYING", "NOTPAY", "ACCEPT": return .pending
    case "PAYERROR":
      return .declined(GatewayFault(.declined, reply.text("trade_state_desc") ?? "PAYERROR"))
    case "CLOSED", "REVOKED", "REFUND": return .reversed
    default: return .unclear(GatewayFault(.notUnderstood, reply.text("trade_state") ?? ""))
    }
  }

  private struct Merchant: Encodable {
    var appid: String
    var mchid: String
  }

  private func reverse(_ order: GatewayOrder) async -> GatewayAnswer {
    let reply = await send(
      "POST", "/v3/pay/transactions/out-trade-no/\(order.number)/reverse",
      Merchant(appid: setting.app ?? "", mchid: setting.merchant))
    switch reply {
    case .failure(let unreachable): return .unclear(unreachable.fault)
    case .success(let reply):
      guard reply.isDone else { return Self.notDone(reply) }
    }
    // It says that the request was taken, not what it did: the order says so.
    return switch await ask(order) {
    case .reversed, .declined, .unknownNumber: .reversed
    case .captured, .pending, .reversalPending: .reversalPending
    case .unclear(let fault): .unclear(fault)
    }
  }

  private struct Refund: Encodable {
    struct Amount: Encodable {
      var refund: Int
      var total: Int
      var currency: String
    }
    var outTradeNo: String
    var outRefundNo: String
    var amount: Amount
  }

  private func refund(_ order: GatewayOrder) async -> GatewayAnswer {
    guard let original = order.refundsNumber, let total = order.refundsMinor else {
      return .declined(GatewayFault(.unknownNumber))
    }
    let reply = await send(
      "POST", "/v3/refund/domestic/refunds",
      Refund(
        outTradeNo: original, outRefundNo: order.number,
        amount: .init(
          refund: order.amountMinor, total: total, currency: order.currency.code)))
    switch reply {
    case .failure(let unreachable): return .unclear(unreachable.fault)
    case .success(let reply):
      guard reply.isDone else {
        return Self.leavesOpen(reply)
          ? .unclear(GatewayFault(.gatewayBusy, reply.code))
          : .declined(GatewayFault(.declined, reply.code))
      }
      switch reply.text("status") {
      case "SUCCESS":
        guard let refund = reply.number("amount", "refund") else {
          return .unclear(GatewayFault(.notUnderstood, "amount"))
        }
        return .captured(amountMinor: refund, transaction: reply.text("refund_id"))
      case "PROCESSING": return .pending
      case "CLOSED": return .declined(GatewayFault(.declined, "CLOSED"))
      default: return .unclear(GatewayFault(.gatewayBusy, reply.text("status") ?? ""))
      }
    }
  }

  // MARK: What is sent

  private func send(
    _ method: String, _ path: String, _ content: (any Encodable)? = nil
  ) async -> Result<WeChatPayReply, GatewayUnreachable> {
    do {
      let response = try await transport(try request(method, path, content))
      return .success(try WeChatPayReply(response, key: gatewayKey, now: world.now()))
    } catch let error as GatewayUnreachable {
      return .failure(error)
    } catch {
      return .failure(GatewayUnreachable(GatewayFault(.keyUnusable, "sign")))
    }
  }

  /// The request with its signature.
  func request(
    _ method: String, _ path: String, _ content: (any Encodable)? = nil
  ) throws -> GatewayHTTPRequest {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let body = try content.map { try encoder.encode($0) } ?? Data()
    let seconds = String(world.now().millisecondsSinceEpoch / 1000)
    let nonce = world.nonce()
    let text = Self.signedText(
      [method, path, seconds, nonce, String(decoding: body, as: UTF8.self)])
    let signature = try key.signature(of: text)
    var headers = [
      "accept": "application/json",
      "authorization": "WECHATPAY2-SHA256-RSA2048 mchid=\"\(setting.merchant)\","
        + "nonce_str=\"\(nonce)\",signature=\"\(signature)\",timestamp=\"\(seconds)\","
        + "serial_no=\"\(setting.keySerial ?? "")\"",
    ]
    if !body.isEmpty { headers["content-type"] = "application/json" }
    return GatewayHTTPRequest(method, setting.url + path, headers: headers, body: body)
  }

  /// Each part on a line of its own, the last one too.
  public static func signedText(_ parts: [String]) -> String {
    parts.map { $0 + "\n" }.joined()
  }
}

/// An answer of WeChat Pay whose signature is the gateway's.
struct WeChatPayReply {
  let status: Int
  private let fields: [String: Any]

  var isDone: Bool { (200..<300).contains(status) }
  /// Of a refusal.
  var code: String { text("code") ?? "HTTP \(status)" }

  /// Seconds that the clocks of gateway and store may be apart, as its documentation says; what was
  /// signed longer ago is an old answer given once more.
  static let clockTolerance = 300

  init(
    _ response: GatewayHTTPResponse, key: GatewayPublicKey, now: Timestamp
  ) throws(GatewayUnreachable) {
    guard let body = String(validating: response.body, as: UTF8.self) else {
      throw GatewayUnreachable(GatewayFault(.notUnderstood, "HTTP \(response.status)"))
    }
    let signed = WeChatPayGateway.signedText([
      response.headers["wechatpay-timestamp"] ?? "", response.headers["wechatpay-nonce"] ?? "",
      body,
    ])
    guard key.isValid(response.headers["wechatpay-signature"] ?? "", of: signed) else {
      // A machine in between answers without one.
      throw GatewayUnreachable(
        response.status >= 500
          ? GatewayFault(.gatewayBusy, "HTTP \(response.status)") : GatewayFault(.badSignature))
    }
    guard let seconds = Int64(response.headers["wechatpay-timestamp"] ?? ""),
      abs(seconds.subtractingReportingOverflow(now.millisecondsSinceEpoch / 1000).partialValue)
        <= Self.clockTolerance
    else { throw GatewayUnreachable(GatewayFault(.notUnderstood, "wechatpay-timestamp")) }
    status = response.status
    if response.body.isEmpty {
      fields = [:]
    } else {
      guard
        let object = try? JSONSerialization.jsonObject(with: response.body) as? [String: Any]
      else { throw GatewayUnreachable(GatewayFault(.notUnderstood, "JSON")) }
      fields = object
    }
  }

  func text(_ name: String) -> String? { fields[name] as? String }

  func number(_ name: String, _ inner: String) -> Int? {
    (fields[name] as? [String: Any])?[inner] as? Int
  }
}
