import Printing
import Testing

@Suite("What becomes of a slip that was not printed")
struct PrintRetryTests {
  @Test func theFallbackIsTriedAtOnceAndTheOwnPrinterAfterAPause() {
    #expect(
      PrintRetry.after(attempts: 1, on: .own, hasFallback: true)
        == .again(on: .fallback, afterSeconds: 0))
    #expect(
      PrintRetry.after(attempts: 2, on: .fallback, hasFallback: true)
        == .again(on: .own, afterSeconds: 8))
  }

  @Test func withoutAFallbackThePausesGrowUpToAMinute() {
    let pauses = (1..<PrintRetry.tries).map {
      PrintRetry.after(attempts: $0, on: .own, hasFallback: false)
    }
    #expect(pauses == [4, 8, 16, 32, 60].map { .again(on: .own, afterSeconds: $0) })
  }

  @Test(arguments: [PrintRetry.Printer.own, .fallback], [true, false])
  func afterTheLastTryItIsGivenUp(on printer: PrintRetry.Printer, hasFallback: Bool) {
    #expect(
      PrintRetry.after(attempts: PrintRetry.tries, on: printer, hasFallback: hasFallback)
        == .givenUp)
  }
}
