import Glibc
import PseudoTerminal
import RealProgram
import Testing

@Suite("A console in an odd window")
struct WindowTests {
  let store: TrialStore

  init() throws { store = try TrialStore() }

  @Test("Too small it says so, and gives back what was half typed once it is larger")
  func small() throws {
    let console = try Foh.start("console", "--db", store.path)
    try console.wait(for: "Who are you")
    try console.wait(for: "黄薇")
    try console.type("huan")
    try console.wait(for: "huan")
    var seen = console.output.count
    console.resize(columns: 20, rows: 5)
    seen = try console.wait(for: "Window too small", from: seen)
    try console.wait(for: "20x5", from: seen)
    // Nobody sees what a key would do.
    try console.type("g")
    console.resize(columns: 120, rows: 40)
    seen = try console.wait(for: "Who are you", from: seen)
    try console.wait(for: "huan", from: seen)
    let screen = String(decoding: console.output[seen...], as: UTF8.self)
    #expect(!screen.contains("huang"))
    console.send(signal: SIGTERM)
    #expect(try console.waitForExit() == 0)
    #expect(console.isSane)
  }

  @Test("It can be started too small")
  func startsSmall() throws {
    let console = try Foh.start("console", "--db", store.path, columns: 20, rows: 5)
    try console.wait(for: "Window too small")
    console.resize(columns: 80, rows: 24)
    try console.wait(for: "Who are you")
  }

  @Test("Chinese shows in the locale of a bare machine", arguments: ["C", "POSIX", ""])
  func bareLocale(locale: String) throws {
    let console = try Foh.start(
      "console", "--db", store.path, environment: ["LANG": locale, "LC_ALL": locale])
    try console.wait(for: "黄薇")
  }
}
