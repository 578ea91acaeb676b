#if PostgreSQL
  import Dispatch

  /// A connection of the pool. It waits for the server on a thread of its own, never on those that
  /// answer requests.
  actor PostgreSQLConnection {
    private let thread = WaitingThread()
    private let url: String
    private let patience: Double
    private let answerPatience: Double
    private var link: PostgreSQLLink?

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - patience: how long the server may take to let headquarters in, in seconds.
    ///   - answerPatience: how long it may take for an answer.
    init(url: String, patience: Double, answerPatience: Double) {
      self.url = url
      self.patience = patience
      self.answerPatience = answerPatience
    }

    /// Whoever is ended again and again by others, on a server that is busy beyond measure.
    private static let mostTries = 10

    /// Runs one transaction, from its beginning again when the server ends it for the sake of
    /// another: whoever reads table by table may stand in a circle with one who makes them anew.
    ///
    /// - Parameters:
    ///   - beginning: the statements that begin it.
    ///   - isLong: whether the server may take as long as it likes for it, from the beginning on.
    func transaction<Value: Sendable>(
      _ beginning: String, isLong: Bool = false,
      _ body: @Sendable (any LedgerSession) throws -> Value
    ) throws -> Value {
      try untilNotEnded { try transactionOnce(beginning, isLong, body) }
    }

    private func untilNotEnded<Value>(_ body: () throws -> Value) throws -> Value {
      // Closed at once: the server lets go of what a lost connection held, which others wait for.
      defer { if link?.isLost == true { link = nil } }
      for _ in 1...Self.mostTries {
        do {
          return try body()
        } catch let failure as PostgreSQLFailure where failure.asksToTryAgain {
          continue
        }
      }
      throw HeadquartersError.busy
    }

    private func transactionOnce<Value: Sendable>(
      _ beginning: String, _ isLong: Bool, _ body: @Sendable (any LedgerSession) throws -> Value
    ) throws -> Value {
      let link = try begin(beginning, isLong)
      defer { link.answerPatience = answerPatience }
      do {
        let value = try body(PostgreSQLSession(link: link))
        // The server answers ROLLBACK, and no error, when a statement before had failed.
        let end = try link.run("COMMIT")
        guard end == "COMMIT" else {
          throw HeadquartersError.damaged("the transaction ended in \(end)")
        }
        return value
      } catch {
        if !link.isLost { _ = try? link.run("ROLLBACK") }
        throw error
      }
    }

    /// Reads one row by one statement: one way to the server and back.
    func row(_ sql: String, _ arguments: LedgerArguments) throws -> LedgerRow? {
      try untilNotEnded {
        let link = try connected()
        do {
          return try link.rows(sql, arguments).first
        } catch {
          guard link.isLost, !link.isGivenUp else { throw error }
          return try connected().rows(sql, arguments).first
        }
      }
    }

    /// Runs one statement, which is a transaction of its own.
    func execute(_ sql: String, _ arguments: LedgerArguments) throws -> Int {
      try untilNotEnded { try connected().changes(sql, arguments) }
    }

    /// A connection that was lost while nobody used it is replaced: nothing was done on it yet.
    private func begin(_ statements: String, _ isLong: Bool) throws -> PostgreSQLLink {
      let link = try connected()
      do {
        try begin(statements, isLong, on: link)
        return link
      } catch {
        guard link.isLost, !link.isGivenUp else { throw error }
        let again = try connected()
        try begin(statements, isLong, on: again)
        return again
      }
    }

    private func begin(_ statements: String, _ isLong: Bool, on link: PostgreSQLLink) throws {
      if isLong { link.answerPatience = nil }
      do {
        try link.run(statements)
      } catch {
        link.answerPatience = answerPatience
        if !link.isLost { _ = try? link.run("ROLLBACK") }
        throw error
      }
    }

    private func connected() throws -> PostgreSQLLink {
      if let link, !link.isLost { return link }
      let made = try PostgreSQLLink(url: url, patience: patience)
      made.answerPatience = answerPatience
      try PostgreSQLServer.makeDurable(made, patience: patience)
      link = made
      return made
    }
  }

  /// Runs an actor's work on a queue whose threads may wait.
  private final class WaitingThread: SerialExecutor {
    private let queue = DispatchQueue(label: "headquarters database")

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
  }
#endif
