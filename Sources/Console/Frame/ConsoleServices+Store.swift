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

extension Delivery {
  /// Hours after which nobody expects that it goes by itself: a line that is down is mended within
  /// a day.
  static let patienceHours = 24

  init(_ outbox: OutboxHealth, at now: Timestamp) {
    guard let oldest = outbox.oldestAt else {
      self = .synced
      return
    }
    let patience = oldest.advanced(byMinutes: Self.patienceHours * 60)
    self = now < patience ? .waiting(since: oldest) : .needsIT
  }
}

extension FrameStatus {
  /// Reads how the whole store stands. Waits for the file.
  init(of database: StoreDatabase) throws {
    let care = try database.careAlerts()
    let now = database.environment.now()
    self.init(
      openCareAlerts: care.count, lateCareAlerts: care.count { $0.isLate(at: now) },
      delivery: Delivery(try database.outboxHealth(), at: now),
      printProblems: try database.printProblems().count)
  }
}
