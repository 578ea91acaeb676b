import Foundation
import GRDB
import StoreDomain

@testable import StoreDatabase

/// A house whose receipts are found by a code, that gives a point for each yuan and asks members how it
/// was every thirty days.
struct PaidHouse {
  let store: TestStore

  init() throws {
    store = try TestStore(
      more: """

        [receipts]
        link = "https://example.com/r/{code}"

        [reviews]
        ask_every_days = 30

        [tips]

        [points]
        earn = "1"
        worth = "0.10"
        """)
  }

  var database: StoreDatabase { store.database }

  /// One guest (11.00 for dips) with beef tripe at 38.00, sent.
  func sit(at table: String = "T01", tripe: Int = 1) throws -> (Party, Identifier<Check>) {
    let party = try store.seat(1, at: table)
    let check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: tripe), to: check),
      by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    return (party, check)
  }

  /// Pays what is left, which closes it.
  func pay(_ check: Identifier<Check>, by tender: Tender = .card) throws {
    let left = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: tender, amount: left), by: store.cashier)
  }

  /// A check of 49.00 that is paid.
  func paid(at table: String = "T01", by tender: Tender = .card) throws -> (
    Party, Identifier<Check>
  ) {
    let (party, check) = try sit(at: table)
    try pay(check, by: tender)
    return (party, check)
  }

  func reopen(_ check: Identifier<Check>) throws -> ReopenCheck.Outcome {
    try database.perform(
      ReopenCheck(
        check, reason: Reason(.wrongTender), authoriser: store.manager.staff), by: store.cashier)
  }

  /// Gives the tripe of a paid check back.
  func refund(_ check: Identifier<Check>) throws -> BillPicture {
    let line = try database.refundableLines(of: check).first {
      $0.line.dishID == (try? store.dish("D001").id)
    }
    guard let line else { preconditionFailure("no tripe on the check") }
    return try database.perform(
      RefundLines(
        check, [RefundedPieces(line.id, pieces: 1)], reason: Reason(.chargedTooMuch),
        authoriser: store.manager.staff), by: store.cashier)
  }

  func code(of check: Identifier<Check>) throws -> String? {
    try database.read { try ReceiptCode.fetch($0, of: check) }
  }

  /// The facts of all events of a type, the oldest first, as JSON.
  func facts(_ name: String) throws -> [String] {
    try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT json_extract(CAST(payload AS TEXT), '$.data') FROM outboxEvent
          WHERE type = ? ORDER BY sequence
          """, arguments: [name])
    }
  }
}
