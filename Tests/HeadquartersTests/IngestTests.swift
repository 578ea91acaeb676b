import Foundation
import HeadquartersContract
import Testing

@testable import Headquarters

/// What a store sends is kept once, in order, byte for byte, and acknowledged only when it is.
@Suite struct IngestTests {
  @Test func anEveningArrivesWholeAndInOrder() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 250)
      for range in [1...100, 101...200, 201...250] {
        let answer = try await store.send(range)
        #expect(answer.status == 200)
        let kept = try answer.decoded(EventsAnswer.self)
        #expect(kept.contiguousThrough == range.upperBound)
        #expect(kept.duplicates == 0)
        // Committed before the answer: another connection sees it.
        #expect(try await headquarters.committedEvents() == range.upperBound)
      }
      let ledger = try await store.askLedger()
      #expect(ledger.contiguousThrough == 250)
      #expect(ledger.chainHash == store.chainHash.base64EncodedString())
      #expect(ledger.hqInstance == headquarters.ledger.instance)
      let payloads = try await headquarters.ledger.read { db in
        try db.values("SELECT payload FROM event ORDER BY sequence", as: Data.self)
      }
      #expect(payloads == store.outbox)
    }
  }

  @Test func aBatchSentAgainAfterALostAnswerIsCountedAsDuplicates() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 12)
      #expect(try await store.send(1...8).status == 200)
      let again = try await store.send(1...8).decoded(EventsAnswer.self)
      #expect(again.duplicates == 8)
      #expect(again.contiguousThrough == 8)
      let overlapping = try await store.send(5...12).decoded(EventsAnswer.self)
      #expect(overlapping.duplicates == 4)
      #expect(overlapping.contiguousThrough == 12)
      #expect(try await headquarters.committedEvents() == 12)
    }
  }

  @Test func aGapIsRefusedWithThePlaceToGoOnFrom() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 10)
      _ = try await store.send(1...3)
      let answer = try await store.send(5...7)
      #expect(answer.status == 409)
      #expect(answer.problemKind == .gap)
      #expect(answer.problem?.contiguousThrough == 3)
      #expect(try await headquarters.committedEvents() == 3)
      #expect(try await store.send(4...10).status == 200)
    }
  }

  @Test func otherBytesUnderAKeptSequenceStopTheStoreAndRaiseAnAlarm() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 3)
      _ = try await store.send(1...3)
      store.restore(to: 1)
      try store.happen(data: .string("something else"))
      let answer = try await store.send(2...2)
      #expect(answer.status == 409)
      #expect(answer.problemKind == .conflict)
      #expect(try await headquarters.alarms(of: store.storeID) == ["conflict"])
      #expect(try await headquarters.committedEvents() == 3)
    }
  }

  @Test func otherBytesUnderAKeptIdAreRefused() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let id = UUID().uuidString.lowercased()
      try store.happen(id: id)
      try store.happen()
      try store.happen(id: id)
      let answer = try await store.send(1...3)
      #expect(answer.problemKind == .conflict)
      // Whole or not at all: the good ones before it are not kept either.
      #expect(try await headquarters.committedEvents() == 0)
      #expect(try await store.askLedger().contiguousThrough == 0)
    }
  }

  @Test func theSameIdInTwoStoresIsTwoEvents() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var station = try await headquarters.enrolledStore("Station")
      let id = UUID().uuidString.lowercased()
      try riverside.happen(id: id)
      try station.happen(id: id)
      #expect(try await riverside.send(1...1).status == 200)
      #expect(try await station.send(1...1).status == 200)
      #expect(try await headquarters.committedEvents() == 2)
    }
  }

  @Test func aBrokenChainIsRefused() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 4)
      var other = store
      other.restore(to: 2)
      try other.happen(data: .string("another third"))
      try other.happen(data: .string("another fourth"))
      // Within one batch: the third of one history, the fourth of another.
      let mixed = EventBatch.join(Array(store.outbox[0..<3]) + [other.outbox[3]])
      #expect(try await store.sendBody(mixed).problemKind == .conflict)
      // Between two batches.
      _ = try await store.send(1...3)
      #expect(try await other.send(4...4).problemKind == .conflict)
      #expect(try await headquarters.committedEvents() == 3)
    }
  }

  @Test func aHoleWithinABatchIsTheStoresMistake() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 3)
      let answer = try await store.sendBody(EventBatch.join([store.outbox[0], store.outbox[2]]))
      #expect(answer.status == 422)
      #expect(answer.problemKind == .unprocessable)
    }
  }

  @Test func eventsOfAnotherSourceAreRefused() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      store.source = "/stores/somebody-else"
      try store.happen(times: 2)
      let answer = try await store.send(1...2)
      #expect(answer.status == 403)
      #expect(answer.problemKind == .otherStore)
      #expect(try await headquarters.committedEvents() == 0)
    }
  }

  @Test func anotherEpochIsRefused() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      let answer = try await store.sendBody(EventBatch.join(store.outbox), epoch: 2)
      #expect(answer.status == 409)
      #expect(answer.problemKind == .otherEpoch)
    }
  }

  @Test func anEmptyBatchTellsHowFarEverythingIsKept() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      _ = try await store.send(1...2)
      let answer = try await store.sendBody(Data("[]".utf8)).decoded(EventsAnswer.self)
      #expect(answer.contiguousThrough == 2)
    }
  }

  @Test func storesThatSendAtTheSameMomentShareCommitsAndNothingIsMixedUp() async throws {
    try await RunningHeadquarters.run { headquarters in
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for number in 1...12 {
          var store = try await headquarters.enrolledStore("Store \(number)")
          tasks.addTask {
            try store.happen(times: 60)
            for start in stride(from: 1, through: 60, by: 10) {
              let answer = try await store.send(start...start + 9)
              #expect(answer.status == 200)
            }
            // One of the stores sends what it must not, and harms nobody else.
            if number == 7 {
              var stray = store
              stray.restore(to: 30)
              try stray.happen(data: .string("stray"))
              #expect(try await stray.send(31...31).status == 409)
            }
            #expect(try await store.askLedger().contiguousThrough == 60)
          }
        }
        try await tasks.waitForAll()
      }
      #expect(try await headquarters.committedEvents() == 720)
    }
  }
}
