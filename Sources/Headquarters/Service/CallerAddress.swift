import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Where a caller comes from, as far as one caller is told from another by it.
struct CallerAddress: Hashable, Sendable, CustomStringConvertible {
  /// As it stands in the log.
  let description: String

  /// Of a connection; nothing for one that has no address any more.
  init?(_ address: SocketAddress?) {
    switch address {
    case .v4:
      guard let text = address?.ipAddress else { return nil }
      description = text
    case .v6(let v6):
      let bytes = withUnsafeBytes(of: v6.address.sin6_addr) { Array($0) }
      // A caller by IPv4 at a socket that takes both.
      if bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] {
        description = bytes.suffix(4).map { "\($0)" }.joined(separator: ".")
        return
      }
      // Whoever has one address of a network has all of them.
      let groups = stride(from: 0, to: 8, by: 2).map {
        String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
      }
      description = bytes == Self.ownV6 ? "::1" : groups.joined(separator: ":") + "::/64"
    default: return nil
    }
  }

  private static let ownV6 = [UInt8](repeating: 0, count: 15) + [1]

  /// Whether it is this machine: somebody on it, or a proxy that passes on what others ask.
  var isLoopback: Bool { description == "::1" || description.hasPrefix("127.") }

  /// Who asks. A proxy on this machine says for whom it asks in the last item of X-Forwarded-For,
  /// which is its own; what stands before it is the caller's, who may write what he likes.
  static func asking(_ request: Request, over connection: CallerAddress?) -> CallerAddress {
    let connection = connection ?? .unknown
    guard connection.isLoopback, let field = HTTPField.Name("x-forwarded-for"),
      let item = request.headers[values: field].last?.split(separator: ",").last,
      let named = try? SocketAddress(
        ipAddress: String(item.drop { $0 == " " }), port: 0),
      let caller = CallerAddress(named)
    else { return connection }
    return caller
  }

  private static let unknown = CallerAddress(description: "unknown")

  private init(description: String) {
    self.description = description
  }
}

/// A request with where it comes from.
struct CallerContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let connection: CallerAddress?
  let worth = RequestWorth()

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    connection = CallerAddress(source.channel.remoteAddress)
  }
}

/// What a request was worth that is answered as it should be: whoever asks too often what is worth
/// little is answered slowly (`StalledAnswers`).
final class RequestWorth: Sendable {
  enum Kind {
    /// Somebody who may ask it was told something, or something was done.
    case full
    /// Everything that it brought is kept already.
    case nothing
    /// Anybody may ask it, without any proof.
    case anybodys
  }

  private let kind = Mutex(Kind.full)

  var was: Kind { kind.withLock(\.self) }

  func isOnly(_ worth: Kind) { kind.withLock { $0 = worth } }
}
