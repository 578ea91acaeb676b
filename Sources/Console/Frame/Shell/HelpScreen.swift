import StoreDomain
import TerminalCore
import Widgets

/// What every key does here, from the same tables that run them.
struct HelpScreen: Screen {
  enum Action: Sendable {
    case move(Int)
    case close
  }

  static let title = Phrase("keys", "按键")

  private let subject: Phrase
  private let screen: [CommandSummary]
  private let everywhere: [CommandSummary]
  private let signs: [StateMark]
  private var firstLine = 0

  /// - Parameter signs: those of the screen, with their words.
  init(
    of subject: Phrase, screen: [CommandSummary], everywhere: [CommandSummary],
    signs: [StateMark] = []
  ) {
    self.signs = signs
    self.subject = subject
    self.screen = screen
    self.everywhere = everywhere
  }

  static let specimens = [HelpScreen(of: Phrase("door", "门口"), screen: [], everywhere: [])]

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "help.close", keys: [.escape, .enter, .character("q")], title: Phrase("back", "返回"),
        help: Phrase("Close this page.", "关闭本页。"), action: .close),
      Command(
        "help.down", keys: [.down, .pageDown, .character(" ")], title: Phrase("scroll", "翻页"),
        help: Phrase("Show the lines below.", "显示下面的内容。"), action: .move(5)),
      Command(
        "help.up", keys: [.up, .pageUp], title: Phrase("scroll back", "上翻"),
        help: Phrase("Show the lines above.", "显示上面的内容。"), footer: .never, action: .move(-5)),
    ]
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .move(let lines):
      firstLine = max(0, min(firstLine + lines, self.lines(in: context).count - 3))
      return []
    case .close:
      return [.close]
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    let room = area.inset(columns: 1)
    for (offset, line) in lines(in: context).dropFirst(firstLine).prefix(area.rows).enumerated() {
      var column = room.column
      for part in line {
        column += buffer.write(
          part.text, at: Point(column: column, row: room.row + offset), style: part.style,
          columns: room.maxColumn - column, overflow: .ellipsis)
      }
    }
    return nil
  }

  private struct Part {
    let text: String
    let style: Style
  }

  private func lines(in context: ConsoleContext) -> [[Part]] {
    var lines = [[Part(text: context.text(subject).uppercased(), style: .heading)]]
    lines += signLines(in: context)
    for command in screen { lines += self.lines(of: command, in: context) }
    lines.append([])
    lines.append([Part(text: context.text(Phrase("EVERYWHERE", "任何画面")), style: .heading)])
    for command in everywhere { lines += self.lines(of: command, in: context) }
    return lines
  }

  /// The signs one behind the other, in as few rows as they need.
  private func signLines(in context: ConsoleContext) -> [[Part]] {
    var lines: [[Part]] = []
    var used = Int.max
    for mark in signs {
      let word = " " + context.text(mark.word) + "   "
      let columns = displayWidth(mark.symbol + word)
      if used > context.size.columns - 2 - columns {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1] += [
        Part(text: mark.symbol, style: mark.style), Part(text: word, style: .quiet),
      ]
      used += columns
    }
    return signs.isEmpty ? [] : lines + [[]]
  }

  /// On a phone the sentence stands under the key instead of beside it.
  private func lines(of command: CommandSummary, in context: ConsoleContext) -> [[Part]] {
    let isWide = context.layout.isSplit
    let indent = isWide ? 39 : 2
    let isEnabled = command.availability == .enabled
    let keys = command.keys.map(context.text).joined(separator: " ")
    let title = context.text(command.title)
    let keyPart = Part(
      text: padded(keys, to: isWide ? 15 : 9), style: isEnabled ? .footerKey : .disabled)
    var help = context.text(command.help)
    if let reason = command.availability.reason {
      help = context.text(Phrase("not now: ", "现在不行：")) + context.text(reason)
    }
    let sentence = wrapped(help, columns: context.size.columns - indent - 2).map {
      Part(text: $0, style: isEnabled ? .quiet : .disabled)
    }
    let space = Part(text: String(repeating: " ", count: indent), style: .normal)
    let titlePart = Part(
      text: isWide ? padded(title, to: 24) : title, style: isEnabled ? .normal : .disabled)
    guard isWide, let first = sentence.first else {
      return [[keyPart, titlePart]] + sentence.map { [space, $0] }
    }
    return [[keyPart, titlePart, first]] + sentence.dropFirst().map { [space, $0] }
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - displayWidth(text)))
  }
}
