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
  /// Where the store's feed stands, which it may not have left meanwhile.
  public var cursor: String?
  /// With the last page of a snapshot, the ids in all its pages: what else the store has of the kind
  /// is no more.
  public var allIDs: Set<String>?
  /// With the last page of the last snapshot, the kinds of row that were read in all of them.
  public var readKinds: Set<ChangeKind>?
  /// With the last page of the last snapshot, after headquarters no longer knew the cursor.
  public var end: End?

  public init(
    name: SnapshotName, answer: ChangesAnswer, cursor: String?, allIDs: Set<String>? = nil,
    readKinds: Set<ChangeKind>? = nil, end: End? = nil
  ) {
    self.name = name
    self.answer = answer
    self.cursor = cursor
    self.allIDs = allIDs
    self.readKinds = readKinds
    self.end = end
  }
}
