import ArgumentParser
import Foundation
import StoreDatabase
import StoreDomain

/// `TillBenchmark worker`: one of the processes that close bills. It says when it is ready, waits for the
/// word to begin, and says when it is done.
struct Worker: ParsableCommand {
  /// Who closes the bills.
  enum Mode: String, ExpressibleByArgument {
    case house, raw
  }

  static let configuration = CommandConfiguration(
    commandName: "worker", abstract: "Close bills when told to.", shouldDisplay: false)

  @Option var mode: Mode
  @Option(help: "The file into which it writes.") var path: String
  @Option(help: "The file that says what is to be done.") var plan: String
  @Option(help: "The first of the bills, of all processes.") var first: Int
  @Option(help: "The end of the bills, of all processes.") var end: Int
  @Option(help: "How many processes there are.") var processes: Int
  @Option(help: "Which of them this one is.") var number: Int

  @Option(help: "In how many rounds the bills are closed.") var rounds: Int

  /// Of each round, every so many'th bill.
  private var numbers: [[Int]] {
    ClosingFigures.rounds(of: first..<end, rounds).map { bills in
      bills.filter { ($0 - first) % processes == number }
    }
  }

  func run() throws {
    let work = try prepared()
    for round in 0..<rounds {
      Self.say("ready")
      guard readLine() != nil else { return }
      try work(round)
      Self.say("done")
    }
  }

  /// What is done in a round.
  private func prepared() throws -> (Int) throws -> Void {
    switch mode {
    case .house:
      let database = try StoreDatabase(path: path, environment: OpenSales.environment)
      let cashier = try OpenSales.author(.takePayment, in: database)
      let all = try OpenSales.load(beside: plan).sales
      let sales = numbers.map { $0.map { all[$0] } }
      return { for sale in sales[$0] { try OpenSales.pay(sale, in: database, by: cashier) } }
    case .raw:
      let replay = try RawReplay(at: path, recordedIn: plan, numbers)
      return { try replay.run($0) }
    }
  }

  private static func say(_ word: String) {
    FileHandle.standardOutput.write(Data((word + "\n").utf8))
  }
}

/// Processes that close bills of one file, all from one moment on.
struct WorkerProcesses {
  private struct Running {
    let process: Process
    let input: Pipe
    let output: Pipe
  }

  private let running: [Running]

  /// Starts them.
  init(
    _ mode: Worker.Mode, _ path: String, _ plan: String, of bills: Range<Int>, rounds: Int,
    count: Int
  ) throws {
    running = try (0..<count).map { number in
      let process = Process()
      let (input, output) = (Pipe(), Pipe())
      process.executableURL =
        Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
      process.arguments = [
        "worker", "--mode", mode.rawValue, "--path", path, "--plan", plan,
        "--first", "\(bills.lowerBound)", "--end", "\(bills.upperBound)",
        "--processes", "\(count)", "--number", "\(number)", "--rounds", "\(rounds)",
      ]
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      return Running(process: process, input: input, output: output)
    }
  }

  /// Waits until all are ready for the next round.
  func waitUntilReady() throws {
    for one in running { try Self.expect("ready", from: one) }
  }

  /// Lets them begin the round for which they are ready, and waits until the last is done.
  func seconds() throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    for one in running { try one.input.fileHandleForWriting.write(contentsOf: Data("go\n".utf8)) }
    for one in running { try Self.expect("done", from: one) }
    let passed = clock.now - start
    return Double(passed.components.seconds) + Double(passed.components.attoseconds) * 1e-18
  }

  /// Waits until all have ended, after the last round.
  func end() {
    for one in running { one.process.waitUntilExit() }
  }

  private static func expect(_ word: String, from one: Running) throws {
    var said = ""
    while !said.hasSuffix("\n") {
      // Nothing more comes when the process has ended.
      guard let data = try one.output.fileHandleForReading.read(upToCount: 1), !data.isEmpty else {
        throw ClosingFigures.Problem.workerEnded(said)
      }
      said += String(decoding: data, as: UTF8.self)
    }
    guard said == word + "\n" else { throw ClosingFigures.Problem.workerEnded(said) }
  }
}
