import RealProgram
import Testing

/// Keys that a person presses for one job, and how many a job may take.
struct JobKeys {
  let window: TmuxSession.Window
  let tmux: TmuxSession
  private(set) var count = 0

  init(_ tmux: TmuxSession, _ window: TmuxSession.Window) {
    self.tmux = tmux
    self.window = window
  }

  mutating func press(_ keys: String...) throws {
    for key in keys {
      try tmux.press(key, in: window)
      count += 1
    }
  }
}

@Suite("From the door to the table, by keys")
struct EveningTests {
  @Test("Four guests take a number, are called and sit down, within the keys that the house counts")
  func door() throws {
    let store = try TrialStore()
    let tmux = try TmuxSession(TmuxSession.console(of: store), folder: store.folder)
    let console = try tmux.firstWindow()
    try tmux.signIn(console, goingTo: "F5", "DOOR")

    var new = JobKeys(tmux, console)
    try new.press("4", "Enter")
    try tmux.wait(console, for: "next B001")
    #expect(new.count <= 3)

    var call = JobKeys(tmux, console)
    try call.press("c")
    try tmux.wait(console, for: "Called B001")
    #expect(call.count <= 1)

    var seat = JobKeys(tmux, console)
    try seat.press("s")
    try tmux.wait(console, for: "seat at T11")
    try seat.press("Enter")
    try tmux.wait(console, "B001 gone from the queue to its table") { screen in
      screen.contains("0 parties, 0 guests  free 59")
    }
    #expect(seat.count <= 2)

    let totals = try store.totals()
    #expect(totals.tickets == 1)
    #expect(totals.partiesSeated == 1)
    #expect(totals.events > 0)
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }
}
