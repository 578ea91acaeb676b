extension SchemaMigration {
  /// What of that which comes down was understood as far as the store has read.
  static let feedWords = SchemaMigration(
    "feed-words",
    [
      .sql(
        """
        -- Kinds of row, and of facts in a member's row. A version that understands more reads those
        -- rows again; one that understands less takes away what it passes over.
        CREATE TABLE feedWord (
          word TEXT PRIMARY KEY
        ) STRICT, WITHOUT ROWID;

        -- What every version before this one understood.
        INSERT INTO feedWord (word) VALUES
          ('menu'), ('member'), ('news'), ('ticketRequest'), ('reservationRequest'),
          ('member/allergy/celery'), ('member/allergy/crustacean'), ('member/allergy/egg'),
          ('member/allergy/fish'), ('member/allergy/gluten'), ('member/allergy/lupin'),
          ('member/allergy/milk'), ('member/allergy/mollusc'), ('member/allergy/mustard'),
          ('member/allergy/peanut'), ('member/allergy/sesame'), ('member/allergy/soy'),
          ('member/allergy/sulphite'), ('member/allergy/tree_nut'),
          ('member/diet'), ('member/pregnancy'), ('member/child'), ('member/preference'),
          ('member/complaint');
        """)
    ])
}
