import Foundation
import HeadquartersContract
import Hummingbird

/// A problem with the header fields that belong to it.
struct Refusal: Error {
  var problem: Problem
  var headers: HTTPFields = [:]

  init(_ problem: Problem, retryAfterSeconds: Int? = nil) {
    self.problem = problem
    if let retryAfterSeconds { headers[.retryAfter] = String(retryAfterSeconds) }
  }

  init(_ problem: Problem, allowing methods: [HTTPRequest.Method]) {
    self.problem = problem
    headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
  }

  /// What an error means to the caller; never what is inside headquarters.
  static func explaining(_ error: any Error) -> Refusal {
    switch error {
    case let refusal as Refusal: refusal
    case let problem as Problem where problem.kind == .unavailable:
      Refusal(problem, retryAfterSeconds: 5)
    case let problem as Problem: Refusal(problem)
    case let error as any HTTPResponseError where error.status == .contentTooLarge:
      Refusal(Problem(.tooLarge, detail: "The body is too large; send less at once."))
    case let error as HTTPError where error.status == .notFound:
      Refusal(Problem(.unknownPath, detail: "There is nothing at this path."))
    case let error as any HTTPResponseError where error.status.code < 500:
      Refusal(Problem(.malformed, detail: "The request cannot be read."))
    default:
      Refusal(
        Problem(.unavailable, detail: "Headquarters could not do this now; try again."),
        retryAfterSeconds: 5)
    }
  }

  var response: Response {
    get throws {
      var headers = headers
      headers[.contentType] = Problem.contentType
      return Response(
        status: .init(code: problem.status), headers: headers,
        body: .init(byteBuffer: ByteBuffer(bytes: try JSONEncoder.answers.encode(problem))))
    }
  }
}

extension JSONEncoder {
  /// The same value gives the same bytes.
  static var answers: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
