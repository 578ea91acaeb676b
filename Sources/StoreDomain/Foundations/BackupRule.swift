/// How old the last backup of a store is, and when somebody must look after it.
public enum BackupRule {
  /// After this many minutes the last backup is too old: a day.
  public static let patienceMinutes = 24 * 60

  /// Minutes since the last backup; nil when there is none that a clock could vouch for.
  public static func age(of last: Timestamp?, at now: Timestamp) -> Int? {
    // One from a clock that was days ahead must not silence the warning until that day.
    guard let last, last.minutes(since: now) < patienceMinutes else { return nil }
    return max(0, now.minutes(since: last))
  }

  /// Whether somebody must be told.
  public static func isOverdue(_ last: Timestamp?, at now: Timestamp) -> Bool {
    age(of: last, at: now).map { $0 > patienceMinutes } ?? true
  }

  /// How long ago it was made, for people: `4 h ago`; with what to do when it is too old.
  public static func words(_ last: Timestamp?, at now: Timestamp) -> Phrase {
    guard let age = age(of: last, at: now) else {
      return Phrase("! none yet: tell IT", "! 还没有，请找IT")
    }
    if age > patienceMinutes {
      let days = age / patienceMinutes
      return Phrase(
        "! \(days) day\(days == 1 ? "" : "s") ago: tell IT", "! \(days) 天前，请找IT")
    }
    return age < 60
      ? Phrase("\(age) min ago", "\(age) 分钟前") : Phrase("\(age / 60) h ago", "\(age / 60) 小时前")
  }
}
