import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Headquarters with two stores and nobody who takes events in but the test.
final class Chain {
  static let phone = "13800005678"

  let ledger: any LedgerStore
  let storage: Storage
  let riverside: KeepingStore
  let station: KeepingStore

  static func open(_ body: (Chain) async throws -> Void) async throws {
    let storage = try Storage()
    defer { storage.remove() }
    try await body(Chain(storage))
  }

  private init(_ storage: Storage) async throws {
    self.storage = storage
    ledger = try await storage.address.create()
    riverside = try await KeepingStore("Riverside", ledger)
    station = try await KeepingStore("Station", ledger)
  }

  /// Riverside's guest with an allergy to milk, who was found at Station too.
  func bothKnow(_ id: Identifier<Member>) async throws {
    let member = Member(
      id: id, code: "M1", name: "王秀英", phone: Self.phone, level: "gold", birthday: nil,
      enrolledAt: Timestamp(millisecondsSinceEpoch: 1_795_000_000_000))
    try await riverside.happen(.memberEnrolled, id, .from(MemberProfileFact(member)))
    try await ledger.projectAll()
    #expect(try await find()?.id == id.rawValue)
    // Told by the other store, so that each of them has a part in what is known.
    try await station.note(.milk, of: id)
    try await ledger.projectAll()
    for store in [riverside, station] {
      #expect(try await allergies(of: id, knownTo: store) == [.milk])
    }
  }

  /// A version begins whose projections are others, also than those that are being built.
  func update() async throws {
    try await ledger.write { db in
      for tables in [ProjectionTables.answering, .beside] where try db.hasTable(tables.projection) {
        try db.execute("UPDATE \(tables.projection) SET version = version - 1")
      }
    }
    try await ledger.prepareProjections()
  }

  /// Whether projections are being built beside those that answer.
  func isBuilding() async throws -> Bool {
    try await ledger.read { try Rebuilding.version($0) != nil }
  }

  func turnsBeside() async throws -> Int {
    try await ledger.read { try $0.value("SELECT turns FROM projectionBeside") ?? -1 }
  }

  /// Station asks for the phone.
  func find() async throws -> ChangeItem? {
    try await ledger.member(
      withPhone: [PhoneHash(of: Self.phone, hqInstance: ledger.instance)], for: station.storeID)
  }

  /// An app makes somebody with the phone.
  func make() async throws -> MemberCreated {
    try await make(phone: Self.phone)
  }

  func make(phone: String) async throws -> MemberCreated {
    let key = CommandKey(caller: "app", key: UUID().uuidString, path: "/", body: Data())
    return try await ledger.createMember(
      MemberCreate(name: "Wang", phone: phone), for: station.storeID, by: key)
  }

  /// What Station would be told now of the member with the phone.
  func foundAllergies() async throws -> Set<Allergen> {
    Self.allergies(try await find())
  }

  private static func allergies(_ item: ChangeItem?) -> Set<Allergen> {
    let row = try? item?.data?.decoded(as: MemberRow.self)
    return Set(
      (row?.facts ?? []).compactMap { fact in
        guard case .allergy(let allergen) = fact.noted else { return nil }
        return allergen
      })
  }

  func allergies(
    of id: Identifier<Member>, knownTo store: KeepingStore
  ) async throws -> Set<Allergen> {
    let items = try await ledger.changes(for: store.storeID, since: nil).items
    return Self.allergies(items.last { $0.id == id.rawValue })
  }

  func lastFeedPosition() async throws -> Int {
    try await ledger.read { try $0.value("SELECT lastPosition FROM feed") ?? 0 }
  }
}

