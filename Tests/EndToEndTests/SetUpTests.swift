import Foundation
import GRDB
import RealProgram
import Testing

@Suite("Setting a store up from files as they come")
struct SetUpTests {
  let folder: TemporaryFolder
  let menu: String

  init() throws {
    folder = try TemporaryFolder()
    menu = try String(
      contentsOf: TrialStore.sample.appendingPathComponent("menu.csv"), encoding: .utf8)
    try folder.write(
      Data(contentsOf: TrialStore.sample.appendingPathComponent("store.toml")), to: "store.toml")
  }

  func dishes(_ name: String) throws -> [String] {
    try DatabaseQueue(path: folder.path(name)).read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT code || nameChinese || nameEnglish || priceMinor || coalesce(allergens, '?')
          FROM dish ORDER BY code
          """)
    }
  }

  @Test("A menu saved by an office program in China's own encoding is the same menu")
  func gb18030() throws {
    try folder.write(menu.utf8, to: "menu.csv")
    let outcome = try Foh.shell(
      """
      cd \(folder.url.path) && iconv -f UTF-8 -t GB18030 menu.csv > gb.csv &&
      $FOH init store.toml --db utf8.db && $FOH init store.toml --menu gb.csv --db gb.db
      """)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let names = try dishes("gb.db")
    #expect(names == (try dishes("utf8.db")))
    #expect(names.contains { $0.contains("鸳鸯锅") })
    #expect(
      try Data(contentsOf: folder.url.appendingPathComponent("gb.csv")) != Data(menu.utf8))
  }

  @Test("A stray quote is told with its file and line and what to do, and no store is made")
  func strayQuote() throws {
    var rows = menu.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let row = try #require(rows.firstIndex { $0.contains("毛肚") })
    rows[row] = rows[row].replacing("毛肚", with: "毛\"肚")
    try folder.write(rows.joined(separator: "\n").utf8, to: "menu.csv")
    let outcome = try Foh.shell("cd \(folder.url.path) && $FOH init store.toml --db store.db")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("menu.csv:\(row + 1): "), "\(outcome.errors)")
    #expect(outcome.errors.contains("write the quote twice"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("store.db")))
  }

  @Test("The hours of a store are printed, and changed with its configuration")
  func hours() throws {
    try folder.write(menu.utf8, to: "menu.csv")
    let outcome = try Foh.shell(
      """
      cd \(folder.url.path) && $FOH init store.toml --db store.db && $FOH hours --db store.db --days 1 &&
      sed -i 's/^opens = .*/opens = "11:00"/; s/^closes = .*/closes = "22:00"/' store.toml &&
      $FOH configure store.toml --db store.db > said && $FOH hours --db store.db --days 2 &&
      sed -i 's/^closes = .*/closes = "9:00"/' store.toml && $FOH configure store.toml --db store.db
      """)
    #expect(outcome.code == 1)
    let lines = outcome.output.split(separator: "\n").dropFirst()
    #expect(
      lines.map { $0.split(separator: " ").last } == [
        "night", "11:00-22:00", "11:00-22:00",
      ])
    #expect(outcome.errors.contains("a service must end after it begins"), "\(outcome.errors)")
  }

  @Test("A store that is there is never made again")
  func again() throws {
    try folder.write(menu.utf8, to: "menu.csv")
    let make = "cd \(folder.url.path) && $FOH init store.toml --db store.db"
    #expect(try Foh.shell(make).code == 0)
    let before = try dishes("store.db")
    let outcome = try Foh.shell(make)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("already exists and was left as it is"), "\(outcome.errors)")
    #expect(try dishes("store.db") == before)
  }

  @Test(
    "What a store keeps of its guests is read by nobody else, and by the group only where it works",
    arguments: [("022", "600"), ("077", "600"), ("002", "660"), ("007", "660"), ("000", "660")])
  func privacy(umask: String, mode: String) throws {
    try folder.write(menu.utf8, to: "menu.csv")
    let outcome = try Foh.shell(
      """
      cd \(folder.url.path) && umask \(umask) && $FOH init store.toml --db store.db > said &&
      $HQ init --db hq.db >> said && $HQ backup --db hq.db --to copy.db >> said &&
      stat -c %a store.db store.db-writer hq.db hq.db-writer copy.db
      """, environment: ["HQ": Foh.path(of: "foh-hq")])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output == String(repeating: mode + "\n", count: 5))
  }

  @Test("A file that everybody may read is told with the way to close it, and left as it is")
  func openToAll() throws {
    let store = try TrialStore()
    let headquarters = folder.path("hq.db")
    let hq = "\(Foh.path(of: "foh-hq")) %@ --db \(headquarters)"
    #expect(try Foh.shell(hq.replacing("%@", with: "init")).code == 0)
    #expect(!(try store.doctor().output.contains("chmod")))
    for (path, doctor) in [
      (store.path, "$FOH doctor --db \(store.path)"),
      (headquarters, hq.replacing("%@", with: "doctor")),
    ] {
      #expect(try Foh.shell("chmod 644 \(path)").code == 0)
      let outcome = try Foh.shell(doctor)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("Run: chmod o= '\(path)'*\n"), "\(outcome.output)")
      let chinese = try Foh.shell(doctor, environment: ["LC_ALL": "zh_CN.UTF-8"])
      #expect(chinese.output.contains("请运行：chmod o= '\(path)'*\n"), "\(chinese.output)")
      #expect(try Foh.shell("stat -c %a \(path)").output == "644\n")
      #expect(try Foh.shell("chmod o= '\(path)'*").code == 0)
      #expect(!(try Foh.shell(doctor).output.contains("chmod")))
    }
  }

  @Test("Every connection keeps what was confirmed through a power cut")
  func durable() throws {
    let store = try TrialStore()
    let doctor = try store.doctor()
    #expect(doctor.code == 0)
    #expect(doctor.output.contains("synchronous 2, 2\n"), "\(doctor.output)")
  }
}
