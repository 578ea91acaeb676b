import AsyncHTTPClient
import Foundation
import GRDB
import Headquarters
import HeadquartersContract
import Logging
import NIOCore
import ServiceLifecycle
import StoreDomain

/// A real server on a port of loopback, over a real file.
struct RunningHeadquarters: Sendable {
  let url: String
  let ledger: SQLiteLedger
  let clock: HandClock

  /// Starts headquarters, does something with it and stops it.
  static func run(
    requestsPerSecond: Double = 10_000,
    _ body: (RunningHeadquarters) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("headquarters-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let clock = HandClock()
    let environment = HeadquartersEnvironment(now: { clock.now })
    let ledger = try SQLiteLedger.create(
      path: folder.appendingPathComponent("hq.db").path, environment: environment)
    var logger = Logger(label: "headquarters")
    logger.logLevel = .critical
    let server = try HeadquartersServer(
      ledger: ledger,
      settings: HeadquartersServer.Settings(
        address: try ListenAddress("127.0.0.1:0"), requestsPerSecond: requestsPerSecond,
        burst: requestsPerSecond),
      environment: environment, logger: logger)
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
        try await body(RunningHeadquarters(url: url, ledger: ledger, clock: clock))
      } catch {
        await group.triggerGracefulShutdown()
        throw error
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }

  /// Adds a store and enrols a device of it.
  func enrolledStore(
    _ name: String = "Riverside", source: String = "/stores/\(UUID().uuidString.lowercased())"
  ) async throws -> SendingStore {
    let invitation = try await ledger.addStore(name: name, codeValidFor: 3600)
    let key = DeviceKey()
    let answer = try await enrol(code: invitation.code, key: key, source: source)
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

  func send(
    _ method: String, _ target: String, body: Data = Data(), headers: [(String, String)] = []
  ) async throws -> Answer {
    var request = HTTPClientRequest(url: url + target)
    request.method = .RAW(value: method)
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    if !body.isEmpty { request.body = .bytes(ByteBuffer(bytes: body)) }
    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
    let bytes = try await response.body.collect(upTo: 1 << 20)
    var fields: [String: String] = [:]
    for header in response.headers { fields[header.name.lowercased()] = header.value }
    return Answer(
      status: Int(response.status.code), headers: fields, body: Data(bytes.readableBytesView))
  }

  /// Reads the file on a connection of its own: what it shows is committed.
  func committed<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: ledger.path, configuration: configuration).read(body)
  }

  func committedEvents() throws -> Int {
    try committed { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") ?? 0 }
  }

  func alarms(of storeID: String) throws -> [String] {
    try committed { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT kind FROM alarm JOIN store ON number = storeNumber
          WHERE id = ? AND clearedAt IS NULL ORDER BY kind
          """, arguments: [storeID])
    }
  }
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
