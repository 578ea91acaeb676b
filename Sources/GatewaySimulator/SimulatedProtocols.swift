import Foundation
import PaymentGateways
import StoreDomain

/// A request as it came.
struct SimulatorRequest: Sendable {
  var method: String
  /// Path and query.
  var target: String
  /// By their names in small letters.
  var headers: [String: String]
  var body: String

  var path: String { String(target.prefix { $0 != "?" }) }
}

/// An answer, and how it comes.
struct SimulatorResponse: Sendable {
  var status = 200
  var headers: [String: String] = ["content-type": "application/json"]
  var body: String
  var way = SimulatedReply.Way.at(once: ())
}

/// The words of the three gateways around one book.
struct SimulatedProtocols: Sendable {
  let book: SimulatedBook
  let keys: SimulatorKeys

  func response(to request: SimulatorRequest) throws -> SimulatorResponse {
    if request.path == "/gateway.do" { return try alipay(request) }
    if request.path.hasPrefix("/v3/") { return try weChatPay(request) }
    if request.path.hasPrefix("/v1/terminals/") { return try cardTerminal(request) }
    if request.path == "/orders" {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return SimulatorResponse(
        body: String(decoding: try encoder.encode(book.orders), as: UTF8.self))
    }
    return SimulatorResponse(status: 404, body: "{}")
  }

  private func key(_ way: SimulatedReply.Way) -> MerchantKey {
    if case .foreignSignature = way { return keys.stranger }
    return keys.gateway
  }

