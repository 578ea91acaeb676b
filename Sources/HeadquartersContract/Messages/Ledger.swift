/// What headquarters durably has of one store.
public struct LedgerState: Codable, Hashable, Sendable {
  /// The identity of headquarters' database; another one means another headquarters.
  public var hqInstance: String
  /// Counts the epochs of the store's file: one more each time an older copy of it was restored.
  public var epoch: Int
  /// Every event of the epoch up to this sequence is on headquarters' disk; 0 when none is.
  public var contiguousThrough: Int
  /// The chain hash at `contiguousThrough`, in Base64.
  public var chainHash: String

  public init(hqInstance: String, epoch: Int, contiguousThrough: Int, chainHash: String) {
    self.hqInstance = hqInstance
    self.epoch = epoch
    self.contiguousThrough = contiguousThrough
    self.chainHash = chainHash
  }

  enum CodingKeys: String, CodingKey {
    case hqInstance = "hq_instance"
    case epoch
    case contiguousThrough = "contiguous_through"
    case chainHash = "chain_hash"
  }
}

/// Answers a batch of events after they were committed. When the batch holds one that headquarters
/// does not know, being older than the store, those before it are kept and the others are not.
public struct EventsAnswer: Codable, Hashable, Sendable {
  /// Everything up to here is durable; the store acknowledges this far and no farther.
  public var contiguousThrough: Int
  /// The chain hash at `contiguousThrough`, in Base64.
  public var chainHash: String
  /// How many events of the batch headquarters had already.
  public var duplicates: Int

  public init(contiguousThrough: Int, chainHash: String, duplicates: Int) {
    self.contiguousThrough = contiguousThrough
    self.chainHash = chainHash
    self.duplicates = duplicates
  }

  enum CodingKeys: String, CodingKey {
    case contiguousThrough = "contiguous_through"
    case chainHash = "chain_hash"
    case duplicates
  }
}

/// Says that the store's file was restored from an older copy: its events after `afterSequence` are
/// a new epoch, although headquarters knows others under the same numbers. Answered with the
/// `LedgerState` of the new epoch; asking again with the same `fileLife` gives the same epoch.
public struct EpochRequest: Codable, Hashable, Sendable {
  /// Made by the store when it noticed, so that a lost answer opens no second epoch (UUIDv7).
  public var fileLife: String
  /// The epoch that the store knew.
  public var previousEpoch: Int
  /// The last sequence that both sides hold alike; 0 to begin from the first event.
  public var afterSequence: Int
  /// The store's chain hash at `afterSequence`, in Base64.
  public var chainHash: String

  public init(fileLife: String, previousEpoch: Int, afterSequence: Int, chainHash: String) {
    self.fileLife = fileLife
    self.previousEpoch = previousEpoch
    self.afterSequence = afterSequence
    self.chainHash = chainHash
  }

  enum CodingKeys: String, CodingKey {
    case fileLife = "file_life"
    case previousEpoch = "previous_epoch"
    case afterSequence = "after_sequence"
    case chainHash = "chain_hash"
  }
}
