import Foundation
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

@Suite("Payments through faults of gateways, killed at any moment", .serialized)
struct GatewayFaultTests {
  @Test(
    "40 % faults and a service that is killed: one outcome a number, the same money on both sides")
  func killed() async throws {
    let house = try await PayingHouse(seed: UInt64.random(in: 0..<1_000_000), tables: 20)
    let service = try KilledService(house)
    let wanted = Often.times(40, full: 2_000)
    let begin = Date()
    try service.pay(wanted)
    try service.close()
    if Often.isFull {
      let seconds = Int(-begin.timeIntervalSinceNow)
      print(
        "\(service.begun) payments, \(service.kills) kills in \(seconds) s: \(try house.ends())")
    }
  }
}

/// Guests pay, while the process that carries their payments is killed again and again.
private final class KilledService {
  private let house: PayingHouse
  private var database: StoreDatabase { house.database }
  private var seed: UInt64 { house.seed }
  private var service: RunningProgram
  private let accounts: [Identifier<StoredValueAccount>]
  private var topUps: Set<Identifier<Payment>> = []
  private(set) var begun = 0
  private(set) var kills = 0

  init(_ house: PayingHouse) throws {
    self.house = house
    accounts = try (0..<2).map { _ in
      try house.database.perform(OpenStoredValue(), by: house.author).id
    }
    service = try Self.start(house)
  }

  private static func start(_ house: PayingHouse) throws -> RunningProgram {
    try RunningProgram("foh", ["payments", "run", "--db", house.trial.path])
  }

  /// Guests come and pay in parts, again when it did not work, until so many payments were begun.
  func pay(_ wanted: Int) throws {
    while true {
      try expectToEnd()
      if begun < wanted { try house.seatGuests() }
      let bills = try house.bills()
      if begun >= wanted, bills.isEmpty { return }
      for bill in bills { try payPart(of: bill, mayBegin: begun < wanted) }
      if begun < wanted { try topUp() }
      try killOrWait()
    }
  }

  /// One guest of a party pays a part of it, or all that is left; the last in cash when the evening
  /// ends.
  private func payPart(of bill: TillEntry, mayBegin: Bool) throws {
    guard mayBegin else {
      if bill.onTheirWay == 0 {
        try database.perform(
          Pay(bill.id, tender: .cash, amount: bill.remaining.minorUnits), by: house.author)
      }
      return
    }
    let left = try house.left(of: bill.id)
    guard left > 0 else { return }
    let kind = GatewaySetting.Kind.allCases.randomElement(using: &house.chance) ?? .alipay
    let code: String? =
      switch kind {
      case .alipay: "281234567890123456"
      case .weChatPay: "134567890123456789"
      case .cardTerminal: nil
      }
    let amount =
      Bool.random(using: &house.chance) ? left : Int.random(in: 1...left, using: &house.chance)
    try database.perform(
      BeginGatewayPayment(bill.id, tender: kind.tender, amount: amount, scanned: code),
      by: house.author)
    begun += 1
  }

  /// Beside those who eat, guests top their accounts up, one payment at a time for each.
  private func topUp() throws {
    for account in accounts where try database.moneyOnItsWay(to: account).isEmpty {
      let taking = try database.perform(
        TakeByGateway(
          .topUp(account), amount: Int.random(in: 100...9_000, using: &house.chance),
          tender: .card),
        by: house.author)
      topUps.insert(taking.payment.id)
      begun += 1
    }
  }

  private func killOrWait() throws {
    usleep(UInt32.random(in: 20_000...400_000, using: &house.chance))
    // The first time always, while the first payments are on their way.
    guard Int.random(in: 0..<4, using: &house.chance) == 0 || kills == 0 else { return }
    service.kill()
    kills += 1
    service = try Self.start(house)
  }

  private func expectToEnd() throws {
    let words = service.errors
    try #require(service.wait(seconds: 0) == nil, "seed \(seed): the service ended: \(words)")
    try house.expectToEnd(kills: kills)
  }

  /// The house closes, and both sides are compared, number by number.
  func close() throws {
    while try !database.gatewayPaymentsOnTheirWay().isEmpty {
      try expectToEnd()
      usleep(200_000)
    }
    service.send(SIGTERM)
    service.wait()
    #expect(try house.begun() == begun, "each payment has one number; seed \(seed)")
    try house.expectSameBooks()
    // What the gateway has of a top-up is on its account, and nothing else is.
    let numbers = Set(topUps.map { $0.rawValue.filter { $0 != "-" } })
    let onAccounts = try accounts.reduce(0) {
      $0 + (try database.storedValue($1)?.account.balance.principalMinorUnits ?? 0)
    }
    let kept = house.book.orders.reduce(0) {
      $0 + (numbers.contains($1.number) ? $1.keptMinor : 0)
    }
    #expect(kept == onAccounts, "seed \(seed)")
    #expect(kills > 0, "the service was killed; seed \(seed)")
    #expect(
      house.book.orders.contains { $0.behaviour != .normal }, "the gateway had faults; seed \(seed)"
    )
  }
}
