import StoreDomain
import TerminalCore

/// A person who knows the keys types ahead: `4` Enter `c`, or a code, a PIN and `F7` in one go. What
/// a screen has just been opened with, or what was just done, must have been read before the next
/// key is understood; otherwise the key would mean something on a picture that is already old.
extension ConsoleLoop {
  /// Milliseconds after which keys are understood as things stand.
  static let longestWait = 2000

  /// Begins loads for which keys wait.
  func awaited(_ begin: () -> Void) {
    let outer = isAwaited
    isAwaited = true
    begin()
    isAwaited = outer
  }

  /// Whether the top screen is about to do or to read what the next key is meant for.
  var mustWait: Bool {
    awaitedEffects = awaitedEffects.filter { pending[$0] != nil }
    guard let top = screens.last,
      awaitedEffects.contains(where: { pending[$0]?.lane.screen == top.number })
    else { return false }
    guard let bufferedSince,
      services.now().millisecondsSinceEpoch - bufferedSince.millisecondsSinceEpoch
        >= Self.longestWait
    else { return true }
    awaitedEffects = []
    return false
  }

  func buffer(_ event: TerminalEvent) {
    if buffered.isEmpty { bufferedSince = services.now() }
    buffered.append(event)
  }

  /// Understands what was buffered, in its order, as far as it need not wait any longer.
  func replayBuffered() {
    while !buffered.isEmpty, !isFinished, !mustWait {
      handleInput(buffered.removeFirst())
      bufferedSince = buffered.isEmpty ? nil : services.now()
    }
  }
}
