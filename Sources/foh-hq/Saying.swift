import ArgumentParser
import Foundation
import StoreDomain
import TerminalCore

/// Prints a line for a person. Much of it was written by stores and their guests: nothing in it
/// commands the terminal or hides what it says.
func say(_ items: Any..., separator: String = " ") {
  print(sanitised(items.map { "\($0)" }.joined(separator: separator)))
}

/// Prints a value as one line of JSON with sorted keys.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  print(escaped(String(decoding: try encoder.encode(value), as: UTF8.self)))
}

/// JSON escapes the control characters of ASCII; a terminal obeys others too. Whoever reads the JSON
/// reads the same text.
private func escaped(_ json: String) -> String {
  var text = ""
  for scalar in json.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text
}

/// Says what went wrong in the language of the terminal; the exit code is 1.
func explanation(of error: any Explained) -> ExitCode {
  let lines = error.explanation.text(.ofEnvironment)
    .split(separator: "\n", omittingEmptySubsequences: false)
  FileHandle.standardError.write(
    Data((lines.map { sanitised(String($0)) }.joined(separator: "\n") + "\n").utf8))
  return .failure
}
