import AsyncHTTPClient
import Foundation
import HeadquartersContract
import NIOCore
import NIOHTTP1
import NIOSSL
import StoreDomain

/// What honest callers were answered during one phase, and after how long.
struct HonestOutcome: Sendable {
  /// Seconds from the moment when a request was due until it was answered.
  var latencies: [Double] = []
  /// Requests that had to be sent again because their connection broke.
  var repeated = 0
  /// What was not answered as it should be.
  var faults: [String] = []
  /// What headquarters took of the processors meanwhile.
  var processorSeconds = 0.0

  mutating func add(_ other: Self) {
    processorSeconds += other.processorSeconds
    latencies += other.latencies
    repeated += other.repeated
    faults += other.faults
  }
}

/// Stores that send an order each half second, and an app that takes a number and asks for it.
final class HonestLoad: Sendable {
  private let stores: [HonestCaller]
  private let app: HonestCaller
  private let client: HTTPClient
  private static let pace = Duration.milliseconds(500)

  init(_ stores: [EnrolledStore], token: String, at headquarters: ServedHeadquarters) throws {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.trustRoots = .file(headquarters.certificate)
    var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = stores.count + 1
    let client = HTTPClient(configuration: configuration)
    self.client = client
    let urls = headquarters.urls
    self.stores = stores.enumerated().map { number, store in
      HonestCaller(
        requests: OrdersOfAStore(store), url: urls[number % urls.count], client: client)
    }
    app = HonestCaller(
      requests: NumbersOfAnApp(token: token, storeIDs: stores.map(\.storeID)),
      url: urls[urls.count - 1], client: client)
  }

  func end() async throws {
    try await client.shutdown()
  }

  /// All of them do what they do for so long.
  func goOn(for duration: Duration) async -> HonestOutcome {
    let start = ContinuousClock.now
    let count = Int(duration / Self.pace)
    return await withTaskGroup(of: HonestOutcome.self) { tasks in
      for (number, caller) in (stores + [app]).enumerated() {
        // Not all at the same moment.
        let first = start + Self.pace * number / (stores.count + 1)
        tasks.addTask {
          await caller.goOn((0..<count).map { first + Self.pace * $0 })
        }
      }
      return await tasks.reduce(into: HonestOutcome()) { $0.add($1) }
    }
  }
}

/// What an honest caller asks, one request after the other.
protocol HonestRequests: Sendable {
  mutating func next() throws -> HonestRequest
}

struct HonestRequest: Sendable {
  var method: HTTPMethod
  var target: String
  var headers: HTTPHeaders
  var body = Data()
  /// What the answer must be.
  var status: Int
}

/// Asks when it is due, and once more when the connection broke.
private actor HonestCaller {
  private var requests: any HonestRequests
  private let url: String
  private let client: HTTPClient

  init(requests: any HonestRequests, url: String, client: HTTPClient) {
    (self.requests, self.url, self.client) = (requests, url, client)
  }

  func goOn(_ moments: [ContinuousClock.Instant]) async -> HonestOutcome {
    var outcome = HonestOutcome()
    for moment in moments {
      do {
        let request = try requests.next()
        try await Task.sleep(until: moment, clock: .continuous)
        outcome.repeated += try await ask(request)
        outcome.latencies.append((ContinuousClock.now - moment) / .seconds(1))
      } catch {
        outcome.faults.append("\(error)")
      }
    }
    return outcome
  }

  /// - Returns: how often it had to ask again.
  private func ask(_ request: HonestRequest) async throws -> Int {
    var sent = HTTPClientRequest(url: url + request.target)
    sent.method = request.method
    sent.headers = request.headers
    if !request.body.isEmpty { sent.body = .bytes(ByteBuffer(bytes: request.body)) }
    for again in 0... {
      do {
        let response = try await client.execute(sent, timeout: .seconds(60))
        let body = try await response.body.collect(upTo: 1 << 20)
        let status = Int(response.status.code)
        // The first one came through, and only its answer was lost.
        let isAnswered = status == request.status || (again > 0 && status == 401)
        guard isAnswered else { throw FloodError.refused(status, String(buffer: body)) }
        return again
      } catch let error as FloodError {
        throw error
      } catch  where again < 3 {
        continue
      }
    }
    return 0
  }
}

private struct OrdersOfAStore: HonestRequests {
  private let store: EnrolledStore
  private var outbox: FrozenOutbox
  private var orders = 0

  init(_ store: EnrolledStore) {
    self.store = store
    outbox = FrozenOutbox(source: store.source)
  }

  mutating func next() throws -> HonestRequest {
    let sent = outbox.payloads.count
    try outbox.order(orders)
    orders += 1
    let body = EventBatch.join(Array(outbox.payloads[sent...]))
    let path = Paths.events(store.storeID)
    let query = "epoch=\(store.epoch)"
    var headers = try store.sign("POST", path, query: query, body: body).headers
    headers.add(name: "content-type", value: EventBatch.contentType)
    return HonestRequest(
      method: .POST, target: "\(path)?\(query)", headers: headers, body: body, status: 200)
  }
}

private struct NumbersOfAnApp: HonestRequests {
  let token: String
  let storeIDs: [String]
  private var asked = 0

  init(token: String, storeIDs: [String]) {
    (self.token, self.storeIDs) = (token, storeIDs)
  }

  mutating func next() throws -> HonestRequest {
    asked += 1
    let tickets = Paths.channel(storeIDs[asked % storeIDs.count], "tickets")
    return HonestRequest(
      method: .POST, target: tickets,
      headers: [
        "authorization": "Bearer \(token)", "idempotency-key": UUID().uuidString,
        "content-type": "application/json",
      ],
      body: try JSONEncoder().encode(
        TicketAsk(partySize: 2, phone: "138\(10_000_000 + asked)")), status: 202)
  }
}
