/// One column of one row.
///
/// A screen has thousands of cells and is drawn anew for each key, so that a cell is eight plain
/// bytes, copied and compared at once.
public struct Cell: Hashable, Sendable {
  let glyph: Glyph
  /// The columns that `text` takes: 1 or 2, or 0 in the second column of a wide character.
  public var width: UInt8
  public var style: Style

  init(_ glyph: Glyph, width: UInt8, style: Style) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }

  /// What is drawn here: one character as a person sees it, already sanitised. Empty in the second
  /// column of a wide character.
  public var text: String { glyph.text }

  /// The character where it is a single one of ASCII, as nearly everywhere on a screen.
  public var ascii: UInt8? { glyph.ascii }

  /// An empty column.
  public static func blank(_ style: Style = .normal) -> Cell {
    Cell(.space, width: 1, style: style)
  }

  /// The second column of a wide character.
  static func continuation(_ style: Style) -> Cell {
    Cell(.none, width: 0, style: style)
  }
}
