import Foundation
import StoreDomain

/// By which wallets and cards are charged.
extension ConfigurationParser {
  func gateways() -> [GatewaySetting] {
    let kinds: [String: GatewaySetting.Kind] = [
      "alipay": .alipay, "wechat_pay": .weChatPay, "card_terminal": .cardTerminal,
    ]
    let gateways = root.sections("gateways", isRequired: false).compactMap {
      section -> (ConfigurationSection, GatewaySetting)? in
      let code = code(section)
      let kind = section.choice("kind", among: kinds, default: nil)
      let url = gatewayURL(section)
      let merchant = section.text("merchant")
      let key = section.text("private_key")
      let isWeChat = kind == .weChatPay
      let app = isWeChat ? section.text("app") : section.optionalText("app")
      let serial = isWeChat ? section.text("key_serial") : section.optionalText("key_serial")
      let gatewayKey =
        kind == .cardTerminal ? section.optionalText("gateway_key") : section.text("gateway_key")
      let limit = section.integer("limit_seconds", in: 2...300, default: 45)
      let ask = section.integer("ask_seconds", in: 1...60, default: 3)
      let answer = section.integer("answer_seconds", in: 1...60, default: 15)
      section.reportUnknownKeys()
      guard let code, let kind, let url, let merchant, let key, let limit, let ask, let answer
      else {
        return nil
      }
      return (
        section,
        GatewaySetting(
          code: code, kind: kind, url: url, merchant: merchant, app: app, keySerial: serial,
          keyFile: key, gatewayKeyFile: gatewayKey, askSeconds: ask, limitSeconds: limit,
          answerSeconds: answer)
      )
    }
    reportTwins(gateways) { $0.code }
    // Which till stands beside which terminal nobody says yet: a guest would be asked for another's.
    for (section, _) in gateways.filter({ $0.1.kind == .cardTerminal }).dropFirst() {
      section.report(
        "kind", "there is a card terminal already, and every card goes to it. Leave this one out.",
        "已有一台刷卡终端，所有刷卡均由其处理。请删去本段。")
    }
    return gateways.map(\.1)
  }

  /// `https` with a host, or `http` on this machine.
  private func gatewayURL(_ section: ConfigurationSection) -> String? {
    guard let text = section.text("url") else { return nil }
    let parts = URLComponents(string: text)
    let host = parts?.host ?? ""
    let isHere = host == "localhost" || host == "127.0.0.1" || host == "[::1]" || host == "::1"
    let scheme = parts?.scheme?.lowercased() ?? ""
    guard !host.isEmpty, scheme == "https" || (scheme == "http" && isHere), parts?.user == nil,
      parts?.query == nil, parts?.fragment == nil
    else {
      section.report(
        "url",
        "url must be the gateway's address, such as \"https://openapi.alipay.com\"; http is only for "
          + "this machine.",
        "url 应为通道地址，如 \"https://openapi.alipay.com\"；http 仅限本机。")
      return nil
    }
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }
}
