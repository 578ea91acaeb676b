import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

/// A store that was enrolled and has issued some numbers.
private func enrolledStore(tickets: Int = 0) throws -> TestStore {
  let store = try TestStore()
  try store.database.keepEnrolment(
    Enrolment(url: "https://hq.example", storeID: "s", keyID: "k", hqInstance: "hq"), epoch: 1)
  try store.issue(tickets)
  return store
}

extension TestStore {
  fileprivate func issue(_ count: Int) throws {
    for _ in 0..<count { _ = try database.perform(IssueTicket(NewTicket(partySize: 2)), by: host) }
  }

  fileprivate func lease(_ owner: String = "a") throws -> SenderPosition {
    try #require(try database.claimDeliveryLease(owner: owner))
  }

  @discardableResult
  fileprivate func acknowledge(_ through: Int, _ position: SenderPosition) throws
    -> SenderPosition?
  {
    let hash = try #require(try database.eventHash(at: through))
    return try database.note(
      .acknowledged(through: through, hash: hash), fence: position.fence)
  }
}

@Suite("Delivery to headquarters, in the store's file")
struct DeliveryTests {
  @Test("A store that is not enrolled sends nothing and says so")
  func off() throws {
    let store = try TestStore()
    try store.issue(1)
    #expect(throws: DeliveryError.notEnrolled) {
      try store.database.claimDeliveryLease(owner: "a")
    }
    #expect(try store.database.deliveryStatus().state == .off)
    #expect(try store.database.outboxHealth().isEnrolled == false)
  }

  @Test("One sender at a time; the next one takes over after half a minute of silence")
  func lease() throws {
    let store = try enrolledStore()
    let first = try store.lease("a")
    let other = try store.anotherTerminal()
    #expect(try other.claimDeliveryLease(owner: "b") == nil)
    store.clock.advance(seconds: 29)
    #expect(try store.database.renewDeliveryLease(fence: first.fence)?.fence == first.fence)
    store.clock.advance(seconds: 29)
    #expect(try other.claimDeliveryLease(owner: "b") == nil)
    store.clock.advance(seconds: 2)
    let second = try #require(try other.claimDeliveryLease(owner: "b"))
    #expect(second.fence > first.fence)
    #expect(try store.database.renewDeliveryLease(fence: first.fence) == nil)
  }

  @Test("A clock set back by a day keeps nobody from sending")
  func clockSetBack() throws {
    let store = try enrolledStore()
    _ = try store.lease("a")
    store.clock.advance(seconds: -86_400)
    _ = try store.lease("b")
  }

  @Test("What a sender writes after another took over changes nothing")
  func fence() throws {
    let store = try enrolledStore(tickets: 5)
    let first = try store.lease("a")
    store.clock.advance(seconds: 31)
    let second = try store.lease("b")
    try store.acknowledge(2, second)
    let before = try store.database.deliveryStatus()
    for note: DeliveryNote in [
      .acknowledged(through: 5, hash: try #require(try store.database.eventHash(at: 5))),
      .rewound(through: 0), .stopped(DeliveryStop(.refused, detail: "late")),
      .held(sequence: 3, reason: "late"), .clockOffset(seconds: 9), .ledgerAgreed,
      .failed(
        events: 3...5, reason: "late", failures: 9, notBefore: first.leaseUntil, needsIT: true),
      .epochWanted(after: 0, hash: EventChain.start, previous: 1), .epochOpened(epoch: 7),
    ] {
      #expect(try store.database.note(note, fence: first.fence) == nil)
    }
    #expect(try store.database.deliveryStatus() == before)
  }

  @Test("Events are acknowledged up to where headquarters has them, and only with its hash")
  func acknowledge() throws {
    let store = try enrolledStore(tickets: 10)
    let position = try store.lease()
    let (_, waiting) = try store.database.waitingEvents(4)
    #expect(waiting.map(\.sequence) == [1, 2, 3, 4])
    let after = try #require(try store.acknowledge(4, position))
    #expect(after.acknowledgedThrough == 4)
    #expect(after.acknowledgedHash == waiting[3].hash)
    #expect(try store.database.waitingEvents(100).1.map(\.sequence) == Array(5...10))
    #expect(throws: StoreError.self) {
      try store.database.note(
        .acknowledged(through: 7, hash: EventChain.start), fence: position.fence)
    }
    #expect(try store.database.deliveryStatus().acknowledgedThrough == 4)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("The file itself refuses an acknowledgement out of order, and a lower fence")
  func secondLine() throws {
    let store = try enrolledStore(tickets: 3)
    #expect(throws: StoreError.refusedByFile(.eventOutOfOrder)) {
      try store.database.maintain { db in
        try db.execute(sql: "UPDATE outboxEvent SET acknowledgedAt = 1 WHERE sequence = 2")
      }
    }
    _ = try store.lease()
    #expect(throws: StoreError.refusedByFile(.fenceLowered)) {
      try store.database.maintain { try $0.execute(sql: "UPDATE delivery SET fence = 0") }
    }
  }

  @Test("A rewind makes events wait again")
  func rewind() throws {
    let store = try enrolledStore(tickets: 6)
    let position = try store.lease()
    try store.acknowledge(6, position)
    #expect(try store.database.deliveryStatus().state == .synced)
    try store.database.note(.rewound(through: 2), fence: position.fence)
    #expect(try store.database.waitingEvents(100).1.map(\.sequence) == [3, 4, 5, 6])
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("What was acknowledged 35 days ago is let go, and the chain goes on")
  func prune() throws {
    let store = try enrolledStore(tickets: 8)
    let position = try store.lease()
    try store.acknowledge(6, position)
    let totals = try store.database.totals()
    store.clock.advance(seconds: 34 * 86_400)
    try store.database.note(.ledgerAgreed, fence: position.fence)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == 8, "not before its time")
    store.clock.advance(seconds: 2 * 86_400)
    let after = try #require(try store.database.note(.ledgerAgreed, fence: position.fence))
    #expect(after.firstKept == 6)
    #expect(after.acknowledgedThrough == 6)
    #expect(try store.database.waitingEvents(9).1.map(\.sequence) == [7, 8])
    #expect(try store.database.totals() == totals)
    #expect(try store.database.checkInvariants() == [])
    try store.issue(1)
    // The first number of a new day is more than one event.
    let newest = try store.number("SELECT max(sequence) FROM outboxEvent")
    try #require(newest >= 9)
    #expect(try store.database.waitingEvents(99).1.map(\.sequence) == Array(7...newest))
    #expect(try store.database.checkInvariants() == [])
  }

  @Test(
    "A headquarters whose clock is wrong for a minute lets nothing go too early",
    arguments: [60 * 86_400, -60 * 86_400])
  func pruneByAWrongClock(seconds: Int) throws {
    let store = try enrolledStore(tickets: 8)
    let position = try store.lease()
    try store.database.note(.clockOffset(seconds: seconds), fence: position.fence)
    try store.acknowledge(6, position)
    try store.database.note(.ledgerAgreed, fence: position.fence)
    try store.database.note(.clockOffset(seconds: 0), fence: position.fence)
    try store.database.note(.ledgerAgreed, fence: position.fence)
    try store.database.note(.clockOffset(seconds: seconds), fence: position.fence)
    try store.database.note(.ledgerAgreed, fence: position.fence)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == 8)
  }

  @Test("An event from a clock that was years ahead keeps nothing longer than the others")
  func pruneAfterAClockAhead() throws {
    let store = try enrolledStore(tickets: 4)
    store.clock.advance(seconds: 3_650 * 86_400)
    try store.issue(1)
    store.clock.advance(seconds: -3_650 * 86_400)
    try store.issue(1)
    let newest = try store.number("SELECT max(sequence) FROM outboxEvent")
    let position = try store.lease()
    try store.acknowledge(newest, position)
    store.clock.advance(seconds: 36 * 86_400)
    try store.database.note(.ledgerAgreed, fence: position.fence)
    #expect(try store.number("SELECT min(sequence) FROM outboxEvent") == newest)
  }

  @Test("When everything has arrived and is old, the newest event still stays")
  func pruneAll() throws {
    let store = try enrolledStore(tickets: 4)
    let position = try store.lease()
    try store.acknowledge(4, position)
    store.clock.advance(seconds: 60 * 86_400)
    try store.database.note(.ledgerAgreed, fence: position.fence)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == 1)
    try store.issue(1)
    let newest = try store.number("SELECT max(sequence) FROM outboxEvent")
    try #require(newest >= 5)
    #expect(try store.database.waitingEvents(99).1.map(\.sequence) == Array(5...newest))
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("A new epoch begins after the last common event, and survives a restart before its answer")
  func epoch() throws {
    let store = try enrolledStore(tickets: 6)
    let position = try store.lease()
    try store.acknowledge(6, position)
    let hash = try #require(try store.database.eventHash(at: 4))
    try store.database.note(
      .epochWanted(after: 4, hash: hash, previous: 1), fence: position.fence)
    store.clock.advance(seconds: 40)
    let again = try store.lease("b")
    let wanted = try #require(again.wantedEpoch)
    #expect(wanted.afterSequence == 4)
    #expect(wanted.chainHash == hash.base64EncodedString())
    let after = try #require(
      try store.database.note(.epochOpened(epoch: 2), fence: again.fence))
    #expect(after.epoch == 2)
    #expect(after.wantedEpoch == nil)
    #expect(after.acknowledgedThrough == 4)
    #expect(after.epochAfter == 4)
  }

  @Test("Each record says how often it was tried, what was answered, and when it arrived")
  func records() throws {
    let store = try enrolledStore(tickets: 3)
    let position = try store.lease()
    for failures in 1...2 {
      try store.database.note(
        .failed(
          events: 1...2, reason: "503", failures: failures,
          notBefore: store.clock.now.advanced(bySeconds: 9), needsIT: false),
        fence: position.fence)
    }
    var records = try store.database.deliveryRecords()
    #expect(records.map(\.attempts) == [2, 2, 0])
    #expect(records.map(\.lastError) == ["503", "503", nil])
    #expect(records.map(\.stage) == [.waiting, .waiting, .waiting])
    try store.acknowledge(1, position)
    records = try store.database.deliveryRecords()
    #expect(records.map(\.sequence) == [2, 3, 1])
    #expect(records.map(\.stage) == [.sending, .sending, .acknowledged])
    #expect(records[2].acknowledgedAt == store.clock.now)
  }

  @Test("A record says what it is about as people call it, and names no guest")
  func subjects() throws {
    let store = try enrolledStore(tickets: 1)
    let ticket = try store.database.perform(
      IssueTicket(NewTicket(partySize: 3, guestName: "Novak", phone: "13800001111")), by: store.host
    )
    let party = try store.seat(2, at: "T02", name: "Novak")
    let check = try store.check(of: party)
    let dish = try store.dish("D001")
    let line = try store.database.perform(
      AddLine(NewLine(dishID: dish.id), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    try store.database.perform(Bump(line.id), by: store.cook)
    let records = try store.database.deliveryRecords()
    func about(_ kind: Aggregate) -> Set<Phrase?> {
      Set(records.filter { $0.subject.hasPrefix("\(kind.rawValue)/") }.map(\.about))
    }
    func same(_ text: String) -> Phrase { Phrase(text, text) }
    #expect(about(.ticket) == [same("A001"), same(ticket.displayNumber)])
    #expect(about(.party) == [same("T02")])
    #expect(about(.check) == [same("#1")])
    #expect(about(.kitchenItem) == [dish.name])
  }

  @Test("What one verb wrote has one trace, another verb's another")
  func traces() throws {
    let store = try enrolledStore()
    // A minute for each verb: what has one time came from one of them.
    @discardableResult
    func next<Value>(_ verb: () throws -> Value) rethrows -> Value {
      store.clock.advance(minutes: 1)
      return try verb()
    }
    let party = try next { try store.seat(2) }
    let check = try next { try store.check(of: party) }
    let dish = try store.dish("D001")
    try next {
      try store.database.perform(AddLine(NewLine(dishID: dish.id), to: check), by: store.server)
    }
    try next { try store.database.perform(SendLines(of: check), by: store.server) }
    let envelopes = try store.database.waitingEvents(99).1.map {
      try JSONDecoder().decode(EventEnvelope.self, from: $0.payload)
    }
    let verbs = Dictionary(grouping: envelopes, by: \.time).values
    #expect(verbs.contains { $0.count > 1 })
    let traces = try verbs.map { events in
      let all = try Set(
        events.map { try #require($0.traceparent).split(separator: "-").map(String.init)[1] })
      #expect(all == [events[0].id.filter { $0 != "-" }])
      return all
    }
    #expect(Set(traces).count == verbs.count)
    #expect(Set(envelopes.map(\.traceparent)).count == envelopes.count)
  }

  @Test("What a person holds waits until it is released; what was refused, until it is retried")
  func hold() throws {
    let store = try enrolledStore(tickets: 5)
    let position = try store.lease()
    try store.database.perform(
      PauseDelivery(from: 3, reason: Reason(words: "look at it first")), by: store.manager)
    try store.database.perform(
      PauseDelivery(from: 3, reason: Reason(words: "look at it first")), by: store.manager)
    #expect(try store.auditEntries("deliveryHeld") == 1)
    #expect(try store.database.waitingEvents(9).1.map(\.sequence) == [1, 2])
    #expect(try store.database.deliveryRecords().map(\.stage).suffix(3) == [.held, .held, .held])
    try store.database.note(.held(sequence: 2, reason: "422"), fence: position.fence)
    #expect(try store.database.deliveryStatus().state == .needsIT)
    try store.database.perform(RetryDelivery(), by: .storesMachine)
    #expect(try store.database.waitingEvents(9).1.map(\.sequence) == [1, 2])
    try store.database.perform(ResumeDelivery(), by: store.manager)
    try store.database.perform(ResumeDelivery(), by: store.manager)
    #expect(try store.auditEntries("deliveryReleased") == 1)
    #expect(try store.database.waitingEvents(9).1.count == 5)
    #expect(throws: StaffError.notPermitted(.manageStore)) {
      try store.database.perform(RetryDelivery(), by: store.server)
    }
    #expect(throws: DeliveryError.notInTheOutbox(sequence: 99)) {
      try store.database.perform(
        PauseDelivery(from: 99, reason: Reason(.unsaid)), by: .storesMachine)
    }
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("What waits is exported in its frozen bytes, however much it is")
  func export() throws {
    let store = try enrolledStore(tickets: 1_203)
    var lines: [Data] = []
    #expect(try store.database.exportWaiting { lines.append($0) } == 1_203)
    var hash = EventChain.start
    for line in lines { hash = EventChain.hash(after: hash, line) }
    #expect(hash == (try store.database.eventHash(at: 1_203)))
  }

  @Test("Who writes guests' names and phones out stands in the trail, and may manage the store")
  func exportNames() throws {
    let store = try enrolledStore(tickets: 2)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "export-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "out.jsonl").path
    #expect(throws: StaffError.notPermitted(.manageStore)) {
      try store.database.exportWaiting(to: path, by: store.server)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try store.auditEntries("recordsExported") == 0)
    #expect(try store.database.exportWaiting(to: path, by: store.manager) == 2)
    #expect(
      try store.number(
        "SELECT count(*) FROM auditEntry WHERE action = 'recordsExported' AND detail = 'out.jsonl'")
        == 1)
    #expect(throws: StoreError.self) {
      try store.database.exportWaiting(to: path, by: store.manager)
    }
    #expect(try store.auditEntries("recordsExported") == 1)
  }

  @Test("A stop needs IT, and so does what has waited for a day")
  func needsIT() throws {
    let store = try enrolledStore(tickets: 1)
    #expect(try store.database.deliveryStatus().state == .waiting)
    store.clock.advance(seconds: 86_400)
    #expect(try store.database.deliveryStatus().state == .needsIT)
    let position = try store.lease()
    try store.acknowledge(1, position)
    #expect(try store.database.deliveryStatus().state == .synced)
    try store.database.note(
      .stopped(DeliveryStop(.refused, detail: "403")), fence: position.fence)
    #expect(try store.database.deliveryStatus().state == .needsIT)
  }
}
