import StoreDomain
import TerminalCore

/// The bottom line: this screen's keys, most important first, and always the way to the rest.
struct Footer {
  let commands: [CommandSummary]
  let everywhere: [CommandSummary]
  let context: ConsoleContext

  func draw(into buffer: inout Buffer, area: Rect) {
    buffer.fill(area, style: .footer)
    // The way to help is kept free before anything else is placed.
    let help = everywhere.filter { $0.id == "frame.help" && !$0.keys.isEmpty }
    var rest = everywhere.filter { $0.footer == .inTableOrder && $0.id != "frame.help" }
    if !context.layout.isSplit { rest = [] }
    let helpWidth = help.reduce(0) { $0 + width($1) }

    var room = area.columns - 1 - helpWidth
    var shown: [CommandSummary] = []
    for command in commands where isForFooter(command) {
      guard width(command) <= room else { break }
      room -= width(command)
      shown.append(command)
    }
    var column = area.column + 1
    for command in shown { column += draw(command, at: column, row: area.row, into: &buffer) }

    let restWidth = rest.reduce(0) { $0 + width($1) }
    let tail = restWidth <= room ? help + rest : help
    column = area.maxColumn - tail.reduce(0) { $0 + width($1) } + 1
    for command in tail { column += draw(command, at: column, row: area.row, into: &buffer) }
  }

  /// On a phone a key that does nothing now is not worth its columns.
  private func isForFooter(_ command: CommandSummary) -> Bool {
    guard command.footer == .inTableOrder, !command.keys.isEmpty else { return false }
    return context.layout.isSplit || command.availability == .enabled
  }

  private func draw(
    _ command: CommandSummary, at column: Int, row: Int, into buffer: inout Buffer
  ) -> Int {
    guard let key = command.keys.first else { return 0 }
    let isEnabled = command.availability == .enabled
    var used = buffer.write(
      context.text(key), at: Point(column: column, row: row),
      style: isEnabled ? .footerKey : .footer)
    used += buffer.write(
      " " + context.text(command.title), at: Point(column: column + used, row: row),
      style: isEnabled ? .footer : Style(.footer, .dim))
    return used + 2
  }

  private func width(_ command: CommandSummary) -> Int {
    guard let key = command.keys.first else { return 0 }
    return displayWidth(context.text(key)) + 1 + displayWidth(context.text(command.title)) + 2
  }
}
