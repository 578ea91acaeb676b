import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Why a record did not arrive, in the language of whoever looks")
struct DeliveryFaultTests {
  static let faults: [DeliveryFault] =
    [
      .unreachable(seconds: 5), .unknownName(host: "hq.example"), .connection(errno: 111),
      .connection(errno: 9_999), .closed, .noAnswer, .slowAnswer(seconds: 15),
      .longAnswer(bytes: 65_536), .clocks(seconds: -4_000), .hasOnly(through: 0),
      .otherHash(at: 17), .gap(after: 3, isAgain: false), .gap(after: 3, isAgain: true),
      .missing(4, before: 9), .tooLarge, .impossible(part: "times of news"),
      .otherHeadquarters(itself: "the other one", known: "总部 一"),
      .answered(status: 503, kind: nil, words: ""),
      .answered(status: 418, kind: nil, words: "I am no till"),
    ]
    + DeliveryFault.Insecurity.allCases.map { .insecure($0) }
    + DeliveryFault.Unusable.allCases.map { .unusable($0, "/srv/hot  pot/store.db-key") }
    + DeliveryFault.Strangeness.allCases.map { .strangeAnswer($0) }
    + Problem.Kind.allCases.map { .answered(status: $0.status, kind: $0, words: "Title: detail") }

  @Test("What the file keeps is read back as it was", arguments: faults)
  func kept(_ fault: DeliveryFault) {
    #expect(DeliveryFault(stored: fault.stored) == fault)
    #expect(fault.stored.count <= 200)
  }

  @Test("No two faults are kept as the same text")
  func distinct() {
    #expect(Set(Self.faults.map(\.stored)).count == Self.faults.count)
  }

  @Test("Every fault is said in both languages", arguments: faults)
  func both(_ fault: DeliveryFault) {
    let words = fault.words
    #expect(words.chinese.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(words.chinese)")
    #expect(!words.english.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) } || fault.isNamed)
  }

  @Test(
    "What an older version kept, or a person said, stays as it is",
    arguments: [
      "", "503", "no answer in time", "the connection was closed before the answer",
      "503 Headquarters cannot answer now: try later", "answered 503 times", "gap-after lunch",
      "other-headquarters 99 a b", "unknown-name", "closed", "IT looks at it first", "总部要求",
    ])
  func old(_ text: String) {
    #expect(DeliveryFault(stored: text) == .other(text))
    #expect(DeliveryFault(stored: text).words == Phrase(text, text))
  }

  @Test("What is said of delivery is Chinese for a Chinese reader")
  func sentence() throws {
    let words = DeliveryFault.answered(
      status: 503, kind: .unavailable, words: "Headquarters cannot answer now: try later"
    ).words
    #expect(words.english == "503 Headquarters cannot answer now: try later")
    #expect(words.chinese == "503 总部暂时无法处理")
  }
}

extension DeliveryFault {
  /// Whether a name from outside is part of its words.
  fileprivate var isNamed: Bool {
    if case .otherHeadquarters = self { true } else { false }
  }
}
