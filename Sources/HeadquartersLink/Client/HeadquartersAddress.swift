import Foundation
import StoreDomain

/// Where headquarters answers: a scheme, a host and perhaps a port, nothing else.
public struct HeadquartersAddress: Hashable, Sendable {
  /// `https://hq.example` or `http://127.0.0.1:8080`, without a slash at the end.
  public let url: String

  /// - Throws: `HeadquartersAddressError` unless the text is an `https` address, or an `http` one of
  ///   this machine itself.
  public init(_ text: String) throws {
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
      parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil,
      parts.path.isEmpty || parts.path == "/", let scheme = parts.scheme?.lowercased(),
      host.unicodeScalars.allSatisfy({ $0.isASCII })
    else { throw HeadquartersAddressError.malformed(text) }
    switch scheme {
    case "https": break
    case "http":
      guard Self.isLoopback(host) else { throw HeadquartersAddressError.notEncrypted(text) }
    default: throw HeadquartersAddressError.malformed(text)
    }
    url =
      "\(scheme)://\(host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host)"
      + (parts.port.map { ":\($0)" } ?? "")
  }

  private static func isLoopback(_ host: String) -> Bool {
    if ["localhost", "::1", "[::1]"].contains(host.lowercased()) { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

/// Why an address is not used.
public enum HeadquartersAddressError: Explained, Equatable {
  case malformed(String)
  case notEncrypted(String)

  public var explanation: Phrase {
    switch self {
    case .malformed(let text):
      Phrase(
        "“\(text)” is no address of headquarters. Write it like https://hq.example.",
        "“\(text)”不是总部地址，请按 https://hq.example 的格式填写。")
    case .notEncrypted(let text):
      Phrase(
        "\(text) would send guests' data unencrypted. Use https; http is only for this machine.",
        "\(text) 会以明文传输顾客数据。请使用 https；http 仅限本机。")
    }
  }
}
