import StoreDomain
import TerminalCore

/// The bottom line: this screen's keys, most important first, and at the right end, always, the way
/// to help, to everything else and to the other language.
struct Footer {
  let commands: [CommandSummary]
  let everywhere: [CommandSummary]
  let context: ConsoleContext

  /// What a person reaches from every screen; the screen's own commands give way to them.
  private static let kept: [CommandID] = ["frame.help", "frame.palette", "frame.language"]

  /// A command as it stands here.
  private struct Entry {
    let key: String
    /// Empty where the key stands alone.
    let title: String
    let isEnabled: Bool

    var width: Int { displayWidth(key) + (title.isEmpty ? 0 : 1 + displayWidth(title)) }
  }

  func draw(into buffer: inout Buffer, area: Rect) {
    buffer.fill(area, style: .footer)
    let gap = context.layout.isSplit ? 2 : 1
    let margin = context.layout.isSplit ? 1 : 0
    let tail = everywhere.filter { Self.kept.contains($0.id) }.compactMap(tailEntry)
    let tailWidth = tail.reduce(0) { $0 + $1.width + gap } - gap

    var room = area.columns - 1 - tailWidth - margin - 2
    var shown: [Entry] = []
    for command in commands where isForFooter(command) {
      guard let entry = entry(command), entry.width <= room else { break }
      room -= entry.width + 2
      shown.append(entry)
    }
    var others = everywhere.filter { isForFooter($0) && !Self.kept.contains($0.id) }
      .compactMap(entry)
    if others.reduce(0, { $0 + $1.width + 2 }) > room { others = [] }

    var column = area.column + 1
    for entry in shown {
      column += draw(entry, at: column, row: area.row, into: &buffer) + 2
    }
    column = area.maxColumn - margin - tailWidth - others.reduce(0) { $0 + $1.width + 2 }
    for entry in others {
      column += draw(entry, at: column, row: area.row, into: &buffer) + 2
    }
    for entry in tail { column += draw(entry, at: column, row: area.row, into: &buffer) + gap }
  }

  /// On a phone a key that does nothing now is not worth its columns.
  private func isForFooter(_ command: CommandSummary) -> Bool {
    guard command.footer == .inTableOrder else { return false }
    return context.layout.isSplit || command.availability == .enabled
  }

  private func entry(_ command: CommandSummary) -> Entry? {
    command.keys.first.map {
      Entry(
        key: context.text($0), title: context.text(command.title),
        isEnabled: command.availability == .enabled)
    }
  }

  /// The words at the right end are the same on every screen of a size: in full on a desk, short on
  /// a small one, and on a phone only help has a word.
  private func tailEntry(_ command: CommandSummary) -> Entry? {
    command.keys.first.map { key in
      let title =
        switch context.layout {
        case .desk: context.text(command.title)
        case .phone where command.id != "frame.help": ""
        default: context.text(command.shortTitle ?? command.title)
        }
      return Entry(key: name(of: key), title: title, isEnabled: true)
    }
  }

  /// `^P` where `Ctrl-P` would push Esc out of the line.
  private func name(of key: Key) -> String {
    if case .control(let letter) = key, !context.layout.isSplit {
      return "^" + letter.uppercased()
    }
    return context.text(key)
  }

  /// - Returns: the columns that it took.
  private func draw(_ entry: Entry, at column: Int, row: Int, into buffer: inout Buffer) -> Int {
    buffer.write(
      entry.key, at: Point(column: column, row: row),
      style: entry.isEnabled ? .footerKey : .footer)
    if !entry.title.isEmpty {
      buffer.write(
        " " + entry.title, at: Point(column: column + displayWidth(entry.key), row: row),
        style: entry.isEnabled ? .footer : Style(.footer, .dim))
    }
    return entry.width
  }
}
