import GRDB
import Printing
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Reports of a day on paper")
struct PrintDayReportTests {
  private static let today = LocalDate(year: 2026, month: 11, day: 22)
  let store: TestStore

  /// Two guests with one beef tripe have paid 60.00 in cash, of it 38.00 for the tripe.
  init() throws {
    store = try TestStore()
    let check = try store.check(of: try store.seat(2, at: "T01"))
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 1), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    try store.database.perform(Pay(check, tender: .cash, amount: 6000), by: store.cashier)
  }

  private func papers(_ language: Language = .english) throws -> [String] {
    try store.database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM printJob WHERE kind = 'dayReport' ORDER BY rowid")
        .map {
          try PrintJob(row: $0).paper(in: language, calendar: store.database.store.calendar)
            .plainText(columns: 48)
        }
    }
  }

  @Test("Its figures are those of the screen, in both languages; an X report is never a copy")
  func xReport() throws {
    for _ in 0..<2 {
      let slip = try store.database.perform(PrintDayReport(Self.today), by: store.cashier)
      #expect(!slip.isCopy)
    }
    let report = try #require(try store.database.dayReports(of: Self.today).days.first)
    for (language, title) in [
      (Language.english, "X report 2026-11-22, so far"), (.simplifiedChinese, "X 报表 2026-11-22"),
    ] {
      let texts = try papers(language)
      #expect(texts.count == 2)
      #expect(texts[0].contains(title))
      for section in report.sections(in: store.database.store.currency) {
        #expect(texts[0].contains(section.title.text(language)), "\(texts[0])")
        for row in section.rows {
          let amount = try #require(row.amount)
          let line = texts[0].split(separator: "\n").first {
            $0.contains(row.label.text(language)) && $0.hasSuffix(" \(amount.plainText)")
          }
          #expect(line != nil, "\(row.label.text(language)) \(amount.plainText) in \(texts[0])")
        }
      }
    }
    let entries = try store.number(
      "SELECT count(*) FROM auditEntry WHERE action = 'dayReportPrinted'")
    #expect(entries == 2)
  }

  @Test("Whoever may be going to count a drawer gets it without sums of cash, as on the screen")
  func blind() throws {
    try store.database.perform(OpenShift(float: CashCount([10_000: 3])), by: store.cashier)
    let told = try store.database.perform(PrintDayReport(Self.today), by: store.cashier)
    #expect(told.isBlind)
    #expect(try papers().allSatisfy { !$0.contains("60.00") && $0.contains("after the count") })
    // A manager who answers for no drawer sees them, on paper too.
    let slip = try store.database.perform(PrintDayReport(Self.today), by: store.manager)
    #expect(!slip.isBlind)
    #expect(try papers().last?.contains("60.00") == true)
  }

  @Test("Z once the day is closed, with who closed it; printed again it is marked as a copy")
  func zReport() throws {
    try store.database.perform(CloseDay(Self.today), by: store.manager)
    let first = try store.database.perform(PrintDayReport(Self.today), by: store.cashier)
    #expect(first.closedBy == "Max")
    #expect(!first.isCopy)
    store.clock.advance(minutes: 5)
    let second = try store.database.perform(PrintDayReport(Self.today), by: store.manager)
    #expect(second.isCopy)
    #expect(second.sections == first.sections)
    let texts = try papers()
    #expect(texts[0].contains("Z report 2026-11-22"))
    #expect(texts[0].contains("by Max"))
    #expect(!texts[0].contains("COPY"))
    #expect(texts[1].contains("COPY"))
    #expect(try store.database.lastClosedDays(limit: 7) == [Self.today])
  }

  @Test("A house without a receipt printer, and somebody who takes no payments, get none")
  func refused() throws {
    let bare = try TestStore(replacing: [("[printing]\nreceipts = \"till\"", "")])
    #expect(throws: TillError.noReceiptPrinter) {
      try bare.database.perform(PrintDayReport(Self.today), by: bare.cashier)
    }
    #expect(throws: StaffError.notPermitted(.takePayment)) {
      try store.database.perform(PrintDayReport(Self.today), by: store.cook)
    }
    #expect(try papers() == [])
  }
}
