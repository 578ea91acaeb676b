import DurableFile
import GRDB

/// Moves the log of what was written into the file when it has grown long.
actor LongLog {
  /// After this many bytes of events.
  private static let length = 16 * 1024 * 1024

  private let writer: DatabaseQueue
  private let file: DurableFile
  private var bytes = 0

  init(writer: DatabaseQueue, file: DurableFile) {
    self.writer = writer
    self.file = file
  }

  /// In the writer's own turn, so that no other connection writes at that instant. Never waits for
  /// readers: what they hold is moved the next time.
  func grew(by written: Int) async {
    bytes += written
    guard bytes > Self.length else { return }
    let file = file
    do {
      let (all, moved) = try await writer.writeWithoutTransaction { db in
        try file.alone(db) { db in try db.checkpoint(.passive) }
      }
      // Kept on when a reader holds the log's end, so that the next group tries again.
      if moved >= all { bytes = 0 }
    } catch {
      // The events are durable in the log; only its length suffers, and the next group tries again.
    }
  }
}
