import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain

/// Decides what the store reads from headquarters next: a pure state machine without clock, disk or
/// network. Where it stands is the cursor in the store's file; nothing is lost with the machine.
public struct Feed: Sendable {
  /// What is to be done next.
  public enum Action: Hashable, Sendable {
    /// Read the cursor, if this process is the one that speaks to headquarters.
    case look
    /// Ask for changes since the cursor; the answer may take so many seconds.
    case ask(cursor: String?, waitSeconds: Int)
    /// Ask for a page of a snapshot: the first one, or the one after a page's cursor.
    case askSnapshot(SnapshotName, after: String?)
    /// Write rows and cursor, if the cursor is still the one that was asked with.
    case apply(ChangesAnswer, since: String?)
    case applySnapshot(SnapshotPage)
    /// Tell IT, or with nil that it is well again.
    case note(problem: String?)
    case wait(milliseconds: Int)
  }

  /// What became of an action.
  public enum Happening: Hashable, Sendable {
    case woke
    case position(FeedPosition)
    /// Another process speaks to headquarters, or the store is not enrolled.
    case standBy
    case answer(HeadquartersAnswer)
    case taken
    /// Another process has read on.
    case overtaken
    /// The answer was well-formed and still impossible.
    case impossible(String)
    case noted
    /// The file could not be read or written.
    case fileFailed
  }

  /// How fast the feed goes.
  public struct Pace: Hashable, Sendable {
    /// How long a question may wait at headquarters for something new, in seconds.
    public var waitSeconds = 25
    /// The least time between two questions that bring nothing, in milliseconds.
    public var idle = 1_000
    /// How often a process that stands by looks again, in milliseconds.
    public var attention = 2_000
    /// The wait after an error that a person must mend, in milliseconds.
    public var slow = 60_000
    /// Lost cursors in a row, or unreadable answers, after which IT is told.
    public var alarmAfter = 3
    /// After how long a snapshot is asked for again that headquarters did not have, being older than
    /// the store, in seconds.
    public var snapshotSeconds = 3_600
    /// A small question waits less long than what is sent: guests who have taken a number in an app
    /// are on their way.
    public var backoff = Backoff(longest: 30_000)

    public init() {}
  }

  public let pace: Pace
  /// The cursor in the store's file.
  private var cursor: String?
  private var askedAt = Timestamp(millisecondsSinceEpoch: 0)
  /// While snapshots are read.
  private var anew: ReadingAnew?
  /// When headquarters did not have one of them.
  private var missedAt: Timestamp?
  private var failures = 0
  /// Snapshots that were read in a row, because headquarters did not know the cursor.
  private var lostCursors = 0
  private var unreadable = 0
  private var hasProblem = false
  /// What follows a note.
  private var pause = 0

  public init(pace: Pace = Pace()) {
    self.pace = pace
  }

  /// The first action.
  public var first: Action { .look }

  /// What to do after something happened.
  public mutating func after(
    _ happening: Happening, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    switch happening {
    case .woke: return .look
    case .standBy, .fileFailed:
      anew = nil
      return .wait(milliseconds: pace.attention)
    case .overtaken:
      anew = nil
      return .wait(milliseconds: pace.idle)
    case .noted: return pause > 0 ? .wait(milliseconds: pause) : .look
    case .taken:
      if let question = anew?.question { return question }
      if anew.map({ !$0.keepsCursor }) ?? false { lostCursors += 1 } else { lostCursors = 0 }
      anew = nil
      isWell()
      hasProblem = false
      return .look
    case .position(let position):
      cursor = position.cursor
      hasProblem = position.problem != nil
      askedAt = now
      if anew == nil, !position.again.isEmpty, !hasJustMissed(at: now) {
        anew = ReadingAnew(Set(position.again), before: cursor)
      }
      // What was read before a question failed need not be read again.
      if let question = anew?.question { return question }
      anew = nil
      // What is there already comes at once.
      return .ask(cursor: cursor, waitSeconds: cursor == nil ? 0 : pace.waitSeconds)
    case .impossible(let what): return garbled(.impossible(part: what), using: &random)
    case .answer(let answer): return judge(answer, at: now, using: &random)
    }
  }

  // MARK: Answers

