import Foundation
import HeadquartersContract
import RealProgram
import StoreDatabase
import Testing

@Suite("A network that drops, delays, doubles and cuts", .serialized)
struct NetworkTests {
  @Test("Three requests in ten meet a fault, and everything arrives once")
  func faults() throws {
    let line = try Line()
    let wanted = Often.times(40, full: 10_000)
    try line.play(requests: wanted)
    #expect(line.proxy.counts.values.reduce(0, +) > wanted / 5, "\(line.proxy.counts)")
    #expect(line.lostOnTheWay == 0)
    try line.store.expectSame(as: line.headquarters)
    if Often.isFull { print("\(line.proxy.requests) requests: \(line.proxy.counts)") }
  }

  /// The same network, with somebody on the way who says that headquarters has what it has not got
  /// yet: what a store would do that acknowledged before headquarters' commit.
  @Test("An acknowledgement before headquarters' commit is found out by the same comparison")
  func tooEarly() throws {
    let line = try Line(answering: Liar.answer)
    try line.play(requests: 60)
    #expect(line.lostOnTheWay > 0, "the comparison would let it pass")
    let there = try line.headquarters.events().count
    #expect(try line.store.events().count > there, "and in the end something is missing")
  }

  @Test("Half-open connections are given up after fifteen seconds, and nothing is lost")
  func halfOpen() throws {
    let store = try SendingStore()
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let proxy = try FaultyProxy(
      to: headquarters.port, percent: 30, faults: [.halfOpen], seed: 5)
    try store.enrol(at: headquarters.url, headquarters)
    try store.moveHeadquarters(to: proxy.url)
    for _ in 0..<Often.times(1, full: 20) {
      try store.issueTickets(5)
      try store.drain(seconds: 300)
    }
    try store.expectSame(as: headquarters)
  }
}

/// A store that sends over a bad line while guests take numbers.
private final class Line {
  let store: SendingStore
  let headquarters: HeadquartersProgram
  let proxy: FaultyProxy
  /// The most that was, at any moment, acknowledged and not at headquarters.
  private(set) var lostOnTheWay = 0

  init(answering: @escaping FaultyProxy.Answering = { _ in nil }) throws {
    store = try SendingStore()
    headquarters = try HeadquartersProgram()
    try headquarters.start()
    proxy = try FaultyProxy(to: headquarters.port, percent: 30, seed: 11, answering: answering)
    try store.enrol(at: headquarters.url, headquarters)
    try store.moveHeadquarters(to: proxy.url)
  }

  func play(requests: Int) throws {
    let program = try store.startSending(untilEmpty: false)
    defer { program.kill() }
    var progress = Progress(of: "requests over the bad line")
    while proxy.requests < requests {
      try progress.note(proxy.requests)
      try #require(program.wait(seconds: 0) == nil, "it ended: \(program.errors)")
      try store.issueTickets(3)
      // The test has no five minutes of backoff for each fault.
      try store.database.perform(RetryDelivery(), by: .storesMachine)
      usleep(Often.isFull ? 20_000 : 100_000)
      lostOnTheWay = max(lostOnTheWay, try store.lost(at: headquarters))
    }
    try waitUntil("all has arrived") {
      try store.database.perform(RetryDelivery(), by: .storesMachine)
      return try store.database.deliveryStatus().waiting == 0
    }
    lostOnTheWay = max(lostOnTheWay, try store.lost(at: headquarters))
    program.send(SIGTERM)
    program.wait()
  }
}

/// Says that headquarters has everything that is sent to it.
private enum Liar {
  static func answer(_ request: LoopbackServer.Request) -> LoopbackServer.Reply? {
    guard request.target.contains("/events?"),
      let last = try? EventBatch.split(request.body).last,
      let event = try? JSONDecoder().decode(Place.self, from: last),
      let sequence = Int(event.sequence), let previous = Data(base64Encoded: event.previoushash),
      let answer = try? JSONEncoder().encode(
        EventsAnswer(
          contiguousThrough: sequence,
          chainHash: EventChain.hash(after: previous, last).base64EncodedString(), duplicates: 0))
    else { return nil }
    return .answer(200, answer, headers: ["Content-Type: application/json"])
  }

  private struct Place: Decodable {
    var sequence: String
    var previoushash: String
  }
}

extension SendingStore {
  /// The address of headquarters, as IT would change it.
  func moveHeadquarters(to url: String) throws {
    try edit("UPDATE enrolment SET url = '\(url)'")
  }
}
