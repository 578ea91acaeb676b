import StoreDomain

@testable import StoreDatabase

/// A house that draws for a plate of tripe among two numbers or more.
struct DrawHouse {
  static let prize = """

    [[campaigns]]
    code = "tripe"
    name = { en = "tripe free", zh = "毛肚一份" }
    kind = "free_dishes"
    dishes = ["D001"]
    coupon = true
    """

  static func sections(every: String = "every_minutes = 30", limits: String = "") -> String {
    prize + "\n" + limits + """

      [draw]
      \(every)
      least_tickets = 2
      prize = "tripe"
      """
  }

  let store: TestStore

  init(_ sections: String = Self.sections()) throws { store = try TestStore(more: sections) }

  var database: StoreDatabase { store.database }

  @discardableResult
  func draw(seed: UInt64 = 1, as id: Identifier<Draw>? = nil) throws -> Draw {
    try database.perform(
      HoldDraw(id ?? database.environment.ids.next(), seed: seed), by: store.host)
  }

  /// Seats a number and gives its party a plate of tripe, sent.
  func sitDown(_ id: Identifier<Ticket>, at table: String = "T05") throws -> Identifier<Check> {
    let party = try database.perform(
      SeatParty(.ticket(id), at: [store.table(table)]), by: store.host)
    let check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    return check
  }

  /// How many coupons stand on bills.
  func couponsUsed() throws -> Int {
    try store.number(
      "SELECT count(*) FROM campaignUse WHERE campaignCode = 'tripe' AND endedAt IS NULL")
  }
}
