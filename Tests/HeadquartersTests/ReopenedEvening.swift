import Foundation
import GRDB
import StoreDatabase
import StoreDomain
import Testing

@testable import Demo

/// Guests at the sample restaurant who pay, and whose checks are opened again and refunded as a seed
/// decides; some of it on the next day.
final class ReopenedEvening {
  struct Outcome: Sendable {
    var payloads: [Data]
    var totals: SalesTotals
    var days: [DayReport]
    var violations: [String]
    var reopened: Int
    var refunded: Int
    var source: String
    /// How often each kind of thing was done, in an evening of everything.
    var counts: [String: Int]
  }

  static let opening = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)

  let database: StoreDatabase
  let manager: Author
  var random: SeededGenerator
  var reopened = 0
  var counts: [String: Int] = [:]
  private var refunded = 0

  private init(_ database: StoreDatabase, _ manager: Author, seed: UInt64) {
    self.database = database
    self.manager = manager
    random = SeededGenerator(seed: seed)
  }

  /// The house as it opens, and its clock.
  static func begin(
    seed: UInt64, at path: String
  ) throws -> (evening: ReopenedEvening, clock: SimulatedClock) {
    _ = try DemoStore.create(
      at: path, seed: seed, hours: 1, opening: opening, bookings: 0...0, partiesAnHour: 1,
      members: 1)
    let clock = SimulatedClock(opening: opening)
    let database = try StoreDatabase(
      path: path, environment: StoreEnvironment(now: { clock.now }, pinRounds: 10))
    let staff = try #require(
      try database.staffList().first { $0.role.permissions.contains(.manageStore) })
    let evening = ReopenedEvening(database, Author(staff: staff, terminal: "till"), seed: seed)
    try DemoStore.openDrawer(by: evening.manager, in: database)
    return (evening, clock)
  }

  static func play(seed: UInt64, at path: String) throws -> Outcome {
    let (evening, clock) = try begin(seed: seed, at: path)
    var closed: [Identifier<Check>] = []
    for number in 1...24 {
      clock.move(to: opening.advanced(byMinutes: number))
      let check = try evening.guestsPay()
      closed.append(check)
      if Bool.random(using: &evening.random) { try evening.reopen(check) }
      if Bool.random(using: &evening.random) { try evening.refund(check) }
    }
    // Guests who come back on the next evening.
    clock.move(to: opening.advanced(byMinutes: 24 * 60))
    for check in closed.shuffled(using: &evening.random).prefix(5) { try evening.refund(check) }
    return try evening.outcome(at: path)
  }

  /// What the evening came to, and the events that it left.
  func outcome(at path: String) throws -> Outcome {
    var configuration = Configuration()
    configuration.readonly = true
    let payloads = try DatabaseQueue(path: path, configuration: configuration).read {
      try Data.fetchAll($0, sql: "SELECT payload FROM outboxEvent ORDER BY sequence")
    }
    return Outcome(
      payloads: payloads, totals: try database.totals(),
      days: try database.dayReports().days.filter { !$0.tendersMinorUnits.isEmpty },
      violations: try database.checkInvariants().map(\.description), reopened: reopened,
      refunded: refunded, source: database.store.eventSource, counts: counts)
  }

  /// Two guests eat, pay with one to three tenders, and sometimes leave.
  private func guestsPay() throws -> Identifier<Check> {
    let table = try #require(try database.floor().tables.first { $0.state == .free }?.table.id)
    let party = try database.perform(
      SeatParty(.walkIn(partySize: 2, guestName: nil), at: [table]), by: manager)
    let check = try #require(try database.checks(of: party.id).first?.id)
    try order(Int.random(in: 1...4, using: &random), on: check)
    if Bool.random(using: &random) {
      _ = try database.perform(
        Discount(check, basisPoints: Int.random(in: 1...2999, using: &random), reason: "regular"),
        by: manager)
    }
    try pay(check)
    if Bool.random(using: &random) {
      _ = try database.perform(PartyLeaves(party.id), by: manager)
      _ = try database.perform(MarkTableReady(table), by: manager)
    }
    return check
  }

  func order(_ count: Int, on check: Identifier<Check>) throws {
    let dishes = try database.menu().filter { dish in
      guard dish.kind == .dish, case .piece = dish.unit else { return false }
      return true
    }
    for _ in 0..<count {
      let dish = try #require(dishes.randomElement(using: &random))
      _ = try database.perform(
        AddLine(
          NewLine(dishID: dish.id, quantity: Int.random(in: 1...3, using: &random)), to: check),
        by: manager)
    }
    try database.perform(SendLines(of: check), by: manager)
  }

  /// Pays what is left, or gives back what is owed; a check of which nothing is left is closed.
  private func pay(_ check: Identifier<Check>) throws {
    while true {
      let bill = try database.bill(of: check)
      guard bill.check.stage == .open else { return }
      let left = bill.remaining.minorUnits
      if left == 0 {
        _ = try database.perform(CloseCheck(check), by: manager)
      } else if left > 0 {
        let amount = Bool.random(using: &random) ? left : Int.random(in: 1...left, using: &random)
        let tender = [Tender.cash, .card, .wallet, .voucher].randomElement(using: &random) ?? .cash
        _ = try database.perform(Pay(check, tender: tender, amount: amount), by: manager)
      } else {
        let taken = try #require(
          bill.payments.first { PaymentRule.leftToGiveBack(of: $0, among: bill.payments) > 0 })
        let most = PaymentRule.leftToGiveBack(of: taken, among: bill.payments)
        _ = try database.perform(
          GiveBack(check, of: taken.id, amount: min(-left, most), reason: "cold"), by: manager)
      }
    }
  }

  /// Opens a check again, changes something, and closes it anew.
  private func reopen(_ check: Identifier<Check>) throws {
    let outcome = try database.perform(
      ReopenCheck(check, reason: Reason(.chargedTooMuch)), by: manager)
    reopened += 1
    switch Int.random(in: 0...3, using: &random) {
    case 0:
      let line = outcome.bill.lines.first { $0.line.kind == .normal && $0.line.dishID != nil }
      if let line {
        _ = try database.perform(
          ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: manager)
      }
    case 1:
      let payment = try #require(outcome.bill.payments.first { $0.amount.minorUnits > 0 })
      _ = try database.perform(ReversePayment(check, payment.id), by: manager)
    case 2:
      _ = try database.perform(
        Discount(check, basisPoints: Int.random(in: 1...2999, using: &random), reason: "slow"),
        by: manager)
    default: break
    }
    try pay(check)
  }

  /// Some pieces of some lines go back, if anything is left to go back.
  func refund(_ check: Identifier<Check>) throws {
    let lines = try database.refundableLines(of: check).filter { $0.minorUnitsLeft > $0.pieces }
    let chosen = lines.shuffled(using: &random).prefix(2).map { line in
      RefundedPieces(line.id, pieces: Int.random(in: 1...line.piecesLeft, using: &random))
    }
    guard !chosen.isEmpty else { return }
    let refund = try database.perform(
      RefundLines(check, chosen, reason: Reason(.notGood)), by: manager)
    #expect(refund.check.stage == .closed)
    refunded += 1
  }
}
