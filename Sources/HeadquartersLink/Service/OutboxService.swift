import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain

/// Performs what the sender decides, on the store's file and over the network. Any number of
/// processes may run one: one of them sends, the others stand by.
public final class OutboxService: Sendable {
  private let database: StoreDatabase
  private let owner: String
  private let pace: Sender.Pace
  private let inFile: FileTurns

  /// - Parameter owner: unlike every other sender's, such as terminal and process number.
  public init(_ database: StoreDatabase, owner: String, pace: Sender.Pace = Sender.Pace()) {
    self.database = database
    inFile = FileTurns(database, label: "store.outbox")
    self.owner = owner
    self.pace = pace
  }

  /// Sends, and reads what headquarters tells the store, until the task is cancelled; then lets
  /// another sender begin.
  ///
  /// - Parameter tell: is given what keeps this process from asking headquarters, once, whenever
  ///   something else does: `DeviceKeyError`, `AuthorityError`, `HeadquartersAddressError`.
  public func run(telling tell: @escaping @Sendable (any Explained) -> Void = { _ in }) async {
    var feedPace = Feed.Pace()
    feedPace.backoff.longest = min(feedPace.backoff.longest, pace.backoff.longest)
    let feed = FeedService(database, owner: owner, pace: feedPace)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.work(telling: tell) { false } }
      group.addTask { await feed.run() }
    }
  }

  /// Sends until headquarters has everything that was in the outbox, both chains having been
  /// compared since.
  ///
  /// - Throws: `OutboxStopped` when a person must act first; `DeliveryError.notEnrolled`,
  ///   `DeviceKeyError`, `AuthorityError`, `HeadquartersAddressError`.
  public func runUntilEmpty() async throws {
    guard try await inFile(Self.way) != nil else { throw DeliveryError.notEnrolled }
    let start = database.environment.now()
    var problem: (any Error)?
    let isDone: () async -> Bool = { [self] in
      if problem != nil { return true }
      do {
        let status = try await inFile { try $0.deliveryStatus() }
        // A record that was held while it was on its way arrives, and what follows it waits.
        let isHeld =
          status.waiting > 0
          && status.heldFrom.map { $0 <= status.acknowledgedThrough + 1 } ?? false
        if status.stop != nil || isHeld {
          problem = OutboxStopped(status)
          return true
        }
        let isSender = status.sender == owner
        return status.waiting == 0
          && (!isSender || status.ledgerAgreedAt.map { $0 >= start } ?? false)
      } catch {
        problem = error
        return true
      }
    }
    await work(telling: { problem = $0 }, until: isDone)
    if let problem { throw problem }
  }

  private func work(
    telling tell: (any Explained) -> Void, until isDone: () async -> Bool
  ) async {
    var sender = Sender(pace: pace)
    var hindrance: DeliveryFault?
    var random = SystemRandomNumberGenerator()
    var action = sender.first
    while !Task.isCancelled {
      if case .claimLease = action {
        guard await canAsk(&hindrance, telling: tell) else {
          if await isDone() { return }
          try? await Task.sleep(for: .milliseconds(pace.attention))
          continue
        }
      }
      if case .wait = action {
        if sender.position != nil { await keepLogShort() }
        if await isDone() { break }
      }
      let happening = await perform(action)
      action = sender.after(happening, at: database.environment.now(), using: &random)
    }
    if let fence = sender.position?.fence {
      // A lease that cannot be let go of runs out by itself.
      try? await inFile { try $0.releaseDeliveryLease(fence: fence) }
    }
  }

  /// Pages of the write-ahead log, 16 MiB of it, after which a sender that has nothing else to do
  /// moves it into the file: on a box without an open console nobody else does.
  private static let longLog = 4_000

  private func keepLogShort() async {
    // A log that could not be moved now is moved the next time.
    _ = try? await inFile { try $0.checkpoint(whenLongerThan: Self.longLog) }
  }

  /// Whether this process could send. What keeps it from it is written where people look, unless
  /// another process sends.
  private func canAsk(
    _ hindrance: inout DeliveryFault?, telling tell: (any Explained) -> Void
  ) async -> Bool {
    do {
      guard try await inFile(Self.way) != nil else { return false }
      hindrance = nil
      return true
    } catch {
      guard let fault = Unusable.fault(error) else { return false }
      // What could not be written now is written with the next try.
      try? await inFile { try $0.noteUnusable(fault) }
      if fault != hindrance, let error = error as? any Explained { tell(error) }
      hindrance = fault
      return false
    }
  }

  /// The way to headquarters, read anew for every request: trust, key and address may be changed by
  /// another process at any moment, and what was taken away must not be used any longer.
  ///
  /// - Returns: nil while the store is not enrolled.
  private static func way(
    _ database: StoreDatabase
  ) throws -> (client: HeadquartersClient, storeID: String)? {
    try database.enrolment().map { (try HeadquartersClient($0, of: database), $0.storeID) }
  }

  private func perform(_ action: Sender.Action) async -> Sender.Happening {
    do {
      switch action {
      case .claimLease:
        let owner = owner
        return Self.happening(try await inFile { try $0.claimDeliveryLease(owner: owner) })
      case .renewLease(let fence):
        return Self.happening(try await inFile { try $0.renewDeliveryLease(fence: fence) })
      case .note(let note, let fence):
        return Self.happening(try await inFile { try $0.note(note, fence: fence) })
      case .look(let count):
        let (position, events) = try await inFile { try $0.waitingEvents(count) }
        return .looked(position, events)
      case .findHash(let sequence):
        return .hash(try await inFile { try $0.eventHash(at: sequence) })
      case .wait(let milliseconds):
        try? await Task.sleep(for: .milliseconds(milliseconds))
        return .woke
      case .ask(let request, let offset):
        guard let way = try await inFile(Self.way) else { return .leaseIsElsewhere }
        let message = try Self.message(request, way.storeID)
        return .answer(await way.client.ask(message, clockOffsetSeconds: offset))
      }
    } catch {
      return .fileFailed
    }
  }

  private static func happening(_ position: SenderPosition?) -> Sender.Happening {
    position.map { .position($0) } ?? .leaseIsElsewhere
  }

  private static func message(
    _ request: Sender.Request, _ storeID: String
  ) throws -> HeadquartersClient.Message {
    switch request {
    case .ledger: .init("GET", Paths.ledger(storeID))
    case .epoch(let request):
      .init("POST", Paths.epochs(storeID), body: try JSONEncoder().encode(request))
    case .events(let batch, let epoch):
      .init(
        "POST", Paths.events(storeID), query: "epoch=\(epoch)", body: batch.body,
        contentType: EventBatch.contentType)
    }
  }
}

/// Delivery stands still until a person has acted.
public struct OutboxStopped: Explained, Equatable {
  public let reason: Phrase
  /// A person holds it; otherwise it is tried again when what stands in the way is mended.
  public let isHeldByPerson: Bool

  init(_ status: DeliveryStatus) {
    isHeldByPerson = status.stop == nil && status.heldBy != nil
    reason =
      status.stop.map { DeliveryFault(stored: $0.detail).words } ?? status.heldWords
      ?? Phrase("", "")
  }

  public var explanation: Phrase {
    let command = isHeldByPerson ? "foh sync release" : "foh sync retry"
    return Phrase(
      "Nothing more is sent (\(reason.english)). Nothing is lost. Look at `foh sync status`; when it "
        + "is settled, run `\(command)`.",
      "已停止上传（\(reason.chinese)），数据没有丢失。请查看 foh sync status，处理后运行 \(command)。")
  }
}
