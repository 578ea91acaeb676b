import StoreDomain
import Testing

@Suite("Why something was done")
struct ReasonTests {
  @Test("A usual reason is kept as no language's words", arguments: UsualReason.allCases)
  func usual(_ usual: UsualReason) {
    let reason = Reason(usual)
    #expect(Reason(stored: reason.stored) == reason)
    #expect(reason.words == usual.words)
    #expect(reason.stored != usual.words.chinese)
    // Chosen in either language, or kept by an older version as the words that were chosen.
    for words in [usual.words.english, usual.words.chinese] {
      #expect(Reason(words: words) == reason)
      #expect(Reason(stored: words) == reason)
    }
  }

  @Test(
    "Words that an earlier version kept are the usual reason",
    arguments: [
      ("误取号", UsualReason.enteredByMistake), ("信息不对", .noteIsWrong),
      ("it does not hold", .noteIsWrong), ("cancelled by the guest 客人自行取消", .withdrawnByGuest),
      ("no longer noted 已取消登记", .noLongerNoted),
    ])
  func earlier(words: String, usual: UsualReason) {
    #expect(Reason(stored: words) == Reason(usual))
  }

  @Test("Each usual reason has words of its own")
  func wordsDiffer() {
    #expect(Set(UsualReason.allCases.map(\.words.english)).count == UsualReason.allCases.count)
    #expect(Set(UsualReason.allCases.map(\.words.chinese)).count == UsualReason.allCases.count)
  }

  @Test(
    "Own words stay as they are, beside a usual reason too",
    arguments: ["太咸", "the sixtieth", "told: at once", "等了: 一小时", "birthday, 60th", "x:"])
  func ownWords(_ words: String) {
    #expect(Reason(words: words).words == Phrase(words, words))
    #expect(Reason(stored: words) == Reason(nil, ownWords: words))
    let both = Reason(.birthday, ownWords: words)
    #expect(Reason(stored: both.stored) == both)
    #expect(both.words == Phrase("birthday, \(words)", "生日，\(words)"))
    #expect(both.inBothLanguages == "birthday 生日, \(words)")
  }

  @Test("Every list offers at most nine reasons, each once")
  func lists() {
    let lists: [[UsualReason]] = [
      .gift, .discount, .dishReturn, .leavingTheQueue, .cancelledBooking, .decliningBooking,
      .declinedCare,
      .pausedDelivery,
    ]
    for list in lists {
      #expect((1...9).contains(list.count))
      #expect(Set(list).count == list.count)
    }
  }
}
