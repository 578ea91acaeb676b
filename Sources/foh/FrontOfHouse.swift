import ArgumentParser

/// The console of a hot-pot restaurant's front of house, and the tools around it.
@main
struct FrontOfHouse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "foh",
    abstract: "Queue, tables, orders and checks of a hot-pot restaurant, in a terminal.",
    subcommands: [
      Initialise.self, ConsoleCommand.self, DemoCommand.self, DemoWorker.self, Import.self,
      Report.self, Doctor.self, BackupCommand.self, RestoreCommand.self, Keys.self, Verbs.self,
      Words.self, Enrol.self, Sync.self, Hours.self,
    ])
}
