import GRDB
import StoreDomain

extension StoreDatabase {
  /// Members whose phone, last four digits, code, or name begins as typed; a name by any part of
  /// its own script, by pinyin initials in every reading, by whole pinyin, or as it is typed on a
  /// plain keyboard. The closest first.
  ///
  /// Each way is one range of one index, so that it takes as long among a million members as among
  /// a hundred. Whatever was typed is text; what cannot be a member finds nobody.
  public func findMembers(_ query: String, limit: Int = 20) throws -> [Member] {
    let keys = NameKeys.queries(query)
    guard limit > 0, let key = keys.first else { return [] }
    return try read { db in
      var ids: [Identifier<Member>] = []
      func add(_ sql: String, _ arguments: StatementArguments) throws {
        guard ids.count < limit else { return }
        let found = try Identifier<Member>.fetchAll(
          db, sql: "SELECT id FROM member WHERE \(sql) LIMIT ?",
          arguments: arguments + [limit])
        for id in found where !ids.contains(id) { ids.append(id) }
      }
      if let number = PhoneNumber.reading(query, in: store.country), number.count <= 20 {
        if number.count == 4 { try add("phoneLastFour = ?", [number]) }
        if number.count >= 5 {
          for beginning in PhoneNumber.beginnings(ofTyped: query, in: store.country) {
            try add(
              "phone >= ? AND phone < ? ORDER BY phone", [beginning, beginning + ":"])
          }
        }
      }
      for code in Set([key, key.uppercased()]).sorted() {
        try add("code >= ? AND code < ? ORDER BY code", Self.range(code))
      }
      for key in keys where ids.count < limit {
        // A name has several keys; more rows than members are wanted.
        let found = try Identifier<Member>.fetchAll(
          db,
          sql: """
            SELECT memberID FROM memberSearchKey WHERE key >= ? AND key < ? ORDER BY key LIMIT ?
            """, arguments: Self.range(key) + [limit * 4])
        for id in found where !ids.contains(id) { ids.append(id) }
      }
      let chosen = ids.prefix(limit)
      let members = try Member.fetch(db, ids: Array(chosen))
      return chosen.compactMap { members[$0] }.filter { $0.erasedAt == nil }
    }
  }

  /// From a text to behind everything that begins with it, in the file's order of bytes.
  private static func range(_ text: String) -> StatementArguments {
    [text, text + "\u{10FFFF}"]
  }
}
