import AsyncHTTPClient
import Foundation
import HeadquartersContract
import NIOCore
import NIOPosix
import NIOSSL
import StoreDatabase
import StoreDomain

/// Asks headquarters, signed with the device's key. Follows no redirect, reads no more than it was
/// told to, and gives up after a while; what it brings back is not judged here.
public struct HeadquartersClient: Sendable {
  /// The longest that a request may take, in seconds.
  public static let timeoutSeconds = 15
  /// The most bytes that are read of an answer to a sender's requests.
  public static let smallAnswer = 64 * 1024

  private let address: HeadquartersAddress
  private let signer: Signer?
  private let tls: TLSConfiguration
  private let http: HTTPClient
  private let environment: StoreEnvironment

  /// Who signs.
  private struct Signer: Sendable {
    var key: DeviceKey
    var keyID: String
  }

  /// For the enrolment, which is not signed.
  ///
  /// - Parameter authority: the chain's own; nil for those that this machine knows.
  public init(
    _ address: HeadquartersAddress, trusting authority: Authority?, environment: StoreEnvironment
  ) {
    self.address = address
    self.environment = environment
    tls = Authority.configuration(trusting: authority)
    signer = nil
    http = Self.shared
  }

  /// For everything else.
  ///
  /// - Throws: `HeadquartersAddressError`, `AuthorityError`, `DeviceKeyError`.
  public init(_ enrolment: Enrolment, of database: StoreDatabase) throws {
    address = try HeadquartersAddress(enrolment.url)
    environment = database.environment
    tls = Authority.configuration(
      trusting: try AuthorityFile(besides: database.path).load())
    signer = Signer(
      key: try DeviceKeyFile(besides: database.path).load(publicKey: enrolment.publicKey),
      keyID: enrolment.keyID)
    http = Self.shared
  }

