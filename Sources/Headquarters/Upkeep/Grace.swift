/// How long headquarters remembers what it keeps only for whoever comes late. After that it forgets,
/// so that a database which serves for years holds what happened and not every trace of it.
///
/// The ledger knows no grace: an event that a store sends again in ten years is still found to be
/// there, because a sale that is counted twice is worse than a row that is kept.
public enum Grace {
  /// Of the tombstone of a row in the feed, in days.
  ///
  /// As long as a store keeps what it sent: whoever was away for longer than a month of holidays or
  /// building work and a few days more has to be put right in both directions anyway. A store behind
  /// it is answered 410, reads the snapshots and misses nothing; they cost more bytes, that is all.
  /// Two kinds of tombstone stay longer, and stand in the snapshots:
  /// that of a booking until its day has come, since a table is held for it, and that of a member
  /// for ever, since a guest who wants to be forgotten must be forgotten by the last store too.
  public static let tombstoneDays = 35

  /// Of an Idempotency-Key, in days.
  ///
  /// An app repeats a command within minutes, and a request for a table is over after a day. Two
  /// weeks cover the longest outage that stores are built for, and a command that was left in the
  /// telephone of somebody on holidays. A key that comes later is a new one.
  public static let keyDays = 14
}
