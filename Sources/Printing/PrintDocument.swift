/// A slip of paper as a list of lines, before it is known which printer or screen shows it.
public struct PrintDocument: Sendable, Equatable {
  public struct Style: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let bold = Style(rawValue: 1)
    /// Twice as high and twice as wide.
    public static let double = Style(rawValue: 2)
  }

  public enum Alignment: Sendable, Hashable {
    case leading, center
  }

  /// A right-aligned column at the end of a line.
  public struct Cell: Sendable, Hashable {
    public var text: String
    /// In characters of single width.
    public var columns: Int

    public init(_ text: String, columns: Int) {
      self.text = text
      self.columns = columns
    }
  }

  public enum Line: Sendable, Hashable {
    /// Wraps at words and between Chinese characters; wrapped lines are indented.
    case text(String, style: Style = [], alignment: Alignment = .leading)
    /// Text that wraps in the room that the right-aligned cells leave it.
    case row(String, cells: [Cell], style: Style = [])
    case rule
    case feed(lines: Int)
    case cut
    /// Opens the cash drawer that is connected to the printer.
    case openDrawer
  }

  public var lines: [Line]

  public init(lines: [Line] = []) {
    self.lines = lines
  }

  public mutating func text(
    _ text: String, style: Style = [], alignment: Alignment = .leading
  ) {
    lines.append(.text(text, style: style, alignment: alignment))
  }

  public mutating func row(_ left: String, _ cells: Cell..., style: Style = []) {
    lines.append(.row(left, cells: cells, style: style))
  }
}
