import StoreDomain
import TerminalCore
import Widgets

/// Where the guest finds the receipt: as a square code for a phone where the screen has room, else the
/// address, large enough to be read or photographed across the counter.
struct ReceiptLinkDialog: Screen {
  enum Action: Sendable { case close }

  typealias Outcome = Never

  static let title = Phrase("receipt on the guest's phone", "电子小票")

  let link: String

  static let specimens = [ReceiptLinkDialog(link: "https://example.com/r/0123456789abcdefghjk")]

  var presentation: Presentation { .overlay }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "link.close", keys: [.enter, .escape, .character("q")], title: Phrase("back", "返回"),
        help: Phrase("Back to the receipt.", "返回结账单。"), action: .close)
    ]
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .close: [.close]
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    if let code = SquareCode(link), let margin = Self.margin(of: code, in: area) {
      draw(code, margin: margin, into: &buffer, area: area, context: context)
    } else {
      drawLink(into: &buffer, area: area, context: context)
    }
    return nil
  }

  // MARK: The square code

  /// As much light around a code as there is room for; nil where there is none for the code itself.
  /// Four modules are the rule, and a phone finds it with two.
  private static func margin(of code: SquareCode, in area: Rect) -> Int? {
    [4, 3, 2].first { margin in
      let side = code.size + margin * 2
      return side + 2 <= area.columns && (side + 1) / 2 + 3 <= area.rows
    }
  }

  /// Two modules in a cell, one above the other. What is light on the paper is drawn, so that it shines on
  /// a dark screen; phones read the opposite on a light one too.
  private func draw(
    _ code: SquareCode, margin: Int, into buffer: inout Buffer, area: Rect,
    context: ConsoleContext
  ) {
    let side = code.size + margin * 2
    let columns = min(area.columns, max(side, displayWidth(link)) + 4)
    let box = area.centred(Size(columns: columns, rows: (side + 1) / 2 + 3))
    let room = buffer.drawBox(box, title: context.text(Self.title))
    let left = room.column + max(0, (room.columns - side) / 2)
    for row in stride(from: 0, to: side, by: 2) {
      let cells = (0..<side).map { column -> String in
        let upper = code.isDark(column: column - margin, row: row - margin)
        let lower = code.isDark(column: column - margin, row: row + 1 - margin)
        // Under an odd last row there is nothing.
        let isLast = row + 1 == side
        return switch (upper, lower || isLast) {
        case (false, false): "█"
        case (false, true): "▀"
        case (true, false): "▄"
        case (true, true): " "
        }
      }
      buffer.write(
        cells.joined(), at: Point(column: left, row: room.row + row / 2), style: .strong)
    }
    let text = room.line((side + 1) / 2)
    buffer.write(
      link,
      at: Point(
        column: room.column + max(0, (room.columns - displayWidth(link)) / 2), row: text.row),
      style: .normal, columns: room.columns, overflow: .ellipsis)
  }

  // MARK: The address alone

  private func drawLink(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    let columns = min(area.columns, 76)
    let lines = Self.parts(of: link, columns: columns - 6)
    let box = area.centred(
      Size(columns: columns, rows: min(area.rows, lines.count * 2 + 5)))
    let room = buffer.drawBox(box, title: context.text(Self.title)).inset(columns: 2, rows: 1)
    let words = Phrase(
      "The square code on the paper leads there too.", "扫描小票上的二维码也可打开。")
    buffer.write(
      context.text(words), at: room.origin, style: .quiet, columns: room.columns,
      overflow: .ellipsis)
    // A line apart, so that nobody copies one line twice.
    for (index, line) in lines.enumerated() where 2 + index * 2 < room.rows {
      buffer.write(
        line, at: Point(column: room.column, row: room.row + 2 + index * 2), style: .strong)
    }
  }

  /// An address is broken anywhere, and no sign is put where it is.
  private static func parts(of link: String, columns: Int) -> [String] {
    let all = Array(link)
    return stride(from: 0, to: all.count, by: max(1, columns)).map {
      String(all[$0..<min(all.count, $0 + max(1, columns))])
    }
  }
}
