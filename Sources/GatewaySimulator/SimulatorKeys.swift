import CryptoExtras
import Foundation
import PaymentGateways
import StoreDomain

/// The keys of both sides, in files of a folder; made when they are not there.
public struct SimulatorKeys: Sendable {
  public let folder: URL
  let gateway: MerchantKey
  let stranger: MerchantKey
  let merchant: GatewayPublicKey
  let shared: SharedKey

  /// - Throws: what making and reading files throws.
  public init(in folder: URL) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["merchant", "gateway", "stranger"] { try Self.makePair(name, in: folder) }
    let terminal = folder.appending(path: "terminal.key")
    if !FileManager.default.fileExists(atPath: terminal.path) {
      let digits = (0..<64).map { _ in "0123456789abcdef".randomElement() ?? "0" }
      try Self.write(String(digits), to: terminal, mode: 0o600)
    }
    func path(_ name: String) -> String { folder.appending(path: name).path }
    gateway = try MerchantKey(file: path("gateway.pem"))
    stranger = try MerchantKey(file: path("stranger.pem"))
    merchant = try GatewayPublicKey(file: path("merchant-public.pem"))
    shared = try SharedKey(file: terminal.path)
  }

  private static func makePair(_ name: String, in folder: URL) throws {
    let secret = folder.appending(path: name + ".pem")
    guard !FileManager.default.fileExists(atPath: secret.path) else { return }
    let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
    try write(
      key.publicKey.pemRepresentation, to: folder.appending(path: name + "-public.pem"),
      mode: 0o644)
    try write(key.pemRepresentation, to: secret, mode: 0o600)
  }

  private static func write(_ text: String, to file: URL, mode: Int) throws {
    guard
      FileManager.default.createFile(
        atPath: file.path, contents: Data((text + "\n").utf8),
        attributes: [.posixPermissions: mode])
    else { throw CocoaError(.fileWriteUnknown) }
  }

  /// The lines of a store's configuration that lead to the simulator.
  public func configuration(url: String, askSeconds: Int = 3, limitSeconds: Int = 45) -> String {
    func path(_ name: String) -> String { folder.appending(path: name).path }
    let common = """
      url = "\(url)"
      ask_seconds = \(askSeconds)
      limit_seconds = \(limitSeconds)
      answer_seconds = \(min(15, max(1, limitSeconds / 2)))

      """
    return """
      [[gateways]]
      code = "alipay"
      kind = "alipay"
      merchant = "2014072300007148"
      private_key = "\(path("merchant.pem"))"
      gateway_key = "\(path("gateway-public.pem"))"
      \(common)
      [[gateways]]
      code = "wechat"
      kind = "wechat_pay"
      merchant = "1230000109"
      app = "wxd678efh567hg6787"
      key_serial = "5157F09EFDC096DE15EBE81A47057A7200000000"
      private_key = "\(path("merchant.pem"))"
      gateway_key = "\(path("gateway-public.pem"))"
      \(common)
      [[gateways]]
      code = "terminal"
      kind = "card_terminal"
      merchant = "till-1"
      private_key = "\(path("terminal.key"))"
      \(common)
      """
  }
}
