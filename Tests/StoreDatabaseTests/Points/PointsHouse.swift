import GRDB
import StoreDomain

@testable import StoreDatabase

/// A house that gives a point for each yuan and takes 0.10 off for one; a voucher earns nothing.
struct PointsHouse {
  let store: TestStore

  init(months: Int = 12, more: String = "") throws {
    store = try TestStore(
      more: """

        [points]
        earn = "1"
        earn_voucher = "0"
        worth = "0.10"
        expire_months = \(months)
        \(more)
        """)
  }

  var database: StoreDatabase { store.database }

  /// One guest (11.00 for dips) with so many beef tripe at 38.00, sent.
  func sit(
    _ member: Member?, tripe: Int = 2, at table: String = "T01"
  ) throws -> (party: Party, check: Identifier<Check>, line: Identifier<OrderLine>) {
    let party = try store.seat(1, at: table)
    if let member {
      _ = try database.perform(
        AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    }
    let check = try store.check(of: party)
    let line = try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: tripe), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    return (party, check, line.id)
  }

  /// Pays what is left, and the table is free again.
  @discardableResult
  func pay(
    _ check: Identifier<Check>, by tender: Tender = .cash, leaves party: Party? = nil,
    from table: String = "T01"
  ) throws -> Int {
    let left = try database.bill(of: check).remaining.minorUnits
    if left > 0 {
      try database.perform(Pay(check, tender: tender, amount: left), by: store.cashier)
    } else {
      try database.perform(CloseCheck(check), by: store.cashier)
    }
    if let party {
      _ = try database.perform(PartyLeaves(party.id), by: store.host)
      _ = try database.perform(MarkTableReady(store.table(table)), by: store.server)
    }
    return left
  }

  /// A member who has earned points with a bill of so many beef tripe: 38 each and 11.
  func member(_ name: String = "王秀英", tripe: Int) throws -> Member {
    let member = try store.enrol(name)
    let (party, check, _) = try sit(member, tripe: tripe)
    try pay(check, leaves: party)
    return member
  }

  func use(
    _ points: Int?, of member: Member, on check: Identifier<Check>
  ) throws -> BillPicture {
    try database.perform(UsePoints(check, of: member.id, points: points), by: store.cashier)
  }

  func balance(of member: Member) throws -> PointsBalance {
    let day = database.store.calendar.businessDay(of: store.clock.now)
    return try database.read { try PointsBalance.fetch($0, of: member.id, on: day) }
  }

  func points(of member: Member) throws -> Int { try balance(of: member).points }

  /// So much of a closed check's money goes back.
  func refund(_ check: Identifier<Check>, part: Int, whole: Int) throws {
    try database.perform(GiveMoneyBack(check, part: part, whole: whole), by: store.manager)
  }

  func advance(days: Int) { store.clock.advance(minutes: days * 24 * 60) }
}

/// What follows for points when money of a closed check goes back.
private struct GiveMoneyBack: Verb {
  static let terms = VerbTerms<Self>(
    "test.refund", Phrase("refund", "退款"), needs: [.nothing(because: "a test")],
    audit: .none(because: "a test"), events: [.pointsReversed, .pointsReturned])
  let check: Identifier<Check>
  let part: Int
  let whole: Int

  init(_ check: Identifier<Check>, part: Int, whole: Int) {
    self.check = check
    self.part = part
    self.whole = whole
  }

  func run(in transaction: Transaction) throws {
    try transaction.reversePoints(of: transaction.check(check), part: part, whole: whole)
  }
}
