import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Files of earlier versions")
struct StoredVersionTests {
  @Test("Whoever must not change a file refuses one of an earlier version, and leaves it as it was")
  func refusedUnchanged() throws {
    let old = try OldFile(StoredVersion.all[StoredVersion.all.count - 2])
    let before = try Data(contentsOf: URL(filePath: old.path))
    #expect(throws: StoreError.earlierVersion(path: old.path)) {
      try StoreDatabase.refuseEarlierVersion(path: old.path)
    }
    #expect(try Data(contentsOf: URL(filePath: old.path)) == before)
    _ = try old.open()
    try StoreDatabase.refuseEarlierVersion(path: old.path)
  }

  @Test(
    "A file of any version opens, is whole, keeps its rows, and plays a short evening",
    arguments: StoredVersion.all)
  func opens(_ version: StoredVersion) throws {
    let file = try OldFile(version)
    let before = try rows(of: file.path)
    let database = try file.open()
    #expect(try database.checkInvariants() == [])
    let after = try rows(of: file.path)
    for (table, rows) in before where table != "grdb_migrations" {
      #expect(after[table]?.count == rows.count, "\(table)")
    }
    let ids = try database.read { try String.fetchAll($0, sql: "SELECT id FROM outboxEvent") }
    #expect(ids.count > 40)

    try playShortEvening(database, file.clock)
    #expect(try database.checkInvariants() == [])
  }

  @Test("What an older version wrote about a regular is still known", arguments: StoredVersion.all)
  func regular(_ version: StoredVersion) throws {
    let database = try OldFile(version).open()
    let id = try database.read { try String.fetchOne($0, sql: "SELECT id FROM member") }
    let facts = try database.read {
      try MemberFact.fetchCurrent($0, of: Identifier(rawValue: try #require(id)))
    }
    #expect(
      Set(facts.map(\.kind)) == [
        .allergy(.peanut), .diet("no beef"), .preference("by the window"),
        .child(name: "小宝", bornIn: LocalDate(year: 2019, month: 4, day: 1)),
        .complaint("waited 40 minutes"),
      ])
  }

  /// A file that has run a migration must not differ from one that runs it tomorrow.
  @Test("A released migration makes what it made on its day", arguments: StoredVersion.all)
  func frozen(_ version: StoredVersion) throws {
    let file = try OldFile(version)
    let stored = try DatabaseQueue(path: file.path).read { try SQLDump($0).schema }
    let fresh = try DatabaseQueue()
    try Schema.migrator.migrate(fresh, upTo: version.identifier)
    let made = try fresh.read { try SQLDump($0).schema }
    for object in Set(stored.keys).union(made.keys) where made[object] != stored[object] {
      Issue.record(
        """
        \(version.identifier) makes another \(object) than it did: stores have run it, so put the \
        change into a migration of its own. (One that no store has run yet may change: take its \
        file out of Versions and make it again.)
        was:  \(stored[object] ?? "nothing")
        made: \(made[object] ?? "nothing")
        """)
    }
  }

  /// `FOH_ACCEPT_SNAPSHOTS=1` writes the file of the newest version, when it is missing.
  @Test("Every version has its stored file")
  func complete() throws {
    let newest = try #require(StoredVersion.all.last)
    let isMissing = !FileManager.default.fileExists(atPath: newest.url.path)
    if isMissing, ProcessInfo.processInfo.environment["FOH_ACCEPT_SNAPSHOTS"] == "1" {
      let store = try TestStore()
      try store.playEveningInSmall()
      let script = try store.database.read { try SQLDump($0).script }
        .replacing(store.folder.path, with: "/tmp/riverside")
      try script.write(to: newest.url, atomically: true, encoding: .utf8)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: StoredVersion.folder.path)
    #expect(
      files.sorted() == StoredVersion.all.map(\.url.lastPathComponent),
      "FOH_ACCEPT_SNAPSHOTS=1 swift test --filter StoredVersionTests/complete makes the newest")
  }

  private func rows(of path: String) throws -> [String: [String]] {
    try DatabaseQueue(path: path).read { try SQLDump($0).rows }
  }

  /// Two guests take a number, sit down, eat, pay and leave.
  private func playShortEvening(_ database: StoreDatabase, _ clock: TestClock) throws {
    let staff = try database.staffList().first { $0.code == "max" }
    let author = Author(staff: try #require(staff), terminal: "till")
    let ticket = try database.perform(
      IssueTicket(NewTicket(partySize: 2, guestName: "Lin")), by: author)
    _ = try database.perform(CallTicket(ticket.id), by: author)
    let table = try #require(try database.floor().tables.first { $0.state == .free })
    let party = try database.perform(SeatParty(.ticket(ticket.id), at: [table.id]), by: author)
    let check = try #require(try database.checks(of: party.id).first).id
    let dish = try #require(try database.menu().first { $0.code == "D001" })
    try database.perform(AddLine(NewLine(dishID: dish.id), to: check), by: author)
    try database.perform(SendLines(of: check), by: author)
    clock.advance(minutes: 40)
    try database.perform(AskForBill(party.id), by: author)
    let due = try database.bill(of: check).remaining.minorUnits
    let outcome = try database.perform(Pay(check, tender: .card, amount: due), by: author)
    #expect(outcome.isClosed)
    _ = try database.perform(PartyLeaves(party.id), by: author)
  }
}
