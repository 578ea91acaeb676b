import GRDB
import HeadquartersContract
import StoreDomain

/// Something that the chain tells its stores' staff.
public struct News: Hashable, Sendable, Identifiable {
  public var id: String
  public var title: Phrase
  public var body: Phrase
  public var showFrom: Timestamp
  public var showUntil: Timestamp

  public init(
    id: String, title: Phrase, body: Phrase, showFrom: Timestamp, showUntil: Timestamp
  ) {
    self.id = id
    self.title = title
    self.body = body
    self.showFrom = showFrom
    self.showUntil = showUntil
  }
}

extension StoreDatabase {
  /// What the chain tells now, the newest first.
  public func news(limit: Int = 20) throws -> [News] {
    let now = environment.now()
    return try read { try News.fetchAll($0, at: now, limit: limit) }
  }
}

extension News {
  /// What is told at an instant, the newest first.
  static func fetchAll(_ db: Database, at now: Timestamp, limit: Int) throws -> [News] {
    try db.list(
      """
      SELECT * FROM news WHERE showFrom <= ? AND showUntil > ?
      ORDER BY showFrom DESC, id LIMIT ?
      """, [now, now, limit]
    ) { row in
      News(
        id: row["id"], title: Phrase(row["titleEnglish"], row["titleChinese"]),
        body: Phrase(row["bodyEnglish"], row["bodyChinese"]), showFrom: row["showFrom"],
        showUntil: row["showUntil"])
    }
  }
}

extension Transaction {
  func applyNews(_ id: String, _ row: NewsRow?) throws {
    guard let row else {
      try db.execute(sql: "DELETE FROM news WHERE id = ?", arguments: [id])
      return
    }
    guard let title = try text(row.title, limit: 120) else { throw TextError.missing(.note) }
    // A headline may say it all.
    let body = try text(row.body, limit: 4000) ?? Phrase("", "")
    guard row.showUntil > row.showFrom else { throw FeedError.impossibleAnswer("times of news") }
    try db.execute(
      sql: """
        INSERT INTO news (id, titleEnglish, titleChinese, bodyEnglish, bodyChinese, showFrom,
          showUntil)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET titleEnglish = excluded.titleEnglish,
          titleChinese = excluded.titleChinese, bodyEnglish = excluded.bodyEnglish,
          bodyChinese = excluded.bodyChinese, showFrom = excluded.showFrom,
          showUntil = excluded.showUntil
        """,
      arguments: [
        id, title.english, title.chinese, body.english, body.chinese, row.showFrom, row.showUntil,
      ])
  }

  /// Drops what headquarters no longer tells.
  func dropNews(except ids: Set<String>) throws {
    for id in try String.fetchAll(db, sql: "SELECT id FROM news") where !ids.contains(id) {
      try db.execute(sql: "DELETE FROM news WHERE id = ?", arguments: [id])
    }
  }

  /// A text in both languages; one that is missing is told in the other.
  ///
  /// - Returns: nil when nothing stands in either.
  private func text(_ phrase: Phrase, limit: Int) throws -> Phrase? {
    let english = try GuestText.clean(phrase.english, .note, limit: limit)
    let chinese = try GuestText.clean(phrase.chinese, .note, limit: limit)
    guard let text = english ?? chinese else { return nil }
    return Phrase(english ?? text, chinese ?? text)
  }
}
