import Foundation
import GRDB
import GatewaySimulator
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

@Suite("Payments through faults of gateways, killed at any moment", .serialized)
struct GatewayFaultTests {
  @Test(
    "40 % faults and a service that is killed: one outcome a number, the same money on both sides")
  func killed() async throws {
    let house = try await PayingHouse(seed: UInt64.random(in: 0..<1_000_000))
    let wanted = Often.times(40, full: 2_000)
    let begin = Date()
    try house.pay(wanted)
    try house.close()
    if Often.isFull {
      let seconds = Int(-begin.timeIntervalSinceNow)
      print("\(house.begun) payments, \(house.kills) kills in \(seconds) s: \(try house.ends())")
    }
  }
}

/// A house whose guests pay by wallet and card at a simulator, while the process that carries their
/// payments is killed again and again.
private final class PayingHouse {
  let database: StoreDatabase
  private let trial: TrialStore
  private let book: SimulatedBook
  private let serving: Task<Void, any Error>
  private let author: Author
  private let tables: [Identifier<DiningTable>]
  private let dish: Identifier<Dish>
  private var service: RunningProgram
  private var chance: SeededGenerator
  private let seed: UInt64
  private var open: [Identifier<Check>] = []
  private let accounts: [Identifier<StoredValueAccount>]
  private var topUps: Set<Identifier<Payment>> = []
  private(set) var begun = 0
  private(set) var kills = 0

