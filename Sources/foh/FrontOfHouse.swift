import ArgumentParser

/// The console of a hot-pot restaurant's front of house, and the tools around it.
@main
struct FrontOfHouse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "foh",
    abstract: "Queue, tables, orders and checks of a hot-pot restaurant, in a terminal.",
    subcommands: [
      Initialise.self, Configure.self, ConsoleCommand.self, DemoCommand.self, DemoWorker.self,
      Import.self,
      Report.self, Doctor.self, BackupCommand.self, RestoreCommand.self, Keys.self, Verbs.self,
      Words.self, Enrol.self, Sync.self, Hours.self,
    ])

  /// Opens the console without the tables of all the other commands, which would take longer than
  /// the store's file and the first screen. Whatever is not a console as it should be is read and
  /// explained as usual.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.first == ConsoleCommand.configuration.commandName,
      let console = try? ConsoleCommand.parse(Array(arguments.dropFirst()))
    else { return main(arguments) }
    do {
      try console.run()
    } catch {
      exit(withError: error)
    }
  }
}
