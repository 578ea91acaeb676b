import TerminalCore
import Widgets

extension TextField {
  /// Whether it would take an input, so that a key it cannot use stays a command.
  public func accepts(_ input: Input) -> Bool {
    switch input {
    case .key(let key):
      var copy = self
      return copy.handle(key) != .ignored
    case .paste: return true
    }
  }

  /// Types or pastes.
  @discardableResult
  public mutating func enter(_ input: Input) -> Outcome {
    switch input {
    case .key(let key): handle(key)
    case .paste(let text): paste(text)
    }
  }
}
