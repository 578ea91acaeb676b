import Dispatch
import Foundation
import HeadquartersContract
import Testing

@testable import Headquarters

/// What is kept already is answered by a look: whoever sends it again takes nobody's turn to write.
@Suite struct SentAgainTests {
  /// Keeps the writer, and the ledger of a store, from everybody until it is told to end.
  private func whileNobodyWrites(
    _ headquarters: RunningHeadquarters, of storeID: String, _ body: () async throws -> Void
  ) async throws {
    let (held, holding) = AsyncStream.makeStream(of: Void.self)
    let end = DispatchSemaphore(value: 0)
    async let writer: Void = headquarters.ledger.write { db in
      try db.holdLedgers(of: [storeID])
      holding.finish()
      end.wait()
    }
    for await _ in held {}
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await body()) } catch { outcome = .failure(error) }
    end.signal()
    try await writer
    try outcome.get()
  }

  /// What a store is answered, as long as others' questions are answered meanwhile.
  private func answers(
    _ headquarters: RunningHeadquarters,
    to questions: [@Sendable () async throws -> Answer]
  ) async throws -> [Answer] {
    let (answered, answering) = AsyncStream.makeStream(of: Result<[Answer], any Error>.self)
    let asking = Task {
      do {
        var answers: [Answer] = []
        for question in questions { answers.append(try await question()) }
        answering.yield(.success(answers))
      } catch {
        answering.yield(.failure(error))
      }
      answering.finish()
    }
    let seen = Seen()
    let looking = Task { for await outcome in answered { await seen.see(outcome) } }
    defer {
      asking.cancel()
      looking.cancel()
    }
    try await turns(until: "the answers to \(questions.count) questions", atMost: 5_000) {
      let health = try await headquarters.send("GET", "/healthz")
      #expect(health.status == 200)
      return await seen.outcome != nil
    }
    return try #require(await seen.outcome).get()
  }

  private actor Seen {
    private(set) var outcome: Result<[Answer], any Error>?

    func see(_ outcome: Result<[Answer], any Error>) { self.outcome = outcome }
  }

  @Test func whatIsKeptIsAnsweredWhileSomebodyElseWrites() async throws {
    try await RunningHeadquarters.run { headquarters in
      var made = try await headquarters.enrolledStore()
      try made.happen(times: 12)
      #expect(try await made.send(1...8).status == 200)
      let store = made
      try await whileNobodyWrites(headquarters, of: store.storeID) {
        let answers = try await answers(
          headquarters,
          to: [
            { try await store.send(1...8) }, { try await store.send(3...5) },
            { try await store.sendBody(Data("[]".utf8)) }, { try await store.send(10...12) },
            { try await store.sendBody(EventBatch.join(store.outbox), epoch: 2) },
          ])
        let kept = try answers.prefix(3).map { try $0.decoded(EventsAnswer.self) }
        #expect(kept.map(\.duplicates) == [8, 3, 0])
        #expect(Set(kept.map(\.contiguousThrough)) == [8])
        #expect(kept.first?.chainHash == kept.last?.chainHash)
        #expect(answers.suffix(2).map(\.problemKind) == [.gap, .otherEpoch])
        #expect(answers[3].problem?.contiguousThrough == 8)
      }
      // With one that is new it goes the writer's way.
      let more = try await store.send(5...12).decoded(EventsAnswer.self)
      #expect(more.duplicates == 4)
      #expect(more.contiguousThrough == 12)
      #expect(more.chainHash == store.chainHash.base64EncodedString())
      #expect(try await headquarters.committedEvents() == 12)
    }
  }

  @Test func whatIsKeptOfALifeBeforeIsFoundToo() async throws {
    try await RunningHeadquarters.run { headquarters in
      var made = try await headquarters.enrolledStore()
      try made.happen(times: 6)
      #expect(try await made.send(1...6).status == 200)
      // A copy of the file as it was after three: the fourth and fifth are sent once more.
      let lost = made.outbox
      made.restore(to: 3)
      let opened = try await made.askEpoch(fileLife: "second", after: 3, hash: made.chainHash)
      #expect(opened.status == 200)
      made.epoch = try opened.decoded(LedgerState.self).epoch
      let store = made
      let again = try await store.sendBody(EventBatch.join(Array(lost[3..<5])))
      #expect(try again.decoded(EventsAnswer.self).duplicates == 2)
      try await whileNobodyWrites(headquarters, of: store.storeID) {
        let answers = try await answers(
          headquarters,
          to: [
            { try await store.send(1...3) },
            { try await store.sendBody(EventBatch.join(Array(lost[0..<4]))) },
            { try await store.sendBody(EventBatch.join(Array(lost[0..<5]))) },
          ])
        let kept = try answers.map { try $0.decoded(EventsAnswer.self) }
        #expect(kept.map(\.duplicates) == [3, 4, 5])
        #expect(Set(kept.map(\.contiguousThrough)) == [5])
      }
      #expect(try await headquarters.committedEvents() == 6)
    }
  }

  /// What another process wrote may be read before it is as safe as what this one answers.
  @Test func whatIsOnlyReadIsConfirmedWhenItIsCertain() async throws {
    let served = Served()
    try await RunningHeadquarters.run(serving: served.serving) { headquarters in
      let held = try #require(served.ledger)
      var made = try await headquarters.enrolledStore()
      try made.happen(times: 2)
      #expect(try await made.send(1...2).status == 200)
      let store = made
      let questions: [@Sendable () async throws -> Int] = [
        { try await store.send(1...2).decoded(EventsAnswer.self).contiguousThrough },
        { try await store.askLedger().contiguousThrough },
      ]
      // A server that stops would wait for what is held.
      defer { held.letGo() }
      for question in questions {
        held.holdCertainty()
        async let kept = question()
        try await turns(until: "somebody who waits for certainty", atMost: 10_000) {
          let health = try await headquarters.send("GET", "/healthz")
          #expect(health.status == 200)
          return held.held.now >= 1
        }
        held.letGo()
        #expect(try await kept == 2)
      }
    }
  }

  /// It does not seem to be away because it has nothing new.
  @Test func whoOnlySendsAgainIsSeen() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      #expect(try await store.send(1...2).status == 200)
      let before = headquarters.clock.now.millisecondsSinceEpoch / 1000
      headquarters.clock.advance(bySeconds: 3600)
      #expect(try await store.send(1...2).status == 200)
      let metrics = try await headquarters.send("GET", "/metrics")
      let lines = String(decoding: metrics.body, as: UTF8.self).split(separator: "\n")
      let label = "{store=\"\(store.storeID)\"}"
      let received = "foh_hq_store_last_received_timestamp_seconds\(label) \(before)"
      let seen = "foh_hq_store_last_seen_timestamp_seconds\(label) \(before + 3600)"
      #expect(lines.contains { $0 == received })
      #expect(lines.contains { $0 == seen })
    }
  }

  @Test func otherBytesAtTheEndOrInTheMiddleAreStillAConflict() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 6)
      #expect(try await store.send(1...6).status == 200)
      // The same places with another third, and so with another chain from there on.
      var other = store
      other.restore(to: 2)
      try other.happen(data: .string("another third"))
      try other.happen(times: 1)
      for last in [3, 4] {
        let answer = try await other.send(1...last)
        #expect(answer.problemKind == .conflict)
        #expect(answer.problem?.detail.hasPrefix("Sequence 3 ") == true, "\(answer)")
        #expect(answer.problem?.contiguousThrough == 6)
      }
      #expect(try await headquarters.alarms(of: store.storeID) == ["conflict"])
      #expect(try await store.send(1...6).decoded(EventsAnswer.self).duplicates == 6)
    }
  }

  /// Of those who send the same at the same moment, one may look before and write after another.
  @Test func theSameBatchManyTimesAtOnceIsKeptOnce() async throws {
    try await RunningHeadquarters.run { headquarters in
      let other = try await headquarters.storage.address.open()
      for round in 0..<5 {
        var made = try await headquarters.enrolledStore("Store \(round)")
        try made.happen(times: 30)
        let store = made
        let outcomes = try await withThrowingTaskGroup(of: EventsAnswer.self) { tasks in
          for number in 0..<8 {
            let ledger = number.isMultiple(of: 2) ? headquarters.ledger : other
            tasks.addTask {
              let batch = try EventsOnArrival(body: EventBatch.join(store.outbox))
              return try await ledger.keepWhatIsNew(
                of: batch, from: store.storeID, epoch: 1
              ).answer
            }
          }
          return try await tasks.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.map(\.duplicates).sorted() == [0] + Array(repeating: 30, count: 7))
        #expect(Set(outcomes.map(\.contiguousThrough)) == [30])
        #expect(Set(outcomes.map(\.chainHash)) == [store.chainHash.base64EncodedString()])
      }
      #expect(try await headquarters.committedEvents() == 150)
      #expect(try await headquarters.ledger.checkLedgers().flatMap(\.violations) == [])
    }
  }
}
