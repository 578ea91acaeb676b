import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain

// Both sides compare where they stand, and find together when they do not agree.
extension Sender {
  mutating func strange(_ ledger: LedgerState) -> Action? {
    guard let position, ledger.hqInstance != position.hqInstance else { return nil }
    return stop(
      .otherHeadquarters,
      DeliveryFault.otherHeadquarters(
        itself: Verdict.clean(ledger.hqInstance), known: Verdict.clean(position.hqInstance)
      ).stored)
  }

  mutating func reconcile(
    _ ledger: LedgerState, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    guard let position, let hash = Verdict.hash(ledger.chainHash) else { return .claimLease }
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
  mutating func compare(
    _ ours: Data?, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    guard let position, let claim else { return .claimLease }
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
    guard let position else { return .claimLease }
    contradiction = nil
    epochsSinceProgress += 1
    guard epochsSinceProgress <= Self.epochLimit else {
      return stop(.conflict, DeliveryFault.strangeAnswer(.newEpochs).stored)
    }
    return note(
      .epochWanted(
        after: after ?? position.acknowledgedThrough, hash: hash ?? position.acknowledgedHash,
        previous: previous))
  }
}
