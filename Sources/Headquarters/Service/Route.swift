import Foundation
import HTTPTypes
import Hummingbird

/// One thing that headquarters answers.
struct Route: Sendable {
  let method: HTTPRequest.Method
  /// With `{name}` where a segment is captured.
  let path: String
  let answer: @Sendable (IncomingRequest) async throws -> Response

  init(
    _ method: HTTPRequest.Method, _ path: String,
    answer: @escaping @Sendable (IncomingRequest) async throws -> Response
  ) {
    self.method = method
    self.path = path
    self.answer = answer
  }

  /// Whether a path is this route's, whatever the method.
  func matches(_ segments: [Substring]) -> Bool {
    let own = path.split(separator: "/")
    return own.count == segments.count
      && zip(own, segments).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }
}

extension Response {
  /// A value as JSON.
  static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
    Response(
      status: status, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(bytes: try JSONEncoder.answers.encode(value))))
  }
}
