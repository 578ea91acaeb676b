import ArgumentParser
import Headquarters

/// `foh-hq doctor`
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the whole file for what must never be so.")

  @OptionGroup var file: LedgerFile

  func run() async throws {
    try await explained {
      let ledger = try file.open()
      let database = try await ledger.checkDatabase()
      print(database.description)
      var violations = database.violations
      for store in try await ledger.checkLedgers() {
        print("\(store.storeID)  \(store.name)")
        print("  \(store.events) events in \(store.epochs) epoch(s)")
        violations += store.violations.map { "\(store.name): \($0)" }
        guard store.events > 0 else { continue }
        let totals = try await ledger.totals(of: store.storeID)
        print(
          "  \(totals.bills) bills \(totals.billsMinorUnits), \(totals.payments) payments",
          "\(totals.paymentsMinorUnits), in minor units of \(totals.currency)")
      }
      for (kind, times) in try await ledger.exceptionCounts().sorted(by: { $0.key < $1.key }) {
        print("to look at: \(times) \(kind) (foh-hq report exceptions)")
      }
      for violation in violations { print("not so: \(violation)") }
      guard violations.isEmpty else { throw ExitCode.failure }
      print("all invariants hold")
    }
  }
}

/// `foh-hq backup`
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy headquarters' file while the server runs, and prove that the copy is sound.")

  @OptionGroup var file: LedgerFile
  @Option(help: "The copy; must not exist yet.") var to: String

  func run() async throws {
    try await explained {
      try await file.open().backUp(to: to)
      print("\(to): a sound copy")
    }
  }
}
