import StoreDatabase
import StoreDomain

extension ConsoleServices {
  /// The console of an open store.
  ///
  /// - Parameters:
  ///   - terminalName: the name of this terminal in the store's records: `door-1`, `pts/3`.
  ///   - language: before anybody has signed in, in a house that has not said which is its own.
  ///   - deliveryPatience: seconds that a record may be on its way before the status line says so.
  public init(
    _ database: StoreDatabase, terminalName: String, language: Language,
    deliveryPatience: Int = 30
  ) {
    let store = database.store
    self.init(
      storeName: store.name, calendar: store.calendar, currency: store.currency,
      language: store.settings.houseLanguage ?? language, database: database,
      staffDirectory: StoreStaff(database),
      status: { try FrameStatus(of: database, deliveryPatience: deliveryPatience) },
      housekeeping: {
        try database.checkpoint()
        try database.learnTaste(limit: 100, atOnce: 10)
        try database.raiseDueTasks()
        try database.escalateLateCare()
        try database.lapseUnpaidDeposits()
        try database.lapseAskedBookings()
      }, now: database.environment.now, ids: database.environment.ids, places: Place.all,
      terminalName: terminalName)
    hours = store.hours
    storeRevision = store.revision
  }

  /// Takes what the store's configuration says now, if it was changed since.
  ///
  /// - Returns: whether it was.
  mutating func followStore() -> Bool {
    guard let store = database?.store, store.revision != storeRevision else { return false }
    storeName = store.name
    calendar = store.calendar
    currency = store.currency
    hours = store.hours
    language = store.settings.houseLanguage ?? language
    storeRevision = store.revision
    return true
  }
}

extension FrameStatus {
  /// Reads how the whole store stands. Waits for the file.
  init(of database: StoreDatabase, deliveryPatience: Int) throws {
    let care = try database.careAlerts()
    let now = database.environment.now()
    let ofGuests = care.filter { $0.kind != .preparation }
    self.init(
      openCareAlerts: ofGuests.count, lateCareAlerts: ofGuests.count { $0.isLate(at: now) },
      handedUpCare: care.filter(\.isEscalated),
      work: care.filter { $0.kind == .preparation || $0.handedByID != nil },
      delivery: Delivery(
        try database.outboxHealth(), feed: try database.feedPosition(), at: now,
        patience: deliveryPatience),
      printProblems: try database.printProblemCount())
  }
}

extension Delivery {
  /// - Parameter patience: seconds that a record may be on its way before anybody is told.
  init(_ outbox: OutboxHealth, feed: FeedPosition, at now: Timestamp, patience: Int) {
    if !outbox.isEnrolled {
      self = .off
    } else if outbox.needsIT || feed.problem != nil {
      self = .needsIT
    } else if let oldest = outbox.oldestAt, now.seconds(since: oldest) >= patience {
      self = .waiting(since: oldest)
    } else {
      self = .synced
    }
  }
}
