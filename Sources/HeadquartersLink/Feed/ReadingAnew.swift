import HeadquartersContract
import StoreDatabase

/// Everything is read anew, snapshot by snapshot and page by page, each page into the store before
/// the next is asked for.
struct ReadingAnew: Sendable {
  /// The cursor that headquarters no longer knew.
  private let lostCursor: String?
  /// The first of them is being read.
  private var names = SnapshotName.allCases[...]
  /// The cursor of its last page.
  private var cursor: String?
  /// What its pages had.
  private var ids: Set<String> = []
  /// The first snapshot is the oldest: what changed since comes again, and nothing is missed.
  private var end: SnapshotPage.End?

  init(lostCursor: String?) {
    self.lostCursor = lostCursor
  }

  /// The page to ask for; nothing when everything is read.
  var question: Feed.Action? {
    names.first.map { .askSnapshot($0, after: cursor) }
  }

  /// The page that was asked for.
  ///
  /// - Returns: nothing when it leads to no other one, and yet says so.
  mutating func take(_ answer: ChangesAnswer) -> SnapshotPage? {
    let leadsOn = answer.cursor != cursor && !answer.items.isEmpty
    guard let name = names.first, leadsOn || !answer.hasMore else { return nil }
    var page = SnapshotPage(name: name, answer: answer, lostCursor: lostCursor)
    ids.formUnion(answer.items.map(\.id))
    if answer.hasMore {
      cursor = answer.cursor
    } else {
      end = end ?? SnapshotPage.End(epoch: answer.epoch, cursor: answer.cursor)
      page.allIDs = ids
      (cursor, ids) = (nil, [])
      names = names.dropFirst()
      if names.isEmpty { page.end = end }
    }
    return page
  }
}
