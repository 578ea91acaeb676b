import StoreDomain
import TerminalCore

/// Something outside of the store that a person may switch from this terminal, such as the line
/// that the demo pulls the plug of.
public struct ConsoleSwitch: Sendable {
  public var id: CommandID
  public var keys: [Key]
  public var title: Phrase
  public var help: Phrase
  /// Switches, and says how it stands now. Runs on the drawing thread and must not wait.
  public var press: @Sendable () -> Notice

  public init(
    _ id: CommandID, keys: [Key], title: Phrase, help: Phrase,
    press: @escaping @Sendable () -> Notice
  ) {
    self.id = id
    self.keys = keys
    self.title = title
    self.help = help
    self.press = press
  }

  var command: Command<FrameAction> {
    Command(id, keys: keys, title: title, help: help, action: .press(id))
  }
}
