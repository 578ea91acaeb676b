import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain

/// Decides what the store's sender does next: a pure state machine without clock, disk or network.
///
/// One action is under way at a time. Whoever performs it tells the machine what happened and gets
/// the next one; nothing that was decided is lost with the machine, because every decision that
/// must outlive it is a note in the store's file, written under the lease's fence.
public struct Sender: Sendable {
  /// What is to be done next.
  public enum Action: Hashable, Sendable {
    /// Become the store's sender, unless another one is.
    case claimLease
    case renewLease(fence: Int)
    /// Read where delivery stands and at most `count` waiting events.
    case look(count: Int)
    /// Read the chain's hash at a sequence.
    case findHash(sequence: Int)
    case note(DeliveryNote, fence: Int)
    /// Ask headquarters, signed at the machine's time plus the offset.
    case ask(Request, clockOffsetSeconds: Int)
    case wait(milliseconds: Int)
  }

  /// A request to headquarters.
  public enum Request: Hashable, Sendable {
    case ledger
    case epoch(EpochRequest)
    case events(OutgoingBatch, epoch: Int)
  }

  /// What became of an action.
  public enum Happening: Hashable, Sendable {
    case woke
    /// The lease is ours, or the note is written.
    case position(SenderPosition)
    case looked(SenderPosition, [WaitingEvent])
    /// Nothing when the file does not hold that event.
    case hash(Data?)
    case answer(HeadquartersAnswer)
    /// Another sender has the lease, or has had it since.
    case leaseIsElsewhere
    /// The file could not be read or written.
    case fileFailed
  }

  /// How fast the sender goes, in the contract's units.
  public struct Pace: Hashable, Sendable {
    /// The longest that a request may take, in seconds.
    public var requestSeconds = 15
    /// How often an idle sender looks for new events, in milliseconds.
    public var idle = 1_000
    /// How often a sender that waits looks whether a person has acted or the lease is free.
    public var attention = 5_000
    /// The wait after a configuration error.
    public var slow = 300_000
    /// How often both sides compare their chains, in seconds.
    public var ledgerSeconds = 3_600
    /// Failures after which a small request is tried before events are.
    public var breakerAfter = 5
    public var backoff = Backoff()

    public init() {}
  }

  /// What is done once a note is written.
  enum Next {
    case look
    case ask(Request)
    case fail(reason: String, wait: Wait)
  }

  enum Wait {
    case backoff(floor: Int?)
    case slow
  }

  /// What contradicts what the store believes, until the ledger has explained it.
  enum Contradiction {
    case conflict(String)
    case otherEpoch(String)
  }

  public let pace: Pace
  /// Where delivery stands, while the lease is ours.
  public private(set) var position: SenderPosition?
  var asked: Request = .ledger
  private var next = Next.look
  /// Halved when headquarters finds a request too large, and raised with each that it takes.
  var batchLimit = EventBatch.countLimit
  /// Whether both chains were compared since the lease was taken or something contradicted.
  var isLedgerKnown = false
  /// Whether headquarters has answered since the last failure.
  var isProbed = false
  /// Whether this request was signed anew already because of the clock.
  var hasSignedAgain = false
  var contradiction: Contradiction?
  /// What a 200 or a ledger claims, until our own hash there is read.
  var claim: Claim?
  var epochsSinceProgress = 0
  var rewindsSinceProgress = 0

  struct Claim {
    var through: Int
    var hash: Data
    var isLedger: Bool
    var epoch: Int
  }

  /// New epochs without an event delivered in between, after which a person looks at it.
  static let epochLimit = 4

  public init(pace: Pace = Pace()) {
    self.pace = pace
  }

  /// The first action.
  public var first: Action { .claimLease }

  /// What to do after something happened.
  ///
  /// - Parameters:
  ///   - now: by the machine's clock, which may be wrong and may jump.
  ///   - random: for the jitter.
  public mutating func after(
    _ happening: Happening, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    switch happening {
    case .woke: return position == nil ? .claimLease : look()
    case .position(let position): return follow(position, at: now, using: &random)
    case .looked(let position, let events):
      guard position.fence == self.position?.fence else { return giveUpLease() }
      if self.position?.stop != nil, position.stop == nil {
        isLedgerKnown = false
        epochsSinceProgress = 0
      }
      self.position = position
      return decide(events, at: now)
    case .hash(let hash): return compare(hash, at: now, using: &random)
    case .answer(let answer):
      let question: Verdict.Question =
        switch asked {
        case .ledger: .ledger
        case .epoch: .epoch
        case .events: .events
        }
      let seconds = Int(now.millisecondsSinceEpoch / 1000)
      return act(on: Verdict(answer, to: question, at: seconds), at: now, using: &random)
    case .leaseIsElsewhere: return giveUpLease()
    case .fileFailed:
      _ = giveUpLease()
      return .wait(milliseconds: pace.attention)
    }
  }

