import GRDB
import StoreDomain
import Suggestions
import Synchronization

/// What the house has learned from its checks, as it stands in the file, for suggestions.
///
/// The file holds all of it. A check that closes notes what it teaches; whoever asks for offers next, or
/// a console that has nothing to do, changes a few rows in a transaction of its own, and the others read
/// the rows that have changed since they last looked. Each process keeps one copy that answers and, once
/// it has learned something, one that learns.
final class TasteMemory: Sendable {
  private let answering = Mutex(AnsweringTaste())
  private let learning = Mutex(TasteCopy())
  private let standing = Mutex(Standing.kept)

  /// Whether what the learning copy knows stands in the file.
  private enum Standing { case kept, beingWritten, spoilt }

  /// The model as this transaction sees it, made ready for the day and for a menu.
  func model(_ db: Database, on day: LocalDate, of menu: [Dish]) throws -> TasteModel {
    let state = try TasteState.fetch(db)
    return try answering.withLock { try $0.model(db, state, on: day, of: menu) }
  }

  /// Runs a transaction in which something may be learned: what was learned in one that was rolled
  /// back is not so. An observer of GRDB would know it too, but GRDB forgets every kept statement that
  /// deletes whenever one is added.
  func whileWriting<Value>(_ transaction: () throws -> Value) throws -> Value {
    do {
      let value = try transaction()
      end(.kept)
      return value
    } catch {
      end(.spoilt)
      throw error
    }
  }

  private func end(_ end: Standing) {
    standing.withLock { if $0 == .beingWritten { $0 = end } }
  }

  /// Learns from the next lessons, inside the transaction that writes; a file of which nothing can be
  /// made begins anew.
  ///
  /// - Returns: from how many it has learned; fewer than `limit` when there are no more.
  @discardableResult
  func learn(_ db: Database, limit: Int) throws -> Int {
    try learning.withLock { copy in
      let mustForget = standing.withLock { standing in
        defer { standing = .beingWritten }
        return standing == .spoilt
      }
      if mustForget { copy = TasteCopy() }
      var state = try TasteState.fetch(db)
      if try !copy.follow(db, state, learns: true) {
        state = try TasteState.forgetAll(db)
        copy = TasteCopy(epoch: state.epoch, version: state.version)
      }
      let lessons = try TasteLesson.fetch(db, after: state.through, limit: limit)
      guard let last = lessons.last else { return 0 }
      var pasts = GuestPasts()
      for lesson in lessons { try lesson.teach(&copy.model, &pasts, db) }
      state.version += 1
      state.through = last.number
      try copy.saveChanges(db, version: state.version)
      try TasteRow.forgetDays(db, on: lessons.map(\.day).max() ?? last.day)
      try pasts.save(db)
      try state.save(db)
      return lessons.count
    }
  }
}

/// The copy that answers, and what of it is ready for the next answer.
private struct AnsweringTaste {
  private var copy = TasteCopy()
  /// With a number for each dish of the menu: a model that gave one in every answer would be copied.
  private var ready: TasteModel?
  private var state: TasteState?
  private var day: LocalDate?

  mutating func model(
    _ db: Database, _ state: TasteState, on day: LocalDate, of menu: [Dish]
  ) throws -> TasteModel {
    if state != self.state || day != self.day {
      // Before the copy changes, so that it is the only one.
      (ready, self.state) = (nil, nil)
      _ = try copy.follow(db, state, learns: false)
      copy.model.prepare(on: day.dayNumber)
      (self.state, self.day) = (state, day)
    }
    if let ready,
      menu.indices.allSatisfy({ ready.knownNumber(of: menu[$0].code) != nil })
    {
      return ready
    }
    // In the menu's order, whatever another menu had: it breaks ties.
    var model = copy.model
    for index in menu.indices { _ = model.number(of: menu[index].code) }
    ready = model
    return model
  }
}

extension StoreDatabase {
  /// Learns from many checks at once where what was learned is another version's, after an update. What the
  /// last checks left is not waited for when a file is opened.
  func learnTasteAnew() throws {
    guard try read({ try TasteState.fetch($0).format != TasteModel.format }) else { return }
    try learnTaste(limit: 5_000)
  }

  /// Learns from what nobody has learned from yet: the checks that closed since somebody last learned,
  /// and all of them after an update. A lesson is learned once, whichever process does it and wherever it
  /// is cut off: how far the file has learned is written in the same transaction.
  ///
  /// - Parameters:
  ///   - limit: the most lessons; a thousand that only count take about a second.
  ///   - atOnce: as many in one transaction: bills wait for its end, and in a large house a lesson in how
  ///     to rank takes a few milliseconds.
  public func learnTaste(limit: Int, atOnce: Int = 200) throws {
    let waits = try read { db in
      let state = try TasteState.fetch(db)
      guard state.format == TasteModel.format else { return true }
      return try TasteLesson.isWaiting(db, after: state.through)
    }
    guard waits else { return }
    var left = limit
    while left > 0 {
      let some = min(left, atOnce)
      guard try maintain({ try taste.learn($0, limit: some) }) == some else { return }
      left -= some
    }
  }

  /// Forgets what was learned and learns it again from every check, while consoles work: what was kept
  /// before comes out the same.
  ///
  /// - Returns: from how many checks and visits.
  @discardableResult
  public func relearnTaste() throws -> Int {
    let today = store.calendar.businessDay(of: environment.now())
    try maintain {
      _ = try TasteState.forgetAll($0)
      try UsualPlates.relearn($0, on: today)
    }
    try learnTaste(limit: .max)
    return try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM tasteLesson") ?? 0 }
  }
}
