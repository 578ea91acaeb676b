/// One column of one row.
public struct Cell: Hashable, Sendable {
  /// What is drawn here: one character as a person sees it, already sanitised. Empty in the second
  /// column of a wide character. Up to 15 bytes are held without an allocation.
  public var text: String
  /// The columns that `text` takes: 1 or 2, or 0 in the second column of a wide character.
  public var width: UInt8
  public var style: Style

  /// An empty column.
  public static func blank(_ style: Style = .normal) -> Cell {
    Cell(text: " ", width: 1, style: style)
  }

  /// The second column of a wide character.
  static func continuation(_ style: Style) -> Cell {
    Cell(text: "", width: 0, style: style)
  }
}
