import Foundation
import StoreDomain

/// Alipay's face-to-face payment (当面付): the store scans the guest's code.
///
/// Source: Alipay's open platform, `alipay.trade.pay`, `.query`, `.cancel`, `.refund` and
/// `.fastpay.refund.query` (https://opendocs.alipay.com/open/02ekfp), signatures of type `RSA2`
/// (https://opendocs.alipay.com/common/02mriz).
public struct AlipayGateway: PaymentGateway {
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

  private func charge(_ order: GatewayOrder) async -> GatewayAnswer {
    guard let code = order.scannedCode else {
      return .unclear(GatewayFault(.notUnderstood, "code"))
    }
    let reply = await send(
      "alipay.trade.pay",
      [
        "out_trade_no": order.number, "scene": "bar_code", "auth_code": code,
        "subject": order.subject, "total_amount": amount(order.amountMinor, order),
        "product_code": "FACE_TO_FACE_PAYMENT", "store_id": order.store,
      ])
    switch reply {
    case .failure(let unreachable): return unreachable.answer(to: .charge)
    case .success(let reply):
      switch reply.code {
      case "10000": return captured(reply, order)
      // The guest confirms on the phone.
      case "10003": return .pending
      case "20000": return .unclear(GatewayFault(.gatewayBusy, reply.reason))
      default:
        return Self.leavesOpen(reply.subcode)
          ? .unclear(GatewayFault(.gatewayBusy, reply.reason))
          : .declined(GatewayFault(.declined, reply.reason))
      }
    }
  }

  /// Whether a refusal of a charge leaves it open what became of the number.
  private static func leavesOpen(_ subcode: String) -> Bool {
    let name = subcode.replacing("aop.", with: "")
    return [
      "ACQ.SYSTEM_ERROR", "isp.unknow-error", "isp.unknown-error", "ACQ.TRADE_HAS_SUCCESS",
      "ACQ.CONTEXT_INCONSISTENT", "ACQ.TRADE_BUYER_NOT_MATCH", "ACQ.EXIST_FORBIDDEN_WORD_RETRY",
    ].contains(name)
  }

  private func ask(_ order: GatewayOrder) async -> GatewayAnswer {
    let reply = await send("alipay.trade.query", ["out_trade_no": order.number])
    switch reply {
    case .failure(let unreachable): return .unclear(unreachable.fault)
    case .success(let reply):
      guard reply.code == "10000" else {
        return reply.subcode == "ACQ.TRADE_NOT_EXIST"
          ? .unknownNumber : .unclear(GatewayFault(.gatewayBusy, reply.reason))
      }
      switch reply.fields["trade_status"] {
      case "TRADE_SUCCESS", "TRADE_FINISHED": return captured(reply, order)
      case "WAIT_BUYER_PAY": return .pending
      case "TRADE_CLOSED": return .reversed
      default:
        return .unclear(GatewayFault(.notUnderstood, reply.fields["trade_status"] ?? ""))
      }
    }
  }

  private func reverse(_ order: GatewayOrder) async -> GatewayAnswer {
    let reply = await send("alipay.trade.cancel", ["out_trade_no": order.number])
    switch reply {
    case .failure(let unreachable): return .unclear(unreachable.fault)
    case .success(let reply):
      guard reply.code == "10000" else {
        return reply.subcode == "ACQ.TRADE_NOT_EXIST"
          ? .unknownNumber : .unclear(GatewayFault(.gatewayBusy, reply.reason))
      }
      return reply.fields["retry_flag"] == "Y" ? .reversalPending : .reversed
    }
  }

  private func refund(_ order: GatewayOrder) async -> GatewayAnswer {
    guard let original = order.refundsNumber else {
      return .declined(GatewayFault(.unknownNumber))
    }
    let reply = await send(
      "alipay.trade.refund",
      [
        "out_trade_no": original, "refund_amount": amount(order.amountMinor, order),
        "out_request_no": order.number,
      ])
    switch reply {
    case .failure(let unreachable): return .unclear(unreachable.fault)
    case .success(let reply):
      guard reply.code == "10000" else {
        return reply.code == "20000" || Self.leavesOpen(reply.subcode)
          ? .unclear(GatewayFault(.gatewayBusy, reply.reason))
          : .declined(GatewayFault(.declined, reply.reason))
      }
      // It names the payment alone: another refund of it, answered once more, would pass for this one.
      return await askRefund(order, original)
    }
  }

  private func askRefund(_ order: GatewayOrder, _ original: String) async -> GatewayAnswer {
    let reply = await send(
      "alipay.trade.fastpay.refund.query",
      ["out_trade_no": original, "out_request_no": order.number], namesNumber: false)
    switch reply {
    case .failure(let unreachable): return .unclear(unreachable.fault)
    case .success(let reply):
      guard reply.code == "10000" else {
        return .unclear(GatewayFault(.gatewayBusy, reply.reason))
      }
      guard reply.fields["refund_status"] == "REFUND_SUCCESS",
        reply.fields["out_request_no"] == order.number, let text = reply.fields["refund_amount"],
        let minor = DecimalText.read(text, digits: order.currency.minorDigits)
      else { return .pending }
      return .captured(amountMinor: minor, transaction: reply.fields["trade_no"])
    }
  }

