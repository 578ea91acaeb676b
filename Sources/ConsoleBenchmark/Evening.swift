import Foundation

/// An evening in the sample restaurant, for a console to stand in: its business day is today, so
/// that the queue of the door is full.
struct Evening {
  let program: String
  let folder: URL

  /// Plays two hours and leaves the guests where they are.
  ///
  /// - Returns: the store's file.
  func playedUntilClosing() throws -> String {
    let file = folder.appendingPathComponent("played.db").path
    let process = try play(file, hours: 2, more: ["--stop-at-closing"])
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchmarkError.noEvening }
    return file
  }

  /// Starts two processes that play an evening as fast as they can, many times faster than guests
  /// come, and waits until the first guests sit.
  ///
  /// - Returns: the store's file, and the process to be stopped.
  func beingPlayed() throws -> (file: String, process: Process) {
    let file = folder.appendingPathComponent("playing.db").path
    let process = try play(file, hours: 12)
    while try ticketsIssued(file) < 10 {
      guard process.isRunning else { throw BenchmarkError.noEvening }
    }
    return (file, process)
  }

  private func play(_ file: String, hours: Int, more: [String] = []) throws -> Process {
    let process = foh(
      ["demo", "--headless", "--seed", "7", "--hours", "\(hours)", "--processes", "2"]
        + ["--day", Self.today, "--db", file, "--json"] + more)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Zero as well while the store is being made.
  private func ticketsIssued(_ file: String) throws -> Int {
    guard FileManager.default.fileExists(atPath: file) else { return 0 }
    struct Totals: Decodable { let tickets: Int }
    let report = foh(["report", "totals", "--db", file, "--json"])
    let output = Pipe()
    report.standardOutput = output
    report.standardError = FileHandle.nullDevice
    try report.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    report.waitUntilExit()
    guard report.terminationStatus == 0 else { return 0 }
    return try JSONDecoder().decode(Totals.self, from: json).tickets
  }

  private func foh(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    // What it leaves when it is stopped goes with the folder.
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) {
      $1
    }
    return process
  }

  /// The business day in the sample restaurant, where it is eight hours later than UTC and the day
  /// turns at five.
  private static var today: String {
    let day = Date().addingTimeInterval((8 - 5) * 3600)
    return String(day.formatted(.iso8601.year().month().day()))
  }
}
