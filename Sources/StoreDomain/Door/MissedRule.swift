/// When a party that was called counts as missed (过号), and what becomes of its ticket.
public struct MissedRule: Hashable, Sendable {
  public var policy: MissedPolicy
  /// Seconds from the last call before anybody may press "missed".
  public var delaySeconds: Int

  public init(policy: MissedPolicy = .deferByTables(3), delaySeconds: Int = 120) {
    self.policy = policy
    self.delaySeconds = delaySeconds
  }

  /// What becomes of a ticket that is missed.
  public enum Outcome: Hashable, Sendable {
    /// Waits again, at this rank.
    case waits(rank: Int)
    /// Keeps its place until then, and expires.
    case keepsPlace(until: Timestamp)
    /// Stays missed until it is restored at the desk.
    case desk
    case void
  }

  /// Seconds that the party still has before it can be missed: 0 when it can, nil when it was never
  /// called.
  public func secondsLeft(calledAt: Timestamp?, now: Timestamp) -> Int? {
    calledAt.map { called in
      let end = called.advanced(bySeconds: delaySeconds)
      let milliseconds = end.millisecondsSinceEpoch - now.millisecondsSinceEpoch
      return Int(max(0, (milliseconds + 999) / 1000))
    }
  }

  /// What becomes of `ticket` when it is missed now. `queue` as in `QueueOrder.deferredRank`.
  public func outcome(
    of ticket: Ticket, in queue: some Sequence<Ticket>, now: Timestamp
  ) -> Outcome {
    if case .void = policy { return .void }
    // Who missed twice is asked at the desk whether they still wait.
    guard ticket.missCount == 0 else { return .desk }
    return switch policy {
    case .deferByTables(let tables):
      .waits(rank: QueueOrder.deferredRank(of: ticket, in: queue, by: tables))
    case .keepMinutes(let minutes): .keepsPlace(until: now.advanced(byMinutes: minutes))
    case .void: .void
    }
  }
}

extension MissedPolicy {
  /// What guests are told of it when they take a number.
  public var guestWords: Phrase {
    switch self {
    case .deferByTables(let tables):
      Phrase(
        "A missed number comes again after \(tables) \(tables == 1 ? "table" : "tables"). Missed twice: "
          + "ask at the desk.",
        "过号顺延\(tables)桌，再次过号请洽前台。")
    case .keepMinutes(let minutes):
      Phrase(
        "Missed your number? Its place is kept for \(minutes) \(minutes == 1 ? "minute" : "minutes"): ask "
          + "at the desk.",
        "过号保留\(minutes)分钟，请到前台恢复。")
    case .void: Phrase("A missed number is void.", "过号作废，请重新取号。")
    }
  }
}
