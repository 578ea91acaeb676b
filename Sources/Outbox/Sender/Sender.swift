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
    case takeLease
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
  private enum Next {
    case look
    case ask(Request)
    case fail(reason: String, wait: Wait)
  }

  enum Wait {
    case backoff(floor: Int?)
    case slow
  }

  /// What contradicts what the store believes, until the ledger has explained it.
  private enum Contradiction {
    case conflict(String)
    case otherEpoch(String)
  }

  public let pace: Pace
  /// Where delivery stands, while the lease is ours.
  public private(set) var position: SenderPosition?
  private var asked: Request = .ledger
  private var next = Next.look
  /// Halved when headquarters finds a request too large, and raised with each that it takes.
  private var batchLimit = EventBatch.countLimit
  /// Whether both chains were compared since the lease was taken or something contradicted.
  private var isLedgerKnown = false
  /// Whether headquarters has answered since the last failure.
  private var isProbed = false
  /// Whether this request was signed anew already because of the clock.
  private var hasSignedAgain = false
  private var contradiction: Contradiction?
  /// What a 200 or a ledger claims, until our own hash there is read.
  private var claim: Claim?
  private var epochsSinceProgress = 0
  private var rewindsSinceProgress = 0

  private struct Claim {
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
  public var first: Action { .takeLease }

  /// What to do after something happened.
  ///
  /// - Parameters:
  ///   - now: by the machine's clock, which may be wrong and may jump.
  ///   - random: for the jitter.
  public mutating func after(
    _ happening: Happening, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    switch happening {
    case .woke: return position == nil ? .takeLease : look()
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

  private func look() -> Action { .look(count: batchLimit) }

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
    guard let position else { return .takeLease }
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

  private mutating func ask(_ request: Request) -> Action {
    asked = request
    return .ask(request, clockOffsetSeconds: position?.clockOffsetSeconds ?? 0)
  }

  private mutating func note(_ note: DeliveryNote, then next: Next = .look) -> Action {
    guard let position else { return .takeLease }
    self.next = next
    return .note(note, fence: position.fence)
  }

  private mutating func stop(_ reason: DeliveryStop.Reason, _ detail: String) -> Action {
    contradiction = nil
    return note(.stopped(DeliveryStop(reason, detail: detail)))
  }

  private mutating func fail(
    _ fault: DeliveryFault, _ wait: Wait = .backoff(floor: nil), at now: Timestamp,
    using random: inout some RandomNumberGenerator
  ) -> Action {
    fail(fault.stored, wait, at: now, using: &random)
  }

  private mutating func fail(
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

  // MARK: The answer table

  private mutating func act(
    on verdict: Verdict, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    if case .skewed(let offset) = verdict {
      guard !hasSignedAgain else {
        hasSignedAgain = false
        return fail(.clocks(seconds: offset), at: now, using: &random)
      }
      hasSignedAgain = true
      return note(.clockOffset(seconds: offset), then: .ask(asked))
    }
    hasSignedAgain = false
    switch verdict {
    case .refused(let reason): return stop(.refused, reason)
    case .later(let reason, let floor):
      return fail(reason, .backoff(floor: floor), at: now, using: &random)
    case .misconfigured(let reason): return fail(reason, .slow, at: now, using: &random)
    default: break
    }
    switch asked {
    case .events(let batch, _): return act(on: verdict, of: batch, at: now, using: &random)
    case .epoch(let request): return act(on: verdict, of: request, at: now, using: &random)
    case .ledger:
      guard case .ledger(let ledger) = verdict else {
        return fail(.strangeAnswer(.ledger), .slow, at: now, using: &random)
      }
      return reconcile(ledger, at: now, using: &random)
    }
  }

  private mutating func act(
    on verdict: Verdict, of batch: OutgoingBatch, at now: Timestamp,
    using random: inout some RandomNumberGenerator
  ) -> Action {
    let first = batch.sequences.lowerBound
    switch verdict {
    case .events(let answer):
      guard answer.contiguousThrough >= first, let hash = Verdict.hash(answer.chainHash) else {
        isLedgerKnown = false
        return fail(.hasOnly(through: answer.contiguousThrough), at: now, using: &random)
      }
      claim = Claim(
        through: answer.contiguousThrough, hash: hash, isLedger: false,
        epoch: position?.epoch ?? 0)
      guard let ours = batch.events.first(where: { $0.sequence == answer.contiguousThrough })
      else { return .findHash(sequence: answer.contiguousThrough) }
      return compare(ours.hash, at: now, using: &random)
    case .hold(let reason): return note(.held(sequence: first, reason: reason))
    case .tooLarge(let reason):
      guard batch.events.count > 1 else {
        return note(.held(sequence: first, reason: reason))
      }
      batchLimit = max(1, batch.events.count / 2)
      return look()
    case .gap(let through): return rewind(through, at: now, using: &random)
    case .conflict(let reason):
      contradiction = .conflict(reason)
      return ask(.ledger)
    case .otherEpoch(let reason):
      contradiction = .otherEpoch(reason)
      return ask(.ledger)
    default: return fail(.strangeAnswer(.events), at: now, using: &random)
    }
  }

  private mutating func act(
    on verdict: Verdict, of request: EpochRequest, at now: Timestamp,
    using random: inout some RandomNumberGenerator
  ) -> Action {
    switch verdict {
    case .ledger(let ledger):
      if let strange = strange(ledger) { return strange }
      isLedgerKnown = false
      return note(.epochOpened(epoch: ledger.epoch))
    case .conflict(let reason), .hold(let reason):
      return wantEarlierEpoch(than: request, reason)
    case .otherEpoch(let reason):
      contradiction = .otherEpoch(reason)
      return ask(.ledger)
    default: return fail(.strangeAnswer(.epoch), .slow, at: now, using: &random)
    }
  }

  /// Headquarters does not know that place as we do: from where this epoch began, then, or from the
  /// very beginning.
  private mutating func wantEarlierEpoch(than request: EpochRequest, _ reason: String) -> Action {
    guard let position, request.afterSequence > 0 else { return stop(.conflict, reason) }
    if position.epochAfter < request.afterSequence, position.epochAfter + 1 >= position.firstKept {
      return note(
        .epochWanted(
          after: position.epochAfter, hash: position.epochAfterHash,
          previous: request.previousEpoch))
    }
    guard position.firstKept == 1 else { return stop(.pruned, reason) }
    return note(
      .epochWanted(after: 0, hash: EventChain.start, previous: request.previousEpoch))
  }

  /// A gap: headquarters lacks events that it had acknowledged.
  private mutating func rewind(
    _ through: Int, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    guard let position else { return .takeLease }
    isLedgerKnown = false
    guard through < position.acknowledgedThrough else {
      return fail(.gap(after: through, isAgain: false), at: now, using: &random)
    }
    guard through + 1 >= position.firstKept else {
      return stop(.pruned, DeliveryFault.hasOnly(through: through).stored)
    }
    rewindsSinceProgress += 1
    // Told so again and again, the store does not run in circles.
    return note(
      .rewound(through: through),
      then: rewindsSinceProgress == 1
        ? .look
        : .fail(
          reason: DeliveryFault.gap(after: through, isAgain: true).stored,
          wait: .backoff(floor: nil)))
  }

  // MARK: The ledger

  private mutating func strange(_ ledger: LedgerState) -> Action? {
    guard let position, ledger.hqInstance != position.hqInstance else { return nil }
    return stop(
      .otherHeadquarters,
      DeliveryFault.otherHeadquarters(
        itself: Verdict.clean(ledger.hqInstance), known: Verdict.clean(position.hqInstance)
      ).stored)
  }

  private mutating func reconcile(
    _ ledger: LedgerState, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    guard let position, let hash = Verdict.hash(ledger.chainHash) else { return .takeLease }
    if let strange = strange(ledger) { return strange }
    guard ledger.contiguousThrough <= position.lastSequence else {
      return wantEpoch(previous: ledger.epoch)
    }
    claim = Claim(
      through: ledger.contiguousThrough, hash: hash, isLedger: true, epoch: ledger.epoch)
    if ledger.contiguousThrough == 0 {
      return compare(EventChain.start, at: now, using: &random)
    }
    if ledger.contiguousThrough == position.acknowledgedThrough {
      return compare(position.acknowledgedHash, at: now, using: &random)
    }
    return .findHash(sequence: ledger.contiguousThrough)
  }

  /// Headquarters claims to be somewhere: our own hash there says whether on the same chain.
  private mutating func compare(
    _ ours: Data?, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    guard let position, let claim else { return .takeLease }
    self.claim = nil
    guard let ours, ours == claim.hash else {
      if !claim.isLedger {
        contradiction = .conflict(DeliveryFault.otherHash(at: claim.through).stored)
        return ask(.ledger)
      }
      guard claim.through + 1 >= position.firstKept || claim.epoch != position.epoch else {
        return stop(.pruned, DeliveryFault.hasOnly(through: claim.through).stored)
      }
      return wantEpoch(previous: claim.epoch)
    }
    guard claim.epoch == position.epoch else {
      return wantEpoch(after: claim.through, hash: claim.hash, previous: claim.epoch)
    }
    if claim.through > position.acknowledgedThrough {
      if claim.isLedger {
        contradiction = nil
        isProbed = true
      } else {
        batchLimit = min(EventBatch.countLimit, batchLimit + 1)
      }
      epochsSinceProgress = 0
      rewindsSinceProgress = 0
      return note(.acknowledged(through: claim.through, hash: claim.hash))
    }
    guard claim.isLedger else {
      isLedgerKnown = false
      return fail(.strangeAnswer(.nothingNew), at: now, using: &random)
    }
    if claim.through < position.acknowledgedThrough {
      guard claim.through + 1 >= position.firstKept else {
        return stop(.pruned, DeliveryFault.hasOnly(through: claim.through).stored)
      }
      contradiction = nil
      return note(.rewound(through: claim.through))
    }
    isProbed = true
    switch contradiction {
    case .conflict(let reason): return stop(.conflict, reason)
    case .otherEpoch(let reason): return fail(reason, at: now, using: &random)
    case nil:
      isLedgerKnown = true
      return note(.ledgerAgreed)
    }
  }

  /// Headquarters is ahead, on another chain or in another epoch: the store's file was restored from
  /// an older copy, or headquarters was.
  private mutating func wantEpoch(
    after: Int? = nil, hash: Data? = nil, previous: Int
  ) -> Action {
    guard let position else { return .takeLease }
    contradiction = nil
    epochsSinceProgress += 1
    guard epochsSinceProgress <= Self.epochLimit else {
      return stop(.conflict, "a new epoch did not bring both sides together")
    }
    return note(
      .epochWanted(
        after: after ?? position.acknowledgedThrough, hash: hash ?? position.acknowledgedHash,
        previous: previous))
  }
}
