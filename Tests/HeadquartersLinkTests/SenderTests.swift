import Foundation
import HeadquartersContract
import HeadquartersLink
import StoreDatabase
import StoreDomain
import Testing

/// A sender with a file of its own, asked and answered by hand.
private struct Desk {
  var sender = Sender()
  var file = SimulatedFile()
  var now = Timestamp(millisecondsSinceEpoch: 1_795_345_200_000)
  var random = SeededGenerator(seed: 4)
  /// The action that waits for its answer.
  var action: Sender.Action
  var seconds: Int { Int(now.millisecondsSinceEpoch / 1000) }

  /// A store with sales, whose sender has just taken over and asks for the ledger.
  init(sales: Int = 0) {
    action = sender.first
    for id in 0..<sales { file.sell(Sale(id: id, order: id, cents: 100)) }
    work()
  }

  /// Does what the file can do, until the sender asks headquarters or rests.
  mutating func work() {
    while true {
      let happening: Sender.Happening
      switch action {
      case .wait, .ask: return
      case .claimLease:
        happening = file.claimLease(at: now) ? .position(file.position) : .leaseIsElsewhere
      case .renewLease:
        file.leaseUntil = now.advanced(bySeconds: DeliveryLease.seconds)
        happening = .position(file.position)
      case .look(let count): happening = .looked(file.position, file.waiting(count))
      case .findHash(let sequence): happening = .hash(file.hash(at: sequence))
      case .note(let note, _):
        file.apply(note, at: now) { "life" }
        happening = .position(file.position)
      }
      action = sender.after(happening, at: now, using: &random)
    }
  }

  mutating func answer(_ answer: HeadquartersAnswer) {
    action = sender.after(.answer(answer), at: now, using: &random)
    work()
  }

  /// Headquarters has this much of the store's own chain.
  mutating func answerLedger(_ through: Int, epoch: Int = 1, instance: String = "hq") {
    answer(
      SimulatedHeadquarters.ok(
        LedgerState(
          hqInstance: instance, epoch: epoch, contiguousThrough: through,
          chainHash: (file.hash(at: through) ?? Data(count: 32)).base64EncodedString())))
  }

  mutating func answerEvents(_ through: Int) {
    answer(
      SimulatedHeadquarters.ok(
        EventsAnswer(
          contiguousThrough: through,
          chainHash: (file.hash(at: through) ?? Data(count: 32)).base64EncodedString(),
          duplicates: 0)))
  }

  mutating func answer(_ kind: Problem.Kind, through: Int? = nil, retryAfter: Int? = nil) {
    answer(
      SimulatedHeadquarters.problem(
        Problem(kind, detail: "see", contiguousThrough: through), date: seconds,
        retryAfter: retryAfter))
  }

  /// Waits until the sender asks again; nil when it does not within a day.
  mutating func waitForRequest() -> Sender.Request? {
    for _ in 0..<100_000 {
      if case .ask(let request, _) = action { return request }
      guard case .wait(let milliseconds) = action else { return nil }
      now = Timestamp(
        millisecondsSinceEpoch: now.millisecondsSinceEpoch + Int64(max(1, milliseconds)))
      action = sender.after(.woke, at: now, using: &random)
      work()
    }
    return nil
  }

  var sequences: ClosedRange<Int>? {
    guard case .ask(.events(let batch, _), _) = action else { return nil }
    return batch.sequences
  }

  var isResting: Bool {
    if case .wait = action { true } else { false }
  }
}

@Suite("What the store does with each answer")
struct SenderTests {
  @Test("It first asks what headquarters has, then sends a hundred at a time, then rests")
  func drains() {
    var desk = Desk(sales: 230)
    #expect(desk.action == .ask(.ledger, clockOffsetSeconds: 0))
    desk.answerLedger(0)
    #expect(desk.sequences == 1...100)
    desk.answerEvents(100)
    #expect(desk.sequences == 101...200)
    desk.answerEvents(200)
    desk.answerEvents(230)
    #expect(desk.isResting)
    #expect(desk.file.acknowledged == 230)
  }

  @Test("200 acknowledges only as far as it says")
  func partly() {
    var desk = Desk(sales: 10)
    desk.answerLedger(0)
    desk.answerEvents(4)
    #expect(desk.file.acknowledged == 4)
    #expect(desk.sequences == 5...10)
  }

