import Console
import Foundation
import StoreDatabase
import TerminalCore

/// What a console is started with.
struct ConsoleStart: Equatable {
  var path: String
  var look = ConsoleLook()
  var isPrinting = true

  init(path: String, look: ConsoleLook, isPrinting: Bool) {
    self.path = path
    self.look = look
    self.isPrinting = isPrinting
  }

  /// Reads arguments as they are nearly always written: each option at most once, spelled out, its
  /// value a word of its own. Nil for all else, which the argument parser reads or explains; that
  /// takes as long as opening the store's file.
  init?(plain arguments: [String]) {
    var values: [String: String] = [:]
    var flags: Set<String> = []
    var words = arguments[...]
    while let word = words.popFirst() {
      switch word {
      case "--mouse", "--no-printing":
        guard flags.insert(word).inserted else { return nil }
      case "--db", "--theme", "--terminal":
        guard let value = words.popFirst(), !value.hasPrefix("-"),
          values.updateValue(value, forKey: word) == nil
        else { return nil }
      default: return nil
      }
    }
    guard let path = values["--db"], values["--theme"].map({ Theme.named($0) != nil }) ?? true
    else { return nil }
    self.init(
      path: path,
      look: ConsoleLook(
        theme: values["--theme"], terminal: values["--terminal"],
        mouse: flags.contains("--mouse")),
      isPrinting: !flags.contains("--no-printing"))
  }

  /// Runs the console until somebody leaves.
  func run() throws {
    try explained {
      try runConsole(
        on: try StoreDatabase(path: path, opensReaderLater: true), look: look,
        isPrinting: isPrinting)
    }
  }
}

/// How a console looks and what it is called.
struct ConsoleLook: Equatable {
  var theme: String?
  var terminal: String?
  var mouse = false

  /// Whoever wants no colour says so to every program at once (no-color.org).
  var chosenTheme: Theme {
    if let theme, let named = Theme.named(theme) { return named }
    let noColour = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    return noColour.isEmpty ? .dark : .mono
  }

  /// `till-2` when given, otherwise like `pts/3`.
  var terminalName: String {
    if let terminal { return terminal }
    guard let device = ttyname(STDIN_FILENO) else { return "console" }
    let path = String(cString: device)
    return path.hasPrefix("/dev/") ? String(path.dropFirst(5)) : path
  }
}
