import Foundation
import RealProgram
import StoreDatabase
import Testing

@Suite("A power cut", .serialized)
struct PowerLossTests {
  @Test("Whatever a terminal was told is done is there when the power comes back")
  func store() throws {
    var chance = Chance()
    var lost = 0
    for evening in 0..<Often.times(1, full: 8) {
      lost += try cutPower(Often.times(5, full: 50), evening, &chance).lostBytes
    }
    #expect(lost > 0, "no cut met a write that was under way; \(chance)")
    if Often.isFull { print("\(lost) bytes were written and never reached the disk") }
  }

  @Test("With synchronous NORMAL the same evening loses what terminals were told is done")
  func weak() throws {
    var chance = Chance()
    var missing = 0
    for evening in 0..<10 where missing == 0 {
      missing += try cutPower(4, evening, isWeak: true, &chance).missing
    }
    #expect(missing > 0, "the cuts would not notice a weaker disk; \(chance)")
  }

  /// Two terminals write, and again and again the power goes.
  private func cutPower(
    _ rounds: Int, _ evening: Int, isWeak: Bool = false, _ chance: inout Chance
  ) throws -> (missing: Int, lostBytes: Int) {
    let trial = try TrialStore()
    let disk = try Disk(of: trial.path)
    let terminals = (0..<2).map { Terminal($0, of: trial.path) }
    for terminal in terminals { terminal.isWeak = isWeak }
    var lostBytes = 0
    for round in 0..<rounds {
      // Every other time the power goes between a write and the order to put it onto the disk.
      let isMidway = round % 2 == 0
      terminals[0].environment =
        isMidway
        ? disk.environment(dyingAt: Int.random(in: 1...600, using: &chance)) : disk.environment
      terminals[1].environment = disk.environment
      for terminal in terminals { try terminal.start() }
      if isMidway {
        _ = terminals[0].waitForEnd()
      } else {
        try waitUntil("both are at work") { terminals.allSatisfy { $0.recentlyConfirmed > 0 } }
        usleep(UInt32.random(in: 0...250_000, using: &chance))
      }
      for terminal in terminals { terminal.kill() }
      lostBytes += try disk.losePower(&chance)
      let database = try StoreDatabase(path: trial.path)
      let confirmed = terminals.flatMap(\.confirmed)
      if isWeak {
        let missing = try database.missing(confirmed).count
        if missing > 0 { return (missing, lostBytes) }
      } else {
        try database.expectWhole(confirmed, "evening \(evening), cut \(round), \(chance)")
        #expect(terminals.flatMap(\.refused) == [], "\(chance)")
      }
    }
    return (0, lostBytes)
  }

  /// It answers by a look what is sent again: what it reads must not be lost any more.
  @Test("What a killed headquarters wrote last is on the disk before the next one answers")
  func startedAfterItWasKilled() throws {
    let headquarters = try HeadquartersProgram()
    let disk = try Disk(of: headquarters.path)
    var starts = 0
    for change in 1...60 where starts < 6 {
      headquarters.environment = disk.environment(dyingAt: change)
      _ = try? headquarters.invite()
      guard disk.waitingWritesOfLog > 0 else { continue }
      headquarters.environment = disk.environment
      try headquarters.start()
      #expect(disk.waitingWritesOfLog == 0, "killed at change \(change)")
      headquarters.kill()
      starts += 1
    }
    #expect(starts > 0, "no kill came between a write and the order to put it onto the disk")
  }

  @Test("What headquarters has acknowledged is there when its power comes back")
  func headquarters() throws {
    var chance = Chance()
    let store = try SendingStore()
    let headquarters = try HeadquartersProgram()
    let disk = try Disk(of: headquarters.path)
    headquarters.environment = disk.environment
    try headquarters.start()
    let proxy = try FaultyProxy(to: headquarters.port, percent: 0)
    try store.enrol(at: proxy.url, headquarters)
    let sender = try store.startSending(untilEmpty: false)
    for round in 0..<Often.times(3, full: 100) {
      try store.issueTickets(Int.random(in: 1...30, using: &chance))
      usleep(UInt32.random(in: 0...1_200_000, using: &chance))
      headquarters.kill()
      try disk.losePower(&chance)
      #expect(try store.lost(at: headquarters) == 0, "cut \(round), \(chance)")
      try headquarters.start()
      proxy.forward(to: headquarters.port)
      try store.database.perform(RetryDelivery(), by: .storesMachine)
    }
    try waitUntil("all has arrived") {
      try store.database.perform(RetryDelivery(), by: .storesMachine)
      return try store.database.deliveryStatus().waiting == 0
    }
    sender.send(SIGTERM)
    sender.wait()
    try store.expectSame(as: headquarters)
  }
}
