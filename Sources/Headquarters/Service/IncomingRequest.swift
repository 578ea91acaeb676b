import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird

/// A request as the routes see it: its parts as they were sent, and its body when it was read.
struct IncomingRequest: Sendable {
  let request: Request
  /// The path as it was sent, percent-encoded.
  let path: String
  /// What follows the question mark.
  let query: String
  /// What the route's path captures.
  let parameters: Parameters
  /// Where it comes from.
  let caller: CallerAddress
  /// Where its connection comes from; nothing when that has no address any more.
  let connection: CallerAddress?
  let worth: RequestWorth
  /// The room for its body.
  private let share: BodyShare

  init(_ request: Request, _ context: CallerContext, share: BodyShare) {
    self.request = request
    parameters = context.parameters
    (connection, worth) = (context.connection, context.worth)
    caller = .asking(request, over: context.connection)
    self.share = share
    (path, query) = Self.target(of: request)
  }

  /// The path of a request as it was sent, and what follows the question mark.
  static func target(of request: Request) -> (path: String, query: String) {
    let target = request.head.path ?? "/"
    let split = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(split.first ?? "/"), split.count > 1 ? String(split[1]) : "")
  }

  /// The store that the path names.
  var storeID: String {
    get throws { try parameters.require("store") }
  }

  /// A whole number in the query.
  ///
  /// - Throws: `Problem` of kind `malformed` when there is none.
  func number(_ name: String) throws -> Int {
    guard let text = request.uri.queryParameters[name[...]], let number = Int(text) else {
      throw Problem(.malformed, detail: "The query needs \(name)=NUMBER.")
    }
    return number
  }

  /// A text in the query; nothing when there is none.
  func text(_ name: String) -> String? {
    request.uri.queryParameters[name[...]].map(String.init)
  }

  /// A text in the query as a browser's form writes it: a plus sign stands for a blank, and `%2B` for
  /// a plus sign.
  func typed(_ name: String) -> String? {
    let field = query.split(separator: "&").first { $0.prefix { $0 != "=" } == name }
    let value = field?.drop { $0 != "=" }.dropFirst().replacing("+", with: " ")
    return value.map { String($0).removingPercentEncoding ?? String($0) }
  }

  /// How long the caller would wait for something to happen: `wait=25`, in seconds.
  ///
  /// - Throws: `Problem` of kind `malformed`.
  func wait(atMost limit: Int) throws -> Duration {
    guard let text = text("wait") else { return .zero }
    guard let seconds = Int(text), seconds >= 0 else {
      throw Problem(.malformed, detail: "wait takes whole seconds, up to \(limit).")
    }
    return .seconds(min(seconds, limit))
  }

  /// How long the body is, as far as the request says so.
  private var length: Int? { request.headers[.contentLength].flatMap { Int($0) } }

  /// Looks whether a sender's part of the memory has room for the body, before anything is done for the
  /// request.
  ///
  /// - Throws: `Refusal`, as `body` will.
  func refuseWithoutRoom(forBodyOf sender: String, limit: Int) throws {
    try share.refuseWithoutRoom(min(length ?? limit, limit), for: sender)
  }

  /// Reads the body, of no more than `limit` bytes and of one content type.
  ///
  /// - Parameter sender: whose part of the memory for bodies it takes.
  /// - Throws: `Problem` of kind `wrongType`, `tooLarge`, `unavailable` or `incomplete`, `Refusal`
  ///   when too many bodies of the sender are under way.
  func body(_ contentType: String, limit: Int, of sender: String) async throws -> Data {
    let given = request.headers[.contentType] ?? ""
    let essence = given.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
    guard essence == contentType else {
      throw Problem(.wrongType, detail: "Send \(contentType).")
    }
    if let length, length > limit {
      throw Problem(.tooLarge, detail: "\(length) bytes; send at most \(limit).")
    }
    try share.claim(length ?? limit, for: sender)
    let body: Data
    do {
      body = Data(buffer: try await request.body.collect(upTo: limit))
    } catch let error as any HTTPResponseError {
      throw error
    } catch {
      throw Problem(.incomplete, detail: "The connection broke within the body.")
    }
    // A connection that was closed looks like the end of the body.
    if let length, body.count < length {
      throw Problem(.incomplete, detail: "\(body.count) of \(length) bytes came.")
    }
    return body
  }

  static let json = "application/json"

  /// Reads a body as one of our messages.
  ///
  /// - Throws: `Problem` of kind `malformed` or `unprocessable`.
  func decoded<Message: Decodable>(_ body: Data) throws -> Message {
    if let key = RepeatedKeys.first(in: body) {
      throw Problem(
        .malformed, detail: "\(key.prefix(64)) stands twice in one object; say it once.")
    }
    do {
      return try JSONDecoder().decode(Message.self, from: body)
    } catch let error as DecodingError {
      throw error.problem(in: body)
    }
  }

  /// What a signature covers besides the body.
  var signedParts: SignedParts {
    SignedParts(method: request.method.rawValue, path: path, query: query)
  }

  /// The fields that sign the request; nothing when it is not signed.
  var signatureFields: SignatureFields? {
    guard let input = request.headers[.signatureInput], let signature = request.headers[.signature]
    else { return nil }
    return SignatureFields(
      contentDigest: request.headers[.contentDigest], signatureInput: input, signature: signature)
  }
}

extension Data {
  fileprivate init(buffer: ByteBuffer) {
    self = buffer.withUnsafeReadableBytes { Data($0) }
  }
}

extension HTTPField.Name {
  /// RFC 9421
  static var signatureInput: Self { Self(parsed: "signature-input") }
  /// RFC 9421
  static var signature: Self { Self(parsed: "signature") }
  /// RFC 9530
  static var contentDigest: Self { Self(parsed: "content-digest") }

  private init(parsed name: String) {
    // A constant of lower-case letters and hyphens is a field name.
    self = Self(name) ?? .contentType
  }
}
