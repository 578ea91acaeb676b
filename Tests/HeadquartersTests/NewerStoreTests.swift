import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import Headquarters

/// Stores and headquarters are not updated in the same minute.
@Suite("A store that is newer than its headquarters")
struct NewerStoreTests {
  /// What headquarters knew before somebody thought of calling a number.
  private static let older = EventRegistry(
    EventRegistry.standard.all.filter { $0.type != .ticketCalled })

  @Test("Waits with what headquarters does not know, in order, and goes on by itself")
  func waitsAndGoesOn() async throws {
    let storage = try Storage()
    defer { storage.remove() }
    let store = try await LinkedStore(in: storage.folder)
    var unknown = 0

    try await RunningHeadquarters.run(on: storage, knowing: Self.older) { headquarters in
      try await store.enrol(at: headquarters)
      let called = try store.issueTicket()
      _ = try store.issueTicket()
      unknown = try store.lastSequence() + 1
      try store.call(called)
      _ = try store.issueTicket()

      try await store.sending { try await store.waitsWith(unknown) }
      try await expectWaiting(store, with: unknown)
      let kept = try await headquarters.ledger.read { db in
        try db.values("SELECT payload FROM event ORDER BY sequence", as: Data.self)
      }
      #expect(try kept == Array(store.payloads().prefix(unknown - 1)))
      let alarms = try await headquarters.ledger.alarms()
      #expect(alarms.map(\.kind) == ["newerStore"])
      #expect(alarms.first?.detail.contains(EventType.ticketCalled.rawValue) == true)
      #expect(try await headquarters.ledger.exceptions(atMost: 10) == [])
    }

    // Both are started again, and the guests go on coming.
    try await RunningHeadquarters.run(on: storage, knowing: Self.older) { headquarters in
      try store.finds(headquarters)
      _ = try store.issueTicket()
      try store.retry()
      try await store.sending { try await store.waitsWith(unknown) }
      try await expectWaiting(store, with: unknown)
    }

    try await RunningHeadquarters.run(on: storage) { headquarters in
      try store.finds(headquarters)
      try await store.sending { try await store.isSynced() }
      let kept = try await headquarters.ledger.read { db in
        try db.values("SELECT payload FROM event ORDER BY sequence", as: Data.self)
      }
      #expect(try kept == store.payloads())
      #expect(try await headquarters.ledger.checkLedgers().flatMap(\.violations) == [])
      #expect(try await headquarters.ledger.totals().tickets == 4)
      #expect(try await headquarters.ledger.exceptions(atMost: 10) == [])
      #expect(try await headquarters.ledger.alarms() == [])
      #expect(try store.database.checkInvariants() == [])
    }
  }

  @Test("A record that a person holds stays held when headquarters is updated")
  func heldStaysHeld() async throws {
    let storage = try Storage()
    defer { storage.remove() }
    let store = try await LinkedStore(in: storage.folder)
    var unknown = 0
    try await RunningHeadquarters.run(on: storage, knowing: Self.older) { headquarters in
      try await store.enrol(at: headquarters)
      let called = try store.issueTicket()
      unknown = try store.lastSequence() + 1
      try store.call(called)
      _ = try store.issueTicket()
      try await store.sending { try await store.waitsWith(unknown) }
      try store.hold(from: unknown + 1)
    }
    try await RunningHeadquarters.run(on: storage) { headquarters in
      try store.finds(headquarters)
      try await store.sending {
        try await store.until { try store.database.deliveryStatus().acknowledgedThrough >= unknown }
      }
      let status = try store.database.deliveryStatus()
      #expect(status.acknowledgedThrough == unknown)
      #expect(status.heldFrom == unknown + 1)
      try store.release()
      try await store.sending { try await store.isSynced() }
      #expect(try await headquarters.committedEvents() == store.payloads().count)
      #expect(try await headquarters.ledger.checkLedgers().flatMap(\.violations) == [])
    }
  }

  @Test("Of a batch what comes before the unknown is kept, and what comes after it is not")
  func partOfABatch() async throws {
    try await RunningHeadquarters.run(knowing: Self.older) { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      try store.happen(.ticketCalled)
      try store.happen(times: 2)
      let first = try await store.send(1...5)
      #expect(first.status == 200)
      #expect(try first.decoded(EventsAnswer.self).contiguousThrough == 2)
      // What is kept already does not make it known.
      #expect(
        try await store.send(2...5).decoded(EventsAnswer.self)
          == EventsAnswer(
            contiguousThrough: 2, chainHash: store.askLedger().chainHash, duplicates: 1))
      let second = try await store.send(3...5)
      #expect(second.status == 501)
      #expect(second.problemKind == .unknownEvent)
      #expect(second.problem?.contiguousThrough == 2)
      #expect(second.problem?.detail.contains(EventType.ticketCalled.rawValue) == true)
      #expect(try await headquarters.committedEvents() == 2)
    }
  }

  private func expectWaiting(_ store: LinkedStore, with unknown: Int) async throws {
    let status = try store.database.deliveryStatus()
    #expect(status.acknowledgedThrough == unknown - 1)
    #expect(status.state == .waiting)
    #expect(status.stop == nil)
    #expect(status.heldFrom == nil)
    let text = DeliveryText(
      status, now: store.database.environment.now(), calendar: store.database.store.calendar)
    let english = text.lines(.english).joined(separator: "\n")
    #expect(english.contains("Headquarters is older than this store"))
    #expect(english.contains("record \(unknown)"))
    let chinese = text.lines(.simplifiedChinese).joined(separator: "\n")
    #expect(chinese.contains("总部版本低于本店"))
    #expect(chinese.contains("第 \(unknown) 条"))
    let stages = try store.database.deliveryRecords().filter { $0.sequence >= unknown }.map(\.stage)
    #expect(Set(stages) == [.waiting])
  }
}
