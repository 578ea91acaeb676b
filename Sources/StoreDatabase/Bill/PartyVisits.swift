import GRDB
import StoreDomain

/// What a guest's visit says when all closed checks of the party are looked at together.
struct PartyVisit {
  /// Portions by dish code.
  var dishes: [String: Int] = [:]
  /// Minor units; nil while nothing was eaten.
  var spent: Int?
  /// The check with which the visit begins.
  var first: Identifier<Check>?
}

extension Transaction {
  /// A party's closed checks with what was sent on them, in the order in which they were paid.
  func closedChecks(
    of partyID: Identifier<Party>
  ) throws -> [(check: Check, lines: [OrderLine])] {
    let checks = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM guestCheck WHERE partyID = ? AND stage = 'closed' AND undoneAt IS NULL
        ORDER BY closedAt, number
        """, arguments: [partyID]
    ).map { Check(row: $0, currency: store.currency) }
    return try checks.map { check in
      (check: check, lines: try lines(of: check.id).filter { $0.stage == .sent })
    }
  }

  /// The visit that closed checks make of a guest.
  ///
  /// - Parameter each: what the guest had of each check, and whether there was something before.
  func visit(
    of guest: PartyGuest, among guests: [PartyGuest],
    paid: [(check: Check, lines: [OrderLine])],
    each: (Check, [String: Int], Bool) throws -> Void = { _, _, _ in }
  ) throws -> PartyVisit {
    var visit = PartyVisit()
    for (check, lines) in paid {
      var eaten = try eatenDishes(guest.lines(of: lines, among: guests))
      eaten.merge(try eatenOfOthers(lines, on: check), uniquingKeysWith: +)
      try each(check, eaten, !visit.dishes.isEmpty)
      visit.dishes.merge(eaten, uniquingKeysWith: +)
      // A visit begins with the first check on which something was eaten.
      let begins = !visit.dishes.isEmpty || lines.contains(where: \.isMadeElsewhere)
      if visit.spent != nil || begins {
        visit.spent = (visit.spent ?? 0) + (check.total?.minorUnits ?? 0)
        visit.first = visit.first ?? check.id
      }
    }
    return visit
  }

  /// Notes the evening of a guest who became known after checks of the party were closed: as a visit,
  /// and as what the guest had. What the house learns of its dishes it has learned when they closed.
  func noteVisitAfterwards(
    of memberID: Identifier<Member>, _ partyID: Identifier<Party>
  ) throws {
    let isNoted = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM memberVisit JOIN guestCheck ON guestCheck.id = checkID
          WHERE guestCheck.partyID = ? AND memberID = ?)
        """, arguments: [partyID, memberID])
    guard isNoted != true, let party = try Party.fetchOne(db, id: partyID) else { return }
    let guests = try guests(of: GuestGroup(party))
    guard let guest = guests.first(where: { $0.memberID == memberID }) else { return }
    let visit = try visit(of: guest, among: guests, paid: try closedChecks(of: partyID)) {
      try noteLesson(of: memberID, $1, on: $0, isMore: $2, teaches: .past)
    }
    guard let spent = visit.spent, let first = visit.first else { return }
    let id: Identifier<MemberVisit> = newID()
    try db.execute(
      sql: """
        INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, memberID, party.businessDay, party.partySize, spent,
        try Self.visitText(of: visit.dishes), first,
      ])
  }
}
