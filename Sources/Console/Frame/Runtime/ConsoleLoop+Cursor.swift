import StoreDomain
import TerminalCore

/// A colleague takes away what is under the cursor, and the cursor goes on to what stands next. A key
/// that comes at that moment was meant for what stood there before.
extension ConsoleLoop {
  /// Milliseconds that pass before a person has seen what changed and presses a key because of it.
  static let reactionTime: Int64 = 500

  /// Lets something happen that no key asked for, and notes whether something else is under the cursor
  /// afterwards.
  func watchingCursor(_ happen: () -> Void) {
    let top = screens.last
    let before = top?.underCursor
    happen()
    // What this console does itself moves the cursor as its person expects.
    guard let top, top === screens.last, let before, let after = top.underCursor, before != after,
      !pending.values.contains(where: { $0.kind == .perform })
    else { return }
    cursorMovedAt = services.now()
  }

  /// Whether a key would be done to something else than what it was meant for. Says so once: the same
  /// key again means what is there now.
  func isMeantForAnother(_ key: Key, on top: ScreenBox) -> Bool {
    guard let moved = cursorMovedAt else { return false }
    cursorMovedAt = nil
    let passed = services.now().millisecondsSinceEpoch - moved.millisecondsSinceEpoch
    guard passed < Self.reactionTime, key != .escape, !top.readsAsText(key, in: context),
      top.hasCommand(on: key, in: context)
    else { return false }
    show(
      Notice(
        .warning,
        Phrase(
          "What was under the cursor has just changed: look, then press the key again.",
          "光标所在的内容刚刚变了，请看清后再按一次。")))
    return true
  }
}
