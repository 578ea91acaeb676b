import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// What every guest with a card ate, for the next evening's suggestions: what their seat had, or the
/// table. What was spent is the party's, of so many guests.
enum NoteVisit: AfterClosing {
  static let isForRecordedChecks = true
  static let events: [EventType] = []

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    // A refund gives money back for what was eaten.
    guard bill.check.refunds == nil else { return }
    if try transaction.noteVisits(bill) { return }
    // Guests whom nobody knows teach too what is liked and what goes together.
    try transaction.noteLesson(
      of: nil, try transaction.eatenDishes(bill.sentLines), on: bill.check, isMore: false)
  }
}

extension Transaction {
  /// Adds the evening to the visits of each guest with a card, and teaches the house once what the
  /// check has: from the guest who had all of it, whose past tells how to rank; where each had only
  /// what their seat had, or what others ordered too, from the check.
  ///
  /// - Returns: whether somebody is known.
  fileprivate func noteVisits(_ bill: WorkedBill) throws -> Bool {
    let closing = try closingCheck(bill.check)
    let (guests, known) = (closing.guests, closing.known)
    guard let party = closing.party, !known.isEmpty else { return false }
    let all = try eatenDishes(bill.sentLines)
    let own = try known.map { try eatenDishes($0.lines(of: bill.sentLines, among: guests)) }
    // They ate it as well. The house has sold it once, and learns of it from the check that has it.
    let shared = try eatenOfOthers(bill.sentLines, on: bill.check)
    let teacher = shared.isEmpty ? own.firstIndex { $0.keys == all.keys } : nil
    if teacher == nil { try noteLesson(of: nil, all, on: bill.check, isMore: false) }
    for (index, guest) in known.enumerated() {
      try noteVisit(
        of: guest.memberID, party, bill, own[index].merging(shared, uniquingKeysWith: +),
        teaches: index == teacher ? .ranking : .past)
    }
    return true
  }

  /// Of whoever was erased at the table nothing is kept: they are nobody.
  func stillKnown(_ guests: [PartyGuest]) throws -> [PartyGuest] {
    guard !guests.isEmpty else { return [] }
    let erased = try Identifier<Member>.fetchSet(
      db,
      sql: """
        SELECT id FROM member
        WHERE erasedAt IS NOT NULL AND id IN (SELECT value FROM json_each(?))
        """, arguments: [guests.map(\.memberID).listColumn()])
    return guests.filter { !erased.contains($0.memberID) }
  }

  /// Adds the evening to a member's visits; the checks of one party are one visit.
  private func noteVisit(
    of memberID: Identifier<Member>, _ party: Party, _ bill: WorkedBill, _ eaten: [String: Int],
    teaches: TasteLesson.Teaches
  ) throws {
    var dishes = eaten
    let earlier = try Row.fetchOne(
      db,
      sql: """
        SELECT memberVisit.* FROM memberVisit JOIN guestCheck ON guestCheck.id = checkID
        WHERE guestCheck.partyID = ? AND memberID = ?
        """, arguments: [party.id, memberID])
    let before = try earlier.map { row in
      try JSONDecoder().decode([String: Int].self, from: Data((row["dishes"] as String).utf8))
    }
    try noteLesson(
      of: memberID, dishes, on: bill.check, isMore: before?.isEmpty == false, teaches: teaches)
    if let earlier {
      dishes.merge(before ?? [:], uniquingKeysWith: +)
      try db.execute(
        sql: "UPDATE memberVisit SET spentMinor = spentMinor + ?, dishes = ? WHERE id = ?",
        arguments: [bill.calculation.due, try Self.visitText(of: dishes), earlier["id"] as String])
    } else if !dishes.isEmpty || bill.sentLines.contains(where: \.isMadeElsewhere) {
      // What a check shares with another one of the same guests comes into the visit with that one.
      let id: Identifier<MemberVisit> = newID()
      try db.execute(
        sql: """
          INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, memberID, bill.check.businessDay, party.partySize,
          bill.calculation.due, try Self.visitText(of: dishes), bill.check.id,
        ])
    }
  }

  /// Portions by dish code of what guests of another table ordered and shared with these. What stands
  /// on another check of the same guests is in their visit already.
  func eatenOfOthers(_ sent: [OrderLine], on check: Check) throws -> [String: Int] {
    let shares = sent.filter(\.isMadeElsewhere)
    guard !shares.isEmpty else { return [:] }
    let ofOthers = try Identifier<OrderLine>.fetchSet(
      db,
      sql: """
        SELECT orderLine.id FROM orderLine JOIN guestCheck ON guestCheck.id = orderLine.checkID
        WHERE orderLine.id IN (SELECT value FROM json_each(?)) AND guestCheck.partyID IS NOT ?
        """, arguments: [shares.compactMap { $0.share?.line }.listColumn(), check.partyID])
    return try eatenDishes(
      shares.filter { $0.share?.line.map(ofOthers.contains) ?? false }.map { share in
        var eaten = share
        eaten.dishID = share.eatenDishID
        return eaten
      })
  }

  /// Portions by dish code, without what was taken back and what every guest is charged.
  func eatenDishes(_ lines: [OrderLine]) throws -> [String: Int] {
    let chosen = lines.filter { $0.dishID != nil && $0.kind != .perHead }
    let ids = Set(chosen.compactMap(\.dishID))
    guard !ids.isEmpty else { return [:] }
    let codes = try db.list(
      """
      SELECT dish.id, dish.code FROM json_each(?) AS wanted JOIN dish ON dish.id = wanted.value
      WHERE dish.kind <> 'perHead'
      """, [ids.listColumn()]
    ) { ($0[0] as Identifier<Dish>, $0[1] as String) }
    let codeByID = Dictionary(codes, uniquingKeysWith: { first, _ in first })
    var dishes: [String: Int] = [:]
    for line in chosen {
      if let code = line.dishID.flatMap({ codeByID[$0] }) {
        dishes[code, default: 0] += line.quantity
      }
      // A broth is what a guest remembers of a pot.
      for broth in line.broths { dishes[broth, default: 0] += line.quantity }
    }
    return dishes.filter { $0.value > 0 }
  }

  static func visitText(of dishes: [String: Int]) throws -> String {
    try FrozenJSON.text(dishes)
  }
}
