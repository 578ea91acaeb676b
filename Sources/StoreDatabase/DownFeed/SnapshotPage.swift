import HeadquartersContract

/// A page of what headquarters has as a whole, on its way into the store.
public struct SnapshotPage: Hashable, Sendable {
  /// Where the feed goes on once everything is read.
  public struct End: Hashable, Sendable {
    public var epoch: Int
    public var cursor: String

    public init(epoch: Int, cursor: String) {
      self.epoch = epoch
      self.cursor = cursor
    }
  }

  public var name: SnapshotName
  public var answer: ChangesAnswer
  /// The cursor that headquarters no longer knew.
  public var lostCursor: String?
  /// With the last page of a snapshot, the ids in all its pages: what else the store has of the kind
  /// is no more.
  public var allIDs: Set<String>?
  /// With the last page of the last snapshot.
  public var end: End?

  public init(
    name: SnapshotName, answer: ChangesAnswer, lostCursor: String?, allIDs: Set<String>? = nil,
    end: End? = nil
  ) {
    self.name = name
    self.answer = answer
    self.lostCursor = lostCursor
    self.allIDs = allIDs
    self.end = end
  }
}
