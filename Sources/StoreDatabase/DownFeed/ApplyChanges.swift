import HeadquartersContract
import StoreDomain

/// Takes what headquarters answered to a question about changes.
struct ApplyChanges: Verb {
  static let terms = VerbTerms<Self>(
    "feed.apply-changes", Phrase("apply what headquarters has changed", "接收总部变更"),
    needs: [.nobody],
    audit: .none(because: "the file keeps each row's version and why it was refused"),
    events: EventType.ofFeedRows)

  let answer: ChangesAnswer
  /// The cursor that the question named.
  let cursor: String?
  let clockOffsetSeconds: Int

  func run(in transaction: Transaction) throws -> FeedOutcome {
    let words = transaction.feedWords
    guard try FeedPosition.fetch(transaction.db, understanding: words).cursor == cursor else {
      throw FeedError.overtaken
    }
    if cursor == nil { try transaction.beginUnderstanding(words) }
    var feed = FeedReader(transaction: transaction, clockOffsetSeconds: clockOffsetSeconds)
    for item in answer.items { try feed.apply(item) }
    try transaction.setFeedPosition(epoch: answer.epoch, cursor: answer.cursor)
    return feed.outcome
  }
}
