import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The program that shows what it gets and dies as it is told.
enum Probe {
  /// Beside the test program.
  static let path: String = {
    let program = CommandLine.arguments[0]
    let folder = program.lastIndex(of: "/").map { program[..<$0] } ?? "."
    return "\(folder)/TerminalProbe"
  }()

  static func start(
    environment: [String: String] = [:], arguments: [String] = [], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [path] + arguments, environment: environment, columns: columns, rows: rows)
    try terminal.wait(for: "ready")
    return terminal
  }
}

@Suite("On a real terminal", .serialized)
struct RealTerminalTests {
  @Test("Quitting gives the shell its terminal back")
  func quits() throws {
    let terminal = try Probe.start()
    #expect(!terminal.isSane)
    try terminal.type("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isGivenBack)
    #expect(terminal.text.contains("goodbye"))
  }

  @Test(
    "A crash gives the shell its terminal back and still ends as a crash",
    arguments: [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP, SIGQUIT])
  func crashes(signal: Int32) throws {
    let terminal = try Probe.start()
    terminal.send(signal: signal)
    #expect(try terminal.waitForExit() == -signal)
    #expect(terminal.isGivenBack)
  }

  @Test(
    "So does a Swift trap, and a stack that overflows", arguments: [("T", SIGILL), ("O", SIGSEGV)])
  func traps(key: String, signal: Int32) throws {
    let terminal = try Probe.start()
    try terminal.type(key)
    let status = try terminal.waitForExit()
    // Other processors trap with another signal.
    #expect(status == -signal || status == -SIGTRAP)
    #expect(terminal.isGivenBack)
  }

  @Test("A frame leaves in one write, however many rows it has")
  func oneWrite() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "writes-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let trace = folder.appending(path: "trace").path
    let terminal = try PseudoTerminal(
      ["/usr/bin/strace", "-qq", "-e", "trace=write", "-o", trace, Probe.path], columns: 120,
      rows: 40)
    try terminal.wait(for: "ready")
    for key in ["x", "y"] {
      try terminal.type(key)
      try terminal.wait(for: "\"\(key)\"")
    }
    try terminal.type("q")
    #expect(try terminal.waitForExit() == 0)
    let writes = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("write(1, ") }
    // From where pasting is switched on until it is switched off: the first frame and two keys.
    let first = try #require(writes.firstIndex { $0.contains("[?2004h") })
    let last = try #require(writes.firstIndex { $0.contains("[?2004l") })
    #expect(writes[(first + 1)..<last].count == 3)
  }

  @Test(
    "Where the terminal is known to show frames whole, each says where it begins and ends",
    arguments: ["xterm-kitty", "alacritty", "foot", "wezterm"])
  func synchronised(term: String) throws {
    let terminal = try Probe.start(environment: ["TERM": term])
    for key in ["x", "y"] {
      try terminal.type(key)
      try terminal.wait(for: "\"\(key)\"")
    }
    try terminal.type("q")
    #expect(try terminal.waitForExit() == 0)
    let begins = terminal.text.ranges(of: "\u{1B}[?2026h")
    let ends = terminal.text.ranges(of: "\u{1B}[?2026l")
    #expect(begins.count == 3 && ends.count == 3)
    #expect(zip(begins, ends).allSatisfy { $0.upperBound < $1.lowerBound })
    #expect(zip(begins.dropFirst(), ends).allSatisfy { $0.lowerBound > $1.lowerBound })
  }

  @Test(
    "A terminal that is not known to understand it is neither told nor asked",
    arguments: ["xterm", "xterm-256color", "linux", "screen", "tmux-256color", "vt100", "vt220"])
  func notSynchronised(term: String) throws {
    let terminal = try Probe.start(environment: ["TERM": term])
    try terminal.type("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(!terminal.text.contains("2026"))
  }

  @Test("The blank that follows a wide character in its place is sent as one, for tmux's sake")
  func blankAfterWide() throws {
    let terminal = try Probe.start()
    let before = terminal.output.count
    try terminal.type("x")
    try terminal.wait(for: "\"x\"", from: before)
    let sent = String(decoding: terminal.output[before...], as: UTF8.self)
    // Colours may change between the two, the cursor may not move.
    let plain = sent.replacing(/\u{1B}\[[0-9;]*m|\u{1B}\(B/, with: "")
    #expect(plain.contains(" 关怀"), "\(plain.debugDescription)")
  }

  @Test("What was written to standard error stands on the shell's screen, not across the console's")
  func errors() throws {
    let terminal = try Probe.start()
    try terminal.type("E")
    try terminal.wait(for: "complained")
    #expect(!terminal.text.contains("the disk is slow"))
    try terminal.type("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.text.contains("the disk is slow"))
  }

  @Test("After a trap the shell's screen says why")
  func reason() throws {
    let terminal = try Probe.start()
    try terminal.type("ET")
    _ = try terminal.waitForExit()
    #expect(terminal.isGivenBack)
    #expect(terminal.text.contains("the disk is slow"))
    #expect(terminal.text.contains("Fatal error: Index out of range"))
  }

  @Test(
    "Asked to end, the program ends in its own time",
    arguments: [(SIGTERM, "terminated"), (SIGINT, "terminated"), (SIGHUP, "hung up")])
  func ends(signal: Int32, words: String) throws {
    let terminal = try Probe.start()
    terminal.send(signal: signal)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.text.contains(words))
    #expect(terminal.isGivenBack)
  }

  @Test("A program that is stuck ends at the second request, a repeated hang-up is not one")
  func stuck() throws {
    let terminal = try Probe.start()
    try terminal.type("xS")
    try terminal.wait(for: "\"x\"")
    terminal.send(signal: SIGHUP)
    terminal.send(signal: SIGHUP)
    terminal.readMore(timeoutMilliseconds: 50)
    terminal.send(signal: SIGTERM)
    #expect(try terminal.waitForExit() == -SIGTERM)
    #expect(terminal.isGivenBack)
  }

  @Test("Stopped and continued, the whole screen comes back")
  func continued() throws {
    let terminal = try Probe.start()
    let before = terminal.output.count
    terminal.send(signal: SIGCONT)
    try terminal.wait(for: "ready", from: before)
    #expect(!terminal.isSane)
    // Without a shell that could continue it, a stop by the terminal comes back at once.
    let stopped = terminal.output.count
    terminal.send(signal: SIGTSTP)
    let left = try terminal.wait(for: "\u{1B}[?1049l", from: stopped)
    try terminal.wait(for: "ready", from: left)
    try terminal.type("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isGivenBack)
  }

  @Test(
    "Where it cannot work it says why and touches nothing",
    arguments: [
      ("TERM=dumb exec", "cannot move its cursor"), ("TERM=unknown exec", "cannot move its cursor"),
      ("TERM=nonsense exec", "knows no terminal “nonsense”"),
      ("unset TERM; exec", "TERM is not set"),
      ("TERM= exec", "TERM is not set"), ("</dev/null exec", "standard input is not a terminal"),
      ("<&- exec", "standard input is not a terminal"),
      ("TERM=\"$(printf 'a\\033[31mb')\" exec", "knows no terminal “a\u{FFFD}[31mb”"),
    ])
  func refuses(command: String, message: String) throws {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "\(command) \(Probe.path)"])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.text.contains(message), "\(terminal.text)")
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.isSane)
  }

  @Test("Output into a file is refused")
  func refusesAFile() throws {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "\(Probe.path) | cat; exit 0"])
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.text.contains("standard output is not a terminal"))
  }

  @Test(
    "Chinese shows in any locale",
    arguments: [
      ["LANG": "C", "LC_ALL": "C"], ["LANG": ""],
      ["LANG": "zh_CN.GB18030", "LC_ALL": "zh_CN.GB18030"], ["LC_ALL": "nonsense"],
    ])
  func locales(environment: [String: String]) throws {
    let terminal = try Probe.start(environment: environment)
    try terminal.wait(for: "王女士 毛肚")
  }

  @Test(
    "Terminals of all kinds are drawn on",
    arguments: [
      "xterm", "xterm-256color", "linux", "screen", "vt100", "vt220", "xterm-kitty",
      "xterm-nobody-knows",
    ])
  func terminals(term: String) throws {
    let terminal = try Probe.start(environment: ["TERM": term])
    try terminal.type("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isSane)
  }

  @Test("A pasted list is one event, and nothing in it is a key")
  func pastes() throws {
    let terminal = try Probe.start()
    try terminal.type("\u{1B}[200~" + String(repeating: "毛肚,38.00\r", count: 400) + "\u{1B}[201~")
    try terminal.wait(for: "paste 5200 bytes, 400 lines")
    #expect(!terminal.text.contains("enter"))
  }

  @Test("Esc counts at once, and an arrow key is no Esc")
  func escape() throws {
    let terminal = try Probe.start()
    try terminal.type("\u{1B}")
    try terminal.wait(for: "Key.escape")
    let start = terminal.output.count
    try terminal.type("\u{1B}[A")
    let after = try terminal.wait(for: "Key.up", from: start)
    #expect(!String(decoding: terminal.output[start..<after], as: UTF8.self).contains("escape"))
  }

  @Test("Esc and a key that come together are Esc and the key", arguments: ["x", "毛", "1"])
  func escapeAndKey(key: String) throws {
    let terminal = try Probe.start()
    try terminal.type("\u{1B}\(key)")
    let escape = try terminal.wait(for: "Key.escape")
    try terminal.wait(for: "\"\(key)\"", from: escape)
  }

  @Test("Another thread wakes it")
  func wakes() throws {
    let terminal = try Probe.start()
    try terminal.type("W")
    try terminal.wait(for: "wake")
  }

  @Test("A window of any size is drawn, and a larger one is filled again")
  func resizes() throws {
    let terminal = try Probe.start()
    for (columns, rows) in [(20, 5), (1, 1), (2, 1), (300, 80), (60, 12)] {
      let before = terminal.output.count
      terminal.resize(columns: columns, rows: rows)
      if columns >= 20, rows >= 5 { try terminal.wait(for: "probe", from: before) }
    }
    try terminal.wait(for: "columns: 60, rows: 12")
    try terminal.type("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isGivenBack)
  }

  @Test("The mouse is asked for only on demand, and given back")
  func mouse() throws {
    let plain = try Probe.start()
    #expect(!plain.text.contains("?1000h"))
    let terminal = try Probe.start(arguments: ["--mouse"])
    try terminal.type("\u{1B}[<0;3;2M")
    try terminal.wait(for: "press")
    terminal.send(signal: SIGSEGV)
    _ = try terminal.waitForExit()
    #expect(terminal.text.contains("\u{1B}[?1000l"))
    #expect(terminal.isGivenBack)
  }
}
