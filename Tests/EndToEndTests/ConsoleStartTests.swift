import ArgumentParser
import Testing

@testable import foh

@Suite("How a console is started")
struct ConsoleStartTests {
  @Test(
    "What is read without the argument parser means the same to that",
    arguments: [
      ["--db", "store.db"], ["--db", "/tmp/a store.db", "--no-printing"],
      ["--mouse", "--db", "store.db"], ["--theme", "light", "--db", "store.db"],
      ["--db", "store.db", "--terminal", "till-2", "--theme", "mono", "--mouse", "--no-printing"],
      ["--db", "店.db", "--terminal", "门口"],
    ])
  func plain(arguments: [String]) throws {
    let start = try #require(ConsoleStart(plain: arguments))
    let command = try ConsoleCommand.parse(arguments)
    #expect(
      start
        == ConsoleStart(
          path: command.store.path, look: command.look.chosen,
          isPrinting: !command.isNotPrinting))
  }

  @Test(
    "All else is left to the argument parser",
    arguments: [
      [], ["--db"], ["store.db"], ["--db=store.db"], ["--db", "store.db", "--help"],
      ["--db", "--mouse"], ["--db", "a.db", "--db", "b.db"], ["--db", "a.db", "--theme", "pink"],
      ["--db", "a.db", "--mouse", "--mouse"], ["--db", "a.db", "--terminal"],
      ["--db", "a.db", "--terminal", "-1"], ["--db", "a.db", "more"], ["--db", "a.db", "--"],
    ])
  func leftToTheParser(arguments: [String]) {
    #expect(ConsoleStart(plain: arguments) == nil)
  }
}
