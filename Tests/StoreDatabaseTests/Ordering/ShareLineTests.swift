import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Lines that several bills share")
struct ShareLineTests {
  let store: TestStore
  /// At T01, T02 and T03, with nothing on their bills.
  let parties: [Party]
  let checks: [Identifier<Check>]

  init() throws {
    let store = try TestStore()
    self.store = store
    parties = try ["T01", "T02", "T03"].map { try store.seat(2, at: $0) }
    checks = try parties.map { try store.check(of: $0) }
    for party in parties {
      for line in try store.database.order(of: party.id).lines {
        _ = try store.database.perform(VoidLine(line.id), by: store.server)
      }
    }
  }

  var database: StoreDatabase { store.database }

  /// Tripe at 38.00 on the first table's bill, which the kitchen has.
  private func tripe(_ quantity: Int = 1, sent: Bool = true) throws -> OrderLine {
    let new = NewLine(dishID: try store.dish("D001").id, quantity: quantity)
    let line = try database.perform(AddLine(new, to: checks[0]), by: store.server)
    guard sent else { return line }
    return try #require(
      try database.perform(SendLines(of: checks[0], only: [line.id]), by: store.server).first)
  }

  @discardableResult
  private func share(
    _ line: OrderLine, _ portions: Int = 1, with others: [ShareWish]? = nil
  ) throws -> SharedLine {
    try database.perform(
      ShareLine(line, portions: portions, with: others ?? [ShareWish(checks[1])]),
      by: store.server)
  }

  private func total(_ place: Int) throws -> Int {
    try database.bill(of: checks[place]).total.minorUnits
  }

  private func pay(_ place: Int) throws {
    _ = try database.perform(
      Pay(checks[place], tender: .card, amount: try total(place)), by: store.cashier)
  }

  // MARK: What is shared

  @Test("Three bills pay one dish to the cent, which the kitchen makes once at its own table")
  func threeWays() throws {
    let line = try tripe()
    let slips = try store.number("SELECT count(*) FROM printJob")
    let shared = try share(line, with: [ShareWish(checks[1]), ShareWish(checks[2])])
    #expect(try (0...2).map(total) == [1267, 1267, 1266])
    #expect(shared.line.id == line.id && shared.line.billName.english == "1/3 of Beef tripe")
    #expect(shared.shares.map(\.checkID) == [checks[1], checks[2]])
    #expect(shared.places == ["T02", "T03"])
    let board = try database.kitchenBoard()
    #expect(board.map(\.tableNames) == [["T01"]])
    #expect(board.flatMap(\.items).map(\.quantity) == [1])
    #expect(try store.number("SELECT count(*) FROM printJob") == slips)
    #expect(try database.party(parties[1].id)?.stage == .ordered)
    #expect(try store.events().count { $0 == "foh.check.line-shared.v1" } == 1)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("By portions, and each bill says which share it pays")
  func portions() throws {
    try share(try tripe(), 2)
    #expect(try total(0) == 2533)
    #expect(try total(1) == 1267)
    let text = try database.receiptText(
      of: checks[1], in: .english, columns: 48, width: { _ in 1 })
    #expect(text.contains("1/3 of Beef tripe") && text.contains("12.67"))
  }

  @Test("Said again after an unclear answer it is shared once")
  func repeated() throws {
    let line = try tripe()
    let wish = ShareWish(checks[1], lineID: database.environment.ids.next())
    let first = try share(line, with: [wish])
    let again = try share(line, with: [wish])
    #expect(again.isRepeated && again.shares == first.shares)
    #expect(try store.events().count { $0 == "foh.check.line-shared.v1" } == 1)
  }

  @Test("Each share is discounted and taxed on its own bill, and all of them close")
  func paid() throws {
    try share(try tripe())
    _ = try database.perform(
      Discount(checks[1], basisPoints: 1000, reason: "friends"), by: store.manager)
    #expect(try total(0) == 1900)
    #expect(try total(1) == 1710)
    try pay(0)
    try pay(1)
    let taxes = try [0, 1].map { try database.bill(of: checks[$0]).taxContained.minorUnits }
    #expect(taxes == [108, 97])
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  // MARK: Taking it back

  @Test("Taken back from any bill, the dish is paid where it was ordered, and may be shared anew")
  func takenBack() throws {
    let line = try tripe()
    let shared = try share(line)
    let before = try database.order(of: parties[1].id).lines.count { $0.stage != .voided }
    let back = try database.perform(TakeSharesBack(shared.shares[0].id), by: store.otherServer)
    #expect(back.line.id == line.id && before == 1)
    #expect(try total(0) == 3800)
    #expect(try total(1) == 0)
    #expect(try database.party(parties[1].id)?.stage == .seated)
    // What nobody ordered is no void that anybody is asked about.
    #expect(try database.givenAway().allSatisfy { $0.what.english != "1 Beef tripe" })
    let again = try database.perform(TakeSharesBack(line.id), by: store.server)
    #expect(again.isRepeated)
    #expect(
      try store.events().count { $0 == "foh.check.line-shares-taken-back.v1" } == 1)
    let whole = try #require(
      try database.order(of: parties[0].id).lines.first { $0.id == line.id })
    try share(whole, with: [ShareWish(checks[2])])
    #expect(try total(2) == 1900)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("Once a bill of it is being paid, the shares stand")
  func stands() throws {
    let line = try tripe()
    try share(line)
    _ = try database.perform(Pay(checks[1], tender: .card, amount: 100), by: store.cashier)
    #expect(throws: ShareRefusal.beingPaid) {
      try database.perform(TakeSharesBack(line.id), by: store.server)
    }
    _ = try database.perform(Pay(checks[1], tender: .card, amount: 1800), by: store.cashier)
    #expect(throws: ShareRefusal.closed) {
      try database.perform(TakeSharesBack(line.id), by: store.server)
    }
    try pay(0)
    #expect(try database.checkInvariants() == [])
  }

  // MARK: What is not done to it

  @Test("A shared line and its shares are not moved, returned, given or reduced")
  func refused() throws {
    let shared = try share(try tripe())
    for line in [shared.line] + shared.shares {
      #expect(throws: LineMoveRefusal.shared(line.name)) {
        try database.perform(MoveLine(line, to: checks[2]), by: store.server)
      }
      let refusal = ShareRefusal.isShared(line.name)
      #expect(throws: refusal) {
        try database.perform(
          ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: store.manager)
      }
      #expect(throws: refusal) {
        try database.perform(GiftLine(line.id, reason: "sorry"), by: store.manager)
      }
      #expect(throws: refusal) {
        try database.perform(
          ProblemDish(line.id, basisPoints: 5000, reason: Reason(.notGood)), by: store.manager)
      }
      #expect(throws: OrderError.alreadySent(line.name)) {
        try database.perform(VoidLine(line.id), by: store.server)
      }
    }
    #expect(throws: ShareRefusal.isShared(shared.line.name)) {
      try share(shared.line, with: [ShareWish(checks[2])])
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("What the kitchen does not know yet is not shared")
  func unsent() throws {
    let line = try tripe(sent: false)
    #expect(throws: ShareRefusal.notSent(line.name)) { try share(line) }
  }
}
