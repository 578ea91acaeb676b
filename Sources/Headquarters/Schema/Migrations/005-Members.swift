extension LedgerMigration {
  /// Members whom headquarters made itself. No store's event says that they exist, so they are kept
  /// here, and taken into the projections whenever those are made again.
  static let members = LedgerMigration(
    "members",
    sqlite: """
      CREATE TABLE madeMember (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        phone TEXT,
        phoneHash BLOB CHECK (phoneHash IS NULL OR length(phoneHash) = 32),
        level TEXT NOT NULL,
        birthday TEXT CHECK (birthday IS NULL OR json_valid(birthday)),
        note TEXT,
        enrolledAt INTEGER NOT NULL,
        -- Who sent the command.
        caller TEXT NOT NULL,
        CHECK ((phone IS NULL) = (phoneHash IS NULL))
      ) STRICT, WITHOUT ROWID;

      -- What was answered to a command, where the same is to be answered for good.
      ALTER TABLE idempotencyKey ADD COLUMN answer TEXT
        CHECK (answer IS NULL OR json_valid(answer));

      -- Which stores a member's row was sent to: all that must hear of a change.
      CREATE INDEX feedRowByMember ON feedRow (id, storeNumber) WHERE kind = 'member';
      """,
    postgreSQL: """
      CREATE TABLE madeMember (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        phone TEXT,
        phoneHash BYTEA CHECK (phoneHash IS NULL OR length(phoneHash) = 32),
        level TEXT NOT NULL,
        birthday TEXT CHECK (birthday IS NULL OR birthday::json IS NOT NULL),
        note TEXT,
        enrolledAt BIGINT NOT NULL,
        -- Who sent the command.
        caller TEXT NOT NULL,
        CHECK ((phone IS NULL) = (phoneHash IS NULL))
      ) PARTITION BY HASH (id);
      CREATE TABLE madeMember0 PARTITION OF madeMember
      FOR VALUES WITH (MODULUS 8, REMAINDER 0);
      CREATE TABLE madeMember1 PARTITION OF madeMember
      FOR VALUES WITH (MODULUS 8, REMAINDER 1);
      CREATE TABLE madeMember2 PARTITION OF madeMember
      FOR VALUES WITH (MODULUS 8, REMAINDER 2);
      CREATE TABLE madeMember3 PARTITION OF madeMember
      FOR VALUES WITH (MODULUS 8, REMAINDER 3);
      CREATE TABLE madeMember4 PARTITION OF madeMember
      FOR VALUES WITH (MODULUS 8, REMAINDER 4);
      CREATE TABLE madeMember5 PARTITION OF madeMember
      FOR VALUES WITH (MODULUS 8, REMAINDER 5);
      CREATE TABLE madeMember6 PARTITION OF madeMember
      FOR VALUES WITH (MODULUS 8, REMAINDER 6);
      CREATE TABLE madeMember7 PARTITION OF madeMember
      FOR VALUES WITH (MODULUS 8, REMAINDER 7);

      -- What was answered to a command, where the same is to be answered for good.
      ALTER TABLE idempotencyKey ADD COLUMN answer TEXT
        CHECK (answer IS NULL OR answer::json IS NOT NULL);

      -- Which stores a member's row was sent to: all that must hear of a change.
      CREATE INDEX feedRowByMember ON feedRow (id, storeNumber) WHERE kind = 'member';
      """)
}
