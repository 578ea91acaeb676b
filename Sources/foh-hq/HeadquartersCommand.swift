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
      Doctor.self, Backup.self,
    ])
}

/// Headquarters' file, as every command names it.
struct LedgerFile: ParsableArguments {
  @Option(name: .customLong("db"), help: "Headquarters' file, made by `foh-hq init`.")
  var path: String

  func open() throws -> SQLiteLedger {
    try SQLiteLedger.open(path: path)
  }
}

/// `foh-hq init`
struct Initialise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make headquarters' file.")

  @OptionGroup var file: LedgerFile

  func run() throws {
    do {
      let ledger = try SQLiteLedger.create(path: file.path)
      print("\(ledger.path): headquarters \(ledger.instance)")
      print("Add a store with: foh-hq stores add --db \(file.path) --name NAME")
    } catch let error as any Explained {
      throw explanation(of: error)
    }
  }
}

/// Says what went wrong in the language of the terminal; the exit code is 1.
func explanation(of error: any Explained) -> ExitCode {
  FileHandle.standardError.write(
    Data((error.explanation.text(.ofEnvironment) + "\n").utf8))
  return .failure
}

/// Runs a command and says what went wrong.
func explained(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let error as any Explained {
    throw explanation(of: error)
  }
}

/// Prints a value as one line of JSON with sorted keys.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

extension Language {
  /// What the environment's locale asks for.
  static var ofEnvironment: Language {
    let variables = ProcessInfo.processInfo.environment
    let locale = variables["LC_ALL"] ?? variables["LC_MESSAGES"] ?? variables["LANG"] ?? ""
    return locale.hasPrefix("zh") ? .simplifiedChinese : .english
  }
}