  private mutating func judge(
    _ answer: HeadquartersAnswer, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    switch answer.status {
    case 200: return read(answer.body, at: now, using: &random)
    // Also the place within a snapshot.
    case 410 where anew != nil:
      anew = nil
      return retry(answer, using: &random)
    case 410: return cursorLost()
    // The question arrived twice on the way, and what the first arrival was answered is lost.
    case 401 where answer.problem?.kind == .replayed: return retry(answer, using: &random)
    case 404 where anew != nil && answer.problem?.kind == .unknownPath:
      return skipSnapshot(at: now)
    case 401, 403, 404:
      // The sender has the same trouble and tells IT; here it is only waited out.
      return .wait(milliseconds: pace.slow)
    default: return retry(answer, using: &random)
    }
  }

  private mutating func retry(
    _ answer: HeadquartersAnswer, using random: inout some RandomNumberGenerator
  ) -> Action {
    failures += 1
    let floor = answer.retryAfter.map { max(0, min($0, Verdict.longestFloor)) }
    return .wait(milliseconds: pace.backoff.wait(after: failures, floor: floor, using: &random))
  }

  private mutating func read(
    _ body: Data, at now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Action {
    guard let changes = try? JSONDecoder().decode(ChangesAnswer.self, from: body) else {
      return garbled(.strangeAnswer(.feed), using: &random)
    }
    guard anew == nil else { return readAnew(changes, using: &random) }
    // Told to read on from where it is, the store would never stop.
    guard !changes.hasMore || changes.cursor != cursor else {
      return garbled(.strangeAnswer(.endlessFeed), using: &random)
    }
    guard changes.items.isEmpty, changes.cursor == cursor else {
      return .apply(changes, since: cursor)
    }
    isWell()
    lostCursors = 0
    let isQuick = now.millisecondsSinceEpoch - askedAt.millisecondsSinceEpoch < pace.idle
    pause = isQuick ? pace.idle : 0
    if hasProblem {
      hasProblem = false
      return .note(problem: nil)
    }
    return isQuick ? .wait(milliseconds: pace.idle) : .look
  }

  private mutating func readAnew(
    _ page: ChangesAnswer, using random: inout some RandomNumberGenerator
  ) -> Action {
    guard let page = anew?.read(page) else {
      return garbled(.strangeAnswer(.endlessFeed), using: &random)
    }
    return .applySnapshot(page)
  }

  /// Headquarters is older than the store. What it does not have it has not sent either: from when it
  /// is updated the rows come by themselves, and the snapshot is only to make sure.
  private mutating func skipSnapshot(at now: Timestamp) -> Action {
    missedAt = now
    if let page = anew?.skip() { return .applySnapshot(page) }
    if let question = anew?.question { return question }
    defer { anew = nil }
    return anew?.keepsCursor ?? true ? .look : .wait(milliseconds: pace.slow)
  }

  private func hasJustMissed(at now: Timestamp) -> Bool {
    guard let missedAt else { return false }
    return (0..<pace.snapshotSeconds).contains(now.seconds(since: missedAt))
  }

  /// What headquarters says makes sense, and the store could take it. Whether headquarters knows
  /// where the store stands is not known before the next question.
  private mutating func isWell() {
    failures = 0
    unreadable = 0
  }

  /// Everything anew; told so again and again, the store does not run in circles: once after each
  /// alarm's wait, so that it is well by itself when headquarters is.
  private mutating func cursorLost() -> Action {
    guard lostCursors < pace.alarmAfter else {
      lostCursors -= 1
      return alarm(.strangeAnswer(.lostPlace))
    }
    let anew = ReadingAnew(lostCursor: cursor)
    self.anew = anew
    return anew.question ?? .look
  }

  private mutating func garbled(
    _ what: DeliveryFault, using random: inout some RandomNumberGenerator
  ) -> Action {
    anew = nil
    failures += 1
    unreadable += 1
    if unreadable >= pace.alarmAfter {
      return alarm(what)
    }
    return .wait(milliseconds: pace.backoff.wait(after: failures, floor: nil, using: &random))
  }

  private mutating func alarm(_ problem: DeliveryFault) -> Action {
    hasProblem = true
    pause = pace.slow
    return .note(problem: problem.stored)
  }
}
