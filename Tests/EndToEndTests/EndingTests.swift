import Glibc
import PseudoTerminal
import RealProgram
import Testing

@Suite("However a console ends")
struct EndingTests {
  let store: TrialStore

  init() throws { store = try TrialStore() }

  @Test(
    "The shell has its terminal back, and the number that the screen confirmed is in the file",
    arguments: [
      (SIGTERM, 0), (SIGHUP, 0), (SIGINT, 0), (SIGSEGV, -SIGSEGV), (SIGILL, -SIGILL),
      (SIGTRAP, -SIGTRAP), (SIGABRT, -SIGABRT), (SIGBUS, -SIGBUS),
    ] as [(Int32, Int32)])
  func ends(signal: Int32, code: Int32) throws {
    let console = try PseudoTerminal.atTheDoor(of: store)
    #expect(!console.isSane)
    let seen = console.output.count
    try console.type("4\r")
    try console.wait(for: "B001", from: seen)
    console.send(signal: signal)
    #expect(try console.waitForExit() == code)
    #expect(console.isGivenBack)
    #expect(try store.totals().tickets == 1)
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }

  /// Not a signal from outside: the Swift runtime finds a broken rule inside the running console.
  @Test("A Swift trap leaves a usable shell, and the number that the screen confirmed")
  func traps() throws {
    let console = try Foh.start(
      "console", "--db", store.path,
      environment: ["LD_PRELOAD": Foh.path(of: "libTrapInside.so")])
    try console.goToTheDoor()
    let seen = console.output.count
    try console.type("4\r")
    try console.wait(for: "B001", from: seen)
    console.send(signal: SIGUSR2)
    #expect(try console.waitForExit() == -SIGILL)
    #expect(console.text.contains("Index out of range"))
    #expect(console.isGivenBack)
    #expect(try store.totals().tickets == 1)
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }

  @Test("Killed without a word, it loses nothing that the screen confirmed")
  func killed() throws {
    let console = try PseudoTerminal.atTheDoor(of: store)
    var seen = console.output.count
    for number in 1...5 {
      try console.type("4\r")
      seen = try console.wait(for: "B00\(number)", from: seen)
    }
    console.send(signal: SIGKILL)
    #expect(try console.waitForExit() == -SIGKILL)
    #expect(try store.totals().tickets == 5)
    #expect(try store.doctor().code == 0)
  }

  @Test("Left by its key, it ends well")
  func quits() throws {
    let console = try PseudoTerminal.atTheDoor(of: store)
    // Ctrl-Q signs out, and ends the program from there.
    try console.type("\u{11}")
    let seen = try console.wait(for: "Who are you", from: console.output.count)
    try console.type("\u{11}")
    _ = seen
    #expect(try console.waitForExit() == 0)
    #expect(console.isGivenBack)
  }
}
