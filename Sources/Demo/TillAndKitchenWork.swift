import StoreDatabase
import StoreDomain

extension EveningWorker {
  func playTill(_ minute: Int) throws {
    let now = opening.advanced(byMinutes: minute)
    for entry in try database.tillBoard() {
      guard let asked = entry.check.billAskedAt, let party = entry.party,
        !isLeftToPerson(party.memberID)
      else { continue }
      let pace = pace(of: party)
      guard now.minutes(since: asked) >= 1 else { continue }
      try unlessOvertaken {
        if pace.getsDiscount {
          try database.perform(
            Discount(entry.check.id, basisPoints: 500, reason: "老顾客", authoriser: staff.manager),
            by: staff.cashier)
        }
        let given = try database.bill(of: entry.check.id).campaigns?.proposed.map(\.code) ?? []
        if !given.isEmpty {
          try database.perform(TakeCampaigns(entry.check.id, given), by: staff.cashier)
        }
        try pay(entry.check.id, pace)
      }
    }
  }

  private func pay(_ checkID: Identifier<Check>, _ pace: Pace) throws {
    var due = try database.bill(of: checkID).remaining.minorUnits
    if pace.splits, due > 1 {
      let part = due / 2
      due = try database.perform(
        Pay(
          checkID, tender: .wallet, amount: part, tendered: nil,
          reference: "W\(pace.orderSeed % 10_000)"), by: staff.cashier
      ).remaining.minorUnits
    }
    guard due > 0 else { return }
    if pace.paysCash {
      try DemoStore.openDrawer(by: staff.cashier, in: database)
      // Guests hand over whole hundreds.
      let tendered = (due + 9999) / 10_000 * 10_000
      _ = try database.perform(
        Pay(checkID, tender: .cash, amount: due, tendered: tendered, reference: nil),
        by: staff.cashier)
    } else {
      _ = try database.perform(
        Pay(
          checkID, tender: pace.orderSeed % 3 == 0 ? .card : .wallet, amount: due, tendered: nil,
          reference: "R\(pace.orderSeed % 1_000_000)"), by: staff.cashier)
    }
  }

  func playKitchen(_ minute: Int) throws {
    let now = opening.advanced(byMinutes: minute)
    for ticket in try database.kitchenBoard(station: nil) {
      for entry in ticket.items
      where entry.bumpedAt == nil && now.minutes(since: entry.queuedAt) >= 6 {
        try unlessOvertaken { _ = try database.perform(Bump(entry.line.id), by: staff.cook) }
      }
    }
    // The delicacy of the day runs out at the height of the evening.
    if minute == plan.minutes / 2, let dish = try database.menu().first(where: { $0.kind == .dish })
    {
      try unlessOvertaken {
        _ = try database.perform(SetPortionsLeft(dish.id, 0), by: staff.cook)
      }
    }
  }
}
