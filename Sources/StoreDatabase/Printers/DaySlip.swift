import GRDB
import Printing
import StoreDomain

/// The report of a business day on paper: its figures as they stood when it was printed.
public struct DaySlip: Codable, Hashable, Sendable {
  public struct Row: Codable, Hashable, Sendable {
    public var label: Phrase
    public var count: Int?
    public var amount: Money?
  }

  public struct Section: Codable, Hashable, Sendable {
    public var title: Phrase
    public var rows: [Row]
  }

  public var store: Phrase
  public var businessDay: LocalDate
  /// When the day was closed and by whom; nil for an X report.
  public var closedAt: Timestamp?
  public var closedBy: String?
  /// Whether sums of cash are left out, for somebody who is going to count a drawer.
  public var isBlind: Bool
  public var isCopy: Bool
  public var author: String
  public var at: Timestamp
  public var sections: [Section]
  /// What it is, where it is no report of a day.
  public var title: Phrase?

  /// What the queue of the printers calls it.
  var subject: String { (closedAt == nil ? "X " : "Z ") + businessDay.description }
}

extension DaySlip {
  func document(
    in language: Language, and second: Language?, calendar: StoreCalendar, isReprint: Bool
  ) -> PrintDocument {
    func clock(_ moment: Timestamp) -> String {
      "\(calendar.localTime(of: moment).date) \(calendar.clockText(moment))"
    }
    var notes: [Phrase] = []
    if let closedAt, let closedBy {
      notes.append(
        Phrase(
          "closed \(clock(closedAt)) by \(closedBy)", "\(closedBy) \(clock(closedAt)) 日结"))
    }
    if isBlind { notes.append(DayReport.blindNote) }
    return ReportSlip(
      store: store,
      title: title
        ?? (closedAt == nil
          ? Phrase("X report \(businessDay), so far", "X 报表 \(businessDay)，截至目前")
          : Phrase("Z report \(businessDay)", "Z 报表 \(businessDay)")),
      notes: notes, author: author, printedAt: clock(at), isCopy: isCopy || isReprint,
      sections: sections.map { section in
        ReportSlip.Section(
          section.title,
          section.rows.map { ReportSlip.Row($0.label, count: $0.count, amount: $0.amount) })
      }
    ).document(in: language, and: second)
  }
}

/// Prints the report of a business day on the receipt printer: X while it runs or is not closed, Z
/// once it is. Whoever may be going to count a drawer gets it without sums of cash, as on the screen.
/// A Z report that was printed before is marked as a copy.
///
/// Throws `TillError.noReceiptPrinter`.
public struct PrintDayReport: Verb {
  public static let terms = VerbTerms<Self>(
    "day.print-report", Phrase("print the report of a business day", "打印营业日报表"),
    needs: [.permission(.takePayment)],
    audit: .entry("dayReportPrinted") { verb, slip in
      AuditNote(subject: "day/\(verb.day)", detail: slip.subject + (slip.isCopy ? ", copy" : ""))
    }, events: [])

  let day: LocalDate

  public init(_ day: LocalDate) {
    self.day = day
  }

  public func run(in transaction: Transaction) throws -> DaySlip {
    let (db, store) = (transaction.db, transaction.store)
    guard let printer = store.settings.receiptPrinterCode else { throw TillError.noReceiptPrinter }
    let open = try db.list(
      "SELECT * FROM shift WHERE stage = 'open' ORDER BY openedAt, id", [], Shift.init(row:))
    let staff = transaction.author.staff
    let isBlind = ShiftRule.isBlind(
      open: open, staffID: staff.id,
      managesStore: staff.role.permissions.contains(.manageStore))
    let closed = try ClosedDay.fetch(db, of: day)
    let slips = try CardSlip.fetchOpen(db, currency: store.currency)
    var slip = DaySlip(
      store: store.name, businessDay: day, closedAt: closed?.at, closedBy: closed?.authorName,
      isBlind: isBlind, isCopy: false, author: transaction.author.name, at: transaction.now,
      sections: try DayReport.fetch(db, of: day, store: store).sections(in: store.currency)
        .filter { !(isBlind && $0.tellsCash) }
        .map { section in
          DaySlip.Section(
            title: section.title,
            rows: section.rows.map {
              DaySlip.Row(label: $0.label, count: $0.count, amount: $0.amount)
            })
        })
    if !slips.isEmpty {
      slip.sections.append(
        DaySlip.Section(
          title: CardSlip.title,
          rows: slips.flatMap {
            [
              DaySlip.Row(label: $0.name, count: nil, amount: $0.amount),
              DaySlip.Row(label: $0.people, count: nil, amount: nil),
            ]
          }))
    }
    slip.isCopy =
      try closed != nil
      && Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM printJob WHERE kind = ? AND subject = ?)",
        arguments: [PrintJob.Kind.dayReport, slip.subject]) == true
    try transaction.queuePrint(.dayReport, on: printer, subject: slip.subject, slip)
    return slip
  }
}
