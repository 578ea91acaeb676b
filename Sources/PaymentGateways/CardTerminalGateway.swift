import Foundation
import StoreDomain

/// A card terminal that is asked over the protocol of `Assets/card-terminal.md`: JSON over HTTP, each
/// side signing with a key that both have. The number of a card never leaves the terminal.
public struct CardTerminalGateway: PaymentGateway {
  let setting: GatewaySetting
  let key: SharedKey
  let world: GatewayWorld
  let transport: GatewayTransport

  public init(
    _ setting: GatewaySetting, key: SharedKey, world: GatewayWorld = .real,
    transport: @escaping GatewayTransport
  ) {
    self.setting = setting
    self.key = key
    self.world = world
    self.transport = transport
  }

  struct Order: Codable {
    var number: String
    var amountMinor: Int
    var currency: String
    /// Of a refund: the number of the payment that is given back.
    var refunds: String?
  }

  struct Reply: Codable {
    var number: String?
    /// `approved`, `pending`, `declined`, `reversed`, `reversing`, `unknown`, `busy`.
    var state: String
    var amountMinor: Int?
    /// The acquirer's token or authorisation code.
    var token: String?
    var lastFour: String?
    /// Why not, in the terminal's own word.
    var reason: String?
  }

  public func answer(to call: GatewayCall, _ order: GatewayOrder) async -> GatewayAnswer {
    let path = "/v1/terminals/\(setting.merchant)/payments"
    let content = Order(
      number: order.number, amountMinor: order.amountMinor, currency: order.currency.code,
      refunds: order.refundsNumber)
    do {
      let request: GatewayHTTPRequest =
        switch call {
        case .charge: try request("POST", path, content)
        case .ask: try request("GET", "\(path)/\(order.number)")
        case .reverse: try request("POST", "\(path)/\(order.number)/reversal")
        case .refund: try request("POST", "\(path)/\(order.refundsNumber ?? "")/refunds", content)
        }
      let answer = meaning(of: try reply(to: request, try await transport(request)), order)
      // A terminal that declines a reversal keeps the money.
      if call == .reverse, case .declined(let fault) = answer {
        return .unclear(GatewayFault(.notReversible, fault.detail))
      }
      return answer
    } catch let error as GatewayUnreachable {
      return error.answer(to: call)
    } catch {
      return .unclear(GatewayFault(.keyUnusable, "sign"))
    }
  }

  private func meaning(of reply: Reply, _ order: GatewayOrder) -> GatewayAnswer {
    guard reply.state == "unknown" || reply.state == "busy" || reply.number == order.number else {
      return .unclear(GatewayFault(.notUnderstood, "number"))
    }
    switch reply.state {
    case "approved":
      guard let amount = reply.amountMinor else {
        return .unclear(GatewayFault(.notUnderstood, "amountMinor"))
      }
      let reference = [reply.lastFour, reply.token].compactMap(\.self).joined(separator: "-")
      return .captured(amountMinor: amount, transaction: Self.safe(reference))
    case "pending": return .pending
    case "declined": return .declined(GatewayFault(.declined, reply.reason ?? ""))
    case "reversed": return .reversed
    case "reversing": return .reversalPending
    case "unknown": return .unknownNumber
    case "busy": return .unclear(GatewayFault(.gatewayBusy, reply.reason ?? ""))
    default: return .unclear(GatewayFault(.notUnderstood, reply.state))
    }
  }

  /// What may be kept of a card; nil when a terminal says more than it should.
  private static func safe(_ reference: String) -> String? {
    let text = String(reference.prefix(ReferenceRule.cardLimit))
    guard !text.isEmpty, (try? ReferenceRule.check(text, of: .card)) != nil else { return nil }
    return text
  }

  // MARK: What is sent

  /// The request with its signature: method, path, time, nonce and body, each on its line.
  func request(
    _ method: String, _ path: String, _ content: Order? = nil
  ) throws -> GatewayHTTPRequest {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body = try content.map { try encoder.encode($0) } ?? Data()
    let seconds = String(world.now().millisecondsSinceEpoch / 1000)
    let nonce = world.nonce()
    let text = WeChatPayGateway.signedText(
      [method, path, seconds, nonce, String(decoding: body, as: UTF8.self)])
    return GatewayHTTPRequest(
      method, setting.url + path,
      headers: [
        "content-type": "application/json", "foh-time": seconds, "foh-nonce": nonce,
        "foh-signature": key.signature(of: text),
      ], body: body)
  }

  /// An answer signs the nonce of its question, so that an old one does not stand for a new one.
  private func reply(
    to request: GatewayHTTPRequest, _ response: GatewayHTTPResponse
  ) throws(GatewayUnreachable) -> Reply {
    guard let body = String(validating: response.body, as: UTF8.self) else {
      throw GatewayUnreachable(GatewayFault(.notUnderstood, "HTTP \(response.status)"))
    }
    let text = WeChatPayGateway.signedText([request.headers["foh-nonce"] ?? "", body])
    guard key.isValid(response.headers["foh-signature"] ?? "", of: text) else {
      throw GatewayUnreachable(
        response.status >= 500
          ? GatewayFault(.gatewayBusy, "HTTP \(response.status)") : GatewayFault(.badSignature))
    }
    guard let reply = try? JSONDecoder().decode(Reply.self, from: response.body) else {
      throw GatewayUnreachable(GatewayFault(.notUnderstood, "JSON"))
    }
    return reply
  }
}
