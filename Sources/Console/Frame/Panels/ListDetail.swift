import TerminalCore

/// Where list and detail stand: side by side on a desk, one instead of the other on a phone.
public struct ListDetail: Hashable, Sendable {
  /// Nil while the detail replaces it.
  public let list: Rect?
  /// Nil while only the list is shown.
  public let detail: Rect?
  private let divider: Rect?

  /// - Parameters:
  ///   - area: the body of the screen.
  ///   - isDetailOpen: on a phone, whether Enter has opened the detail.
  ///   - listShare: the list's part of the width in hundredths.
  public init(_ area: Rect, layout: Layout, isDetailOpen: Bool, listShare: Int = 55) {
    guard layout.isSplit else {
      list = isDetailOpen ? nil : area
      detail = isDetailOpen ? area : nil
      divider = nil
      return
    }
    let parts = area.split(left: area.columns * listShare / 100, gap: 3)
    list = parts.left
    detail = parts.right.columns(from: 0, count: parts.right.columns - 1)
    divider = Rect(column: parts.left.maxColumn + 1, row: area.row, columns: 1, rows: area.rows)
  }

  /// Draws the line between the two, where there is one.
  public func drawDivider(into buffer: inout Buffer) {
    guard let divider else { return }
    for row in divider.row..<divider.maxRow {
      buffer.write("│", at: Point(column: divider.column, row: row), style: .border)
    }
  }

  /// Draws both sides and the line between them.
  ///
  /// - Parameters:
  ///   - lines: what the detail says.
  ///   - drawList: draws the list into its side and returns where the text cursor stands.
  func draw(
    into buffer: inout Buffer, detail lines: @autoclosure () -> [SheetLine],
    list drawList: (inout Buffer, Rect) -> Point?
  ) -> Point? {
    drawDivider(into: &buffer)
    if let detail {
      // Beside the list the divider keeps it from the edge.
      buffer.draw(lines(), in: detail.inset(columns: divider == nil ? 1 : 0))
    }
    return list.flatMap { drawList(&buffer, $0) }
  }
}
