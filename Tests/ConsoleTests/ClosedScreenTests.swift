import Dispatch
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A screen that closes before its answer comes")
struct ClosedScreenTests {
  private let clock = HandClock()
  private let mayArrive = DispatchSemaphore(value: 0)

  /// A console on which a parcel can be sent that takes long to arrive.
  private func sending() -> Pilot {
    let pilot = Pilot(showing: ProbeScreen()) { [clock] in $0.now = { clock.now } }
    let loop = pilot.loop
    let parcel = ParcelScreen(mayArrive: mayArrive)
    loop.push(Holder(parcel, loop: loop), above: loop.screens[0])
    return pilot
  }

  /// Keys wait for the parcel, but not for ever.
  private func closeMeanwhile(_ pilot: Pilot) {
    pilot.loop.runOnce()
    clock.advance(seconds: 3)
    pilot.loop.runOnce()
    mayArrive.signal()
    pilot.waitForIdle()
  }

  @Test("What a screen has done is told after it has closed")
  func toldAfterClosing() {
    let pilot = sending()
    pilot.terminal.press(.character("p"), .escape)
    closeMeanwhile(pilot)
    pilot.expectScreenLacks("parcel open")
    #expect(pilot.noticeLine.contains("The parcel is sent."))
    // What the screen would have gone on to do is not done.
    pilot.expectScreenLacks("Which way")
  }

  @Test("Whoever signed in meanwhile does not hear what another person has done")
  func notToldToOthers() {
    let pilot = sending()
    pilot.terminal.press(.character("p"), .escape, .control("q"))
    closeMeanwhile(pilot)
    pilot.expectScreenContains("Who are you?")
    pilot.expectScreenLacks("The parcel is sent.")
  }
}

/// A dialog that sends something and says so.
private struct ParcelScreen: Screen {
  enum Action: Sendable { case send, sent, close }

  static let title = Phrase("parcel", "包裹")

  let mayArrive: DispatchSemaphore

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
    case .send:
      [
        .perform("send") { [mayArrive] _ in
          _ = mayArrive.wait(timeout: .now() + 600)
          return .sent
        }
      ]
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
