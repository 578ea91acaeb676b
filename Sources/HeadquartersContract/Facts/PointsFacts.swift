import StoreDomain

/// A member's points that a bill gave, took, gave back or took back.
public struct PointsFact: EventFact {
  public typealias Subject = Member

  /// What became of the points of one bill that gave them.
  public struct Entry: Codable, Hashable, Sendable {
    public var entryID: Identifier<PointsEntry>
    /// Which points they are: what one bill earned, under that bill's id.
    public var lotID: Identifier<PointsLot>
    /// Negative for what the member no longer has.
    public var points: Int
    /// Of what was to be taken back, how many were used by then.
    public var missing: Int

    public init(
      entryID: Identifier<PointsEntry>, lotID: Identifier<PointsLot>, points: Int, missing: Int = 0
    ) {
      self.entryID = entryID
      self.lotID = lotID
      self.points = points
      self.missing = missing
    }
  }

  /// The bill.
  public var checkID: Identifier<Check>
  /// Of points that are earned: the business day of the bill.
  public var earnedOn: LocalDate?
  /// Of points that are earned: the last business day on which they may be used; nothing for ever.
  public var expiresOn: LocalDate?
  public var entries: [Entry]

  public init(
    checkID: Identifier<Check>, earnedOn: LocalDate? = nil, expiresOn: LocalDate? = nil,
    entries: [Entry]
  ) {
    self.checkID = checkID
    self.earnedOn = earnedOn
    self.expiresOn = expiresOn
    self.entries = entries
  }
}
