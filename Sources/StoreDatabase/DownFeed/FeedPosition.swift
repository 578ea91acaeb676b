import GRDB
import HeadquartersContract
import StoreDomain

/// How far the store has read what comes from headquarters.
public struct FeedPosition: Hashable, Sendable, Codable {
  /// Nothing when everything is to be read anew.
  public var cursor: String?
  /// When something was last read.
  public var readAt: Timestamp?
  /// What IT has to look at.
  public var problem: String?
  public var problemAt: Timestamp?
  /// The kinds of row that are to be read again before the cursor, because this version understands
  /// more of them than the one that read them.
  public var again: [ChangeKind]

  public init(
    cursor: String? = nil, readAt: Timestamp? = nil, problem: String? = nil,
    problemAt: Timestamp? = nil, again: [ChangeKind] = []
  ) {
    self.cursor = cursor
    self.readAt = readAt
    self.problem = problem
    self.problemAt = problemAt
    self.again = again
  }

  static func fetch(
    _ db: Database, understanding words: Set<FeedWord>
  ) throws -> FeedPosition {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM feedPosition") else {
      throw StoreError.damaged("no feed position")
    }
    let cursor: String? = row["cursor"]
    return FeedPosition(
      cursor: cursor, readAt: row["readAt"], problem: row["problem"], problemAt: row["problemAt"],
      again: cursor == nil
        ? []
        : try UnderstoodWords.kindsToReadAgain(db, understanding: words)
          .sorted { $0.rawValue < $1.rawValue })
  }
}

/// A row from headquarters that could not be taken.
public struct RefusedRow: Hashable, Sendable, Codable {
  public var kind: String
  public var id: String
  public var version: Int
  public var problem: String
}

extension StoreDatabase {
  /// How far the store has read what comes from headquarters.
  public func feedPosition() throws -> FeedPosition {
    let words = environment.feedWords
    return try read { try FeedPosition.fetch($0, understanding: words) }
  }

  /// Says what IT has to look at about the feed, or that it is well again.
  public func noteFeedProblem(_ problem: String?) throws {
    guard try feedPosition().problem != problem else { return }
    let now = environment.now()
    try maintain { db in
      try db.execute(
        sql: "UPDATE feedPosition SET problem = ?, problemAt = ?",
        arguments: [problem, problem == nil ? nil : now])
    }
  }

  /// The rows that could not be taken, the newest first.
  public func refusedRows(limit: Int = 50) throws -> [RefusedRow] {
    try read { db in
      try db.list(
        """
        SELECT kind, id, version, problem FROM feedRow WHERE problem IS NOT NULL
        ORDER BY at DESC, id LIMIT ?
        """, [limit]
      ) { row in
        RefusedRow(
          kind: row["kind"], id: row["id"], version: row["version"], problem: row["problem"])
      }
    }
  }
}

extension Transaction {
  func setFeedPosition(epoch: Int, cursor: String) throws {
    try db.execute(
      sql: """
        UPDATE feedPosition SET hqEpoch = ?, cursor = ?, readAt = ?, problem = NULL,
          problemAt = NULL
        """, arguments: [epoch, cursor, now])
  }
}
