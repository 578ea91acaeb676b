import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import ServiceLifecycle

/// The server that the stores speak to.
public struct HeadquartersServer: Sendable {
  /// How the server is run.
  public struct Settings: Sendable {
    public var address: ListenAddress
    public var tls: TLSFiles?
    /// What one store may ask a second in the long run, and how many requests at once.
    public var requestsPerSecond: Double
    public var burst: Double
    /// For the status page and the metrics; without one only this machine sees them.
    public var statusPassword: String?
    /// How the status page writes commands.
    public var commands = PastedCommands()
    public var deadlines = Deadlines()
    /// How many connections are open at once; whoever else comes waits for one to end.
    public var connections = ConnectionLimit.standard
    /// How many of them one address may have; nothing for as many as there are, where all callers
    /// come through one proxy.
    public var connectionsOfOneAddress: Int? {
      didSet { connectionPace = connectionsOfOneAddress.map(ConnectionPace.init) }
    }
    /// How fast connections of one address come in; nothing for as they come, where all callers come
    /// through one proxy.
    var connectionPace: ConnectionPace?
    /// How fast one address is told that it is refused.
    var refusals: CallerPace
    /// How fast one address is told what anybody may ask: whether the server is well, which a balancer
    /// asks every few seconds.
    var anybodysQuestions = CallerPace(perSecond: 10, burst: 50)
    /// How many answers are kept back at once because of that.
    var stalledAnswers = StalledAnswers.standard
    /// How much memory the bodies of all requests under way may take together.
    public var bodyBytes = BodyBudget.standard
    /// How often the server looks for what is old enough to be forgotten.
    public var upkeep = Duration.seconds(3600)

    public init(
      address: ListenAddress, tls: TLSFiles? = nil, requestsPerSecond: Double = 50,
      burst: Double = 200, statusPassword: String? = nil
    ) {
      self.address = address
      self.tls = tls
      self.requestsPerSecond = requestsPerSecond
      self.burst = burst
      refusals = CallerPace(perSecond: requestsPerSecond / 5, burst: requestsPerSecond)
      self.statusPassword = statusPassword
    }
  }

  private let ledger: any LedgerStore
  private let settings: Settings
  private let environment: HeadquartersEnvironment
  private let logger: Logger
  private let server: HTTPServerBuilder
  private let connections: OpenConnections
  private let statusPage: StatusPage
  private let metrics = ServerMetrics()

  /// - Throws: `HeadquartersError` when stores would speak in the clear over a network, or when no
  ///   store could trust the certificate.
  public init(
    ledger: any LedgerStore, settings: Settings,
    environment: HeadquartersEnvironment = HeadquartersEnvironment(), logger: Logger
  ) throws {
    guard settings.tls != nil || settings.address.isLoopback else {
      throw HeadquartersError.plainOnlyOnLoopback(host: settings.address.host)
    }
    self.ledger = ledger
    self.settings = settings
    self.environment = environment
    self.logger = logger
    connections = OpenConnections(
      most: settings.connections, mostOfOneAddress: settings.connectionsOfOneAddress,
      metrics: metrics)
    server = try Self.server(
      settings.tls?.configuration(now: environment.now()), settings.deadlines, connections, metrics)
    statusPage = try StatusPage(commands: settings.commands)
  }

  private static func server(
    _ tls: TLSConfiguration?, _ deadlines: Deadlines, _ connections: OpenConnections,
    _ metrics: ServerMetrics
  ) throws -> HTTPServerBuilder {
    let isEncrypted = tls != nil
    let plain = HTTPServerBuilder.http1(
      configuration: .init(
        additionalChannelHandlers: [
          ConnectionWatch(connections),
          RequestDeadlines(deadlines, isEncrypted: isEncrypted) { metrics.shutOut() },
        ]))
    guard let tls else { return plain }
    return try .tls(plain, tlsConfiguration: tls)
  }