  // MARK: Deciding

  func look() -> Action { .look(count: batchLimit) }

  private mutating func giveUpLease() -> Action {
    position = nil
    next = .look
    claim = nil
    contradiction = nil
    isLedgerKnown = false
    isProbed = false
    hasSignedAgain = false
    return .wait(milliseconds: pace.attention)
  }

  private mutating func follow(
    _ position: SenderPosition, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    self.position = position
    defer { next = .look }
    switch next {
    case .look: return look()
    case .ask(let request): return ask(request)
    case .fail(let reason, let wait):
      return fail(reason, wait, at: now, using: &random)
    }
  }

  private mutating func decide(_ events: [WaitingEvent], at now: Timestamp) -> Action {
    guard let position else { return .claimLease }
    let left = position.leaseUntil.seconds(since: now)
    // Also when the clock was set back: nobody else could tell how long the lease holds.
    if left < pace.requestSeconds + 2 || left > DeliveryLease.seconds + 1 {
      return .renewLease(fence: position.fence)
    }
    if position.stop != nil { return .wait(milliseconds: pace.attention) }
    if let rest = rest(until: position.notBefore, at: now) {
      return .wait(milliseconds: min(rest, pace.attention))
    }
    if let wanted = position.wantedEpoch { return ask(.epoch(wanted)) }
    if isLedgerDue(position, at: now) { return ask(.ledger) }
    let first = position.acknowledgedThrough + 1
    if let held = position.heldFrom, held <= first { return .wait(milliseconds: pace.attention) }
    guard let oldest = events.first else { return .wait(milliseconds: pace.idle) }
    guard oldest.sequence == first else {
      return note(
        .stopped(
          DeliveryStop(
            .damaged, detail: DeliveryFault.missing(first, before: oldest.sequence).stored)))
    }
    guard let batch = OutgoingBatch(events, from: first, countLimit: batchLimit) else {
      return note(.held(sequence: first, reason: DeliveryFault.tooLarge.stored))
    }
    return ask(.events(batch, epoch: position.epoch))
  }

  /// Milliseconds; nothing when the time has come, or when it lies so far ahead that the clock must
  /// have been set back since.
  private func rest(until moment: Timestamp?, at now: Timestamp) -> Int? {
    guard let moment else { return nil }
    let rest = Int(moment.millisecondsSinceEpoch - now.millisecondsSinceEpoch)
    return rest > 0 && rest <= Verdict.longestFloor * 1000 ? rest : nil
  }

  private func isLedgerDue(_ position: SenderPosition, at now: Timestamp) -> Bool {
    guard isLedgerKnown, let agreed = position.ledgerAgreedAt else { return true }
    if position.failures >= pace.breakerAfter, !isProbed { return true }
    return !(0..<pace.ledgerSeconds).contains(now.seconds(since: agreed))
  }

  mutating func ask(_ request: Request) -> Action {
    asked = request
    return .ask(request, clockOffsetSeconds: position?.clockOffsetSeconds ?? 0)
  }

  mutating func note(_ note: DeliveryNote, then next: Next = .look) -> Action {
    guard let position else { return .claimLease }
    self.next = next
    return .note(note, fence: position.fence)
  }

  mutating func stop(_ reason: DeliveryStop.Reason, _ detail: String) -> Action {
    contradiction = nil
    return note(.stopped(DeliveryStop(reason, detail: detail)))
  }

  mutating func fail(
    _ fault: DeliveryFault, _ wait: Wait = .backoff(floor: nil), at now: Timestamp,
    using random: inout some RandomNumberGenerator
  ) -> Action {
    fail(fault.stored, wait, at: now, using: &random)
  }

  mutating func fail(
    _ reason: String, _ wait: Wait = .backoff(floor: nil), at now: Timestamp,
    using random: inout some RandomNumberGenerator
  ) -> Action {
    isProbed = false
    contradiction = nil
    let failures = (position?.failures ?? 0) + 1
    let milliseconds: Int
    var needsIT = false
    switch wait {
    case .backoff(let floor):
      milliseconds = pace.backoff.wait(after: failures, floor: floor, using: &random)
    case .slow:
      milliseconds = pace.slow
      needsIT = true
    }
    var events: ClosedRange<Int>?
    if case .events(let batch, _) = asked { events = batch.sequences }
    let moment = Timestamp(
      millisecondsSinceEpoch: now.millisecondsSinceEpoch + Int64(milliseconds))
    return note(
      .failed(
        events: events, reason: reason, failures: failures, notBefore: moment, needsIT: needsIT))
  }
}
