import HeadquartersLink
import StoreDomain
import Testing

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
