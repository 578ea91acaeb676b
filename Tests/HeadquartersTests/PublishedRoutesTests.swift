import Foundation
import HeadquartersContract
import Logging
import Testing

@testable import Headquarters

/// What is published is what is answered, no more and no less.
@Suite struct PublishedRoutesTests {
  @Test func everyRouteIsInTheDocumentAndTheDocumentPromisesNoOther() async throws {
    try await RunningHeadquarters.run { headquarters in
      let logger = Logger(label: "headquarters")
      let server = try HeadquartersServer(
        ledger: headquarters.ledger,
        settings: HeadquartersServer.Settings(address: try ListenAddress("127.0.0.1:0")),
        logger: logger)
      let doorbell = Doorbell(ledger: headquarters.ledger, logger: logger)
      let projections = ProjectionService(
        ledger: headquarters.ledger, doorbell: doorbell, logger: logger)
      let answered = server.routes(projections, doorbell)
        .filter { $0.path.hasPrefix("/v1/") }
        .map { "\($0.method.rawValue) \($0.path)" }
      #expect(answered.sorted() == (try Self.documented()).sorted())
    }
  }

  /// `GET /v1/stores/{store}/ledger` and so on.
  private static func documented() throws -> [String] {
    let file = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../Assets/headquarters.openapi.json").standardized
    let document = try JSONDecoder().decode(
      [String: JSONValue].self, from: Data(contentsOf: file))
    guard case .object(let paths)? = document["paths"] else { return [] }
    return paths.flatMap { path, item -> [String] in
      guard case .object(let members) = item else { return [] }
      return members.keys.filter { $0 != "parameters" }.map { "\($0.uppercased()) \(path)" }
    }
  }
}
