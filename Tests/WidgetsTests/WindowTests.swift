import StoreDomain
import TerminalCore
import Testing

@testable import Widgets

@Suite("Boxes over the screen")
struct WindowTests {
  let question = Dialog(
    title: "退菜", text: "Return 2 毛肚? They were sent at 19:58 and the kitchen may have made them.",
    choices: [
      DialogChoice("return", key: .character("r"), isDangerous: true),
      DialogChoice("keep", key: .character("k")),
    ])

  @Test("A question stands in the middle with its ways out")
  func draws() {
    var buffer = Buffer(size: Size(columns: 40, rows: 8))
    question.draw(in: buffer.bounds, of: &buffer, widest: 34)
    #expect(
      buffer.lines == [
        "   ┌─ 退菜 ────────────────────────┐",
        "   │ Return 2 毛肚? They were sent │",
        "   │ at 19:58 and the kitchen may  │",
        "   │ have made them.               │",
        "   │                               │",
        "   │  r return   [k keep]          │",
        "   └───────────────────────────────┘",
        "",
      ])
  }

  @Test("Enter never takes the dangerous way by itself")
  func safeByDefault() {
    var dialog = question
    #expect(dialog.handle(.enter) == .chosen(1))
    #expect(dialog.handle(.character("r")) == .chosen(0))
    #expect(dialog.handle(.left) == .moved)
    #expect(dialog.handle(.enter) == .chosen(0))
    #expect(dialog.handle(.escape) == .cancelled)
    #expect(dialog.handle(.character("x")) == .ignored)
  }

  @Test(
    "On any screen it draws without breaking",
    arguments: [(20, 5), (1, 1), (4, 3), (0, 0), (12, 2)])
  func tiny(columns: Int, rows: Int) {
    var buffer = Buffer(size: Size(columns: columns, rows: rows))
    var dialog = question
    for _ in 0..<4 {
      dialog.draw(in: buffer.bounds, of: &buffer)
      _ = dialog.handle(.down)
    }
    #expect(buffer.lines.count == rows)
  }
}

@Suite("Text in lines")
struct WrappingTests {
  @Test(
    "Lines break where a reader expects it",
    arguments: [
      ("Beef tripe and tofu", 10, ["Beef tripe", "and tofu"]), ("毛肚火锅", 4, ["毛肚", "火锅"]),
      ("毛肚，火锅。", 6, ["毛肚，", "火锅。"]), ("他说「好吃」", 6, ["他说", "「好", "吃」"]),
      ("a\nb", 5, ["a", "b"]),
      ("", 5, [""]), ("abcdefgh", 3, ["abc", "def", "gh"]), ("ab毛cd", 3, ["ab", "毛", "cd"]),
      ("毛", 1, [""]),
      ("2 毛肚 38.00", 6, ["2 毛肚", "38.00"]),
    ])
  func lines(text: String, columns: Int, expected: [String]) {
    #expect(wrapped(text, columns: columns) == expected)
  }

  @Test("No line is too wide and no character is lost", arguments: UInt64(1)...60)
  func property(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Character] = Array("ab c毛肚，。「」(x)é🍲 ")
    let text = String((0..<80).map { _ in alphabet.randomElement(using: &random) ?? "a" })
    let columns = Int.random(in: 2...20, using: &random)
    let lines = wrapped(text, columns: columns)
    #expect(lines.allSatisfy { displayWidth($0) <= columns })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
