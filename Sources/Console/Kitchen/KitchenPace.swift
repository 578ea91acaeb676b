import StoreDomain
import TerminalCore

/// How long a table has waited for its dishes, as a cook should feel it.
enum KitchenPace {
  case normal, slow, late

  /// From here on guests begin to look around, in minutes.
  static let slowAfter = 8
  /// From here on somebody should go to the table, in minutes.
  static let lateAfter = 15

  init(minutes: Int) {
    self = minutes >= Self.lateAfter ? .late : minutes >= Self.slowAfter ? .slow : .normal
  }

  var word: Phrase? {
    switch self {
    case .normal: nil
    case .slow: Phrase("slow", "偏慢")
    case .late: Phrase("LATE", "超时")
    }
  }

  var style: Style {
    switch self {
    case .normal: .heading
    case .slow: .warning
    case .late: .danger
    }
  }
}
