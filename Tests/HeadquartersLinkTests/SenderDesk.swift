import Foundation
import HeadquartersContract
import HeadquartersLink
import StoreDatabase
import StoreDomain

/// A sender with a file of its own, asked and answered by hand.
struct SenderDesk {
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
