import StoreDomain

@testable import StoreDatabase

/// A house that adds 50.00 to 500.00 that are paid beforehand.
struct AccountHouse {
  let store: TestStore

  init(more: String = "") throws {
    store = try TestStore(
      more: """

        [stored_value]

        [[stored_value.tiers]]
        pay = "500.00"
        bonus = "50.00"
        \(more)
        """)
  }

  var database: StoreDatabase { store.database }

  func money(_ minorUnits: Int) -> Money {
    Money(minorUnits: minorUnits, currency: database.store.currency)
  }

  /// One guest (11.00 for dips) with so many beef tripe at 38.00, sent.
  func sit(
    tripe: Int = 1, at table: String = "T01", member: Member? = nil
  ) throws -> (check: Identifier<Check>, line: Identifier<OrderLine>) {
    let party = try store.seat(1, at: table)
    if let member {
      _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    }
    let check = try store.check(of: party)
    let line = try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: tripe), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    return (check, line.id)
  }

  /// An account with 500.00 and 50.00 on it.
  func account(of member: Member? = nil) throws -> StoredValueAccount {
    let account = try database.perform(OpenStoredValue(memberID: member?.id), by: store.cashier)
    return try database.perform(
      TopUpStoredValue(account.id, amount: 50_000, by: .cash), by: store.cashier
    ).account
  }

  func balance(of account: StoredValueAccount) throws -> StoredValue {
    try database.storedValue(account.id)?.account.balance ?? StoredValue()
  }

  @discardableResult
  func pay(
    _ check: Identifier<Check>, from account: StoredValueAccount, _ amount: Int,
    id: Identifier<Payment>? = nil, _ terminal: StoreDatabase? = nil
  ) throws -> PaymentOutcome {
    try (terminal ?? database).perform(
      PayByStoredValue(check, from: account.id, amount: amount, id: id), by: store.cashier)
  }

  func company(limit: Int? = nil, signers: [String] = []) throws -> HouseAccount {
    try database.perform(
      OpenHouseAccount(
        code: "hx", .init(name: "Huaxia Travel", limitMinorUnits: limit, signers: signers),
        authoriser: store.manager.staff), by: store.cashier)
  }

  @discardableResult
  func charge(
    _ check: Identifier<Check>, to account: HouseAccount, _ amount: Int,
    exceeds: StaffMember? = nil, id: Identifier<Payment>? = nil, _ terminal: StoreDatabase? = nil
  ) throws -> PaymentOutcome {
    try (terminal ?? database).perform(
      ChargeHouseAccount(
        check, to: account.id, amount: amount, signer: "Wang Wei", exceedsLimit: exceeds != nil,
        authoriser: exceeds, id: id), by: store.cashier)
  }

  func owed(on account: HouseAccount) throws -> Int {
    try database.houseAccount(code: account.code)?.owed.minorUnits ?? 0
  }
}
