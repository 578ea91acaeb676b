import TextEncodings

/// Sets a document in lines of a given width. Printer and screen share it, so that what the
/// screen shows is what the paper holds.
struct PrintLayout {
  /// One line of paper.
  enum SetLine: Equatable {
    case text(String, style: PrintDocument.Style)
    case feed(lines: Int)
    case cut
    case openDrawer
    case qrCode(String)
  }

  let columns: Int
  /// Whether large text is larger; a screen has one size.
  private let hasSizes: Bool
  private let clean: (String) -> String
  let wrapping: Wrapping

  /// For paper.
  init(columns: Int, encoding: TextEncoding = .gb18030) {
    let text = PrinterText(encoding)
    self.columns = max(4, columns)
    hasSizes = true
    clean = { text.clean($0) }
    wrapping = Wrapping { text.columns($0) }
  }

  /// For a screen, on which a character takes what `screenWidth` says, or what it takes on paper.
  init(columns: Int, screenWidth: ((Character) -> Int)?) {
    let text = PrinterText(.gb18030)
    self.columns = max(4, columns)
    hasSizes = false
    clean = { text.clean($0) }
    wrapping = Wrapping(width: screenWidth ?? { text.columns($0) })
  }

  func set(_ document: PrintDocument) -> [SetLine] {
    document.lines.flatMap { line -> [SetLine] in
      switch line {
      case .parts(let parts, let cells, let style, let alignment):
        let cells = cells.map { PrintDocument.Cell(clean($0.text), columns: $0.columns) }
        return set(parts.map(clean), cells, style, alignment)
      case .rule: return [.text(String(repeating: "-", count: columns), style: [])]
      case .feed(let lines): return [.feed(lines: min(max(0, lines), 20))]
      case .cut: return [.cut]
      case .openDrawer: return [.openDrawer]
      case .qrCode(let text):
        let text = clean(text)
        return text.isEmpty || text.utf8.count > 1000 ? [] : [.qrCode(text)]
      }
    }
  }

  private func set(
    _ parts: [String], _ cells: [PrintDocument.Cell], _ wanted: PrintDocument.Style,
    _ alignment: PrintDocument.Alignment
  ) -> [SetLine] {
    let leadingSpaces = parts.first?.prefix { $0 == " " }.count ?? 0
    let parts = parts.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    let figures = figures(cells)
    let style = style(wanted, parts, figures)
    let room = room(style)
    let indent = min(leadingSpaces, room / 4)
    let left = room - indent - wrapping.columns(of: figures)
    guard left >= min(wrapping.columns(of: parts), room / 3) else {
      // Figures that leave no room get lines of their own.
      let figures =
        wrapping.columns(of: figures) <= room
        ? [figures] : cells.flatMap { wrapping.lines([$0.text], columns: room) }
      return lines(parts, room: room, indent: indent, style, alignment)
        + figures.map { .text(wrapping.padLeft($0, to: room), style: style) }
    }
    var lines = lines(parts, room: indent + left, indent: indent, style, alignment)
    guard !cells.isEmpty else { return lines }
    if case .text(let first, _) = lines.first {
      lines.removeFirst()
      lines.insert(
        .text(wrapping.padRight(first, to: indent + left) + figures, style: style), at: 0)
    } else {
      lines = [.text(wrapping.padLeft(figures, to: room), style: style)]
    }
    return lines
  }

  private func lines(
    _ parts: [String], room: Int, indent: Int, _ style: PrintDocument.Style,
    _ alignment: PrintDocument.Alignment
  ) -> [SetLine] {
    wrapping.lines(parts, columns: room - indent).map { line in
      let before =
        alignment == .center ? max(0, room - wrapping.columns(of: line)) / 2 : indent
      return .text(String(repeating: " ", count: before) + line, style: style)
    }
  }

  /// The cells as one text, each a space apart from what stands before it.
  private func figures(_ cells: [PrintDocument.Cell]) -> String {
    cells.reduce(into: "") { figures, cell in
      figures += wrapping.padLeft(
        " " + cell.text.drop { $0 == " " }, to: min(cell.columns, columns))
    }
  }

  // MARK: Sizes

  /// Large characters take the room of several.
  private func room(_ style: PrintDocument.Style) -> Int {
    guard hasSizes else { return columns }
    if style.contains(.huge) { return columns / 4 }
    return style.contains(.double) ? columns / 2 : columns
  }

  /// The wanted style, or one so much smaller that the figures stay whole, and that a huge text is
  /// one line.
  private func style(
    _ wanted: PrintDocument.Style, _ parts: [String], _ figures: String
  ) -> PrintDocument.Style {
    var style = wanted
    if style.contains(.huge) {
      let needed = wrapping.columns(of: parts) + wrapping.columns(of: figures)
      if needed > room(style) { style = style.subtracting(.huge).union(.double) }
    }
    if wrapping.columns(of: figures) > room(style) { style.subtract(.double) }
    return style
  }
}

extension PrintDocument {
  /// The slip as plain text, for the screen and for tests. Large text has normal size here.
  /// - Parameter width: the columns that a character takes where the text is shown; on paper when
  ///   nil.
  public func plainText(columns: Int, width: ((Character) -> Int)? = nil) -> String {
    let layout = PrintLayout(columns: columns, screenWidth: width)
    return layout.set(self).map { line in
      switch line {
      case .text(let text, _): text + "\n"
      case .feed(let lines): String(repeating: "\n", count: lines)
      case .qrCode(let text):
        layout.wrapping.lines(["[QR]", text], columns: layout.columns).map { $0 + "\n" }.joined()
      case .cut, .openDrawer: ""
      }
    }.joined()
  }
}
