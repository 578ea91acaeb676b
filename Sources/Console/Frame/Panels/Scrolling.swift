import StoreDomain
import Widgets

/// How far somebody has read on in rows that do not fit into the window.
struct Scrolling: Hashable, Sendable {
  /// Rows that are above the window.
  private(set) var rows = 0

  /// Goes on, or back, and not beyond the end.
  ///
  /// - Parameters:
  ///   - count: how many rows there are.
  ///   - window: how many of them are to stay visible at the end.
  mutating func scroll(by step: Int, of count: Int, window: Int) {
    rows = min(max(0, rows + step), max(0, count - window))
  }

  /// The keys that read on and back.
  ///
  /// - Parameter screen: with what the names of the screen's commands begin.
  static func commands<Action>(
    of screen: String, _ action: (Int) -> Action
  ) -> [Command<Action>] {
    [
      Command(
        CommandID(rawValue: screen + ".down"), keys: [.down, .pageDown],
        title: Phrase("down", "下翻"),
        help: Phrase("Read on.", "向下翻看。"), footer: .never, action: action(3)),
      Command(
        CommandID(rawValue: screen + ".up"), keys: [.up, .pageUp], title: Phrase("up", "上翻"),
        help: Phrase("Back up.", "向上翻看。"), footer: .never, action: action(-3)),
    ]
  }
}
