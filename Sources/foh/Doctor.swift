import ArgumentParser
import StoreDatabase
import StoreDomain

/// `foh doctor`: whether a store's file is sound.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the whole file for what must never be so.")

  @OptionGroup var store: StoreFile
  @Flag(
    help: """
      Forget what was learned for suggestions, and learn it again from every check, while consoles \
      work.
      """)
  var relearn = false

  /// What a check found, in the words of those who mend it.
  static func notSo(_ violation: some CustomStringConvertible) -> Phrase {
    Phrase("not so: \(violation)", "不符：\(violation)")
  }

  func run() throws {
    try explained {
      // Before the file is opened, which makes a log.
      let missingLog = try StoreDatabase.missingLog(of: store.path)
      let database = try openTelling(missingLog)
      print("SQLite \(StoreDatabase.sqliteVersion)")
      print(
        "synchronous \(try database.synchronousModes().map(String.init).joined(separator: ", "))")
      if let warning = database.warning { tell(warning) }
      if let missingLog {
        let newest = try database.newestRecord()
        tell(
          missingLog.words(
            path: store.path,
            newest: Moment(newest.sequence, newest.at, database.store).wall))
      }
      tell(try backupWords(database))
      if relearn {
        let count = try database.relearnTaste()
        tell(
          Phrase(
            "suggestions: learned again from \(count) checks and visits",
            "推荐：已从 \(count) 张账单和到店记录重新学习"))
      }
      let violations = try database.checkInvariants()
      for violation in violations { tell(Self.notSo(violation)) }
      guard violations.isEmpty, missingLog?.isSure != true else { throw ExitCode.failure }
      tell(Phrase("all invariants hold", "全部检查通过"))
    }
  }

  /// A file of which a part is missing may not open at all, and then this is why.
  private func openTelling(_ missingLog: MissingLog?) throws -> StoreDatabase {
    do {
      return try store.open()
    } catch {
      if let missingLog, missingLog.isSure {
        tell(missingLog.words(path: store.path, newest: nil))
      }
      throw error
    }
  }

  private func backupWords(_ database: StoreDatabase) throws -> Phrase {
    let last = try database.lastBackup()
    let now = database.environment.now()
    let words = BackupRule.words(last, at: now)
    guard BackupRule.isOverdue(last, at: now) else {
      return Phrase("last backup: \(words.english)", "上次备份：\(words.chinese)")
    }
    return Phrase(
      "to look at: last backup: \(words.english). Make one: foh backup --db \(store.path) --to COPY",
      "请注意：上次备份：\(words.chinese)。请运行：foh backup --db \(store.path) --to 备份文件")
  }
}
