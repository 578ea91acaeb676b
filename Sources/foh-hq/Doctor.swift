import ArgumentParser
import Headquarters
import StoreDomain

/// `foh-hq doctor`
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the whole database for what must never be so.")

  @OptionGroup var database: HeadquartersDatabase

  func run() async throws {
    try await explained {
      let ledger = try await database.open()
      let check = try await ledger.checkDatabase()
      say(check.description)
      if let warning = (ledger as? SQLiteLedger)?.warning { say(warning.text(.ofEnvironment)) }
      var violations = check.violations
      for store in try await ledger.checkLedgers() {
        say("\(store.storeID)  \(store.name)")
        say("  \(store.events) events in \(store.epochs) epoch(s)")
        violations += store.violations.map { "\(store.name): \($0)" }
        guard store.events > 0 else { continue }
        let totals = try await ledger.totals(of: store.storeID)
        say(
          "  \(totals.bills) bills \(totals.billsMinorUnits), \(totals.payments) payments",
          "\(totals.paymentsMinorUnits), in minor units of \(totals.currency)")
      }
      for (kind, times) in try await ledger.exceptionCounts().sorted(by: { $0.key < $1.key }) {
        say("to look at: \(times) \(kind) (foh-hq report exceptions)")
      }
      for violation in violations { say("not so: \(violation)") }
      guard violations.isEmpty else { throw ExitCode.failure }
      say("all invariants hold")
    }
  }
}

/// `foh-hq backup`
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy headquarters' file while the server runs, and prove that the copy is sound.")

  @OptionGroup var database: HeadquartersDatabase
  @Option(help: "The copy; must not exist yet.") var to: String

  func run() async throws {
    try await explained {
      guard let file = try await database.open() as? SQLiteLedger else {
        throw HeadquartersError.backedUpByServer
      }
      try await file.backUp(to: to)
      say("\(to): a sound copy")
    }
  }
}

/// `foh-hq restored`
struct Restored: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say that PostgreSQL's database came out of a backup, before it is served.",
    discussion: """
      What the stores were told since the backup is not in it: they read everything anew. Their own \
      events they send again from where the backup ends. A copy that `foh-hq backup` made knows \
      this by itself.
      """)

  @OptionGroup var database: HeadquartersDatabase

  func run() async throws {
    try await explained {
      try await database.open().markRestored()
      say("The stores read everything anew when they are served.")
    }
  }
}
