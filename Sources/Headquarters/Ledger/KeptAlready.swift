import Foundation
import HeadquartersContract

extension LedgerStore {
  /// Keeps a batch for ever, or nothing of it; where all of it is kept already it only looks.
  ///
  /// - Returns: whether there was something to write, be it that a store goes on in a new life with what
  ///   it sent in the one before.
  /// - Throws: as `append`.
  func keepWhatIsNew(
    of batch: EventsOnArrival, from storeID: String, epoch: Int
  ) async throws -> (answer: EventsAnswer, isNew: Bool) {
    let request = AppendRequest(
      batch: batch, storeID: storeID, epoch: epoch, registry: environment.events)
    if let answer = try await answerByLook(to: request) {
      try await makeCertain()
      return (answer, false)
    }
    return (try await append(batch, from: storeID, epoch: epoch), true)
  }

  /// The answer to a batch of which nothing is to be written, by a look at what is kept; nothing where
  /// there may be something to write, be it an alarm.
  ///
  /// A store that did not get the answer sends the same events again, and one that goes wrong, or whoever
  /// has its key, sends them without an end: neither takes the writer's turn from the others. The answer
  /// is the one that the writer would have given at the moment of the look. What is kept is never changed,
  /// so nothing that happens after it makes it wrong.
  ///
  /// - Throws: `Problem`, as the writer would.
  private func answerByLook(to request: AppendRequest) async throws -> EventsAnswer? {
    let state = try await EpochState.current(of: request.storeID, in: self)
    if let answer = try request.answer(by: state) { return answer }
    guard let last = request.batch.events.last, last.sequence <= state.contiguousThrough,
      try await hash(at: last.sequence, in: state) == last.hash
    else { return nil }
    // The hash covers the event and all before it: whoever has it there has the whole batch, byte for
    // byte.
    return state.answer(duplicates: request.batch.events.count)
  }

  private func hash(at sequence: Int, in state: EpochState) async throws -> Data? {
    if sequence == state.contiguousThrough { return state.chainHash }
    return try await read { db in
      try LedgerPlace.find(
        sequence, epoch: state.epoch, storeNumber: state.storeNumber, db)?.hash
    }
  }
}
