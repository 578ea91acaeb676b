import HeadquartersContract
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("An effect that does a verb")
struct VerbEffectTests {
  @Test("A test sees which verb an update asked for")
  func namesItsVerb() throws {
    var screen = BellScreen()
    let effects = screen.update(
      .ring, in: Pilot(showing: ProbeScreen()).loop.context)
    #expect(effects.count == 1)
    #expect((effects.first?.verb as? RingBell)?.times == 3)
  }

  @Test("The key for the bill asks for the bill and for nothing else")
  func bill() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T01", name: "Chen")
    let context = Pilot(showing: ProbeScreen()).loop.context
    var floor = FloorScreen()
    _ = floor.update(.loaded(try house.database.floor()), in: context)
    let effects = floor.update(.party(.askForBill), in: context)
    #expect(effects.count == 1)
    #expect(effects.first?.verb is AskForBill)
  }

  @Test("The verb is done as the person who is signed in, and its outcome comes back")
  func isDone() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.loop.push(
      Holder(BellScreen(), loop: pilot.loop), above: try #require(pilot.loop.screens.last))
    pilot.press(.character("r"))
    #expect(pilot.noticeLine.contains("Rung 3 times by Anna"))
  }

  @Test("A verb that is refused is told by the screen that knows better")
  func isRefused() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "3")
    pilot.loop.push(
      Holder(BellScreen(), loop: pilot.loop), above: try #require(pilot.loop.screens.last))
    pilot.press(.character("r"))
    #expect(pilot.noticeLine.contains("No bell:"))
  }
}

/// A verb that changes nothing and needs the queue.
private struct RingBell: Verb {
  static var terms: VerbTerms<Self> {
    VerbTerms(
      "bell.ring", Phrase("ring the bell", "按铃"), needs: [.permission(.queue)],
      audit: .none(because: "nothing changes"), events: [])
  }

  let times: Int

  func run(in transaction: Transaction) throws -> Int { times }
}

private struct BellScreen: Screen {
  enum Action: Sendable {
    case ring
    case rung(Int)
    case refused(Phrase)
  }

  static let title = Phrase("bell", "铃")

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "bell.ring", keys: [.character("r")], title: Phrase("ring", "按铃"),
        help: Phrase("Ring the bell.", "按铃。"), action: .ring)
    ]
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .ring:
      return [
        .perform("bell", RingBell(times: 3)) {
          .rung($0)
        } failed: {
          .refused(explanation(of: $0))
        }
      ]
    case .rung(let times):
      let name = context.signedIn?.name ?? ""
      return [.toast(.good, Phrase("Rung \(times) times by \(name)", "\(name) 按铃 \(times) 次"))]
    case .refused(let reason):
      return [.toast(.danger, Phrase("No bell: \(reason.english)", "未按铃：\(reason.chinese)"))]
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? { nil }
}
