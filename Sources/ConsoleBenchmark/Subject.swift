import PseudoTerminal

/// A program to be measured, and how a person gets to its list and to where text is typed.
struct Subject {
  /// Keys, and what stands on the screen once they were heard.
  typealias Step = (keys: String, thenShows: String)

  let name: String
  let arguments: [String]
  /// Stands on the first screen that a person can use.
  let firstFrame: String
  /// From the first screen to a list.
  let toList: [Step]
  /// From the list to a line that shows what is typed.
  let toTyping: [Step]

  /// A bare C program over ncurses: what the machine and the terminal cost by themselves.
  static func bare(_ program: String) -> Subject {
    Subject(
      name: "bare C ncurses", arguments: [program], firstFrame: "ready", toList: [], toTyping: [])
  }

  /// A host's console at the door of a store. What the evening left to print is another one's work:
  /// each slip would change the screen.
  static func console(_ program: String, on store: String) -> Subject {
    Subject(
      name: "foh console", arguments: [program, "console", "--db", store, "--no-printing"],
      firstFrame: "Anna",
      toList: [("anna\r", "密码"), ("1001", "****"), ("\r", "best table")],
      toTyping: [("/", "pinyin")])
  }

  /// Starts it and waits for its first screen.
  ///
  /// - Returns: the running program, and the milliseconds from its start to that screen.
  func start(rows: Int = 40) throws -> (session: Session, milliseconds: Double) {
    let began = PseudoTerminal.nanoseconds()
    let terminal = try PseudoTerminal(arguments, columns: 120, rows: rows)
    let position = try terminal.wait(for: firstFrame)
    let milliseconds = Session.milliseconds(since: began)
    return (Session(terminal, at: position), milliseconds)
  }
}
