#if PostgreSQL
  /// The connections of one process. A request that finds all of them busy waits for its turn.
  actor PostgreSQLPool {
    private typealias Place = CheckedContinuation<PostgreSQLConnection, any Error>

    private let limit: Int
    private let patience: Double
    private let make: @Sendable () -> PostgreSQLConnection
    private var free: [PostgreSQLConnection] = []
    private var made = 0
    /// By a number that nobody else has; whoever came first stands first.
    private var waiting: [(number: Int, place: Place)] = []
    private var nextNumber = 0

    /// - Parameters:
    ///   - limit: how many connections there are at most.
    ///   - patience: how long a request waits for one, in seconds.
    init(limit: Int, patience: Double, make: @escaping @Sendable () -> PostgreSQLConnection) {
      self.limit = limit
      self.patience = patience
      self.make = make
    }

    /// How many wait for their turn.
    var waitingCount: Int { waiting.count }

    /// - Throws: `HeadquartersError.busy` when no connection came free in time.
    nonisolated func withConnection<Value: Sendable>(
      _ body: (PostgreSQLConnection) async throws -> Value
    ) async throws -> Value {
      let connection = try await claim()
      do {
        let value = try await body(connection)
        await giveBack(connection)
        return value
      } catch {
        await giveBack(connection)
        throw error
      }
    }

    private func claim() async throws -> PostgreSQLConnection {
      if let connection = free.popLast() { return connection }
      if made < limit {
        made += 1
        return make()
      }
      nextNumber += 1
      let number = nextNumber
      let end = Task {
        try await Task.sleep(for: .seconds(patience))
        giveUp(number)
      }
      defer { end.cancel() }
      return try await withCheckedThrowingContinuation { waiting.append((number, $0)) }
    }

    private func giveUp(_ number: Int) {
      guard let index = waiting.firstIndex(where: { $0.number == number }) else { return }
      waiting.remove(at: index).place.resume(throwing: HeadquartersError.busy)
    }

    private func giveBack(_ connection: PostgreSQLConnection) {
      guard !waiting.isEmpty else {
        free.append(connection)
        return
      }
      waiting.removeFirst().place.resume(returning: connection)
    }
  }
#endif
