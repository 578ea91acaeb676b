import Glibc
import NIOCore

/// Where the server listens: `127.0.0.1:8443`, `[::1]:0`, `hq.example:443`.
public struct ListenAddress: Hashable, Sendable {
  public var host: String
  /// 0 lets the system choose.
  public var port: Int

  /// - Throws: `HeadquartersError.badAddress`.
  public init(_ text: String) throws {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (0...65_535).contains(port)
    else { throw HeadquartersError.badAddress(text) }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty else { throw HeadquartersError.badAddress(text) }
    self.host = String(host)
    self.port = port
  }

  /// Whether only this machine reaches it.
  public var isLoopback: Bool {
    if host.lowercased() == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// Whether a caller's Host field, such as `127.0.0.1:8443` or `localhost`, names this machine.
  static func isLoopback(authority: String) -> Bool {
    let address = (try? Self(authority)) ?? (try? Self(authority + ":80"))
    return address?.isLoopback ?? false
  }

  /// The host as it stands in a URL.
  public var urlHost: String {
    host.contains(":") ? "[\(host)]" : host
  }
}

extension ListenAddress {
  /// Why nobody can listen here, when that is what an error says.
  func explaining(_ error: any Error) -> any Error {
    let address = "\(urlHost):\(port)"
    switch error {
    case let error as IOError:
      switch error.errnoCode {
      case EADDRINUSE: return HeadquartersError.portTaken(address: address)
      case EACCES, EPERM: return HeadquartersError.portNotAllowed(address: address)
      case EADDRNOTAVAIL: return HeadquartersError.addressElsewhere(address)
      default: return error
      }
    case is SocketAddressError:
      return HeadquartersError.addressElsewhere(address)
    default: return error
    }
  }
}
