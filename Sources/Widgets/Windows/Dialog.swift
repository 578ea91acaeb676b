import TerminalCore

/// A way out of a dialog.
public struct DialogChoice: Hashable, Sendable {
  public var title: String
  /// A key that takes it at once, beside Enter on it.
  public var key: Key?
  /// Whether it destroys something; drawn so, and never chosen from the start.
  public var isDangerous: Bool

  public init(_ title: String, key: Key? = nil, isDangerous: Bool = false) {
    self.title = title
    self.key = key
    self.isDangerous = isDangerous
  }
}

/// A question in a box in the middle of the screen.
public struct Dialog: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    /// The choice with that index was taken.
    case chosen(Int)
    case cancelled
    case moved
    case ignored
  }

  public var title: String
  public var text: String
  public var choices: [DialogChoice]
  public private(set) var selected: Int
  /// How many lines of a long text are scrolled away.
  private var scrolled = 0

  public init(title: String, text: String, choices: [DialogChoice]) {
    self.title = title
    self.text = text
    self.choices = choices
    selected = choices.firstIndex { !$0.isDangerous } ?? 0
  }

  public mutating func handle(_ key: Key) -> Outcome {
    if let index = choices.firstIndex(where: { $0.key == key }) { return .chosen(index) }
    switch key {
    case .escape: return .cancelled
    case .enter: return choices.indices.contains(selected) ? .chosen(selected) : .cancelled
    case .left, .backTab: return move(-1)
    case .right, .tab: return move(1)
    case .up: scrolled = max(0, scrolled - 1)
    case .down: scrolled += 1
    case .pageUp: scrolled = max(0, scrolled - 5)
    case .pageDown: scrolled += 5
    default: return .ignored
    }
    return .moved
  }

  private mutating func move(_ step: Int) -> Outcome {
    guard !choices.isEmpty else { return .ignored }
    selected = (selected + step + choices.count) % choices.count
    return .moved
  }

  /// Draws the box over the middle of `rect`, as small as its text allows.
  ///
  /// - Returns: the room of the text, for callers that draw a field below it.
  @discardableResult
  public func draw(
    in rect: Rect, of buffer: inout Buffer, glyphs: BoxGlyphs = .lines, widest: Int = 64,
    extraRows: Int = 0
  ) -> Rect {
    let room = max(1, min(widest, rect.columns) - 4)
    let lines = text.isEmpty ? [] : wrapped(text, columns: room)
    let buttons = choiceLines(columns: room)
    let inner = max(
      (lines + buttons.map { $0.map(label).joined(separator: "  ") }).map { displayWidth($0) }.max()
        ?? 0,
      displayWidth(title) + 2, min(room, 24))
    let spacing = buttons.isEmpty ? 0 : 1
    let box = rect.centred(
      Size(
        columns: min(room, inner) + 4,
        rows: lines.count + extraRows + spacing + buttons.count + 2))
    let inside = buffer.drawBox(box, title: title, glyphs: glyphs).inset(columns: 1)
    let (content, below) = inside.split(bottom: min(buttons.count, inside.rows))
    let textRows = max(0, content.rows - extraRows - (content.rows > spacing ? spacing : 0))
    drawText(lines, in: content.rows(from: 0, count: textRows), of: &buffer)
    for (row, choices) in buttons.enumerated() {
      var column = below.column
      for index in choices {
        column += buffer.write(
          label(index), at: Point(column: column, row: below.row + row), style: style(of: index),
          columns: min(below.maxColumn - column, below.row + row < below.maxRow ? .max : 0),
          overflow: .ellipsis)
        column += 2
      }
    }
    return content
  }

  private func drawText(_ lines: [String], in rect: Rect, of buffer: inout Buffer) {
    let first = min(scrolled, max(0, lines.count - rect.rows))
    for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
      buffer.write(line, at: Point(column: rect.column, row: rect.row + row), columns: rect.columns)
    }
    // More follows: said by a mark, since the box cannot grow.
    if first + rect.rows < lines.count, !rect.isEmpty {
      buffer.write("…", at: Point(column: rect.maxColumn - 1, row: rect.maxRow - 1), style: .quiet)
    }
  }

  private func label(_ index: Int) -> String {
    let choice = choices[index]
    let text = choice.key.map { "\($0.label) \(choice.title)" } ?? choice.title
    return index == selected ? "[\(text)]" : " \(text) "
  }

  private func style(of index: Int) -> Style {
    if index == selected { return .selected }
    return choices[index].isDangerous ? .danger : .normal
  }

  /// The choices in as many lines as they need.
  private func choiceLines(columns: Int) -> [[Int]] {
    var lines: [[Int]] = []
    var used = 0
    for index in choices.indices {
      let width = displayWidth(label(index)) + 2
      if lines.isEmpty || used + width - 2 > columns {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(index)
      used += width
    }
    return lines
  }
}
