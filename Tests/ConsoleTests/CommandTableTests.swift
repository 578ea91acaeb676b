import Foundation
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("One command table per screen")
struct CommandTableTests {
  private func command(
    _ id: CommandID, _ keys: Key..., availability: Availability = .enabled
  ) -> CommandSummary {
    CommandSummary(
      id: id, keys: keys, title: Phrase("call", "叫号"), help: Phrase("Call.", "叫号。"),
      availability: availability, footer: .inTableOrder)
  }

  @Test("No two commands fight for a key on any screen")
  func noClashes() {
    #expect(ScreenCatalogue.clashes() == [], "give one of the two another key")
  }

  @Test("The check refuses two commands on one key, even when one of them is disabled")
  func twoOnOneKey() {
    let disabled = command(
      "door.new", .character("c"), availability: .disabled(Phrase("closed", "已打烊")))
    let problems = CommandTable.clashes(
      in: [command("door.call", .character("c")), disabled], with: [])
    #expect(problems == ["c is both door.call and door.new"])
  }

  @Test("A hidden command gives its key away")
  func hiddenIsFree() {
    let hidden = command("door.new", .character("c"), availability: .hidden)
    #expect(
      CommandTable.clashes(in: [command("door.call", .character("c")), hidden], with: []).isEmpty)
  }

  @Test("The check refuses a screen that takes a key away from the frame")
  func frameKey() {
    let problems = CommandTable.clashes(
      in: [command("door.ask", .character("?"))],
      with: [command("frame.help", .character("?"), .function(1))])
    #expect(problems == ["door.ask takes ? away from frame.help"])
  }

  /// A screen on which `?` is the beginning of something typed.
  private struct Greedy: Screen {
    enum Action: Sendable { case typed }
    static let title = Phrase("greedy", "试验")
    static let specimens = [Greedy()]
    func commands(in context: ConsoleContext) -> [Command<Action>] { [] }
    func action(for input: Input, in context: ConsoleContext) -> Action? {
      input == .key(.character("?")) ? .typed : nil
    }
    mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] { [] }
    func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? { nil }
  }

  @Test("The check refuses a screen that takes a key of the frame as if it were text")
  func frameKeyAsText() {
    let problems = CommandTable.clashes(
      on: Greedy.self, in: .ofManager,
      with: [command("frame.help", .character("?"), .function(1))])
    #expect(problems == ["greedy: it takes ? away from frame.help as if it were text"])
  }

  @Test("The check refuses two commands of one name and a command whose keys are all text")
  func namesAndText() {
    let problems = CommandTable.clashes(
      in: [command("a.b", .character("c")), command("a.b", .enter)], with: [],
      whereText: { $0 == .character("c") })
    #expect(
      problems == [
        "no key leads to a.b: all of its keys are text here", "two commands named a.b",
      ])
  }

  @Test("The key table of the README names every key of the frame in both languages")
  func keyTable() {
    let table = KeyTable.markdown()
    #expect(table.contains("| `F2` `Ctrl-L` | **中文**"))
    #expect(table.contains("### Sign in 登录"))
    #expect(table.contains("`Ctrl-Q`"))
  }

  @Test("The key table that the README points to is that of the screens")
  func printedKeyTable() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Assets/keys.md")
    let printed = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let current = KeyTable.markdown().split(separator: "\n")
    let changes = current.difference(from: printed).prefix(4).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
    if !changes.isEmpty {
      Issue.record(
        """
        Assets/keys.md is out of date; write it anew: swift run foh keys > Assets/keys.md
        \(changes.joined(separator: "\n"))
        """)
    }
  }
}
