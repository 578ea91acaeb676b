import Foundation
import HeadquartersContract
import StoreDomain

@testable import StoreDatabase

/// A house whose bills from 80.00 on give a coupon for the next visit: 20.00 off from 50.00 on. It also
/// gives a juice for a coupon, which a guest may show without a code.
struct CouponHouse {
  static let campaigns = """

    [[campaigns]]
    code = "again"
    name = { en = "come again", zh = "欢迎再来" }
    kind = "next_visit"
    gives_coupon = "back20"
    valid_days = 30
    minimum_spend = "80.00"

    [[campaigns]]
    code = "back20"
    name = { en = "20 off", zh = "立减20" }
    kind = "amount"
    amount = "20.00"
    minimum_spend = "50.00"
    coupon = true
    needs_code = true

    [[campaigns]]
    code = "juice"
    name = { en = "a juice free", zh = "免一份酸梅汤" }
    kind = "free_dishes"
    dishes = ["W01"]
    coupon = true
    per_guest = 1
    """

  let house: CampaignStore

  init() throws { house = try CampaignStore(Self.campaigns) }

  var store: TestStore { house.store }
  var database: StoreDatabase { house.database }

  var today: LocalDate { database.store.calendar.businessDay(of: store.clock.now) }

  /// One for whoever brings it, from today on.
  func issue(
    _ campaign: String = "back20", to member: Identifier<Member>? = nil,
    partyID: Identifier<Party>? = nil, on checkID: Identifier<Check>? = nil, days: Int = 10
  ) throws -> Coupon {
    try database.perform(
      IssueCoupon(
        database.environment.ids.next(), of: campaign, to: member, partyID: partyID,
        on: checkID, validDays: days, reason: Reason(.makingUp)), by: store.manager)
  }

  /// One of a draw, for the bill of a queue number.
  func draw(for ticketID: Identifier<Ticket>, _ campaign: String = "back20") throws -> Coupon {
    try database.perform(
      GiveDrawnCoupon(
        id: database.environment.ids.next(), campaign: campaign, ticketID: ticketID),
      by: store.manager)
  }

  /// Its state now.
  func coupon(_ id: Identifier<Coupon>) throws -> Coupon? {
    try database.read { try Coupon.fetchOne($0, id) }
  }

  @discardableResult
  func take(_ coupon: Coupon, on check: Identifier<Check>) throws -> BillPicture {
    try database.perform(TakeCoupon(coupon.code, on: check), by: store.cashier)
  }

  @discardableResult
  func takeOff(_ campaign: String = "back20", from check: Identifier<Check>) throws -> BillPicture {
    try database.perform(TakeOffCampaign(check, campaign), by: store.cashier)
  }

  func advance(days: Int) { store.clock.advance(minutes: days * 24 * 60) }

  /// All lines of a closed check go back.
  @discardableResult
  func refundAll(_ check: Identifier<Check>) throws -> BillPicture {
    let lines = try database.bill(of: check).lines.filter { $0.net.minorUnits > 0 }
    return try database.perform(
      RefundLines(
        check, lines.map { RefundedPieces($0.id, pieces: $0.line.quantity) }, reason: "cold",
        authoriser: store.manager.staff), by: store.cashier)
  }
}

/// What another verb does that gives a coupon inside its own transaction.
private struct GiveDrawnCoupon: Verb {
  static let terms = VerbTerms<Self>(
    "test.draw", Phrase("draw", "抽奖"), needs: [.nothing(because: "a test")],
    audit: .none(because: "a test"), events: CouponSteps.issuingEvents)
  let id: Identifier<Coupon>
  let campaign: String
  let ticketID: Identifier<Ticket>

  func run(in transaction: Transaction) throws -> Coupon {
    try transaction.issueCoupon(
      id, campaign: campaign, ticketID: ticketID, source: .draw, validUntil: transaction.today)
  }
}

/// How often a race is run: as often as was promised with `FOH_FAULTS=full`.
enum RaceRounds {
  static let count = ProcessInfo.processInfo.environment["FOH_FAULTS"] == "full" ? 200 : 20
}
