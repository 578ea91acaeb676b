import Foundation
import HeadquartersContract
import Logging
import RealProgram
import StoreDomain
import Testing

@testable import Headquarters

/// What somebody recorded of a store's requests is worth nothing, also after headquarters was killed
/// and has forgotten whom it spoke to.
@Suite struct ReplayTests {
  /// A signed request as it went over the line.
  private struct Recorded {
    /// As the published document has it: `POST /v1/stores/{store}/events`.
    var kind: String
    var method: String
    var target: String
    var body = Data()
    var headers: [(String, String)]
    /// What it is answered the first time.
    var statuses = [200, 201]

    func send(to url: String, _ headquarters: RunningHeadquarters) async throws -> Answer {
      var headquarters = headquarters
      headquarters.url = url
      return try await headquarters.send(method, target, body: body, headers: headers)
    }
  }

  @Test func everySignedRequestReplayedAfterAKillChangesNothing() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 3)
      let first = try headquarters.storage.address.serve()
      var url = try #require(first.line(beginning: "listening on "), "\(first.errors)")
      let recorded = try record(store)
      #expect(Set(recorded.map(\.kind)) == (try await Self.signedKinds()))
      for request in recorded {
        let answer = try await request.send(to: url, headquarters)
        #expect(request.statuses.contains(answer.status), "\(request.kind) \(answer)")
      }
      first.kill()
      try await headquarters.ledger.projectAll()
      let before = try await everything(headquarters.ledger)

      let second = try headquarters.storage.address.serve()
      url = try #require(second.line(beginning: "listening on "), "\(second.errors)")
      for request in recorded {
        _ = try await request.send(to: url, headquarters)
        // Once more with another Idempotency-Key: it is not signed.
        var other = request
        other.headers.removeAll { $0.0 == "idempotency-key" }
        other.headers.append(("idempotency-key", "stolen"))
        let answer = try await other.send(to: url, headquarters)
        if request.kind.contains("/commands/") {
          #expect(answer.problemKind == .replayed, "\(answer)")
        }
      }
      try await headquarters.ledger.projectAll()
      #expect(try await everything(headquarters.ledger) == before)
      second.kill()
    }
  }

  @Test func theNonceOfACommandIsSpentForGood() async throws {
    try await RunningHeadquarters.run { headquarters in
      func nonce(_ text: String) -> UsedNonce {
        UsedNonce(nonce: text, keyID: "k", created: 60, now: 60)
      }
      try await headquarters.ledger.spend(nonce("n1"))
      try await headquarters.ledger.spend(nonce("n2"))
      let other = try await headquarters.storage.address.open()
      for ledger in [headquarters.ledger, other] {
        await #expect(throws: Problem.replayed) { try await ledger.spend(nonce("n1")) }
      }
    }
  }

  /// All that a device may sign.
  private static func signedKinds() async throws -> Set<String> {
    let storage = try Storage(onFile: true)
    defer { storage.remove() }
    let logger = Logger(label: "headquarters")
    let ledger = try await storage.address.create()
    let doorbell = Doorbell(ledger: ledger, logger: logger)
    let routes = try HeadquartersServer(
      ledger: ledger, settings: .init(address: try ListenAddress("127.0.0.1:0")), logger: logger
    ).routes(ProjectionService(ledger: ledger, doorbell: doorbell, logger: logger), doorbell)
    return Set(
      routes.filter { $0.problems.contains(.replayed) }.map { "\($0.method.rawValue) \($0.path)" })
  }

  private func record(_ store: SendingStore) throws -> [Recorded] {
    let hash = PhoneHash(of: "13800005678", hqInstance: store.headquarters.ledger.instance)
    let encoder = JSONEncoder()
    func request(
      _ method: String, _ path: (String) -> String, query: String = "", body: Data = Data(),
      type: String = "application/json"
    ) throws -> Recorded {
      let own = path(store.storeID)
      // The other process goes by the real clock.
      let off = HeadquartersEnvironment.wallClock().seconds(since: store.headquarters.clock.now)
      var headers = try store.signature(method, own, query: query, body: body, secondsOff: off)
      if !body.isEmpty { headers.append(("content-type", type)) }
      return Recorded(
        kind: "\(method) \(path("{store}").replacing("campaigns", with: "{name}"))",
        method: method, target: query.isEmpty ? own : "\(own)?\(query)", body: body,
        headers: headers)
    }
    func command(_ name: String, _ key: String?, _ statuses: [Int]) throws -> Recorded {
      var command = try request(
        "POST", { _ in Paths.command("members") }, body: encoder.encode(MemberCreate(name: name)))
      if let key { command.headers.append(("idempotency-key", key)) }
      command.statuses = statuses
      return command
    }
    return [
      try request(
        "POST", Paths.events, query: "epoch=1", body: EventBatch.join(store.outbox),
        type: EventBatch.contentType),
      try request("GET", Paths.ledger), try request("GET", Paths.changes, query: "waiting=3"),
      try request("GET", { Paths.snapshot($0, "campaigns") }),
      try request("POST", Paths.findMember, body: encoder.encode(MemberQuestion(hash))),
      try command("Chen", "k1", [201]),
      // The answer was lost: the store signs anew.
      try command("Chen", "k1", [201]),
      // What is refused is not done later either.
      try command("Wang", "k1", [Problem.Kind.keyReused.status]),
      try command("Li", nil, [Problem.Kind.keyMissing.status]),
      try request(
        "POST", Paths.keys,
        body: encoder.encode(RotateKeyRequest(publicKey: DeviceKey().publicBase64))),
      try request(
        "POST", Paths.epochs,
        body: encoder.encode(
          EpochRequest(
            fileLife: UUID().uuidString.lowercased(), previousEpoch: 1, afterSequence: 2,
            chainHash: store.chainHash(after: 2).base64EncodedString()))),
    ]
  }

  /// All that headquarters keeps, but for when it last heard of a store.
  private func everything(_ ledger: any LedgerStore) async throws -> [String: [String]] {
    try await ledger.read { db in
      let tables = [
        "store", "deviceKey", "enrolmentCode", "event", "eventSentAgain", "alarm", "feedRow",
        "guestRequest", "idempotencyKey", "madeMember", "member", "queueTicket",
      ]
      var rows: [String: [String]] = [:]
      for table in tables {
        rows[table] = try db.rows("SELECT * FROM \(table)").map { "\($0.values)" }.sorted()
      }
      rows["storeEpoch"] = try db.rows(
        "SELECT storeNumber, epoch, fileLife, afterSequence, contiguousThrough FROM storeEpoch"
      ).map { "\($0.values)" }.sorted()
      return rows
    }
  }
}

extension SendingStore {
  fileprivate func chainHash(after count: Int) -> Data {
    outbox.prefix(count).reduce(EventChain.start) { EventChain.hash(after: $0, $1) }
  }
}
