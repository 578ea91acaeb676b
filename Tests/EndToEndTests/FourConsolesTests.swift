import RealProgram
import Testing

@Suite("Four consoles on one store")
struct FourConsolesTests {
  /// How soon, `ConsoleBenchmark` measures.
  @Test("What one does stands on the others' screens without a key")
  func heard() throws {
    let store = try TrialStore()
    let tmux = try TmuxSession(TmuxSession.console(of: store), folder: store.folder)
    let first = try tmux.firstWindow()
    let others = try (1...3).map { _ in try tmux.open(TmuxSession.console(of: store)) }
    for window in [first] + others { try tmux.signIn(window, goingTo: "F5", "DOOR") }

    for number in 1...7 {
      try tmux.press("4", in: first)
      try tmux.press("Enter", in: first)
      try tmux.wait([first] + others, "B00\(number) everywhere") { _, screen in
        screen.contains("B00\(number)")
      }
    }
    #expect(try store.totals().tickets == 7)
  }

  @Test("All four give out numbers at the same time, and no number is given twice")
  func together() throws {
    let store = try TrialStore()
    let tmux = try TmuxSession(TmuxSession.console(of: store), folder: store.folder)
    let windows =
      [try tmux.firstWindow()]
      + (try (1...3).map { _ in try tmux.open(TmuxSession.console(of: store)) })
    for window in windows { try tmux.signIn(window, goingTo: "F5", "DOOR") }
    for _ in 1...3 {
      for window in windows {
        for key in ["4", "Enter"] { try tmux.press(key, in: window) }
      }
    }
    try tmux.wait(windows, "twelve numbers everywhere") { _, screen in
      (1...12).allSatisfy { screen.contains($0 < 10 ? "B00\($0)" : "B0\($0)") }
    }
    #expect(try store.totals().tickets == 12)
    #expect(try store.doctor().code == 0)
  }
}
