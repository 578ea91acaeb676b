import AsyncHTTPClient
import Foundation
import GRDB
import HeadquartersContract
import NIOCore
import RealProgram
import Testing

/// A headquarters as it is rolled out, with one store enrolled.
struct Chain {
  let store: TrialStore
  let server: RunningProgram
  let url: String
  /// Headquarters' file.
  let path: String
  let storeID: String

  private struct Invitation: Decodable {
    var storeID: String
    var code: String

    enum CodingKeys: String, CodingKey {
      case storeID = "store_id"
      case code
    }
  }

  /// Starts headquarters and enrols the store.
  init(of store: TrialStore) throws {
    self.store = store
    path = store.folder.path("hq.db")
    try Self.run("init", "--db", path)
    let added = try Self.run("stores", "add", "--db", path, "--name", "Riverside", "--json")
    let invitation = try JSONDecoder().decode(Invitation.self, from: Data(added.utf8))
    storeID = invitation.storeID
    server = try RunningProgram(
      "foh-hq", ["serve", "--db", path, "--listen", "127.0.0.1:0", "--log-level", "error"])
    url = try #require(server.line(beginning: "listening on "))
    let enrolled = try Foh.run(
      "enrol", "--hq", url, "--code", invitation.code, "--db", store.path)
    try #require(enrolled.code == 0, "\(enrolled.errors)")
  }

  /// Runs `foh-hq` to its end.
  @discardableResult
  static func run(_ arguments: String...) throws -> String {
    let program = try RunningProgram("foh-hq", arguments)
    let code = program.wait()
    try #require(code == 0, "foh-hq \(arguments.first ?? ""): \(program.errors)")
    return program.output
  }

  /// A token for a guest's own app.
  func token() throws -> String {
    let printed = try Self.run(
      "channels", "token", "--db", path, "--channel", "app", "--store", storeID, "--json")
    return try JSONDecoder().decode([String: JSONValue].self, from: Data(printed.utf8))["token"]
      .flatMap { if case .string(let token) = $0 { token } else { nil } } ?? ""
  }

  /// A guest's own app asks, and what it is answered.
  func ask<Answer: Decodable>(
    _ method: String, _ path: String, token: String, body: (any Encodable)? = nil
  ) async throws -> Answer {
    var request = HTTPClientRequest(url: url + path)
    request.method = .RAW(value: method)
    request.headers.add(name: "authorization", value: "Bearer \(token)")
    if let body {
      request.headers.add(name: "content-type", value: "application/json")
      request.headers.add(name: "idempotency-key", value: UUID().uuidString)
      request.body = .bytes(ByteBuffer(bytes: try JSONEncoder().encode(body)))
    }
    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(40))
    let bytes = try await response.body.collect(upTo: 1 << 20)
    let data = Data(bytes.readableBytesView)
    try #require(
      (200..<300).contains(Int(response.status.code)),
      "\(response.status.code) \(String(decoding: data, as: UTF8.self))")
    return try JSONDecoder().decode(Answer.self, from: data)
  }

  /// Waits until the store has read what headquarters has told it.
  func waitUntilRead(seconds: Double = 60) throws {
    try wait(seconds, for: "SELECT cursor IS NOT NULL FROM feedPosition")
  }

  /// Waits until a question to the store's file is answered with yes.
  func wait(_ seconds: Double = 60, for question: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let file = try DatabaseQueue(path: store.path, configuration: configuration)
    let deadline = Date().addingTimeInterval(seconds)
    while try file.read({ try Bool.fetchOne($0, sql: question) }) != true {
      try #require(Date() < deadline, "not so: \(question)")
      usleep(20_000)
    }
  }
}
