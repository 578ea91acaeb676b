import StoreDomain

/// The statement of a house account, for another program or another paper than the house's; who took it
/// is kept in the audit trail, since it names contacts and who signed.
///
/// Throws `HouseAccountRefusal.unknown`.
public struct ExportAccountStatement: Verb {
  public static let terms = VerbTerms<Self>(
    "house-account.export-statement",
    Phrase("export the statement of a house account", "导出挂账对账单"),
    needs: [.permission(.takePayment)],
    audit: .entry("accountStatementExported") { verb, _ in
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

  public func run(in transaction: Transaction) throws -> AccountStatement {
    let statement = try AccountStatement.fetch(
      transaction.db, of: accountID, from: firstDay, through: lastDay, transaction.store.currency)
    guard let statement else { throw HouseAccountRefusal.unknown }
    return statement
  }
}
