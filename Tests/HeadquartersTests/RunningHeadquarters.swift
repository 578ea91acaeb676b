import AsyncHTTPClient
import Foundation
import HeadquartersContract
import Logging
import NIOCore
import ServiceLifecycle
import StoreDomain
import Testing

@testable import Headquarters

/// A real server on a port of loopback, over a real database.
struct RunningHeadquarters: Sendable {
  var url: String
  let ledger: any LedgerStore
  let storage: Storage
  let clock: HandClock
  /// What the server says of its own faults, and of callers who are up to something.
  var noted = NotedErrors()

  /// Starts headquarters, does something with it and stops it.
  ///
  /// - Parameters:
  ///   - kept: the database of one that ran before; nothing for a new one.
  ///   - clock: what the time is; nothing for one that begins now.
  ///   - events: what this version knows.
  ///   - serving: what the server has of the database instead of the database itself.
  ///   - isNamed: whether the page's commands name this database; else one that is not there.
  static func run(
    on kept: Storage? = nil, clock: HandClock = HandClock(),
    knowing events: EventRegistry = .standard,
    requestsPerSecond: Double = 10_000, onFile: Bool = Storage.isFile,
    deadlines: HeadquartersServer.Deadlines = HeadquartersServer.Deadlines(),
    upkeep: Duration = .seconds(3600), connections: Int = ConnectionLimit.standard,
    connectionsOfOneAddress: Int? = nil, connectionPace: ConnectionPace? = nil,
    statusPassword: String? = nil,
    bodyBytes: Int = BodyBudget.standard, refusals: CallerPace = .unlimited,
    anybodysQuestions: CallerPace = .unlimited,
    stalledAnswers: Int = StalledAnswers.standard,
    answerPatience: Double = 60, serverOptions: String = "", isNamed: Bool = false,
    serving: (any LedgerStore) -> any LedgerStore = { $0 },
    _ body: (RunningHeadquarters) async throws -> Void
  ) async throws {
    let storage = try kept ?? Storage(onFile: onFile, serverOptions: serverOptions)
    defer { if kept == nil { storage.remove() } }
    let environment = HeadquartersEnvironment(
      now: { clock.now }, answerPatience: answerPatience, events: events)
    let isMade = kept == nil ? false : try await storage.isMade()
    let ledger =
      isMade
      ? try await storage.address.open(environment) : try await storage.address.create(environment)
    let noted = NotedErrors()
    let logger = noted.logger
    var settings = HeadquartersServer.Settings(
      address: try ListenAddress("127.0.0.1:0"), requestsPerSecond: requestsPerSecond,
      burst: requestsPerSecond, statusPassword: statusPassword)
    settings.deadlines = deadlines
    settings.upkeep = upkeep
    settings.connections = connections
    settings.connectionsOfOneAddress = connectionsOfOneAddress
    settings.connectionPace = connectionPace
    settings.bodyBytes = bodyBytes
    if isNamed { settings.commands.database = storage.address.pasted }
    settings.refusals = refusals
    settings.anybodysQuestions = anybodysQuestions
    settings.stalledAnswers = stalledAnswers
    let server = try HeadquartersServer(
      ledger: serving(ledger), settings: settings, environment: environment, logger: logger)
    let (addresses, listening) = AsyncStream.makeStream(of: String.self)
    let group = ServiceGroup(
      services: [server.service { listening.yield($0) }], logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        defer { listening.finish() }
        try await group.run()
      }
      var iterator = addresses.makeAsyncIterator()
      guard let url = await iterator.next() else {
        try await tasks.waitForAll()
        return
      }
      do {
        try await body(
          RunningHeadquarters(
            url: url, ledger: ledger, storage: storage, clock: clock, noted: noted))
      } catch {
        await group.triggerGracefulShutdown()
        // A server that is torn away from under its callers traps, and nobody reads why the test failed.
        try? await tasks.waitForAll()
        throw error
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
    // Whatever a test provokes, others were told that it may come.
    #expect(noted.all.filter { $0.contains(Route.unnamed) } == [])
  }

  /// Adds a store and enrols a device of it.
  func enrolledStore(
    _ name: String = "Riverside", source: String = "/stores/\(UUID().uuidString.lowercased())"
  ) async throws -> SendingStore {
    let invitation = try await ledger.addStore(
      name: name, codeValidFor: 3600, isNameMeant: true)
    let key = DeviceKey()
    let answer = try await enrol(code: invitation.code, key: key, source: source)
    try #require(answer.status == 200, "\(String(decoding: answer.body, as: UTF8.self))")
    let enrolled = try answer.decoded(EnrolAnswer.self)
    return SendingStore(
      headquarters: self, storeID: enrolled.storeID, keyID: enrolled.keyID, key: key,
      source: source, epoch: enrolled.epoch)
  }

  func enrol(
    code: String, key: DeviceKey, source: String, name: String = "Riverside"
  ) async throws -> Answer {
    let request = EnrolRequest(
      code: code, publicKey: key.publicBase64, source: source, name: name, currency: "CNY")
    return try await send(
      "POST", Paths.enrol, body: try JSONEncoder().encode(request),
      headers: [("content-type", "application/json")])
  }

  /// As patient as a test: on a busy machine an answer takes as long as it takes, and a connection
  /// that is kept must not be given up between two requests.
  private static let client: HTTPClient = {
    var configuration = HTTPClient.Configuration()
    configuration.connectionPool.idleTimeout = .hours(1)
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()

  func send(
    _ method: String, _ target: String, body: Data = Data(), headers: [(String, String)] = []
  ) async throws -> Answer {
    var request = HTTPClientRequest(url: url + target)
    request.method = .RAW(value: method)
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    if !body.isEmpty { request.body = .bytes(ByteBuffer(bytes: body)) }
    let response = try await Self.client.execute(request, timeout: .hours(1))
    let bytes = try await response.body.collect(upTo: 1 << 20)
    var fields: [String: String] = [:]
    for header in response.headers { fields[header.name.lowercased()] = header.value }
    return Answer(
      status: Int(response.status.code), headers: fields, body: Data(bytes.readableBytesView))
  }

  /// Reads on another connection than the one that writes: what it shows is committed.
  func committedEvents() async throws -> Int {
    try await ledger.read { try $0.value("SELECT count(*) FROM event") ?? 0 }
  }

  func alarms(of storeID: String) async throws -> [String] {
    try await ledger.read { db in
      try db.values(
        """
        SELECT kind FROM alarm JOIN store ON number = storeNumber
        WHERE id = ? AND clearedAt IS NULL ORDER BY kind
        """, [storeID])
    }
  }
}

extension CallerPace {
  /// For tests that are refused often, and do not ask how fast.
  /// One of its own each time: the clocks of two tests are not the same.
  static var unlimited: CallerPace { CallerPace(perSecond: 1e6, burst: 1e6) }
}

/// What headquarters answered.
struct Answer: Sendable {
  var status: Int
  var headers: [String: String]
  var body: Data

  func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: body)
  }

  /// Nothing when the body is no problem details or its content type is another one.
  var problem: Problem? {
    guard headers["content-type"] == Problem.contentType else { return nil }
    return try? decoded(Problem.self)
  }

  var problemKind: Problem.Kind? { problem?.kind }
}
