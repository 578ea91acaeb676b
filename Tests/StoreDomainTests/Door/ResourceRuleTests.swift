import Foundation
import StoreDomain
import Testing

/// Against an evening written down minute by minute.
@Suite("How many of what is booked beside tables are free")
struct ResourceRuleTests {
  private static func minute(_ minutes: Int) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: 0).advanced(byMinutes: minutes)
  }

  private static let resources = [
    BookableResource(code: "video", name: Phrase("video-call set", "视频设备"), minutesBefore: 10),
    BookableResource(code: "chairs", name: Phrase("baby chair", "儿童椅"), count: 5, minutesAfter: 5),
  ]

  @Test(
    "None is free that somebody has in any minute, and all are that nobody has", arguments: 0..<300)
  func freeMinutes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let uses = (0..<random.next(0...8)).map { number in
      let from = random.next(0...200)
      return ResourceRule.Use(
        reservationID: Identifier(rawValue: "\(number)"), guestName: "Li",
        code: random.pick(["video", "chairs"]), amount: random.next(1...3),
        from: Self.minute(from), until: Self.minute(from + random.next(1...90)))
    }
    let (from, until) = (random.next(20...150), random.next(151...230))
    func used(_ code: String, in minutes: Range<Int>) -> Int {
      minutes.map { minute in
        uses.filter {
          $0.code == code && $0.from <= Self.minute(minute) && Self.minute(minute) < $0.until
        }.reduce(0) { $0 + $1.amount }
      }.max() ?? 0
    }
    let wanted = [ResourceAmount("video", 1), ResourceAmount("chairs", random.next(1...5))]
    let free = [
      "video": 1 - used("video", in: (from - 10)..<until),
      "chairs": 5 - used("chairs", in: from..<(until + 5)),
    ]
    let short = wanted.first { (free[$0.code] ?? 0) < $0.amount }
    let found = ResourceRule.shortage(
      of: wanted, among: Self.resources, table: (Self.minute(from), Self.minute(until)), uses: uses)
    #expect(found?.resource.code == short?.code, "seed \(seed)")
    if let found, let short { #expect(found.free == max(0, free[short.code] ?? 0), "seed \(seed)") }
  }

  @Test("Nothing is asked for that the house does not have, twice, or more often than it is there")
  func refused() throws {
    func refusal(_ wanted: [ResourceAmount]) -> ResourceRefusal? {
      do throws(ResourceRefusal) {
        try ResourceRule.check(wanted, of: Self.resources)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal([ResourceAmount("video"), ResourceAmount("chairs", 5)]) == nil)
    #expect(refusal([ResourceAmount("piano")]) == .unknown("piano"))
    #expect(
      refusal([ResourceAmount("chairs"), ResourceAmount("chairs", 2)])
        == .twice(Phrase("baby chair", "儿童椅")))
    for amount in [0, 6] {
      #expect(
        refusal([ResourceAmount("chairs", amount)])
          == .moreThanThereAre(Phrase("baby chair", "儿童椅"), count: 5))
    }
    #expect(
      refusal((0..<13).map { ResourceAmount("\($0)") }) == .tooManyKinds)
  }

  @Test("An amount is written behind its code", arguments: ["chairs:2", "video", "chairs:99"])
  func written(text: String) {
    #expect(ResourceAmount(text: text)?.text == text)
  }

  @Test(
    "What is no amount is not read as one",
    arguments: ["", ":2", "chairs:", "chairs:0", "chairs:100", "chairs:2:3", "chairs:x"])
  func unreadable(text: String) {
    #expect(ResourceAmount(text: text) == nil)
  }
}
