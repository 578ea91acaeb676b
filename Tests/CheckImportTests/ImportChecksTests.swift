import Foundation
import Glibc
import RealProgram
import Testing

/// What `foh import checks --json` prints.
struct ImportSummary: Decodable, Equatable {
  var imported: Int
  var alreadyThere: Int
  var leftOut: [String]
  var problems: [String]
  var checks: Int
  var checksWithoutLines: Int
  var lines: Int
  var payments: Int
  var linesMinorUnits: Int
  var paymentsMinorUnits: Int

  init(_ outcome: Foh.Outcome) throws {
    self = try JSONDecoder().decode(ImportSummary.self, from: Data(outcome.output.utf8))
  }
}

@Suite("Bringing another till's checks")
struct ImportChecksTests {
  let store: TrialStore

  init() throws { store = try TrialStore() }

  func bring(_ till: OtherTill, _ more: String = "") throws -> Foh.Outcome {
    let files = try till.write(to: store.folder)
    return try Foh.shell(
      "$FOH import checks --lines \(files.lines) --payments \(files.payments) "
        + "--db \(store.path) --json \(more)")
  }

  func expect(_ summary: ImportSummary, toBe till: OtherTill) {
    #expect(summary.checks == till.checks)
    #expect(summary.checksWithoutLines == till.checksWithoutLines)
    #expect(summary.lines == till.lineCount)
    #expect(summary.payments == till.paymentCount)
    #expect(summary.linesMinorUnits == till.lineTotal)
    #expect(summary.paymentsMinorUnits == till.paymentTotal)
  }

  func expectSoundStore(_ till: OtherTill) throws {
    let totals = try store.totals()
    #expect(totals.bills == till.checks)
    #expect(totals.orderLines == till.lineCount)
    #expect(totals.payments == till.paymentCount)
    #expect(totals.linesMinorUnits == till.lineTotal)
    #expect(totals.billsMinorUnits == till.lineTotal)
    #expect(totals.paymentsMinorUnits == till.lineTotal)
    #expect(totals.events > 0)
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }

  @Test(
    "Every check comes in balanced, whatever happened on it: returns, voids, discounts, change, a declined card"
  )
  func brings() throws {
    let till = OtherTill(checks: 64)
    #expect(till.lineTotal == till.paymentTotal, "the invented till balances")
    let outcome = try bring(till)
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    let summary = try ImportSummary(outcome)
    #expect(summary.imported == till.allChecks)
    #expect(summary.problems.isEmpty)
    expect(summary, toBe: till)
    try expectSoundStore(till)
  }

  @Test("Brought in twice, nothing is doubled")
  func twice() throws {
    let till = OtherTill(checks: 40)
    _ = try bring(till)
    let before = try store.totals()
    let again = try ImportSummary(try bring(till))
    #expect(again.imported == 0)
    #expect(again.alreadyThere == till.allChecks)
    expect(again, toBe: till)
    #expect(try store.totals() == before)
  }

  @Test("The same numbers of a second till are other checks")
  func secondTill() throws {
    let till = OtherTill(checks: 16)
    _ = try bring(till)
    let second = try ImportSummary(try bring(till, "--till terrace"))
    #expect(second.imported == till.allChecks)
    expect(second, toBe: till)
    #expect(try store.totals().linesMinorUnits == 2 * till.lineTotal)
  }

  @Test("Killed halfway and run again, every check is there once")
  func killed() throws {
    let till = OtherTill(checks: 400)
    let files = try till.write(to: store.folder)
    let first = try Foh.start(
      "import", "checks", "--lines", files.lines, "--payments", files.payments, "--db",
      store.path)
    try first.wait(for: "] 100/\(till.allChecks)")
    first.send(signal: SIGKILL)
    #expect(try first.waitForExit() == -SIGKILL)
    let half = try store.totals()
    #expect(half.bills > 0 && half.bills < till.checks, "killed too early or too late")
    #expect(half.billsMinorUnits == half.paymentsMinorUnits)
    #expect(half.billsMinorUnits == half.linesMinorUnits)

    let second = try ImportSummary(try bring(till))
    #expect(second.alreadyThere >= 100)
    #expect(second.imported == till.allChecks - second.alreadyThere)
    expect(second, toBe: till)
    try expectSoundStore(till)
  }
}

@Suite("Bad rows of another till")
struct BadCheckRowsTests {
  let store: TrialStore

  init() throws { store = try TrialStore() }

  func bring(_ till: OtherTill, _ more: String = "") throws -> Foh.Outcome {
    let files = try till.write(to: store.folder)
    return try Foh.shell(
      "cd \(store.folder.url.path) && $FOH import checks --lines lines.csv --payments payments.csv "
        + "--db \(files.lines.replacing("lines.csv", with: "store.db")) --json \(more)")
  }

