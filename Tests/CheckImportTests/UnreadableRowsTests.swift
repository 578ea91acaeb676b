import CheckImport
import Foundation
import RealProgram
import StoreDomain
import Testing

/// Two files of another till, and what is read of them.
struct SmallTill {
  static let header =
    "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,staff_id,terminal"
  static let paymentHeader = "check_id,payment_id,paid_at,tender,amount_minor,text"

  var lines: [String] = []
  var payments: [String] = []

  /// Checks with these ids, each of two lines and one payment.
  init(_ ids: String...) {
    for id in ids { add(id) }
  }

  mutating func add(_ id: String) {
    lines.append("\(id),1,2026-05-01T12:00:00,Beef roll,1,3800,0,S,a,bar")
    lines.append("\(id),2,2026-05-01T12:01:00,Pizza,1,5000,0,S,a,bar")
    payments.append("\(id),1,2026-05-01T12:30:00,CARD,8800,slip")
  }

  func write(_ folder: TemporaryFolder) throws -> (lines: String, payments: String) {
    let lines = ([Self.header] + lines).joined(separator: "\n") + "\n"
    let payments = ([Self.paymentHeader] + payments).joined(separator: "\n") + "\n"
    return (
      try folder.write(lines.utf8, to: "lines.csv"),
      try folder.write(payments.utf8, to: "payments.csv")
    )
  }

  func read(_ timeZone: TimeZone = .gmt) throws -> CheckFiles {
    let folder = try TemporaryFolder()
    let paths = try write(folder)
    return try CheckFiles(
      linesPath: paths.lines, paymentsPath: paths.payments,
      calendar: StoreCalendar(timeZone: timeZone), tenders: ["CARD": .card, "CASH": .cash])
  }
}

