import HeadquartersContract
import StoreDomain

/// Takes a page of what is read anew.
struct ApplySnapshotPage: Verb {
  static let terms = VerbTerms<Self>(
    "feed.apply-snapshot-page", Phrase("read headquarters' rows anew", "重新接收总部数据"),
    needs: [.nobody],
    audit: .none(because: "the file keeps each row's version and why it was refused"),
    events: EventType.ofFeedRows)

  let page: SnapshotPage
  let clockOffsetSeconds: Int

  func run(in transaction: Transaction) throws -> FeedOutcome {
    let position = try FeedPosition.fetch(
      transaction.db, understanding: transaction.feedWords)
    guard position.cursor == page.cursor else { throw FeedError.overtaken }
    var feed = FeedReader(
      transaction: transaction, clockOffsetSeconds: clockOffsetSeconds,
      kindsAgain: Set(position.again))
    for item in page.answer.items { try feed.apply(item) }
    if page.name == .campaigns, let ids = page.allIDs { try transaction.dropNews(except: ids) }
    if let kinds = page.readKinds {
      try transaction.understood(
        transaction.feedWords.filter { word in word.kind.map(kinds.contains) ?? false })
    }
    if let end = page.end {
      try transaction.setFeedPosition(epoch: end.epoch, cursor: end.cursor)
    }
    return feed.outcome
  }
}
