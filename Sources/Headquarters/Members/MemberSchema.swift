/// Members whom headquarters made itself. No store's event says that they exist, so they are kept
/// here, and taken into the projections whenever those are made again.
enum MemberSchema {
  static func create(_ words: SchemaWords) -> String {
    """
    CREATE TABLE madeMember (
      id TEXT PRIMARY KEY CHECK (length(id) = 36),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      phone TEXT,
      phoneHash \(words.bytes) CHECK (phoneHash IS NULL OR length(phoneHash) = 32),
      level TEXT NOT NULL,
      birthday TEXT CHECK (birthday IS NULL OR \(words.isJSON("birthday"))),
      note TEXT,
      enrolledAt \(words.integer) NOT NULL,
      -- Who sent the command.
      caller TEXT NOT NULL,
      CHECK ((phone IS NULL) = (phoneHash IS NULL))
    )\(words.partitionedTable("madeMember", by: "id"));

    -- What was answered to a command, where the same is to be answered for good.
    ALTER TABLE idempotencyKey ADD COLUMN answer TEXT
      CHECK (answer IS NULL OR \(words.isJSON("answer")));

    -- Which stores a member's row was sent to: all that must hear of a change.
    CREATE INDEX feedRowByMember ON feedRow (id, storeNumber) WHERE kind = 'member';
    """
  }
}
