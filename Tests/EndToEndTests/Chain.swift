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
  let headquarters: HeadquartersProgram
  let storeID: String
  var url: String { headquarters.url }
  /// Headquarters' file.
  var path: String { headquarters.path }

  /// Starts headquarters and enrols the store.
  init(of store: TrialStore) throws {
    self.store = store
    headquarters = try HeadquartersProgram()
    let invitation = try headquarters.invite()
    storeID = invitation.storeID
    try headquarters.start()
    let enrolled = try Foh.run(
      "enrol", "--hq", url, "--code", invitation.code, "--db", store.path)
    try #require(enrolled.code == 0, "\(enrolled.errors)")
  }

  /// A token for a guest's own app.
  func token() throws -> String {
    try token("--store", storeID)
  }

  /// A token for an app of the whole chain with which guests become members.
  func membersToken() throws -> String {
    try token("--scope", "members")
  }

  private func token(_ options: String...) throws -> String {
    let printed = try headquarters.run(
      ["channels", "token", "--db", path, "--channel", "app", "--json"] + options)
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
    let response = try await HTTPClient.shared.execute(request, timeout: .hours(1))
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
