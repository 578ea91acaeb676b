import Foundation
import GRDB
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

@Suite("A backup of a store at work", .serialized)
struct BackupTests {
  /// A store with an evening's business, and where its copies go.
  private func model() throws -> Flow.Model { try Flow.Model(.pay) }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// The figures of a copy, looked at in another one, since opening it as a store would change it.
  private func totals(of copy: String) throws -> SalesTotals {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    try FileManager.default.copyItem(atPath: copy, toPath: folder.path("store.db"))
    let database = try StoreDatabase(path: folder.path("store.db"))
    #expect(try database.checkInvariants() == [])
    return try database.totals()
  }

  @Test("While terminals write without a pause each copy is one moment, and holds all before it")
  func atWork() throws {
    let trial = try TrialStore()
    let terminals = (0..<4).map { Terminal($0, of: trial.path) }
    for terminal in terminals { try terminal.start() }
    for round in 0..<Often.times(6, full: 300) {
      try waitUntil("guests are served meanwhile") {
        terminals.allSatisfy { $0.recentlyConfirmed > (round % 20) * 3 }
      }
      let confirmed = terminals.flatMap { VisitRecord($0.output).confirmed }
      let copy = trial.folder.path("copy-\(round).db")
      let outcome = try Foh.run("backup", "--db", trial.path, "--to", copy)
      #expect(outcome.code == 0, "\(outcome)")
      let folder = try TemporaryFolder()
      try FileManager.default.moveItem(atPath: copy, toPath: folder.path("store.db"))
      let database = try StoreDatabase(path: folder.path("store.db"))
      try database.expectWhole(latest(of: confirmed), "copy \(round)")
      #expect(outcome.output.contains("record \(try database.totals().events),"), "\(outcome)")
    }
    for terminal in terminals { terminal.kill() }
    try StoreDatabase(path: trial.path).expectWhole(
      latest(of: terminals.flatMap(\.confirmed)))
  }

  /// A check that was confirmed as open may be confirmed as closed later: only the last one holds.
  private func latest(of confirmed: [Confirmation]) -> [Confirmation] {
    var latest: [[String]: Confirmation] = [:]
    for one in confirmed { latest[[one.table, one.id, one.column]] = one }
    return Array(latest.values)
  }

  /// What the system is asked for while a copy is made and put in its place.
  private static let calls = ["pwrite64", "fdatasync", "fsync", "rename", "unlink"]

  @Test("Killed anywhere, it leaves the copy before or the new one, or none where none was")
  func killed() throws {
    let model = try model()
    let before = try StoreDatabase(path: model.trial.path).totals()
    for isFirst in [true, false] {
      func prepared() throws -> (store: TrialStore, folder: TemporaryFolder, copy: String) {
        let store = try model.copy()
        let folder = try TemporaryFolder()
        if !isFirst {
          #expect(
            try Foh.run("backup", "--db", store.path, "--to", folder.path("copy.db")).code == 0)
        }
        return (store, folder, folder.path("copy.db"))
      }
      func command(_ store: TrialStore, _ copy: String) -> [String] {
        [Foh.path, "backup", "--db", store.path, "--to", copy]
      }
      let trial = try prepared()
      let counts = try withExtendedLifetime(trial) {
        try Tracer.count(Self.calls, of: command(trial.store, trial.copy))
      }
      #expect(counts["rename"] == 1 && counts["fsync", default: 0] >= 2, "\(counts)")
      var kills = 0
      for call in Self.calls {
        for number in Often.some(of: counts[call] ?? 0, few: 2) {
          let (store, folder, copy) = try prepared()
          let old = isFirst ? nil : try Data(contentsOf: URL(fileURLWithPath: copy))
          let fault = "\(call):signal=SIGKILL:when=\(number)"
          let outcome = try Tracer.run(fault, command(store, copy))
          #expect(outcome.code == -SIGKILL, "\(fault): \(outcome)")
          let new = try? Data(contentsOf: URL(fileURLWithPath: copy))
          #expect(isFirst || new != nil, "\(fault): the copy before is gone")
          if let new, new != old { #expect(try totals(of: copy) == before, "\(fault)") }
          try StoreDatabase(path: store.path).expectWhole([], "\(fault)")
          // The next one is as if nothing had happened, and nothing is left of the first.
          #expect(try Foh.run(program: command(store, copy)).code == 0, "\(fault)")
          #expect(try names(in: folder.url.path) == ["copy.db"], "\(fault)")
          #expect(try totals(of: copy) == before, "\(fault)")
          kills += 1
        }
      }
      #expect(kills >= 6)
      if Often.isFull { print("backup: \(kills) kills, \(counts)") }
    }
  }

