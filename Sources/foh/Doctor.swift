import ArgumentParser
import StoreDatabase
import StoreDomain

/// `foh doctor`: whether a store's file is sound.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the whole file for what must never be so.")

  @OptionGroup var store: StoreFile

  func run() throws {
    try explained {
      let database = try store.open()
      print("SQLite \(StoreDatabase.sqliteVersion)")
      print(
        "synchronous \(try database.synchronousModes().map(String.init).joined(separator: ", "))")
      if let warning = database.warning { print(warning.text(.ofEnvironment)) }
      let violations = try database.checkInvariants()
      for violation in violations { print("not so: \(violation)") }
      guard violations.isEmpty else { throw ExitCode.failure }
      print("all invariants hold")
    }
  }
}
