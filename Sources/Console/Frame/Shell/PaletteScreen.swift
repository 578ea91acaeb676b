import StoreDomain
import TerminalCore
import Widgets

/// Everything that can be done here, found by its name in either language or by pinyin initials.
struct PaletteScreen: Screen {
  enum Action: Sendable {
    case prepare
    case prepared(SearchIndex<CommandID>)
    case choice(TypedChoice<CommandID>.Action)
    case run
    case close
  }

  static let title = Phrase("everything else", "全部功能")

  private let commands: [CommandSummary]
  private var index: SearchIndex<CommandID>
  private var choice = TypedChoice<CommandID>(limit: 40)

  init(screen: [CommandSummary], everywhere: [CommandSummary]) {
    commands = (screen + everywhere).filter {
      $0.availability != .hidden && $0.id != "frame.palette"
    }
    index = Self.index(of: commands) { _ in SearchKeys(initialsColumn: "", fullColumn: "") }
    choice.show(matches("").map(\.id))
  }

  static let specimens = [PaletteScreen(screen: [], everywhere: [])]

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }

  /// What a text finds, what can be done now before what cannot.
  private func matches(_ text: String) -> [CommandSummary] {
    let found = index.matches(text).compactMap { id in commands.first { $0.id == id } }
    return found.filter { $0.availability == .enabled }
      + found.filter { $0.availability != .enabled }
  }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "palette.run", keys: [.enter], title: Phrase("do it", "执行"),
        help: Phrase("Do what the cursor stands on.", "执行光标所在的功能。"),
        availability: .when(
          choice.selection != nil, otherwise: Phrase("nothing has this name", "没有这个功能")),
        action: .run),
      Command(
        "palette.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Close the list and do nothing.", "关闭列表，不执行。"), action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    choice.action(for: input).map { .choice($0) }
  }

  /// Transliteration costs up to a tenth of a second the first time: never on the drawing thread.
  func action(at moment: Moment) -> Action? { moment == .opened ? .prepare : nil }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .prepare:
      let commands = commands
      return [
        .load("index") { _ in
          .prepared(Self.index(of: commands) { SearchKeys(names: [$0.title.chinese]) })
        }
      ]
    case .prepared(let index):
      self.index = index
      choice.show(matches(choice.text).map(\.id))
    case .choice(let action):
      choice.update(action, window: Self.rows(in: context)) { [self] in matches($0).map(\.id) }
    case .run:
      guard let chosen = commands.first(where: { $0.id == choice.selection }) else { return [] }
      if let reason = chosen.availability.reason { return [.toast(.warning, reason)] }
      return [.close, .request(.run(chosen.id))]
    case .close:
      return [.close]
    }
    return []
  }

  private static func index(
    of commands: [CommandSummary], keys: (CommandSummary) -> SearchKeys
  ) -> SearchIndex<CommandID> {
    SearchIndex(
      commands.map { command in
        // The last part of the name is what one types without thinking: `:quit`.
        SearchIndex.Entry(
          id: command.id,
          code: command.id.rawValue.split(separator: ".").last.map(String.init),
          names: [command.title.english, command.title.chinese], keys: keys(command))
      })
  }

  /// How many commands are visible at once.
  private static func rows(in context: ConsoleContext) -> Int {
    min(context.bodyRows, context.layout.isSplit ? 18 : 10) - 3
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let box = buffer.drawBox(
      Rect(
        column: area.column + max(0, (area.columns - 72) / 2), row: area.row,
        columns: min(area.columns, 72), rows: min(area.rows, Self.rows(in: context) + 3)),
      title: context.text(Self.title))
    let point = choice.drawField(
      after: " :", in: box.line(0), of: &buffer,
      placeholder: context.text(Phrase("name or pinyin initials", "名称或拼音首字母")))

    let rows = box.rows(from: 1)
    let visible = choice.list.visibleRows(window: rows.rows)
    for (offset, id) in choice.list.ids[visible].enumerated() {
      guard let command = commands.first(where: { $0.id == id }) else { continue }
      draw(
        command, isSelected: id == choice.selection, into: &buffer,
        area: rows.rows(from: offset, count: 1), context: context)
    }
    if choice.list.isEmpty {
      buffer.write(
        context.text(Phrase("nothing has this name", "没有这个功能")),
        at: Point(column: rows.column + 2, row: rows.row), style: .quiet)
    }
    return point
  }

  private func draw(
    _ command: CommandSummary, isSelected: Bool, into buffer: inout Buffer, area: Rect,
    context: ConsoleContext
  ) {
    let isEnabled = command.availability == .enabled
    let style: Style = isSelected ? .selected : isEnabled ? .normal : .disabled
    buffer.fill(area, style: style)
    buffer.write(isSelected ? ">" : " ", at: area.origin, style: style)
    let keys = command.keys.first.map(context.text) ?? ""
    var text = context.text(command.title)
    if let reason = command.availability.reason { text += " - \(context.text(reason))" }
    let keysWidth = displayWidth(keys) + 2
    buffer.write(
      text, at: Point(column: area.column + 2, row: area.row), style: style,
      columns: area.columns - 2 - keysWidth, overflow: .ellipsis)
    buffer.write(
      keys, at: Point(column: area.maxColumn - keysWidth + 1, row: area.row),
      style: isSelected ? style : .quiet)
  }
}
