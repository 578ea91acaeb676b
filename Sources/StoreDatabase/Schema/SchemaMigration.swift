import GRDB

/// One version of the schema, in plain strings.
///
/// A released migration is never edited: files that have run it would differ from new ones. It
/// names no type of the application, because today's types say nothing about the tables of that day.
struct SchemaMigration: Sendable {
  /// What the file remembers it by; never changes.
  let identifier: String
  let steps: [Step]

  enum Step: Sendable {
    case sql(String)
    case rebuild(TableRebuild)
  }

  init(_ identifier: String, _ steps: [Step]) {
    self.identifier = identifier
    self.steps = steps
  }

  /// Runs it inside the migrator's transaction.
  func run(_ db: Database) throws {
    for step in steps {
      switch step {
      case .sql(let sql): try db.execute(sql: sql)
      case .rebuild(let rebuild): try rebuild.run(db)
      }
    }
  }
}

extension SchemaMigration.Step {
  /// Changes the words of one table, which keeps its rows: see ``TableRebuild``.
  static func rebuild(_ table: String, replacing old: String, with new: String) -> Self {
    .rebuild(TableRebuild(table, replacing: old, with: new))
  }
}
