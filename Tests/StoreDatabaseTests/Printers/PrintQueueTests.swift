import Dispatch
import Foundation
import GRDB
import Printers
import Printing
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Paper for the kitchen and the guests")
struct PrintQueueTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  var database: StoreDatabase { store.database }

  private func paper(_ printer: String) throws -> String {
    String(
      decoding: try Data(contentsOf: store.folder.appending(path: "\(printer).prn")), as: UTF8.self)
  }

  /// Sends the dips of a table, which the cold kitchen prints.
  @discardableResult
  private func sendDips(from table: String) throws -> OrderLine {
    let check = try store.check(of: try store.seat(2, at: table))
    return try #require(try database.perform(SendLines(of: check), by: store.server).first)
  }

  @Test func anOrderComesOutOnceAtTheStationsPrinter() throws {
    try sendDips(from: "T01")
    let spooler = PrintSpooler(database, owner: "a")
    #expect(try spooler.printWaiting() == 1)
    #expect(try spooler.printWaiting() == 0)
    let text = try paper("kitchen")
    #expect(text.contains("T01"))
    #expect(text.contains("2 Dips"))
    #expect(try database.printProblems().isEmpty)
  }

  @Test func theKitchenIsToldOnPaperWhatIsTakenBackAndWhatIsUrgent() throws {
    let dips = try sendDips(from: "T01")
    try database.perform(RushLines([dips.id]), by: store.server)
    try database.perform(
      ReturnLine(dips.id, quantity: 1, reason: "hair", made: true), by: store.server)
    #expect(try PrintSpooler(database, owner: "a").printWaiting() == 3)
    let text = try paper("kitchen")
    #expect(text.contains("*** HURRY ***"))
    #expect(text.contains("*** CANCELLED ***"))
    #expect(text.contains("- 1 Dips"))
    #expect(text.contains("hair"))
  }

  @Test func aPrinterThatFailsPrintsAtItsFallbackAndShowsUntilSomebodyHasSeenIt() throws {
    try sendDips(from: "T01")
    // A folder stands where the kitchen's printer should be.
    try FileManager.default.createDirectory(
      at: store.folder.appending(path: "kitchen.prn"), withIntermediateDirectories: false)
    #expect(try PrintSpooler(database, owner: "a").printWaiting() == 1)
    let text = try paper("till")
    #expect(text.contains("2 Dips"))
    #expect(text.contains("printer of Cold"))
    let problem = try #require(try database.printProblems().first)
    #expect(problem.job.printedOn == "till")
    #expect(problem.explanation.english.contains("T01: the kitchen ticket came out at till"))
    #expect(try database.printProblemCount() == 1)
    try database.perform(NotePrintProblem(problem.id), by: store.server)
    // Seen at two screens at once: whoever came first stands in the trail.
    try database.perform(NotePrintProblem(problem.id), by: store.manager)
    #expect(try store.auditEntries("printProblemNoted") == 1)
    #expect(try database.printProblems().isEmpty)
    #expect(try database.printProblemCount() == 0)
  }

  @Test func paperThatNobodyPrintsIsNoticed() throws {
    try sendDips(from: "T01")
    #expect(try database.printProblems().isEmpty)
    store.clock.advance(seconds: 61)
    let problem = try #require(try database.printProblems().first)
    #expect(problem.explanation.english.contains("no terminal prints"))
    #expect(try database.printProblemCount() == 1)
  }

  @Test func aJobThatFailsEverywhereStaysFailedUntilItIsAskedForAgain() throws {
    try sendDips(from: "T01")
    let spooler = PrintSpooler(database, owner: "a") { printer in
      BrokenPrinter(error: .refused(printer: printer.code))
    }
    for _ in 0..<20 {
      #expect(try spooler.printWaiting() == 0)
      store.clock.advance(minutes: 2)
    }
    let problem = try #require(try database.printProblems().first)
    #expect(problem.job.stage == .failed)
    #expect(problem.job.attempts == PrintRetry.tries)
    #expect(!problem.job.mayBeOut)
    try database.perform(RetryPrintJob(problem.id), by: store.server)
    try database.perform(RetryPrintJob(problem.id), by: store.server)
    #expect(try store.auditEntries("printedAgain") == 1)
    #expect(try PrintSpooler(database, owner: "b").printWaiting() == 1)
    #expect(try paper("kitchen").contains("2 Dips"))
  }

  @Test func aJobWhoseTerminalDiedIsTakenOverAndSaysThatACopyMayBeOut() throws {
    try sendDips(from: "T01")
    let claim = try #require(try database.claimPrintJob(owner: "dead", leaseSeconds: 60))
    let spooler = PrintSpooler(database, owner: "alive")
    #expect(try spooler.printWaiting() == 0)
    store.clock.advance(seconds: 60)
    #expect(try spooler.printWaiting() == 1)
    #expect(try paper("kitchen").contains("REPRINT"))
    #expect(try !database.finishPrintJob(claim.job.id, owner: "dead"))
  }

  @Test("A return notice that is printed again, or elsewhere, says so as an order does")
  func markedReturn() throws {
    let dips = try sendDips(from: "T01")
    #expect(try PrintSpooler(database, owner: "a").printWaiting() == 1)
    try database.perform(
      ReturnLine(dips.id, quantity: 1, reason: "hair", made: true), by: store.server)
    _ = try database.claimPrintJob(owner: "dead", leaseSeconds: 60)
    store.clock.advance(seconds: 60)
    try FileManager.default.removeItem(at: store.folder.appending(path: "kitchen.prn"))
    try FileManager.default.createDirectory(
      at: store.folder.appending(path: "kitchen.prn"), withIntermediateDirectories: false)
    #expect(try PrintSpooler(database, owner: "alive").printWaiting() == 1)
    let text = try paper("till")
    #expect(text.contains("CANCELLED"))
    #expect(text.contains("REPRINT"))
    #expect(text.contains("printer of Cold"))
  }

  @Test("A receipt of which paper may be out comes again as a copy and opens no drawer")
  func uncertainReceipt() throws {
    let check = try store.check(of: try store.seat(2, at: "T01"))
    try database.perform(SendLines(of: check), by: store.server)
    #expect(try PrintSpooler(database, owner: "a").printWaiting() == 1)
    let due = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .cash, amount: due), by: store.cashier)
    let first = try #require(try database.claimPrintJob(owner: "dead", leaseSeconds: 60))
    #expect(first.job.kind == .receipt)
    func slip(_ job: PrintJob) throws -> PrintDocument {
      try job.paper(in: .english, calendar: database.store.calendar)
    }
    let original = try slip(first.job)
    store.clock.advance(seconds: 60)
    let again = try #require(try database.claimPrintJob(owner: "alive", leaseSeconds: 60))
    #expect(again.job.id == first.job.id)
    let copy = try slip(again.job)
    #expect(!"\(original)".contains("COPY"))
    #expect("\(copy)".contains("COPY"))
    #expect(original.lines.contains(.openDrawer))
    #expect(!copy.lines.contains(.openDrawer))
  }

  @Test func onePrinterPrintsInOrderWhileAnotherGoesOn() throws {
    try sendDips(from: "T01")
    store.clock.advance(seconds: 1)
    try sendDips(from: "T02")
    store.clock.advance(seconds: 1)
    let party = try store.seat(2, at: "T03")
    try database.perform(SendLines(of: try store.check(of: party)), by: store.server)
    try database.perform(AskForBill(party.id), by: store.server)
    let first = try #require(try database.claimPrintJob(owner: "a"))
    #expect(first.job.subject == "T01")
    let second = try #require(try database.claimPrintJob(owner: "b"))
    #expect(second.job.kind == .proforma)
    #expect(try database.claimPrintJob(owner: "c") == nil)
  }

  @Test func theNextSlipIsFoundWithoutReadingThroughAllThatWait() throws {
    let plan = try database.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + StoreDatabase.nextPrintJob, arguments: ["now": 0]
      ).map { $0["detail"] as String }
    }
    // There are a handful of printers, and no limit to the slips.
    #expect(plan.filter { $0.contains("SCAN") } == ["SCAN printer"], "\(plan)")
    #expect(plan.contains { $0.contains("printJobQueue (tryOn=?)") }, "\(plan)")
    #expect(plan.contains { $0.contains("printJobPrinting (tryOn=?)") }, "\(plan)")
  }

  @Test func everySlipComesOutOnceThoughFourTerminalsPrintAtTheSameTime() throws {
    for _ in 0..<6 {
      for table in ["T01", "T02", "T03", "T04"] {
        let party = try store.seat(2, at: table)
        let check = try store.check(of: party)
        try database.perform(SendLines(of: check), by: store.server)
        let total = try database.bill(of: check).total.minorUnits
        try database.perform(Pay(check, tender: .cash, amount: total), by: store.cashier)
        _ = try database.perform(PartyLeaves(party.id), by: store.host)
        _ = try database.perform(MarkTableReady(store.table(table)), by: store.host)
      }
    }
    let terminals = try (0..<4).map { _ in try store.anotherTerminal() }
    let printed = Mutex(0)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { index in
      do {
        // The last job of a printer may be another terminal's: that one prints what follows.
        let count = try PrintSpooler(terminals[index], owner: "\(index)").printWaiting()
        printed.withLock { $0 += count }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(printed.withLock { $0 } == 48)
    #expect(try paper("kitchen").split(separator: "2 Dips").count == 25)
    #expect(try database.checkInvariants() == [])
  }
}

/// A printer that takes nothing.
private struct BrokenPrinter: PrinterConnection {
  let error: PrinterError

  func deliver(_ bytes: [UInt8]) throws(PrinterError) { throw error }
}