  @Test(
    "200 that says what cannot be acknowledges nothing",
    arguments: [
      #"{"contiguous_through": 10}"#, #"[]"#, "", "null",
      #"{"contiguous_through": "10", "chain_hash": "", "duplicates": 0}"#,
      #"{"contiguous_through": -1, "chain_hash": "", "duplicates": 0}"#,
      #"{"contiguous_through": 9223372036854775807, "chain_hash": "\#(zeros)", "duplicates": 0}"#,
      #"{"contiguous_through": 10, "chain_hash": "\#(zeros)", "duplicates": 0}"#,
      #"{"contiguous_through": 0, "chain_hash": "\#(zeros)", "duplicates": 0}"#,
    ])
  func nonsense(_ body: String) {
    var desk = Desk(sales: 10)
    desk.answerLedger(0)
    desk.answer(HeadquartersAnswer(status: 200, body: Data(body.utf8)))
    #expect(desk.file.acknowledged == 0)
  }

  @Test(
    "Whatever leaves the outcome unknown sends the same bytes again",
    arguments: [nil, 301, 302, 307, 308, 408, 429, 500, 502, 503, 504, 204, 100])
  func again(_ status: Int?) throws {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    let before = desk.action
    desk.answer(status.map { HeadquartersAnswer(status: $0) } ?? HeadquartersAnswer(fault: "reset"))
    #expect(desk.file.failures == 1)
    #expect(desk.file.acknowledged == 0)
    _ = desk.waitForRequest()
    #expect(desk.action == before)
  }

  @Test("400, 415 and 422 hold the stream and keep the data", arguments: [400, 415, 422])
  func held(_ status: Int) {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    desk.answer(HeadquartersAnswer(status: status))
    #expect(desk.file.heldFrom == 1)
    #expect(desk.file.entries.count == 3)
    desk.file.agreedAt = desk.now.advanced(byMinutes: 60 * 24 * 365)
    #expect(desk.isResting)
  }

  @Test("401 and 403 stop the sender until a person has acted", arguments: [401, 403])
  func refused(_ status: Int) {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    desk.answer(HeadquartersAnswer(status: status))
    #expect(desk.file.stop?.reason == .refused)
    #expect(desk.waitForRequest() == nil)
    desk.file.retry()
    #expect(desk.waitForRequest() == .ledger)
  }

  @Test("A wrong clock is corrected from the Date field, and the request signed once more")
  func clock() {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    let date = desk.seconds + 4_000
    let skew = SimulatedHeadquarters.problem(Problem(.clockSkew, detail: ""), date: date)
    desk.answer(skew)
    guard case .ask(.events(let batch, _), let offset) = desk.action else {
      Issue.record("\(desk.action)")
      return
    }
    #expect(offset == 4_000)
    #expect(batch.sequences == 1...3)
    desk.answer(skew)
    #expect(desk.file.failures == 1, "not a third time at once")
    #expect(desk.file.stop == nil)
  }

  @Test("A request that the way doubled is sent again, signed anew, and nobody is called")
  func replayed() {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    let before = desk.action
    desk.answer(.replayed)
    #expect(desk.file.stop == nil)
    #expect(desk.file.acknowledged == 0)
    _ = desk.waitForRequest()
    #expect(desk.action == before)
    desk.answerEvents(3)
    #expect(desk.file.acknowledged == 3)
  }

  @Test("404 is tried again slowly, and IT is needed")
  func misconfigured() {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    let before = desk.now
    desk.answer(.unknownPath)
    #expect(desk.waitForRequest() != nil)
    #expect(desk.now.seconds(since: before) >= 299)
  }

  @Test("A gap rewinds to what headquarters has")
  func gap() {
    var desk = Desk(sales: 10)
    desk.answerLedger(8)
    desk.answerLedger(8)
    #expect(desk.sequences == 9...10)
    desk.answer(.gap, through: 5)
    #expect(desk.file.acknowledged == 5)
    desk.answerLedger(5)
    #expect(desk.sequences == 6...10)
  }

