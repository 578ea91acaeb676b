import ArgumentParser
import Foundation
import Headquarters
import StoreDomain

/// The chain's headquarters: what the stores did, kept for ever.
@main
struct HeadquartersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "foh-hq",
    abstract: "The headquarters of a chain of restaurants that run foh.",
    subcommands: [
      Initialise.self, Stores.self, Serve.self, Menu.self, News.self, Channels.self, Report.self,
      Alarms.self, Doctor.self, Backup.self, Restored.self, Events.self,
    ])
}

/// Headquarters' database, as every command names it.
struct HeadquartersDatabase: ParsableArguments {
  @Option(name: .customLong("db"), help: "Headquarters' file, made by `foh-hq init`.")
  var file: String?
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(
      "Or headquarters' database on a PostgreSQL server: postgres://USER@HOST/DATABASE.",
      discussion: "The password is better kept in ~/.pgpass than written here."))
  var url: String?

  func validate() throws {
    guard (file == nil) != (url == nil) else {
      throw ValidationError("Say where headquarters is: --db FILE, or --database postgres://….")
    }
    guard url.map({ $0.hasPrefix("postgres://") || $0.hasPrefix("postgresql://") }) ?? true else {
      throw ValidationError("--database takes postgres://USER@HOST/DATABASE.")
    }
  }

  var address: DatabaseAddress {
    if let url { .server(url: url) } else { .file(path: file ?? "") }
  }

  /// What this program tells people to type next.
  var commands: PastedCommands { PastedCommands(of: address) }

  func open(
    _ environment: HeadquartersEnvironment = HeadquartersEnvironment()
  ) async throws -> any LedgerStore {
    try await address.open(environment)
  }
}

/// `foh-hq init`
struct Initialise: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make headquarters' database.")

  @OptionGroup var database: HeadquartersDatabase

  func run() async throws {
    try await explained {
      let ledger = try await database.address.create()
      say("headquarters \(ledger.instance)")
      say("Add a store with: \(database.commands.line("stores add", "--name NAME"))")
    }
  }
}

/// Runs a command and says what went wrong.
func explained(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let error as any Explained {
    throw explanation(of: error)
  }
}

extension Language {
  /// What the environment's locale asks for.
  static var ofEnvironment: Language {
    let variables = ProcessInfo.processInfo.environment
    let locale = variables["LC_ALL"] ?? variables["LC_MESSAGES"] ?? variables["LANG"] ?? ""
    return locale.hasPrefix("zh") ? .simplifiedChinese : .english
  }
}
