import StoreDomain
import TerminalCore
import Widgets

/// A note for the kitchen on a line: a usual one by its initials, or own words. With nothing typed and
/// nothing chosen Enter does nothing.
struct NoteDialog: Screen {
  enum Action: Sendable {
    case words(UsualWords<UsualNote>.Action)
    case take, clear, close
  }

  /// The note; empty when there is to be none.
  typealias Outcome = String

  static let title = Phrase("note", "备注")

  private let dish: Phrase
  /// What the line has already.
  private let note: String?
  private var words: UsualWords<UsualNote>

  init(on dish: Phrase, now note: String?) {
    self.dish = dish
    self.note = note
    words = UsualWords(
      UsualNote.allCases.map { ($0, $0.words) }, limit: 200, startsAtFirst: false)
  }

  static let specimens = [NoteDialog(on: Phrase("Beef tripe", "毛肚"), now: "thin slices")]

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "note.take", keys: [.enter], title: Phrase("note it", "备注"),
        help: Phrase(
          "Note what is under the cursor; letters find it by its initials, or are your own words.",
          "备注光标所在的一项；可按拼音首字母查找，或自行输入。"),
        availability: .when(
          words.selection != nil, otherwise: Phrase("type a note", "请输入备注")), action: .take),
      Command(
        "note.clear", keys: [.delete, .control("d")], title: Phrase("no note", "清除备注"),
        help: Phrase("Take the note away.", "清除已有的备注。"),
        availability: note == nil ? .hidden : .enabled, action: .clear),
      Command(
        "note.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave it as it was.", "不做改变，返回。"), action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    // It takes the note away; nothing stands behind the cursor that it could delete.
    if input == .key(.delete) { return nil }
    return words.action(for: input).map { .words($0) }
  }

  func action(at moment: Moment) -> Action? { moment == .opened ? .words(.prepare) : nil }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .words(.prepare): return [words.preparing { .words($0) }]
    case .words(let action):
      words.update(action)
      return []
    case .take:
      switch words.selection {
      case .usual(let usual)?: return [.finish(joined(usual.inBothLanguages))]
      case .own(let text)?: return [.finish(text)]
      case nil: return []
      }
    case .clear: return [.finish("")]
    case .close: return [.close]
    }
  }

  /// A usual note is said beside what stands there, which may be an allergy; own words replace it.
  private func joined(_ usual: String) -> String {
    guard let note, !note.contains(usual) else { return usual }
    return note + ", " + usual
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let extra = note == nil ? 0 : 1
    let box = area.centred(
      Size(columns: min(area.columns, 44), rows: min(area.rows, words.rows + 3 + extra)))
    let name = context.text(dish)
    let room = buffer.drawBox(
      box, title: context.text(Phrase("\(name): for the kitchen", "\(name)：厨房备注"))
    ).inset(columns: 1)
    let (top, body) = room.split(top: extra)
    if let note {
      buffer.write(
        context.text(Phrase("now: \(note)", "现有：\(note)")), at: top.origin, style: .info,
        columns: top.columns, overflow: .ellipsis)
    }
    return words.draw(
      in: body, of: &buffer, placeholder: Phrase("initials, or own words", "首字母，或自行输入"),
      context: context)
  }
}