  @Test("Another event under the same number, although the chains agree, stops the stream")
  func conflict() {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    desk.answer(.conflict)
    #expect(desk.action == .ask(.ledger, clockOffsetSeconds: 0))
    desk.answerLedger(0)
    #expect(desk.file.stop?.reason == .conflict)
  }

  @Test("413 halves the batch down to one event, which is held")
  func tooLarge() {
    var desk = Desk(sales: 100)
    desk.answerLedger(0)
    for size in [100, 50, 25, 12, 6, 3, 1] {
      #expect(desk.sequences == 1...size)
      desk.answer(.tooLarge)
    }
    #expect(desk.file.heldFrom == 1)
    #expect(desk.isResting)
  }

  @Test("A headquarters that is older than the store is waited for, and nobody is called")
  func olderHeadquarters() {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    desk.answerEvents(1)
    for failures in 1...4 {
      #expect(desk.sequences == 2...3)
      desk.answer(.unknownEvent, through: 1)
      #expect(desk.file.failures == failures)
      #expect(desk.file.stop == nil && desk.file.heldFrom == nil)
      _ = desk.waitForRequest()
    }
    desk.answerEvents(3)
    #expect(desk.file.acknowledged == 3)
    #expect(desk.isResting)
  }

  @Test("Retry-After is a floor", arguments: [(429, 40), (503, 900), (503, 1_000_000)])
  func retryAfter(_ status: Int, _ seconds: Int) {
    var desk = Desk(sales: 1)
    desk.answerLedger(0)
    let before = desk.now
    desk.answer(HeadquartersAnswer(status: status, retryAfter: seconds))
    #expect(desk.waitForRequest() != nil)
    let waited = desk.now.seconds(since: before)
    #expect(waited >= min(seconds, 3_600))
    #expect(waited <= min(seconds, 3_600) + 6, "a mistaken header does not stop a store for ever")
  }

  @Test("After five failures one small request goes first")
  func breaker() {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    for _ in 0..<5 {
      #expect(desk.sequences == 1...3)
      desk.answer(HeadquartersAnswer(status: 500))
      _ = desk.waitForRequest()
    }
    #expect(desk.action == .ask(.ledger, clockOffsetSeconds: 0))
    desk.answer(HeadquartersAnswer(status: 500))
    #expect(desk.waitForRequest() == .ledger)
    desk.answerLedger(0)
    #expect(desk.sequences == 1...3)
    desk.answerEvents(3)
    #expect(desk.file.failures == 0)
  }

  @Test("A headquarters restored from an older copy gets everything again from there")
  func headquartersRestored() {
    var desk = Desk(sales: 9)
    desk.answerLedger(9)
    #expect(desk.file.acknowledged == 9)
    desk.answerLedger(2)
    #expect(desk.file.acknowledged == 2)
    desk.answerLedger(2)
    #expect(desk.sequences == 3...9)
  }

  @Test("A store restored from an older copy begins a new epoch where both sides still agree")
  func storeRestored() {
    var desk = Desk(sales: 9)
    desk.answerLedger(5)
    desk.answerLedger(12)
    guard case .ask(.epoch(let request), _) = desk.action else {
      Issue.record("\(desk.action)")
      return
    }
    #expect(request.afterSequence == 5)
    #expect(request.previousEpoch == 1)
    desk.answerLedger(5, epoch: 2)
    #expect(desk.file.epoch == 2)
    desk.answerLedger(5, epoch: 2)
    #expect(desk.sequences == 6...9)
  }

  @Test("A new epoch that is not wanted any more stands in nobody's way")
  func epochNoLongerWanted() {
    var desk = Desk(sales: 6)
    desk.answerLedger(0)
    desk.answerEvents(4)
    // By mistake an older copy of headquarters answers, in another epoch.
    desk.answer(.otherEpoch)
    desk.answerLedger(2, epoch: 2)
    guard case .ask(.epoch, _) = desk.action else {
      Issue.record("\(desk.action)")
      return
    }
    // The right one is back before the new epoch came about.
    desk.answer(.otherEpoch)
    #expect(desk.action == .ask(.ledger, clockOffsetSeconds: 0))
    desk.answerLedger(4)
    #expect(desk.sequences == 5...6)
    desk.answerEvents(6)
    #expect(desk.file.acknowledged == 6)
  }

