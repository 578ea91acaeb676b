import TerminalCore

/// A short message that comes and goes without taking the keyboard.
public struct Toast: Hashable, Sendable {
  public enum Tone: Hashable, Sendable {
    case plain
    /// Something went wrong; marked by `!` as well as by colour.
    case danger
  }

  public var text: String
  public var tone: Tone

  public init(_ text: String, tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }

  /// Draws it at the right of the lower edge of `rect`, in at most three rows.
  ///
  /// - Returns: the part of the screen that it covers.
  @discardableResult
  public func draw(in rect: Rect, of buffer: inout Buffer, widest: Int = 60) -> Rect {
    let mark = tone == .danger ? "! " : ""
    let room = min(widest, rect.columns) - 2
    guard room > 0, rect.rows > 0 else { return Rect(column: 0, row: 0, columns: 0, rows: 0) }
    var lines = wrapped(mark + text, columns: room)
    let most = min(3, rect.rows)
    if lines.count > most {
      lines = lines.prefix(most - 1) + [truncated(lines[most - 1] + "…", columns: room)]
    }
    let columns = (lines.map { displayWidth($0) }.max() ?? 0) + 2
    let part = rect.split(right: columns).right.split(bottom: lines.count).bottom
    let style: Style = tone == .danger ? .toastDanger : .toast
    buffer.fill(part, style: style)
    for (row, line) in lines.enumerated() {
      buffer.write(
        line, at: Point(column: part.column + 1, row: part.row + row), style: style,
        columns: part.columns - 1)
    }
    return part
  }
}
