import Foundation
import RealProgram
import StoreDatabase
import Testing

@Suite("A disk that fails or is full", .serialized)
struct DiskErrorTests {
  /// What the system answers instead of doing what it was asked: once, or from then on.
  static let faults: [(call: String, error: String, lasting: String)] = [
    ("fdatasync", "EIO", ""), ("fdatasync", "EIO", "+"), ("pwrite64", "EIO", ""),
    ("pwrite64", "ENOSPC", "+"),
  ]

  @Test(
    "Whatever the disk refuses, nothing confirmed is lost, and what was refused can be done again",
    arguments: Flow.allCases.filter { $0 != .acknowledging })
  func refuses(_ flow: Flow) throws {
    let model = try Flow.Model(flow)
    let undisturbed = try model.undisturbed()
    let calls = ["pwrite64", "fdatasync"]
    let counts = try model.count(calls)
    var refusals = 0
    var times = 0
    for fault in Self.faults {
      for number in Often.some(of: counts[fault.call] ?? 0, few: 1) {
        let store = try model.copy()
        let name = "\(fault.call):error=\(fault.error):when=\(number)\(fault.lasting)"
        let outcome = try Tracer.run(name, model.command(on: store.path))
        // Told in words, or done all the same: never a crash.
        #expect([0, 1].contains(outcome.code), "\(flow) \(name): \(outcome)")
        if outcome.code == 1 { refusals += 1 }
        times += 1
        try model.expectWhole(store, after: outcome.output, as: undisturbed, "\(flow) \(name)")
      }
    }
    #expect(refusals >= 3, "the faults were met")
    if Often.isFull { print("\(flow.rawValue): \(times) faults, \(refusals) refused") }
  }

  @Test("A store on a full disk says so, keeps what it confirmed, and goes on when there is room")
  func fullStore() throws {
    let disk = try SmallDisk(megabytes: 12)
    let trial = try TrialStore(copying: TrialStore(), to: disk.path)
    let terminal = Terminal(0, of: trial.path)
    for round in 0..<Often.times(1, full: 10) {
      try disk.fill(leaving: 300_000 + round * 4_321)
      try terminal.start()
      #expect(terminal.waitForEnd() == 1)
      #expect(terminal.refused.last == "refused diskFull", "\(terminal.refused)")
      try disk.empty()
      try StoreDatabase(path: trial.path).expectWhole(terminal.confirmed)
    }
    let before = terminal.confirmed.count
    #expect(before > 0)
    try terminal.start()
    try waitUntil("guests are served again") { terminal.recentlyConfirmed > 20 }
    terminal.kill()
    let database = try StoreDatabase(path: trial.path)
    try database.expectWhole(terminal.confirmed)
  }

  @Test("A headquarters on a full disk acknowledges nothing that it could not keep")
  func fullHeadquarters() throws {
    let disk = try SmallDisk(megabytes: 12)
    let store = try SendingStore()
    let headquarters = try HeadquartersProgram(in: disk.path)
    try headquarters.start()
    try store.enrol(at: headquarters.url, headquarters)
    try disk.fill(leaving: 200_000)
    try store.issueTickets(400)
    let sender = try store.startSending(untilEmpty: false)
    try waitUntil("headquarters has no room") {
      try store.database.deliveryStatus().failures >= 2
    }
    #expect(try store.lost(at: headquarters) == 0)
    #expect(try store.database.deliveryStatus().waiting > 0)
    #expect(headquarters.isRunning)
    try disk.empty()
    try waitUntil("all has arrived") {
      try store.database.perform(RetryDelivery(), by: .storesMachine)
      return try store.database.deliveryStatus().waiting == 0
    }
    sender.send(SIGTERM)
    sender.wait()
    try store.expectSame(as: headquarters)
  }
}

/// A disk of a few megabytes of its own.
final class SmallDisk {
  let path: String
  private let folder: TemporaryFolder

  struct NotAllowed: Error, CustomStringConvertible {
    let description: String
  }

  /// - Throws: `NotAllowed` where nobody may mount one: the promise is then not tested, and that is
  ///   a failure.
  init(megabytes: Int) throws {
    folder = try TemporaryFolder()
    path = folder.path("disk")
    let mounted = try Foh.shell(
      "mkdir \(path) && mount -t tmpfs -o size=\(megabytes)m tmpfs \(path)")
    guard mounted.code == 0 else {
      throw NotAllowed(
        description: "a full disk cannot be tried here, run this as root: \(mounted.errors)")
    }
  }

  deinit {
    // What cannot be let go of now goes when its last user does.
    _ = try? Foh.shell("umount \(path) || umount -l \(path)")
  }

  /// Takes all room but some bytes.
  func fill(leaving bytes: Int) throws {
    let filled = try Foh.shell(
      "dd if=/dev/zero of=\(path)/filler bs=4k 2>/dev/null; truncate -s -\(bytes) \(path)/filler")
    guard filled.code == 0 else { throw NotAllowed(description: filled.errors) }
  }

  func empty() throws {
    try FileManager.default.removeItem(atPath: path + "/filler")
  }
}