@Suite("Rows of another till that cannot be read")
struct UnreadableRowsTests {
  private func expect(
    _ till: SmallTill, leavesOut: Set<String>, lines: [Int?] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let files = try till.read()
    #expect(files.leftOut == leavesOut, "\(files.problems)", sourceLocation: sourceLocation)
    let kept = Set(files.checks.map(\.sourceID))
    #expect(kept.isDisjoint(with: leavesOut), sourceLocation: sourceLocation)
    for check in files.checks {
      #expect(check.lines.count == 2 && check.payments.count == 1, sourceLocation: sourceLocation)
    }
    for line in lines {
      #expect(
        files.problems.contains { $0.line == line }, "\(files.problems)",
        sourceLocation: sourceLocation)
    }
  }

  @Test("A stray quote leaves its check out, in lines and in payments")
  func strayQuote() throws {
    var till = SmallTill("C1", "C2", "C3")
    till.lines[1] = "C1,2,2026-05-01T12:01:00,12\" pizza,1,5000,0,S,a,bar"
    till.payments[2] = "C3,1,2026-05-01T12:30:00,CARD,8800,slip \"B\""
    try expect(till, leavesOut: ["C1", "C3"], lines: [3, 4])
  }

  @Test("A quote that opens and closes properly over several rows joins none of them")
  func joinedRows() throws {
    var till = SmallTill("C1", "C2", "C3", "C4")
    till.lines[1] = "C1,2,2026-05-01T12:01:00,\"12 pizza,1,5000,0,S,a,bar"
    till.lines[5] = "C3,2,2026-05-01T12:01:00,Pizza 10\",1,5000,0,S,a,bar"
    try expect(till, leavesOut: ["C1", "C3"], lines: [3, 7])
  }

  @Test("A quote that nothing closes hides no other check")
  func neverClosed() throws {
    var till = SmallTill("C1", "C2", "C3")
    till.lines[2] = "C2,1,2026-05-01T12:00:00,\"Beef roll,1,3800,0,S,a,bar"
    try expect(till, leavesOut: ["C2"], lines: [4])
  }

  @Test("A comma without quotes, a missing field and a line break leave their check out")
  func wrongWidth() throws {
    var till = SmallTill("C1", "C2", "C3", "C4")
    till.lines[0] = "C1,1,2026-05-01T12:00:00,Beef, rolled,1,3800,0,S,a,bar"
    till.lines[2] = "C2,1,2026-05-01T12:00:00,Beef roll,1,3800"
    till.lines[4] = "C3,1,2026-05-01T12:00:00,\"Beef\nroll\",1,3800,0,S,a,bar"
    try expect(till, leavesOut: ["C1", "C2", "C3"], lines: [2, 4, 6])
  }

  @Test("Two rows that ran together leave both checks out")
  func gluedRows() throws {
    var till = SmallTill("C1", "C2", "C3")
    let next = till.lines.remove(at: 2)
    till.lines[1] += next
    try expect(till, leavesOut: ["C1", "C2"], lines: [3])
  }

  @Test("The same where the id is not the first column")
  func gluedRowsOfAnotherOrder() throws {
    let (folder, payments) = (try TemporaryFolder(), try TemporaryFolder())
    let header =
      "line_id,sold_at,check_id,item,quantity,unit_price_minor,discount_minor,kind,staff_id,terminal"
    func row(_ id: String, _ line: Int) -> String {
      "\(line),2026-05-01T12:0\(line):00,\(id),Beef,1,4400,0,S,a,bar"
    }
    let rows = [
      row("C1", 1), row("C1", 2) + row("C2", 1), row("C2", 2), row("C3", 1), row("C3", 2),
    ]
    let till = SmallTill("C1", "C2", "C3")
    let files = try CheckFiles(
      linesPath: try folder.write(([header] + rows).joined(separator: "\n").utf8, to: "lines.csv"),
      paymentsPath: try till.write(payments).payments, calendar: StoreCalendar(timeZone: .gmt),
      tenders: ["CARD": .card])
    #expect(files.leftOut == ["C1", "C2"], "\(files.problems)")
  }

  @Test("A row that does not tell its check leaves its neighbours out")
  func neighbours() throws {
    var till = SmallTill("C1", "C2", "C3", "C4", "C5")
    till.lines[4] = ",1,2026-05-01T12:00:00,Beef roll,1,3800,0,S,a,bar"
    try expect(till, leavesOut: ["C2", "C3"], lines: [6])
    till = SmallTill("C1", "C2", "C3", "C4")
    till.lines[3] = "roll\",1,5000,0,S,a,bar"
    try expect(till, leavesOut: ["C2", "C3"], lines: [5])
  }

  @Test("Where rows of a check do not stand together, such a row leaves every check out")
  func anyCheck() throws {
    var till = SmallTill("C1", "C2", "C3")
    till.lines.swapAt(1, 3)
    #expect(try till.read().leftOut.isEmpty)
    till.lines[4] = ",1,2026-05-01T12:00:00,Beef roll,1,3800,0,S,a,bar"
    let files = try till.read()
    #expect(files.checks.isEmpty)
    #expect(files.leftOut == ["C1", "C2", "C3"])
    #expect(files.problems.contains { $0.message.english.contains("none comes in") })
  }

  @Test("A row that is there twice is not counted twice")
  func twins() throws {
    var till = SmallTill("C1", "C2")
    till.lines.insert(till.lines[0], at: 1)
    till.payments.insert(till.payments[1], at: 1)
    try expect(till, leavesOut: ["C1", "C2"], lines: [3, 4])
  }

  @Test("Ids that a spreadsheet made alike are not one check")
  func shortenedIDs() throws {
    let files = try SmallTill("1.23457E+11", "C2").read()
    #expect(
      files.problems.contains { $0.message.english.contains("was shortened by a spreadsheet") })
    #expect(!files.checks.contains { $0.sourceID == "1.23457E+11" })
  }

  @Test("Excel leaves blank fields at the end out; a file that was cut off is told from that")
  func shortRows() throws {
    var till = SmallTill("C1", "C2")
    till.payments[0] = "C1,1,2026-05-01T12:30:00,CARD,8800"
    till.lines[0] = "C1,1,2026-05-01T12:00:00,Beef roll,1,3800,0,S"
    try expect(till, leavesOut: [])
    let folder = try TemporaryFolder()
    let paths = try till.write(folder)
    let cut = [SmallTill.paymentHeader, "C1,1,2026-05-01T12:30:00,CARD,88"].joined(separator: "\n")
    try folder.write(cut.utf8, to: "payments.csv")
    let files = try CheckFiles(
      linesPath: paths.lines, paymentsPath: paths.payments,
      calendar: StoreCalendar(timeZone: .gmt), tenders: ["CARD": .card])
    #expect(files.leftOut == ["C1"])
  }

  @Test("A time over which the clock was set forward leaves its check out, and the line says why")
  func skippedTime() throws {
    var till = SmallTill("C1", "C2")
    // At two o'clock in the morning of 29 March 2026 clocks in Berlin were set to three.
    till.lines[1] = till.lines[1].replacing("2026-05-01T12:01:00", with: "2026-03-29T02:30:00")
    let files = try till.read(try #require(TimeZone(identifier: "Europe/Berlin")))
    #expect(files.leftOut == ["C1"], "\(files.problems)")
    #expect(files.checks.map(\.sourceID) == ["C2"])
    let problem = try #require(files.problems.first { $0.line == 3 })
    #expect(
      "\(problem)".contains("2026-03-29T02:30:00") && "\(problem)".contains("set forward"),
      "\(problem)")
    #expect(try till.read().leftOut.isEmpty, "in a zone whose clocks stay")
  }

  @Test("Files with semicolons are read, and names in Big5")
  func otherWriting() throws {
    let folder = try TemporaryFolder()
    // 牛肉麵 in Big5, free of charge.
    let name: [UInt8] = [0xA4, 0xFB, 0xA6, 0xD7, 0xC4, 0xD1]
    let lines = ([SmallTill.header] + SmallTill("C1").lines + ["C1,9,2026-05-01T12:00:00,"])
      .joined(separator: "\n").replacing(",", with: ";")
    let linesPath = try folder.write(
      Array(lines.utf8) + name + Array(";1;0;0;S;a;bar\n".utf8), to: "lines.csv")
    let paymentsPath = try folder.write(
      "\(SmallTill.paymentHeader)\nC1,1,2026-05-01T12:30:00,CARD,8800,\n".utf8, to: "payments.csv")
    let files = try CheckFiles(
      linesPath: linesPath, paymentsPath: paymentsPath, calendar: StoreCalendar(timeZone: .gmt),
      tenders: ["CARD": .card])
    #expect(files.leftOut.isEmpty, "\(files.problems)")
    #expect(files.checks.first?.lines.last?.item == "牛肉麵")
    #expect(files.notices.first?.english.contains("Big5: \"牛肉麵\"") == true, "\(files.notices)")
  }
}

