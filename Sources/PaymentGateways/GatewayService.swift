import Dispatch
import Foundation
import StoreDatabase
import StoreDomain

/// Carries payments between the store's file and its gateways. Any number of terminals may run one: a
/// payment is claimed by one of them, and taken over as soon as that one's process is no more. Several are on their way at a
/// time, so that one that hangs holds up none of the others.
public final class GatewayService: Sendable {
  public typealias Open = @Sendable (GatewaySetting) -> any PaymentGateway

  private let database: StoreDatabase
  private let owner: String
  private let open: Open
  private let queue = DispatchQueue(label: "store.gateways", qos: .userInitiated)

  /// The most payments that one process asks about at a time.
  static let mostAtOnce = 16
  /// Longer than any answer may take, so that no payment is taken over while its question is out.
  static let leaseMargin = 15

  /// - Parameters:
  ///   - owner: unlike every other service's, see ``ServiceProcess``.
  ///   - open: the way to a gateway; the real one when nil.
  public init(_ database: StoreDatabase, owner: String, open: Open? = nil) {
    self.database = database
    self.owner = owner
    let folder = URL(filePath: database.path).deletingLastPathComponent()
    self.open = open ?? { Gateways.open($0, besides: folder) }
  }

  /// Looks for payments every `milliseconds` until the task is cancelled, and then ends with the
  /// answers that are still out.
  public func run(everyMilliseconds milliseconds: Int = 250) async {
    await withDiscardingTaskGroup { group in
      let places = Places(Self.mostAtOnce)
      while !Task.isCancelled {
        if await places.take() {
          // The file may be busy: the payment stays there, and the next look finds it.
          if let claim = try? await claim() {
            group.addTask {
              await self.carry(claim)
              await places.give()
            }
            continue
          }
          await places.give()
        }
        try? await Task.sleep(for: .milliseconds(milliseconds))
      }
    }
  }

  /// Asks about everything that can be asked now, one after the other.
  ///
  /// - Returns: how many questions were asked.
  @discardableResult
  public func carryWaiting() async throws -> Int {
    var count = 0
    while let claim = try await claim() {
      await carry(claim)
      count += 1
    }
    return count
  }

  private func claim() async throws -> GatewayClaim? {
    let owner = owner
    return try await inFile { database in
      let longest = database.store.settings.gateways.map(\.answerSeconds).max() ?? 0
      return try database.claimGatewayPayment(
        owner: owner, leaseSeconds: longest * 2 + Self.leaseMargin, isGone: ServiceProcess.isGone)
    }
  }

  private func carry(_ claim: GatewayClaim) async {
    let answer: GatewayAnswer
    do {
      let order = try await inFile { try Self.order(claim, $0) }
      if let gateway = claim.gateway {
        answer = await open(gateway).answer(to: claim.call, order)
      } else {
        answer = .unclear(GatewayFault(.notConfigured))
      }
    } catch {
      answer = .unclear(GatewayFault(.noAnswer))
    }
    let owner = owner
    // An answer that cannot be written now is asked for again when the lease has run out.
    _ = try? await inFile {
      try $0.perform(
        NoteGatewayAnswer(claim, owner: owner, answer: answer), by: .storesMachine)
    }
  }

  private static func order(
    _ claim: GatewayClaim, _ database: StoreDatabase
  ) throws -> GatewayOrder {
    let payment = claim.payment.payment
    let original = try payment.givesBack.flatMap { try database.gatewayPayment($0) }
    let store = database.store
    let name = store.name
    return GatewayOrder(
      number: claim.payment.orderNumber, amountMinor: abs(payment.taken.minorUnits),
      currency: payment.amount.currency, scannedCode: claim.payment.scannedCode,
      refundsNumber: claim.payment.refundsNumber,
      refundsMinor: original.map { abs($0.payment.taken.minorUnits) },
      subject: name.chinese.isEmpty ? name.english : name.chinese,
      store: store.id.rawValue.filter { $0 != "-" })
  }

  /// The store's file blocks; its calls wait on a thread of their own.
  private func inFile<Value: Sendable>(
    _ body: @escaping @Sendable (StoreDatabase) throws -> Value
  ) async throws -> Value {
    let database = database
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try body(database) }) }
    }
  }
}

/// How many more questions may be out.
private actor Places {
  private var free: Int

  init(_ count: Int) { free = count }

  func take() -> Bool {
    guard free > 0 else { return false }
    free -= 1
    return true
  }

  func give() { free += 1 }
}
