import ArgumentParser
import Foundation
import StoreDatabase
import StoreDomain

/// The store's file, as every command names it.
struct StoreFile: ParsableArguments {
  @Option(name: .customLong("db"), help: "The store's file, made by `foh init`.")
  var path: String

  func open() throws -> StoreDatabase {
    try StoreDatabase(path: path)
  }
}

/// Runs a command and says what went wrong in the language of the terminal, with exit code 1.
func explained<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as any Explained {
    complain(error)
    throw ExitCode.failure
  }
}

/// Says on standard error what is wrong, in the language of the terminal.
@Sendable func complain(_ error: any Explained) {
  FileHandle.standardError.write(Data((error.explanation.text(.ofEnvironment) + "\n").utf8))
}

/// Prints a line in the language of the terminal.
func tell(_ phrase: Phrase) {
  print(phrase.text(.ofEnvironment))
}

extension Language {
  /// What the environment's locale asks for.
  static var ofEnvironment: Language {
    let variables = ProcessInfo.processInfo.environment
    let locale = variables["LC_ALL"] ?? variables["LC_MESSAGES"] ?? variables["LANG"] ?? ""
    return locale.hasPrefix("zh") ? .simplifiedChinese : .english
  }
}

/// Prints a value as one line of JSON with sorted keys.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}
