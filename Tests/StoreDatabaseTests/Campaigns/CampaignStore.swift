import StoreDomain
import Testing

@testable import StoreDatabase

/// A house that gives something: 10.00 off 100.00, the third tripe, tripe for gold members, 15.00 off
/// by scan, and one plum juice for one bill.
struct CampaignStore {
  static let campaigns = """

    [[campaigns]]
    code = "hundred"
    name = { en = "10 off 100", zh = "满100减10" }
    kind = "spend_and_save"
    tiers = [{ spend = "100.00", off = "10.00" }]
    group = "one"

    [[campaigns]]
    code = "third"
    name = { en = "third tripe free", zh = "毛肚买二赠一" }
    kind = "buy_and_get"
    buy = 2
    dishes = ["D001"]
    group = "one"

    [[campaigns]]
    code = "gold"
    name = { en = "members' tripe", zh = "会员价毛肚" }
    kind = "member_prices"
    prices = { D001 = "30.00" }
    levels = ["gold"]

    [[campaigns]]
    code = "scan"
    name = { en = "15 off by scan", zh = "扫码立减15" }
    kind = "amount"
    amount = "15.00"
    minimum_spend = "50.00"
    paid_by = "wallet"

    [[campaigns]]
    code = "juice"
    name = { en = "a juice free", zh = "免一份酸梅汤" }
    kind = "free_dishes"
    dishes = ["W01"]
    in_total = 1
    """

  let store: TestStore

  init(_ campaigns: String = Self.campaigns) throws { store = try TestStore(more: campaigns) }

  var database: StoreDatabase { store.database }

  /// A party of one with these dishes beside a dip of 11.00, sent.
  func order(
    _ dishes: [(code: String, pieces: Int)], at table: String = "T01"
  ) throws -> Identifier<Check> {
    let check = try store.check(of: try store.seat(1, at: table))
    for (code, pieces) in dishes { try add(code, pieces, to: check) }
    return check
  }

  @discardableResult
  func add(_ code: String, _ pieces: Int, to check: Identifier<Check>) throws -> OrderLine {
    let line = try database.perform(
      AddLine(NewLine(dishID: store.dish(code).id, quantity: pieces), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    return line
  }

  @discardableResult
  func take(_ codes: String..., on check: Identifier<Check>) throws -> BillPicture {
    try database.perform(TakeCampaigns(check, codes), by: store.cashier)
  }

  func bill(_ check: Identifier<Check>) throws -> BillPicture { try database.bill(of: check) }

  func proposed(_ check: Identifier<Check>) throws -> [String] {
    try bill(check).campaigns?.proposed.map(\.code) ?? []
  }

  func pay(
    _ check: Identifier<Check>, by tender: Tender = .cash
  ) throws {
    let due = try bill(check).remaining.minorUnits
    try database.perform(Pay(check, tender: tender, amount: due), by: store.cashier)
  }

  /// How many bills have a campaign.
  func taken(_ code: String) throws -> Int {
    try store.number(
      "SELECT count(*) FROM campaignUse WHERE campaignCode = ? AND endedAt IS NULL", [code])
  }

  func money(_ minorUnits: Int) -> Money {
    Money(minorUnits: minorUnits, currency: database.store.currency)
  }
}

/// Expects that the steps of a bill and their parts of each line add up both ways.
func expectAddsUp(_ bill: BillPicture, sourceLocation: SourceLocation = #_sourceLocation) {
  let steps = bill.rows.filter { $0.kind != .taxContained }
  for row in steps {
    #expect(row.shares.reduce(0, +) == row.amount.minorUnits, sourceLocation: sourceLocation)
  }
  for (index, line) in bill.lines.enumerated() {
    #expect(
      steps.reduce(0) { $0 + $1.shares[index] } == line.net.minorUnits,
      sourceLocation: sourceLocation)
    #expect(line.net.minorUnits >= 0, sourceLocation: sourceLocation)
  }
  #expect(
    steps.reduce(0) { $0 + $1.amount.minorUnits } == bill.total.minorUnits,
    sourceLocation: sourceLocation)
}
