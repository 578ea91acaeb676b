import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Any tenders in any order")
struct MixedTendersTests {
  private static let more = """

    [[foreign_cash]]
    currency = "USD"
    rate = "7.05"
    notes = ["1", "5", "10", "20", "50"]

    [tips]
    pooled = true
    """

  /// What a test knows of the evening by itself, without asking the store.
  private struct Book {
    var tenders: [String: Int] = [:]
    var tips: [String: Int] = [:]
    var dollars = 0
    var drawer = 0

    mutating func add(_ tender: Tender, _ amount: Int, tip: Int = 0) {
      if amount != 0 { tenders[tender.rawValue, default: 0] += amount }
      if tip != 0 { tips[tender.rawValue, default: 0] += tip }
    }
  }

  private static let seeds: [UInt64] = [1, 2, 3]

  @Test(
    "Bills that are paid in random mixes, some taken back before, come to an independent sum",
    arguments: seeds)
  func mixes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = try TestStore(more: Self.more)
    let database = store.database
    let till = Author(staff: store.manager.staff, terminal: "till")
    let shift = try database.perform(OpenShift(float: CashCount([10_000: 9])), by: till)
    var book = Book()
    var sales = 0
    for table in ["T01", "T02", "T03", "T04"] {
      let party = try store.seat(2, at: table)
      let check = try store.check(of: party)
      try database.perform(
        AddLine(
          NewLine(dishID: store.dish("D001").id, quantity: Int.random(in: 1...5, using: &random)),
          to: check), by: store.server)
      try database.perform(SendLines(of: check), by: store.server)
      var left = try database.bill(of: check).total.minorUnits
      sales += left
      // As the till does it: each guest a part, the last what is left.
      var guests = Int.random(in: 1...4, using: &random)
      while left > 0 {
        let part = guests > 1 ? max(1, left / guests) : left
        let paid = try pay(part, of: check, by: till, store, &book, &random)
        // Chosen by a slip, and taken back before it counted for anybody.
        if Int.random(in: 0..<4, using: &random) == 0,
          try database.bill(of: check).check.stage == .open
        {
          try database.perform(ReversePayment(check, paid.id), by: till)
          book.add(paid.tender, -paid.amount.minorUnits, tip: -paid.tipMinorUnits)
          book.dollars -= paid.foreign?.amount.minorUnits ?? 0
          if paid.tender == .cash {
            book.drawer -= paid.taken.minorUnits - (paid.foreign?.valueMinorUnits ?? 0)
          }
          continue
        }
        left -= paid.amount.minorUnits
        guests = max(1, guests - 1)
        #expect(try database.bill(of: check).remaining.minorUnits == left)
      }
      #expect(try database.bill(of: check).check.stage == .closed)
    }
    let report = try #require(try database.dayReports().days.first)
    #expect(report.salesMinorUnits == sales)
    #expect(
      report.tendersMinorUnits.filter { $0.value != 0 } == book.tenders.filter { $0.value != 0 })
    #expect(report.tendersMinorUnits.values.reduce(0, +) == sales)
    let tips = (report.tips?.byTender ?? [:]).filter { $0.value != 0 }
    #expect(tips == book.tips.filter { $0.value != 0 })
    #expect((report.foreignCash ?? []).reduce(0) { $0 + $1.foreignMinorUnits } == book.dollars)
    let locked = try database.perform(
      LockShift(
        shift.id, counted: CashCount([:], other: max(0, 90_000 + book.drawer)),
        foreign: ["USD": CashCount([100: book.dollars / 100])]), by: till)
    #expect(locked.figures.expectedMinorUnits == 90_000 + book.drawer)
    #expect(locked.figures.foreign.allSatisfy { $0.differenceMinorUnits == 0 })
    try expectEventsEqualRevisions(store)
  }

  /// One payment of at most so much, by a random tender.
  private func pay(
    _ part: Int, of check: Identifier<Check>, by till: Author, _ store: TestStore,
    _ book: inout Book, _ random: inout SeededGenerator
  ) throws -> Payment {
    let database = store.database
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      let paid = try database.perform(
        CompBill(check, amount: part, reason: Reason(.friendOfTheHouse)), by: till
      ).payment
      book.add(.comp, part)
      return paid
    case 1:
      // Enough dollars for it, in notes of one.
      let notes = (part * 100 / 705 / 100 + 1) * 100
      let value = notes * 705 / 100
      let paid = try database.perform(
        PayByForeignCash(
          check,
          notes: Money(minorUnits: notes, currency: Currency(code: "USD", minorDigits: 2)),
          at: ForeignRate(billionths: 7_050_000_000), upTo: part), by: till
      ).payment
      book.add(.cash, part)
      book.dollars += notes
      book.drawer += part - value
      #expect(paid.change?.minorUnits == value - part)
      return paid
    case 2:
      let tip = Int.random(in: 0...min(part, 900), using: &random)
      let paid = try database.perform(
        Pay(check, tender: .cash, amount: part, tip: tip, tendered: part + tip + 100), by: till
      ).payment
      book.add(.cash, part, tip: tip)
      book.drawer += part + tip
      return paid
    case 3:
      let tip = Int.random(in: 0...min(part, 900), using: &random)
      let paid = try database.perform(
        Pay(check, tender: .card, amount: part, tip: tip, reference: "4417"), by: till
      ).payment
      book.add(.card, part, tip: tip)
      return paid
    case let other:
      let tender: Tender = other == 4 ? .voucher : .wallet
      let paid = try database.perform(
        Pay(check, tender: tender, amount: part), by: till
      ).payment
      book.add(tender, part)
      return paid
    }
  }
}
