import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A screen that closes before its answer comes")
struct ClosedScreenTests {
  @Test("What a screen has done is told after it has closed")
  func toldAfterClosing() {
    let pilot = Pilot(showing: ProbeScreen())
    let loop = pilot.loop
    loop.push(Holder(ParcelScreen(), loop: loop), above: loop.screens[0])
    pilot.terminal.press(.character("p"), .escape)
    pilot.waitForIdle()
    pilot.expectScreenLacks("parcel open")
    #expect(pilot.noticeLine.contains("The parcel is sent."))
    // What the screen would have gone on to do is not done.
    pilot.expectScreenLacks("Which way")
  }

  @Test("Whoever signed in meanwhile does not hear what another person has done")
  func notToldToOthers() {
    let pilot = Pilot(showing: ProbeScreen())
    let loop = pilot.loop
    loop.push(Holder(ParcelScreen(), loop: loop), above: loop.screens[0])
    pilot.terminal.press(.character("p"), .escape, .control("q"))
    pilot.waitForIdle()
    pilot.expectScreenContains("Who are you?")
    pilot.expectScreenLacks("The parcel is sent.")
  }
}

/// A dialog that sends something and says so.
private struct ParcelScreen: Screen {
  enum Action: Sendable { case send, sent, close }

  static let title = Phrase("parcel", "包裹")

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "parcel.send", keys: [.character("p")], title: Phrase("send", "寄出"),
        help: Phrase("Send it.", "寄出。"), action: .send),
      Command(
        "parcel.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back.", "返回。"), action: .close),
    ]
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .send: [.perform("send") { _ in .sent }]
    case .sent:
      [
        .toast(.good, Phrase("The parcel is sent.", "包裹已寄出。")),
        .present(
          QuestionDialog(
            title: Phrase("Which way?", "哪条路？"), text: Phrase("", ""),
            answers: [.init(Phrase("this", "这条"), key: .character("t"))])
        ) { _ in .close },
      ]
    case .close: [.close]
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.write("parcel open", at: area.origin)
    return nil
  }
}
