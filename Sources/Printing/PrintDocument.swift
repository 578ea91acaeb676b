/// A slip of paper as a list of lines, before it is known which printer or screen shows it.
///
/// Texts are as guests and staff typed them; what could command a printer goes when the slip is
/// set, and nowhere else.
public struct PrintDocument: Sendable, Equatable {
  public struct Style: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let bold = Style(rawValue: 1)
    /// Twice as high and twice as wide.
    public static let double = Style(rawValue: 2)
    /// Four times as high and wide, for the number that a guest waits for.
    public static let huge = Style(rawValue: 4)
  }

  public enum Alignment: Sendable, Hashable {
    case leading, center
  }

  /// A right-aligned column at the end of a line.
  public struct Cell: Sendable, Hashable {
    public var text: String
    /// What it takes at least, in characters of single width.
    public var columns: Int

    public init(_ text: String, columns: Int) {
      self.text = text
      self.columns = columns
    }
  }

  public enum Line: Sendable, Hashable {
    /// Texts that stand side by side when they fit on one line, else one under the other, such as
    /// a dish's names in two languages; and cells at the right end, which are never cut. Texts
    /// wrap at words and between Chinese characters; wrapped lines are indented like the first.
    /// A larger style gives way where cells, or a huge text, would not fit.
    case parts([String], cells: [Cell], style: Style, alignment: Alignment)
    case rule
    case feed(lines: Int)
    case cut
    /// Opens the cash drawer that is connected to the printer.
    case openDrawer
    /// A square code for a guest's phone. One that is longer than 1,000 bytes is left out.
    case qrCode(String)

    /// A text over the whole width.
    public static func text(
      _ text: String, style: Style = [], alignment: Alignment = .leading
    ) -> Line {
      .parts([text], cells: [], style: style, alignment: alignment)
    }

    /// A text in the room that the right-aligned cells leave it.
    public static func row(_ text: String, cells: [Cell], style: Style = []) -> Line {
      .parts([text], cells: cells, style: style, alignment: .leading)
    }
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

  public mutating func text(
    _ parts: [String], style: Style = [], alignment: Alignment = .leading
  ) {
    lines.append(.parts(parts, cells: [], style: style, alignment: alignment))
  }

  public mutating func row(_ left: String, _ cells: Cell..., style: Style = []) {
    lines.append(.row(left, cells: cells, style: style))
  }

  public mutating func row(_ left: [String], _ cells: Cell..., style: Style = []) {
    lines.append(.parts(left, cells: cells, style: style, alignment: .leading))
  }
}
