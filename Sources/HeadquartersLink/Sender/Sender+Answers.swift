import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain

// The answer table: what the store does about each answer.
extension Sender {
  mutating func act(
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
    // Headquarters may be back where it was before: when the ledger agrees, none is wanted any more.
    case .otherEpoch: return ask(.ledger)
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
    guard let position else { return .claimLease }
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
}
