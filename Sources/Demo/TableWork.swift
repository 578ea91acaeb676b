import StoreDatabase
import StoreDomain

extension EveningWorker {
  func playTables(_ minute: Int) throws {
    if share == 0 {
      try clearTables()
      try playCounter(minute)
      if minute >= plan.minutes / 3 { try shareDish() }
    }
    let now = opening.advanced(byMinutes: minute)
    var seen: Set<Identifier<Party>> = []
    for entry in try database.floor().tables {
      for party in entry.parties where seen.insert(party.id).inserted && isMine(party) {
        let pace = pace(of: party)
        let sitting = now.minutes(since: party.seatedAt)
        let alerts = entry.alerts.filter { $0.partyID == party.id }
        try take(alerts, now)
        switch party.stage {
        case .seated where sitting >= pace.firstOrder:
          try finish(alerts)
          try order(for: party, round: 0, pace)
        case .ordered where sitting >= pace.asksForBill:
          try askForBill(of: party)
        case .ordered where sitting >= pace.secondOrder && orderedAgain.insert(party.id).inserted:
          try order(for: party, round: 1, pace)
        case .ordered
        where sitting >= pace.secondOrder + 5 && pace.returnsDish
          && returned.insert(party.id).inserted:
          try returnDish(of: party)
        case .paid:
          try sayGoodbye(to: party, now, pace)
        default: break
        }
      }
    }
  }

  /// Every process looks after its own tables.
  private func isMine(_ party: Party) -> Bool {
    !isLeftToPerson(party.memberID) && Int(pace(of: party).orderSeed % UInt64(shares)) == share
  }

  private func clearTables() throws {
    for entry in try database.floor().tables where entry.state == .cleaning {
      try unlessOvertaken {
        _ = try database.perform(MarkTableReady(entry.table.id), by: staff.server)
      }
    }
  }

  /// A server takes care upon herself a few minutes after it was raised, in the queue too.
  func take(_ alerts: [CareAlert], _ now: Timestamp) throws {
    for alert in alerts where alert.stage == .open && now.minutes(since: alert.raisedAt) >= 2 {
      try unlessOvertaken { _ = try database.perform(ClaimCare(alert.id), by: staff.server) }
    }
  }

  private func finish(_ alerts: [CareAlert]) throws {
    for alert in alerts
    where alert.stage == .open
      || (alert.stage == .claimed && alert.ownerID == staff.server.staff.id)
    {
      try unlessOvertaken {
        _ = try database.perform(FinishCare(alert.id, outcome: nil), by: staff.server)
      }
    }
  }

  private func order(for party: Party, round: Int, _ pace: Pace) throws {
    guard let check = try database.checks(of: party.id).first(where: { $0.stage == .open })
    else { return }
    var random = SeededGenerator(seed: pace.orderSeed &+ UInt64(round))
    let menu = try database.menu()
    for line in Appetite(menu: menu, partySize: party.partySize).lines(round: round, &random) {
      _ = try unlessOvertaken {
        try database.perform(AddLine(line, to: check.id), by: staff.server)
      }
    }
    if pace.takesSuggestion,
      let offered = try database.suggestions(for: party.id, limit: 3).first
    {
      _ = try unlessOvertaken {
        try database.perform(
          AddLine(
            NewLine(
              dishID: offered.dish.id, broths: offered.broths, suggestionID: offered.id),
            to: check.id),
          by: staff.server)
      }
    }
    try send(check.id, of: party.id)
  }

  /// What came with a booking may have left something on the order that nobody sent yet.
  private func askForBill(of party: Party) throws {
    let isAsked =
      try unlessOvertaken { try database.perform(AskForBill(party.id), by: staff.server) } != nil
    guard !isAsked,
      let check = try database.checks(of: party.id).first(where: { $0.stage == .open })
    else { return }
    try send(check.id, of: party.id)
  }

  /// Once in an evening guests at two tables share a large dish.
  private func shareDish() throws {
    guard !hasShared else { return }
    let parties = try database.floor().tables.flatMap(\.parties).filter {
      $0.stage == .ordered && !isLeftToPerson($0.memberID)
    }
    guard let first = parties.first, let second = parties.first(where: { $0.id != first.id }),
      let other = try database.checks(of: second.id).first(where: { $0.stage == .open }),
      let line = try database.order(of: first.id).lines.first(where: {
        $0.stage == .sent && $0.kind == .normal && $0.share == nil
      })
    else { return }
    let shared = try unlessOvertaken {
      try database.perform(ShareLine(line, with: [ShareWish(other.id)]), by: staff.server)
    }
    hasShared = shared != nil
  }

  /// Sends what is noted. A dish that ran out between the guests' word and the kitchen comes off the
  /// order, or it would hold up the rest and the bill.
  func send(_ checkID: Identifier<Check>, of partyID: Identifier<Party>) throws {
    let isSent =
      try unlessOvertaken { try database.perform(SendLines(of: checkID), by: staff.server) } != nil
    guard !isSent else { return }
    let soldOut = Set(try database.menu().filter(\.isSoldOut).map(\.id))
    for line in try database.order(of: partyID).lines
    where line.stage == .draft && line.dishID.map(soldOut.contains) ?? false {
      try unlessOvertaken {
        _ = try database.perform(VoidLine(line.id, reason: "估清"), by: staff.server)
      }
    }
    _ = try unlessOvertaken { try database.perform(SendLines(of: checkID), by: staff.server) }
  }

  private func returnDish(of party: Party) throws {
    guard
      let line = try database.order(of: party.id).lines.first(where: {
        $0.stage == .sent && $0.kind == .normal
      })
    else { return }
    _ = try unlessOvertaken {
      try database.perform(
        ReturnLine(line.id, quantity: 1, reason: "上错菜", made: true, authoriser: staff.manager),
        by: staff.server)
    }
  }

  private func sayGoodbye(to party: Party, _ now: Timestamp, _ pace: Pace) throws {
    let paidAt = try database.checks(of: party.id).compactMap(\.closedAt).max()
    guard let paidAt, now.minutes(since: paidAt) >= pace.lingers else { return }
    _ = try unlessOvertaken { try database.perform(PartyLeaves(party.id), by: staff.server) }
  }
}

/// What a party without a known taste would like.
struct Appetite {
  let menu: [Dish]
  let partySize: Int

  func lines(round: Int, _ random: inout SeededGenerator) -> [NewLine] {
    let available = menu.filter { !$0.isSoldOut && $0.kind != .perHead }
    var lines: [NewLine] = []
    if round == 0, let pot = available.filter({ $0.kind == .pot }).randomElement(using: &random) {
      let broths = available.filter { $0.kind == .broth }.shuffled(using: &random)
      lines.append(
        NewLine(dishID: pot.id, broths: broths.prefix(pot.brothSections ?? 1).map(\.code)))
    }
    let dishes = available.filter {
      ($0.kind == .dish || $0.kind == .drink) && ModifierRule.needsNoAnswer($0.modifiers)
    }
    let wanted = round == 0 ? partySize + 3 : max(1, partySize / 2)
    for dish in dishes.shuffled(using: &random).prefix(wanted) {
      let grams: Int? =
        switch dish.unit {
        case .piece: nil
        case .weight(let base): base + Int.random(in: 0...300, using: &random)
        }
      let half = dish.halfPrice != nil && Int.random(in: 0..<4, using: &random) == 0
      lines.append(
        NewLine(
          dishID: dish.id, quantity: Int.random(in: 0..<5, using: &random) == 0 ? 2 : 1,
          portion: half ? .half : .full, grams: grams))
    }
    return lines
  }
}
