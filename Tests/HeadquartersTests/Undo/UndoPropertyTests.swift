import Foundation
import HeadquartersContract
import Testing

@testable import Headquarters

/// After any single step that may be undone and its way back, every screen and headquarters show what
/// they showed before, and the events tell both: at many moments of evenings that a seed decides.
@Suite("Any slip and its way back")
struct UndoPropertyTests {
  @Test(
    "Screens and headquarters show what they showed before, and the events tell both",
    arguments: [1, 2] as [UInt64])
  func anySlip(seed: UInt64) async throws {
    try await RunningHeadquarters.run { headquarters in
      let path = headquarters.storage.folder.appendingPathComponent("store.db").path
      let evening = try await onOwnThread { try SlippingEvening.play(seed: seed, at: path) }
      #expect(evening.faults == [], "seed \(seed)")
      #expect(Set(evening.trials.map(\.slip)) == Set(Slip.allCases), "seed \(seed)")
      try await compare(evening, at: headquarters, seed: seed)
    }
  }

  private func compare(
    _ evening: SlippingEvening.Outcome, at headquarters: RunningHeadquarters, seed: UInt64
  ) async throws {
    let store = try await headquarters.enrolledStore(source: evening.source)
    var sent = 0
    func send(through count: Int) async throws {
      for start in stride(from: sent, to: count, by: 100) {
        let batch = try EventsOnArrival(
          body: EventBatch.join(Array(evening.payloads[start..<min(start + 100, count)])))
        // Twice: a lost answer must not undo anything twice.
        for _ in 1...2 {
          _ = try await headquarters.ledger.append(batch, from: store.storeID, epoch: store.epoch)
        }
      }
      sent = max(sent, count)
    }
    for trial in evening.trials {
      try await send(through: trial.before)
      let before = try await FiguresDump(headquarters.ledger)
      try await send(through: trial.done)
      let between = try await FiguresDump(headquarters.ledger)
      try await send(through: trial.undone)
      let after = try await FiguresDump(headquarters.ledger)
      #expect(after == before, "seed \(seed): headquarters after \(trial.slip) was undone")
      #expect(
        (between != before) == trial.slip.isToldAtHeadquarters,
        "seed \(seed): headquarters after \(trial.slip)")
    }
    try await send(through: evening.payloads.count)
    let theirs = try await headquarters.ledger.totals(of: store.storeID)
    #expect(theirs == evening.totals, "seed \(seed)")
    #expect(try await headquarters.ledger.exceptions(atMost: 10) == [], "seed \(seed)")
  }
}
