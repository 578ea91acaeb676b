import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import HeadquartersLink

/// The store reads what headquarters tells it, and is not led in circles.
@Suite struct FeedTests {
  private func answer(
    cursor: String, hasMore: Bool = false, items: [ChangeItem] = []
  ) throws -> Feed.Happening {
    .answer(
      HeadquartersAnswer(
        status: 200,
        body: try JSONEncoder().encode(
          ChangesAnswer(epoch: 1, cursor: cursor, hasMore: hasMore, items: items))))
  }

  private let row = ChangeItem(tombstone: .news, id: "a", version: 3)

  @Test func anAnswerIsTakenWithTheCursorThatWasAskedWith() throws {
    var talk = Talk()
    #expect(talk.on(.woke) == .look)
    #expect(talk.on(.position(.at("1-3"))) == .ask(cursor: "1-3", waitSeconds: 25))
    let taken = talk.on(try answer(cursor: "1-4", hasMore: true, items: [row]))
    let changes = ChangesAnswer(epoch: 1, cursor: "1-4", hasMore: true, items: [row])
    #expect(taken == .apply(changes, since: "1-3"))
    #expect(talk.on(.taken) == .look)
  }

  @Test func aStoreThatNeverReadBeginsWithEverythingAtOnce() {
    var talk = Talk()
    #expect(talk.on(.position(.at(nil))) == .ask(cursor: nil, waitSeconds: 0))
  }

  @Test func aQuestionThatWaitedIsAskedAgainAtOnceAndAQuickOneAfterAWhile() throws {
    var talk = Talk()
    _ = talk.on(.position(.at("1-3")))
    talk.seconds += 25
    #expect(talk.on(try answer(cursor: "1-3")) == .look)
    _ = talk.on(.position(.at("1-3")))
    #expect(talk.on(try answer(cursor: "1-3")) == .wait(milliseconds: 1_000))
  }

  @Test func aLostCursorIsReplacedByAllSnapshots() throws {
    var talk = Talk()
    _ = talk.on(.position(.at("1-3")))
    var action = talk.on(.gone)
    for (index, name) in SnapshotName.allCases.enumerated() {
      #expect(action == .askSnapshot(name, after: nil))
      guard case .applySnapshot(let page) = talk.on(try answer(cursor: "1-\(10 + index)")) else {
        Issue.record("\(name) was not taken")
        return
      }
      #expect(page.name == name)
      #expect(page.cursor == "1-3")
      // The cursor of the first, the oldest, and only with the last.
      let isLast = name == SnapshotName.allCases.last
      #expect(page.end == (isLast ? SnapshotPage.End(epoch: 1, cursor: "1-10") : nil))
      action = talk.on(.taken)
    }
    #expect(action == .look)
  }

