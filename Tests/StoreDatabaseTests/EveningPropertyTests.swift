import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Any evening")
struct EveningPropertyTests {
  @Test(
    "Whatever staff do in whatever order, bills, payments, portions and events agree",
    arguments: [1, 2, 3, 4] as [UInt64])
  func anyEveningAddsUp(seed: UInt64) throws {
    var evening = try RandomEvening(seed: seed)
    for _ in 0..<160 { try evening.step() }
    try evening.compareAll()
    #expect(evening.closed > 0, "seed \(seed) closed no check")
    #expect(evening.refused < evening.done, "seed \(seed) was mostly refused")
    #expect(try evening.store.database.checkInvariants() == [], "seed \(seed)")
  }
}

/// Draws what staff do from a seed, and keeps a simple account of its own of what must come of it.
private struct RandomEvening {
  struct Line {
    var id: Identifier<OrderLine>
    var code: String
    /// Ordered, less what came back.
    var quantity: Int
    var returnable: Int { stage == .sent ? quantity : 0 }
    /// Minor units for one piece.
    var price: Int
    var stage: OrderLine.Stage
    var isGift: Bool
  }

  struct Account {
    var partyID: Identifier<Party>
    var lines: [Line] = []
    var basisPoints = 0
    var rounding = 0
    var paid = 0
    var isClosed = false

    var due: Int {
      let base = lines.reduce(0) {
        $0 + ($1.stage == .sent && !$1.isGift ? $1.quantity * $1.price : 0)
      }
      let reduced = base - (base * basisPoints + 5000) / 10_000
      return reduced - min(rounding, reduced)
    }
    var unsent: Bool { lines.contains { $0.stage == .draft || $0.stage == .held } }
  }

  let store: TestStore
  let terminals: [StoreDatabase]
  var random: SeededGenerator
  var accounts: [Identifier<Check>: Account] = [:]
  var order: [Identifier<Check>] = []
  /// Shrimp paste that can still be sold.
  var shrimp = 60
  var closed = 0
  var done = 0
  var refused = 0

