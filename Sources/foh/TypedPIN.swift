import Foundation
import StoreDatabase
import StoreDomain

/// The PIN of a colleague in whose name a command does something: typed at the terminal without being
/// shown, or the first line of the standard input where a program gives it.
enum TypedPIN {
  /// Nobody typed one.
  struct Missing: Explained {
    let explanation = Phrase(
      "The PIN is needed: run it at a terminal, or give the PIN on the standard input.",
      "需要密码：请在终端运行，或从标准输入提供密码。")
  }

  /// - Throws: `Missing`.
  static func ask(of name: String) throws -> String {
    let isAtTerminal = isatty(STDIN_FILENO) == 1
    var shown = termios()
    let isHidden = isAtTerminal && tcgetattr(STDIN_FILENO, &shown) == 0
    // Before it asks, so that nothing is shown of a PIN that comes at once.
    if isHidden {
      var hidden = shown
      // Without signals, so that nobody is left at a terminal that shows nothing.
      hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    }
    defer {
      if isHidden {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
        FileHandle.standardError.write(Data("\n".utf8))
      }
    }
    if isAtTerminal {
      let question = Phrase("PIN of \(name): ", "\(name) 的密码：")
      FileHandle.standardError.write(Data(question.text(.ofEnvironment).utf8))
    }
    let line = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
    // Ctrl-C before Enter is no PIN that would count as a wrong one.
    guard !line.isEmpty, line.unicodeScalars.allSatisfy({ $0.value >= 32 }) else { throw Missing() }
    return line
  }
}
