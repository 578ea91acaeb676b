import ArgumentParser

/// The console of a hot-pot restaurant's front of house, and the tools around it.
@main
struct FrontOfHouse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "foh",
    abstract: "Queue, tables, orders and checks of a hot-pot restaurant, in a terminal.",
    subcommands: [
      Initialise.self, Configure.self, ConsoleCommand.self, Board.self, DemoCommand.self,
      DemoWorker.self,
      Import.self,
      Report.self, Account.self, Doctor.self, BackupCommand.self, RestoreCommand.self, Keys.self,
      Verbs.self,
      Words.self, Enrol.self, Sync.self, Hours.self, Bookings.self, Kitchen.self,
      Suggest.self, Quote.self, Payments.self, Reconcile.self, GatewaySimulatorCommand.self,
    ])

  /// Opens the console without the argument parser's tables of all commands, which would take longer
  /// than the store's file and the first screen. Whatever is not a console as it is nearly always
  /// started is read and explained as usual.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.first == ConsoleCommand.configuration.commandName,
      let console = ConsoleStart(plain: Array(arguments.dropFirst()))
    else { return main(arguments) }
    do {
      try console.run()
    } catch {
      exit(withError: error)
    }
  }
}
