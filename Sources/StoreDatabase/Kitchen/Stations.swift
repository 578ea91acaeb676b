import GRDB
import StoreDomain

/// A place in the kitchen, or the bar, where dishes are made.
public struct Station: Identifiable, Sendable, Hashable {
  public var id: String { code }
  public var code: String
  public var name: Phrase
  /// Nil for a station that has only its screen.
  public var printerCode: String?
}

extension StoreDatabase {
  /// The kitchen's stations in their own order.
  public func stations() throws -> [Station] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM station WHERE retiredAt IS NULL ORDER BY position, code"
      ).map { row in
        Station(
          code: row["code"], name: Phrase(row["nameEnglish"], row["nameChinese"]),
          printerCode: row["printerCode"])
      }
    }
  }
}
