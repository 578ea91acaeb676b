import StoreDomain
import TerminalCore
import Widgets

/// Why something is done: one of a few usual reasons, chosen by its number, the arrows or its
/// initials, or one in one's own words. Only Enter gives it: whoever types a number and Enter out of
/// habit would else press Enter on the screen beneath, where it is about another guest.
///
/// ```swift
/// return [.present(ReasonDialog(title: why, reasons: .dishReturn)) { .because($0) }]
/// ```
public struct ReasonDialog: Screen {
  public enum Action: Sendable {
    case words(ReasonWords)
    case take, close
  }

  /// What is typed and where the cursor goes.
  public struct ReasonWords: Sendable {
    let action: UsualWords<UsualReason>.Action
  }

  /// The reason, never empty.
  public typealias Outcome = Reason

  public static let title = Phrase("reason", "原因")

  let title: Phrase
  private var words: UsualWords<UsualReason>

  /// - Parameter reasons: at most nine, the most frequent first.
  public init(title: Phrase, reasons: [UsualReason]) {
    self.title = title
    words = UsualWords(reasons.map { ($0, $0.words) }, limit: 120, startsAtFirst: true)
  }

  public static let specimens = [
    ReasonDialog(title: Phrase("Why?", "原因？"), reasons: .gift)
  ]

  public var presentation: Presentation { .overlay }
  public var isTyping: Bool { true }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "reason.take", keys: [.enter], title: Phrase("take this", "选定"),
        help: Phrase(
          "Give the reason under the cursor; letters find one by its initials, or are your own words.",
          "选定光标所在的原因；可按拼音首字母查找，或输入其他原因。"),
        action: .take),
      Command(
        "reason.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave it as it was.", "不做改变，返回。"), action: .close),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    words.action(for: input).map { .words(ReasonWords(action: $0)) }
  }

  public func action(at moment: Moment) -> Action? {
    moment == .opened ? .words(ReasonWords(action: .prepare)) : nil
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .words(let words):
      if case .prepare = words.action {
        return [self.words.preparing { .words(ReasonWords(action: $0)) }]
      }
      self.words.update(words.action)
      return []
    case .take:
      switch words.selection {
      case .usual(let reason)?: return [.finish(Reason(reason))]
      case .own(let text)?: return [.finish(Reason(words: text))]
      case nil: return []
      }
    case .close:
      return [.close]
    }
  }

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let box = area.centred(
      Size(columns: min(area.columns, 56), rows: min(area.rows, words.rows + 3)))
    let room = buffer.drawBox(box, title: context.text(title)).inset(columns: 1)
    return words.draw(
      in: room, of: &buffer,
      placeholder: Phrase("initials, or another reason", "首字母，或其他原因"), context: context)
  }
}
