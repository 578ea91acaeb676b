import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// What an earlier version kept is there after the update, on either storage.
@Suite("Databases of earlier versions")
struct StoredVersionTests {
  static let wang = Identifier<Member>(rawValue: "0199aaaa-0000-7000-8000-00000000e001")
  static let phone = "13800005678"

  @Test(
    "A file of any version opens, is whole, knows its members, and takes a batch in",
    arguments: StoredVersion.all)
  func onFile(_ version: StoredVersion) async throws {
    let storage = try Storage(onFile: true)
    defer { storage.remove() }
    try version.write(to: storage.path)
    let ledger = try await storage.address.open()
    // Since stores are told of members, those are found also before the figures are made anew.
    let answers = try await ledger.read { db in
      try db.columns(of: "memberFact").contains("endedByStore")
        && db.isTrue("SELECT EXISTS (SELECT 1 FROM projectedStore)", [])
    }
    if answers {
      let station = try await ledger.stores()[1].storeID
      #expect(try await allergies(ledger, toldTo: station) == [.milk])
    }
    #expect(answers == (version.number >= 5))
    try await expectWhole(ledger)
  }

  /// A file that has run a migration must not differ from one that runs it tomorrow.
  @Test("A released migration makes what it made on its day", arguments: StoredVersion.all)
  func frozen(_ version: StoredVersion) throws {
    let stored = try DatabaseQueue()
    try stored.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: String(contentsOf: version.url, encoding: .utf8))
    }
    let fresh = try DatabaseQueue()
    try SQLiteLedger.migrator(HeadquartersEnvironment()).migrate(fresh, upTo: version.name)
    let made = try fresh.read { try SQLDump($0).schema }
    let kept = try stored.read { try SQLDump($0).schema }
    #expect(made.count > 8)
    for (object, sql) in made { #expect(kept[object] == sql, "\(object)") }
  }

  #if PostgreSQL
    @Test(
      "A database of any version opens, is whole, knows its members, and takes a batch in",
      .enabled(if: Storage.server != nil), arguments: StoredVersion.all)
    func onServer(_ version: StoredVersion) async throws {
      let storage = try Storage()
      defer { storage.remove() }
      guard case .server(let url) = storage.address else { return }
      try version.write(to: storage.path)
      let db = PostgreSQLSession(link: try PostgreSQLLink(url: url, patience: 10))
      try Self.migrate(db, upTo: version.name)
      try Self.copy(storage.path, to: db)
      try await expectWhole(try await storage.address.open())
    }

    private static func migrate(_ db: PostgreSQLSession, upTo name: String) throws {
      try db.define("CREATE TABLE schemaStep (name TEXT PRIMARY KEY)")
      for migration in LedgerMigration.all {
        if let statements = migration.postgreSQL, !statements.isEmpty {
          try db.define(statements)
        }
        try db.execute("INSERT INTO schemaStep (name) VALUES (?)", [migration.name])
        if migration.name == name { break }
      }
    }

    /// The rows that every version keeps on both storages; the projections are made from them.
    private static func copy(_ path: String, to db: PostgreSQLSession) throws {
      try DatabaseQueue(path: path).read { file in
        for (table, columns) in try SQLDump(file).tables {
          guard try db.hasTable(table) else { continue }
          try db.execute("DELETE FROM \(table)")
          let values = Array(repeating: "?", count: columns.count).joined(separator: ", ")
          for row in try Row.fetchAll(file, sql: "SELECT * FROM \(table)") {
            try db.execute(
              "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(values))",
              columns.map { Self.value(row[$0] as DatabaseValue) })
          }
        }
      }
      try db.define("SELECT setval('eventPosition', (SELECT max(position) FROM event))")
    }

    private static func value(_ value: DatabaseValue) -> (any LedgerRepresentable)? {
      switch value.storage {
      case .null: nil
      case .int64(let number): number
      case .string(let text): text
      case .blob(let bytes): bytes
      case .double(let number): "\(number)"
      }
    }
  #endif

  /// `FOH_ACCEPT_SNAPSHOTS=1` writes the file of the newest version, when it is missing.
  @Test("Every version has its stored file")
  func complete() async throws {
    let newest = try #require(StoredVersion.all.last)
    let isMissing = !FileManager.default.fileExists(atPath: newest.url.path)
    if isMissing, ProcessInfo.processInfo.environment["FOH_ACCEPT_SNAPSHOTS"] == "1" {
      let storage = try Storage(onFile: true)
      defer { storage.remove() }
      try await Self.keepAFewEvents(try await storage.address.create(), storage)
      let script = try await DatabaseQueue(path: storage.path).read { try SQLDump($0).script }
      try script.write(to: newest.url, atomically: true, encoding: .utf8)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: StoredVersion.folder.path)
    #expect(files.sorted() == StoredVersion.all.map(\.url.lastPathComponent))
  }

  /// Riverside's guest, with an allergy, whom Station asked for.
  private static func keepAFewEvents(_ ledger: any LedgerStore, _ storage: Storage) async throws {
    for name in ["Riverside", "Station"] {
      let invitation = try await ledger.addStore(name: name, codeValidFor: 3600)
      let (key, source) = (DeviceKey(), "/stores/\(name.lowercased())")
      let enrolled = try await ledger.enrol(
        EnrolRequest(
          code: invitation.code, publicKey: key.publicBase64, source: source, name: name,
          currency: "CNY"))
      guard name == "Riverside" else { continue }
      var store = SendingStore(
        headquarters: RunningHeadquarters(
          url: "", ledger: ledger, storage: storage, clock: HandClock()),
        storeID: enrolled.storeID, keyID: enrolled.keyID, key: key, source: source, epoch: 1)
      let member = Member(
        id: wang, code: "M1", name: "王秀英", phone: phone, level: "gold", birthday: nil,
        enrolledAt: Timestamp(millisecondsSinceEpoch: 1_795_000_000_000))
      try store.happen(
        .memberEnrolled, subject: "member/\(wang)", data: .from(MemberProfileFact(member)))
      try store.happen(
        .memberFactNoted, subject: "member/\(wang)", data: .from(allergy(to: .milk)))
      _ = try await ledger.append(
        EventsOnArrival(body: EventBatch.join(store.outbox)), from: store.storeID, epoch: 1)
    }
    try await ledger.push(.menu, id: ChangeItem.menuID, .from(MenuRow(csv: "code\n")))
    try await ledger.projectAll()
  }

  private static func allergy(to allergen: Allergen) -> MemberNoteFact {
    MemberNoteFact(
      factID: Identifier(rawValue: UUID().uuidString.lowercased()), kind: .allergy(allergen))
  }

  private func expectWhole(_ ledger: any LedgerStore) async throws {
    try await ledger.projectAll()
    #expect(try await ledger.checkDatabase().violations == [])
    let checks = try await ledger.checkLedgers()
    #expect(checks.map(\.events) == [2, 0])
    #expect(checks.flatMap(\.violations) == [])
    #expect(try await ledger.exceptionCounts() == [:])
    let (riverside, station) = (checks[0].storeID, checks[1].storeID)
    #expect(try await allergies(ledger, toldTo: station) == [.milk])

    try await append(
      Self.allergy(to: .soy), to: ledger, from: riverside)
    try await ledger.projectAll()
    #expect(try await allergies(ledger, toldTo: station) == [.milk, .soy])
    #expect(try await ledger.checkLedgers().map(\.events) == [3, 0])
    #expect(try await ledger.totals().events == 3)
    let asked = try await ledger.ask(
      GuestAsk(
        wish: .ticket(TicketAsk(partySize: 2)), storeID: station, channel: "app",
        command: CommandKey(caller: "app", key: "k", path: "/", body: Data())),
      // The file is old, and its store asks something today.
      reachableAt: ledger.environment.now())
    let told = try await ledger.changes(for: station, since: nil).items
    #expect(told.map(\.id).contains(asked.id))
  }

  private func allergies(
    _ ledger: any LedgerStore, toldTo storeID: String
  ) async throws -> Set<Allergen> {
    let hash = PhoneHash(of: Self.phone, hqInstance: ledger.instance)
    let item = try await ledger.member(withPhone: [hash], for: storeID)
    #expect(item?.id == Self.wang.rawValue)
    let facts = try item?.data?.decoded(as: MemberRow.self).facts ?? []
    return Set(
      facts.compactMap { fact in
        guard case .allergy(let allergen) = fact.noted else { return nil }
        return allergen
      })
  }

  /// The store's next event, after those that are kept.
  private func append(
    _ fact: MemberNoteFact, to ledger: any LedgerStore, from storeID: String
  ) async throws {
    let place = try await ledger.row(
      """
      SELECT source, contiguousThrough, chainHash FROM store
      JOIN storeEpoch ON storeEpoch.storeNumber = store.number AND storeEpoch.epoch = store.epoch
      WHERE store.id = ?
      """, [storeID])
    let row = try #require(place)
    let event = try SendingStore.frozen(
      EventEnvelope(
        id: UUID().uuidString.lowercased(), source: row["source"],
        type: EventType.memberFactNoted.rawValue, subject: "member/\(Self.wang)",
        time: "2026-11-22T19:42:00.000Z", sequence: (row["contiguousThrough"] as Int) + 1,
        revision: 1, businessday: "2026-11-22", staffid: "anna", terminal: "host",
        previoushash: (row["chainHash"] as Data).base64EncodedString()), data: .from(fact))
    _ = try await ledger.append(
      EventsOnArrival(body: EventBatch.join([event])), from: storeID, epoch: 1)
  }
}
