import StoreDomain
import TerminalCore

/// Which of the keys that follow wait for an effect.
///
/// A person who knows the keys types ahead: `4` Enter `c`, or a code, a PIN and `F7` in one go; a slow
/// line delivers several keys at once. Each key must mean what it means on the screen that stands
/// after the keys before it, otherwise it would be understood on a picture that is already old.
enum KeysHeld: Int, Comparable, Sendable {
  case none
  /// All but text that goes into a field: what is typed is seen at once, and Enter waits for what is
  /// found by it.
  case commands
  case all

  static func < (one: KeysHeld, other: KeysHeld) -> Bool { one.rawValue < other.rawValue }
}

extension ConsoleLoop {
  /// Milliseconds after which keys are understood as things stand.
  static let longestWait = 2000

  /// Lets keys wait for the effects that begin meanwhile.
  func holding(_ keys: KeysHeld, _ begin: () -> Void) {
    let outer = held
    held = max(outer, keys)
    begin()
    held = outer
  }

  /// Whether something that was typed must wait for what is about to be done or read.
  func mustWait(_ event: TerminalEvent) -> Bool {
    let held = pending.values.map(\.holds).max() ?? .none
    guard held == .all || held == .commands && !isText(event) else { return false }
    guard let bufferedSince,
      services.now().millisecondsSinceEpoch - bufferedSince.millisecondsSinceEpoch
        >= Self.longestWait
    else { return true }
    for id in pending.keys { pending[id]?.holds = .none }
    return false
  }

  /// Whether it goes into a field of the top screen. An arrow may move among what is found.
  private func isText(_ event: TerminalEvent) -> Bool {
    guard let top = screens.last, top.isTyping else { return false }
    switch event {
    case .key(let key):
      if case .character = key { return top.readsAsText(key, in: context) }
      return key == .backspace && top.readsAsText(key, in: context)
    case .paste: return true
    default: return false
    }
  }

  func buffer(_ event: TerminalEvent) {
    if buffered.isEmpty { bufferedSince = services.now() }
    buffered.append(event)
  }

  /// Understands what was buffered, in its order, as far as it need not wait any longer.
  func replayBuffered() {
    while let event = buffered.first, !isFinished, !mustWait(event) {
      buffered.removeFirst()
      handleInput(event)
      bufferedSince = buffered.isEmpty ? nil : services.now()
    }
  }
}