  static func json(_ fields: [String: any Sendable]) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data ?? Data("{}".utf8), as: UTF8.self)
  }

  // MARK: Alipay

  private func alipay(_ request: SimulatorRequest) throws -> SimulatorResponse {
    let fields = FormText.read(request.body)
    let method = fields["method"] ?? ""
    let isSigned = keys.merchant.isValid(
      fields["sign"] ?? "", of: AlipayGateway.signedText(fields))
    let content =
      try JSONSerialization.jsonObject(with: Data((fields["biz_content"] ?? "{}").utf8))
      as? [String: String] ?? [:]
    let number = content["out_trade_no"] ?? ""
    var answer: [String: any Sendable] = [
      "code": "10000", "msg": "Success", "out_trade_no": number,
    ]
    if let refund = content["out_request_no"] { answer["out_request_no"] = refund }
    var way = SimulatedReply.Way.at(once: ())
    func refuse(_ code: String, _ subcode: String) {
      answer["code"] = code
      answer["msg"] = code == "40004" ? "Business Failed" : "Refused"
      answer["sub_code"] = subcode
    }
    if !isSigned {
      refuse("40002", "isv.invalid-signature")
    } else {
      let reply: SimulatedReply
      switch method {
      case "alipay.trade.pay":
        reply = book.charge(
          number, amount: DecimalText.read(content["total_amount"] ?? "", digits: 2) ?? 0)
      case "alipay.trade.query": reply = book.ask(number)
      case "alipay.trade.cancel": reply = book.reverse(number)
      case "alipay.trade.refund":
        reply = book.refund(
          number, refundNumber: content["out_request_no"] ?? "",
          amount: DecimalText.read(content["refund_amount"] ?? "", digits: 2) ?? 0)
      case "alipay.trade.fastpay.refund.query":
        reply = book.refunded(number, refundNumber: content["out_request_no"] ?? "")
      default: return SimulatorResponse(status: 404, body: "{}")
      }
      way = reply.way
      switch reply.meaning {
      case .captured(let amount, let transaction):
        answer["trade_status"] = "TRADE_SUCCESS"
        answer["total_amount"] = DecimalText.write(amount, digits: 2)
        answer["trade_no"] = transaction
      case .pending where method == "alipay.trade.pay":
        answer["code"] = "10003"
        answer["msg"] = "order success pay inprocess"
      case .pending: answer["trade_status"] = "WAIT_BUYER_PAY"
      case .unknown: refuse("40004", "ACQ.TRADE_NOT_EXIST")
      case .duplicate: refuse("40004", "ACQ.CONTEXT_INCONSISTENT")
      case .declined where method == "alipay.trade.query": answer["trade_status"] = "TRADE_CLOSED"
      case .declined(let reason): refuse("40004", "ACQ.BUYER_" + reason)
      case .reversed where method == "alipay.trade.query", .closed:
        answer["trade_status"] = "TRADE_CLOSED"
      case .reversed:
        answer["retry_flag"] = "N"
        answer["action"] = "refund"
      case .reversing: answer["retry_flag"] = "Y"
      case .refunded(let amount, let transaction, let isNew):
        answer["fund_change"] = isNew ? "Y" : "N"
        answer["refund_fee"] = DecimalText.write(amount, digits: 2)
        answer["refund_amount"] = DecimalText.write(amount, digits: 2)
        answer["refund_status"] = "REFUND_SUCCESS"
        answer["trade_no"] = transaction
      }
    }
    let object = Self.json(answer)
    let name = method.replacing(".", with: "_") + "_response"
    let signature = try key(way).signature(of: object)
    return SimulatorResponse(body: "{\"\(name)\":\(object),\"sign\":\"\(signature)\"}", way: way)
  }

  // MARK: WeChat Pay

  private func weChatPay(_ request: SimulatorRequest) throws -> SimulatorResponse {
    var status = 200
    var answer: [String: any Sendable] = [:]
    var way = SimulatedReply.Way.at(once: ())
    let content =
      request.body.isEmpty
      ? [:]
      : try JSONSerialization.jsonObject(with: Data(request.body.utf8)) as? [String: Any] ?? [:]
    let amounts = content["amount"] as? [String: Any]
    let parts = request.path.split(separator: "/").map(String.init)
    var number = content["out_trade_no"] as? String ?? ""
    if let place = parts.firstIndex(of: "out-trade-no"), place + 1 < parts.count {
      number = parts[place + 1]
    }
    if !isSigned(request) {
      status = 401
      answer["code"] = "SIGN_ERROR"
    } else {
      let reply: SimulatedReply
      if request.path.hasSuffix("/codepay") {
        reply = book.charge(number, amount: amounts?["total"] as? Int ?? 0)
      } else if request.path.hasSuffix("/reverse") {
        reply = book.reverse(number)
      } else if request.path.hasSuffix("/refunds") {
        reply = book.refund(
          number, refundNumber: content["out_refund_no"] as? String ?? "",
          amount: amounts?["refund"] as? Int ?? 0)
      } else {
        reply = book.ask(number)
      }
      way = reply.way
      answer["out_trade_no"] = number
      func refuse(_ code: Int, _ word: String) {
        status = code
        answer = ["code": word, "message": word]
      }
      switch reply.meaning {
      case .captured(let amount, let transaction):
        answer["trade_state"] = "SUCCESS"
        answer["transaction_id"] = transaction
        answer["amount"] = ["total": amount]
      case .pending: answer["trade_state"] = "USERPAYING"
      case .unknown: refuse(404, "ORDER_NOT_EXIST")
      case .duplicate: refuse(403, "OUT_TRADE_NO_USED")
      case .declined where request.method == "GET": answer["trade_state"] = "PAYERROR"
      case .declined(let reason): refuse(403, reason)
      case .reversed, .closed: answer["trade_state"] = "REVOKED"
      // It says that it took the request, whatever becomes of it.
      case .reversing: answer["mchid"] = "1230000109"
      case .refunded(let amount, let transaction, _):
        answer["status"] = "SUCCESS"
        answer["refund_id"] = transaction + "R"
        answer["amount"] = ["refund": amount]
      }
    }
    let body = Self.json(answer)
    let seconds = String(Int(Date().timeIntervalSince1970))
    let signed = WeChatPayGateway.signedText([seconds, "simulator", body])
    return SimulatorResponse(
      status: status,
      headers: [
        "content-type": "application/json", "wechatpay-timestamp": seconds,
        "wechatpay-nonce": "simulator", "wechatpay-serial": "simulator",
        "wechatpay-signature": try key(way).signature(of: signed),
      ], body: body, way: way)
  }

  private func isSigned(_ request: SimulatorRequest) -> Bool {
    let authorization = request.headers["authorization"] ?? ""
    func part(_ name: String) -> String {
      guard let start = authorization.firstRange(of: "\(name)=\"") else { return "" }
      return String(authorization[start.upperBound...].prefix { $0 != "\"" })
    }
    let text = WeChatPayGateway.signedText([
      request.method, request.target, part("timestamp"), part("nonce_str"), request.body,
    ])
    return keys.merchant.isValid(part("signature"), of: text)
  }

  // MARK: The card terminal

  private func cardTerminal(_ request: SimulatorRequest) throws -> SimulatorResponse {
    let nonce = request.headers["foh-nonce"] ?? ""
    let text = WeChatPayGateway.signedText([
      request.method, request.target, request.headers["foh-time"] ?? "", nonce, request.body,
    ])
    guard keys.shared.isValid(request.headers["foh-signature"] ?? "", of: text) else {
      return SimulatorResponse(status: 401, body: "{\"state\":\"busy\"}")
    }
    let content =
      request.body.isEmpty
      ? [:]
      : try JSONSerialization.jsonObject(with: Data(request.body.utf8)) as? [String: Any] ?? [:]
    let parts = request.path.split(separator: "/").map(String.init)
    var number = content["number"] as? String ?? ""
    let reply: SimulatedReply
    switch (request.method, parts.last) {
    case ("GET", let last):
      number = last ?? ""
      reply = book.ask(number)
    case (_, "reversal"):
      number = parts.dropLast().last ?? ""
      reply = book.reverse(number)
    case (_, "refunds"):
      reply = book.refund(
        parts.dropLast().last ?? "", refundNumber: number,
        amount: content["amountMinor"] as? Int ?? 0)
    default: reply = book.charge(number, amount: content["amountMinor"] as? Int ?? 0)
    }
    var answer: [String: any Sendable] = ["number": number]
    switch reply.meaning {
    case .captured(let amount, let transaction), .refunded(let amount, let transaction, _):
      answer["state"] = "approved"
      answer["amountMinor"] = amount
      answer["token"] = transaction
      answer["lastFour"] = "4417"
    case .pending: answer["state"] = "pending"
    case .unknown: answer["state"] = "unknown"
    case .reversed, .closed: answer["state"] = "reversed"
    case .reversing: answer["state"] = "reversing"
    case .duplicate:
      answer["state"] = "busy"
      answer["reason"] = "duplicate number"
    case .declined(let reason):
      answer["state"] = "declined"
      answer["reason"] = reason
    }
    let body = Self.json(answer)
    var signature = keys.shared.signature(of: WeChatPayGateway.signedText([nonce, body]))
    if case .foreignSignature = reply.way { signature = String(signature.reversed()) }
    return SimulatorResponse(
      headers: ["content-type": "application/json", "foh-signature": signature], body: body,
      way: reply.way)
  }
}
