import Foundation
import StoreDatabase
import StoreDomain

/// A whole evening played through by several processes on one file, minute by minute: all of them
/// work at once within a minute, none is ahead of the others by more.
public struct EveningRun: Sendable {
  /// What every process of the run is told.
  public struct Setting: Sendable {
    public var path: String
    /// The plan's file.
    public var planPath: String
    public var opening: Timestamp
    public var processes: Int
    /// The program to start for each process.
    public var executable: String
    /// The work that a person at a console does.
    public var resting: Workstation?
    /// The minute at which the processes begin.
    public var from = 0
    /// Whether the clock on the wall counts, and not the run's own.
    public var isLive = false

    public init(
      path: String, planPath: String, opening: Timestamp, processes: Int, executable: String
    ) {
      self.path = path
      self.planPath = planPath
      self.opening = opening
      self.processes = processes
      self.executable = executable
    }
  }

  private let setting: Setting
  private let minutes: Int

  /// How long guests may stay after the door has closed, in minutes, before the run gives up.
  static let longestAftermath = 360

  /// - Parameter minutes: from opening until the door closes.
  public init(_ setting: Setting, minutes: Int) {
    self.setting = setting
    self.minutes = minutes
  }

  /// Plays minutes until the house is empty, or until `lastMinute`.
  ///
  /// - Returns: how many minutes the evening took.
  @discardableResult
  public func play(
    until lastMinute: Int? = nil, progress: (Int) -> Void = { _ in }
  ) throws -> Int {
    let workers = try (0..<setting.processes).map { try WorkerProcess(setting, index: $0) }
    defer { for worker in workers { worker.end() } }
    var minute = 0
    while true {
      progress(minute)
      for worker in workers { try worker.begin(minute) }
      let isOver = try workers.map { try $0.finishMinute() }.contains(true)
      minute += 1
      if let lastMinute, minute >= lastMinute { return minute }
      if isOver, minute > minutes { return minute }
      guard minute < minutes + Self.longestAftermath else {
        throw DemoError.lastedTooLong(minute: minute)
      }
    }
  }
}

/// Staff and guests who go on by the clock on the wall, while a person works at a console.
public final class LivingEvening: Sendable {
  private let end = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  /// Seconds between two looks of everybody at what there is to do.
  static let rhythm = 3.0

  /// Starts the processes; they end with `stop`.
  public init(_ setting: EveningRun.Setting) throws {
    let end = end
    let ended = ended
    let workers = try (0..<setting.processes).map { try WorkerProcess(setting, index: $0) }
    let hands = Hands(workers)
    DispatchQueue(label: "demo.living").async {
      defer { ended.signal() }
      repeat {
        // A process that fails is not missed: the person at the console does its work.
        hands.tick(minute: StoreEnvironment.wallClock().minutes(since: setting.opening))
      } while end.wait(timeout: .now() + Self.rhythm) == .timedOut
      hands.end()
    }
  }

  /// Sends everybody home.
  public func stop() {
    end.signal()
    ended.wait()
  }
}

/// The processes of a living evening, used by one queue only.
private final class Hands: @unchecked Sendable {
  // Unchecked: handed to the one serial queue that uses it, and touched by nobody else.
  private var workers: [WorkerProcess]

  init(_ workers: [WorkerProcess]) {
    self.workers = workers
  }

  func tick(minute: Int) {
    workers = workers.filter { worker in
      do {
        try worker.begin(minute)
        _ = try worker.finishMinute()
        return true
      } catch {
        worker.end()
        return false
      }
    }
  }

  func end() {
    for worker in workers { worker.end() }
  }
}

/// A process of a run, told each minute on its standard input.
private final class WorkerProcess {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private var unread = Data()

  init(_ setting: EveningRun.Setting, index: Int) throws {
    process.executableURL = URL(fileURLWithPath: setting.executable)
    process.arguments =
      [
        "demo-worker", "--db", setting.path, "--plan", setting.planPath,
        "--index", String(index), "--processes", String(setting.processes),
        "--opening", String(setting.opening.millisecondsSinceEpoch), "--from",
        String(setting.from),
      ] + (setting.isLive ? ["--live"] : [])
      + (setting.resting.map { ["--resting", $0.rawValue] } ?? [])
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  func begin(_ minute: Int) throws {
    try input.fileHandleForWriting.write(contentsOf: Data("\(minute)\n".utf8))
  }

  /// Waits until the minute is played; the answer is whether the house is empty.
  func finishMinute() throws -> Bool {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread = Data(unread[unread.index(after: end)...])
        if line == "over" { return true }
        if line == "busy" { return false }
        throw DemoError.workerFailed(line)
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else {
        let said = errors.fileHandleForReading.availableData
        throw DemoError.workerFailed(String(decoding: said, as: UTF8.self))
      }
      unread += more
    }
  }

  func end() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}

/// The other end: plays the minutes that it is told.
public enum EveningWorkerMain {
  /// Runs until standard input ends.
  public static func run(_ setting: EveningRun.Setting, index: Int) throws {
    let clock = SimulatedClock(opening: setting.opening)
    let isLive = setting.isLive
    let database = try StoreDatabase(
      path: setting.path,
      environment: StoreEnvironment(now: { isLive ? StoreEnvironment.wallClock() : clock.now }))
    let plan = try JSONDecoder().decode(
      EveningPlan.self, from: Data(contentsOf: URL(fileURLWithPath: setting.planPath)))
    let worker = try EveningWorker(
      database: database, plan: plan, index: index, count: setting.processes,
      opening: setting.opening,
      without: setting.resting.map { EveningWorker.Duties(of: $0) } ?? [], from: setting.from)
    while let line = readLine(), let minute = Int(line) {
      clock.move(to: setting.opening.advanced(byMinutes: minute))
      try worker.play(minute: minute)
      try database.checkpoint()
      let isOver = try worker.isOver()
      FileHandle.standardOutput.write(Data((isOver ? "over\n" : "busy\n").utf8))
    }
  }
}
