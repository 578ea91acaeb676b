import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Questions and forms on top of a screen")
struct DialogTests {
  /// A screen that asks, for what its dialogs answer.
  private struct Asking: Screen {
    enum Action: Sendable {
      case question, form
      case answered(String)
    }

    static let title = Phrase("asking", "询问")
    var answer = "-"

    func commands(in context: ConsoleContext) -> [Command<Action>] {
      [
        Command(
          "asking.question", keys: [.character("q")], title: Phrase("clear", "清台"),
          help: Phrase("Clear.", "清台。"), action: .question),
        Command(
          "asking.form", keys: [.character("b")], title: Phrase("book", "订位"),
          help: Phrase("Book.", "订位。"), action: .form),
      ]
    }

    mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
      switch action {
      case .question:
        return [
          .present(
            QuestionDialog(
              title: Phrase("Clear T07?", "清台 T07？"),
              text: Phrase("1 line is not sent.", "有 1 道菜未下单。"),
              answers: [
                .init(Phrase("clear", "清台"), key: .character("c"), isDangerous: true),
                .init(Phrase("keep", "保留"), key: .character("k")),
              ]), dismissed: .answered("left open")
          ) { .answered($0 == 0 ? "cleared" : "kept") }
        ]
      case .form:
        return [
          .present(
            FormDialog(
              title: Phrase("New booking", "新订位"),
              fields: [
                .text("name", Phrase("name", "姓名"), isRequired: true),
                .value("guests", Phrase("guests", "人数"), text: "2", read: TypedNumber.guests),
                .choice(
                  "room", Phrase("room", "包间"), options: [Phrase("no", "不要"), Phrase("yes", "要")]),
              ])
          ) { .answered("\($0.text("name"))/\($0.text("guests"))/\($0.choice("room"))") }
        ]
      case .answered(let text):
        answer = text
        return []
      }
    }

    func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
      buffer.write("answer [\(answer)]", at: area.origin)
      return nil
    }
  }

  @Test(
    "A question is answered by its key; Enter never does the dangerous thing; Esc does nothing",
    arguments: [
      (Key.character("c"), "cleared"), (.character("k"), "kept"), (.enter, "kept"),
      (.escape, "left open"),
    ])
  func question(_ key: Key, _ answer: String) {
    let pilot = Pilot(showing: Asking())
    pilot.press(.character("q"))
    pilot.expectScreenContains("1 line is not sent.")
    pilot.press(key)
    pilot.expectScreenContains("answer [\(answer)]")
  }

  @Test("A dialog takes every key: nothing below it is done by accident")
  func dialogIsModal() {
    let pilot = Pilot(showing: Asking())
    pilot.press(.character("q"), .character("b"))
    pilot.expectScreenLacks("New booking")
  }

  @Test("A form keeps what was typed when the language changes, and asks for what is missing")
  func form() {
    let pilot = Pilot(showing: Asking())
    pilot.press(.character("b"), .control("s"))
    pilot.expectScreenContains("type something here")
    pilot.type("Chen?")
    pilot.press(.function(2))
    pilot.expectScreenContains("新订位")
    pilot.expectScreenContains("Chen?")
    pilot.press(.enter, .backspace)
    pilot.type("4x")
    pilot.press(.enter)
    pilot.expectScreenContains("! 请输入总人数，1 至 99")
    pilot.expectScreenContains("4x")
    pilot.press(.backTab, .end, .backspace, .enter)
    pilot.type("2")
    pilot.press(.enter)
    pilot.expectScreenContains("answer [Chen?/4/1]")
  }

  @Test("One Esc does not throw away what was typed into a form")
  func leavingAForm() {
    let pilot = Pilot(showing: Asking())
    pilot.press(.character("b"))
    pilot.type("Bernadette")
    pilot.press(.escape)
    pilot.expectScreenContains("Esc again leaves")
    pilot.type("!")
    pilot.press(.escape)
    pilot.expectScreenContains("Bernadette!")
    pilot.press(.escape)
    pilot.expectScreenLacks("New booking")
    // A short name is typed again in a moment.
    pilot.press(.character("b"))
    pilot.type("Ann")
    pilot.press(.escape)
    pilot.expectScreenLacks("New booking")
  }

  @Test("A paste with a line break in a form confirms nothing")
  func pasteInForm() {
    let pilot = Pilot(showing: Asking())
    pilot.press(.character("b"))
    pilot.paste("Chen\nwindow\n")
    pilot.expectScreenContains("Chen window")
    pilot.expectScreenContains("answer [-]")
  }

  @Test("Dialogs in every window and both languages")
  func snapshots() throws {
    for (name, key) in [("Frame/question", Key.character("q")), ("Frame/form", .character("b"))] {
      try Pilot.assertSnapshots(named: name) {
        Pilot($0, showing: Asking())
      } steps: {
        $0.press(key)
      }
    }
  }
}
