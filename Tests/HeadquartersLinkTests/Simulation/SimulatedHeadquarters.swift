import Foundation
import HeadquartersContract
import HeadquartersLink

/// Headquarters as the contract promises it: the oracle against which the sender is played.
struct SimulatedHeadquarters {
  struct Event {
    var sale: Sale
    var payload: Data
    var hash: Data
  }

  struct Epoch {
    var fileLife: String
    var chain: [Event] = []
    var hash: Data { chain.last?.hash ?? EventChain.start }
  }

  var epochs = [Epoch(fileLife: "first")]
  /// Every event that was ever taken, once.
  var sales: [Int: Sale] = [:]
  /// From this sale on they are of a kind that it does not know, being older than the store.
  var unknownFrom: Int?

  var ledger: LedgerState {
    let epoch = epochs[epochs.count - 1]
    return LedgerState(
      hqInstance: "hq", epoch: epochs.count, contiguousThrough: epoch.chain.count,
      chainHash: epoch.hash.base64EncodedString())
  }

  mutating func answer(_ request: Sender.Request) -> HeadquartersAnswer {
    switch request {
    case .ledger: Self.ok(ledger)
    case .epoch(let request): open(request)
    case .events(let batch, let epoch): receive(batch.events.map(\.payload), epoch)
    }
  }

  private mutating func receive(_ payloads: [Data], _ number: Int) -> HeadquartersAnswer {
    guard number == epochs.count else {
      return Self.problem(Problem(.otherEpoch, detail: "the epoch is \(epochs.count)"))
    }
    var epoch = epochs[number - 1]
    var new: [Sale] = []
    var duplicates = 0
    for (index, payload) in payloads.enumerated() {
      guard let read = ReadSale(payload) else {
        return Self.problem(Problem(.malformed, detail: "no sale"))
      }
      let through = epoch.chain.count
      if read.sequence <= through {
        guard epoch.chain[read.sequence - 1].payload == payload else {
          return Self.problem(Problem(.conflict, detail: "another event \(read.sequence)"))
        }
        duplicates += 1
        continue
      }
      guard read.sequence == through + 1 else {
        return Self.problem(
          Problem(.gap, detail: "after \(through)", contiguousThrough: through))
      }
      guard read.previous == epoch.hash.base64EncodedString() else {
        return Self.problem(Problem(.conflict, detail: "another hash at \(through)"))
      }
      if let unknownFrom, read.sale.id >= unknownFrom, sales[read.sale.id] == nil {
        if index > 0 { break }
        return Self.problem(Problem(.unknownEvent, detail: "sale \(read.sale.id)"))
      }
      if sales[read.sale.id] == nil { new.append(read.sale) } else { duplicates += 1 }
      epoch.chain.append(
        Event(
          sale: read.sale, payload: payload, hash: EventChain.hash(after: epoch.hash, payload)))
    }
    epochs[number - 1] = epoch
    for sale in new { sales[sale.id] = sale }
    return Self.ok(
      EventsAnswer(
        contiguousThrough: epoch.chain.count, chainHash: epoch.hash.base64EncodedString(),
        duplicates: duplicates))
  }

  private mutating func open(_ request: EpochRequest) -> HeadquartersAnswer {
    if let known = epochs.firstIndex(where: { $0.fileLife == request.fileLife }) {
      return known == epochs.count - 1
        ? Self.ok(ledger) : Self.problem(Problem(.otherEpoch, detail: "that epoch has ended"))
    }
    guard request.previousEpoch == epochs.count else {
      return Self.problem(Problem(.otherEpoch, detail: "the epoch before is \(epochs.count)"))
    }
    let after = request.afterSequence
    let known = epochs[epochs.count - 1].chain.prefix(after)
    guard known.count == after,
      (known.last?.hash ?? EventChain.start).base64EncodedString() == request.chainHash
    else { return Self.problem(Problem(.conflict, detail: "another hash at \(after)")) }
    epochs.append(Epoch(fileLife: request.fileLife, chain: Array(known)))
    return Self.ok(ledger)
  }

  static func ok(_ value: some Encodable) -> HeadquartersAnswer {
    HeadquartersAnswer(status: 200, body: json(value))
  }

  static func problem(_ problem: Problem, date: Int? = nil, retryAfter: Int? = nil)
    -> HeadquartersAnswer
  {
    HeadquartersAnswer(
      status: problem.status, body: json(problem), date: date, retryAfter: retryAfter)
  }

  private static func json(_ value: some Encodable) -> Data {
    // None of these values can fail to encode.
    (try? JSONEncoder().encode(value)) ?? Data()
  }
}
