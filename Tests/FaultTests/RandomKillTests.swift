import Foundation
import PseudoTerminal
import RealProgram
import StoreDatabase
import Testing

@Suite("Kills at any moment", .serialized)
struct RandomKillTests {
  @Test("Four terminals, a sender and a headquarters, killed again and again: 0 lost, 0 double")
  func killed() throws {
    let house = try BusyHouse()
    let kills = Often.times(25, full: 1_000)
    let begin = Date()
    for _ in 0..<kills { try house.killSomebody() }
    try house.close()
    #expect(house.kills.values.reduce(0, +) == kills)
    if Often.isFull {
      print("\(kills) kills in \(Int(-begin.timeIntervalSinceNow)) s: \(house.kills)")
    }
  }
}

/// Everybody at work: three terminals that note what they were told, a console with a person who
/// types, the sender, and headquarters behind a line that stays.
private final class BusyHouse {
  enum Victim: CaseIterable, Hashable {
    case terminal, console, sender, headquarters
  }

  private(set) var kills: [Victim: Int] = [:]
  private var chance = Chance()
  private let store: SendingStore
  private let headquarters: HeadquartersProgram
  private let proxy: FaultyProxy
  private let terminals: [Terminal]
  private var console: PseudoTerminal
  private var sender: RunningProgram

  init() throws {
    store = try SendingStore()
    headquarters = try HeadquartersProgram()
    try headquarters.start()
    proxy = try FaultyProxy(to: headquarters.port, percent: 0)
    try store.enrol(at: proxy.url, headquarters)
    let path = store.path
    terminals = (0..<3).map { Terminal($0, of: path) }
    for terminal in terminals { try terminal.start() }
    sender = try store.startSending(untilEmpty: false)
    console = try .atTheDoor(of: store.trial)
  }

  /// Lets the house work for a moment and then kills one of its programs, which begins again.
  func killSomebody() throws {
    try console.type("4\r")
    usleep(UInt32.random(in: 0...60_000, using: &chance))
    while console.readMore(timeoutMilliseconds: 0) {}
    // Terminals mostly: they hold what was promised.
    let dice = Int.random(in: 0..<12, using: &chance)
    let victim: Victim =
      switch dice {
      case ..<7: .terminal
      case ..<9: .sender
      case ..<11: .headquarters
      default: .console
      }
    kills[victim, default: 0] += 1
    switch victim {
    case .terminal:
      let terminal = terminals[Int.random(in: 0..<terminals.count, using: &chance)]
      terminal.kill()
      try terminal.start()
    case .sender:
      sender.kill()
      // The lease of a dead sender runs out by itself; the test has no half minute for each.
      try store.letLeaseRunOut()
      sender = try store.startSending(untilEmpty: false)
    case .headquarters:
      headquarters.kill()
      #expect(try store.lost(at: headquarters) == 0, "\(chance)")
      try headquarters.start()
      proxy.forward(to: headquarters.port)
      try store.database.perform(RetryDelivery(), by: .storesMachine)
    case .console:
      console.send(signal: SIGKILL)
      _ = try console.waitForExit()
      console = try .atTheDoor(of: store.trial)
    }
  }

  /// The house closes, and everything is looked at.
  func close() throws {
    for terminal in terminals { terminal.kill() }
    console.send(signal: SIGTERM)
    _ = try console.waitForExit()
    sender.send(SIGTERM)
    sender.wait()
    try store.letLeaseRunOut()
    try store.database.perform(RetryDelivery(), by: .storesMachine)
    try store.drain(seconds: 300)
    let confirmed = terminals.flatMap(\.confirmed)
    #expect(confirmed.count > 50, "guests were served; \(chance)")
    #expect(terminals.flatMap(\.refused) == [], "\(chance)")
    try store.database.expectWhole(confirmed, "\(chance)")
    try store.database.expectTaughtOnce("\(chance)")
    try store.expectSame(as: headquarters)
    try store.expectSameMoney(as: headquarters)
  }
}
