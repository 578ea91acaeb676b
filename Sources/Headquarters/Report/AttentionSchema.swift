/// What people and stores told headquarters besides events.
enum AttentionSchema {
  static func create(_ words: SchemaWords) -> String {
    """
    -- Exceptions that somebody has looked at. They are made again from the ledger, this is not.
    CREATE TABLE exceptionSeen (
      position \(words.integer) NOT NULL,
      kind TEXT NOT NULL,
      seenAt \(words.integer) NOT NULL,
      PRIMARY KEY (position, kind)
    )\(words.keyedTable);

    -- When a store last asked anything, whichever process it asked.
    CREATE TABLE storeSighting (
      storeNumber \(words.integer) PRIMARY KEY REFERENCES store (number),
      seenAt \(words.integer) NOT NULL,
      -- How many of its records waited for headquarters then, and since when the oldest of them;
      -- nothing when it did not say.
      waiting \(words.integer) CHECK (waiting IS NULL OR waiting >= 0),
      waitingSince \(words.integer)
    )\(words.table);
    """
  }

  /// When the store said so: of what several processes heard the last counts.
  static func addTimeOfBacklog(_ words: SchemaWords) -> String {
    """
    ALTER TABLE storeSighting ADD COLUMN saidAt \(words.integer);
    UPDATE storeSighting SET saidAt = seenAt WHERE waiting IS NOT NULL;
    """
  }
}