  @Test("Whatever the disk refuses is told, and the copy before stays or the new one is whole")
  func refused() throws {
    let model = try model()
    let before = try StoreDatabase(path: model.trial.path).totals()
    let folder = try TemporaryFolder()
    let store = try model.copy()
    let copy = folder.path("copy.db")
    let command = [Foh.path, "backup", "--db", store.path, "--to", copy]
    #expect(try Foh.run(program: command).code == 0)
    let counts = try Tracer.count(Self.calls, of: command)
    var refusals = 0
    for (call, error) in [
      ("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fsync", "EIO"), ("fdatasync", "EIO"),
      ("rename", "EACCES"),
    ] {
      for number in Often.some(of: counts[call] ?? 0, few: 2) {
        let fault = "\(call):error=\(error):when=\(number)+"
        let outcome = try Tracer.run(fault, command)
        #expect([0, 1].contains(outcome.code), "\(fault): \(outcome)")
        if outcome.code == 1 {
          refusals += 1
          #expect(!outcome.errors.isEmpty, "\(fault)")
        }
        #expect(try totals(of: copy) == before, "\(fault)")
        try StoreDatabase(path: store.path).expectWhole([], "\(fault)")
      }
    }
    #expect(refusals >= 3, "the faults were met")
    #expect(try Foh.run(program: command).code == 0)
    #expect(try names(in: folder.url.path) == ["copy.db"])
  }

  @Test("A restore that is killed anywhere leaves the store before, the copy, or no store")
  func restoreKilled() throws {
    let model = try model()
    let before = try StoreDatabase(path: model.trial.path).totals()
    let folder = try TemporaryFolder()
    let copy = folder.path("copy.db")
    #expect(try Foh.run("backup", "--db", model.trial.path, "--to", copy).code == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
    func command(_ path: String) -> [String] {
      [Foh.path, "restore", "--from", copy, "--db", path, "--aside"]
    }
    let trial = try model.copy()
    let counts = try withExtendedLifetime(trial) {
      try Tracer.count(Self.calls, of: command(trial.path))
    }
    #expect(counts["rename", default: 0] >= 2, "\(counts)")
    var kills = 0
    for call in Self.calls {
      for number in Often.some(of: counts[call] ?? 0, few: call == "rename" ? 3 : 2) {
        let store = try model.copy()
        let fault = "\(call):signal=SIGKILL:when=\(number)"
        let outcome = try Tracer.run(fault, command(store.path))
        #expect(outcome.code == -SIGKILL, "\(fault): \(outcome)")
        if FileManager.default.fileExists(atPath: store.path) {
          let database = try StoreDatabase(path: store.path)
          try database.expectWhole([], "\(fault)")
          #expect(try database.totals() == before, "\(fault)")
        }
        let again = try Foh.run(program: command(store.path))
        #expect(again.code == 0, "\(fault): \(again)")
        #expect(try StoreDatabase(path: store.path).totals() == before, "\(fault)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == bytes, "\(fault)")
        #expect(try !names(in: store.folder.url.path).contains { $0.contains("unfinished") })
        kills += 1
      }
    }
    #expect(kills >= 6)
    if Often.isFull { print("restore: \(kills) kills, \(counts)") }
  }
}
