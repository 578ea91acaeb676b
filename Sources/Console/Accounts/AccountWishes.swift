import StoreDatabase
import StoreDomain

/// Stored value that is to be sold.
struct TopUpWish: Sendable {
  /// Made before it is written, so that it is not written twice.
  let id: Identifier<StoredValueEntry>
  let account: StoredValueAccount
  let amount: Money
  let tender: AccountTender
  let reference: String
}

/// Stored value that is to be paid out.
struct CashOutWish: Sendable {
  let id: Identifier<StoredValueEntry>
  let account: StoredValueAccount
  let tender: AccountTender
  let reference: String
  let reason: Reason
  var authoriser: StaffMember?
}

/// A house account as somebody typed it.
struct HouseWish: AllowedWish {
  let id: Identifier<HouseAccount>
  let code: String
  let details: HouseAccount.Details
  var authoriser: StaffMember?
}
