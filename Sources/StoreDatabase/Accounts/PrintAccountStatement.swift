import StoreDomain

/// Prints the statement of a house account on the receipt printer.
///
/// Throws `HouseAccountRefusal.unknown`, `TillError.noReceiptPrinter`.
public struct PrintAccountStatement: Verb {
  public static let terms = VerbTerms<Self>(
    "house-account.print-statement", Phrase("print the statement of a house account", "打印挂账对账单"),
    needs: [.permission(.takePayment)],
    audit: .entry("accountStatementPrinted") { verb, _ in
      AuditNote(
        subject: verb.accountID.rawValue, detail: "\(verb.firstDay) to \(verb.lastDay)")
    }, events: [])

  let accountID: Identifier<HouseAccount>
  let firstDay: LocalDate
  let lastDay: LocalDate

  public init(
    _ accountID: Identifier<HouseAccount>, from firstDay: LocalDate, through lastDay: LocalDate
  ) {
    self.accountID = accountID
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  public func run(in transaction: Transaction) throws -> DaySlip {
    let store = transaction.store
    guard let printer = store.settings.receiptPrinterCode else { throw TillError.noReceiptPrinter }
    let statement = try AccountStatement.fetch(
      transaction.db, of: accountID, from: firstDay, through: lastDay, store.currency)
    guard let statement else { throw HouseAccountRefusal.unknown }
    let name = statement.account.details.name
    var slip = DaySlip(
      store: store.name, businessDay: lastDay, isBlind: false, isCopy: false,
      author: transaction.author.name, at: transaction.now,
      sections: statement.sections.map { section in
        DaySlip.Section(
          title: section.title,
          rows: section.rows.map {
            DaySlip.Row(label: $0.label, count: $0.count, amount: $0.amount)
          })
      })
    slip.title = Phrase(
      "Statement of \(name), \(firstDay) – \(lastDay)", "\(name) 对账单 \(firstDay) – \(lastDay)")
    try transaction.queuePrint(
      // A code may be X or Z: it must not look like the report of a day that was printed before.
      .dayReport, on: printer, subject: "\(statement.account.code) \(firstDay) – \(lastDay)", slip)
    return slip
  }
}
