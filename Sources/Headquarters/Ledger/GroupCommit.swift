import HeadquartersContract
import StoreDomain

/// Lets batches that arrive while the database is busy wait, and keeps them together in the next
/// transaction. Each batch is kept whole or not at all, whatever the others hold; nobody gets an
/// answer before the COMMIT.
actor GroupCommit {
  typealias Outcome = Result<EventsAnswer, any Error>
  /// One durable transaction of the engine.
  typealias Transaction =
    @Sendable (_ body: @escaping @Sendable (any LedgerSession) throws -> [Outcome]) async throws
    -> [Outcome]

  private struct Waiting {
    var request: AppendRequest
    var answer: CheckedContinuation<EventsAnswer, any Error>
  }

  /// More than this is not taken in: the store is asked to come again.
  private static let mostBytesWaiting = 64 * 1024 * 1024
  /// One transaction stays short enough for the batches behind it.
  private static let mostBytesTogether = 8 * 1024 * 1024

  private let environment: HeadquartersEnvironment
  private let transaction: Transaction
  private let afterwards: @Sendable (_ bytes: Int) async -> Void
  private var waiting: [Waiting] = []
  private var bytesWaiting = 0
  private let mostTransactions: Int
  private var transactions = 0

  /// - Parameters:
  ///   - mostTransactions: how many may run at once; where the engine has one writer, one.
  ///   - afterwards: what the engine does before the next group, told how much was written.
  init(
    environment: HeadquartersEnvironment, mostTransactions: Int = 1,
    afterwards: @escaping @Sendable (_ bytes: Int) async -> Void = { _ in },
    transaction: @escaping Transaction
  ) {
    self.environment = environment
    self.mostTransactions = mostTransactions
    self.transaction = transaction
    self.afterwards = afterwards
  }

  func append(_ request: AppendRequest) async throws -> EventsAnswer {
    guard bytesWaiting + request.batch.byteCount <= Self.mostBytesWaiting else {
      throw Problem(.unavailable, detail: "Too much is waiting for the disk; send again later.")
    }
    bytesWaiting += request.batch.byteCount
    return try await withCheckedThrowingContinuation { answer in
      waiting.append(Waiting(request: request, answer: answer))
      guard transactions < mostTransactions else { return }
      transactions += 1
      // Outlives the request whose batch came first: others wait for the same commit.
      Task { await writeAllWaiting() }
    }
  }

  private func writeAllWaiting() async {
    while !waiting.isEmpty {
      let group = nextGroup()
      let outcomes = await write(group.map(\.request))
      for (one, outcome) in zip(group, outcomes) {
        one.answer.resume(with: outcome)
      }
      await afterwards(group.reduce(0) { $0 + $1.request.batch.byteCount })
    }
    transactions -= 1
  }

  private func nextGroup() -> [Waiting] {
    var bytes = 0
    var count = 0
    for one in waiting {
      bytes += one.request.batch.byteCount
      if count > 0, bytes > Self.mostBytesTogether { break }
      count += 1
    }
    let group = Array(waiting.prefix(count))
    waiting.removeFirst(count)
    bytesWaiting -= group.reduce(0) { $0 + $1.request.batch.byteCount }
    return group
  }

  private func write(_ requests: [AppendRequest]) async -> [Outcome] {
    let now = environment.now()
    do {
      return try await transaction { db in
        try db.holdLedgers(of: requests.map(\.storeID))
        return try requests.map { try $0.outcome(db, at: now) }
      }
    } catch {
      // Perhaps the COMMIT went through all the same: the store sends again, and what is there
      // already is counted as a duplicate.
      let problem = Problem(
        .unavailable, detail: "The events could not be kept for certain; send them again.")
      return requests.map { _ in .failure(problem) }
    }
  }
}
