import Foundation
import HeadquartersContract
import HeadquartersLink
import StoreDatabase
import StoreDomain
import Testing

@Suite("What the store does with each answer")
struct SenderTests {
  @Test("It first asks what headquarters has, then sends a hundred at a time, then rests")
  func drains() {
    var desk = SenderDesk(sales: 230)
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
    var desk = SenderDesk(sales: 10)
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
    var desk = SenderDesk(sales: 10)
    desk.answerLedger(0)
    desk.answer(HeadquartersAnswer(status: 200, body: Data(body.utf8)))
    #expect(desk.file.acknowledged == 0)
  }

  @Test(
    "Whatever leaves the outcome unknown sends the same bytes again",
    arguments: [nil, 301, 302, 307, 308, 408, 429, 500, 502, 503, 504, 204, 100])
  func again(_ status: Int?) throws {
    var desk = SenderDesk(sales: 3)
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
    var desk = SenderDesk(sales: 3)
    desk.answerLedger(0)
    desk.answer(HeadquartersAnswer(status: status))
    #expect(desk.file.heldFrom == 1)
    #expect(desk.file.entries.count == 3)
    desk.file.agreedAt = desk.now.advanced(byMinutes: 60 * 24 * 365)
    #expect(desk.isResting)
  }

  @Test("401 and 403 stop the sender until a person has acted", arguments: [401, 403])
  func refused(_ status: Int) {
    var desk = SenderDesk(sales: 3)
    desk.answerLedger(0)
    desk.answer(HeadquartersAnswer(status: status))
    #expect(desk.file.stop?.reason == .refused)
    #expect(desk.waitForRequest() == nil)
    desk.file.retry()
    #expect(desk.waitForRequest() == .ledger)
  }

  @Test("A wrong clock is corrected from the Date field, and the request signed once more")
  func clock() {
    var desk = SenderDesk(sales: 3)
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
    var desk = SenderDesk(sales: 3)
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
    var desk = SenderDesk(sales: 3)
    desk.answerLedger(0)
    let before = desk.now
    desk.answer(.unknownPath)
    #expect(desk.waitForRequest() != nil)
    #expect(desk.now.seconds(since: before) >= 299)
  }

  @Test("A gap rewinds to what headquarters has")
  func gap() {
    var desk = SenderDesk(sales: 10)
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
    var desk = SenderDesk(sales: 3)
    desk.answerLedger(0)
    desk.answer(.conflict)
    #expect(desk.action == .ask(.ledger, clockOffsetSeconds: 0))
    desk.answerLedger(0)
    #expect(desk.file.stop?.reason == .conflict)
  }

  @Test("413 halves the batch down to one event, which is held")
  func tooLarge() {
    var desk = SenderDesk(sales: 100)
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
    var desk = SenderDesk(sales: 3)
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
    var desk = SenderDesk(sales: 1)
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
    var desk = SenderDesk(sales: 3)
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

  @Test("A certificate that is not trusted is IT's matter: slowly again, and nothing is lost")
  func distrust() {
    var desk = SenderDesk(sales: 3)
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
    var desk = SenderDesk(sales: 1)
    desk.answerLedger(0)
    let action = desk.sender.after(.leaseIsElsewhere, at: desk.now, using: &desk.random)
    #expect(action == .wait(milliseconds: 5_000))
    #expect(desk.sender.position == nil)
    #expect(desk.sender.after(.woke, at: desk.now, using: &desk.random) == .claimLease)
  }
}

private let zeros = Data(count: 32).base64EncodedString()
