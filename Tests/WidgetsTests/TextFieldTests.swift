import StoreDomain
import TerminalCore
import Testing

@testable import Widgets

@Suite("Typing into a field")
struct TextFieldTests {
  func typed(_ text: String, into field: TextField = TextField()) -> TextField {
    var field = field
    for character in text { _ = field.handle(.character(character)) }
    return field
  }

  @Test("A name is edited by characters, however wide they are")
  func editing() {
    var field = typed("王女士x")
    #expect(field.handle(.backspace) == .changed)
    _ = field.handle(.left)
    _ = field.handle(.character("小"))
    #expect(field.text == "王女小士")
    #expect(field.cursor == 3)
    _ = field.handle(.home)
    #expect(field.handle(.backspace) == .moved)
    #expect(field.handle(.delete) == .changed)
    #expect(field.text == "女小士")
    #expect(field.handle(.up) == .ignored)
  }

  @Test("Ctrl-W takes a word, Ctrl-U all before the cursor, Ctrl-K all after it")
  func deletes() {
    var field = typed("window seat  ")
    _ = field.handle(.control("w"))
    #expect(field.text == "window ")
    _ = field.handle(.left)
    _ = field.handle(.left)
    _ = field.handle(.control("k"))
    #expect(field.text == "windo")
    _ = field.handle(.control("u"))
    #expect(field.isEmpty)
  }

  @Test("A mark typed after its letter joins it")
  func combining() {
    let field = typed("e\u{301}")
    var apart = TextField()
    _ = apart.handle(.character("e"))
    _ = apart.handle(.character("\u{301}"))
    #expect(field.text == apart.text)
    #expect(apart.cursor == 1)
    #expect(apart.handle(.backspace) == .changed)
    #expect(apart.isEmpty)
  }

  @Test("A long paste becomes one line, is cut at the limit, and says so")
  func paste() {
    var field = TextField(limit: 10)
    #expect(field.paste("  毛肚\n火锅\u{1B}[31m" + String(repeating: "x", count: 3000)) == .changed)
    #expect(field.text == "毛肚 火锅\u{FFFD}[31m")
    #expect(field.notice == .pasteCut(leftOut: 3000))
    _ = field.handle(.left)
    #expect(field.notice == nil)
    _ = field.handle(.character("y"))
    #expect(field.notice == .full(limit: 10))
    #expect(field.text.count == 10)
  }

  @Test(
    "A field lets no character out, whatever value is wanted in it",
    arguments: ["2+1", "1.5yx", "+86 138-0013", "1。5元", "2026/11.22", "19：45", "7pm", "1,2 kg"])
  func takesWhatIsTyped(text: String) {
    #expect(typed(text, into: TextField(limit: TextField.valueLimit)).text == text)
    var pasted = TextField(limit: TextField.valueLimit)
    _ = pasted.paste(text)
    #expect(pasted.text == text)
  }

  @Test("A PIN has digits alone, and what does not belong is named")
  func refusal() {
    var field = typed("1２3", into: TextField(kind: .secretDigits))
    #expect(field.text == "123")
    #expect(field.handle(.character("x")) == .moved)
    #expect(field.notice == .refused("x"))
    #expect(field.text == "123")
  }

  @Test("A long text scrolls so that the cursor is visible")
  func drawing() {
    var buffer = Buffer(size: Size(columns: 6, rows: 1))
    var field = typed("毛肚火锅")
    #expect(field.draw(in: buffer.bounds, of: &buffer) == Point(column: 4, row: 0))
    #expect(buffer.lines == ["火锅"])
    _ = field.handle(.home)
    #expect(field.draw(in: buffer.bounds, of: &buffer) == Point(column: 0, row: 0))
    #expect(buffer.lines == ["毛肚火"])
    let secret = typed("1234", into: TextField(kind: .secretDigits))
    secret.draw(in: buffer.bounds, of: &buffer)
    #expect(buffer.lines == ["****"])
    TextField().draw(in: buffer.bounds, of: &buffer, placeholder: "name or phone")
    #expect(buffer.lines == ["name …"])
  }

  @Test(
    "Whatever keys come, the cursor stays inside and the limit holds", arguments: UInt64(1)...30)
  func property(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let keys: [Key] = [
      .character("a"), .character("毛"), .character("\u{301}"), .character("👍"), .character(" "),
      .backspace, .delete,
      .left, .right, .home, .end, .control("u"), .control("k"), .control("w"),
    ]
    var field = TextField(limit: 8)
    var buffer = Buffer(size: Size(columns: 5, rows: 1))
    for _ in 0..<400 {
      _ = field.handle(keys.randomElement(using: &random) ?? .left)
      if Int.random(in: 0..<10, using: &random) == 0 { _ = field.paste("x\u{202E}\n毛e\u{301}") }
      #expect((0...field.text.count).contains(field.cursor))
      #expect(field.text.count <= 8)
      #expect(buffer.bounds.contains(field.draw(in: buffer.bounds, of: &buffer)))
    }
  }

  // MARK: What is prefilled

  @Test("The first character or paste replaces what is prefilled; the next goes on")
  func replaced() {
    #expect(typed("63", into: TextField("3")).text == "63")
    #expect(typed("小", into: TextField("王女士")).text == "小")
    var pasted = TextField("3.00")
    #expect(pasted.paste("2.50") == .changed)
    #expect(pasted.text == "2.50")
    #expect(pasted.paste("x") == .changed)
    #expect(pasted.text == "2.50x")
    // It holds no more, but what is replaced makes room.
    #expect(typed("9", into: TextField("1234", limit: 4)).text == "9")
  }

  @Test("A paste of nothing, a lone mark and a key without meaning replace nothing")
  func notReplaced() {
    var field = TextField("毛肚")
    #expect(field.paste(" \n ") == .moved)
    #expect(field.text == "毛肚")
    var marked = TextField("毛肚")
    #expect(marked.handle(.character("\u{301}")) == .moved)
    #expect(marked.handle(.up) == .ignored)
    #expect(marked.text == "毛肚")
    #expect(marked.isSelected)
  }

  @Test(
    "Backspace and what else deletes clear what is prefilled",
    arguments: [Key.backspace, .delete, .control("u"), .control("k"), .control("w")])
  func cleared(_ key: Key) {
    var field = TextField("two words")
    #expect(field.handle(key) == .changed)
    #expect(field.isEmpty)
    #expect(!field.isSelected)
  }

  @Test(
    "An arrow, Home or End begins to edit what is prefilled",
    arguments: [
      (Key.right, "13x"), (.end, "13x"), (.left, "1x3"), (.home, "x13"), (.control("a"), "x13"),
      (.control("e"), "13x"),
    ])
  func edited(_ key: Key, _ text: String) {
    var field = TextField("13")
    #expect(field.handle(key) == .moved)
    #expect(typed("x", into: field).text == text)
  }

  @Test("What is prefilled is seen to be replaced, without colours too")
  func seen() {
    var buffer = Buffer(size: Size(columns: 6, rows: 1))
    let field = TextField("13")
    field.draw(in: buffer.bounds, of: &buffer)
    #expect(buffer[0, 0].style == .search.reversed.underlined)
    #expect(buffer[2, 0].style == .search)
    field.draw(in: buffer.bounds, of: &buffer, isFocused: false)
    #expect(buffer[0, 0].style == .search)
    var edited = field
    _ = edited.handle(.end)
    edited.draw(in: buffer.bounds, of: &buffer)
    #expect(buffer[0, 0].style == .search)
  }
}
