import Crypto
import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird
import StoreDomain

/// What people and their monitoring look at.
struct StatusRoutes: Sendable {
  let ledger: any LedgerStore
  let metrics: ServerMetrics
  let page: StatusPage
  let access: StatusAccess
  let now: @Sendable () -> Timestamp

  var routes: [Route] {
    [
      Route(.get, "/healthz", answer: health),
      Route(.get, "/metrics", answer: showMetrics),
      Route(.get, "/", answer: showPage),
    ]
  }

  /// Whether the database can be read; says nothing else.
  @Sendable private func health(_ request: IncomingRequest) async throws -> Response {
    _ = try await ledger.changeMark()
    return try .json(["status": "ok"])
  }

  @Sendable private func showMetrics(_ request: IncomingRequest) async throws -> Response {
    try access.refuseUnlessAllowed(request)
    let text = PrometheusText(try await ledger.status(), metrics.snapshot).text
    return Self.text(text, PrometheusText.contentType)
  }

  @Sendable private func showPage(_ request: IncomingRequest) async throws -> Response {
    try access.refuseUnlessAllowed(request)
    let html = page.html(try await ledger.status(), metrics.snapshot, now: now())
    var response = Self.text(html, "text/html; charset=utf-8")
    response.headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    response.headers[.cacheControl] = "no-store"
    return response
  }

  private static func text(_ text: String, _ type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}

/// Who may see the chain's figures.
///
/// With a password whoever knows it. Without one only callers on this machine who came on their
/// own: what a proxy passes on is from somewhere else.
struct StatusAccess: Sendable {
  private let digest: Data?
  private let isLoopback: Bool

  init(password: String?, isLoopback: Bool) {
    digest = password.map(Self.digest)
    self.isLoopback = isLoopback
  }

  func refuseUnlessAllowed(_ request: IncomingRequest) throws {
    let headers = request.request.headers
    guard let digest else {
      guard isLoopback, !Self.isPassedOn(request.request) else {
        throw Problem(.unknownPath, detail: "There is nothing at this path.")
      }
      return
    }
    let given = headers[.authorization].flatMap(Self.password) ?? ""
    // Hashes of equal length, compared whole: the time tells nothing of the password.
    let difference = zip(digest, Self.digest(given)).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
    guard difference == 0 else {
      var refusal = Refusal(Problem(.signatureMissing, detail: "The password is missing or wrong."))
      refusal.headers[.wwwAuthenticate] = "Basic realm=\"foh-hq\", charset=\"UTF-8\""
      throw refusal
    }
  }

  /// Whether a proxy passed a request on, by what it leaves in it: its own fields, or the name that
  /// the caller knew headquarters by.
  private static func isPassedOn(_ request: Request) -> Bool {
    let names = request.headers.map(\.name.canonicalName)
    return names.contains { $0.hasPrefix("x-forwarded-") || marksOfProxies.contains($0) }
      || !ListenAddress.isLoopback(authority: request.head.authority ?? "")
  }

  private static let marksOfProxies: Set = ["forwarded", "via", "x-real-ip"]

  private static func digest(_ password: String) -> Data {
    Data(SHA256.hash(data: Array(password.utf8)))
  }

  /// Of HTTP Basic, whatever the user's name.
  private static func password(_ header: String) -> String? {
    guard header.hasPrefix("Basic "), header.utf8.count < 1000,
      let bytes = Data(base64Encoded: String(header.dropFirst(6))),
      let text = String(data: bytes, encoding: .utf8), let colon = text.firstIndex(of: ":")
    else { return nil }
    return String(text[text.index(after: colon)...])
  }
}
