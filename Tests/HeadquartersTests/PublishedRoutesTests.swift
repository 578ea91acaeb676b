import Foundation
import HeadquartersContract
import Logging
import StoreDomain
import Testing

@testable import Headquarters

/// The document that other programs are written against names all that headquarters answers, and
/// nothing else.
@Suite struct PublishedRoutesTests {
  private let document: JSONValue

  /// Read once for all tests.
  private static let published = Result {
    let file = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../Assets/headquarters.openapi.json").standardized
    return try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file))
  }

  init() throws {
    document = try Self.published.get()
  }

  /// The document's operations, by `GET /path`.
  private var operations: [String: JSONValue] {
    var operations: [String: JSONValue] = [:]
    for (path, item) in document["paths"]?.members ?? [:] {
      for (method, operation) in item.members where method != "parameters" {
        operations["\(method.uppercased()) \(path)"] = operation
      }
    }
    return operations
  }

  /// What a response is, also where it stands among those that several routes share.
  private func resolved(_ response: JSONValue) -> JSONValue {
    guard let name = response["$ref"]?.text?.split(separator: "/").last.map(String.init) else {
      return response
    }
    return document["components"]?["responses"]?[name] ?? response
  }

  private static func routes() async throws -> [Route] {
    let storage = try Storage(onFile: true)
    defer { storage.remove() }
    let logger = Logger(label: "headquarters")
    let ledger = try await storage.address.create()
    let doorbell = Doorbell(ledger: ledger, logger: logger)
    let server = try HeadquartersServer(
      ledger: ledger, settings: .init(address: try ListenAddress("127.0.0.1:0")), logger: logger)
    return server.routes(
      ProjectionService(ledger: ledger, doorbell: doorbell, logger: logger), doorbell)
  }

  @Test func everyRouteIsInTheDocumentAndTheDocumentHasNoOther() async throws {
    let routes = try await Self.routes().map { "\($0.method.rawValue) \($0.path)" }
    #expect(Set(routes).count == routes.count)
    #expect(Set(routes) == Set(operations.keys))
  }

  @Test func everyProblemOfARouteIsInTheDocumentUnderItsStatus() async throws {
    let operations = operations
    for route in try await Self.routes() {
      let name = "\(route.method.rawValue) \(route.path)"
      let responses = try #require(operations[name]?["responses"], "\(name)").members
      var documented: [String: Set<String>] = [:]
      for (status, response) in responses.mapValues(resolved) {
        guard let body = response["content"]?[Problem.contentType]?["schema"] else { continue }
        let types = body["allOf"]?.elements.last?["properties"]?["type"]?["enum"]
        documented[status] = Set(types?.elements.compactMap(\.text) ?? [])
      }
      let own = Dictionary(grouping: route.problems) { String($0.status) }
        .mapValues { Set($0.map(\.rawValue)) }
      #expect(documented == own, "\(name)")
    }
  }

  @Test func everyKindOfProblemIsNamed() {
    let types = document["components"]?["schemas"]?["Problem"]?["properties"]?["type"]?["enum"]
    #expect(
      types?.elements.compactMap(\.text) == Problem.Kind.allCases.map(\.rawValue))
  }

  /// A number that the document gives for a field.
  private func limit(_ schema: String, _ path: String..., name: String) -> Int? {
    var value = document["components"]?["schemas"]?[schema]
    for key in path { value = value?[key] }
    guard case .integer(let number) = value?[name] else { return nil }
    return number
  }

  @Test func theDocumentHasTheLimitsThatHeadquartersGoesBy() {
    for ask in ["TicketAsk", "ReservationAsk"] {
      #expect(
        limit(ask, "properties", "party_size", name: "maximum") == SeatingRule.partySizes.upperBound
      )
      #expect(
        limit(ask, "properties", "party_size", name: "minimum") == SeatingRule.partySizes.lowerBound
      )
      #expect(limit(ask, "properties", "guest_name", name: "maxLength") == GuestTextRule.nameLimit)
      #expect(limit(ask, "properties", "phone", name: "maxLength") == GuestTextRule.phoneLimit)
      #expect(limit(ask, "properties", "note", name: "maxLength") == GuestTextRule.noteLimit)
      #expect(limit(ask, "properties", "preorder", name: "maxItems") == PreorderedDish.countLimit)
    }
    let task = ["properties", "tasks", "items", "properties"]
    #expect(
      limit("ReservationAsk", task[0], task[1], task[2], task[3], "what", name: "maxLength")
        == GuestTextRule.noteLimit)
    #expect(
      limit("ReservationAsk", task[0], task[1], task[2], task[3], "minutes_before", name: "maximum")
        == GuestAskRule.minutesBefore.upperBound)
    #expect(
      limit("ReservationAsk", "properties", "tables", name: "maxItems") == GuestAskRule.tableLimit)
    #expect(
      limit("ReservationAsk", "properties", "tasks", name: "maxItems") == GuestAskRule.taskLimit)
    #expect(
      limit("PreorderedDish", "properties", "code", name: "maxLength") == GuestTextRule.codeLimit)
    #expect(
      limit("PreorderedDish", "properties", "quantity", name: "maximum")
        == GuestAskRule.quantities.upperBound)
    #expect(
      limit("MemberCreate", "properties", "name", name: "maxLength") == GuestTextRule.nameLimit)
    #expect(
      limit("MemberCreate", "properties", "note", name: "maxLength") == GuestTextRule.noteLimit)
    #expect(
      limit("MemberCreate", "properties", "phone", name: "maxLength") == GuestTextRule.phoneLimit)
    let codes = document["components"]?["schemas"]?["EnrolRequest"]?["properties"]?["currency"]?[
      "enum"]
    #expect(codes?.elements.compactMap(\.text) == Currency.knownCodes)
  }

  @Test(arguments: ["/", "/metrics", "/healthz"])
  func whatPeopleAndTheirMonitoringGetIsAsDocumented(_ path: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      let answer = try await headquarters.send("GET", path)
      let response = operations["GET \(path)"]?["responses"]?[String(answer.status)]
      let types = response?["content"]?.members.keys.map { String($0) }
      #expect(types == answer.headers["content-type"].map { [$0] })
    }
  }

  @Test func aStrangerIsAskedForThePasswordOfThePageAndTheMetrics() async throws {
    try await RunningHeadquarters.run(statusPassword: "sichuan") { headquarters in
      for path in ["/", "/metrics"] {
        let refused = try await headquarters.send("GET", path)
        #expect(refused.status == 401)
        #expect(refused.problemKind == .signatureMissing)
        #expect(refused.headers["www-authenticate"]?.hasPrefix("Basic ") == true)
        let word = Data("it:sichuan".utf8).base64EncodedString()
        let shown = try await headquarters.send(
          "GET", path, headers: [("authorization", "Basic \(word)")])
        #expect(shown.status == 200)
      }
    }
  }
}

extension JSONValue {
  fileprivate subscript(_ key: String) -> JSONValue? { members[key] }

  fileprivate var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }

  fileprivate var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
