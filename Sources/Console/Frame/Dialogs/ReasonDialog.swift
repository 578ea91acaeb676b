import StoreDomain
import TerminalCore
import Widgets

/// Why something is done: one of a few usual reasons, chosen by its number or the arrows, or one in
/// one's own words. Only Enter gives it: whoever types a number and Enter out of habit would else
/// press Enter on the screen beneath, where it is about another guest.
///
/// ```swift
/// return [.present(ReasonDialog(title: why, reasons: .dishReturn)) { .because($0) }]
/// ```
public struct ReasonDialog: Screen {
  public enum Action: Sendable {
    case move(Int)
    case typed(Input)
    case take
    case point(Int)
    case close
  }

  /// The reason, never empty.
  public typealias Outcome = Reason

  public static let title = Phrase("reason", "原因")

  let title: Phrase
  let reasons: [UsualReason]
  private var cursor = 0
  private var field = TextField(limit: 120)

  /// - Parameter reasons: at most nine, the most frequent first.
  public init(title: Phrase, reasons: [UsualReason]) {
    self.title = title
    self.reasons = reasons
  }

  public static let specimens = [
    ReasonDialog(title: Phrase("Why?", "原因？"), reasons: .gift)
  ]

  public var presentation: Presentation { .overlay }
  public var isTyping: Bool { true }

  private var isInOwnWords: Bool { !field.isEmpty }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "reason.take", keys: [.enter], title: Phrase("take this", "选定"),
        help: Phrase(
          "Give the reason under the cursor, or the one that was typed.", "选定光标所在或输入的原因。"),
        action: .take),
      Command(
        "reason.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave it as it was.", "不做改变，返回。"), action: .close),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up): return .move(-1)
    case .key(.down): return .move(1)
    case .key(.character(let character)) where !isInOwnWords:
      // A digit, not a numeral with which words begin: 一直没上菜.
      if let number = character.digit, reasons.indices.contains(number - 1) {
        return .point(number - 1)
      }
    default: break
    }
    return field.accepts(input) ? .typed(input) : nil
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .move(let rows):
      cursor = max(0, min(cursor + rows, reasons.count - 1))
      return []
    case .typed(let input):
      field.enter(input)
      return []
    case .point(let index):
      cursor = index
      return []
    case .take:
      let words = field.text.split(separator: " ").joined(separator: " ")
      if !words.isEmpty { return [.finish(Reason(words: words))] }
      return reasons.indices.contains(cursor) ? [.finish(Reason(reasons[cursor]))] : []
    case .close:
      return [.close]
    }
  }

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let box = area.centred(
      Size(columns: min(area.columns, 56), rows: min(area.rows, reasons.count + 3)))
    let room = buffer.drawBox(box, title: context.text(title)).inset(columns: 1)
    for (index, reason) in reasons.enumerated() where index < room.rows - 1 {
      let isSelected = index == cursor && !isInOwnWords
      buffer.writeField(
        "\(isSelected ? ">" : " ") \(index + 1)  \(context.text(reason.words))",
        at: Point(column: room.column, row: room.row + index), columns: room.columns,
        style: isSelected ? .selected : .normal)
    }
    let line = room.split(bottom: 1).bottom
    buffer.write(isInOwnWords ? ">" : " ", at: line.origin, style: .search)
    let point = field.draw(
      in: line.columns(from: 2), of: &buffer,
      placeholder: context.text(Phrase("or type another reason", "或输入其他原因")))
    field.notice.map { _ = buffer.write(context.text($0.words), at: line.origin, style: .danger) }
    return point
  }
}

extension Character {
  /// Of a digit key, full-width or not.
  fileprivate var digit: Int? {
    ("0"..."9").contains(self) || ("０"..."９").contains(self) ? wholeNumberValue : nil
  }
}
