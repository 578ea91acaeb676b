import StoreDomain
import TerminalCore
import Widgets

/// A question with a few answers, each on its own key.
///
/// ```swift
/// return [
///   .present(
///     QuestionDialog(
///       title: Phrase("Clear T07?", "清台 T07？"), text: Phrase("1 line is not sent.", "有 1 道菜未下单。"),
///       answers: [
///         .init(Phrase("keep", "保留"), key: .character("k")),
///         .init(Phrase("clear", "清台"), key: .character("c"), isDangerous: true),
///       ])
///   ) { $0 == 1 ? .clear : .keep }
/// ]
/// ```
public struct QuestionDialog: Screen {
  public struct Answer: Hashable, Sendable {
    public let title: Phrase
    public let key: Key
    /// It destroys something: never what Enter does.
    public let isDangerous: Bool

    public init(_ title: Phrase, key: Key, isDangerous: Bool = false) {
      self.title = title
      self.key = key
      self.isDangerous = isDangerous
    }
  }

  public enum Action: Sendable {
    case answer(Int)
    case close
  }

  /// The index of the answer.
  public typealias Outcome = Int

  public static let title = Phrase("question", "确认")

  let title: Phrase
  let text: Phrase
  let answers: [Answer]

  /// - Parameter answers: Enter takes the first that is not dangerous; Esc takes none.
  public init(title: Phrase, text: Phrase, answers: [Answer]) {
    self.title = title
    self.text = text
    self.answers = answers
  }

  public static let specimens = [
    QuestionDialog(
      title: Phrase("Leave?", "离开？"), text: Phrase("Nothing is lost.", "内容会保留。"),
      answers: [Answer(Phrase("yes", "是"), key: .character("y"))])
  ]

  public var presentation: Presentation { .overlay }

  private var safeAnswer: Int? { answers.firstIndex { !$0.isDangerous } }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    answers.enumerated().map { index, answer in
      Command(
        CommandID(rawValue: "question.\(index + 1)"),
        keys: index == safeAnswer ? [.enter, answer.key] : [answer.key], title: answer.title,
        help: Phrase(
          "Answer “\(answer.title.english)”.", "选择“\(answer.title.chinese)”。"),
        action: .answer(index))
    } + [
      Command(
        "question.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave the question open.", "不选择，返回。"), action: .close)
    ]
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .answer(let index): [.finish(index)]
    case .close: [.close]
    }
  }

  public func draw(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    Dialog(
      title: context.text(title), text: context.text(text),
      choices: answers.map {
        DialogChoice(context.text($0.title), key: $0.key, isDangerous: $0.isDangerous)
      }
    ).draw(in: area, of: &buffer)
    return nil
  }
}