  @Test("What an earlier version passed over is read again, and the cursor stays")
  func readAgain() throws {
    var talk = Talk()
    #expect(
      talk.on(.position(.at("1-3", again: [.news]))) == .askSnapshot(.campaigns, after: nil))
    let answer = try answer(cursor: "1-9", items: [row])
    guard case .applySnapshot(let page) = talk.on(answer) else {
      Issue.record("not taken")
      return
    }
    #expect(page.cursor == "1-3")
    #expect(page.readKinds == [.news])
    #expect(page.end == nil)
    #expect(talk.on(.taken) == .look)
    #expect(talk.on(.position(.at("1-3"))) == .ask(cursor: "1-3", waitSeconds: 25))
  }

  @Test("A snapshot that an older headquarters does not have keeps nobody from the feed")
  func noSuchSnapshot() throws {
    var talk = Talk()
    let missing = Feed.Happening.answer(
      HeadquartersAnswer(
        status: 404, body: try JSONEncoder().encode(Problem(.unknownPath, detail: "none"))))
    let position = FeedPosition.at("1-3", again: [.news])
    #expect(talk.on(.position(position)) == .askSnapshot(.campaigns, after: nil))
    #expect(talk.on(missing) == .look)
    #expect(talk.on(.position(position)) == .ask(cursor: "1-3", waitSeconds: 25))
    #expect(talk.on(try answer(cursor: "1-3")) == .wait(milliseconds: 1_000))
    talk.seconds += 3_600
    #expect(talk.on(.position(position)) == .askSnapshot(.campaigns, after: nil))

    // Nor does it, when everything is read anew because the place was lost.
    talk = Talk()
    _ = talk.on(.position(.at("1-3")))
    var action = talk.on(.gone)
    for name in SnapshotName.allCases.dropLast() {
      #expect(action == .askSnapshot(name, after: nil))
      _ = talk.on(try answer(cursor: "1-10"))
      action = talk.on(.taken)
    }
    guard case .applySnapshot(let page) = talk.on(missing) else {
      Issue.record("not finished")
      return
    }
    #expect(page.end == SnapshotPage.End(epoch: 1, cursor: "1-10"))
    #expect(page.readKinds == [.menu, .member, .news])
    #expect(page.answer.items.isEmpty && page.allIDs == nil)
    #expect(talk.on(.taken) == .look)
  }

  @Test func aLongSnapshotIsReadPageByPage() throws {
    var talk = Talk()
    _ = talk.on(.position(.at("1-3")))
    _ = talk.on(.gone)
    _ = talk.on(try answer(cursor: "1-10"))
    #expect(talk.on(.taken) == .askSnapshot(.members, after: nil))
    let rows = ["a", "b", "c"].map { ChangeItem(tombstone: .member, id: $0, version: 1) }
    let first = ChangesAnswer(epoch: 1, cursor: "1-11-1", hasMore: true, items: [rows[0]])
    #expect(
      talk.on(try answer(cursor: "1-11-1", hasMore: true, items: [rows[0]]))
        == .applySnapshot(SnapshotPage(name: .members, answer: first, cursor: "1-3")))
    #expect(talk.on(.taken) == .askSnapshot(.members, after: "1-11-1"))
    // What is cut off is asked for again, and nothing before it.
    guard case .wait = talk.on(.answer(HeadquartersAnswer(fault: "reset"))) else {
      Issue.record("not waited out")
      return
    }
    #expect(talk.on(.woke) == .look)
    #expect(talk.on(.position(.at("1-3"))) == .askSnapshot(.members, after: "1-11-1"))
    _ = talk.on(try answer(cursor: "1-11-2", hasMore: true, items: [rows[1]]))
    #expect(talk.on(.taken) == .askSnapshot(.members, after: "1-11-2"))
    guard case .applySnapshot(let page) = talk.on(try answer(cursor: "1-11", items: [rows[2]]))
    else {
      Issue.record("not taken")
      return
    }
    #expect(page.allIDs == ["a", "b", "c"])
    #expect(page.end == nil)
    #expect(talk.on(.taken) == .askSnapshot(.campaigns, after: nil))
  }

  @Test(arguments: [true, false])
  func pagesThatLeadNowhereAreBegunAnew(hasRows: Bool) throws {
    var talk = Talk()
    _ = talk.on(.position(.at("1-3")))
    _ = talk.on(.gone)
    _ = talk.on(try answer(cursor: "1-10-1", hasMore: true, items: [row]))
    _ = talk.on(.taken)
    let again = try answer(
      cursor: hasRows ? "1-10-1" : "1-10-2", hasMore: true, items: hasRows ? [row] : [])
    guard case .wait = talk.on(again) else {
      Issue.record("not waited out")
      return
    }
    #expect(talk.on(.position(.at("1-3"))) == .ask(cursor: "1-3", waitSeconds: 25))
    #expect(talk.on(.gone) == .askSnapshot(.menu, after: nil))
  }

  @Test func aPlaceInASnapshotThatIsGoneIsBegunAnew() throws {
    var talk = Talk()
    _ = talk.on(.position(.at("1-3")))
    _ = talk.on(.gone)
    _ = talk.on(try answer(cursor: "1-10-1", hasMore: true, items: [row]))
    _ = talk.on(.taken)
    guard case .wait = talk.on(.gone) else {
      Issue.record("not waited out")
      return
    }
    _ = talk.on(.position(.at("1-3")))
    #expect(talk.on(.gone) == .askSnapshot(.menu, after: nil))
  }

  @Test func afterTheThirdLostCursorInARowITIsTold() throws {
    var talk = Talk()
    // And once after each time that IT was told.
    for snapshots in [3, 1, 1] {
      for _ in 1...snapshots {
        _ = talk.on(.position(.at("1-3")))
        #expect(talk.on(.gone) == .askSnapshot(.menu, after: nil))
        for _ in SnapshotName.allCases {
          _ = talk.on(try answer(cursor: "1-3"))
          _ = talk.on(.taken)
        }
      }
      _ = talk.on(.position(.at("1-3")))
      guard case .note(problem: _?) = talk.on(.gone) else {
        Issue.record("IT was not told")
        return
      }
      #expect(talk.on(.noted) == .wait(milliseconds: 60_000))
    }
    // It is well again.
    _ = talk.on(.position(.at("1-3", problem: "lost")))
    #expect(talk.on(try answer(cursor: "1-3")) == .note(problem: nil))
  }

  @Test func snapshotsThatAreCutOffAreNoLostPlace() throws {
    var talk = Talk()
    _ = talk.on(.position(.at("1-3")))
    _ = talk.on(.gone)
    for _ in 1...10 {
      #expect(talk.on(.position(.at("1-3"))) == .askSnapshot(.menu, after: nil))
      guard case .wait = talk.on(.answer(HeadquartersAnswer(fault: "reset"))) else {
        Issue.record("not waited out")
        return
      }
    }
  }

  @Test func aQuestionThatTheWayDoubledIsAskedAnewSoon() throws {
    var talk = Talk()
    _ = talk.on(.position(.at("1-3")))
    let body = try JSONEncoder().encode(Problem(.replayed, detail: "The nonce was used before."))
    let action = talk.on(.answer(HeadquartersAnswer(status: 401, body: body)))
    guard case .wait(let milliseconds) = action else {
      Issue.record("not asked anew")
      return
    }
    #expect(milliseconds <= 1_000)
    _ = talk.on(.position(.at("1-3")))
    #expect(talk.on(.answer(HeadquartersAnswer(status: 401))) == .wait(milliseconds: 60_000))
  }

  @Test func rowsThatCannotBeAreWaitedOutAndTold() throws {
    var talk = Talk()
    var waits: [Feed.Action] = []
    for _ in 1...3 {
      _ = talk.on(.position(.at("1-3")))
      _ = talk.on(try answer(cursor: "1-4", items: [row]))
      waits.append(talk.on(.impossible("menu id")))
    }
    guard case .note(problem: _?) = waits.last else {
      Issue.record("\(waits)")
      return
    }
  }

  @Test(arguments: [
    "", "null", "[]", "{}", "\u{0}", "{\"epoch\":\"one\"}", String(repeating: "[", count: 100_000),
    "{\"epoch\":1,\"cursor\":\"1-3\",\"has_more\":true,\"items\":[]}",
    "{\"epoch\":1e99,\"cursor\":\"a\",\"has_more\":false,\"items\":[]}",
  ])
  func anAnswerThatMakesNoSenseIsWaitedOutAndTold(_ body: String) {
    var talk = Talk()
    var last = Feed.Action.look
    for _ in 1...3 {
      _ = talk.on(.position(.at("1-3")))
      last = talk.on(.answer(HeadquartersAnswer(status: 200, body: Data(body.utf8))))
    }
    guard case .note(problem: _?) = last else {
      Issue.record("\(last)")
      return
    }
  }

  @Test(arguments: [301, 302, 400, 401, 403, 404, 408, 422, 429, 500, 503, 999, -1])
  func noOtherAnswerIsEverTaken(_ status: Int) {
    var talk = Talk()
    _ = talk.on(.position(.at("1-3")))
    let action = talk.on(
      .answer(HeadquartersAnswer(status: status, body: Data("{}".utf8), retryAfter: 7)))
    guard case .wait(let milliseconds) = action else {
      Issue.record("\(action)")
      return
    }
    if status == 429 { #expect(milliseconds >= 7_000) }
  }
}

/// A talk with the machine, with its clock and its dice.
private struct Talk {
  var feed = Feed()
  var seconds = 0
  var random = SeededGenerator(seed: 7)

  mutating func on(_ happening: Feed.Happening) -> Feed.Action {
    feed.after(
      happening, at: Timestamp(millisecondsSinceEpoch: 0).advanced(bySeconds: seconds),
      using: &random)
  }
}

extension FeedPosition {
  fileprivate static func at(
    _ cursor: String?, problem: String? = nil, again: [ChangeKind] = []
  ) -> FeedPosition {
    FeedPosition(cursor: cursor, problem: problem, again: again)
  }
}

extension Feed.Happening {
  fileprivate static let gone = Feed.Happening.answer(HeadquartersAnswer(status: 410))
}
