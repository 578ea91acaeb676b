import HeadquartersContract
import StoreDatabase

/// Snapshots are read, one after the other and page by page, each page into the store before the next
/// is asked for: all of them, when headquarters no longer knew the cursor, or those in which this
/// version understands more than the one that passed them.
struct ReadingAnew: Sendable {
  /// Where the feed stood, and stands until everything is read.
  private let feedCursor: String?
  /// Whether the feed goes on from where it stood.
  let keepsCursor: Bool
  /// The first of them is being read.
  private var names: ArraySlice<SnapshotName>
  /// The cursor of its last page.
  private var cursor: String?
  /// What its pages had.
  private var ids: Set<String> = []
  /// What was read to its end.
  private var readKinds: Set<ChangeKind> = []
  /// The first snapshot is the oldest: what changed since comes again, and nothing is missed.
  private var end: SnapshotPage.End?

  /// Everything, because headquarters no longer knew the cursor.
  init(lostCursor: String?) {
    feedCursor = lostCursor
    keepsCursor = false
    names = SnapshotName.allCases[...]
  }

  /// What holds rows of these kinds, up to the cursor.
  init(_ kinds: Set<ChangeKind>, before cursor: String?) {
    feedCursor = cursor
    keepsCursor = true
    names = SnapshotName.allCases.filter { !kinds.isDisjoint(with: $0.kinds) }[...]
  }

  /// The page to ask for; nothing when everything is read.
  var question: Feed.Action? {
    names.first.map { .askSnapshot($0, after: cursor) }
  }

  /// The page that was asked for.
  ///
  /// - Returns: nothing when it leads to no other one, and yet says so.
  mutating func read(_ answer: ChangesAnswer) -> SnapshotPage? {
    let leadsOn = answer.cursor != cursor && !answer.items.isEmpty
    guard let name = names.first, leadsOn || !answer.hasMore else { return nil }
    var page = SnapshotPage(name: name, answer: answer, cursor: feedCursor)
    ids.formUnion(answer.items.map(\.id))
    if answer.hasMore {
      cursor = answer.cursor
    } else {
      end = end ?? SnapshotPage.End(epoch: answer.epoch, cursor: answer.cursor)
      page.allIDs = ids
      readKinds.formUnion(name.kinds)
      goOn()
      finish(&page)
    }
    return page
  }

  /// Headquarters is older than the store and has no such snapshot.
  ///
  /// - Returns: a page without rows, when it would have been the last one.
  mutating func skip() -> SnapshotPage? {
    guard let name = names.first else { return nil }
    goOn()
    guard names.isEmpty, let end else { return nil }
    var page = SnapshotPage(
      name: name,
      answer: ChangesAnswer(epoch: end.epoch, cursor: end.cursor, hasMore: false, items: []),
      cursor: feedCursor)
    finish(&page)
    return page
  }

  private mutating func goOn() {
    (cursor, ids) = (nil, [])
    names = names.dropFirst()
  }

  private func finish(_ page: inout SnapshotPage) {
    guard names.isEmpty else { return }
    page.readKinds = readKinds
    if !keepsCursor { page.end = end }
  }
}
