/// How an evening's care went: what was raised, taken in time and done.
public struct CareFigures: Hashable, Sendable {
  public let raised: Int
  /// Taken by its due moment.
  public let takenInTime: Int
  /// Taken after it.
  public let takenLate: Int
  /// Went to those who lead the evening, whoever took it then.
  public let handedUp: Int
  public let done: Int
  public let declined: Int

  public init(_ alerts: [CareAlert]) {
    raised = alerts.count
    takenInTime = alerts.count { alert in alert.claimedAt.map { $0 <= alert.dueAt } ?? false }
    takenLate = alerts.count { alert in alert.claimedAt.map { $0 > alert.dueAt } ?? false }
    handedUp = alerts.count { $0.escalatedAt != nil }
    done = alerts.count { $0.stage == .done }
    declined = alerts.count { $0.stage == .declined }
  }
}
