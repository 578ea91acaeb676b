import StoreDomain
import TerminalCore

extension Key {
  /// The name as it is said in a language. Keyboards print `Enter`, `Esc` and `Tab` everywhere, but
  /// on the arrows and the space bar stands no word.
  func name(in language: Language) -> String {
    guard language == .simplifiedChinese else { return label }
    return switch self {
    case .up: "上"
    case .down: "下"
    case .left: "左"
    case .right: "右"
    case .character(" "): "空格"
    default: label
    }
  }
}

extension ConsoleContext {
  func text(_ key: Key) -> String { key.name(in: language) }
}
