import GRDB
import StoreDomain

/// What may be done for the guests of a closed check.
public struct AfterPayingPicture: Sendable {
  /// Where the receipt is found; nil where there is only paper.
  public var link: String?
  /// Whose check it is.
  public var member: Member?
  /// Why nobody can be enrolled for it; nil when somebody can.
  public var enrolmentRefusal: EnrolmentRefusal?
  /// The last wish for an invoice, voided ones too.
  public var invoice: InvoiceRequest?
  /// Over how much an invoice would be now.
  public var amount: InvoiceRule.Amount
  /// Card slips on which a guest may still have written a tip.
  public var slipsWithoutTip: [Payment] = []

  public init(
    link: String? = nil, member: Member? = nil, enrolmentRefusal: EnrolmentRefusal? = nil,
    invoice: InvoiceRequest? = nil, amount: InvoiceRule.Amount
  ) {
    self.link = link
    self.member = member
    self.enrolmentRefusal = enrolmentRefusal
    self.invoice = invoice
    self.amount = amount
  }
}

/// What stood on an invoice before, to be taken again.
public struct RememberedTitle: Hashable, Sendable {
  public var details: InvoiceDetails
  /// Whether it is of the member whose check it is.
  public var isOfMember: Bool
}

extension StoreDatabase {
  /// What may be done for the guests of a check.
  public func afterPaying(of checkID: Identifier<Check>) throws -> AfterPayingPicture {
    let today = store.calendar.businessDay(of: environment.now())
    return try read { db in
      guard let check = try Check.fetchOne(db, checkID, store.currency) else {
        throw StoreError.gone("check \(checkID)")
      }
      let memberID = try PointsGuest.chosen(db, of: check)
      var refusal: EnrolmentRefusal?
      do throws(EnrolmentRefusal) {
        try EnrolmentRule.check(check, today: today)
      } catch {
        refusal = error
      }
      var picture = AfterPayingPicture(
        link: try ReceiptCode.link(db, of: checkID, in: store),
        member: try memberID.flatMap { try Member.fetchOne(db, id: $0) },
        enrolmentRefusal: refusal,
        invoice: try InvoiceRequest.fetchLast(db, of: checkID, store.currency),
        amount: try db.invoiceAmount(of: checkID, store.currency))
      picture.slipsWithoutTip = try SlipTip.fetchOpen(db, of: checkID, today: today, store)
      return picture
    }
  }

  /// Titles of the member whose check it is, then those of companies, the last first; each once. An
  /// address to which it goes is only offered to the member whose it is.
  public func rememberedTitles(
    for checkID: Identifier<Check>, limit: Int = 500
  ) throws -> [RememberedTitle] {
    try read { db in
      guard let check = try Check.fetchOne(db, checkID, store.currency) else { return [] }
      let memberID = try PointsGuest.chosen(db, of: check)
      var titles: [RememberedTitle] = []
      if let memberID {
        titles += try Row.fetchAll(
          db,
          sql: """
            SELECT payer, kind, title, taxNumber, sendTo FROM invoiceRequest WHERE memberID = ?
            ORDER BY requestedAt DESC, rowid DESC LIMIT 20
            """, arguments: [memberID]
        ).map { RememberedTitle(details: InvoiceDetails(remembered: $0), isOfMember: true) }
      }
      titles += try Row.fetchAll(
        db,
        sql: """
          SELECT payer, kind, title, taxNumber, NULL AS sendTo FROM invoiceRequest
          WHERE taxNumber IS NOT NULL ORDER BY requestedAt DESC, rowid DESC LIMIT ?
          """, arguments: [limit]
      ).map { RememberedTitle(details: InvoiceDetails(remembered: $0), isOfMember: false) }
      var seen: Set<String> = []
      return titles.filter {
        seen.insert($0.details.taxNumber ?? "person \($0.details.title)").inserted
      }
    }
  }
}

extension InvoiceDetails {
  fileprivate init(remembered row: some StoredRow) {
    self.init(
      payer: row["payer"], kind: row["kind"], title: row["title"], taxNumber: row["taxNumber"],
      sendTo: row["sendTo"])
  }
}
