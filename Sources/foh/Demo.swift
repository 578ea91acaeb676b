import ArgumentParser
import Console
import Demo
import Foundation
import HeadquartersLink
import Printers
import StoreDatabase
import StoreDomain

/// `foh demo`: the sample restaurant, alive.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Work in a sample restaurant full of guests, or play a whole evening at once.",
    discussion: """
      Without --headless: opens the console, signed in, in a house that has been open for a while; \
      guests keep coming and the rest of the staff works in processes of their own. With --hq: what \
      happens goes to a headquarters on this machine, and F12 makes the line to it faulty, cuts it \
      and mends it, so that the outbox can be watched filling and draining. With --headless: plays \
      the evening through, checks that nothing went wrong, and prints it.
      """)

  @Flag(help: "Play an evening without a terminal and print what happened.") var headless = false
  @Flag(help: "With --headless: print one JSON object.") var json = false
  @Option(help: "The same seed gives the same guests.") var seed: UInt64 = 7
  @Option(help: "Hours until the door closes.") var hours = 5
  @Option(help: "Processes that work on the file at once.") var processes = 4
  @Option(name: .customLong("db"), help: "Keep the store in this file. Default: a file that goes.")
  var path: String?
  @Option(help: "With --headless: the business day, such as 2026-11-21.") var day = "2026-11-21"
  @Flag(help: "With --headless: stop when the door closes, with guests still in the house.")
  var stopAtClosing = false
  @Option(name: .customLong("as"), help: "Without --headless: your work: \(Self.workstations).")
  var work: Workstation = .host
  @Flag(
    name: .customLong("hq"),
    help: "Without --headless: with a headquarters on this machine; F12 pulls the plug.")
  var withHeadquarters = false
  @OptionGroup var look: TerminalLook

  private static let workstations = Workstation.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    guard (1...12).contains(hours) else {
      throw ValidationError("--hours \(hours): an evening has 1 to 12.")
    }
    guard (1...16).contains(processes) else {
      throw ValidationError("--processes \(processes): 1 to 16 can work at once.")
    }
    guard LocalDate(day) != nil else {
      throw ValidationError("--day \(day): write a date such as 2026-11-21.")
    }
  }

  func run() throws {
    // A process that ends before the others is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    try explained {
      let directory = FileManager.default.temporaryDirectory
        .appendingPathComponent("foh-demo-\(ProcessInfo.processInfo.processIdentifier)")
      try FileManager.default.createDirectory(
        at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      defer { try? FileManager.default.removeItem(at: directory) }
      let file = path ?? directory.appendingPathComponent("store.db").path
      let planFile = directory.appendingPathComponent("plan.json").path
      if headless {
        try playThrough(file, planFile)
      } else {
        try live(file, planFile)
      }
    }
  }

  private func playThrough(_ file: String, _ planFile: String) throws {
    let opening = try openingOfDay()
    let plan = try DemoStore.create(
      at: file, seed: seed, hours: hours, opening: opening, bookings: 0...(hours * 60 - 30))
    try save(plan, planFile)
    let run = EveningRun(setting(file, planFile, opening), minutes: plan.minutes)
    let minutes = try run.play(until: stopAtClosing ? plan.minutes : nil)
    let database = try StoreDatabase(path: file)
    let summary = try EveningSummary(
      of: database, plan: plan, processes: processes, minutes: minutes,
      day: database.store.calendar.businessDay(of: opening))
    if json {
      try printJSON(summary)
    } else {
      let totals = summary.totals
      tell(
        Phrase(
          "\(totals.tickets) tickets, \(totals.partiesSeated) parties seated, "
            + "\(totals.membersRecognised) members recognised, \(totals.orderLines) order lines, "
            + "\(totals.bills) bills, \(totals.payments) payments in \(minutes) minutes.",
          "\(minutes) 分钟：取号 \(totals.tickets)，入座 \(totals.partiesSeated) 桌，"
            + "识别会员 \(totals.membersRecognised)，点菜 \(totals.orderLines) 行，"
            + "账单 \(totals.bills)，支付 \(totals.payments) 笔。"))
      for violation in summary.violations { tell(Doctor.notSo(violation)) }
    }
    guard summary.violations.isEmpty else { throw ExitCode.failure }
  }

  /// A house that has been open for a while, and a console in it.
  private func live(_ file: String, _ planFile: String) throws {
    let now = StoreEnvironment.wallClock()
    let prelude = 90
    // On the quarter hour, as guests book: the first comes in 3 to 18 minutes.
    let next = 15 - Int(now.millisecondsSinceEpoch / 60_000 % 15)
    let first = prelude + (next < 3 ? next + 15 : next)
    let opening = now.advanced(byMinutes: -prelude)
    let progress = OpeningProgress(minutes: prelude)
    progress.show(0)
    let plan = try DemoStore.create(
      at: file, seed: seed, hours: 5, opening: opening, bookings: first...first + 180,
      partiesAnHour: 145, leavesBirthday: work == .host)
    try save(plan, planFile)
    var setting = setting(file, planFile, opening)
    try EveningRun(setting, minutes: plan.minutes).play(
      until: prelude, progress: progress.show)
    setting.from = prelude
    setting.isLive = true
    setting.resting = work
    let database = try StoreDatabase(path: file)
    try PrintSpooler(database, owner: "opening").printWaiting()
    progress.finish()
    let person = try database.staffList().first { $0.role.workstation == work }
    guard let person else { throw DemoError.nobodyFor(work) }
    if let cashier = try database.staffList().first(where: { $0.role.workstation == .cashier }) {
      try DemoStore.openDrawer(
        by: Author(staff: cashier, terminal: look.chosen.terminalName), in: database)
    }
    let headquarters = try withHeadquarters ? connect(database) : nil
    defer { headquarters?.stop() }
    let evening = try LivingEvening(setting)
    defer { evening.stop() }
    // Whoever mends the line wants to see the outbox drain, and not to wait for five minutes.
    var pace = Sender.Pace()
    pace.backoff.longest = 5_000
    try runConsole(
      on: database, look: look.chosen, signedInAs: person,
      switches: headquarters.map { [$0.network.plug] } ?? [], pace: pace)
  }

  /// Starts a headquarters beside the store and enrols the store there, through a line that can be
  /// cut.
  private func connect(_ database: StoreDatabase) throws -> DemoHeadquarters {
    let headquarters = try DemoHeadquarters(
      program: URL(fileURLWithPath: executable).deletingLastPathComponent()
        .appendingPathComponent("foh-hq").path,
      file: database.path + "-hq", storeName: database.store.name.english)
    do {
      let address = try HeadquartersAddress(headquarters.url)
      let code = headquarters.code
      _ = try waiting { try await Enrolling.enrol(database, at: address, code: code) }
      return headquarters
    } catch {
      headquarters.stop()
      throw error
    }
  }

  private var executable: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
  }

  private func setting(
    _ file: String, _ planFile: String, _ opening: Timestamp
  ) -> EveningRun.Setting {
    EveningRun.Setting(
      path: file, planPath: planFile, opening: opening, processes: processes,
      executable: executable)
  }

  private func save(_ plan: EveningPlan, _ planFile: String) throws {
    try JSONEncoder().encode(plan).write(to: URL(fileURLWithPath: planFile))
  }

  /// Five in the afternoon on the sample restaurant's wall.
  private func openingOfDay() throws -> Timestamp {
    guard let date = LocalDate(day), let zone = TimeZone(identifier: "Asia/Shanghai"),
      let opening = StoreCalendar(timeZone: zone).instant(date, hour: 17, minute: 0)
    else { throw ValidationError("--day \(day): write a date such as 2026-11-21.") }
    return opening
  }
}