  /// Check 8 is one card; check 15 is shared by two guests.
  @Test(
    "A bad row is reported with its line, and only its check is left out",
    arguments: [
      ("8,900,2025-06-14T12:08:00,毛肚,two,796,0,S,,3,bar0", "\"two\", which is not a whole number"),
      ("8,900,14/06/2025 12:08,毛肚,2,796,0,S,,3,bar0", "not a time like"),
      ("8,900,2025-06-14T12:08:00,,2,796,0,S,,3,bar0", "the item has no name"),
      ("8,900,2025-06-14T12:08:00,毛肚,0,796,0,S,,3,bar0", "the quantity is 0"),
      ("8,900,2025-06-14T12:08:00,毛肚,2,-796,0,S,,3,bar0", "the price is negative"),
      ("8,900,2025-06-14T12:08:00,毛肚,2,796,0,Q,,3,bar0", "neither S nor V"),
      ("8,900,2025-06-14T12:08:00,毛肚,2,796,0", "has 7 fields, the first line has 11"),
      ("8,900,2025-06-14T12:08:00,毛肚,2,796,0,S,,3,bar0,x", "has 12 fields, the first line has 11"),
      ("8,900,2025-06-14T12:08:00,毛肚,99999999999999999999,796,0,S,,3,bar0", "not a whole number"),
    ])
  func badLine(row: String, message: String) throws {
    var till = OtherTill(checks: 16)
    let line = till.firstLine(ofCheck: 8)
    till.replaceLine(line, with: row)
    let outcome = try bring(till)
    #expect(outcome.errors.contains("lines.csv:\(line): "), "\(outcome.errors)")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    let summary = try ImportSummary(outcome)
    #expect(summary.imported == till.allChecks - 1)
    #expect(summary.problems.count == 1)
    #expect(summary.linesMinorUnits == summary.paymentsMinorUnits)
    #expect(try store.doctor().code == 0)
  }

  @Test("A check whose payments do not meet its lines is left out, and said so")
  func unbalanced() throws {
    var till = OtherTill(checks: 16)
    till.replacePayment(
      till.firstPayment(ofCheck: 8), with: "8,900,2025-06-14T12:08:00,SQUARE,1,Slip")
    let outcome = try bring(till)
    let summary = try ImportSummary(outcome)
    #expect(summary.imported == till.allChecks - 1)
    #expect(outcome.errors.contains("check 8: "), "\(outcome.errors)")
    #expect(try store.doctor().code == 0)
  }

  @Test("A check that was left out comes in once its row has been put right")
  func putRight() throws {
    let till = OtherTill(checks: 16)
    var spoilt = till
    spoilt.replaceLine(till.firstLine(ofCheck: 8), with: "8,900,never,毛肚,2,796,0,S,,3,bar0")
    _ = try bring(spoilt)
    let summary = try ImportSummary(try bring(till))
    #expect(summary.imported == 1)
    #expect(summary.linesMinorUnits == till.lineTotal)
  }

  @Test("A tender that nobody knows says how to name it, and named it comes in")
  func unknownTender() throws {
    var till = OtherTill(checks: 16)
    let row = till.firstPayment(ofCheck: 8)
    till.replacePayment(row, with: till.payments[row - 1].replacing("SQUARE", with: "Oyster"))
    let outcome = try bring(till)
    #expect(
      outcome.errors.contains("payments.csv:\(row): ")
        && outcome.errors.contains("--tender OYSTER=card"), "\(outcome.errors)")
    #expect(try ImportSummary(outcome).imported == till.allChecks - 1)
    let named = try ImportSummary(try bring(till, "--tender oyster=card"))
    #expect(named.imported == 1)
    #expect(named.linesMinorUnits == till.lineTotal)

    let nonsense = try bring(till, "--tender oyster=shell")
    #expect(nonsense.code != 0)
    #expect(nonsense.errors.contains("NAME=KIND"), "\(nonsense.errors)")
  }

  @Test("A stray quote is reported where it stands, and the rows after it are read")
  func strayQuote() throws {
    var till = OtherTill(checks: 16)
    let line = till.firstLine(ofCheck: 8)
    till.replaceLine(line, with: "8,900,2025-06-14T12:08:00,毛\"肚,2,796,0,S,,3,bar0")
    let outcome = try bring(till)
    #expect(
      outcome.errors.contains("lines.csv:\(line): a quote stands inside"), "\(outcome.errors)")
    #expect(try ImportSummary(outcome).imported == till.allChecks - 1)
    #expect(try store.doctor().code == 0)
  }

  @Test("A missing column stops before anything is written")
  func missingColumn() throws {
    var till = OtherTill(checks: 16)
    till.replaceLine(1, with: till.lines[0].replacing("quantity", with: "pieces"))
    let outcome = try bring(till)
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.contains("lines.csv:1: the column quantity is missing"), "\(outcome.errors)")
    #expect(try store.totals().orderLines == 0)
  }

  @Test("A file that is not there is named", arguments: ["en", "zh_CN.UTF-8"])
  func missingFile(language: String) throws {
    let outcome = try Foh.run(
      "import", "checks", "--lines", "/nowhere/lines.csv", "--payments", "/nowhere/p.csv",
      "--db", store.path, environment: ["LC_ALL": language])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("/nowhere/lines.csv"))
  }
}
