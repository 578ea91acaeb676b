import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// How long after headquarters has heard everything of a member its row is awaited that says so,
  /// in minutes. Only when none comes, because it came before, is the held one taken.
  static let heldProfileMinutes = 5

  /// Takes the profiles of members that had to wait until headquarters had heard what the store
  /// itself told of them; to be called every second or so.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func applyDeferredProfiles() throws -> Int {
    let now = environment.now()
    guard try !read({ try Self.heldProfiles($0, at: now) }).isEmpty else { return 0 }
    return try perform(ApplyDeferredProfiles(), by: .headquarters)
  }

  /// Those whose reason to wait is gone.
  static func heldProfiles(_ db: Database, at now: Timestamp) throws -> [ChangeItem] {
    // What headquarters heard is noted by its clock.
    let limit = try rightNow(db, at: now).advanced(byMinutes: -heldProfileMinutes)
    return try db.list(
      """
      SELECT id, version, held FROM feedRow
      WHERE held IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM outboxEvent e
        WHERE e.aggregate = 'member' AND coalesce(e.acknowledgedAt > ?, 1) AND e.aggregateID IN (
          feedRow.id, (SELECT memberID FROM memberAlias WHERE memberAlias.id = feedRow.id)))
      LIMIT 100
      """, [limit]
    ) { row in
      ChangeItem(
        kind: ChangeKind.member.rawValue, id: row["id"], version: row["version"],
        data: try JSONDecoder().decode(JSONValue.self, from: Data((row["held"] as String).utf8)))
    }
  }
}

/// Takes the profiles of members that had to wait. It gives back how many there were.
struct ApplyDeferredProfiles: Verb {
  static let terms = VerbTerms<Self>(
    "feed.apply-deferred-profiles", Phrase("apply members' cards that had to wait", "接收暂缓的会员资料"),
    needs: [.nobody],
    audit: .none(because: "the file keeps each row's version and why it was refused"),
    events: EventType.ofFeedRows)

  func run(in transaction: Transaction) throws -> Int {
    let rows = try StoreDatabase.heldProfiles(transaction.db, at: transaction.now)
    var feed = FeedReader(transaction: transaction, clockOffsetSeconds: 0)
    for row in rows { try feed.applyDeferred(row) }
    return rows.count
  }
}
