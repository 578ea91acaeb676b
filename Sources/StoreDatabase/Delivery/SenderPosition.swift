import Foundation
import HeadquartersContract
import StoreDomain

/// How far delivery has come, as the store's file knows it, for the sender that holds the lease.
public struct SenderPosition: Hashable, Sendable {
  /// Goes up whenever another sender takes over; a write under an older fence changes nothing.
  public var fence: Int
  public var leaseUntil: Timestamp
  /// Which epoch of the file headquarters counts the events under.
  public var epoch: Int
  /// Where this epoch began: the last event that it shares with the one before, and its hash.
  public var epochAfter: Int
  public var epochAfterHash: Data
  /// The headquarters that the store was enrolled with.
  public var hqInstance: String
  /// Every event up to here was acknowledged; 0 when none was.
  public var acknowledgedThrough: Int
  /// The chain hash there.
  public var acknowledgedHash: Data
  /// The newest event; 0 when nothing has happened yet.
  public var lastSequence: Int
  /// The oldest event that is still kept; 1 until something was pruned.
  public var firstKept: Int
  /// The first event that somebody held; it and all after it wait.
  public var heldFrom: Int?
  /// Failures since the last success.
  public var failures: Int
  public var notBefore: Timestamp?
  /// Headquarters' clock minus this machine's, in seconds.
  public var clockOffsetSeconds: Int
  /// When both sides were last found to agree.
  public var ledgerAgreedAt: Timestamp?
  /// The new epoch that headquarters was not told of yet.
  public var wantedEpoch: EpochRequest?
  /// Why nothing is sent until a person has acted.
  public var stop: DeliveryStop?

  public init(
    fence: Int, leaseUntil: Timestamp, epoch: Int, epochAfter: Int = 0,
    epochAfterHash: Data = EventChain.start, hqInstance: String,
    acknowledgedThrough: Int = 0, acknowledgedHash: Data = EventChain.start,
    lastSequence: Int = 0, firstKept: Int = 1, heldFrom: Int? = nil, failures: Int = 0,
    notBefore: Timestamp? = nil, clockOffsetSeconds: Int = 0, ledgerAgreedAt: Timestamp? = nil,
    wantedEpoch: EpochRequest? = nil, stop: DeliveryStop? = nil
  ) {
    self.fence = fence
    self.leaseUntil = leaseUntil
    self.epoch = epoch
    self.epochAfter = epochAfter
    self.epochAfterHash = epochAfterHash
    self.hqInstance = hqInstance
    self.acknowledgedThrough = acknowledgedThrough
    self.acknowledgedHash = acknowledgedHash
    self.lastSequence = lastSequence
    self.firstKept = firstKept
    self.heldFrom = heldFrom
    self.failures = failures
    self.notBefore = notBefore
    self.clockOffsetSeconds = clockOffsetSeconds
    self.ledgerAgreedAt = ledgerAgreedAt
    self.wantedEpoch = wantedEpoch
    self.stop = stop
  }
}

/// Why the stream stands still until a person has acted. Selling goes on.
public struct DeliveryStop: Hashable, Sendable, Codable {
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Headquarters does not let this device in: 401 or 403.
    case refused
    /// Headquarters has another event in the place of one of ours.
    case conflict
    /// Another headquarters answers than the one that the store was enrolled with.
    case otherHeadquarters
    /// Headquarters lacks events that the store no longer keeps.
    case pruned
    /// The outbox itself has a gap.
    case damaged
  }

  public var reason: Reason
  /// What was answered, for IT.
  public var detail: String

  public init(_ reason: Reason, detail: String) {
    self.reason = reason
    self.detail = detail
  }
}

/// What a sender writes down; each is one transaction that happens only under the sender's fence.
public enum DeliveryNote: Hashable, Sendable {
  /// Headquarters durably has everything up to `through`, where its chain has this hash.
  case acknowledged(through: Int, hash: Data)
  /// Headquarters has less than it acknowledged: everything after `through` is to be sent again.
  case rewound(through: Int)
  /// A request came to nothing, or its answer is unknown.
  ///
  /// - Parameter needsIT: whether trying again will hardly help.
  case failed(
    events: ClosedRange<Int>?, reason: String, failures: Int, notBefore: Timestamp, needsIT: Bool)
  case stopped(DeliveryStop)
  /// Headquarters does not take this event; it and all after it wait for a person.
  case held(sequence: Int, reason: String)
  case clockOffset(seconds: Int)
  /// The store's file was restored: headquarters, which is in epoch `previous`, is to open a new one
  /// after this event.
  case epochWanted(after: Int, hash: Data, previous: Int)
  case epochOpened(epoch: Int)
  /// Both sides agree; what was acknowledged long ago may go.
  case ledgerAgreed
}

/// An event that waits for headquarters, with its frozen bytes.
public struct WaitingEvent: Hashable, Sendable {
  public var sequence: Int
  public var payload: Data
  /// The chain's hash after this event.
  public var hash: Data

  public init(sequence: Int, payload: Data, hash: Data) {
    self.sequence = sequence
    self.payload = payload
    self.hash = hash
  }
}
