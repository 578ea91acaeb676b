/// Sets a document in lines of a given width. Printer and screen share it, so that what the
/// screen shows is what the paper holds.
struct PrintLayout {
  /// One line of paper.
  enum SetLine: Equatable {
    case text(String, style: PrintDocument.Style)
    case feed(lines: Int)
    case cut
    case openDrawer
  }

  let columns: Int
  let width: (Character) -> Int

  func set(_ document: PrintDocument) -> [SetLine] {
    document.lines.flatMap { line -> [SetLine] in
      switch line {
      case .text(let text, let style, let alignment):
        let room = room(style)
        return wrap(PrinterText.clean(text), first: room, rest: room).map {
          .text(alignment == .center ? center($0, in: room) : $0, style: style)
        }
      case .row(let text, let cells, let style):
        return setRow(PrinterText.clean(text), cells, style)
      case .rule: return [.text(String(repeating: "-", count: columns), style: [])]
      case .feed(let lines): return [.feed(lines: lines)]
      case .cut: return [.cut]
      case .openDrawer: return [.openDrawer]
      }
    }
  }

  /// Double-width characters halve the room.
  private func room(_ style: PrintDocument.Style) -> Int {
    max(2, style.contains(.double) ? columns / 2 : columns)
  }

  private func setRow(
    _ text: String, _ cells: [PrintDocument.Cell], _ style: PrintDocument.Style
  ) -> [SetLine] {
    let room = room(style)
    let right = cells.map { padLeft(PrinterText.clean($0.text), to: $0.columns) }.joined()
    let left = room - width(of: right)
    guard left >= 6 else {
      // Cells that leave no room get a line of their own.
      return wrap(text, first: room, rest: room).map { .text($0, style: style) }
        + wrap(right, first: room, rest: room).map {
          .text(padLeft($0, to: room), style: style)
        }
    }
    var lines = wrap(text, first: left - 1, rest: left - 1)
    lines[0] = padRight(lines[0], to: left) + right
    return lines.map { .text($0, style: style) }
  }

  // MARK: Text

  private func width(of text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  private func padLeft(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - width(of: text))) + text
  }

  private func padRight(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(of: text)))
  }

  private func center(_ text: String, in columns: Int) -> String {
    String(repeating: " ", count: max(0, (columns - width(of: text)) / 2)) + text
  }

  /// Breaks text at spaces and between wide characters; a word longer than a line is cut. Never
  /// empty. Further lines are indented by what the text begins with in spaces.
  private func wrap(_ text: String, first: Int, rest: Int) -> [String] {
    let indent = String(text.prefix { $0 == " " })
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    var breakAt: String.Index?
    for character in text {
      let limit = lines.isEmpty ? first : rest
      let added = width(character)
      if lineWidth + added > limit, !line.isEmpty {
        if character == " " {
          lines.append(line)
          (line, lineWidth, breakAt) = (indent, width(of: indent), nil)
          continue
        }
        var carried = ""
        if added == 1, let breakAt, line.index(after: breakAt) < line.endIndex {
          carried = String(line[line.index(after: breakAt)...])
          line = String(line[...breakAt])
        }
        while line.last == " ", line != indent { line.removeLast() }
        lines.append(line)
        line = (indent.count < rest / 2 ? indent : "") + carried
        lineWidth = width(of: line)
        breakAt = nil
      }
      line.append(character)
      lineWidth += added
      // After a space or a wide character a line may end.
      let index = line.index(before: line.endIndex)
      if lineWidth > width(of: indent), character == " " || added == 2 { breakAt = index }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}

extension PrintDocument {
  /// The slip as plain text, for the screen and for tests.
  /// - Parameter width: the columns that a character takes where the text is shown; on paper by
  ///   default.
  public func plainText(
    columns: Int, width: (Character) -> Int = { PrinterText.columns($0) }
  ) -> String {
    withoutActuallyEscaping(width) { width in
      PrintLayout(columns: columns, width: width).set(self).map { line in
        switch line {
        case .text(let text, _): text + "\n"
        case .feed(let lines): String(repeating: "\n", count: lines)
        case .cut, .openDrawer: ""
        }
      }.joined()
    }
  }
}
