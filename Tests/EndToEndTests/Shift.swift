import RealProgram
import Testing

/// A window of a size and a person who reads a language, as an evening is worked.
struct Shift: Sendable, CustomTestStringConvertible {
  let columns: Int
  let rows: Int
  let isChinese: Bool

  static let all = [(120, 40), (80, 24), (40, 12)].flatMap { columns, rows in
    [false, true].map { Shift(columns: columns, rows: rows, isChinese: $0) }
  }

  var testDescription: String { "\(columns)x\(rows) \(isChinese ? "zh-Hans" : "en")" }

  /// What stands there in this language.
  func says(_ english: String, _ chinese: String) -> String { isChinese ? chinese : english }

  /// A console in such a window, with somebody signed in who may do everything.
  func begin(at store: TrialStore) throws -> Hands {
    let tmux = try TmuxSession(
      TmuxSession.console(of: store), folder: store.folder, columns: columns, rows: rows)
    let hands = Hands(tmux, try tmux.firstWindow())
    try hands.see("Who are you")
    try hands.type("eva", until: "eva", "Eva")
    try hands.press("Enter", until: "PIN")
    try hands.type(TrialStore.managerPIN, until: "****")
    try hands.press("Enter", until: "MANAGER")
    if isChinese { try hands.press("F2", until: "店长") }
    return hands
  }
}

/// Somebody's hands and eyes at a console. Keys are counted from ``begin()`` on.
final class Hands {
  private let tmux: TmuxSession
  private let window: TmuxSession.Window
  private(set) var keys = 0

  init(_ tmux: TmuxSession, _ window: TmuxSession.Window) {
    self.tmux = tmux
    self.window = window
  }

  /// A job begins, whose keys are counted.
  func begin() { keys = 0 }

  /// Presses keys, and waits until all of this stands on the screen.
  func press(_ pressed: String..., until wanted: String...) throws {
    for key in pressed { try press(key) }
    try see(wanted)
  }

  /// Types a text, and waits until all of this stands on the screen.
  func type(_ text: String, until wanted: String...) throws {
    for character in text { try press(String(character)) }
    try see(wanted)
  }

  /// Presses a key, and waits until something is gone from the screen.
  func press(_ key: String, untilGone unwanted: String) throws {
    try press(key)
    try seeGone(unwanted)
  }

  func see(_ wanted: String...) throws { try see(wanted) }

  /// Waits until something is gone from the screen.
  func seeGone(_ unwanted: String) throws {
    try tmux.wait(window, "“\(unwanted)” gone") { !$0.contains(unwanted) }
  }

  /// Waits until a row holds all of this.
  func seeRow(_ parts: String...) throws {
    try tmux.wait(window, "a row with \(parts)") { screen in
      screen.split(separator: "\n").contains { row in parts.allSatisfy { row.contains($0) } }
    }
  }

  var screen: String { get throws { try tmux.screen(window) } }

  private func press(_ key: String) throws {
    try tmux.press(key, in: window)
    keys += 1
  }

  private func see(_ wanted: [String]) throws {
    try tmux.wait(window, "“\(wanted.joined(separator: "” and “"))”") { screen in
      wanted.allSatisfy { screen.contains($0) }
    }
  }
}
