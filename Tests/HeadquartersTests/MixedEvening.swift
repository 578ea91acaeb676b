import StoreDatabase
import StoreDomain
import Testing

@testable import Demo

extension ReopenedEvening {
  /// Tables that share dishes, campaigns, points, sales at the counter, checks that are opened again and
  /// refunds, all on one evening, as a seed decides.
  static func playEverything(seed: UInt64, at path: String) throws -> Outcome {
    let (evening, clock) = try begin(seed: seed, at: path)
    let member = try evening.database.perform(
      EnrolMember(NewMember(name: "王秀英", level: "gold")), by: evening.manager
    ).id
    var closed: [Identifier<Check>] = []
    for number in 1...24 {
      clock.move(to: opening.advanced(byMinutes: 2 * number))
      closed +=
        Int.random(in: 0..<3, using: &evening.random) == 0
        ? [try evening.sellAtTheCounter()] : try evening.tablesShare(member)
      clock.move(to: opening.advanced(byMinutes: 2 * number + 1))
      for _ in 0..<2 {
        if let check = closed.randomElement(using: &evening.random) {
          try evening.openAgain(check, member)
        }
      }
      if let check = closed.randomElement(using: &evening.random) { try evening.refund(check) }
    }
    return try evening.outcome(at: path)
  }

  private func count(_ what: String) { counts[what, default: 0] += 1 }

  /// Does what may be refused in words: then it leaves everything as it was.
  private func ifAllowed(_ what: String, _ step: () throws -> Void) throws {
    do {
      try step()
      count(what)
    } catch let refusal as any Explained where !(refusal is StoreError) {
      count("refused")
    }
  }

  private func sellAtTheCounter() throws -> Identifier<Check> {
    let opened = try database.perform(OpenCounterSale(), by: manager)
    try order(Int.random(in: 1...4, using: &random), on: opened.check.id)
    let isGivenOutFirst = Bool.random(using: &random)
    if isGivenOutFirst { _ = try database.perform(GiveOut(opened.sale.id), by: manager) }
    try settle(opened.check.id)
    if !isGivenOutFirst, Bool.random(using: &random) {
      _ = try database.perform(GiveOut(opened.sale.id), by: manager)
    }
    count("counter")
    return opened.check.id
  }

  /// Two tables of which the second pays a part of a dish of the first.
  private func tablesShare(_ member: Identifier<Member>) throws -> [Identifier<Check>] {
    var parties: [Identifier<Party>] = []
    var checks: [Identifier<Check>] = []
    var tables: [Identifier<DiningTable>] = []
    for _ in 0..<2 {
      let table = try #require(try database.floor().tables.first { $0.state == .free }?.table.id)
      let party = try database.perform(
        SeatParty(.walkIn(partySize: 2, guestName: nil), at: [table]), by: manager)
      let check = try #require(try database.checks(of: party.id).first?.id)
      try order(Int.random(in: 1...6, using: &random), on: check)
      parties.append(party.id)
      checks.append(check)
      tables.append(table)
    }
    let isKnown = Int.random(in: 0..<4, using: &random) > 0
    if isKnown {
      _ = try database.perform(AttachMemberToParty(member, toParty: parties[0]), by: manager)
    }
    let dish = try database.bill(of: checks[0]).lines.map(\.line).first {
      $0.kind == .normal && $0.dishID != nil && $0.setLine == nil
    }
    if let dish {
      let portions = Int.random(in: 1...3, using: &random)
      try ifAllowed("share") {
        _ = try database.perform(
          ShareLine(dish, portions: portions, with: [ShareWish(checks[1])]), by: manager)
      }
    }
    for check in checks {
      for _ in 0..<2 { try change(check, isKnown ? member : nil) }
      try settle(check)
    }
    for (party, table) in zip(parties, tables)
    where Int.random(in: 0..<4, using: &random) > 0 {
      _ = try database.perform(PartyLeaves(party), by: manager)
      _ = try database.perform(MarkTableReady(table), by: manager)
    }
    return checks
  }

