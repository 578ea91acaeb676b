import GRDB
import HeadquartersContract
import StoreDomain

// What the store does by itself on headquarters' word, between what its staff do.

extension VerbNeed {
  /// No person asks for what comes down the feed.
  static let nobody = VerbNeed.nothing(
    because: "headquarters' word, which the store takes by itself")
}

extension EventType {
  /// What a row of the feed may lead to in the store.
  static let ofFeedRows: [EventType] = [
    .menuApplied, .menuRefused, .ticketIssued, .ticketCancelled, .reservationBooked,
    .reservationCancelled, .guestRequestAccepted, .guestRequestRefused, .careRaised, .careMoved,
  ]
}

/// Takes what headquarters answered to a question about changes.
struct TakeChanges: Verb {
  static let terms = VerbTerms<Self>(
    "feed.take-changes", Phrase("take what headquarters has changed", "接收总部变更"),
    needs: [.nobody],
    audit: .none(because: "the file keeps each row's version and why it was refused"),
    events: EventType.ofFeedRows)

  let answer: ChangesAnswer
  /// The cursor that the question named.
  let cursor: String?
  let clockOffsetSeconds: Int

  func run(in transaction: Transaction) throws -> FeedOutcome {
    guard try FeedPosition.fetch(transaction.db).cursor == cursor else {
      throw FeedError.overtaken
    }
    var feed = FeedReader(transaction: transaction, clockOffsetSeconds: clockOffsetSeconds)
    for item in answer.items { try feed.take(item) }
    try transaction.setFeedPosition(epoch: answer.epoch, cursor: answer.cursor)
    return feed.outcome
  }
}

/// Takes a page of what is read anew.
struct TakeSnapshotPage: Verb {
  static let terms = VerbTerms<Self>(
    "feed.take-snapshot-page", Phrase("read headquarters' rows anew", "重新接收总部数据"),
    needs: [.nobody],
    audit: .none(because: "the file keeps each row's version and why it was refused"),
    events: EventType.ofFeedRows)

  let page: SnapshotPage
  let clockOffsetSeconds: Int

  func run(in transaction: Transaction) throws -> FeedOutcome {
    guard try FeedPosition.fetch(transaction.db).cursor == page.lostCursor else {
      throw FeedError.overtaken
    }
    var feed = FeedReader(transaction: transaction, clockOffsetSeconds: clockOffsetSeconds)
    for item in page.answer.items { try feed.take(item) }
    if page.name == .campaigns, let ids = page.allIDs { try transaction.dropNews(except: ids) }
    if let end = page.end {
      try transaction.setFeedPosition(epoch: end.epoch, cursor: end.cursor)
    }
    return feed.outcome
  }
}

/// Lets the menu that waits take hold if its hour has come.
struct HoldPlannedMenu: Verb {
  static let terms = VerbTerms<Self>(
    "menu.hold-planned", Phrase("put the planned menu in force", "启用计划菜单"), needs: [.nobody],
    audit: .none(because: "its event names the version"), events: [.menuApplied, .menuRefused])

  func run(in transaction: Transaction) throws -> Bool { try transaction.holdPlannedMenu() }
}

/// Takes the profiles of members that had to wait. It gives back how many there were.
struct TakeHeldProfiles: Verb {
  static let terms = VerbTerms<Self>(
    "feed.take-held-profiles", Phrase("take members' cards that had to wait", "接收暂缓的会员资料"),
    needs: [.nobody],
    audit: .none(because: "the file keeps each row's version and why it was refused"),
    events: EventType.ofFeedRows)

  func run(in transaction: Transaction) throws -> Int {
    let rows = try StoreDatabase.heldProfiles(transaction.db, at: transaction.now)
    var feed = FeedReader(transaction: transaction, clockOffsetSeconds: 0)
    for row in rows { try feed.takeHeld(row) }
    return rows.count
  }
}

/// Takes in a member whom headquarters was asked for. It gives back the member as the store has it
/// then, or why the row was not taken.
struct TakeAskedMember: Verb {
  static let terms = VerbTerms<Self>(
    "feed.take-asked-member", Phrase("take in a member of the chain", "接收总部会员"),
    needs: [.nobody],
    audit: .none(because: "the file keeps each row's version and why it was refused"),
    events: EventType.ofFeedRows)

  struct Taken: Sendable {
    let member: Member?
    let problem: String?
  }

  let item: ChangeItem
  let id: Identifier<Member>

  func run(in transaction: Transaction) throws -> Taken {
    // A member is not taken by the clock.
    var feed = FeedReader(transaction: transaction, clockOffsetSeconds: 0)
    try feed.take(item)
    return Taken(
      member: try transaction.memberHere(id).map(transaction.member),
      problem: try transaction.problem(ofRow: item.id, .member))
  }
}
