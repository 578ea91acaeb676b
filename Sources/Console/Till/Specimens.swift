import StoreDatabase
import StoreDomain

extension BillPicture {
  /// A bill of nobody, for tables that hold for every bill.
  static func specimen() -> BillPicture {
    func money(_ minorUnits: Int) -> Money {
      Money(minorUnits: minorUnits, currency: Currency(code: "CNY", minorDigits: 2))
    }
    var bill = BillPicture(
      check: Check(
        id: Identifier(rawValue: "specimen"),
        businessDay: LocalDate(year: 2026, month: 11, day: 22),
        number: 1, partyID: nil, openedAt: Timestamp(millisecondsSinceEpoch: 0)),
      tableNames: ["T07"], party: nil, member: nil, total: money(19_600),
      taxContained: money(0), paid: money(0), remaining: money(19_600))
    bill.points = BillPoints(
      guests: [], memberID: nil, balance: PointsBalance([], on: bill.check.businessDay))
    return bill
  }
}

extension PaymentDialog {
  static func specimen(_ tender: Tender) -> PaymentDialog {
    PaymentDialog(.specimen(), tender: tender)
  }
}
