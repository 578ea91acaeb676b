import TerminalCore
import Testing

@testable import Widgets

@Suite("A booking taken by phone")
struct FormTests {
  enum Field: Hashable { case name, phone, size }

  func booking() -> Form<Field> {
    Form([
      FormField(.name, label: "姓名", limit: 20) { $0.isEmpty ? "a name, please" : nil },
      FormField(.phone, label: "Phone", limit: 40) {
        $0.count < 5 ? "at least 5 digits" : nil
      },
      FormField(.size, label: "Room", options: ["hall", "包间", "video"]),
    ])
  }

  func type(_ text: String, into form: inout Form<Field>) {
    for character in text { _ = form.handle(.character(character)) }
  }

  @Test("Filled in order with Enter, it is submitted on the last field")
  func filled() {
    var form = booking()
    type("王女士", into: &form)
    #expect(form.handle(.enter) == .moved)
    type("13800138000", into: &form)
    #expect(form.handle(.enter) == .moved)
    #expect(form.handle(.right) == .changed)
    #expect(form.handle(.enter) == .submitted)
    #expect(form.text(.name) == "王女士")
    #expect(form.choice(.size) == 1)
    #expect(form.text(.size) == "包间")
  }

  @Test("A wrong field gets its message, and the cursor goes there")
  func wrong() {
    var form = booking()
    #expect(form.handle(.control("s")) == .moved)
    #expect(form.focused == .name)
    var buffer = Buffer(size: Size(columns: 40, rows: 6))
    let cursor = form.draw(in: buffer.bounds, of: &buffer) { _ in "" }
    #expect(
      buffer.lines == [
        "姓名", "       ! a name, please", "Phone", "       ! at least 5 digits",
        "Room   [hall]  包间   video", "",
      ])
    #expect(cursor == Point(column: 7, row: 0))
    type("x", into: &form)
    form.draw(in: buffer.bounds, of: &buffer) { _ in "" }
    #expect(buffer.lines[1] == "Phone", "the message goes when its field changes")
  }

  @Test("A field is checked when the cursor leaves it")
  func leaving() {
    var form = booking()
    form.focus(on: .phone)
    type("12", into: &form)
    _ = form.handle(.backTab)
    #expect(form.focused == .name)
    #expect(form.fields[1].message == "at least 5 digits")
  }

  @Test("A pasted line break submits nothing, and a switch of language loses nothing")
  func keepsWhatWasTyped() {
    var form = booking()
    form.focus(on: .phone)
    #expect(form.paste("138\n00138000\n") == .changed)
    #expect(form.text(.phone) == "138 00138000")
    #expect(form.focused == .phone)
    form.relabel { id in (id == .phone ? "电话" : "x", "") }
    #expect(form.text(.phone) == "138 00138000")
    #expect(form.fields[1].label == "电话")
    #expect(form.handle(.escape) == .cancelled)
  }

  @Test("What is wrong with a field is said in the language that is switched to")
  func relabelled() {
    var form = booking()
    form.focus(on: .phone)
    type("12", into: &form)
    _ = form.handle(.backTab)
    form.relabel { _ in
      ("电话", "")
    } validate: { _ in
      { $0.count < 5 ? "至少 5 位" : nil }
    }
    #expect(form.fields[1].message == "至少 5 位")
    #expect(form.fields[0].message == nil, "nothing was said there before")
  }

  @Test("A message without room beside the labels has the whole width")
  func longMessage() {
    var form = Form([
      FormField(1, label: "how many come", text: "2+1") { _ in "one number of guests, 1 to 99" }
    ])
    _ = form.handle(.enter)
    var buffer = Buffer(size: Size(columns: 30, rows: 4))
    #expect(form.rows(columns: 30) == 3)
    form.draw(in: buffer.bounds, of: &buffer) { _ in "" }
    #expect(
      buffer.lines == [
        "how many come  2+1", "! one number of guests, 1 to", "99", "",
      ])
  }

  @Test("Fields without room are marked as more rows of a list are, and so are choices")
  func marks() {
    var form = Form([
      FormField(1, label: "a"), FormField(2, label: "b"),
      FormField(3, label: "c", options: ["the first choice", "the second one"]),
      FormField(4, label: "d"),
    ])
    func lines(_ form: Form<Int>) -> [String] {
      var buffer = Buffer(size: Size(columns: 24, rows: 2))
      form.draw(in: buffer.bounds.columns(from: 0, count: 23), of: &buffer) { _ in "" }
      return buffer.lines
    }
    let gap = String(repeating: " ", count: 22)
    #expect(lines(form) == ["a", "b\(gap)v"])
    _ = form.handle(.tab)
    _ = form.handle(.tab)
    #expect(lines(form) == ["b\(gap)^", "c  [the first choi… 1/2v"])
    _ = form.handle(.tab)
    #expect(lines(form) == ["c  [the first choi… 1/2^", "d"])
  }

  @Test("What the store refuses is shown where it belongs")
  func refusedByTheStore() {
    var form = booking()
    form.setText("13800138000", of: .phone)
    form.refuse(.phone, message: "has a ticket already")
    #expect(form.focused == .phone)
    var buffer = Buffer(size: Size(columns: 40, rows: 2))
    form.draw(in: buffer.bounds, of: &buffer) { _ in "" }
    #expect(
      buffer.lines == ["Phone  13800138000", "       ! has a ticket already"],
      "the focused field is in view")
  }

  @Test(
    "On a screen with one row or column it still draws",
    arguments: [(1, 1), (3, 2), (0, 0), (10, 1)])
  func tiny(columns: Int, rows: Int) {
    var form = booking()
    _ = form.handle(.control("s"))
    var buffer = Buffer(size: Size(columns: columns, rows: rows))
    form.draw(in: buffer.bounds, of: &buffer) { _ in "" }
    #expect(buffer.lines.count == rows)
  }

  // MARK: What is prefilled

  private func change() -> Form<Field> {
    Form([
      FormField(.name, label: "姓名", text: "王女士"),
      FormField(.size, label: "Guests", text: "9", kind: .value),
    ])
  }

  @Test("The first key replaces what any field is prefilled with")
  func prefilled() {
    var form = change()
    _ = form.handle(.tab)
    type("8", into: &form)
    _ = form.handle(.tab)
    type("Chen", into: &form)
    #expect(form.text(.size) == "8")
    #expect(form.text(.name) == "Chen")
  }

  @Test("A value is typed anew when somebody comes back to it; a text that was typed goes on")
  func back() {
    var form = change()
    type("Li", into: &form)
    _ = form.handle(.tab)
    type("8", into: &form)
    _ = form.handle(.backTab)
    type(" Na", into: &form)
    _ = form.handle(.tab)
    type("7", into: &form)
    #expect(form.text(.name) == "Li Na")
    #expect(form.text(.size) == "7")
  }

  @Test("A switch of language changes nothing about what the next key does")
  func languageKeepsSelection() {
    var form = change()
    form.relabel { _ in ("x", "") }
    type("Li", into: &form)
    form.relabel { _ in ("y", "") }
    type("u", into: &form)
    #expect(form.text(.name) == "Liu")
  }
}
