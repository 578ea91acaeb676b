import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain

/// A store's file as the notes of a sender change it. What is in it has been synced; a write that a
/// crash interrupts is in it whole or not at all.
struct SimulatedFile {
  struct Entry {
    var sale: Sale
    var event: WaitingEvent
  }

  var entries: [Entry] = []
  var acknowledged = 0
  var fence = 0
  var leaseUntil = Timestamp(millisecondsSinceEpoch: 0)
  var epoch = 1
  var epochAfter = 0
  var heldFrom: Int?
  var failures = 0
  var notBefore: Timestamp?
  var offset = 0
  var agreedAt: Timestamp?
  var wanted: EpochRequest?
  var stop: DeliveryStop?
  /// The down-feed: rows by id with their version, and where to go on.
  var rows: [Int: Int] = [:]
  var cursor = 0

  mutating func sell(_ sale: Sale) {
    let previous = entries.last?.event.hash ?? EventChain.start
    let sequence = entries.count + 1
    let payload = sale.payload(sequence: sequence, previous: previous)
    entries.append(
      Entry(
        sale: sale,
        event: WaitingEvent(
          sequence: sequence, payload: payload, hash: EventChain.hash(after: previous, payload))))
  }

  func hash(at sequence: Int) -> Data? {
    if sequence == 0 { return EventChain.start }
    return sequence <= entries.count ? entries[sequence - 1].event.hash : nil
  }

  var position: SenderPosition {
    SenderPosition(
      fence: fence, leaseUntil: leaseUntil, epoch: epoch, epochAfter: epochAfter,
      epochAfterHash: hash(at: epochAfter) ?? EventChain.start, hqInstance: "hq",
      acknowledgedThrough: acknowledged,
      acknowledgedHash: hash(at: acknowledged) ?? EventChain.start, lastSequence: entries.count,
      heldFrom: heldFrom, failures: failures, notBefore: notBefore, clockOffsetSeconds: offset,
      ledgerAgreedAt: agreedAt, wantedEpoch: wanted, stop: stop)
  }

  func waiting(_ count: Int) -> [WaitingEvent] {
    let end = min(heldFrom.map { $0 - 1 } ?? entries.count, acknowledged + count, entries.count)
    guard end > acknowledged else { return [] }
    return entries[acknowledged..<end].map(\.event)
  }

  mutating func claimLease(at now: Timestamp) -> Bool {
    let left = leaseUntil.seconds(since: now)
    guard left <= 0 || left > DeliveryLease.seconds else { return false }
    fence += 1
    leaseUntil = now.advanced(bySeconds: DeliveryLease.seconds)
    return true
  }

  mutating func apply(_ note: DeliveryNote, at now: Timestamp, life: () -> String) {
    leaseUntil = now.advanced(bySeconds: DeliveryLease.seconds)
    switch note {
    case .acknowledged(let through, _):
      acknowledged = max(acknowledged, through)
      failures = 0
      notBefore = nil
    case .rewound(let through): acknowledged = min(acknowledged, through)
    case .failed(_, _, let failures, let notBefore, _):
      self.failures = failures
      self.notBefore = notBefore
    case .stopped(let stop): self.stop = stop
    case .held(let sequence, _): heldFrom = min(heldFrom ?? sequence, sequence)
    case .clockOffset(let seconds): offset = seconds
    case .epochWanted(let after, let hash, let previous):
      wanted = EpochRequest(
        fileLife: life(), previousEpoch: previous, afterSequence: after,
        chainHash: hash.base64EncodedString())
    case .epochOpened(let epoch):
      self.epoch = epoch
      epochAfter = wanted?.afterSequence ?? 0
      acknowledged = min(acknowledged, epochAfter)
      wanted = nil
      agreedAt = nil
    case .ledgerAgreed:
      agreedAt = now
      wanted = nil
    }
  }

  /// IT has looked at it: everything is tried again.
  mutating func retry() {
    stop = nil
    heldFrom = nil
    failures = 0
    notBefore = nil
  }
}
