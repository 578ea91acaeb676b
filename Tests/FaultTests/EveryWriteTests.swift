import Foundation
import RealProgram
import StoreDatabase
import Testing

@Suite("A crash at every write", .serialized)
struct EveryWriteTests {
  @Test(
    "Killed at any write or sync of a piece of business, a program leaves all or nothing of it",
    arguments: Flow.allCases.filter { $0 != .acknowledging })
  func killed(_ flow: Flow) throws {
    let model = try Flow.Model(flow)
    let undisturbed = try model.undisturbed()
    let calls = ["pwrite64", "fdatasync"]
    let counts = try model.count(calls)
    var kills = 0
    for call in calls {
      for number in Often.some(of: counts[call] ?? 0, few: 2) {
        let store = try model.copy()
        let fault = "\(call):signal=SIGKILL:when=\(number)"
        let outcome = try Tracer.run(fault, model.command(on: store.path))
        #expect(outcome.code == -SIGKILL, "\(flow) \(fault): \(outcome)")
        try model.expectWhole(store, after: outcome.output, as: undisturbed, "\(flow) \(fault)")
        kills += 1
      }
    }
    #expect(kills >= 3, "a write, and the way onto the disk")
    if Often.isFull { print("\(flow.rawValue): \(kills) kills, \(counts)") }
  }

  /// A sender works on several threads, so its changes are counted for all of them together; and
  /// half of a write may be done.
  @Test("Killed in the middle of any write, it leaves all or nothing", arguments: Flow.allCases)
  func torn(_ flow: Flow) throws {
    let model = try Flow.Model(flow)
    let undisturbed = try model.undisturbed()
    var kills = 0
    var change = 1
    while true {
      let store = try model.copy()
      let outcome = try Foh.run(
        program: model.command(on: store.path),
        environment: Disk.tearing(store.path, at: change))
      if outcome.code == 0 { break }
      // What fails otherwise fails at every later change too, and the last one is never reached.
      try #require(outcome.code == -SIGKILL, "\(flow) change \(change): \(outcome)")
      try model.expectWhole(store, after: outcome.output, as: undisturbed, "change \(change)")
      kills += 1
      change += Often.isFull ? 1 : max(7, change)
    }
    #expect(kills >= 2)
    if Often.isFull { print("\(flow.rawValue): torn at \(kills) changes") }
  }
}
