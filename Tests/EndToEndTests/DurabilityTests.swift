import Foundation
import PseudoTerminal
import RealProgram
import Testing

/// Every kind of process that writes to a store is watched from outside. A commit that a screen
/// confirms is on the disk before: with anything less than `synchronous=FULL` the log is put there
/// once in a while only, and each of these tests fails.
@Suite("What is committed is on the disk, whoever wrote it")
struct DurabilityTests {
  @Test("A console: five numbers are five times put onto the disk")
  func console() throws {
    let store = try TrialStore()
    let trace = LogSyncs(in: store.folder)
    let console = try PseudoTerminal(
      trace.watching + [Foh.path, "console", "--no-printing", "--db", store.path])
    try console.goToTheDoor()
    let before = try trace.total
    var seen = console.output.count
    for number in 1...5 {
      try console.type("4\r")
      seen = try console.wait(for: "B00\(number)", from: seen)
    }
    #expect(try trace.total >= before + 5)
    try console.type("\u{11}")
    try console.wait(for: "Who are you", from: seen)
    try console.type("\u{11}")
    #expect(try console.waitForExit() == 0)
  }

  @Test("The demo's staff: each process puts each of its writes onto the disk")
  func staff() throws {
    let folder = try TemporaryFolder()
    let trace = LogSyncs(in: folder)
    let file = folder.path("demo.db")
    let evening = try Foh.shell(
      "\(trace.watching.joined(separator: " ")) $FOH demo --headless --hours 1 --processes 2 "
        + "--stop-at-closing --db \(file)")
    #expect(evening.code == 0, "\(evening)")
    let totals = try TrialStore.totals(of: file)
    #expect(totals.tickets > 20)
    // Each of these is a transaction of its own.
    let least = totals.tickets + totals.partiesSeated + totals.payments
    #expect(try trace.total >= least)
    let threads = try trace.byThread
    #expect(threads.values.filter { $0 >= 50 }.count >= 2, "\(threads)")
  }

  @Test("An import: each batch of checks is put onto the disk")
  func bring() throws {
    let store = try TrialStore()
    let trace = LogSyncs(in: store.folder)
    var lines =
      "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,voided_by_line,staff_id,terminal\n"
    var payments = "check_id,payment_id,paid_at,tender,amount_minor,text\n"
    for check in 1...250 {
      lines += "\(check),\(check),2025-06-14T12:00:00,毛肚,2,3800,0,S,,1,bar\n"
      payments += "\(check),\(check),2025-06-14T13:00:00,CASH,7600,\n"
    }
    let outcome = try Foh.shell(
      "\(trace.watching.joined(separator: " ")) $FOH import checks "
        + "--lines \(try store.folder.write(lines.utf8, to: "lines.csv")) "
        + "--payments \(try store.folder.write(payments.utf8, to: "payments.csv")) "
        + "--db \(store.path) --json")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try store.totals().bills == 250)
    #expect(try trace.total >= 10)
  }
}

/// How often the write-ahead log was put onto the disk, as the system saw it.
private struct LogSyncs {
  private let file: String

  init(in folder: TemporaryFolder) { file = folder.path("syncs") }

  /// What to put before a command.
  var watching: [String] {
    ["/usr/bin/strace", "-f", "-qq", "-y", "-o", file, "-e", "trace=fdatasync,fsync"]
  }

  /// By thread of the system.
  var byThread: [Substring: Int] {
    get throws {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let syncs = text.split(separator: "\n").filter { $0.contains(".db-wal>") }
      return Dictionary(
        syncs.map { ($0.prefix { $0 != " " }, 1) }, uniquingKeysWith: { $0 + $1 })
    }
  }

  var total: Int {
    get throws { try byThread.values.reduce(0, +) }
  }
}
