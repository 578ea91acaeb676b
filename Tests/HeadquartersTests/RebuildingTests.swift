import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A new version makes the projections again. Guests' allergies and what stores know of their
/// members do not suffer from it.
@Suite struct RebuildingTests {
  let wang = Identifier<Member>(rawValue: "0199aaaa-0000-7000-8000-00000000e001")

  @Test("An allergy that was kept and not yet taken in is told after the update")
  func keptAndNotTakenIn() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.riverside.note(.peanut, of: wang)
      try await chain.update()
      try await chain.ledger.projectAll()
      for store in [chain.riverside, chain.station] {
        #expect(try await chain.allergies(of: wang, knownTo: store) == [.milk, .peanut])
      }
    }
  }

  @Test("An allergy of a life that was lost is told before the store's next life sends anything")
  func lostLife() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.riverside.note(.peanut, of: wang)
      _ = try await chain.ledger.openEpoch(
        EpochRequest(
          fileLife: "life-2", previousEpoch: 1, afterSequence: 0,
          chainHash: EventChain.start.base64EncodedString()), of: chain.riverside.storeID)
      try await chain.ledger.projectAll()
      #expect(try await chain.allergies(of: wang, knownTo: chain.station) == [.milk, .peanut])
      #expect(try await chain.ledger.status().eventsToProject == 0)
    }
  }

  @Test("What the stores were told is not told again")
  func toldOnce() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      let told = try await chain.lastFeedPosition()
      try await chain.update()
      try await chain.ledger.projectAll()
      #expect(try await chain.lastFeedPosition() == told)
    }
  }

  @Test(
    "No store is told of half a member, however the records of the stores take turns",
    arguments: [1, 2, 3, 500])
  func neverHalfAMember(together count: Int) async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.station.note(.soy, of: wang)
      let told = try await chain.lastFeedPosition()
      try await chain.update()
      while try await chain.ledger.project(atMost: count) > 0 {
        for store in [chain.riverside, chain.station] {
          #expect(try await chain.allergies(of: wang, knownTo: store).contains(.milk))
        }
      }
      for store in [chain.riverside, chain.station] {
        #expect(try await chain.allergies(of: wang, knownTo: store) == [.milk, .soy])
      }
      #expect(try await chain.lastFeedPosition() == told + 2)
    }
  }

  @Test("The next update may come before the one before is through")
  func twoUpdates() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.station.note(.soy, of: wang)
      let told = try await chain.lastFeedPosition()
      for _ in 1...3 {
        try await chain.update()
        #expect(try await chain.ledger.project(atMost: 1) > 0)
      }
      #expect(try await chain.lastFeedPosition() == told)
      try await chain.ledger.projectAll()
      #expect(try await chain.lastFeedPosition() == told + 2)
      #expect(try await chain.allergies(of: wang, knownTo: chain.riverside) == [.milk, .soy])
    }
  }

  @Test("Until all members are there again nobody is asked for, and nobody is made twice")
  func askedForMeanwhile() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.update()
      for _ in 1...2 {
        let find = await #expect(throws: Problem.self) { try await chain.find() }
        #expect(find?.kind == .unavailable)
        let make = await #expect(throws: Problem.self) { try await chain.make() }
        #expect(make?.kind == .unavailable)
        // And when some of them are.
        #expect(try await chain.ledger.project(atMost: 1) > 0)
      }
      try await chain.ledger.projectAll()
      #expect(try await chain.find()?.id == wang.rawValue)
      let made = try await chain.make()
      #expect(made.existed)
      #expect(made.id == wang)
    }
  }

  @Test("An older version leaves a newer one's figures as they are, and says so")
  func olderVersion() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.riverside.note(.peanut, of: wang)
      try await chain.ledger.write { try $0.execute("UPDATE projection SET version = version + 1") }
      let refusal = await #expect(throws: HeadquartersError.self) {
        try await chain.ledger.totals()
      }
      #expect(refusal?.explanation.english.contains("newer version") == true)
      await #expect(throws: HeadquartersError.self) { try await chain.ledger.project() }
      await #expect(throws: HeadquartersError.self) { try await chain.find() }
      await #expect(throws: HeadquartersError.self) { try await chain.make() }
      let kept = try await chain.ledger.read { db in
        try db.row(
          """
          SELECT version, turns, (SELECT count(*) FROM member) AS members,
            (SELECT count(*) FROM projectedStore) AS stores FROM projection
          """
        ).map { try [$0["version"], $0["turns"], $0["members"], $0["stores"]] as [Int] }
      }
      #expect(kept?.first == ProjectionSchema.version + 1)
      #expect(kept?.dropFirst(2) == [1, 2])
      // The newer one goes on where it was.
      try await chain.ledger.write { try $0.execute("UPDATE projection SET version = version - 1") }
      try await chain.ledger.projectAll()
      #expect(try await chain.allergies(of: wang, knownTo: chain.station) == [.milk, .peanut])
    }
  }
}

/// Headquarters with two stores and nobody who takes events in but the test.
private final class Chain {
  static let phone = "13800005678"

  let ledger: any LedgerStore
  let riverside: KeepingStore
  let station: KeepingStore

  static func open(_ body: (Chain) async throws -> Void) async throws {
    let storage = try Storage()
    defer { storage.remove() }
    try await body(Chain(ledger: try await storage.address.create()))
  }

  private init(ledger: any LedgerStore) async throws {
    self.ledger = ledger
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

  /// A version begins whose projections are others.
  func update() async throws {
    try await ledger.write { try $0.execute("UPDATE projection SET version = version - 1") }
    try await ledger.prepareProjections()
  }

  /// Station asks for the phone.
  func find() async throws -> ChangeItem? {
    try await ledger.member(
      withPhone: PhoneHash(of: Self.phone, hqInstance: ledger.instance), for: station.storeID)
  }

  /// An app makes somebody with the phone.
  func make() async throws -> MemberCreated {
    let key = CommandKey(caller: "app", key: UUID().uuidString, path: "/", body: Data())
    return try await ledger.createMember(
      MemberCreate(name: "Wang", phone: Self.phone), for: station.storeID, by: key)
  }

  func allergies(
    of id: Identifier<Member>, knownTo store: KeepingStore
  ) async throws -> Set<Allergen> {
    let items = try await ledger.changes(for: store.storeID, since: nil).items
    let row = try items.last { $0.id == id.rawValue }?.data?.decoded(as: MemberRow.self)
    return Set(
      (row?.facts ?? []).compactMap { fact in
        guard case .allergy(let allergen) = fact.noted else { return nil }
        return allergen
      })
  }

  func lastFeedPosition() async throws -> Int {
    try await ledger.read { try $0.value("SELECT lastPosition FROM feed") ?? 0 }
  }
}

/// A store whose events are kept at once, without a server in between.
private actor KeepingStore {
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

  func happen(_ type: EventType, _ id: Identifier<Member>, _ fact: JSONValue) async throws {
    sequence += 1
    let event = try SendingStore.frozen(
      EventEnvelope(
        id: UUID().uuidString.lowercased(), source: source, type: type.rawValue,
        subject: "member/\(id)", time: "2026-11-22T19:42:00.000Z", sequence: sequence, revision: 1,
        businessday: "2026-11-22", staffid: "anna", terminal: "host",
        previoushash: chain.base64EncodedString()), data: fact)
    chain = EventChain.hash(after: chain, event)
    _ = try await ledger.append(
      EventsOnArrival(body: EventBatch.join([event])), from: storeID, epoch: 1)
  }
}