  @Test("Another headquarters than the one of the enrolment gets nothing")
  func otherHeadquarters() {
    var desk = Desk(sales: 1)
    desk.answerLedger(0, instance: "somebody\u{1B}[2J")
    #expect(desk.file.stop?.reason == .otherHeadquarters)
    #expect(desk.file.stop?.detail.contains("\u{1B}") == false)
  }

  @Test("A certificate that is not trusted is IT's matter: slowly again, and nothing is lost")
  func distrust() {
    var desk = Desk(sales: 3)
    desk.answerLedger(0)
    let start = desk.now
    let fault = DeliveryFault.insecure(.certificate).stored
    let action = desk.sender.after(
      .answer(HeadquartersAnswer(fault: fault)), at: desk.now, using: &desk.random)
    guard case .note(.failed(_, let reason, _, _, let needsIT), _) = action else {
      Issue.record("\(action)")
      return
    }
    #expect(reason == fault)
    #expect(needsIT)
    desk.action = action
    desk.work()
    #expect(desk.waitForRequest() != nil)
    #expect(desk.now.seconds(since: start) >= desk.sender.pace.slow / 1000)
    desk.answerEvents(3)
    #expect(desk.file.acknowledged == 3)
  }

  @Test("A sender that was asleep past its lease gives way")
  func fence() {
    var desk = Desk(sales: 1)
    desk.answerLedger(0)
    let action = desk.sender.after(.leaseIsElsewhere, at: desk.now, using: &desk.random)
    #expect(action == .wait(milliseconds: 5_000))
    #expect(desk.sender.position == nil)
    #expect(desk.sender.after(.woke, at: desk.now, using: &desk.random) == .claimLease)
  }
}

private let zeros = Data(count: 32).base64EncodedString()

@Suite("How long a store waits after a failure")
struct BackoffTests {
  @Test("Evenly between nothing and a doubling range, five minutes at most")
  func jitter() {
    var random = SeededGenerator(seed: 1)
    let backoff = Backoff()
    for failures in 1...30 {
      let widest = min(300_000, 1_000 << min(failures - 1, 20))
      let waits = (0..<400).map { _ in
        backoff.wait(after: failures, floor: nil, using: &random)
      }
      #expect(waits.allSatisfy { (0...widest).contains($0) })
      let mean = waits.reduce(0, +) / waits.count
      #expect((widest * 2 / 5...widest * 3 / 5).contains(mean), "after \(failures): \(mean)")
    }
  }

  @Test("Never less than headquarters asked for")
  func floor() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<100 {
      #expect(Backoff().wait(after: 3, floor: 9, using: &random) >= 9_000)
    }
  }
}

@Suite("What goes together in one request")
struct OutgoingBatchTests {
  private func event(_ sequence: Int, bytes: Int) -> WaitingEvent {
    WaitingEvent(sequence: sequence, payload: Data(count: bytes), hash: Data())
  }

  @Test("At most a hundred events and 512 KiB, brackets and commas counted")
  func limits() throws {
    let many = (1...150).map { event($0, bytes: 10) }
    #expect(try #require(OutgoingBatch(many, from: 1)).events.count == 100)
    let large = (1...10).map { event($0, bytes: 104_856) }
    let batch = try #require(OutgoingBatch(large, from: 1))
    #expect(batch.body.count <= 512 * 1024)
    #expect(batch.events.count == 5)
    #expect(OutgoingBatch([event(1, bytes: 512 * 1024)], from: 1) == nil)
    #expect(OutgoingBatch([event(1, bytes: 512 * 1024 - 2)], from: 1) != nil)
  }

  @Test("Only events that follow each other")
  func contiguous() {
    let events = [1, 2, 4].map { event($0, bytes: 1) }
    #expect(OutgoingBatch(events, from: 1)?.sequences == 1...2)
    #expect(OutgoingBatch(events, from: 2) == nil)
  }
}

@Suite("Text of another machine")
struct CleanTests {
  @Test("reaches no terminal as a command")
  func clean() {
    let hostile = "\u{1B}[2J\u{7}\u{202E}evil\n\u{9B}31m" + String(repeating: "长", count: 500)
    let text = Verdict.clean(hostile)
    #expect(text.count <= 200)
    #expect(
      text.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
      })
  }
}