  /// The server as a service, for a service group.
  ///
  /// - Parameter onListening: told the URL, with the port that the system chose.
  public func service(onListening: @escaping @Sendable (String) async -> Void) -> any Service {
    let doorbell = Doorbell(ledger: ledger, logger: logger)
    let projections = ProjectionService(ledger: ledger, doorbell: doorbell, logger: logger)
    let routes = routes(projections, doorbell)
    let router = Router(context: CallerContext.self, options: .autoGenerateHeadEndpoints)
    router.middlewares.add(
      ProblemsAndAccessLog(
        routes: routes, metrics: metrics,
        stalled: StalledAnswers(
          refusals: settings.refusals, anybodys: settings.anybodysQuestions,
          most: settings.stalledAnswers,
          mostOfOneAddress: (settings.connectionsOfOneAddress ?? settings.connections) / 2,
          now: environment.now)))
    let bodies = BodyBudget(most: settings.bodyBytes)
    for route in routes {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await bodies.whileTaking { share in
          try await route.answer(IncomingRequest(request, context, share: share))
        }
      }
    }
    let scheme = settings.tls == nil ? "http" : "https"
    let address = settings.address
    return Application(
      router: router, server: server,
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: address.port), serverName: "foh-hq", backlog: 1024,
        availableConnectionsDelegate: ConnectionGate(
          most: settings.connections, metrics: metrics)),
      services: [
        doorbell, projections,
        UpkeepService(ledger: ledger, interval: settings.upkeep, logger: logger),
        SightingService(
          ledger: ledger, metrics: metrics, interval: min(settings.upkeep, .seconds(10)),
          logger: logger),
      ],
      onServerRunning: { channel in
        await paceConnections(at: channel)
        metrics.listens(since: environment.now())
        let port = channel.localAddress?.port ?? address.port
        await onListening("\(scheme)://\(address.urlHost):\(port)")
      },
      logger: logger)
  }

  /// Whoever comes to the server is seen there first.
  private func paceConnections(at server: any Channel) async {
    guard var pace = settings.connectionPace else { return }
    pace.mostWaiting = min(pace.mostWaiting, ConnectionLimit.waiting(settings.connections))
    pace.mostKeptAway = min(pace.mostKeptAway, ConnectionLimit.keptAway(settings.connections))
    let turns = pace
    do {
      try await server.eventLoop.submit {
        try server.pipeline.syncOperations.addHandler(
          ConnectionTurns(turns, metrics: metrics, now: environment.now), position: .first)
      }.get()
    } catch {
      // It ends before it has begun.
      logger.debug("not listening any more", metadata: ["error": "\(error)"])
    }
  }

  /// Runs until SIGTERM or SIGINT: requests under way are answered, then it ends.
  ///
  /// - Throws: `HeadquartersError` when nobody can listen there.
  public func run(onListening: @escaping @Sendable (String) async -> Void) async throws {
    try await ledger.beginFeed()
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [service(onListening: onListening)],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    do {
      try await group.run()
    } catch {
      throw settings.address.explaining(error)
    }
  }

  /// Everything that is answered.
  func routes(_ projections: ProjectionService, _ doorbell: Doorbell) -> [Route] {
    let limiter = RateLimiter(perSecond: settings.requestsPerSecond, burst: settings.burst)
    // Of one caller no more wait than there are connections, each with one request.
    let turns = CallerTurns(mostWaiting: max(ConnectionLimit.standard, settings.connections))
    let authenticator = RequestAuthenticator(
      ledger: ledger, limiter: limiter, metrics: metrics, turns: turns,
      now: environment.now)
    let stores = StoreRoutes(
      ledger: ledger, authenticator: authenticator, projections: projections, metrics: metrics,
      turns: turns)
    let feed = FeedRoutes(
      ledger: ledger, authenticator: authenticator, doorbell: doorbell, metrics: metrics,
      turns: turns)
    let members = MemberRoutes(
      ledger: ledger, authenticator: authenticator, doorbell: doorbell, turns: turns)
    let gate = ChannelGate(
      ledger: ledger,
      limiter: RateLimiter(
        perSecond: settings.requestsPerSecond * 10, burst: settings.burst * 10),
      turns: turns, now: environment.now)
    let channels = ChannelRoutes(
      ledger: ledger, gate: gate, doorbell: doorbell, metrics: metrics, turns: turns)
    let receipts = ReceiptRoutes(ledger: ledger, gate: gate, turns: turns)
    let commands = CommandRoutes(
      ledger: ledger, authenticator: authenticator, gate: gate, doorbell: doorbell, turns: turns)
    let status = StatusRoutes(
      ledger: ledger, metrics: metrics, page: statusPage,
      access: StatusAccess(
        password: settings.statusPassword,
        isLoopback: settings.tls == nil && settings.address.isLoopback, metrics: metrics,
        logger: logger),
      turns: turns,
      tellsCallersApart: settings.connectionsOfOneAddress.map { $0 < settings.connections }
        ?? false,
      now: environment.now)
    return stores.routes + feed.routes + members.routes + channels.routes + receipts.routes
      + commands.routes + status.routes
  }
}
