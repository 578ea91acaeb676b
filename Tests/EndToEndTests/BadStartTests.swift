import Foundation
import GRDB
import PseudoTerminal
import RealProgram
import Testing

@Suite("A console that cannot start says why and touches nothing")
struct BadStartTests {
  let store: TrialStore

  init() throws { store = try TrialStore() }

  @Test(
    "Where there is no terminal to draw on",
    arguments: [
      ("TERM=dumb $FOH", "cannot move its cursor"),
      ("TERM=nonsense $FOH", "knows no terminal “nonsense”"),
      ("unset TERM; $FOH", "TERM is not set"),
      ("</dev/null $FOH", "standard input is not a terminal"),
      ("<&- $FOH", "standard input is not a terminal"),
      (">\(FileNames.output) $FOH", "standard output is not a terminal"),
      ("LC_ALL=zh_CN.UTF-8 TERM=dumb $FOH", "不能移动光标"),
    ])
  func noTerminal(command: String, message: String) throws {
    let line = command.replacing(FileNames.output, with: store.folder.path("screen"))
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", line + " console --db \(store.path)"], environment: ["FOH": Foh.path])
    #expect(try terminal.waitForExit() == 1)
    #expect(terminal.text.contains(message), "\(terminal.text)")
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.isSane)
    #expect(try store.doctor().code == 0)
  }

  @Test("Where there is no store", arguments: Language.allCases)
  func missing(language: Language) throws {
    let path = store.folder.path("elsewhere.db")
    let outcome = try Foh.run(
      "console", "--db", path, environment: ["LC_ALL": language.locale])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(path) && outcome.errors.contains("foh init"))
    #expect(outcome.errors.contains(language == .chinese ? "不存在" : "There is no store"))
    #expect(!FileManager.default.fileExists(atPath: path), "a store came from nowhere")
  }

  @Test(
    "Where the file is something else",
    arguments: [
      Data(), Data("check_id,line_id\n".utf8), Data(repeating: 0xA7, count: 20_000),
    ])
  func foreign(bytes: Data) throws {
    let path = try store.folder.write(bytes, to: "other.db")
    let outcome = try Foh.run("console", "--db", path)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("is not a Front of House store"), "\(outcome.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes, "it was written to")
  }

  @Test("Where the file belongs to another program")
  func otherDatabase() throws {
    let path = store.folder.path("other.db")
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "CREATE TABLE recipe (name TEXT)")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let outcome = try Foh.run("console", "--db", path)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("is not a Front of House store"), "\(outcome.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before, "it was written to")
  }

  @Test(
    "Where the path is a folder, and the file's name was forgotten", arguments: Language.allCases)
  func folder(language: Language) throws {
    let folder = store.folder.url.path
    let sample = TrialStore.sample.appendingPathComponent("store.toml").path
    for command in [
      "$FOH console --db \(folder)", "$FOH doctor --db \(folder)/",
      "$FOH init \(sample) --db \(folder)",
      "$FOH sync export --db \(store.path) --output \(folder)", "$HQ init --db \(folder)",
      "$HQ doctor --db \(folder)/",
      "$HQ init --db \(folder)/hq.db >&2 && "
        + "$HQ backup --db \(folder)/hq.db --to \(folder); code=$?; rm \(folder)/hq.*; exit $code",
    ] {
      let outcome = try Foh.shell(
        command, environment: ["HQ": Foh.path(of: "foh-hq"), "LC_ALL": language.locale])
      #expect(outcome.code == 1)
      #expect(
        outcome.errors.contains(
          language == .chinese ? "是目录。请写明其中的文件，例如" : "is a folder. Name the file in it, such as"),
        "\(outcome.errors)")
      #expect(outcome.errors.contains(" \(folder)/"), "\(outcome.errors)")
      #expect(!outcome.errors.contains("//"), "\(outcome.errors)")
    }
    #expect(try Foh.shell("ls \(folder)-writer").code != 0, "a lock was left beside the folder")
  }

  @Test("Where a newer version has written the file")
  func newer() throws {
    let queue = try DatabaseQueue(path: store.path)
    try queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('served-by-robots')")
    }
    let before = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
    for command in [["console"], ["report", "totals"], ["doctor"]] {
      let outcome = try Foh.shell("$FOH \(command.joined(separator: " ")) --db \(store.path)")
      #expect(outcome.code == 1)
      #expect(
        outcome.errors.contains("written by a newer version of foh. Update"), "\(outcome.errors)")
    }
    let after = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
    #expect(before == after)
  }

  @Test("Where the file or its folder cannot be written", arguments: [true, false])
  func readOnly(isFile: Bool) throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: store.path))
    // An administrator may write everything unless the right to do so is given up.
    let asAnyone =
      geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search" : ""
    let (lock, unlock) =
      isFile
      ? ("chmod 444 \(store.path)", "chmod 644 \(store.path)")
      : ("chmod 555 \(store.folder.url.path)", "chmod 755 \(store.folder.url.path)")
    let outcome = try Foh.shell(
      "\(lock); \(asAnyone) $FOH console --db \(store.path); code=$?; \(unlock); exit $code")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.contains("cannot be written. Check the file's and the folder's permissions"),
      "\(outcome.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: store.path)) == before)
    #expect(try store.doctor().code == 0)
  }

  @Test("Where an option means nothing")
  func options() throws {
    let outcome = try Foh.run("console", "--db", store.path, "--theme", "pink")
    #expect(outcome.code != 0)
    #expect(outcome.errors.contains("dark, light, mono"), "\(outcome.errors)")
    #expect(outcome.errors.contains("Usage: foh console --db <db>"), "\(outcome.errors)")
    let help = try Foh.run("console", "--help")
    #expect(help.code == 0)
    #expect(help.output.contains("USAGE: foh console --db <db>"), "\(help.output)")
  }
}

private enum FileNames {
  static let output = "SCREEN"
}

enum Language: CaseIterable {
  case english, chinese

  var locale: String { self == .chinese ? "zh_CN.UTF-8" : "en_US.UTF-8" }
}
