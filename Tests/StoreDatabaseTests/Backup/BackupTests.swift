import DurableFile
import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A backup of an open store")
struct BackupTests {
  let store: TestStore
  let host: Author

  init() throws {
    store = try TestStore()
    host = store.author("anna")
  }

  func issue(_ count: Int = 1) throws {
    for _ in 0..<count {
      _ = try store.database.perform(IssueTicket(NewTicket(partySize: 4)), by: host)
    }
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: store.folder.path)
  }

  /// What a copy holds, looked at in another copy: opening one as a store changes it.
  func totals(of copy: String) throws -> SalesTotals {
    let opened = store.path("opened-\(UUID().uuidString).db")
    try FileManager.default.copyItem(atPath: copy, toPath: opened)
    let database = try StoreDatabase(path: opened, environment: store.clock.environment)
    #expect(try database.checkInvariants() == [])
    let totals = try database.totals()
    try database.close()
    return totals
  }

  @Test("It is the store at one moment, whole in one file that is its owner's alone")
  func whole() throws {
    try issue(3)
    let before = try store.database.totals()
    let backup = try store.database.backUp(to: store.path("copy.db"))
    try issue(2)
    #expect(backup.path == store.path("copy.db"))
    #expect(backup.lastSequence == before.events)
    #expect(try totals(of: backup.path) == before)
    let mode = try FileManager.default.attributesOfItem(atPath: backup.path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    #expect(FileHeader(of: backup.path)?.hasLog == false)
    #expect(try names().filter { $0.hasPrefix("copy") } == ["copy.db"], "nothing beside it")
  }

  @Test("Everybody sees how old the last one is, once it is in its place and not before")
  func age() throws {
    #expect(try store.database.lastBackup() == nil)
    #expect(throws: BackupError.self) {
      try store.database.backUp(to: store.path("no-folder/copy.db"))
    }
    #expect(try store.database.lastBackup() == nil)
    try store.database.backUp(to: store.path("copy.db"))
    let made = store.clock.now
    store.clock.advance(minutes: 90)
    try issue()
    #expect(try store.database.lastBackup() == made)
    #expect(try store.database.tonight().lastBackup == made)
    #expect(try store.anotherTerminal().lastBackup() == made)
  }

  @Test("A copy of this store is replaced, and whatever else is there stays as it was")
  func replaced() throws {
    try issue()
    try store.database.backUp(to: store.path("copy.db"))
    try issue()
    try store.database.backUp(to: store.path("copy.db"))
    #expect(try totals(of: store.path("copy.db")).tickets == 2)

    let other = try TestStore()
    try other.database.backUp(to: store.path("other.db"))
    try Data("a letter".utf8).write(to: URL(fileURLWithPath: store.path("letter.txt")))
    try DatabaseQueue(path: store.path("songs.db")).write {
      try $0.execute(sql: "CREATE TABLE song (name TEXT)")
    }
    try FileManager.default.copyItem(atPath: store.path("copy.db"), toPath: store.path("used.db"))
    let used = try StoreDatabase(path: store.path("used.db"), environment: store.clock.environment)
    for (name, error) in [
      ("other.db", BackupError.notACopy(path: store.path("other.db"))),
      ("letter.txt", .notACopy(path: store.path("letter.txt"))),
      ("songs.db", .notACopy(path: store.path("songs.db"))),
      ("used.db", .copyInUse(path: store.path("used.db"))),
    ] {
      let before = try Data(contentsOf: URL(fileURLWithPath: store.path(name)))
      #expect(throws: error) { try store.database.backUp(to: store.path(name)) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: store.path(name))) == before, "\(name)")
    }
    try used.close()
    #expect(try !names().contains { $0.hasSuffix(UnfinishedCopy.ending) })
  }

  @Test("It never goes over the store or what lies beside it, by whatever path")
  func overStore() throws {
    try issue()
    let files = FileManager.default
    let file = store.database.path
    let name = URL(fileURLWithPath: file).lastPathComponent
    try files.createSymbolicLink(atPath: store.path("link.db"), withDestinationPath: name)
    try files.createSymbolicLink(atPath: store.path("wal-link"), withDestinationPath: name + "-wal")
    try files.linkItem(atPath: file, toPath: store.path("hard.db"))
    try files.createSymbolicLink(atPath: store.path("here"), withDestinationPath: ".")
    let before = try store.database.totals()
    for target in [
      file, store.path("link.db"), store.path("hard.db"), store.path("wal-link"),
      store.path("here/\(name)"),
      store.path("here/../\(store.folder.lastPathComponent)/\(name)"), file + "-wal", file + "-shm",
      file + "-journal", file + "-writer", file + "-key", file + "-key.next", file + "-ca",
    ] {
      #expect(throws: BackupError.self, "\(target)") { try store.database.backUp(to: target) }
    }
    #expect(try store.database.totals() == before)
    #expect(try store.database.checkInvariants() == [])
    #expect(try store.database.lastBackup() == nil)
  }

  @Test("A log that was left beside the place is never mixed into the copy")
  func logBeside() throws {
    for ending in ["-wal", "-journal"] {
      try Data(repeating: 7, count: 4096).write(
        to: URL(fileURLWithPath: store.path("copy.db") + ending))
      #expect(throws: StoreError.logBeside(path: store.path("copy.db") + ending)) {
        try store.database.backUp(to: store.path("copy.db"))
      }
      #expect(!FileManager.default.fileExists(atPath: store.path("copy.db")))
      try FileManager.default.removeItem(atPath: store.path("copy.db") + ending)
    }
    try store.database.backUp(to: store.path("copy.db"))
  }

  @Test("One that was killed leaves nothing that the next one does not take away")
  func leftovers() throws {
    try FileManager.default.createDirectory(
      atPath: store.path("copies"), withIntermediateDirectories: true)
    let left = ["copies/store-20261101T050000Z.db-unfinished", "copy.db-unfinished"]
    for name in left + left.map({ $0 + "-wal" }) {
      try Data("half a copy".utf8).write(to: URL(fileURLWithPath: store.path(name)))
    }
    try store.database.backUp(to: store.path("copy.db"))
    try store.database.backUp(to: store.path("copies"))
    #expect(try names().allSatisfy { !$0.contains("unfinished") })
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: store.path("copies"))
        == ["store-20261122T100000Z.db"])
    #expect(throws: BackupError.unfinished(path: store.path("copy.db-unfinished"))) {
      try Data("half a copy".utf8).write(to: URL(fileURLWithPath: store.path("copy.db-unfinished")))
      _ = try StoreDatabase.restore(
        from: store.path("copy.db-unfinished"), to: store.path("new.db"), movingAside: false)
    }
  }

  @Test("Two at once for the same place: one is told to wait, and the copy is whole")
  func twoAtOnce() throws {
    let other = try UnfinishedCopy(for: store.path("copy.db"), readers: .ownerAlone)
    #expect(throws: BackupError.beingMade(path: store.path("copy.db"))) {
      try store.database.backUp(to: store.path("copy.db"))
    }
    #expect(FileManager.default.fileExists(atPath: other.path), "the other one's is not touched")
    withExtendedLifetime(other) {}
  }

  @Test("A folder keeps so many copies of this store, and everything else that is in it")
  func kept() throws {
    let folder = store.path("copies")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // A copy of another store that has the same name, a used copy, and a stranger.
    let other = try TestStore()
    let stranger = folder + "/store-20261101T050000Z.db"
    try other.database.backUp(to: stranger)
    try Data("no copy".utf8).write(to: URL(fileURLWithPath: folder + "/store-20261102T050000Z.db"))
    try Data("a list".utf8).write(to: URL(fileURLWithPath: folder + "/store-notes.db"))
    var made: [String] = []
    for _ in 0..<4 {
      try issue()
      made.append(try store.database.backUp(to: folder + "/", keeping: 2).path)
      store.clock.advance(minutes: 360)
    }
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
    let strangers = [
      "store-20261101T050000Z.db", "store-20261102T050000Z.db", "store-notes.db",
    ]
    let newest = made.suffix(2).map { URL(fileURLWithPath: $0).lastPathComponent }
    #expect(names == Set(strangers + newest))
    #expect(try totals(of: made[3]).tickets == 4)
    // Copies of a clock that was years ahead do not push out the one that was just made.
    store.clock.advance(minutes: -10 * 365 * 24 * 60)
    let earlier = try store.database.backUp(to: folder, keeping: 1)
    #expect(FileManager.default.fileExists(atPath: earlier.path))
    #expect(earlier.removed == Array(newest))
    #expect(throws: BackupError.noFolder(path: store.path("nowhere") + "/")) {
      try store.database.backUp(to: store.path("nowhere") + "/")
    }
  }

  @Test("A store that breaks a rule is copied only when somebody says so; a sound copy stays")
  func unsound() throws {
    try issue()
    try store.database.backUp(to: store.path("copy.db"))
    let before = try Data(contentsOf: URL(fileURLWithPath: store.path("copy.db")))
    try DatabaseQueue(path: store.database.path).write {
      try $0.execute(sql: "UPDATE ticket SET revision = revision + 1")
    }
    #expect {
      try store.database.backUp(to: store.path("copy.db"))
    } throws: { error in
      guard case .unsound(let found) = error as? BackupError else { return false }
      return found.contains { $0.contains("every change of a ticket left one event") }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: store.path("copy.db"))) == before)
    let backup = try store.database.backUp(to: store.path("copy.db"), evenIfUnsound: true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: backup.path)) != before)
  }
}
