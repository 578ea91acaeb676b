import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Closes a check that is paid: fixes what each line came to and every step of the bill.
  @discardableResult
  func close(_ bill: WorkedBill, withReceipt: Bool = true) throws -> Check {
    let id = bill.check.id
    for (line, net) in zip(bill.sentLines, bill.calculation.netAmounts) {
      try db.cachedStatement(sql: "UPDATE orderLine SET netMinor = ? WHERE id = ?")
        .execute(arguments: [net, line.id])
    }
    let rows = BillRow.rows(of: bill, store.currency)
    for (position, row) in rows.enumerated() {
      try db.cachedStatement(
        sql: """
          INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese,
            authorName, authoriserName) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        id, position + 1, row.kind, row.amount.minorUnits, row.reason.english,
        row.reason.chinese, row.authorName, row.authoriserName,
      ])
    }
    try db.cachedStatement(
      sql: "UPDATE guestCheck SET stage = 'closed', closedAt = ?, totalMinor = ? WHERE id = ?"
    ).execute(arguments: [now, bill.calculation.due, id])
    try record(
      .checkClosed, id,
      CheckClosedFact(
        number: bill.check.number, partyID: bill.check.partyID, totalMinor: bill.calculation.due,
        lines: zip(bill.sentLines, bill.calculation.netAmounts).map {
          .init(lineID: $0.id, netMinor: $1)
        },
        rows: rows.map { .init(kind: $0.kind.rawValue, amountMinor: $0.amount.minorUnits) },
        payments: bill.payments.filter { $0.stage == .captured }.map(\.id)),
      on: bill.check.businessDay)
    if let partyID = bill.check.partyID { try partyPaid(partyID, bill) }
    if withReceipt, !bill.sentLines.isEmpty { try printReceipt(of: id, isCopy: false) }
    return try check(id)
  }

  /// Closes a check of another till's history: its prices were final there, so that no charge,
  /// rounding or added tax of this house touches them. It may come to nothing, or be owed.
  ///
  /// - Throws: `TillError.notPaid` when payments and lines do not balance.
  @discardableResult
  func closeAsRecorded(_ checkID: Identifier<Check>) throws -> Check {
    let check = try openOrderCheck(checkID)
    var settings = store.settings
    settings.serviceChargeBasisPoints = nil
    settings.rounding = .none
    for index in settings.taxRates.indices { settings.taxRates[index].isIncluded = true }
    let payments = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM payment WHERE checkID = ? ORDER BY at, rowid"),
      arguments: [checkID]
    ).map { Payment(row: $0, currency: store.currency) }
    let bill = try WorkedBill(
      check: check, lines: try lines(of: checkID), adjustments: [], payments: payments,
      settings: settings)
    try refuseUnsent(bill)
    guard bill.remaining == 0 else { throw TillError.notPaid(remaining: money(bill.remaining)) }
    return try close(bill, withReceipt: false)
  }

  private func partyPaid(_ partyID: Identifier<Party>, _ bill: WorkedBill) throws {
    try noteVisit(of: partyID, bill)
    let open =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM guestCheck WHERE partyID = ? AND stage = 'open'",
        arguments: [partyID]) ?? 0
    if open == 0 {
      try advanceParty(partyID, to: .paid, onlyFrom: [.seated, .ordered, .billAsked])
    }
  }

  /// Adds the evening to the member's visits; the checks of one party are one visit.
  private func noteVisit(of partyID: Identifier<Party>, _ bill: WorkedBill) throws {
    let party = try Row.fetchOne(
      db, sql: "SELECT memberID, partySize FROM party WHERE id = ?", arguments: [partyID])
    guard let memberID = party?["memberID"] as Identifier<Member>? else { return }
    var dishes = try eatenDishes(bill.sentLines)
    let earlier = try Row.fetchOne(
      db,
      sql: """
        SELECT memberVisit.* FROM memberVisit JOIN guestCheck ON guestCheck.id = checkID
        WHERE guestCheck.partyID = ? AND memberID = ?
        """, arguments: [partyID, memberID])
    if let earlier {
      let text: String = earlier["dishes"]
      let before = try JSONDecoder().decode([String: Int].self, from: Data(text.utf8))
      dishes.merge(before, uniquingKeysWith: +)
      try db.execute(
        sql: "UPDATE memberVisit SET spentMinor = spentMinor + ?, dishes = ? WHERE id = ?",
        arguments: [bill.calculation.due, try Self.text(of: dishes), earlier["id"] as String])
    } else if !dishes.isEmpty {
      let id: Identifier<MemberVisit> = newID()
      try db.execute(
        sql: """
          INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, memberID, bill.check.businessDay, party?["partySize"] as Int? ?? 1,
          bill.calculation.due, try Self.text(of: dishes), bill.check.id,
        ])
    }
  }

  /// Portions by dish code, without what was taken back and what every guest is charged.
  private func eatenDishes(_ lines: [OrderLine]) throws -> [String: Int] {
    let chosen = lines.filter { $0.dishID != nil && $0.kind != .perHead }
    let ids = Set(chosen.compactMap(\.dishID))
    guard !ids.isEmpty else { return [:] }
    let codes = try Row.fetchAll(
      db,
      sql: """
        SELECT id, code FROM dish WHERE kind <> 'perHead'
          AND id IN (\(databaseQuestionMarks(count: ids.count)))
        """, arguments: StatementArguments(ids))
    let codeByID = Dictionary(
      codes.map { ($0["id"] as Identifier<Dish>, $0["code"] as String) },
      uniquingKeysWith: { first, _ in first })
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

  private static func text(of dishes: [String: Int]) throws -> String {
    String(decoding: try JSONEncoder.frozen.encode(dishes), as: UTF8.self)
  }
}
