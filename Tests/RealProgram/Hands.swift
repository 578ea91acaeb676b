/// Somebody's hands and eyes at a console. Keys are counted from ``begin()`` on.
public final class Hands {
  private let tmux: TmuxSession
  private let window: TmuxSession.Window
  public private(set) var keys = 0
  /// Called before each key. When it throws, the key is not pressed.
  public var beforeKey: () throws -> Void = {}

  public init(_ tmux: TmuxSession, _ window: TmuxSession.Window) {
    self.tmux = tmux
    self.window = window
  }

  /// A job begins, whose keys are counted.
  public func begin() { keys = 0 }

  /// Presses keys, and waits until all of this stands on the screen.
  public func press(_ pressed: String..., until wanted: String...) throws {
    for key in pressed { try press(key) }
    try see(wanted)
  }

  /// Types a text, and waits until all of this stands on the screen.
  public func type(_ text: String, until wanted: String...) throws {
    for character in text { try press(String(character)) }
    try see(wanted)
  }

  /// Presses a key, and waits until something is gone from the screen.
  public func press(_ key: String, untilGone unwanted: String) throws {
    try press(key)
    try seeGone(unwanted)
  }

  public func see(_ wanted: String...) throws { try see(wanted) }

  /// Waits until the screen is as wanted.
  public func see(_ what: String, until isWanted: (String) -> Bool) throws {
    try tmux.wait(window, what, until: isWanted)
  }

  /// Waits until something is gone from the screen.
  public func seeGone(_ unwanted: String) throws {
    try tmux.wait(window, "“\(unwanted)” gone") { !$0.contains(unwanted) }
  }

  /// Waits until a row holds all of this.
  public func seeRow(_ parts: String...) throws {
    try tmux.wait(window, "a row with \(parts)") { screen in
      screen.split(separator: "\n").contains { row in parts.allSatisfy { row.contains($0) } }
    }
  }

  public var screen: String { get throws { try tmux.screen(window) } }

  private func press(_ key: String) throws {
    try beforeKey()
    try tmux.press(key, in: window)
    keys += 1
  }

  private func see(_ wanted: [String]) throws {
    try tmux.wait(window, "“\(wanted.joined(separator: "” and “"))”") { screen in
      wanted.allSatisfy { screen.contains($0) }
    }
  }
}
