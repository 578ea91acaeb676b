import Crypto
import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird
import Logging
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
    try access.refuseUnlessAllowed(request, now: now())
    let text = PrometheusText(try await ledger.status(), metrics.snapshot).text
    return Self.text(text, PrometheusText.contentType)
  }

  @Sendable private func showPage(_ request: IncomingRequest) async throws -> Response {
    try access.refuseUnlessAllowed(request, now: now())
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
  private let metrics: ServerMetrics
  private let logger: Logger
  /// Passwords that were wrong, of one address: a person who mistypes one may go on, and a program
  /// that tries them all has to wait for each.
  private let wrongOnes = RateLimiter(perSecond: 0.2, burst: 10)

  init(password: String?, isLoopback: Bool, metrics: ServerMetrics, logger: Logger) {
    digest = password.map(Self.digest)
    self.isLoopback = isLoopback
    self.metrics = metrics
    self.logger = logger
  }

  func refuseUnlessAllowed(_ request: IncomingRequest, now: Timestamp) throws {
    guard let digest else {
      guard isLoopback, !Self.isPassedOn(request.request) else {
        throw Problem(
          .unknownPath,
          detail: "The figures are shown to this machine alone, over plain HTTP. To show them to "
            + "others too, give the server a password: foh-hq serve --status-password-file FILE.")
      }
      return
    }
    let caller = "\(request.caller)"
    // Before it is compared: else the right one would be found however long the wrong ones wait.
    if let wait = wrongOnes.secondsToWait(caller, now: now, taking: false) {
      throw Refusal(
        Problem(.tooManyRequests, detail: "Too many wrong passwords; try again in \(wait) s."),
        retryAfterSeconds: wait)
    }
    guard let given = request.credentials("Basic").flatMap(Self.password) else {
      throw Self.refusal
    }
    // Hashes of equal length, compared whole: the time tells nothing of the password.
    let difference = zip(digest, Self.digest(given)).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
    guard difference == 0 else {
      _ = wrongOnes.secondsToWait(caller, now: now)
      metrics.sawWrongPassword()
      logger.warning("wrong password for the status page", metadata: ["caller": "\(caller)"])
      throw Self.refusal
    }
  }

  private static var refusal: Refusal {
    var refusal = Refusal(Problem(.signatureMissing, detail: "The password is missing or wrong."))
    refusal.headers[.wwwAuthenticate] = "Basic realm=\"foh-hq\", charset=\"UTF-8\""
    return refusal
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
  private static func password(_ credentials: String) -> String? {
    guard credentials.utf8.count < 1000, let bytes = Data(base64Encoded: credentials),
      let text = String(data: bytes, encoding: .utf8), let colon = text.firstIndex(of: ":")
    else { return nil }
    return String(text[text.index(after: colon)...])
  }
}
