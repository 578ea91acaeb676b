import TerminalCore
import Testing

@testable import Widgets

@Suite("Columns that line up")
struct TableTests {
  let menu = Table([
    TableColumn("Code", width: .fixed(4), dropOrder: 2),
    TableColumn("Dish", width: .flexible(minimum: 8)),
    TableColumn("Price", width: .fixed(7), alignment: .trailing),
    TableColumn("Half", width: .fixed(6), alignment: .trailing, dropOrder: 3),
  ])

  func draw(columns: Int) -> [String] {
    var buffer = Buffer(size: Size(columns: columns, rows: 4))
    let dishes = [
      "毛肚": ["MD", "毛肚", "38.00", "20.00"],
      "x": ["X", "Very long English dish name", "1,238.00", ""],
    ]
    let state = ListState(["毛肚", "x"])
    menu.draw(state, in: buffer.bounds, of: &buffer, hasHeader: true) { id in
      (dishes[id] ?? []).map { TableCell($0) }
    }
    return buffer.lines
  }

  @Test("Chinese and English rows end at the same column")
  func aligned() {
    #expect(
      draw(columns: 34)
        == [
          "Code Dish             Price   Half",
          "MD   毛肚             38.00  20.00",
          "X    Very long Eng… 1,238.…",
          "",
        ])
  }

  @Test("On a narrow screen the least important columns go first")
  func narrow() {
    #expect(draw(columns: 24)[1] == "MD   毛肚          38.00")
    #expect(draw(columns: 17)[1] == "毛肚        38.00")
    #expect(draw(columns: 5)[1] == "毛肚")
    #expect(draw(columns: 0) == ["", "", "", ""])
  }

  @Test("An allergy stays marked under the cursor")
  func emphasis() {
    var buffer = Buffer(size: Size(columns: 24, rows: 1))
    menu.drawRow(
      ["MD", TableCell("! peanuts", style: .allergy)], emphasis: .selected, in: buffer.bounds,
      of: &buffer)
    #expect(buffer[0, 0].style == .selected)
    #expect(buffer.styledLines[0].contains("{allergy}! peanuts"))
    #expect(buffer[23, 0].style == .selected)
  }
}
