import Foundation
import HeadquartersContract
import Testing

@testable import Headquarters

/// An old copy of a store's file comes back: nothing that headquarters has is erased or renumbered.
@Suite struct RestoredStoreTests {
  @Test func theStoreGoesOnFromTheLastEventThatBothHold() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 10)
      _ = try await store.send(1...10)
      store.restore(to: 6)
      let common = store.chainHash
      try store.happen(times: 3)

      let opened = try await store.askEpoch(fileLife: "life-2", after: 6, hash: common)
      #expect(opened.status == 200)
      let ledger = try opened.decoded(LedgerState.self)
      #expect(ledger.epoch == 2)
      #expect(ledger.contiguousThrough == 6)
      #expect(ledger.chainHash == common.base64EncodedString())
      store.epoch = 2

      let answer = try await store.send(7...9).decoded(EventsAnswer.self)
      #expect(answer.contiguousThrough == 9)
      #expect(answer.duplicates == 0)
      // The lost epoch's events stay beside the new ones.
      #expect(try await headquarters.committedEvents() == 13)
      #expect(try await headquarters.alarms(of: store.storeID) == ["restored"])
      // What both epochs share is a duplicate when it comes again.
      #expect(try await store.send(4...9).decoded(EventsAnswer.self).duplicates == 6)
    }
  }

  @Test func aLostAnswerOpensNoSecondEpoch() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 4)
      _ = try await store.send(1...4)
      store.restore(to: 2)
      for _ in 1...3 {
        let ledger = try await store.askEpoch(
          fileLife: "life-2", after: 2, hash: store.chainHash
        ).decoded(LedgerState.self)
        #expect(ledger.epoch == 2)
      }
    }
  }

  @Test func anotherHashAtThatSequenceOpensNothing() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 4)
      _ = try await store.send(1...4)
      store.restore(to: 2)
      try store.happen(data: .string("another third"))
      let answer = try await store.askEpoch(fileLife: "life-2", after: 3, hash: store.chainHash)
      #expect(answer.status == 409)
      #expect(answer.problemKind == .conflict)
      #expect(try await store.askLedger().epoch == 1)
      let tooFar = try await store.askEpoch(fileLife: "life-2", after: 99, hash: store.chainHash)
      #expect(tooFar.problemKind == .conflict)
    }
  }

  @Test func everythingMayBeSentAgainFromTheFirstEvent() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 5)
      _ = try await store.send(1...5)
      store.restore(to: 3)
      try store.happen(data: .string("the new fourth"))
      let opened = try await store.askEpoch(fileLife: "life-2", after: 0, hash: EventChain.start)
      #expect(opened.status == 200)
      store.epoch = 2
      let answer = try await store.send(1...4).decoded(EventsAnswer.self)
      #expect(answer.duplicates == 3)
      #expect(answer.contiguousThrough == 4)
      #expect(try await headquarters.committedEvents() == 6)
      #expect(try await store.send(1...4).decoded(EventsAnswer.self).duplicates == 4)

      // And a third epoch, whose common part reaches through both.
      store.restore(to: 2)
      let third = try await store.askEpoch(fileLife: "life-3", after: 2, hash: store.chainHash)
      #expect(try third.decoded(LedgerState.self).epoch == 3)
      store.epoch = 3
      try store.happen(data: .string("a third third"))
      #expect(try await store.send(3...3).status == 200)
      #expect(try await store.send(1...3).decoded(EventsAnswer.self).duplicates == 3)
    }
  }

  @Test func theOldEpochIsWrittenNoMore() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 4)
      _ = try await store.send(1...3)
      _ = try await store.askEpoch(fileLife: "life-2", after: 0, hash: EventChain.start)
      #expect(try await store.send(4...4).problemKind == .otherEpoch)
      let stale = try await store.askEpoch(
        fileLife: "life-3", previous: 1, after: 0, hash: EventChain.start)
      #expect(stale.problemKind == .otherEpoch)
    }
  }

  @Test(arguments: ["UPDATE event SET epoch = 7", "DELETE FROM event"])
  func theDatabaseItselfRefusesToForget(_ sql: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      _ = try await store.send(1...2)
      let refusal = await #expect(throws: HeadquartersError.self) {
        try await headquarters.ledger.write { try $0.execute(sql) }
      }
      let words = try #require(refusal).explanation.english
      #expect(words.contains("what a store sent is never"))
    }
  }
}
