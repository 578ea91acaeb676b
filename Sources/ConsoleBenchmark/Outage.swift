import Foundation

/// Two stores with the same past, each enrolled at a headquarters: one has told it everything, the
/// other has had no network for a fortnight.
final class Outage {
  let online: String
  let offline: String
  private let foh: String
  private let folder: URL
  private let headquarters: Process
  private var writers: [Process] = []

  /// - Parameters:
  ///   - store: where both begin.
  ///   - orders: how many orders the fortnight had.
  init(foh: String, headquarters program: String, store: String, orders: Int, folder: URL) throws {
    self.foh = foh
    self.folder = folder
    online = folder.appendingPathComponent("online.db").path
    offline = folder.appendingPathComponent("offline.db").path
    let past = try OrderFiles(orders, daysAgo: 1...15, till: "past", in: folder)
    try Self.run(foh, past.importing(into: store))
    for copy in [online, offline] {
      for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: store + ending) {
        try FileManager.default.copyItem(atPath: store + ending, toPath: copy + ending)
      }
    }
    let away = try Self.enrol(offline, foh: foh, at: program, in: folder)
    away.terminate()
    away.waitUntilExit()
    headquarters = try Self.enrol(online, foh: foh, at: program, in: folder)
    try Self.run(foh, ["sync", "run", "--until-empty", "--db", online])
  }

  /// Begins to write to both stores, as much to the one as to the other.
  func beginWriting() throws {
    for file in [online, offline] {
      let more = try OrderFiles(
        40_000, daysAgo: 0...0, till: "now", in: folder.appendingPathComponent("now"))
      let process = Self.process(foh, more.importing(into: file))
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      writers.append(process)
    }
  }

  func end() {
    for process in writers + [headquarters] {
      process.terminate()
      process.waitUntilExit()
    }
  }

  /// Starts a headquarters and enrols a store there.
  private static func enrol(
    _ store: String, foh: String, at program: String, in folder: URL
  ) throws -> Process {
    struct Invitation: Decodable { var code: String }
    let file = store + "-hq"
    try run(program, ["init", "--db", file])
    let added = try run(program, ["stores", "add", "--db", file, "--name", "Riverside", "--json"])
    let code = try JSONDecoder().decode(Invitation.self, from: added).code
    let server = process(
      program,
      ["serve", "--db", file, "--listen", "127.0.0.1:0", "--requests-per-second", "10000"]
        + ["--log-level", "error"])
    let output = Pipe()
    server.standardOutput = output
    try server.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let url = line.split(separator: "\n").first?.split(separator: " ").last else {
      throw BenchmarkError.noHeadquarters
    }
    try run(foh, ["enrol", "--hq", String(url), "--code", code, "--db", store])
    return server
  }

  /// Runs a program to its end.
  ///
  /// - Returns: what it printed.
  @discardableResult
  private static func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = process(program, arguments)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchmarkError.failed(([program] + arguments).joined(separator: " "))
    }
    return printed
  }

  private static func process(_ program: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    return process
  }
}

/// Another till's files: orders of two lines, each paid in cash.
private struct OrderFiles {
  let lines: String
  let payments: String
  let till: String

  init(_ orders: Int, daysAgo: ClosedRange<Int>, till: String, in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.till = till
    lines = folder.appendingPathComponent("\(till)-lines.csv").path
    payments = folder.appendingPathComponent("\(till)-payments.csv").path
    var lineRows = [
      "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,"
        + "voided_by_line,staff_id,terminal"
    ]
    var paymentRows = ["check_id,payment_id,paid_at,tender,amount_minor,text"]
    for order in 0..<orders {
      let days = daysAgo.upperBound - order * daysAgo.count / orders
      let day = Date().addingTimeInterval(Double(-days) * 86_400)
        .formatted(.iso8601.year().month().day())
      let time = "\(day)T0\(order % 10):\(10 + order % 50):00.000"
      let price = 1_000 + order * 37 % 9_000
      lineRows.append("\(order),\(2 * order),\(time),毛肚 Beef tripe,2,\(price),0,S,,1,till")
      lineRows.append("\(order),\(2 * order + 1),\(time),酸梅汤,1,800,0,S,,1,till")
      paymentRows.append("\(order),\(order),\(time),CASH,\(2 * price + 800),paid")
    }
    try lineRows.joined(separator: "\n").write(toFile: lines, atomically: true, encoding: .utf8)
    try paymentRows.joined(separator: "\n").write(
      toFile: payments, atomically: true, encoding: .utf8)
  }

  func importing(into file: String) -> [String] {
    ["import", "checks", "--lines", lines, "--payments", payments, "--till", till, "--db", file]
  }
}
