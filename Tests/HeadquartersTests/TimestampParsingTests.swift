import Headquarters
import StoreDomain
import Testing

/// A moment is read as it was meant, or not at all.
@Suite struct TimestampParsingTests {
  @Test func everyMomentIsReadByEveryClock() {
    var random = SeededGenerator(seed: 11)
    for _ in 1...2_000 {
      let moment = Timestamp(
        millisecondsSinceEpoch: .random(in: 0...253_402_214_400_000, using: &random))
      let offset = Int.random(in: -1439...1439, using: &random)
      let hours = String(abs(offset) / 60 + 100).dropFirst()
      let minutes = String(abs(offset) % 60 + 100).dropFirst()
      let text =
        moment.advanced(byMinutes: offset).iso8601Text.dropLast()
        + "\(offset < 0 ? "-" : "+")\(hours):\(minutes)"
      // Before 1970 by its own clock is still this moment.
      #expect(Timestamp(rfc3339: String(text)) == moment, "\(text)")
      #expect(Timestamp(utcText: moment.iso8601Text) == moment)
      #expect(Timestamp(utcText: String(text)) == nil)
    }
  }

  @Test(arguments: [
    ("2026-12-01T11:00:00+08:00", "2026-12-01T03:00:00.000Z"),
    ("2028-02-29T00:00:00Z", "2028-02-29T00:00:00.000Z"),
    ("2026-12-31T23:59:59.5-01:00", "2027-01-01T00:59:59.500Z"),
    ("2026-12-31T23:59:59.25Z", "2026-12-31T23:59:59.250Z"),
    // As other languages write it: what is finer than a millisecond is left out.
    ("2026-12-01T11:00:00.123999+08:00", "2026-12-01T03:00:00.123Z"),
  ])
  func itsPartsMayBeShort(_ text: String, _ utc: String) {
    #expect(Timestamp(rfc3339: text)?.iso8601Text == utc)
  }

  @Test(arguments: [
    "", "2026", "2026-12-01", "2026-12-01T11:00:00", "2026-12-01T11:00+08:00",
    "2026-06-31T05:00:00+08:00", "2027-02-29T05:00:00+08:00", "2026-13-01T05:00:00+08:00",
    "2026-00-01T05:00:00+08:00", "2026-01-00T05:00:00+08:00", "2026-12-01T24:00:00+08:00",
    "2026-12-01T11:60:00+08:00", "2026-12-01T11:00:60+08:00", "2026-12-01T11:00:00+24:00",
    "2026-12-01T11:00:00+08:60", "2026-12-01T11:00:00+0800", "2026-12-01T11:00:00+8",
    "2026-12-01T11:00:00+08:00garbage", "2026-12-01T11:00:00Z ", " 2026-12-01T11:00:00Z",
    "2026-12-01 11:00:00Z", "2026-12-01T11:00:00.Z", "2026-12-01T11:00:00.1234567890Z",
    "2026-12-01T+1:00:00Z", "２０２６-12-01T11:00:00Z", "2026-12-01T11:00:00\u{0}Z",
  ])
  func whatIsNoMomentIsNotRead(_ text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }
}
