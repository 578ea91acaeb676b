import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain

/// Performs what the feed decides, on the store's file and over the network, beside the sender: the
/// process that sends is the one that reads. And lets a planned menu take hold at its hour, and what
/// was held of a member when headquarters has heard what the store told of them.
public final class FeedService: Sendable {
  private let database: StoreDatabase
  private let owner: String
  private let pace: Feed.Pace
  private let inFile: FileTurns

  /// The most bytes of an answer about changes.
  static let changesLimit = 8 * 1024 * 1024
  /// The most bytes of a snapshot.
  static let snapshotLimit = 32 * 1024 * 1024

  /// - Parameter owner: as the sender of this process is called.
  public init(_ database: StoreDatabase, owner: String, pace: Feed.Pace = Feed.Pace()) {
    self.database = database
    inFile = FileTurns(database, label: "store.feed")
    self.owner = owner
    self.pace = pace
  }

  /// Reads until the task is cancelled.
  public func run() async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.read() }
      group.addTask { await self.watchTheHour() }
    }
  }

  private func watchTheHour() async {
    while !Task.isCancelled {
      // What fails here is tried again in a second, and with the next dish that is ordered.
      _ = try? await inFile { try $0.applyPlannedMenu() }
      _ = try? await inFile { try $0.applyDeferredProfiles() }
      try? await Task.sleep(for: .seconds(1))
    }
  }

  private func read() async {
    var feed = Feed(pace: pace)
    var random = SystemRandomNumberGenerator()
    var action = feed.first
    while !Task.isCancelled {
      let happening = await perform(action)
      action = feed.after(happening, at: database.environment.now(), using: &random)
    }
  }

  private func perform(_ action: Feed.Action) async -> Feed.Happening {
    do {
      switch action {
      case .look:
        let owner = owner
        let position = try await inFile { database in
          try database.deliveryStatus().sender == owner ? try database.feedPosition() : nil
        }
        return position.map { .position($0) } ?? .standBy
      case .ask(let cursor, let seconds):
        var query = "wait=\(seconds)"
        if let cursor { query += "&since=\(cursor)" }
        let offset = try await clockOffset()
        let (health, calendar) = try await inFile { database in
          (try database.outboxHealth(), database.store.calendar)
        }
        // By headquarters' clock: its people see for how long.
        let since = health.oldestAt.map { $0.advanced(bySeconds: offset) }
        query += "&" + Backlog(waiting: health.waiting, since: since).query
        let clock = StoreClock(timeZone: calendar.timeZone.identifier, secondsAhead: -offset)
        query += "&" + clock.query
        return await ask(
          { Paths.changes($0) }, query: query, limit: Self.changesLimit,
          timeoutSeconds: seconds + HeadquartersClient.timeoutSeconds)
      case .askSnapshot(let name, let page):
        return await ask(
          { Paths.snapshot($0, name.rawValue) }, query: page.map { "since=\($0)" } ?? "",
          limit: Self.snapshotLimit, timeoutSeconds: 120)
      case .apply(let answer, let since):
        let offset = try await clockOffset()
        _ = try await inFile {
          try $0.applyChanges(answer, since: since, clockOffsetSeconds: offset)
        }
        return .taken
      case .applySnapshot(let page):
        let offset = try await clockOffset()
        _ = try await inFile { try $0.applySnapshot(page, clockOffsetSeconds: offset) }
        return .taken
      case .note(let problem):
        try await inFile { try $0.noteFeedProblem(problem) }
        return .noted
      case .wait(let milliseconds):
        try? await Task.sleep(for: .milliseconds(milliseconds))
        return .woke
      }
    } catch FeedError.overtaken {
      return .overtaken
    } catch FeedError.impossibleAnswer(let what) {
      return .impossible(what)
    } catch {
      return .fileFailed
    }
  }

  private func ask(
    _ path: (String) -> String, query: String, limit: Int, timeoutSeconds: Int
  ) async -> Feed.Happening {
    do {
      let enrolled = try await inFile { database in
        try database.enrolment().map { ($0.storeID, try HeadquartersClient($0, of: database)) }
      }
      guard let (storeID, client) = enrolled else { return .standBy }
      let answer = await client.askByEitherClock(
        HeadquartersClient.Message("GET", path(storeID), query: query),
        clockOffsetSeconds: try await clockOffset(), limit: limit, timeoutSeconds: timeoutSeconds)
      return .answer(answer)
    } catch {
      return .fileFailed
    }
  }

  private func clockOffset() async throws -> Int {
    try await inFile { try $0.deliveryStatus().clockOffsetSeconds }
  }
}
