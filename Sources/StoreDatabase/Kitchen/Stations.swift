import GRDB
import StoreDomain

/// A place in the kitchen, or the bar, where dishes are made.
public struct Station: Identifiable, Sendable, Hashable {
  public var id: String { code }
  public var code: String
  public var name: Phrase
  /// Nil for a station that has only its screen.
  public var printerCode: String?
  /// Whether it is a bar: all that it makes are drinks.
  public var makesOnlyDrinks: Bool
}

extension StoreDatabase {
  /// The kitchen's stations in their own order.
  public func stations() throws -> [Station] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT station.*, coalesce(min(dish.kind = 'drink'), 0) AS makesOnlyDrinks
          FROM station LEFT JOIN dish
            ON dish.stationCode = station.code AND dish.retiredAt IS NULL
          WHERE station.retiredAt IS NULL GROUP BY station.code
          ORDER BY station.position, station.code
          """
      ).map { row in
        Station(
          code: row["code"], name: Phrase(row["nameEnglish"], row["nameChinese"]),
          printerCode: row["printerCode"], makesOnlyDrinks: row["makesOnlyDrinks"])
      }
    }
  }
}
