import ArgumentParser
import StoreDatabase
import StoreDomain

/// `foh doctor`: whether a store's file is sound.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the whole file for what must never be so.")

  @OptionGroup var store: StoreFile

  /// What a check found, in the words of those who mend it.
  static func notSo(_ violation: some CustomStringConvertible) -> Phrase {
    Phrase("not so: \(violation)", "不符：\(violation)")
  }

  func run() throws {
    try explained {
      let database = try store.open()
      print("SQLite \(StoreDatabase.sqliteVersion)")
      print(
        "synchronous \(try database.synchronousModes().map(String.init).joined(separator: ", "))")
      if let warning = database.warning { tell(warning) }
      let violations = try database.checkInvariants()
      for violation in violations { tell(Self.notSo(violation)) }
      guard violations.isEmpty else { throw ExitCode.failure }
      tell(Phrase("all invariants hold", "全部检查通过"))
    }
  }
}
