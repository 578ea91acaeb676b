import Foundation
import GRDB
import GatewaySimulator
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

/// A house whose guests pay by wallet and card at a simulator: the store's book, the gateways' book, and
/// the guests who come and go. What dies while they pay is another's.
final class PayingHouse {
  let trial: TrialStore
  let database: StoreDatabase
  let book: SimulatedBook
  let author: Author
  let seed: UInt64
  /// Every choice of a test, so that its seed plays the same ones again.
  var chance: SeededGenerator
  private let serving: Task<Void, any Error>
  private let tables: [Identifier<DiningTable>]
  private let dish: Identifier<Dish>
  /// Of guests who have not gone.
  private var open: [Identifier<Check>] = []

  /// - Parameters:
  ///   - choice: what the gateways do; 40 of 100 payments meet a fault when nil.
  ///   - tables: how many parties there are at a time.
  ///   - limitSeconds: after which a payment that waits is reversed.
  init(
    _ choice: BehaviourChoice? = nil, seed: UInt64, tables count: Int, limitSeconds: Int = 3
  ) async throws {
    self.seed = seed
    chance = SeededGenerator(seed: seed)
    trial = try TrialStore()
    book = SimulatedBook(
      choice
        ?? BehaviourChoice(
          faultPercent: 40, seed: seed,
          // An unknown number that is not reversed ends a minute after its limit, by the clock.
          faults: Behaviour.faults.filter { $0 != .requestLostUnknown }))
    let keys = try SimulatorKeys(in: URL(filePath: trial.folder.path("keys")))
    let server = try await SimulatorServer(book, keys: keys)
    serving = Task(executorPreference: OwnThreads.shared) { try await server.run() }
    // The store is told of its gateways as IT would tell it.
    let text =
      try TrialStore.configuration() + "\n"
      + keys.configuration(url: server.url, askSeconds: 1, limitSeconds: limitSeconds)
    let file = try trial.folder.write(text.utf8, to: "with-gateways.toml")
    let configured = try Foh.run("configure", file, "--db", trial.path)
    #expect(configured.code == 0, "\(configured.output)\(configured.errors)")
    database = try StoreDatabase(path: trial.path)
    let boss = try #require(
      try database.staffList().first {
        $0.role.permissions.isSuperset(of: [.seat, .order, .takePayment])
      })
    author = Author(staff: boss, terminal: "office")
    tables = try Array(database.floor().tables.map(\.table.id).prefix(count))
    dish = try #require(
      database.menu().first { $0.kind == .dish && $0.unit == .piece && !$0.isSoldOut }?.id)
  }

  deinit { serving.cancel() }

  // MARK: Guests

  /// New guests at every free table, who have eaten and asked for the bill.
  func seatGuests() throws {
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
      _ = try database.perform(AskForBill(party.id), by: author)
      open.append(check)
    }
  }

  /// What is not paid. Whoever has paid goes, and their table is made ready.
  func bills() throws -> [TillEntry] {
    let bills = try database.tillBoard().filter { $0.party != nil }
    let unpaid = Set(bills.map(\.id))
    for check in open where !unpaid.contains(check) {
      if let party = try database.bill(of: check).party {
        _ = try database.perform(PartyLeaves(party.id), by: author)
      }
      for entry in try database.floor().tables where entry.state == .cleaning {
        try database.perform(MarkTableReady(entry.table.id), by: author)
      }
    }
    open.removeAll { !unpaid.contains($0) }
    return bills
  }

  /// Minor units of a bill that nobody has paid and no gateway has before it.
  func left(of check: Identifier<Check>) throws -> Int {
    let bill = try database.bill(of: check)
    return bill.remaining.minorUnits - PaymentRule.onItsWay(bill.payments)
  }

  // MARK: Payments at gateways

  /// How many were begun.
  func begun() throws -> Int {
    try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM gatewayPayment") ?? 0 }
  }

  /// Ends everybody's leases, as where they have run out: then two ask about one payment at the same time.
  func endLeases() throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    try DatabaseQueue(path: database.path, configuration: configuration).write {
      try $0.execute(
        sql: "UPDATE gatewayPayment SET leaseUntil = 0 WHERE leaseUntil IS NOT NULL")
    }
  }

  /// The most questions about one payment without a kill. One whose number the gateway does not know
  /// is asked about each second for its limit and a minute more; one that never ends, for ever.
  private static let mostQuestions = 100

  /// What is on its way comes to its end, however slow the machine is: somebody lives and asks.
  ///
  /// - Parameter kills: after each of them what is on its way may be asked about once more.
  func expectToEnd(kills: Int) throws {
    for payment in try database.gatewayPaymentsOnTheirWay() {
      try #require(
        payment.attempts < Self.mostQuestions + kills,
        "seed \(seed): \(payment.orderNumber) \(payment.payment.stage) does not end")
    }
  }
}
