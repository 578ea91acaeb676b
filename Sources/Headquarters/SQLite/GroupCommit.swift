import DurableFile
import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// Lets batches that arrive while the disk is busy wait, and keeps them together in the next
/// transaction. Each batch is kept whole or not at all, whatever the others hold; nobody gets an
/// answer before the COMMIT.
actor GroupCommit {
  private struct Waiting {
    var request: AppendRequest
    var answer: CheckedContinuation<EventsAnswer, any Error>
  }

  /// More than this is not taken in: the store is asked to come again.
  private static let mostBytesWaiting = 64 * 1024 * 1024
  /// One transaction stays short enough for the batches behind it.
  private static let mostBytesTogether = 8 * 1024 * 1024
  /// After this many bytes of events the log is moved into the file.
  private static let longLog = 16 * 1024 * 1024

  private let writer: DatabaseQueue
  private let file: DurableFile
  private let environment: HeadquartersEnvironment
  private var waiting: [Waiting] = []
  private var bytesWaiting = 0
  private var isWriting = false
  private var bytesSinceCheckpoint = 0

  init(writer: DatabaseQueue, file: DurableFile, environment: HeadquartersEnvironment) {
    self.writer = writer
    self.file = file
    self.environment = environment
  }

  func append(
    _ batch: EventsOnArrival, from storeID: String, epoch: Int
  ) async throws -> EventsAnswer {
    guard bytesWaiting + batch.byteCount <= Self.mostBytesWaiting else {
      throw Problem(.unavailable, detail: "Too much is waiting for the disk; send again later.")
    }
    bytesWaiting += batch.byteCount
    return try await withCheckedThrowingContinuation { answer in
      waiting.append(
        Waiting(
          request: AppendRequest(batch: batch, storeID: storeID, epoch: epoch), answer: answer))
      guard !isWriting else { return }
      isWriting = true
      // Outlives the request whose batch came first: others wait for the same commit.
      Task { await writeAllWaiting() }
    }
  }

  private func writeAllWaiting() async {
    while !waiting.isEmpty {
      let group = takeGroup()
      let outcomes = await write(group.map(\.request))
      for (one, outcome) in zip(group, outcomes) {
        one.answer.resume(with: outcome)
      }
      bytesSinceCheckpoint += group.reduce(0) { $0 + $1.request.batch.byteCount }
      await checkpointLongLog()
    }
    isWriting = false
  }

  private func takeGroup() -> [Waiting] {
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

  private func write(_ requests: [AppendRequest]) async -> [Result<EventsAnswer, any Error>] {
    let file = file
    let now = environment.now()
    do {
      return try await writer.writeWithoutTransaction { db in
        try file.transaction(db) { db in try requests.map { try $0.outcome(db, at: now) } }
      }
    } catch {
      // Perhaps the COMMIT went through all the same: the store sends again, and what is there
      // already is counted as a duplicate.
      let problem = Problem(
        .unavailable, detail: "The events could not be kept for certain; send them again.")
      return requests.map { _ in .failure(problem) }
    }
  }

  /// In the writer's own turn, so that no other connection writes at that instant. Never waits for
  /// readers: what they hold is moved the next time.
  private func checkpointLongLog() async {
    guard bytesSinceCheckpoint > Self.longLog else { return }
    let file = file
    do {
      let (all, moved) = try await writer.writeWithoutTransaction { db in
        try file.alone(db) { db in try db.checkpoint(.passive) }
      }
      // Kept on when a reader holds the log's end, so that the next group tries again.
      if moved >= all { bytesSinceCheckpoint = 0 }
    } catch {
      // The events are durable in the log; only its length suffers, and the next group tries again.
      bytesSinceCheckpoint = Self.longLog + 1
    }
  }
}