  init(seed: UInt64) async throws {
    self.seed = seed
    chance = SeededGenerator(seed: seed)
    trial = try TrialStore()
    book = SimulatedBook(
      BehaviourChoice(
        faultPercent: 40, seed: seed,
        // An unknown number that is not reversed ends a minute after its limit, by the clock.
        faults: Behaviour.faults.filter { $0 != .requestLostUnknown }))
    let keys = try SimulatorKeys(in: URL(filePath: trial.folder.path("keys")))
    let server = try await SimulatorServer(book, keys: keys)
    serving = Task { try await server.run() }
    // The store is told of its gateways as IT would tell it.
    let text =
      try TrialStore.configuration() + "\n"
      + keys.configuration(url: server.url, askSeconds: 1, limitSeconds: 3)
    let file = try trial.folder.write(text.utf8, to: "with-gateways.toml")
    let configured = try Foh.run("configure", file, "--db", trial.path)
    #expect(configured.code == 0, "\(configured.output)\(configured.errors)")
    database = try StoreDatabase(path: trial.path)
    let boss = try #require(
      try database.staffList().first {
        $0.role.permissions.isSuperset(of: [.seat, .order, .takePayment])
      })
    author = Author(staff: boss, terminal: "till-1")
    tables = try Array(database.floor().tables.map(\.id).prefix(20))
    dish = try #require(
      database.menu().first { $0.kind == .dish && $0.unit == .piece && !$0.isSoldOut }?.id)
    accounts = [
      try database.perform(OpenStoredValue(), by: author).id,
      try database.perform(OpenStoredValue(), by: author).id,
    ]
    service = try RunningProgram("foh", ["payments", "run", "--db", trial.path])
  }

  deinit { serving.cancel() }

  /// Guests come and pay in parts, again when it did not work, until so many payments were begun.
  func pay(_ wanted: Int) throws {
    while begun < wanted || !open.isEmpty {
      try expectToEnd()
      if begun < wanted { try seatGuests() }
      for check in open { try payPart(of: check, mayBegin: begun < wanted) }
      if begun < wanted { try topUp() }
      try killOrWait()
    }
  }

  private func seatGuests() throws {
    while open.count < tables.count {
      let free = try database.floor().tables.filter { tables.contains($0.table.id) }
        .first { $0.state == .free }
      guard let table = free?.table.id else { return }
      let party = try database.perform(
        SeatParty(.walkIn(partySize: 2, guestName: nil), at: [table]), by: author)
      let check = try database.order(of: party.id).check.id
      try database.perform(
        AddLine(NewLine(dishID: dish, quantity: Int.random(in: 1...4, using: &chance)), to: check),
        by: author)
      try database.perform(SendLines(of: check), by: author)
      open.append(check)
    }
  }

  /// One guest of a party pays a part of it, or all that is left; the last in cash when the evening
  /// ends.
  private func payPart(of check: Identifier<Check>, mayBegin: Bool) throws {
    let bill = try database.bill(of: check)
    guard bill.check.stage == .open else {
      open.removeAll { $0 == check }
      if let party = bill.party {
        _ = try database.perform(PartyLeaves(party.id), by: author)
      }
      for entry in try database.floor().tables where entry.state == .cleaning {
        try database.perform(MarkTableReady(entry.table.id), by: author)
      }
      return
    }
    let left = bill.remaining.minorUnits - PaymentRule.onItsWay(bill.payments)
    guard left > 0 else { return }
    guard mayBegin else {
      if bill.progress.isEmpty {
        try database.perform(
          Pay(check, tender: .cash, amount: bill.remaining.minorUnits), by: author)
      }
      return
    }
    let kind = GatewaySetting.Kind.allCases.randomElement(using: &chance) ?? .alipay
    let code: String? =
      switch kind {
      case .alipay: "281234567890123456"
      case .weChatPay: "134567890123456789"
      case .cardTerminal: nil
      }
    let amount = Bool.random(using: &chance) ? left : Int.random(in: 1...left, using: &chance)
    try database.perform(
      BeginGatewayPayment(check, tender: kind.tender, amount: amount, scanned: code), by: author)
    begun += 1
  }

  /// Beside those who eat, guests top their accounts up, one payment at a time for each.
  private func topUp() throws {
    for account in accounts where try database.moneyOnItsWay(to: account).isEmpty {
      let taking = try database.perform(
        TakeByGateway(
          .topUp(account), amount: Int.random(in: 100...9_000, using: &chance), tender: .card),
        by: author)
      topUps.insert(taking.payment.id)
      begun += 1
    }
  }

  private func killOrWait() throws {
    usleep(UInt32.random(in: 20_000...400_000, using: &chance))
    // The first time always, while the first payments are on their way.
    guard Int.random(in: 0..<4, using: &chance) == 0 || kills == 0 else { return }
    service.kill()
    kills += 1
    // The lease of a dead service runs out by itself; the test has no half minute for each.
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    try DatabaseQueue(path: database.path, configuration: configuration).write {
      try $0.execute(
        sql: "UPDATE gatewayPayment SET leaseUntil = 0 WHERE leaseUntil IS NOT NULL")
    }
    service = try RunningProgram("foh", ["payments", "run", "--db", trial.path])
  }

  /// The most questions about one payment without a kill. One whose number the gateway does not know
  /// is asked about each second for its limit and a minute more; one that never ends, for ever.
  private static let mostQuestions = 100

  /// What is on its way comes to its end, however slow the machine is: its service lives and asks.
  private func expectToEnd() throws {
    let words = service.errors
    try #require(service.wait(seconds: 0) == nil, "seed \(seed): the service ended: \(words)")
    for payment in try database.gatewayPaymentsOnTheirWay() {
      try #require(
        // Each kill asks once more: the lease is ended by hand.
        payment.attempts < Self.mostQuestions + kills,
        "seed \(seed): \(payment.orderNumber) \(payment.payment.stage) does not end")
    }
  }

  /// The house closes, and both sides are compared, number by number.
  func close() throws {
    while try !database.gatewayPaymentsOnTheirWay().isEmpty {
      try expectToEnd()
      usleep(200_000)
    }
    service.send(SIGTERM)
    service.wait()
    let stages = try database.gatewayStages()
    #expect(stages.count == begun, "each payment has one number; seed \(seed)")
    let orders = Dictionary(
      book.orders.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    for (number, payment) in stages {
      let kept = orders[number]?.keptMinor ?? 0
      let counted = payment.stage == .captured ? payment.amount : 0
      #expect(kept == counted, "\(number) \(payment.stage) seed \(seed)")
      #expect(!payment.stage.isOnItsWay, "\(number) seed \(seed)")
      #expect((orders[number]?.charges ?? 0) <= 1, "\(number) was charged twice; seed \(seed)")
    }
    // What the gateway has of a top-up is on its account, and nothing else is.
    let numbers = topUps.map { $0.rawValue.filter { $0 != "-" } }
    let onAccounts = try accounts.reduce(0) {
      $0 + (try database.storedValue($1)?.account.balance.principalMinorUnits ?? 0)
    }
    #expect(
      numbers.reduce(0) { $0 + (orders[$1]?.keptMinor ?? 0) } == onAccounts, "seed \(seed)")
    #expect(Set(orders.keys).isSubset(of: stages.keys), "no number but the store's; seed \(seed)")
    #expect(try database.tillBoard().isEmpty, "seed \(seed)")
    #expect(try database.checkInvariants() == [], "seed \(seed)")
    #expect(kills > 0, "the service was killed; seed \(seed)")
    #expect(
      book.orders.contains { $0.behaviour != .normal }, "the gateway had faults; seed \(seed)")
  }

  /// How many ended how.
  func ends() throws -> [String: Int] {
    try database.gatewayStages().values.reduce(into: [:]) { $0[$1.stage.rawValue, default: 0] += 1 }
  }
}

extension StoreDatabase {
  /// Every number with the stage and the minor units of its payment.
  fileprivate func gatewayStages() throws -> [String: (stage: Payment.Stage, amount: Int)] {
    try read { db in
      var stages: [String: (stage: Payment.Stage, amount: Int)] = [:]
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT orderNumber, stage, amountMinor FROM gatewayPayment
          JOIN payment ON payment.id = paymentID
          """)
      for row in rows {
        let stage = try #require(Payment.Stage(rawValue: row["stage"]))
        stages[row["orderNumber"]] = (stage, row["amountMinor"])
      }
      return stages
    }
  }
}
