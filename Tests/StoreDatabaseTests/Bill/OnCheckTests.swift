import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

/// A bill is worked out, and its receipt made, with what is known of the check instead of asking the file
/// for each kind of thing. Asking for all of it is the oracle.
@Suite("What there is on a check that closes")
struct OnCheckTests {
  private struct Sale {
    var tripe = 1
    var isMembers = false
    var isDiscounted = false
    var points = 0
    var hasPaidPart = false
    var isReopened = false
  }

  private static let sales = [
    Sale(), Sale(tripe: 4, isMembers: true, isReopened: true), Sale(isReopened: true),
    Sale(isMembers: true, isDiscounted: true, points: 5, hasPaidPart: true, isReopened: true),
    Sale(tripe: 3, isDiscounted: true, hasPaidPart: true), Sale(tripe: 2, isMembers: true),
  ]

  private let store: TestStore
  private var database: StoreDatabase { store.database }

  init() throws {
    store = try TestStore(
      more: """

        [receipts]
        link = "https://example.com/r/{code}"

        [points]
        earn = "1"
        worth = "0.10"
        \(CouponHouse.campaigns)
        """)
  }

  @Test("Its bill and its receipt are those of the file, whatever is on it")
  func sameAsTheFile() throws {
    let member = try store.enrol()
    var seen: [OnCheck] = []
    for sale in Self.sales {
      let party = try store.seat(1)
      if sale.isMembers {
        try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
      }
      let check = try store.check(of: party)
      try database.perform(
        AddLine(NewLine(dishID: store.dish("D001").id, quantity: sale.tripe), to: check),
        by: store.server)
      try database.perform(SendLines(of: check), by: store.server)
      if sale.isDiscounted {
        try database.perform(
          Discount(check, basisPoints: 1_000, reason: Reason(words: "cold")), by: store.manager)
      }
      if sale.points > 0 {
        try database.perform(
          UsePoints(check, of: member.id, points: sale.points), by: store.cashier)
      }
      if sale.hasPaidPart {
        try database.perform(Pay(check, tender: .cash, amount: 500), by: store.cashier)
      }
      seen.append(try expectSameBill(check, sale))
      let left = try database.bill(of: check).remaining.minorUnits
      try database.perform(Pay(check, tender: .card, amount: left), by: store.cashier)
      try expectReceiptOfTheFile(check, sale)
      if sale.isReopened {
        try database.perform(
          ReopenCheck(check, reason: Reason(.wrongTender), authoriser: store.manager.staff),
          by: store.cashier)
        seen.append(try expectSameBill(check, sale))
        try database.perform(CloseCheck(check), by: store.cashier)
        try expectReceiptOfTheFile(check, sale)
      }
      _ = try database.perform(PartyLeaves(party.id), by: store.host)
      try database.perform(MarkTableReady(store.table("T01")), by: store.server)
    }
    // Each kind was there once, and once was not.
    for kind in [
      \OnCheck.adjustments, \.payments, \.points, \.reopenings, \.givenCoupons, \.receiptCode,
    ] {
      #expect(Set(seen.map { $0[keyPath: kind] }).count == 2, "\(kind)")
    }
    try expectEventsEqualRevisions(store)
  }

  /// - Returns: what is said to be on it.
  private func expectSameBill(_ id: Identifier<Check>, _ sale: Sale) throws -> OnCheck {
    try database.read { db in
      let currency = database.store.currency
      let (check, on) = try #require(try OnCheck.fetch(db, id, currency))
      let known = try #require(
        try WorkedBill.fetchOne(db, check, on, store: database.store))
      let asked = try #require(
        try WorkedBill.fetchAll(db, [check], store: database.store)[id])
      #expect(
        BillPicture(known, nil, currency) == BillPicture(asked, nil, currency), "\(sale)")
      #expect(known.points == asked.points && known.input == asked.input, "\(sale)")
      return on
    }
  }

  private func expectReceiptOfTheFile(_ id: Identifier<Check>, _ sale: Sale) throws {
    try database.read { db in
      let text = try String.fetchOne(
        db,
        sql: "SELECT document FROM printJob WHERE kind = 'receipt' ORDER BY rowid DESC LIMIT 1")
      let queued = try JSONDecoder().decode(
        BillSlip.self, from: Data(try #require(text).utf8))
      let fromTheFile = try BillSlip(
        BillPicture.fetch(db, id, store: database.store), isReceipt: true, isCopy: false,
        author: queued.author, at: store.clock.now, store: database.store, db: db)
      #expect(queued == fromTheFile, "\(sale)")
      #expect(queued.coupons.isEmpty == (queued.total.minorUnits < 8_000), "\(sale)")
      #expect((queued.points != nil) == sale.isMembers, "\(sale)")
    }
  }
}
