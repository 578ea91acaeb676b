import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Which accounts are spoken of.
enum AccountKind: Hashable, Sendable {
  case storedValue, houseAccount

  /// What staff call it.
  var name: Phrase { tender.name }

  var tender: Tender {
    switch self {
    case .storedValue: .storedValue
    case .houseAccount: .houseAccount
    }
  }
}

extension StoredValueAccount {
  /// Whose it is.
  var owner: Phrase { memberName.map { Phrase($0, $0) } ?? Phrase("bearer", "不记名") }

  /// "Ms Chen, 1234 5678 9".
  var label: Phrase {
    Phrase("\(owner.english), \(number)", "\(owner.chinese) \(number)")
  }

  /// "500.00 + 50.00".
  func parts(in currency: Currency) -> String { balance.text(in: currency) }
}

extension StoredValue {
  /// Principal and bonus: "500.00 + 50.00".
  func text(in currency: Currency) -> String {
    let principal = Money(minorUnits: principalMinorUnits, currency: currency).plainText
    guard bonusMinorUnits != 0 else { return principal }
    let bonus = Money(minorUnits: abs(bonusMinorUnits), currency: currency).plainText
    return "\(principal) \(bonusMinorUnits < 0 ? "-" : "+") \(bonus)"
  }
}

extension HouseAccount {
  /// "HUAXIA Huaxia Travel".
  var label: String { "\(code) \(details.name)" }

  /// What may still be put on it, or that nothing limits it.
  var room: Phrase {
    guard let roomMinorUnits else { return Phrase("no limit", "不限额") }
    let text = Money(minorUnits: roomMinorUnits, currency: owed.currency).plainText
    return Phrase("\(text) left", "可挂 \(text)")
  }
}

extension SearchIndex where ID == Identifier<HouseAccount> {
  /// House accounts by code and name.
  init(of accounts: [HouseAccount]) {
    self.init(
      accounts.map { account in
        Entry(
          id: account.id, code: account.code, names: [account.details.name],
          keys: SearchKeys(names: [account.details.name]))
      })
  }
}

/// Why something is refused, in a few words; nil when it is not.
func refusalReason(_ body: () throws -> Void) -> Phrase? {
  do {
    try body()
    return nil
  } catch let refusal as any Refusal {
    return refusal.reason
  } catch {
    return explanation(of: error)
  }
}