extension DemoNetwork {
  /// The plug, as a key of the console.
  fileprivate var plug: ConsoleSwitch {
    ConsoleSwitch(
      "demo.network", keys: [.function(12)], title: Phrase("network", "网络"),
      help: Phrase(
        "Make the line to headquarters faulty, cut it, and mend it again.",
        "依次切换总部线路：不稳定、断开、恢复。")
    ) { [self] in
      switch change() {
      case .clear: Notice(.good, Phrase("the line to headquarters is mended", "总部线路已恢复"))
      case .faulty:
        Notice(.warning, Phrase("the line to headquarters loses three in ten", "总部线路不稳定（丢包三成）"))
      case .down:
        Notice(
          .danger,
          Phrase(
            "the line to headquarters is cut; go on, the outbox keeps everything",
            "总部线路已断开，照常营业，数据会保留在本店"))
      }
    }
  }
}

extension Workstation: ExpressibleByArgument {}

/// A simulated member of staff: started by `foh demo`, told each minute on standard input.
struct DemoWorker: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "demo-worker", shouldDisplay: false)

  @OptionGroup var store: StoreFile
  @Option var plan: String
  @Option var index: Int
  @Option var processes: Int
  @Option var opening: Int64
  @Option var from = 0
  @Option var resting: Workstation?
  @Flag var live = false

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    try explained {
      var setting = EveningRun.Setting(
        path: store.path, planPath: plan, opening: Timestamp(millisecondsSinceEpoch: opening),
        processes: processes, executable: "")
      setting.from = from
      setting.resting = resting
      setting.isLive = live
      try EveningWorkerMain.run(setting, index: index)
    }
  }
}
