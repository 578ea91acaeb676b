import GRDB
import HeadquartersContract
import StoreDomain

/// Draws one of the numbers that wait at the door; its party has the house's prize as a coupon.
///
/// Doing it again with the same id gives the same draw. Throws `DrawRefusal`, or `CouponRefusal`
/// where the prize holds on another day.
public struct HoldDraw: Verb {
  public static let terms = VerbTerms<Self>(
    "draw.hold", Phrase("hold a draw at the door", "候位抽奖"),
    needs: [.anyOf(.queue, .manageStore)],
    audit: .none(
      because: "the draw itself says who held it, and its seed how the winner was found"),
    events: [.drawHeld] + CouponSteps.issuingEvents)

  let id: Identifier<Draw>
  let seed: UInt64
  let isByHand: Bool

  /// - Parameters:
  ///   - id: made beforehand.
  ///   - seed: by chance: it decides who wins.
  ///   - isByHand: somebody at the door begins it; otherwise its time has come.
  public init(
    _ id: Identifier<Draw>, seed: UInt64 = .random(in: .min ... .max), isByHand: Bool = true
  ) {
    self.id = id
    self.seed = seed
    self.isByHand = isByHand
  }

  public func run(in transaction: Transaction) throws -> Draw {
    if let held = try Draw.fetch(transaction.db, id) { return held }
    let today = transaction.today
    let look = try DrawLook(transaction.db, on: today)
    let setting = try DrawRule.check(
      transaction.store.settings.draw, entrants: look.entrants.count, last: look.held.first,
      isByHand: isByHand, now: transaction.now, calendar: transaction.store.calendar)
    let prize = try setting.prize(transaction.db, on: today)
    let winner = look.entrants[DrawRule.winner(among: look.entrants.count, seed: seed)]
    // It is the number's, for tonight: it lands on the bill of the party that sits down with it.
    let coupon = try transaction.issueCoupon(
      transaction.newID(), campaign: prize.code, ticketID: winner.id, source: .draw,
      validUntil: today)
    let draw = Draw(
      id: id, businessDay: today, number: (look.held.first?.number ?? 0) + 1,
      heldAt: transaction.now, seed: seed, entrants: look.entrants, winner: winner,
      prizeCode: prize.code, prizeName: prize.name, couponID: coupon.id,
      isByHand: isByHand, authorName: transaction.author.name)
    try transaction.insert(draw)
    return draw
  }
}