  init(seed: UInt64) throws {
    store = try TestStore()
    terminals = [store.database, try store.anotherTerminal()]
    random = SeededGenerator(seed: seed)
    try store.database.perform(SetPortionsLeft(store.dish("D002").id, shrimp), by: store.cook)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &random)
  }

  mutating func step() throws {
    store.clock.advance(seconds: Int.random(in: 0...80, using: &random))
    let database = terminals[Int.random(in: 0...1, using: &random)]
    do {
      try act(on: database)
      done += 1
    } catch let error where error is any Explained && !(error is StoreError) {
      // A refusal leaves everything as it was, which the comparison at the end shows.
      refused += 1
    }
    #expect(try store.dish("D002").portionsLeft == Portions(shrimp))
  }

  private mutating func act(on database: StoreDatabase) throws {
    let open = order.filter { accounts[$0]?.isClosed == false }
    guard let id = pick(open), Int.random(in: 0..<12, using: &random) > 0 else {
      return try seat(on: database)
    }
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<6: try add(to: id, on: database)
    case 6: try change(on: id, on: database)
    case 7: try void(on: id, on: database)
    case 8..<12: try send(id, on: database)
    case 12: try returnLine(on: id, on: database)
    case 13: try gift(on: id, on: database)
    case 14: try adjust(id, on: database)
    case 15: try kitchen(on: id, on: database)
    case 16:
      guard let partyID = accounts[id]?.partyID else { return }
      try database.perform(AskForBill(partyID), by: store.server)
    default: try pay(id, on: database)
    }
    try compare(id)
  }

  private mutating func seat(on database: StoreDatabase) throws {
    let table = try store.table(pick(["T01", "T02", "T03", "T04", "T05", "T06", "V1"]) ?? "T01")
    let size = Int.random(in: 1...2, using: &random)
    let party = try database.perform(
      SeatParty(.walkIn(partySize: size, guestName: nil), at: [table]), by: store.host)
    let picture = try database.order(of: party.id)
    var account = Account(partyID: party.id)
    account.lines = picture.lines.map {
      Line(
        id: $0.id, code: "P01", quantity: size, price: 1100, stage: .draft, isGift: false)
    }
    accounts[picture.check.id] = account
    order.append(picture.check.id)
  }

  private mutating func add(to id: Identifier<Check>, on database: StoreDatabase) throws {
    let choices: [(String, Int, NewLine)] = try [
      ("D001", 3800, NewLine(dishID: store.dish("D001").id)),
      ("D001", 2000, NewLine(dishID: store.dish("D001").id, portion: .half)),
      ("D002", 4800, NewLine(dishID: store.dish("D002").id)),
      ("D006", 4529, NewLine(dishID: store.dish("D006").id, grams: 333)),
      ("G01", 6800, NewLine(dishID: store.dish("G01").id, broths: ["B01", "B02"])),
      ("W01", 1200, NewLine(dishID: store.dish("W01").id)),
    ]
    guard let (code, price, choice) = pick(choices) else { return }
    var new = choice
    new.quantity = Int.random(in: 1...4, using: &random)
    new.hold = Int.random(in: 0..<8, using: &random) == 0
    let line = try database.perform(AddLine(new, to: id), by: store.server)
    if code == "D002" { shrimp -= new.quantity }
    accounts[id]?.lines.append(
      Line(
        id: line.id, code: code, quantity: new.quantity, price: price,
        stage: new.hold ? .held : .draft, isGift: false))
  }

  private mutating func anyLine(of id: Identifier<Check>) -> Int? {
    pick(Array((accounts[id]?.lines ?? []).indices))
  }

  private mutating func change(on id: Identifier<Check>, on database: StoreDatabase) throws {
    guard let index = anyLine(of: id), let line = accounts[id]?.lines[index] else { return }
    let quantity = Int.random(in: 1...5, using: &random)
    try database.perform(ChangeLine(line.id, quantity: quantity), by: store.otherServer)
    if line.code == "D002" { shrimp -= quantity - line.quantity }
    accounts[id]?.lines[index].quantity = quantity
  }

  private mutating func void(on id: Identifier<Check>, on database: StoreDatabase) throws {
    guard let index = anyLine(of: id), let line = accounts[id]?.lines[index] else { return }
    try database.perform(VoidLine(line.id), by: store.server)
    if line.code == "D002" { shrimp += line.quantity }
    accounts[id]?.lines[index].stage = .voided
  }

  private mutating func send(_ id: Identifier<Check>, on database: StoreDatabase) throws {
    let all = Bool.random(using: &random)
    let lines = accounts[id]?.lines ?? []
    let unsent = lines.filter { $0.stage == .held || $0.stage == .draft }.map(\.id)
    let sent = Set(
      try database.perform(SendLines(of: id, only: all ? unsent : nil), by: store.server).map(\.id))
    for index in lines.indices where sent.contains(lines[index].id) {
      #expect(all || lines[index].stage == .draft)
      accounts[id]?.lines[index].stage = .sent
    }
  }

  private mutating func returnLine(on id: Identifier<Check>, on database: StoreDatabase) throws {
    guard let index = anyLine(of: id), let line = accounts[id]?.lines[index] else { return }
    let quantity = Int.random(in: 1...3, using: &random)
    let made = Bool.random(using: &random)
    try database.perform(
      ReturnLine(line.id, quantity: quantity, reason: "cold", made: made), by: store.server)
    #expect(quantity <= line.returnable)
    if line.code == "D002", !made { shrimp += quantity }
    accounts[id]?.lines[index].quantity -= quantity
  }

  private mutating func gift(on id: Identifier<Check>, on database: StoreDatabase) throws {
    guard let index = anyLine(of: id), let line = accounts[id]?.lines[index] else { return }
    try database.perform(GiftLine(line.id, reason: "waited long"), by: store.manager)
    accounts[id]?.lines[index].isGift = true
  }

  private mutating func adjust(_ id: Identifier<Check>, on database: StoreDatabase) throws {
    if Bool.random(using: &random) {
      let basisPoints = Int.random(in: 0...2000, using: &random)
      try database.perform(
        Discount(id, basisPoints: basisPoints, reason: "regular"), by: store.manager)
      accounts[id]?.basisPoints = basisPoints
    } else {
      let amount = Int.random(in: 0...700, using: &random)
      try database.perform(SetRounding(id, amountMinor: amount), by: store.manager)
      accounts[id]?.rounding = amount
    }
  }

  private mutating func kitchen(on id: Identifier<Check>, on database: StoreDatabase) throws {
    guard let index = anyLine(of: id), let line = accounts[id]?.lines[index] else { return }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: try database.perform(Bump(line.id), by: store.cook)
    case 1: try database.perform(Recall(line.id), by: store.cook)
    default: try database.perform(RushLines([line.id]), by: store.server)
    }
  }

  private mutating func pay(_ id: Identifier<Check>, on database: StoreDatabase) throws {
    guard let account = accounts[id] else { return }
    let remaining = account.due - account.paid
    if remaining == 0 {
      try database.perform(CloseCheck(id), by: store.cashier)
    } else {
      let isPart = remaining > 1 && Int.random(in: 0..<3, using: &random) == 0
      let amount = isPart ? Int.random(in: 1..<remaining, using: &random) : remaining
      let tender = pick(Tender.allCases) ?? .cash
      let tendered = tender == .cash && amount > 0 ? amount + 1000 : nil
      let outcome = try database.perform(
        Pay(id, tender: tender, amount: amount, tendered: tendered), by: store.cashier)
      #expect(outcome.remaining.minorUnits == remaining - amount)
      #expect(outcome.isClosed == (amount == remaining))
      accounts[id]?.paid += amount
      if !outcome.isClosed { return }
    }
    #expect(!account.unsent)
    accounts[id]?.isClosed = true
    closed += 1
    _ = try database.perform(PartyLeaves(account.partyID), by: store.server)
    let tables = try database.read { db in
      try String.fetchAll(db, sql: "SELECT id FROM diningTable WHERE condition = 'cleaning'")
    }
    for table in tables {
      _ = try database.perform(MarkTableReady(Identifier(rawValue: table)), by: store.server)
    }
  }

  private func compare(_ id: Identifier<Check>) throws {
    guard let account = accounts[id] else { return }
    let bill = try store.database.bill(of: id)
    #expect(bill.total.minorUnits == account.due)
    #expect(bill.paid.minorUnits == account.paid)
    #expect(bill.lines.reduce(0) { $0 + $1.net.minorUnits } == account.due)
    #expect(
      bill.rows.reduce(0) { $0 + ($1.kind == .taxContained ? 0 : $1.amount.minorUnits) }
        == account.due)
    #expect((bill.check.stage == .closed) == account.isClosed)
  }

  func compareAll() throws {
    for id in order { try compare(id) }
    let till = try store.database.tillBoard()
    #expect(Set(till.map(\.id)) == Set(order.filter { accounts[$0]?.isClosed == false }))
    for entry in till { #expect(entry.total.minorUnits == accounts[entry.id]?.due) }
    let made =
      try store.database.kitchenBoard().flatMap(\.items)
      + store.database.recentlyBumped(limit: 10_000).flatMap(\.items)
    let expected = accounts.values.flatMap(\.lines).filter { $0.returnable > 0 }
    #expect(made.count == expected.count)
    #expect(
      Dictionary(uniqueKeysWithValues: made.map { ($0.id, $0.quantity) })
        == Dictionary(uniqueKeysWithValues: expected.map { ($0.id, $0.quantity) }))
  }
}
