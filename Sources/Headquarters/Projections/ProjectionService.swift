import Logging
import ServiceLifecycle

/// Takes events into the projections after they were kept, while the server runs.
struct ProjectionService: Service {
  private let ledger: any LedgerStore
  private let logger: Logger
  private let doorbell: Doorbell
  private let arrivals: AsyncStream<Void>
  private let bell: AsyncStream<Void>.Continuation

  init(ledger: any LedgerStore, doorbell: Doorbell, logger: Logger) {
    self.ledger = ledger
    self.doorbell = doorbell
    self.logger = logger
    // However many batches came in the meantime, one look takes in all of them.
    (arrivals, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    bell.yield()
  }

  /// Something was kept.
  func eventsArrived() {
    bell.yield()
  }

  /// How often events are looked for that another process kept and did not live to take in.
  private static let interval = Duration.seconds(5)

  func run() async throws {
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
          try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.interval) }
          bell.yield()
        }
      }
      try await projectWhatArrives()
      tasks.cancelAll()
    }
  }

  private func projectWhatArrives() async throws {
    var isNewerKnown = false
    for await _ in arrivals.cancelOnGracefulShutdown() {
      do {
        while try await ledger.project(atMost: 500) > 0 {
          doorbell.ring()
          if Task.isShuttingDownGracefully { return }
        }
      } catch is CancellationError {
        return
      } catch let newer as HeadquartersError where newer == .newerFigures {
        // It does this one's work, until this one is updated: said once.
        if !isNewerKnown { logger.warning("\(newer.explanation.english)") }
        isNewerKnown = true
      } catch {
        // Nothing is lost: the events are in the ledger, and the next batch rings again.
        logger.error("could not take in events", metadata: ["error": "\(error)"])
      }
    }
  }
}
