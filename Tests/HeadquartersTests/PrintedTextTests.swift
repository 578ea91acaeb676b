import HeadquartersContract
import RealProgram
import StoreDomain
import Testing

@testable import Headquarters

/// What stores and guests wrote is printed at headquarters, and commands nobody's terminal.
@Suite struct PrintedTextTests {
  @Test(
    "What a store sent is shown without what would command the terminal",
    arguments: [["report", "exceptions"], ["menu", "status"], ["alarms"], ["stores", "list"]],
    [[], ["--json"]])
  func nothingCommandsTheTerminal(_ command: [String], _ format: [String]) async throws {
    let hostile = "\u{1B}]0;owned\u{7}\u{9B}2J\u{202E}毛肚"
    try await RunningHeadquarters.run(onFile: true) { headquarters in
      var store = try await headquarters.enrolledStore("Riverside \(hostile)")
      try store.happen(.checkOpened, subject: "check/\(hostile)", businessDay: hostile)
      let problem = MenuRefusedFact.Problem(line: 1, message: Phrase(hostile, hostile))
      try store.happen(
        .menuRefused, subject: "menu/chain",
        data: .from(MenuRefusedFact(version: 9, problems: [problem], problemCount: 1)))
      #expect(try await store.send(1...2).status == 200)
      store.restore(to: 0)
      let answer = try await store.askEpoch(fileLife: "life-2", after: 0, hash: store.chainHash)
      #expect(answer.status == 200)
      try await headquarters.ledger.push(.menu, id: ChangeItem.menuID, .from(MenuRow(csv: "x\n")))

      let program = try Foh.run(
        program: [Foh.path(of: "foh-hq")] + command + ["--db", headquarters.storage.path] + format)
      #expect(program.code == 0, "\(program.errors)")
      #expect(program.output.contains("毛肚"))
      let commands = program.output.unicodeScalars.filter {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}")
      }
      #expect(commands.isEmpty)
    }
  }
}
