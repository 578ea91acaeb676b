import HeadquartersContract

extension LedgerStore {
  /// The most rows in one page of a snapshot.
  static var snapshotRowsTogether: Int { 500 }

  /// The rows of some kinds as they stand for a store, in pages: a regular's row is kept for ever, and
  /// a store comes to have tens of thousands. What a store would keep to a guest's harm, it is also
  /// told that it is no more.
  ///
  /// All pages are of the moment of the first one: a row that changes while they are read is found in
  /// the feed, after the cursor of the last page.
  ///
  /// - Parameter page: the cursor of the page before; nothing for the first page.
  /// - Throws: `Problem` of kind `unknownStore`, or `cursorGone` when it is to be begun anew.
  public func snapshot(
    _ name: SnapshotName, for storeID: String, after page: String? = nil
  ) async throws -> ChangesAnswer {
    try await read { db in
      let number = try Self.number(of: storeID, db)
      let feed = try FeedState(db)
      var place = SnapshotPlace(
        moment: FeedCursor(epoch: feed.epoch, position: feed.lastPosition))
      if let page, !page.isEmpty {
        guard let known = SnapshotPlace(page), feed.keeps(known.moment) else {
          throw Problem(.cursorGone, detail: "Begin with the first page of the snapshot again.")
        }
        place = known
      }
      let rows = try Self.rows(of: name, number, place, db)
      let found = try FeedPage(rows, atMost: Self.snapshotRowsTogether)
      place.position = found.end
      return ChangesAnswer(
        epoch: feed.epoch, cursor: found.hasMore ? place.text : place.moment.text,
        hasMore: found.hasMore, items: found.items)
    }
  }

  /// Of a row for one store and one for all that have the same id, the newer one holds.
  private static func rows(
    of name: SnapshotName, _ number: Int64, _ place: SnapshotPlace, _ db: any LedgerSession
  ) throws -> [LedgerRow] {
    let kinds = name.kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try FeedRows.rows(
      for: number, after: place.position, through: place.moment.position,
      where: """
        kind IN (\(kinds))
        AND (data IS NOT NULL OR kind IN ('member', 'ticketRequest', 'reservationRequest'))
        AND NOT EXISTS (SELECT 1 FROM feedRow AS newer
          WHERE coalesce(newer.storeNumber, 0) IN (0, ?3) AND newer.kind = feedRow.kind
            AND newer.id = feedRow.id AND newer.version > feedRow.version)
        """, atMost: Self.snapshotRowsTogether, db)
  }
}

/// Where the next page of a snapshot begins: `1.482.17`, opaque to the store.
private struct SnapshotPlace {
  /// Where the feed goes on after the last page.
  var moment: FeedCursor
  /// The last row of the pages before.
  var position: Int64 = 0

  init(moment: FeedCursor) {
    self.moment = moment
  }

  init?(_ text: String) {
    guard let end = text.lastIndex(of: "."), let moment = FeedCursor(String(text[..<end])),
      let position = Int64(text[text.index(after: end)...]), position >= 0
    else { return nil }
    self.moment = moment
    self.position = position
  }

  var text: String { "\(moment.text).\(position)" }
}