  /// Something is given on an open check, or not any more.
  private func change(_ check: Identifier<Check>, _ member: Identifier<Member>?) throws {
    let campaigns = try database.bill(of: check).campaigns
    switch Int.random(in: 0...7, using: &random) {
    case 0, 1:
      guard let campaigns, !campaigns.proposed.isEmpty else { return }
      try ifAllowed("campaign") {
        _ = try database.perform(
          TakeCampaigns(check, campaigns.proposed.map(\.code)), by: manager)
      }
    case 2:
      let codes = (campaigns?.taken ?? []).map(\.code) + ["scan"]
      try ifAllowed("campaign by tender") {
        _ = try database.perform(TakeCampaigns(check, codes), by: manager)
      }
    case 3:
      let basisPoints = Int.random(in: 1...2_999, using: &random)
      try ifAllowed("discount") {
        _ = try database.perform(
          Discount(check, basisPoints: basisPoints, reason: "regular"), by: manager)
      }
    case 4:
      guard let code = campaigns?.taken.first?.code else { return }
      try ifAllowed("campaign taken off") {
        _ = try database.perform(TakeOffCampaign(check, code), by: manager)
      }
    default:
      guard let member else { return }
      let points = Bool.random(using: &random) ? nil : Int.random(in: 0...40, using: &random)
      try ifAllowed("points") {
        _ = try database.perform(UsePoints(check, of: member, points: points), by: manager)
      }
    }
  }

  /// Opens a check again unless something of it was refunded, changes something, and closes it anew.
  private func openAgain(_ check: Identifier<Check>, _ member: Identifier<Member>) throws {
    var bill: BillPicture?
    try ifAllowed("opened again") {
      bill = try database.perform(
        ReopenCheck(check, reason: Reason(.chargedTooMuch)), by: manager
      ).bill
    }
    guard let bill else { return }
    reopened += 1
    #expect(try database.checkInvariants() == [])
    let payment = bill.payments.first {
      PaymentRule.leftToGiveBack(of: $0, among: bill.payments) > 0
    }
    switch Int.random(in: 0...3, using: &random) {
    case 0:
      guard let line = bill.lines.first(where: { $0.line.kind == .normal }) else { break }
      try ifAllowed("returned") {
        _ = try database.perform(
          ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: manager)
      }
    case 1:
      guard let payment else { break }
      try ifAllowed("reversed") {
        _ = try database.perform(ReversePayment(check, payment.id), by: manager)
      }
      try change(check, member)
    default: try change(check, member)
    }
    try settle(check)
  }

  /// Pays what is left, as its campaigns ask, or gives back what is owed, until the check is closed.
  private func settle(_ check: Identifier<Check>) throws {
    for _ in 0..<50 {
      let bill = try database.bill(of: check)
      expectAddsUp(bill)
      guard bill.check.stage == .open else { return }
      let left = bill.remaining.minorUnits
      if left == 0 {
        _ = try database.perform(CloseCheck(check), by: manager)
      } else if left > 0 {
        let asked = bill.campaigns?.taken.lazy.compactMap(\.tender).first
        let any = [Tender.cash, .card, .wallet, .voucher].randomElement(using: &random) ?? .cash
        let amount = Bool.random(using: &random) ? left : Int.random(in: 1...left, using: &random)
        _ = try database.perform(Pay(check, tender: asked ?? any, amount: amount), by: manager)
      } else {
        let taken = try #require(
          bill.payments.first { PaymentRule.leftToGiveBack(of: $0, among: bill.payments) > 0 })
        let most = PaymentRule.leftToGiveBack(of: taken, among: bill.payments)
        _ = try database.perform(
          GiveBack(check, of: taken.id, amount: min(-left, most), reason: "cold"), by: manager)
      }
    }
    Issue.record("check \(check) did not close")
  }

  /// The steps of a bill and their parts of each line add up both ways.
  private func expectAddsUp(_ bill: BillPicture) {
    let steps = bill.rows.filter { $0.kind != .taxContained }
    #expect(steps.reduce(0) { $0 + $1.amount.minorUnits } == bill.total.minorUnits)
    for row in steps { #expect(row.shares.reduce(0, +) == row.amount.minorUnits) }
    for (index, line) in bill.lines.enumerated() {
      #expect(steps.reduce(0) { $0 + $1.shares[index] } == line.net.minorUnits)
    }
  }
}
