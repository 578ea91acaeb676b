import SampleRestaurant
import StoreDatabase
import StoreDomain

extension EveningWorker {
  /// Minutes from one sale without a table to the next.
  private static let minutesBetweenSales = 12
  /// Minutes after which food is handed out that nobody marked as made.
  private static let longestCooking = 20

  /// Guests who take their food away order and pay at once, and get it when it is made.
  func playCounter(_ minute: Int) throws {
    let now = opening.advanced(byMinutes: minute)
    if minute % Self.minutesBetweenSales == 5, minute < closing,
      openedSales.insert(minute).inserted
    {
      try sellAtCounter(minute, now)
    }
    // What somebody at a console sold is that person's.
    for entry in try database.counterBoard()
    where entry.unsent == 0 && entry.sale.openedByName == staff.server.staff.name {
      switch entry.stage {
      case .ordering, .givenOut, .notCollected: continue
      case .waiting, .ready: break
      }
      if entry.isOpen, entry.party.stage != .billAsked {
        _ = try unlessOvertaken { try database.perform(AskForBill(entry.id), by: staff.server) }
      } else if !entry.isOpen,
        entry.stage == .ready
          || now.minutes(since: entry.party.seatedAt) >= Self.longestCooking
      {
        _ = try unlessOvertaken { try database.perform(GiveOut(entry.id), by: staff.server) }
      }
    }
  }

  private func sellAtCounter(_ minute: Int, _ now: Timestamp) throws {
    var random = SeededGenerator(seed: plan.seed &+ UInt64(minute))
    let isForLater = Int.random(in: 0..<3, using: &random) == 0
    let new = NewCounterSale(
      guestName: SampleNames.callerName(&random),
      pickUpAt: isForLater ? now.advanced(byMinutes: 30) : nil)
    guard
      let opened = try unlessOvertaken({
        try database.perform(OpenCounterSale(new), by: staff.server)
      })
    else { return }
    for line in Appetite(menu: try database.menu(), partySize: 4).lines(round: 1, &random) {
      _ = try unlessOvertaken {
        try database.perform(AddLine(line, to: opened.check.id), by: staff.server)
      }
    }
    try send(opened.check.id, of: opened.sale.id)
    let isAnythingSent = try database.order(of: opened.sale.id).lines.contains {
      $0.stage == .sent
    }
    guard !isAnythingSent else { return }
    _ = try unlessOvertaken { try database.perform(PartyLeaves(opened.sale.id), by: staff.server) }
  }

  /// Whether nobody at the counter waits or owes anything.
  func isCounterOver() throws -> Bool {
    try database.counterBoard().allSatisfy { entry in
      entry.sale.openedByName != staff.server.staff.name
        || (!entry.isOpen && (entry.stage == .givenOut || entry.stage == .notCollected))
    }
  }
}
