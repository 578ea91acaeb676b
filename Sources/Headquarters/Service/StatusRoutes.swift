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
  let turns: CallerTurns
  /// Whether callers are told apart by their addresses: not where all come through one balancer.
  let tellsCallersApart: Bool
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
    // A balancer that passes on what all ask asks from the same address itself, and takes headquarters
    // out of service when the answer is late: a stranger is not to bring that about. A proxy on this
    // machine names who asks.
    if tellsCallersApart || request.caller != request.connection {
      request.worth.isOnly(.anybodys)
    }
    _ = try await turns.one(of: "\(request.caller) health") { try await ledger.changeMark() }
    return try .json(["status": "ok"])
  }

  @Sendable private func showMetrics(_ request: IncomingRequest) async throws -> Response {
    try access.refuseUnlessAllowed(request, now: now())
    let text = PrometheusText(try await ledger.status(), metrics.snapshot).text
    return Self.text(text, PrometheusText.contentType)
  }

  @Sendable private func showPage(_ request: IncomingRequest) async throws -> Response {
    try access.refuseUnlessAllowed(request, now: now())
    let html = page.html(
      try await ledger.status(), metrics.snapshot, now: now(),
      showing: PageFilter(reading: request.typed))
    var response = Self.text(html, "text/html; charset=utf-8")
    response.headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'"
    response.headers[.cacheControl] = "no-store"
    return response
  }

  private static func text(_ text: String, _ type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}
