import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// What headquarters keeps only for whoever comes late is forgotten, and nobody misses anything.
@Suite struct PruningTests {
  private static let day = 86_400

  @Test func aTombstoneStaysForItsGraceAndThenAStoreBehindItReadsTheSnapshots() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      try await headquarters.ledger.push(.news, id: "n1", .string("x"))
      try await headquarters.ledger.push(.news, id: "n2", .string("y"))
      let behind = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      try await headquarters.ledger.withdraw(.news, id: "n1")

      headquarters.clock.advance(bySeconds: (Grace.tombstoneDays - 1) * Self.day)
      #expect(try await headquarters.ledger.prune() == 0)
      let late = try await store.changes(since: behind.cursor).decoded(ChangesAnswer.self)
      #expect(late.items.map(\.id) == ["n1"])
      #expect(late.items.map(\.data) == [nil])

      headquarters.clock.advance(bySeconds: 2 * Self.day)
      #expect(try await headquarters.ledger.prune() == 1)
      let gone = try await store.changes(since: behind.cursor)
      #expect(gone.status == 410)
      #expect(gone.problemKind == .cursorGone)
      // Who had read of it reads on; so does who begins.
      #expect(try await store.changes(since: late.cursor).status == 200)
      let beginning = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(beginning.items.map(\.id) == ["n2"])
      let snapshot = try await store.signed("GET", Paths.snapshot(store.storeID, "campaigns"))
        .decoded(ChangesAnswer.self)
      #expect(snapshot.items.map(\.id) == ["n2"])
      let next = try await store.changes(since: snapshot.cursor)
      #expect(next.status == 200)

