import Foundation
import StoreDomain

/// Makes the way to a gateway from what the configuration says of it.
public enum Gateways {
  /// The gateway with its keys read, over HTTP; one that says why it cannot be asked otherwise.
  ///
  /// - Parameter folder: where paths that are not absolute begin: beside the store's file.
  public static func open(_ setting: GatewaySetting, besides folder: URL) -> any PaymentGateway {
    func path(_ file: String) -> String {
      file.hasPrefix("/") ? file : folder.appending(path: file).path
    }
    let transport = GatewayHTTP.transport(timeoutSeconds: setting.answerSeconds)
    do {
      let key = path(setting.keyFile)
      switch setting.kind {
      case .cardTerminal:
        return CardTerminalGateway(setting, key: try SharedKey(file: key), transport: transport)
      case .alipay, .weChatPay:
        let merchant = try MerchantKey(file: key)
        let gateway = try GatewayPublicKey(file: path(setting.gatewayKeyFile ?? ""))
        return setting.kind == .alipay
          ? AlipayGateway(setting, key: merchant, gatewayKey: gateway, transport: transport)
          : WeChatPayGateway(setting, key: merchant, gatewayKey: gateway, transport: transport)
      }
    } catch {
      return UnusableGateway(fault: error.fault)
    }
  }
}
