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

@Suite("An evening by keys alone")
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

  @Test("Four guests come, sit, eat, pay and go, and their table is free again")
  func wholeEvening() throws {
    let store = try TrialStore()
    let tmux = try TmuxSession(TmuxSession.console(of: store), folder: store.folder)
    let console = try tmux.firstWindow()
    try tmux.signIn(console, goingTo: "F5", "DOOR")
    func step(_ keys: String..., until text: String) throws {
      for key in keys { try tmux.press(key, in: console) }
      try tmux.wait(console, for: text)
    }

    try step("4", "Enter", until: "next B001")
    try step("c", until: "Called B001")
    try step("s", until: "seat at T11")
    try step("Enter", until: "0 parties, 0 guests  free 59")

    try step("F6", until: "FLOOR")
    try step("T", "1", "1", until: "order T11")
    try step("Enter", until: "dish or pinyin initials")
    try step("p", "1", until: "> 单味锅")
    try step("Enter", until: "its broth")
    // Four dips and the pot.
    try step("Enter", until: " 92.00")

    var dish = JobKeys(tmux, console)
    try dish.press("2", "m", "d")
    try tmux.wait(console, for: "add 2")
    try dish.press("Enter")
    try tmux.wait(console, for: " 168.00")
    #expect(dish.count <= 5)

    try step("Enter", until: "Sent 3 lines to the kitchen")
    try step("B", until: "The till knows")

    var cash = JobKeys(tmux, console)
    try cash.press("F7")
    try tmux.wait(console, for: "to pay   ")
    try cash.press("1")
    try tmux.wait(console, for: "take 168.00")
    try cash.press("Enter")
    try tmux.wait(console, for: "T11 paid")
    #expect(cash.count <= 4)

    try step("F6", until: "sent ")
    try step("Escape", until: "T11 leaves")
    try step("Enter", until: "T11 ready")
    try step("Enter", until: "free 60")

    let totals = try store.totals()
    #expect(totals.tickets == 1)
    #expect(totals.partiesSeated == 1)
    #expect(totals.orders == 1)
    #expect(totals.orderLines == 3)
    #expect(totals.bills == 1)
    #expect(totals.payments == 1)
    #expect(totals.linesMinorUnits == 168_00)
    #expect(totals.billsMinorUnits == 168_00)
    #expect(totals.paymentsMinorUnits == 168_00)
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }
}
