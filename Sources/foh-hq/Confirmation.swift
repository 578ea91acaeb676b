import Foundation
import StoreDomain

/// A question that somebody must answer before the whole chain feels it.
enum Confirmation {
  /// Nobody is there to answer.
  struct Missing: Explained {
    /// What was not done, and the option that says that it is meant.
    let explanation: Phrase
  }

  /// Somebody said no.
  struct Declined: Explained {
    let explanation = Phrase("Nothing was done.", "未执行任何操作。")
  }

  /// Whether a person reads what is printed and can answer.
  static var isAtTerminal: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// Asks, and goes on only after a yes.
  ///
  /// - Parameter otherwise: what to say when there is no terminal.
  /// - Throws: `Missing`, `Declined`.
  static func ask(_ question: Phrase, otherwise: Phrase) throws {
    guard isAtTerminal else { throw Missing(explanation: otherwise) }
    say(question.text(.ofEnvironment), "[y/N]")
    let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
    guard ["y", "yes", "是"].contains(answer) else { throw Declined() }
  }
}
