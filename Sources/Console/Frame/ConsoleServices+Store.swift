import StoreDatabase
import StoreDomain

extension ConsoleServices {
  /// The console of an open store.
  ///
  /// - Parameters:
  ///   - terminalName: the name of this terminal in the store's records: `door-1`, `pts/3`.
  ///   - language: before anybody has signed in.
  public init(_ database: StoreDatabase, terminalName: String, language: Language) {
    let store = database.store
    self.init(
      storeName: store.name, calendar: store.calendar, currency: store.currency,
      language: language, database: database, staffDirectory: StoreStaff(database),
      status: { try FrameStatus(of: database) },
      housekeeping: { try database.checkpoint() }, now: database.environment.now,
      places: Place.all, terminalName: terminalName)
  }
}

extension FrameStatus {
  /// Reads how the whole store stands. Waits for the file.
  init(of database: StoreDatabase) throws {
    let outbox = try database.outboxHealth()
    self.init(
      openCareAlerts: try database.careAlerts().count,
      delivery: outbox.oldestAt.map { Delivery.waiting(since: $0) } ?? .synced,
      printProblems: try database.printProblems().count)
  }
}
