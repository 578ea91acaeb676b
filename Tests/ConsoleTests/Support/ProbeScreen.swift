import Console
import Dispatch
import StoreDomain
import Synchronization
import TerminalCore
import Widgets

/// A small screen that shows what the frame does with effects.
struct ProbeScreen: Screen {
  enum Action: Sendable {
    case typed(Input)
    case search, save, saveOther, fail, failQuietly, forbidden, ask, back
    case answered(String)
    case saved(String)
    case heard(Moment)
  }

  static let title = Phrase("probe", "试验")

  /// What effects did, in the order in which they did it.
  final class Diary: Sendable {
    private let lines = Mutex<[String]>([])
    func write(_ line: String) { lines.withLock { $0.append(line) } }
    var text: [String] { lines.withLock { $0 } }
  }

  let diary: Diary
  /// Runs inside each effect, off the drawing thread.
  var work: @Sendable (_ what: String) -> Void = { _ in }
  var isTyping = false
  /// Whether it reads from the store whenever that has changed.
  var readsAgain = false
  /// How often it finds or saves for one key; after more than once, it also saves under another key.
  var times = 1
  var line = TextField()
  var answers: [String] = []
  var revision = 0
  var saves = 0
  var ticksEverySecond = false

  init(diary: Diary = Diary()) { self.diary = diary }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "probe.search", keys: [.character("f"), .control("y")], title: Phrase("find", "查找"),
        help: Phrase("Ask the store.", "查询。"), action: .search),
      Command(
        "probe.save", keys: [.character("s"), .control("s")], title: Phrase("save", "保存"),
        help: Phrase("Write to the store.", "保存。"), action: .save),
      Command(
        "probe.other", keys: [.character("o"), .control("o")], title: Phrase("save other", "另存"),
        help: Phrase("Write under another key.", "另存。"), action: .saveOther),
      Command(
        "probe.fail", keys: [.control("f")], title: Phrase("call guests", "叫号"),
        help: Phrase("Fail.", "失败。"), action: .fail),
      Command(
        "probe.quiet", keys: [.control("g")], title: Phrase("fail quietly", "失败"),
        help: Phrase("Fail, told by the screen.", "失败。"), action: .failQuietly),
      Command(
        "probe.forbidden", keys: [.character("x"), .control("x")],
        title: Phrase("clear table", "清台"),
        help: Phrase("Never possible.", "不可用。"),
        availability: .disabled(Phrase("guests still sit here", "客人还未离开")), action: .forbidden),
      Command(
        "probe.ask", keys: [.character("a"), .control("d")], title: Phrase("ask", "询问"),
        help: Phrase("Ask a manager.", "请店长授权。"), action: .ask),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    guard isTyping else { return nil }
    if input == .key(.character("?")) { return nil }
    return line.accepts(input) ? .typed(input) : nil
  }

  func action(at moment: Moment) -> Action? { .heard(moment) }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .typed(let input):
      line.enter(input)
      revision += 1
    case .search:
      return (0..<times).map { _ in search } + (times > 1 ? [saveOther] : [])
    case .save:
      return (0..<times).map { _ in save() } + (times > 1 ? [saveOther] : [])
    case .saveOther:
      return [saveOther]
    case .fail:
      return [.perform("fail") { _ in throw Trouble.printerOff }]
    case .failQuietly:
      return [
        .perform("fail") { _ in
          throw Trouble.printerOff
        } failed: {
          .answered("told: \(explanation(of: $0).english)")
        }
      ]
    case .forbidden: answers.append("did the forbidden")
    case .ask:
      return [
        .present(
          AuthorisationDialog(for: .discount(basisPoints: 2000), what: Phrase("20 %", "八折")),
          dismissed: .back
        ) { .answered("allowed by \($0.name)") }
      ]
    case .back: answers.append("not allowed")
    case .answered(let text), .saved(let text): answers.append(text)
    case .heard(let moment):
      diary.write("\(moment)")
      if readsAgain, moment == .storeChanged {
        return [run(.load, key: "search", what: "search") { .answered($0) }]
      }
    }
    return []
  }

  private var search: Effect<Self> {
    run(.load, key: "search", what: "search \(revision)") { .answered($0) }
  }

  private mutating func save() -> Effect<Self> {
    saves += 1
    return run(.perform, key: "save", what: "save \(saves)") { .saved($0) }
  }

  private var saveOther: Effect<Self> {
    run(.perform, key: "other", what: "other") { .saved($0) }
  }

  private enum How { case load, perform }

  private func run(
    _ how: How, key: EffectKey, what: String, then: @escaping @Sendable (String) -> Action
  ) -> Effect<Self> {
    let diary = diary
    let work = work
    let body: @Sendable (StoreAccess) throws -> Action = { _ in
      diary.write("begin \(what)")
      work(what)
      diary.write("end \(what)")
      return then(what)
    }
    return how == .load ? .load(key, typingGoesOn: true, body) : .perform(key, body)
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.write("typed [\(line.text)]", at: area.origin)
    for (row, answer) in answers.enumerated() {
      buffer.write(answer, at: Point(column: area.column, row: area.row + 1 + row))
    }
    return isTyping ? Point(column: area.column + 7, row: area.row) : nil
  }
}

enum Trouble: Explained {
  case printerOff

  var explanation: Phrase {
    Phrase("The printer is off. Switch it on.", "打印机未开机，请开机。")
  }
}
