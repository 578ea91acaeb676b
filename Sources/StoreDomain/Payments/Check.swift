/// A check: what one party, or a part of it, owes.
public struct Check: Identifiable, Hashable, Sendable {
  public enum Stage: String, Sendable, Codable, CaseIterable {
    case open, closed
  }

  public var id: Identifier<Check>
  public var businessDay: LocalDate
  /// Short, unique per business day.
  public var number: Int
  public var partyID: Identifier<Party>?
  public var stage: Stage
  public var openedAt: Timestamp
  public var billAskedAt: Timestamp?
  public var closedAt: Timestamp?
  /// Fixed when the check closes.
  public var total: Money?
  /// The closed check of which this one gives something back, with lines and payments below nothing.
  public var refunds: Identifier<Check>?
  public var revision: Int

  public init(
    id: Identifier<Check>, businessDay: LocalDate, number: Int, partyID: Identifier<Party>?,
    stage: Stage = .open, openedAt: Timestamp, billAskedAt: Timestamp? = nil,
    closedAt: Timestamp? = nil, total: Money? = nil, refunds: Identifier<Check>? = nil,
    revision: Int = 1
  ) {
    self.id = id
    self.businessDay = businessDay
    self.number = number
    self.partyID = partyID
    self.stage = stage
    self.openedAt = openedAt
    self.billAskedAt = billAskedAt
    self.closedAt = closedAt
    self.total = total
    self.refunds = refunds
    self.revision = revision
  }
}
