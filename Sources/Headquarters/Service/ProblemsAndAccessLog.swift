import Foundation
import HTTPTypes
import HeadquartersContract
import Hummingbird
import Logging

/// Turns every error into problem details, and writes one line for each request.
///
/// The line names the route, not the path: no address, no id of a guest and no query is logged.
struct ProblemsAndAccessLog: RouterMiddleware {
  let routes: [Route]
  let metrics: ServerMetrics
  let stalled: StalledAnswers

  func handle(
    _ request: Request, context: CallerContext,
    next: (Request, CallerContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var response: Response
    do {
      if let refusal = Self.refusalOfTwoHosts(request) {
        response = try refusal.response
      } else {
        response = try await next(request, context)
      }
    } catch {
      response = try refusal(of: error, request, context).response
      // Whoever asks for the head alone would take a body for the next answer.
      if request.method == .head { response = response.createHeadResponse() }
    }
    let taken = (ContinuousClock.now - start).components
    let seconds = Double(taken.seconds) + Double(taken.attoseconds) / 1e18
    let route = Self.known(context.endpointPath, routes)
    metrics.answered(
      method: Self.known(request.method), route: route, status: Int(response.status.code),
      seconds: seconds)
    context.logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue.prefix(16))",
        "route": "\(route)",
        "status": "\(response.status.code)",
        "ms": "\(Int(seconds * 1000))",
      ])
    let isRefusal = response.status.kind == .clientError
    await stalled.stall(
      &response, worth: isRefusal ? .nothing : context.worth.was,
      to: .asking(request, over: context.connection), over: context.connection)
    return response
  }

  /// A balancer could go by one Host and headquarters by the other (RFC 9112, section 3.2). The first
  /// is the request's authority, and a field only the second.
  private static func refusalOfTwoHosts(_ request: Request) -> Refusal? {
    guard request.headers.contains(where: { $0.name.canonicalName == "host" }) else { return nil }
    return Refusal(Problem(.malformed, detail: "The request has two Host fields; send one."))
  }

  /// Names that we gave ourselves: a stranger cannot fill memory with others.
  private static func known(_ path: String?, _ routes: [Route]) -> String {
    guard let path, routes.contains(where: { $0.path == path }) else { return "none" }
    return path
  }

  private static func known(_ method: HTTPRequest.Method) -> String {
    [.get, .post, .delete, .put, .patch, .head, .options].contains(method)
      ? method.rawValue : "other"
  }

  private func refusal(of error: any Error, _ request: Request, _ context: CallerContext) -> Refusal
  {
    if let error = error as? HTTPError, error.status == .notFound {
      let segments = IncomingRequest.target(of: request).path.split(separator: "/")
      let methods = routes.filter { $0.matches(segments) }.flatMap {
        $0.method == .get ? [.get, .head] : [$0.method]
      }
      if !methods.isEmpty {
        return Refusal(
          Problem(
            .methodNotAllowed, detail: "Use \(methods.map(\.rawValue).joined(separator: " or "))."),
          allowing: methods)
      }
    }
    let refusal = Refusal.explaining(error)
    if let kind = refusal.problem.kind, let path = context.endpointPath,
      let route = routes.first(where: { $0.path == path && $0.method == request.method }),
      !route.problems.contains(kind)
    {
      context.logger.error("\(Route.unnamed)", metadata: ["route": "\(path)", "kind": "\(kind)"])
    }
    if refusal.problem.kind == .unavailable {
      context.logger.error("could not answer", metadata: ["error": "\(error)"])
    }
    return refusal
  }
}
