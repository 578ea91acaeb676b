import StoreDomain
import TerminalCore

/// A person who knows the keys types ahead: `4` Enter `c`, or a code, a PIN and `F7` in one go. What
/// a screen has just been opened with, or what was just done, must have been read before the next
/// key is understood; otherwise the key would mean something on a picture that is already old.
extension ConsoleLoop {
  /// Milliseconds after which keys are understood as things stand.
  static let longestHold = 2000

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
    guard let heldSince,
      services.now().millisecondsSinceEpoch - heldSince.millisecondsSinceEpoch >= Self.longestHold
    else { return true }
    awaitedEffects = []
    return false
  }

  func hold(_ event: TerminalEvent) {
    if held.isEmpty { heldSince = services.now() }
    held.append(event)
  }

  /// Understands what was held, in its order, as far as it need not wait any longer.
  func releaseHeld() {
    while !held.isEmpty, !isFinished, !mustWait {
      handleInput(held.removeFirst())
      heldSince = held.isEmpty ? nil : services.now()
    }
  }
}