@Suite("What an import says at its end")
struct ImportOutcomeTests {
  let store: TrialStore

  init() throws { store = try TrialStore() }

  func bring(_ till: SmallTill) throws -> Foh.Outcome {
    let paths = try till.write(store.folder)
    return try Foh.run(
      "import", "checks", "--lines", paths.lines, "--payments", paths.payments, "--db", store.path,
      "--json")
  }

  @Test("The exit status tells whether checks were left out, and the mended file brings them in")
  func mended() throws {
    let till = SmallTill("C1", "C2", "C3")
    var spoilt = till
    spoilt.lines[1] = "C1,2,2026-05-01T12:01:00,12\" pizza,1,5000,0,S,a,bar"
    spoilt.payments[0] = "C1,1,2026-05-01T12:30:00,CARD,3800,slip"
    let first = try bring(spoilt)
    #expect(first.code == 2, "\(first)")
    var summary = try ImportSummary(first)
    #expect(summary.leftOut == ["C1"])
    #expect(summary.imported == 2)
    #expect(summary.linesMinorUnits == 2 * 8800)
    let second = try bring(till)
    #expect(second.code == 0, "\(second)")
    summary = try ImportSummary(second)
    #expect(summary.imported == 1 && summary.alreadyThere == 2)
    #expect(summary.linesMinorUnits == 3 * 8800)
    #expect(summary.paymentsMinorUnits == 3 * 8800)
    #expect(try store.doctor().code == 0)
  }

  @Test("A check that is here otherwise than in the file is told, and left as it is")
  func otherwise() throws {
    var till = SmallTill("C1")
    till.lines.removeLast()
    till.payments[0] = "C1,1,2026-05-01T12:30:00,CARD,3800,slip"
    #expect(try bring(till).code == 0)
    let again = try bring(SmallTill("C1"))
    #expect(again.code == 2)
    #expect(
      again.errors.contains("came in before with 38.00 (lines: 1, payments: 1)"), "\(again.errors)")
    let summary = try ImportSummary(again)
    #expect(summary.linesMinorUnits == 3800 && summary.alreadyThere == 0)
  }

  @Test("A check that is paid too much is called overpaid, and one that is not paid unpaid")
  func overpaid() throws {
    var till = SmallTill("C1", "C2")
    till.payments[0] = "C1,1,2026-05-01T12:30:00,CARD,9300,slip"
    till.payments[1] = "C2,1,2026-05-01T12:30:00,CARD,8000,slip"
    let outcome = try bring(till)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("check C1: overpaid by 5.00"), "\(outcome.errors)")
    #expect(outcome.errors.contains("check C2: 8.00 is not paid"), "\(outcome.errors)")
    #expect(try ImportSummary(outcome).checks == 0)
  }
}