  private func captured(_ reply: AlipayReply, _ order: GatewayOrder) -> GatewayAnswer {
    guard let text = reply.fields["total_amount"],
      let minor = DecimalText.read(text, digits: order.currency.minorDigits)
    else { return .unclear(GatewayFault(.notUnderstood, "total_amount")) }
    return .captured(amountMinor: minor, transaction: reply.fields["trade_no"])
  }

  private func amount(_ minor: Int, _ order: GatewayOrder) -> String {
    DecimalText.write(minor, digits: order.currency.minorDigits)
  }

  // MARK: What is sent

  private func send(
    _ method: String, _ content: [String: String], namesNumber: Bool = true
  ) async -> Result<AlipayReply, GatewayUnreachable> {
    do {
      let response = try await transport(try request(method, content))
      let reply = try AlipayReply(response, to: method, key: gatewayKey)
      // A signed answer about another number, given once more, is no answer to this question.
      guard reply.isAbout(content, namesNumber: namesNumber) else {
        throw GatewayUnreachable(GatewayFault(.notUnderstood, "out_trade_no"))
      }
      return .success(reply)
    } catch let error as GatewayUnreachable {
      return .failure(error)
    } catch {
      return .failure(GatewayUnreachable(GatewayFault(.keyUnusable, "sign")))
    }
  }

  /// The request with its signature.
  func request(_ method: String, _ content: [String: String]) throws -> GatewayHTTPRequest {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var parameters = [
      "app_id": setting.merchant, "method": method, "format": "JSON", "charset": "utf-8",
      "sign_type": "RSA2", "timestamp": Self.timestamp(world.now()), "version": "1.0",
      "biz_content": String(decoding: try encoder.encode(content), as: UTF8.self),
    ]
    parameters["sign"] = try key.signature(of: Self.signedText(parameters))
    return GatewayHTTPRequest(
      "POST", setting.url + "/gateway.do?charset=utf-8",
      headers: ["content-type": "application/x-www-form-urlencoded;charset=utf-8"],
      body: Data(FormText.write(parameters).utf8))
  }

  /// All parameters but the signature and empty ones, by the alphabet: `a=1&b=2`.
  public static func signedText(_ parameters: [String: String]) -> String {
    parameters.filter { $0.key != "sign" && !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }.joined(separator: "&")
  }

  /// By the clocks of Beijing: `2026-11-22 18:00:00`.
  static func timestamp(_ now: Timestamp) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
    let date = Date(timeIntervalSince1970: Double(now.millisecondsSinceEpoch) / 1000)
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: date)
    func two(_ number: Int?) -> String {
      let text = String(number ?? 0)
      return text.count < 2 ? "0" + text : text
    }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) "
      + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))"
  }
}

/// An answer of Alipay whose signature is the gateway's.
struct AlipayReply {
  /// `10000` for done.
  let code: String
  let subcode: String
  let fields: [String: String]

  /// Whether it is about the numbers that were asked about.
  ///
  /// - Parameter namesNumber: whether what is not refused must name the payment.
  func isAbout(_ content: [String: String], namesNumber: Bool) -> Bool {
    let isDone = code == "10000" || code == "10003"
    let names = isDone && namesNumber ? ["out_trade_no"] : []
    return names.allSatisfy { fields[$0] != nil }
      && ["out_trade_no", "out_request_no"].allSatisfy { name in
        guard let asked = content[name], let told = fields[name] else { return true }
        return asked == told
      }
  }

  /// The gateway's own codes, in short.
  var reason: String { subcode.isEmpty ? code : subcode }

  init(
    _ response: GatewayHTTPResponse, to method: String, key: GatewayPublicKey
  ) throws(GatewayUnreachable) {
    guard response.status == 200, let text = String(validating: response.body, as: UTF8.self) else {
      throw GatewayUnreachable(GatewayFault(.gatewayBusy, "HTTP \(response.status)"))
    }
    let name = method.replacing(".", with: "_") + "_response"
    guard
      let signed = JSONSlice.object(of: name, in: text)
        ?? JSONSlice.object(of: "error_response", in: text)
    else { throw GatewayUnreachable(GatewayFault(.notUnderstood, "JSON")) }
    let root = try? JSONSerialization.jsonObject(with: response.body) as? [String: Any]
    guard let signature = root?["sign"] as? String, key.isValid(signature, of: signed) else {
      throw GatewayUnreachable(GatewayFault(.badSignature))
    }
    let object = try? JSONSerialization.jsonObject(with: Data(signed.utf8)) as? [String: Any]
    fields = (object ?? [:]).compactMapValues { value in
      (value as? String) ?? (value as? NSNumber).map { "\($0)" }
    }
    guard let code = fields["code"] else {
      throw GatewayUnreachable(GatewayFault(.notUnderstood, "code"))
    }
    self.code = code
    subcode = fields["sub_code"] ?? ""
  }
}
