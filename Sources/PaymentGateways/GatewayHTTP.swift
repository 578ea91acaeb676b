import AsyncHTTPClient
import Foundation
import NIOCore
import NIOPosix
import StoreDomain

/// The machine's clock.
enum WallClock {
  @Sendable static func now() -> Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1000))
  }
}

/// A request to a gateway.
public struct GatewayHTTPRequest: Hashable, Sendable {
  public var method: String
  public var url: String
  public var headers: [String: String]
  public var body: Data

  public init(_ method: String, _ url: String, headers: [String: String] = [:], body: Data = Data())
  {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}

/// What came back, whole.
public struct GatewayHTTPResponse: Hashable, Sendable {
  public var status: Int
  /// By their names in small letters.
  public var headers: [String: String]
  public var body: Data

  public init(status: Int, headers: [String: String] = [:], body: Data) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// Carries a request to a gateway.
public typealias GatewayTransport =
  @Sendable (GatewayHTTPRequest) async throws(GatewayUnreachable) -> GatewayHTTPResponse

/// No answer that can be used came back; the request may have arrived all the same.
public struct GatewayUnreachable: Error, Hashable {
  public var fault: GatewayFault
  /// Whether no connection came about, so that no byte of the request was sent.
  public var wasNotSent: Bool

  public init(_ fault: GatewayFault, wasNotSent: Bool = false) {
    self.fault = fault
    self.wasNotSent = wasNotSent
  }

  /// What it means for a call: a charge that was not sent takes nothing, and the guest pays another way
  /// at once. Everything else stays open.
  func answer(to call: GatewayCall) -> GatewayAnswer {
    call == .charge && wasNotSent ? .declined(fault) : .unclear(fault)
  }
}

/// HTTP to gateways. Follows no redirect, reads no more than a gateway would say, and gives up after a
/// while, slow bodies included.
enum GatewayHTTP {
  /// The most bytes that are read of an answer.
  static let longestAnswer = 256 * 1024

  /// One pool of connections for the whole process, for as long as it lives.
  private static let shared: HTTPClient = {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.decompression = .disabled
    configuration.timeout = .init(connect: .seconds(5))
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()

  static func transport(timeoutSeconds: Int) -> GatewayTransport {
    { (request: GatewayHTTPRequest) async throws(GatewayUnreachable) -> GatewayHTTPResponse in
      do {
        return try await withThrowingTaskGroup(of: GatewayHTTPResponse.self) { group in
          group.addTask { try await send(request, timeoutSeconds) }
          group.addTask {
            try await Task.sleep(for: .seconds(timeoutSeconds))
            throw GatewayUnreachable(GatewayFault(.noAnswer))
          }
          defer { group.cancelAll() }
          guard let response = try await group.next() else {
            throw GatewayUnreachable(GatewayFault(.noAnswer))
          }
          return response
        }
      } catch {
        throw unreachable(error)
      }
    }
  }

  private static func send(
    _ request: GatewayHTTPRequest, _ timeoutSeconds: Int
  ) async throws -> GatewayHTTPResponse {
    var message = HTTPClientRequest(url: request.url)
    message.method = .init(rawValue: request.method)
    message.headers.add(name: "user-agent", value: "foh")
    for (name, value) in request.headers { message.headers.add(name: name, value: value) }
    if !request.body.isEmpty { message.body = .bytes(ByteBuffer(bytes: request.body)) }
    let response = try await shared.execute(message, timeout: .seconds(Int64(timeoutSeconds)))
    var body = Data()
    for try await chunk in response.body {
      guard body.count + chunk.readableBytes <= longestAnswer else {
        throw GatewayUnreachable(GatewayFault(.notUnderstood, "> \(longestAnswer) B"))
      }
      body.append(contentsOf: chunk.readableBytesView)
    }
    let headers = Dictionary(
      response.headers.map { ($0.name.lowercased(), $0.value) },
      uniquingKeysWith: { first, _ in first })
    return GatewayHTTPResponse(status: Int(response.status.code), headers: headers, body: body)
  }

  private static func unreachable(_ error: any Error) -> GatewayUnreachable {
    switch error {
    case let error as GatewayUnreachable: error
    case let error as IOError:
      // Only a connection that is begun is refused; every other failure may come after bytes were sent.
      GatewayUnreachable(
        GatewayFault(.unreachable, "errno \(error.errnoCode)"),
        wasNotSent: error.errnoCode == ECONNREFUSED)
    case is NIOConnectionError:
      GatewayUnreachable(GatewayFault(.unreachable, "connect"), wasNotSent: true)
    case let error as HTTPClientError where error == .connectTimeout:
      GatewayUnreachable(GatewayFault(.unreachable, "connect"), wasNotSent: true)
    case is HTTPClientError, is CancellationError: GatewayUnreachable(GatewayFault(.noAnswer))
    default: GatewayUnreachable(GatewayFault(.unreachable, "\(type(of: error))"))
    }
  }
}
