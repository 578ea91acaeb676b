extension Buffer {
  /// The text of every row without spaces at its end: what a person reads, for snapshots.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var text = ""
      for cell in self.row(row) { text += cell.text }
      return text.withoutTrailingSpaces
    }
  }

  /// All rows as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// The text of every row with each change of style written as `{role}` or `{role+bold}`; a row
  /// begins as `normal`.
  public var styledLines: [String] {
    (0..<size.rows).map { row in
      var text = ""
      var current = Style.normal
      for cell in self.row(row) {
        if cell.style != current {
          text += "{\(cell.style.label)}"
          current = cell.style
        }
        text += cell.text
      }
      return text.withoutTrailingSpaces
    }
  }
}

extension Style {
  /// The style as snapshots write it.
  public var label: String {
    var label = "\(role)"
    if modifiers.contains(.bold) { label += "+bold" }
    if modifiers.contains(.underline) { label += "+underline" }
    if modifiers.contains(.reverse) { label += "+reverse" }
    if modifiers.contains(.dim) { label += "+dim" }
    return label
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
