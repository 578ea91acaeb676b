import HeadquartersContract
import Synchronization
import Testing

@testable import Headquarters

/// One thing of each caller is done at a time, and nobody waits for another caller's.
@Suite struct CallerTurnsTests {
  /// What is done at once, and how much was at most.
  private final class Doing: Sendable {
    struct Counts {
      var now = 0
      var most = 0
      var done = 0
    }

    let counts = Mutex(Counts())
  }

  @Test func oneThingOfACallerIsDoneAtATimeAndOthersDoNotWaitForIt() async throws {
    let turns = CallerTurns(mostWaiting: 64)
    let (gate, opening) = AsyncStream.makeStream(of: Void.self)
    let doing = Doing()
    try await withThrowingTaskGroup(of: Bool.self) { tasks in
      // One is under way, 64 wait for it, and there is no room for more.
      for _ in 1...70 {
        tasks.addTask {
          do {
            try await turns.one(of: "greedy") {
              doing.counts.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
              }
              for await _ in gate { break }
              doing.counts.withLock {
                $0.now -= 1
                $0.done += 1
              }
            }
            return true
          } catch let refusal as Refusal {
            #expect(refusal.problem.kind == .tooManyRequests)
            return false
          }
        }
      }
      // The first five that end are those that were not taken in.
      for _ in 1...5 {
        #expect(try await tasks.next() == false)
      }
      #expect(try await turns.one(of: "honest") { 7 } == 7)
      #expect(doing.counts.withLock { $0.done } == 0)
      opening.finish()
      var done = 0
      for try await wasDone in tasks where wasDone { done += 1 }
      #expect(done == 65)
    }
    #expect(doing.counts.withLock { $0.most } == 1)
    #expect(try await turns.one(of: "greedy") { 8 } == 8)
  }

  @Test func whatFailsGivesTheTurnBack() async throws {
    let turns = CallerTurns()
    for _ in 1...3 {
      await #expect(throws: Problem.self) {
        try await turns.one(of: "store") { throw Problem(.malformed, detail: "No.") }
      }
    }
    #expect(try await turns.one(of: "store") { 1 } == 1)
  }
}
