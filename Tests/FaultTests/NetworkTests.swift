import Foundation
import RealProgram
import StoreDatabase
import Testing

@Suite("A network that drops, delays, doubles and cuts", .serialized)
struct NetworkTests {
  @Test("Three requests in ten meet a fault, and everything arrives once")
  func faults() throws {
    let store = try SendingStore()
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let proxy = try FaultyProxy(to: headquarters.port, percent: 30, seed: 11)
    try store.enrol(at: headquarters.url, headquarters)
    try store.moveHeadquarters(to: proxy.url)
    let program = try store.startSending(untilEmpty: false)
    defer { program.kill() }
    let wanted = Often.times(40, full: 10_000)
    while proxy.requests < wanted {
      try store.issueTickets(3)
      // The test has no five minutes of backoff for each fault.
      try store.database.retryDelivery(by: nil)
      usleep(200_000)
    }
    try waitUntil("all has arrived") {
      try store.database.retryDelivery(by: nil)
      return try store.database.deliveryStatus().waiting == 0
    }
    program.send(SIGTERM)
    program.wait()
    #expect(proxy.counts.values.reduce(0, +) > wanted / 5, "\(proxy.counts)")
    try store.expectSame(as: headquarters)
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

extension SendingStore {
  /// The address of headquarters, as IT would change it.
  func moveHeadquarters(to url: String) throws {
    try edit("UPDATE enrolment SET url = '\(url)'")
  }
}