      // A row of the same name that comes back is newer than all before.
      try await headquarters.ledger.push(.news, id: "n1", .string("z"))
      let again = try await store.changes(since: snapshot.cursor).decoded(ChangesAnswer.self)
      #expect(again.items.map(\.id) == ["n1"])
      #expect((again.items.first?.version ?? 0) > (late.items.first?.version ?? .max))
    }
  }

  @Test func whatIsOldIsForgottenInSmallTurns() async throws {
    try await RunningHeadquarters.run { headquarters in
      for number in 1...45 {
        try await headquarters.ledger.push(.news, id: "n\(number)", .integer(number))
        try await headquarters.ledger.push(.news, id: "n\(number)", nil)
      }
      headquarters.clock.advance(bySeconds: (Grace.tombstoneDays + 1) * Self.day)
      var turns: [Int] = []
      while turns.last != 0, turns.count < 10 {
        turns.append(try await headquarters.ledger.prune(atMost: 20))
      }
      #expect(turns == [20, 20, 5, 0])
      #expect(try await headquarters.count("feedRow") == 0)
    }
  }

  @Test func aServerThatRunsForgetsByItself() async throws {
    try await RunningHeadquarters.run(upkeep: .milliseconds(20)) { headquarters in
      for number in 1...3 {
        try await headquarters.ledger.push(.news, id: "n\(number)", .integer(number))
        try await headquarters.ledger.push(.news, id: "n\(number)", nil)
      }
      #expect(try await headquarters.count("feedRow") == 3)
      headquarters.clock.advance(bySeconds: (Grace.tombstoneDays + 1) * Self.day)
      try await turns(until: "the rows are forgotten") {
        #expect(try await headquarters.send("GET", "/healthz").status == 200)
        return try await headquarters.count("feedRow") == 0
      }
    }
  }

  @Test func anIdempotencyKeyIsGoodForItsGrace() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let ask = TicketAsk(partySize: 2)
      let first = try await headquarters.app(for: store).ask(ask, key: "k1")
        .decoded(GuestRequestState.self)
      headquarters.clock.advance(bySeconds: (Grace.keyDays - 1) * Self.day)
      #expect(try await headquarters.ledger.prune() == 0)
      let same = try await headquarters.app(for: store).ask(ask, key: "k1")
        .decoded(GuestRequestState.self)
      #expect(same.id == first.id)
      #expect(try await store.changes(since: nil).status == 200)
      _ = try await headquarters.app(for: store).ask(ask, key: "k2")
      headquarters.clock.advance(bySeconds: 2 * Self.day)
      // The first alone: the second one is young.
      #expect(try await headquarters.ledger.prune() == 1)
      #expect(try await headquarters.count("idempotencyKey") == 1)
      #expect(try await store.changes(since: nil).status == 200)
      let other = try await headquarters.app(for: store).ask(ask, key: "k1")
        .decoded(GuestRequestState.self)
      #expect(other.id != first.id)
    }
  }

  @Test func aBookingThatWasTakenBackIsToldUntilItsDay() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let feast = headquarters.clock.now.advanced(bySeconds: 100 * Self.day)
      let booking = try await app.ask(
        ReservationAsk(at: feast, partySize: 8, guestName: "王女士"), key: "k1"
      ).decoded(GuestRequestState.self)
      let ticket = try await app.ask(TicketAsk(partySize: 2), key: "k2")
        .decoded(GuestRequestState.self)
      for (id, kind) in [(booking.id, GuestRequestFact.Kind.reservation), (ticket.id, .ticket)] {
        _ = try await headquarters.ledger.cancelGuestRequest(
          id, kind, of: store.storeID, channel: "app")
      }
      headquarters.clock.advance(bySeconds: (Grace.tombstoneDays + 1) * Self.day)
      // Two keys and the ticket's tombstone.
      #expect(try await headquarters.ledger.prune() == 3)
      #expect(try await store.requests().map(\.id) == [booking.id])
      #expect(try await store.requests().map(\.data) == [nil])
      headquarters.clock.advance(bySeconds: 100 * Self.day)
      #expect(try await headquarters.ledger.prune() == 1)
      #expect(try await store.requests() == [])
    }
  }

  @Test func aMemberWhoWantsToBeForgottenIsForgottenByTheLastStore() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let id = UUID().uuidString.lowercased()
      try await headquarters.ledger.push(.member, id: id, .string("x"))
      try await headquarters.ledger.push(.member, id: id, nil)
      headquarters.clock.advance(bySeconds: 3650 * Self.day)
      #expect(try await headquarters.ledger.prune() == 0)
      let snapshot = try await store.signed("GET", Paths.snapshot(store.storeID, "members"))
        .decoded(ChangesAnswer.self)
      #expect(snapshot.items.map(\.id) == [id])
      #expect(snapshot.items.map(\.data) == [nil])
    }
  }

  @Test func anEventIsKnownForEver() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 5)
      _ = try await store.send(1...5)
      headquarters.clock.advance(bySeconds: 3650 * Self.day)
      #expect(try await headquarters.ledger.prune() == 0)
      #expect(try await store.send(1...5).decoded(EventsAnswer.self).duplicates == 5)
      #expect(try await headquarters.committedEvents() == 5)
    }
  }

  @Test func noncesAreForgottenWhenNobodyAsksAnyMore() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      for _ in 1...20 { _ = try await store.askLedger() }
      #expect(try await headquarters.ledger.nonceCount() == 20)
      headquarters.clock.advance(bySeconds: RequestSignature.toleranceSeconds - 1)
      try await headquarters.ledger.prune()
      #expect(try await headquarters.ledger.nonceCount() == 20)
      headquarters.clock.advance(bySeconds: RequestSignature.toleranceSeconds)
      try await headquarters.ledger.prune()
      #expect(try await headquarters.ledger.nonceCount() == 0)
    }
  }
}

extension RunningHeadquarters {
  fileprivate func count(_ table: String) async throws -> Int {
    try await ledger.read { try $0.value("SELECT count(*) FROM \(table)") ?? 0 }
  }
}

extension SendingStore {
  fileprivate func requests() async throws -> [ChangeItem] {
    try await signed("GET", Paths.snapshot(storeID, "requests")).decoded(ChangesAnswer.self).items
  }
}
