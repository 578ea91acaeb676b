import StoreDomain
import Testing

@Suite("The age of a store's last backup")
struct BackupRuleTests {
  let now = Timestamp(millisecondsSinceEpoch: 1_795_000_000_000)

  @Test(
    "Within a day it is well, and said in minutes or hours",
    arguments: [
      (0, "0 min ago", "0 分钟前"), (59, "59 min ago", "59 分钟前"), (60, "1 h ago", "1 小时前"),
      (24 * 60, "24 h ago", "24 小时前"),
    ])
  func fresh(minutes: Int, english: String, chinese: String) {
    let last = now.advanced(byMinutes: -minutes)
    #expect(!BackupRule.isOverdue(last, at: now))
    #expect(BackupRule.words(last, at: now) == Phrase(english, chinese))
  }

  @Test(
    "After a day somebody is told to tell IT",
    arguments: [
      (24 * 60 + 1, "! 1 day ago: tell IT", "! 1 天前，请找IT"),
      (72 * 60, "! 3 days ago: tell IT", "! 3 天前，请找IT"),
    ])
  func old(minutes: Int, english: String, chinese: String) {
    let last = now.advanced(byMinutes: -minutes)
    #expect(BackupRule.isOverdue(last, at: now))
    #expect(BackupRule.words(last, at: now) == Phrase(english, chinese))
  }

  @Test("None at all is overdue, and so is one of a clock that was days ahead")
  func none() {
    for last in [nil, now.advanced(byMinutes: 24 * 60), now.advanced(byMinutes: 99_999_999)] {
      #expect(BackupRule.isOverdue(last, at: now))
      #expect(BackupRule.words(last, at: now).english == "! none yet: tell IT")
    }
    #expect(
      BackupRule.age(of: now.advanced(byMinutes: 5), at: now) == 0, "a clock set back a little")
  }
}
