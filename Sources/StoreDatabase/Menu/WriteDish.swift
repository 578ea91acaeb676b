import Foundation
import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain

extension MenuFile.Row {
  /// Puts a dish on the menu, or changes the one that has its code; its id, its count of portions
  /// and what was ordered of it stay.
  func write(_ db: Database, id: Identifier<Dish>, position: Int) throws {
    let allergens = try allergens.map { try Self.json($0.map(\.rawValue).sorted()) }
    try db.cachedStatement(
      sql: """
        INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind,
          priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections,
          pairsWith, modifiers, setGroups, position)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET nameEnglish = excluded.nameEnglish,
          nameChinese = excluded.nameChinese, category = excluded.category,
          stationCode = excluded.stationCode, kind = excluded.kind,
          priceGrams = excluded.priceGrams, priceMinor = excluded.priceMinor,
          halfPriceMinor = excluded.halfPriceMinor, taxCode = excluded.taxCode,
          allergens = excluded.allergens, tags = excluded.tags,
          brothSections = excluded.brothSections, pairsWith = excluded.pairsWith,
          modifiers = excluded.modifiers, setGroups = excluded.setGroups, position = excluded.position, retiredAt = NULL
        """
    ).execute(arguments: [
      id, code, name.english, name.chinese, category, station, kind, unit.grams, price, halfPrice,
      taxCode, allergens, try Self.json(tags.map(\.rawValue).sorted()), brothSections,
      try Self.json(pairsWith), try modifiers.column(), try set.column(), position,
    ])
  }

  private static func json(_ list: [String]) throws -> String {
    try FrozenJSON.text(list)
  }
}

extension Dish.Unit {
  /// The weight that the price is for; nil for a piece.
  fileprivate var grams: Int? {
    switch self {
    case .piece: nil
    case .weight(let grams): grams
    }
  }
}
