import GRDB
import HeadquartersContract

/// The words that were understood in everything that the store has read.
enum UnderstoodWords {
  static func fetch(_ db: Database) throws -> Set<FeedWord> {
    Set(try String.fetchAll(db, sql: "SELECT word FROM feedWord").map(FeedWord.init(rawValue:)))
  }

  /// The kinds of row in which this version understands more than was understood as they were read.
  static func kindsToReadAgain(
    _ db: Database, understanding words: Set<FeedWord>
  ) throws -> Set<ChangeKind> {
    Set(words.subtracting(try fetch(db)).compactMap(\.kind))
  }
}

extension Transaction {
  /// Everything is read from its beginning, of which nothing was passed over yet.
  func beginUnderstanding(_ words: Set<FeedWord>) throws {
    try db.execute(sql: "DELETE FROM feedWord")
    try understood(words)
  }

  /// Everything with these words that comes before the cursor is in the file.
  func understood(_ words: Set<FeedWord>) throws {
    for word in words.sorted() {
      try db.execute(
        sql: "INSERT OR IGNORE INTO feedWord (word) VALUES (?)", arguments: [word.rawValue])
    }
  }

  /// Something with this word was passed over. Who understands it reads it again.
  func passedOver(_ word: FeedWord) throws {
    try db.execute(sql: "DELETE FROM feedWord WHERE word = ?", arguments: [word.rawValue])
  }
}
