#if PostgreSQL
  /// The connections of one process. A request that finds all of them busy waits for its turn.
  actor PostgreSQLPool {
    private let limit: Int
    private let make: @Sendable () -> PostgreSQLConnection
    private var free: [PostgreSQLConnection] = []
    private var made = 0
    private var waiting: [CheckedContinuation<PostgreSQLConnection, Never>] = []
    private var nextWaiting = 0

    init(limit: Int, make: @escaping @Sendable () -> PostgreSQLConnection) {
      self.limit = limit
      self.make = make
    }

    nonisolated func withConnection<Value: Sendable>(
      _ body: (PostgreSQLConnection) async throws -> Value
    ) async throws -> Value {
      let connection = await take()
      do {
        let value = try await body(connection)
        await giveBack(connection)
        return value
      } catch {
        await giveBack(connection)
        throw error
      }
    }

    private func take() async -> PostgreSQLConnection {
      if let connection = free.popLast() { return connection }
      if made < limit {
        made += 1
        return make()
      }
      return await withCheckedContinuation { waiting.append($0) }
    }

    private func giveBack(_ connection: PostgreSQLConnection) {
      guard nextWaiting < waiting.count else {
        free.append(connection)
        return
      }
      waiting[nextWaiting].resume(returning: connection)
      nextWaiting += 1
      if nextWaiting == waiting.count {
        waiting = []
        nextWaiting = 0
      }
    }
  }
#endif
