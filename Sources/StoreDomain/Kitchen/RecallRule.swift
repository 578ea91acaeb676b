/// How long after a dish was marked as made it may be brought back to the kitchen's screen (撤回出菜).
/// What was made long ago is eaten: bringing it back would have it cooked a second time.
public struct RecallRule: Hashable, Sendable {
  public var minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  /// - Parameter madeAt: when it was marked as made.
  public func check(madeAt: Timestamp, now: Timestamp) throws(RecallRefusal) {
    guard now <= madeAt.advanced(byMinutes: minutes) else { throw .tooLate(minutes: minutes) }
  }

  /// Why it cannot be brought back now; nil when it can.
  public func refusal(madeAt: Timestamp, now: Timestamp) -> RecallRefusal? {
    do throws(RecallRefusal) {
      try check(madeAt: madeAt, now: now)
      return nil
    } catch {
      return error
    }
  }
}

/// Why a dish cannot be brought back to the kitchen's screen.
public enum RecallRefusal: Refusal {
  case tooLate(minutes: Int)

  public var reason: Phrase {
    switch self {
    case .tooLate(let minutes):
      Phrase("made more than \(minutes) min ago", "出菜已超过 \(minutes) 分钟")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .tooLate(let minutes):
      Phrase(
        "This was made more than \(minutes) minutes ago. If it is missing at the table, order it again.",
        "出菜已超过 \(minutes) 分钟。如客人未收到，请重新下单。")
    }
  }
}
