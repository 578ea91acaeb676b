import GRDB
import StoreDomain

extension Check {
  /// From a row of `guestCheck`.
  init(row: some StoredRow, currency: Currency) {
    self.init(
      id: row["id"], businessDay: row["businessDay"], number: row["number"],
      partyID: row["partyID"], stage: row["stage"], openedAt: row["openedAt"],
      billAskedAt: row["billAskedAt"], closedAt: row["closedAt"],
      total: (row["totalMinor"] as Int?).map { Money(minorUnits: $0, currency: currency) },
      refunds: row["refundsCheckID"], revision: row["revision"])
  }

  static func fetchOne(
    _ db: Database, _ id: Identifier<Check>, _ currency: Currency
  ) throws -> Check? {
    try db.list("SELECT * FROM guestCheck WHERE id = ?", [id]) {
      Check(row: $0, currency: currency)
    }.first
  }
}

extension Payment {
  /// Rows of `payment` with the tips that were entered from their slips.
  static let withSlipTips = """
    SELECT payment.*, slipTip.tipMinor AS slipTipMinor, slipTip.forName AS slipTipForName
    FROM payment LEFT JOIN slipTip ON slipTip.paymentID = payment.id AND NOT slipTip.isVoid
    """

  /// From a row of `payment`; with its slip's tip, where it was read by ``withSlipTips``.
  init(row: some StoredRow, currency: Currency) {
    self.init(
      id: row["id"], checkID: row["checkID"], tender: row["tender"],
      amount: Money(minorUnits: row["amountMinor"], currency: currency),
      tip: (row["tipMinor"] as Int) + (row["slipTipMinor"] as Int? ?? 0),
      tipFor: (row["tipForName"] as String?) ?? row["slipTipForName"],
      foreign: ForeignNotes(row: row),
      tendered: (row["tenderedMinor"] as Int?).map { Money(minorUnits: $0, currency: currency) },
      stage: row["stage"], reference: row["reference"], at: row["at"],
      authorName: row["authorName"], givesBack: row["givesBackID"], reason: row["reason"],
      authoriserName: row["authoriserName"])
  }
}

extension ForeignNotes {
  /// From a row of `payment`; nil for the house's own currency.
  init?(row: some StoredRow) {
    guard let code = row["foreignCurrency"] as String?, let currency = Currency(isoCode: code)
    else {
      return nil
    }
    self.init(
      amount: Money(minorUnits: row["foreignMinor"], currency: currency),
      rateBillionths: row["foreignRateBillionths"], valueMinorUnits: row["foreignValueMinor"])
  }
}
