import Foundation
import GatewaySimulator
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

/// Cashiers at real consoles, by keys; a console carries payments itself, and dies with what it asked.
@Suite("Consoles that are killed while guests pay", .serialized)
struct ConsoleKillTests {
  @Test(
    "40 % faults and two consoles that are killed at any key: one outcome a number, the same money on both sides"
  )
  func killed() async throws {
    let house = try await PayingHouse(
      seed: UInt64.random(in: 0..<1_000_000), tables: Often.times(3, full: 20))
    let begin = Date()
    do {
      let till = try KilledTill(house)
      let wanted = Often.times(10, full: 2_000)
      try till.pay(wanted)
      #expect(try house.begun() >= wanted, "seed \(house.seed)")
      #expect(till.kills > 0, "a console was killed; seed \(house.seed)")
      try house.expectSameBooks()
      if Often.isFull {
        let seconds = Int(-begin.timeIntervalSinceNow)
        print(
          "\(try house.begun()) payments, \(till.kills) kills in \(seconds) s: \(try house.ends())")
      }
    } catch {
      Issue.record("seed \(house.seed): \(error)")
    }
  }

  @Test(
    "A console that is killed while a guest must confirm comes back with the payment, and nobody takes it twice"
  )
  func comesBack() async throws {
    let house = try await PayingHouse(
      .always(.neverConfirmed), seed: 1, tables: 1, limitSeconds: 300)
    try house.seatGuests()
    let bill = try #require(try house.bills().first)
    let tmux = try TmuxSession(
      TmuxSession.console(of: house.trial, named: "till-1"), folder: house.trial.folder)
    let cashier = try KilledCashier("till-1", of: house.trial, tmux, at: tmux.firstWindow())
    try cashier.take(.gateway(.weChatPay, minorUnits: nil), of: bill)
    try cashier.hands.see("the guest must confirm")
    try cashier.kill()

    try cashier.start()
    // The whole bill is the gateway's: the cursor goes there only when it is told to.
    try cashier.find(bill)
    try cashier.hands.see("> paying", "the guest must confirm")
    try cashier.hands.press("1", until: "\(bill.remaining.plainText) is on its way already")
    try cashier.hands.press("4", until: "\(bill.remaining.plainText) is on its way already")
    #expect(try house.begun() == 1)
    // The guest has gone for cash.
    try cashier.hands.press("h", until: "\(bill.remaining.plainText) waits")
    try cashier.hands.press("r", until: "scan reversed")
    try cashier.take(.cash, of: bill)
    #expect(try house.bills().isEmpty)
    #expect(try house.ends() == ["reversed": 1])
    #expect(house.book.orders.map(\.state) == [.closed])
    try house.expectSameBooks()
  }
}

/// Two cashiers, whose consoles are killed again and again: at any key, in the midst of a payment, while
/// they begin, and both at once.
private final class KilledTill {
  private let house: PayingHouse
  private let cashiers: [KilledCashier]

  var kills: Int { cashiers.reduce(0) { $0 + $1.kills } }

  init(_ house: PayingHouse) throws {
    self.house = house
    let trial = house.trial
    let tmux = try TmuxSession(
      TmuxSession.console(of: trial, named: "till-1"), folder: trial.folder)
    let other = try tmux.open(TmuxSession.console(of: trial, named: "till-2"))
    cashiers = [
      try KilledCashier("till-1", of: trial, tmux, at: tmux.firstWindow()),
      try KilledCashier("till-2", of: trial, tmux, at: other),
    ]
  }

  /// Guests pay in parts, again when it did not work, until so many payments were begun at gateways; the
  /// rest in cash.
  func pay(_ wanted: Int) throws {
    while true {
      try house.expectToEnd(kills: kills)
      let isOpen = try house.begun() < wanted
      if isOpen { try house.seatGuests() }
      let bills = try house.bills()
      if !isOpen, bills.isEmpty { return }
      // Of the others only a gateway has something to say. No part of a bill is paid in cash while
      // another may close it.
      let due = bills.filter { isOpen ? !$0.isAllOnItsWay : $0.onTheirWay == 0 }
      guard let bill = due.randomElement(using: &house.chance) else {
        usleep(50_000)
        continue
      }
      guard isOpen else {
        try serve(bill, .cash)
        continue
      }
      if kills > 0, Int.random(in: 0..<8, using: &house.chance) == 0 {
        try bothTake(bill)
      } else {
        try serve(bill, try anyWay(of: bill))
      }
    }
  }

  /// All that is left, or a part of it.
  private func anyWay(of bill: TillEntry) throws -> KilledCashier.Way {
    let kind = GatewaySetting.Kind.allCases.randomElement(using: &house.chance) ?? .alipay
    let left = try house.left(of: bill.id)
    guard left > 0, Bool.random(using: &house.chance) else {
      return .gateway(kind, minorUnits: nil)
    }
    return .gateway(kind, minorUnits: Int.random(in: 1...left, using: &house.chance))
  }

  /// One of them takes a payment; about every fifth does not live to see what becomes of it.
  private func serve(_ bill: TillEntry, _ way: KilledCashier.Way) throws {
    let cashier = cashiers[Int.random(in: cashiers.indices, using: &house.chance)]
    let isFirst = kills == 0
    let dies = isFirst || Int.random(in: 0..<5, using: &house.chance) == 0
    // The first time in the midst of a payment. A payment has up to so many keys.
    cashier.keysLeft = dies && !isFirst ? Int.random(in: 0..<34, using: &house.chance) : nil
    do {
      try cashier.take(way, of: bill)
      guard dies else { return }
      try killSomeTimeAfter([cashier])
    } catch is KilledCashier.Killed {}
    try begin(cashier)
  }

  /// Both press the last key for the same money, and the power goes.
  private func bothTake(_ bill: TillEntry) throws {
    let way = try anyWay(of: bill)
    do {
      for cashier in cashiers { try cashier.prepare(way, of: bill) }
      for cashier in cashiers { try cashier.hands.press("Enter") }
    } catch is KilledCashier.NotRead {}
    try killSomeTimeAfter(cashiers)
    for cashier in cashiers { try begin(cashier) }
  }

  /// Before the file has the payment, before a gateway has, before its answer, or after all of it.
  private func killSomeTimeAfter(_ cashiers: [KilledCashier]) throws {
    usleep(UInt32.random(in: 0...300_000, using: &house.chance))
    for cashier in cashiers { try cashier.kill() }
  }

  /// A console is started again. Now and then it is killed meanwhile, and now and then two ask about what
  /// is on its way.
  private func begin(_ cashier: KilledCashier) throws {
    if Int.random(in: 0..<4, using: &house.chance) == 0 { try house.endLeases() }
    while true {
      let dies = Int.random(in: 0..<8, using: &house.chance) == 0
      cashier.keysLeft = dies ? Int.random(in: 0..<9, using: &house.chance) : nil
      do {
        try cashier.start()
        cashier.keysLeft = nil
        return
      } catch is KilledCashier.Killed {}
    }
  }
}
