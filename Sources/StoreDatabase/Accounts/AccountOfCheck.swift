import GRDB
import StoreDomain

/// What a check without guests has to do with an account: a gateway takes money for it there, or gives
/// it back.
struct AccountOfCheck {
  enum Kind: String, DatabaseValueConvertible, StatementColumnConvertible {
    case topUp, settlement
    /// A top-up that goes back.
    case topUpBack
  }

  var kind: Kind
  var storedValueID: Identifier<StoredValueAccount>?
  var houseAccountID: Identifier<HouseAccount>?
  /// Minor units that the gateway is asked for, or gives back.
  var amountMinorUnits: Int
  /// What the house adds, as the guest was told.
  var bonusMinorUnits: Int
  /// Whose account it is: the end of its number, or a code.
  var label: String

  /// Whether money comes in by it.
  var takes: Bool { kind != .topUpBack }

  /// What is to be paid on its check while nothing has been: what was credited stands against what was
  /// paid, and what goes back against what is owed to the guest.
  func due(isCredited: Bool) -> Int { takes && !isCredited ? amountMinorUnits : 0 }

  /// Of those of some checks that have no guests; no query where none is.
  static func fetchAll(
    _ db: Database, of checks: [Check]
  ) throws -> [Identifier<Check>: AccountOfCheck] {
    let ids = checks.filter { $0.partyID == nil }.map(\.id)
    guard !ids.isEmpty else { return [:] }
    let rows = try db.list(
      """
      SELECT accountCheck.*, coalesce('…' || substr(storedValueAccount.number, -4), houseAccount.code)
        AS label
      FROM accountCheck
      LEFT JOIN storedValueAccount ON storedValueAccount.id = storedValueID
      LEFT JOIN houseAccount ON houseAccount.id = houseAccountID
      WHERE checkID IN (SELECT value FROM json_each(?))
      """, [ids.listColumn()]
    ) { row in
      (
        row["checkID"] as Identifier<Check>,
        AccountOfCheck(
          kind: row["kind"], storedValueID: row["storedValueID"],
          houseAccountID: row["houseAccountID"], amountMinorUnits: row["amountMinor"],
          bonusMinorUnits: row["bonusMinor"], label: row["label"])
      )
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// A condition on `guestCheck`: money for an account goes through it, and no sale.
  static let isOne = """
    EXISTS (SELECT 1 FROM accountCheck WHERE accountCheck.checkID = guestCheck.id)
    """
}

extension Check {
  /// A condition on `guestCheck`: it holds money that is no sale, of a deposit or for an account.
  static let holdsNoSale = "(\(DepositOfCheck.isHeld) OR \(AccountOfCheck.isOne))"
}

/// Which account's money is on its way at a check.
public struct AccountGuest: Hashable, Sendable {
  /// What it is: a top-up, a settlement, a top-up that goes back.
  public var purpose: Phrase
  /// The end of a number, or a code.
  public var label: String

  init(_ account: AccountOfCheck) {
    label = account.label
    purpose =
      switch account.kind {
      case .topUp: Phrase("top-up", "储值充值")
      case .settlement: Phrase("house account settled", "挂账结清")
      case .topUpBack: Phrase("top-up goes back", "充值退回")
      }
  }

  /// "top-up 6789".
  public var words: Phrase {
    Phrase("\(purpose.english) \(label)", "\(purpose.chinese) \(label)")
  }
}

extension AccountMoneyOnItsWay {
  /// What is on its way to accounts, the oldest first.
  static func fetchAll(
    _ db: Database, _ condition: String, _ arguments: StatementArguments, _ currency: Currency
  ) throws -> [AccountMoneyOnItsWay] {
    try db.list(
      """
      SELECT payment.*, guestCheck.number AS checkNumber FROM accountCheck
      JOIN guestCheck ON guestCheck.id = accountCheck.checkID
      JOIN payment ON payment.checkID = accountCheck.checkID
      WHERE guestCheck.stage = 'open' AND accountCheck.kind <> 'topUpBack'
        AND payment.stage IN ('created', 'sent', 'pending', 'reversing') AND \(condition)
      ORDER BY payment.at, payment.rowid
      """, arguments
    ) { row in
      AccountMoneyOnItsWay(
        id: row["id"], amount: Money(minorUnits: row["amountMinor"], currency: currency),
        tender: row["tender"], authorName: row["authorName"], checkNumber: row["checkNumber"])
    }
  }
}

extension StoreDatabase {
  /// What is on its way to an account of stored value.
  public func moneyOnItsWay(
    to id: Identifier<StoredValueAccount>
  ) throws -> [AccountMoneyOnItsWay] {
    try read {
      try AccountMoneyOnItsWay.fetchAll($0, "accountCheck.storedValueID = ?", [id], store.currency)
    }
  }

  /// What is on its way to a house account.
  public func moneyOnItsWay(to id: Identifier<HouseAccount>) throws -> [AccountMoneyOnItsWay] {
    try read {
      try AccountMoneyOnItsWay.fetchAll($0, "accountCheck.houseAccountID = ?", [id], store.currency)
    }
  }
}