  /// One pool of connections for the whole process, for as long as it lives.
  private static let shared: HTTPClient = {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.decompression = .disabled
    // How long an answer may take differs: a question about changes is meant to wait.
    configuration.timeout = .init(connect: .seconds(Int64(connectSeconds)))
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()

  /// What is sent.
  public struct Message: Sendable {
    public var method: String
    public var path: String
    /// What follows the question mark; empty when nothing does.
    public var query: String
    public var body: Data
    public var contentType: String

    public init(
      _ method: String, _ path: String, query: String = "", body: Data = Data(),
      contentType: String = "application/json"
    ) {
      self.method = method
      self.path = path
      self.query = query
      self.body = body
      self.contentType = contentType
    }
  }

  /// Sends a request and brings back what came of it; it never throws, because a request that
  /// failed may have arrived all the same.
  ///
  /// - Parameters:
  ///   - clockOffsetSeconds: headquarters' clock minus this machine's.
  ///   - limit: the most bytes of the answer that are read; a longer one counts as none.
  public func ask(
    _ message: Message, clockOffsetSeconds: Int = 0, limit: Int = smallAnswer,
    timeoutSeconds: Int = timeoutSeconds
  ) async -> HeadquartersAnswer {
    do {
      let request = try request(message, clockOffsetSeconds)
      return try await withThrowingTaskGroup(of: HeadquartersAnswer.self) { group in
        group.addTask { try await answer(to: request, limit: limit, timeoutSeconds) }
        // Slow bodies too: the client's own deadline ends with the head.
        group.addTask {
          try await Task.sleep(for: .seconds(timeoutSeconds))
          return HeadquartersAnswer(
            fault: DeliveryFault.slowAnswer(seconds: timeoutSeconds).stored)
        }
        defer { group.cancelAll() }
        return try await group.next() ?? HeadquartersAnswer(fault: DeliveryFault.noAnswer.stored)
      }
    } catch {
      return HeadquartersAnswer(fault: Verdict.clean(Self.fault(error).stored))
    }
  }

  /// The same, and once more by headquarters' own clock when it says that this machine's is off:
  /// for questions beside the sender's, which alone writes the difference down.
  public func askByEitherClock(
    _ message: Message, clockOffsetSeconds: Int, limit: Int = smallAnswer,
    timeoutSeconds: Int = timeoutSeconds
  ) async -> HeadquartersAnswer {
    let answer = await ask(
      message, clockOffsetSeconds: clockOffsetSeconds, limit: limit, timeoutSeconds: timeoutSeconds)
    guard answer.status == 401, answer.problem?.kind == .clockSkew, let date = answer.date else {
      return answer
    }
    let offset = date - Int(environment.now().millisecondsSinceEpoch / 1000)
    return await ask(
      message, clockOffsetSeconds: offset, limit: limit, timeoutSeconds: timeoutSeconds)
  }

  private func request(_ message: Message, _ offset: Int) throws -> HTTPClientRequest {
    let target = message.path + (message.query.isEmpty ? "" : "?" + message.query)
    var request = HTTPClientRequest(url: address.url + target)
    request.method = .init(rawValue: message.method)
    request.tlsConfiguration = tls
    request.headers.add(name: "accept", value: "application/json, application/problem+json")
    request.headers.add(name: "user-agent", value: "foh")
    if !message.body.isEmpty {
      request.headers.add(name: "content-type", value: message.contentType)
      request.body = .bytes(ByteBuffer(bytes: message.body))
    }
    if let signer {
      let nonce: Identifier<HeadquartersClient> = environment.ids.next()
      let seconds = Int(environment.now().millisecondsSinceEpoch / 1000) + offset
      let fields = try RequestSignature.sign(
        SignedParts(
          method: message.method, path: message.path, query: message.query, body: message.body),
        with: signer.key, keyID: signer.keyID, created: seconds, nonce: nonce.rawValue)
      if let digest = fields.contentDigest {
        request.headers.add(name: "content-digest", value: digest)
      }
      request.headers.add(name: "signature-input", value: fields.signatureInput)
      request.headers.add(name: "signature", value: fields.signature)
    }
    return request
  }

  private func answer(
    to request: HTTPClientRequest, limit: Int, _ timeoutSeconds: Int
  ) async throws -> HeadquartersAnswer {
    let response = try await http.execute(
      request, timeout: .seconds(Int64(timeoutSeconds)))
    var body = Data()
    for try await chunk in response.body {
      guard body.count + chunk.readableBytes <= limit else {
        return HeadquartersAnswer(fault: DeliveryFault.longAnswer(bytes: limit).stored)
      }
      body.append(contentsOf: chunk.readableBytesView)
    }
    let date = response.headers.first(name: "date").flatMap(HTTPDate.seconds)
    return HeadquartersAnswer(
      status: Int(response.status.code), body: body, date: date,
      retryAfter: response.headers.first(name: "retry-after").flatMap {
        Self.retryAfter($0, date: date)
      })
  }

  /// Seconds, written as such or as a date.
  static func retryAfter(_ text: String, date: Int?) -> Int? {
    if let seconds = Int(text) { return max(0, min(seconds, Verdict.longestFloor)) }
    guard let until = HTTPDate.seconds(text), let date else { return nil }
    return max(0, min(until - date, Verdict.longestFloor))
  }

  /// The longest that the first step, the connection, may take, in seconds.
  private static let connectSeconds = 5

  private static func fault(_ error: any Error) -> DeliveryFault {
    if let error = error as? IOError { return .connection(errno: Int(error.errnoCode)) }
    if let error = error as? NIOConnectionError {
      let failed = error.connectionErrors.lazy.compactMap { $0.error as? IOError }.first
      return failed.map { .connection(errno: Int($0.errnoCode)) }
        ?? .unknownName(host: error.host)
    }
    if let fault = Encryption.fault(error) { return fault }
    guard let error = error as? HTTPClientError else {
      return .other(error is CancellationError ? "stopped" : "\(error)")
    }
    if error == .connectTimeout { return .unreachable(seconds: connectSeconds) }
    if error == .deadlineExceeded || error == .readTimeout { return .noAnswer }
    if error == .remoteConnectionClosed { return .closed }
    return .other("\(error)")
  }
}