/// A store whose events are kept at once, without a server in between.
actor KeepingStore {
  nonisolated let storeID: String
  private let ledger: any LedgerStore
  private let source = "/stores/\(UUID().uuidString.lowercased())"
  private var chain = EventChain.start
  private var sequence = 0

  init(_ name: String, _ ledger: any LedgerStore) async throws {
    self.ledger = ledger
    let invitation = try await ledger.addStore(
      name: name, codeValidFor: 3600, isNameMeant: true)
    storeID = invitation.storeID
    _ = try await ledger.enrol(
      EnrolRequest(
        code: invitation.code, publicKey: DeviceKey().publicBase64, source: source, name: name,
        currency: "CNY"))
  }

  func note(_ allergen: Allergen, of id: Identifier<Member>) async throws {
    let fact = MemberNoteFact(
      factID: Identifier(rawValue: UUID().uuidString.lowercased()), kind: .allergy(allergen))
    try await happen(.memberFactNoted, id, .from(fact))
  }

  /// A bill of one line, paid and closed.
  func sell(_ cents: Int) async throws {
    try await keep(try bill(cents))
  }

  /// Many of them, twenty-five in a batch.
  func sell(each amounts: ClosedRange<Int>) async throws {
    var left = amounts[...]
    while !left.isEmpty {
      try await keep(try left.prefix(25).flatMap { try bill($0) })
      left = left.dropFirst(25)
    }
  }

  private func bill(_ cents: Int) throws -> [Data] {
    let id = UUID().uuidString.lowercased()
    let line = Identifier<OrderLine>(rawValue: "line-\(id)")
    let payment = Identifier<Payment>(rawValue: "payment-\(id)")
    let opened = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
    return try [
      event(.checkOpened, "check/\(id)", .from(CheckOpenedFact(number: 1, openedAt: opened))),
      event(
        .lineAdded, "check/\(id)",
        .object([
          "lineID": .string(line.rawValue), "name": try .from(Phrase("Beef tripe", "毛肚")),
          "kind": .string("normal"), "stage": .string("sent"), "portion": .string("full"),
          "quantity": .integer(1), "unitPriceMinor": .integer(cents), "taxCode": .string("A"),
          "broths": .array([]), "modifiers": .array([]),
        ])),
      event(
        .paymentCaptured, "check/\(id)",
        .from(PaymentFact(paymentID: payment, tender: .cash, amountMinor: cents))),
      event(
        .checkClosed, "check/\(id)",
        .from(
          CheckClosedFact(
            number: 1, partyID: nil, totalMinor: cents,
            lines: [.init(lineID: line, netMinor: cents)], rows: [], payments: [payment]))),
    ]
  }

  func happen(_ type: EventType, _ id: Identifier<Member>, _ fact: JSONValue) async throws {
    try await keep([try event(type, "member/\(id)", fact)])
  }

  private func event(_ type: EventType, _ subject: String, _ fact: JSONValue) throws -> Data {
    sequence += 1
    let event = try SendingStore.frozen(
      EventEnvelope(
        id: UUID().uuidString.lowercased(), source: source, type: type.rawValue,
        subject: subject, time: "2026-11-22T19:42:00.000Z", sequence: sequence, revision: 1,
        businessday: "2026-11-22", staffid: "anna", terminal: "host",
        previoushash: chain.base64EncodedString()), data: fact)
    chain = EventChain.hash(after: chain, event)
    return event
  }

  private func keep(_ events: [Data]) async throws {
    _ = try await ledger.append(
      EventsOnArrival(body: EventBatch.join(events)), from: storeID, epoch: 1)
  }
}

/// Everything that a set of projections says; not in how many turns it came in.
struct ProjectionDump: Equatable {
  private let rows: [String: [[LedgerValue]]]

  init(_ ledger: any LedgerStore) async throws {
    rows = try await ledger.read { db in
      var rows: [String: [[LedgerValue]]] = [:]
      for table in ProjectionSchema.tables where table != "projection" {
        let isPlace = table == "projectedStore"
        rows[table] = try db.rows(
          "SELECT \(isPlace ? "storeNumber, epoch, sequence" : "*") FROM \(table) ORDER BY 1, 2"
        ).map(\.values)
      }
      return rows
    }
  }
}
