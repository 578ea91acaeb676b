import StoreDomain
import TerminalCore
import Widgets

/// Where the guest finds the receipt, large enough to be read or photographed across the counter.
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
    return nil
  }

  /// An address is broken anywhere, and no sign is put where it is.
  private static func parts(of link: String, columns: Int) -> [String] {
    let all = Array(link)
    return stride(from: 0, to: all.count, by: max(1, columns)).map {
      String(all[$0..<min(all.count, $0 + max(1, columns))])
    }
  }
}
