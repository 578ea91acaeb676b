import GRDB
import HeadquartersContract
import StoreDomain

/// A line that went to another bill, as it stands there.
public struct MovedLine: Hashable, Sendable {
  public var line: OrderLine
  /// What staff call the place that it left, and the one where it is: `T05`, or `#12` for another
  /// bill of the same guests.
  public var from: String
  public var to: String
  /// Whether it was done before: the answer did not come through.
  public var isRepeated = false
}

/// A bill to which a line may go.
public struct LineMoveTarget: Identifiable, Hashable, Sendable {
  public var id: Identifier<Check> { check.id }
  public var check: Check
  public var party: Party
  /// The party's member, whose name says more than a table's.
  public var memberName: String?
  public var tableNames: [String]
  /// Which of the party's open bills it is, from 1, and how many they are.
  public var place: Int
  public var bills: Int
  /// What must not come to the party.
  public var needs: TableNeeds
  /// Why the line does not go there; nil when it does.
  public var refusal: LineMoveRefusal?
}

extension StoreDatabase {
  /// Every open bill of guests who sit at a table, or wait with a pick-up number, but the line's own: other bills of the same guests
  /// first, then by their tables.
  public func moveTargets(of line: OrderLine) throws -> [LineMoveTarget] {
    let day = store.calendar.businessDay(of: environment.now())
    return try read { db in
      let checks = try db.list(
        """
        SELECT * FROM guestCheck WHERE stage = 'open' AND partyID IS NOT NULL
        ORDER BY openedAt, number
        """
      ) { Check(row: $0, currency: store.currency) }
      guard let own = try Check.fetchOne(db, line.checkID, store.currency) else { return [] }
      let parties = try PartyAtTable.fetchAll(db, checks.compactMap(\.partyID))
      let needs = try TableNeeds.fetch(db, of: parties.values.map(\.party), on: day)
      let left = line.quantity - (try db.quantityReturned(of: line.id))
      let parts = try db.linesOfSet(line.id, store.currency)
      let from = try db.moveBill(own, store.currency)
      let targets = try checks.filter { $0.id != own.id }.compactMap { check -> LineMoveTarget? in
        guard let partyID = check.partyID, let found = parties[partyID],
          !found.tableNames.isEmpty, found.sale?.givenOutAt == nil || partyID == own.partyID
        else { return nil }
        let beside = checks.filter { $0.partyID == partyID }
        var target = LineMoveTarget(
          check: check, party: found.party, memberName: found.member?.name,
          tableNames: found.tableNames,
          place: (beside.firstIndex { $0.id == check.id } ?? 0) + 1, bills: beside.count,
          needs: needs[partyID] ?? TableNeeds())
        let to = try db.moveBill(check, store.currency)
        do throws(LineMoveRefusal) {
          try LineMoveRule.check(line, parts: parts, left: left, from: from, to: to)
        } catch {
          target.refusal = error
        }
        return target
      }
      func isOther(_ target: LineMoveTarget) -> Int { target.party.id == own.partyID ? 0 : 1 }
      return targets.sorted {
        (isOther($0), $0.tableNames.joined(separator: "+"), $0.place)
          < (isOther($1), $1.tableNames.joined(separator: "+"), $1.place)
      }
    }
  }
}

extension Database {
  /// A bill as the rule of moving asks about it.
  func moveBill(_ check: Check, _ currency: Currency) throws -> LineMoveRule.Bill {
    LineMoveRule.Bill(
      check,
      payments: try list("SELECT * FROM payment WHERE checkID = ?", [check.id]) {
        Payment(row: $0, currency: currency)
      })
  }

  /// All lines that name a line as their set, in the order in which they were added.
  func linesOfSet(_ id: Identifier<OrderLine>, _ currency: Currency) throws -> [OrderLine] {
    try OrderLine.fetchAll(
      self, where: "setLineID = ? ORDER BY position", [id], currency: currency)
  }

  /// What staff call a bill beside another one: its tables, or its number beside one of the same
  /// guests.
  func moveLabel(of check: Check, besides other: Check) throws -> String {
    let number = "#\(check.number)"
    guard check.partyID != other.partyID, let partyID = check.partyID else { return number }
    let names = try PartyAtTable.fetch(self, partyID)?.tableNames ?? []
    return names.isEmpty ? number : names.joined(separator: "+")
  }
}

extension Transaction {
  /// Puts a line on the check that it names, at its seat and in its course: at a place that is free
  /// there, else at the end.
  func place(_ line: OrderLine, at position: Int? = nil) throws {
    try db.execute(
      sql: """
        UPDATE orderLine SET checkID = ?1, seat = ?2, course = ?3,
          position = CASE
            WHEN ?5 IS NULL OR EXISTS (SELECT 1 FROM orderLine WHERE checkID = ?1 AND position = ?5)
            THEN (SELECT coalesce(max(position), 0) + 1 FROM orderLine WHERE checkID = ?1)
            ELSE ?5 END
        WHERE id = ?4
        """, arguments: [line.checkID, line.seat, line.course, line.id, position])
  }

  func stage(ofParty id: Identifier<Party>) throws -> Party.Stage? {
    try Party.Stage.fetchOne(db, sql: "SELECT stage FROM party WHERE id = ?", arguments: [id])
  }

  /// Whether the kitchen has something for a party.
  func hasSent(_ id: Identifier<Party>) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM orderLine JOIN guestCheck ON guestCheck.id = orderLine.checkID
          WHERE guestCheck.partyID = ? AND orderLine.stage = 'sent')
        """, arguments: [id]) ?? false
  }

  /// Where a line stands on its check.
  func position(of id: Identifier<OrderLine>) throws -> Int? {
    try Int.fetchOne(db, sql: "SELECT position FROM orderLine WHERE id = ?", arguments: [id])
  }

  /// What follows when a line, or a set with its dishes, has gone from one check to another: the
  /// kitchen's paper learns where it is eaten, and bills that guests look at already are printed anew.
  func followMove(of lines: [OrderLine], from: Check, to: Check) throws {
    // Refused here, because a bill beyond what a till can hold would stop the till.
    let bills = try [workedBill(from.id), workedBill(to.id)]
    let sent = lines.filter { $0.stage == .sent }.map(\.id)
    guard !sent.isEmpty else { return }
    if from.partyID != to.partyID {
      let names = try from.partyID.flatMap { try PartyAtTable.fetch(db, $0) }?.tableNames
      try printMoveNotices(on: to, of: sent, from: names ?? ["#\(from.number)"])
      if let partyID = to.partyID { try advanceParty(partyID, to: .ordered, onlyFrom: [.seated]) }
    }
    for bill in bills where bill.check.billAskedAt != nil && !bill.sentLines.isEmpty {
      try printProforma(bill)
    }
  }

  func movedLine(
    _ line: OrderLine, from: Check, to: Check, isRepeated: Bool = false
  ) throws -> MovedLine {
    MovedLine(
      line: line, from: try db.moveLabel(of: from, besides: to),
      to: try db.moveLabel(of: to, besides: from), isRepeated: isRepeated)
  }
}
