import StoreDomain

/// Something said in the line above the footer: for a few seconds, and no longer than it is true.
public struct Notice: Hashable, Sendable {
  public enum Kind: Hashable, Sendable, CaseIterable {
    case info, good, warning, danger

    /// Stands before the text, so that the kind does not hang on the colour.
    public var symbol: String {
      switch self {
      case .info: "i"
      case .good: "+"
      case .warning: "!"
      case .danger: "x"
      }
    }

    /// How long it stays at most: a failure must be read, a success only noticed.
    var seconds: Int {
      switch self {
      case .info, .good: 5
      case .warning: 8
      case .danger: 20
      }
    }

    /// How long it stays once the person has gone on to another screen: long enough to be read by
    /// whoever types ahead. A warning answers a key of its screen and is of no use on another.
    var secondsElsewhere: Int {
      switch self {
      case .info, .good: 2
      case .warning: 0
      case .danger: 8
      }
    }
  }

  public let kind: Kind
  public let text: Phrase

  public init(_ kind: Kind, _ text: Phrase) {
    self.kind = kind
    self.text = text
  }
}
