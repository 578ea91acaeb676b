import Foundation
import GRDB
import Printers
import Printing
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Any evening of bad printers")
struct PrinterFaultPropertyTests {
  @Test(
    "Whatever printers and terminals do, each line reaches its station once; more paper of it says so",
    arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func everyLineOnce(seed: UInt64) throws {
    var evening = try BadEvening(seed: seed)
    for _ in 0..<60 { try evening.step() }
    try evening.mendAndPrintAll()
    try evening.compare()
  }
}

/// Guests order while printers fail in every way and terminals die in the midst of a slip.
private struct BadEvening {
  /// A printer for the tests: it fails as it is told, and keeps what came out of it.
  final class Paper: Sendable {
    let random: Mutex<SeededGenerator>
    let isBroken = Mutex(true)
    /// By printer, each slip that came out, whole or in part.
    let slips = Mutex<[(printer: String, text: String)]>([])

    init(_ seed: UInt64) { random = Mutex(SeededGenerator(seed: seed)) }

    func deliver(_ bytes: [UInt8], to printer: String) throws(PrinterError) {
      let dice =
        isBroken.withLock { $0 } ? random.withLock { Int.random(in: 0..<10, using: &$0) } : 9
      switch dice {
      case 0: throw .refused(printer: printer)
      case 1: throw .paperOut(path: printer)
      case 2:
        // The whole slip is out, and nobody heard that it is.
        keep(bytes, printer)
        throw .disconnected(printer: printer)
      case 3: throw .missing(path: printer)
      default: keep(bytes, printer)
      }
    }

    private func keep(_ bytes: [UInt8], _ printer: String) {
      slips.withLock { $0.append((printer, String(decoding: bytes, as: UTF8.self))) }
    }
  }

  struct Connection: PrinterConnection {
    let paper: Paper
    let printer: String
    func deliver(_ bytes: [UInt8]) throws(PrinterError) { try paper.deliver(bytes, to: printer) }
  }

  let seed: UInt64
  let store: TestStore
  let paper: Paper
  var random: SeededGenerator
  var terminals: [StoreDatabase]
  /// The note of each line that was sent, by which its paper is known, with its station.
  var sent: [(note: String, station: String)] = []
  var deaths = 0

  init(seed: UInt64) throws {
    self.seed = seed
    store = try TestStore()
    paper = Paper(seed &+ 1_000)
    random = SeededGenerator(seed: seed)
    terminals = try (0..<3).map { [store] _ in try store.anotherTerminal() }
    _ = try (1...4).map { [store] in try store.seat(2, at: "T0\($0)") }
    try sendDips()
    // One terminal at least dies in the midst of a slip.
    try die(at: terminals[0])
  }

  /// The dips of the tables go first, and are not looked at.
  private func sendDips() throws {
    for entry in try store.database.floor().tables {
      for party in entry.parties {
        _ = try store.database.perform(SendLines(of: try store.check(of: party)), by: store.server)
      }
    }
  }

  mutating func step() throws {
    store.clock.advance(seconds: Int.random(in: 0...20, using: &random))
    let terminal = terminals[Int.random(in: 0..<terminals.count, using: &random)]
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: try order(at: terminal)
    case 4: try die(at: terminal)
    case 5:
      // The process of a terminal ends and another begins.
      try terminal.close()
      terminals.removeAll { $0 === terminal }
      terminals.append(try store.anotherTerminal())
    default: try print(at: terminal)
    }
  }

  private mutating func order(at terminal: StoreDatabase) throws {
    let table = "T0\(Int.random(in: 1...4, using: &random))"
    let party = try #require(try store.entry(of: table)?.parties.first)
    let check = try terminal.order(of: party.id).check.id
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let (code, station) =
        Bool.random(using: &random) ? ("D004", "Hot kitchen") : ("D001", "Cold kitchen")
      let note = "N\(1_000 + sent.count)"
      _ = try terminal.perform(
        AddLine(NewLine(dishID: store.dish(code).id, note: note), to: check), by: store.server)
      sent.append((note, station))
    }
    _ = try terminal.perform(SendLines(of: check), by: store.server)
  }

  /// Takes a slip and dies, with its paper out or not.
  private mutating func die(at terminal: StoreDatabase) throws {
    guard
      let claim = try terminal.claimPrintJob(owner: "dead \(deaths)", leaseSeconds: 60)
    else { return }
    deaths += 1
    guard Bool.random(using: &random) else { return }
    let words = try claim.job.paper(
      in: .english, and: nil, calendar: store.database.store.calendar,
      elsewhere: claim.printer.code != claim.job.printerCode)
    let bytes = try words.receiptPrinterBytes(
      columns: claim.printer.columns, encoding: claim.printer.encoding)
    try? paper.deliver(bytes, to: claim.printer.code)
  }

  private func print(at terminal: StoreDatabase) throws {
    let owner = "t\(terminals.firstIndex { $0 === terminal } ?? 0)"
    _ = try PrintSpooler(terminal, owner: owner) { [paper] in
      Connection(paper: paper, printer: $0.code)
    }.printWaiting()
  }

  /// The printers are mended, staff ask again for what was given up, and all that waits comes out.
  mutating func mendAndPrintAll() throws {
    paper.isBroken.withLock { $0 = false }
    for _ in 0..<4 {
      store.clock.advance(minutes: 3)
      for problem in try store.database.printProblems() where problem.job.stage == .failed {
        try store.database.perform(RetryPrintJob(problem.id), by: store.server)
      }
      try print(at: terminals[0])
    }
  }

  func compare() throws {
    #expect(sent.count > 20 && deaths > 0, "seed \(seed)")
    let slips = paper.slips.withLock { $0 }
    for line in sent {
      let of = slips.filter { $0.text.contains(line.note) }
      #expect(!of.isEmpty, "seed \(seed): \(line.note) never came out")
      let plain = of.filter { !$0.text.contains("REPRINT") }
      #expect(plain.count <= 1, "seed \(seed): \(line.note) came out twice and nothing says so")
      #expect(
        of.allSatisfy { $0.text.contains(line.station) }, "seed \(seed): \(line.note) went astray")
    }
    #expect(
      try store.number("SELECT count(*) FROM printJob WHERE stage <> 'printed'") == 0,
      "seed \(seed)")
    // Each line stands in the order of one slip alone.
    #expect(
      try store.number(
        """
        SELECT count(*) FROM (SELECT value FROM printJob, json_each(document, '$.lineIDs')
          WHERE kind = 'kitchenTicket' GROUP BY value HAVING count(*) > 1)
        """) == 0, "seed \(seed)")
    #expect(try store.database.checkInvariants() == [], "seed \(seed)")
  }
}
