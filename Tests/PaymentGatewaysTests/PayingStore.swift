import Foundation
import GatewaySimulator
import PaymentGateways
import SampleRestaurant
import StoreConfiguration
import StoreDatabase
import StoreDomain
import Synchronization
import Testing

/// A clock that stands still until a test moves it.
private final class HandClock: Sendable {
  private let time = Mutex(Timestamp(millisecondsSinceEpoch: 1_795_341_600_000))

  var now: Timestamp { time.withLock { $0 } }

  func advance(seconds: Int) { time.withLock { $0 = $0.advanced(bySeconds: seconds) } }
}

extension Behaviour {
  /// Whether an answer of it never comes: only then does a test wait for the end of one. Everything
  /// else has a minute, however busy the machine is.
  fileprivate var isSilent: Bool { isTakenInSilence || self == .reversalLost }

  /// Whether money is taken while an answer stays out: it is asked about until an answer comes in time,
  /// which a busy machine may need several questions for, so that the limit must not end it.
  fileprivate var isTakenInSilence: Bool { self == .answerLost || self == .capturedLate }
}

/// The sample restaurant with gateways that a simulator plays, and a clock that the test moves.
final class PayingStore: Sendable {
  let database: StoreDatabase
  let book: SimulatedBook
  let cashier: Author
  let manager: Author
  private let folder: URL
  private let clock = HandClock()
  private let serving: Task<Void, any Error>

  /// Made once: a key takes its time.
  private static let keys = Result {
    try SimulatorKeys(
      in: FileManager.default.temporaryDirectory.appending(
        path: "simulator-keys-\(ProcessInfo.processInfo.processIdentifier)"))
  }

  /// Made once, as a key is: its migrations take longer than most tests.
  private static let empty = Result { try EmptyStoreFile() }

  init(_ behaviour: Behaviour, seed: UInt64 = 1) async throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "paying-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let keys = try Self.keys.get()
    book = SimulatedBook(.always(behaviour))
    let server = try await SimulatorServer(book, keys: keys)
    serving = Task { try await server.run() }
    let text =
      SampleRestaurant.configurationText.replacing(
        "cash_needs_open_drawer = true", with: "cash_needs_open_drawer = false") + "\n"
      + keys.configuration(
        url: server.url, askSeconds: 1, limitSeconds: behaviour.isTakenInSilence ? 300 : 6)
    let configuration = try StoreConfiguration.parse(
      text: text.replacing(
        /answer_seconds = \d+/, with: "answer_seconds = \(behaviour.isSilent ? 1 : 60)"),
      file: "store.toml")
    let clock = clock
    database = try StoreDatabase.create(
      at: folder.appending(path: "store.db").path, configuration: configuration,
      menu: try SampleRestaurant.menu(),
      environment: StoreEnvironment(now: { clock.now }, pinRounds: 1),
      copying: Self.empty.get())
    let people = try database.staffList()
    let boss = try #require(people.first { $0.role.permissions.contains(.manageStore) })
    manager = Author(staff: boss, terminal: "manager")
    let bo = try #require(people.first { $0.role.workstation == .cashier })
    cashier = Author(staff: bo, terminal: "till-1")
  }

  deinit {
    serving.cancel()
    try? FileManager.default.removeItem(at: folder)
  }

  func advance(seconds: Int) { clock.advance(seconds: seconds) }

  /// A party whose dishes were sent; its open check.
  func seat(table index: Int = 0) throws -> Identifier<Check> {
    let table = try database.floor().tables[index].id
    let party = try database.perform(
      SeatParty(.walkIn(partySize: 2, guestName: nil), at: [table]), by: manager)
    let check = try database.order(of: party.id).check.id
    let dish = try #require(
      database.menu().first { $0.kind == .dish && $0.unit == .piece && !$0.isSoldOut })
    try database.perform(AddLine(NewLine(dishID: dish.id, quantity: 2), to: check), by: manager)
    try database.perform(SendLines(of: check), by: manager)
    return check
  }

  static func code(for kind: GatewaySetting.Kind) -> String? {
    switch kind {
    case .alipay: "281234567890123456"
    case .weChatPay: "134567890123456789"
    case .cardTerminal: nil
    }
  }

  /// Begins to pay all that is left.
  func begin(
    _ check: Identifier<Check>, _ kind: GatewaySetting.Kind = .alipay, amount: Int? = nil
  ) throws -> Identifier<Payment> {
    let left = try database.bill(of: check).remaining.minorUnits
    return try database.perform(
      BeginGatewayPayment(
        check, tender: kind.tender, amount: amount ?? left, scanned: Self.code(for: kind)),
      by: cashier
    ).payment.id
  }

  func service(_ owner: String = "till-1") -> GatewayService {
    GatewayService(database, owner: owner)
  }

  /// Asks, and lets time pass, until nothing is on its way.
  func settle(turns: Int = 200) async throws {
    let service = service()
    for _ in 0..<turns {
      try await service.carryWaiting()
      guard try !database.gatewayPaymentsOnTheirWay().isEmpty else { return }
      advance(seconds: 1)
    }
    Issue.record("still on the way: \(try database.gatewayPaymentsOnTheirWay())")
  }

  func stage(_ id: Identifier<Payment>) throws -> Payment.Stage? {
    try database.gatewayPayment(id)?.payment.stage
  }

  /// The gateway's money is the store's, each number was charged once, and the file is whole.
  func expectHonest(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let kept = book.orders.reduce(0) { $0 + $1.keptMinor }
    #expect(
      try database.totals().paymentsMinorUnits == kept, sourceLocation: sourceLocation)
    #expect(book.orders.allSatisfy { $0.charges <= 1 }, sourceLocation: sourceLocation)
    #expect(try database.checkInvariants() == [], sourceLocation: sourceLocation)
  }
}
