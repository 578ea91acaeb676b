import Foundation
import GRDB
import StoreDomain

extension Dish {
  /// From a row of `dish`.
  ///
  /// - Throws: `StoreError.damaged` when the row's lists cannot be read.
  init(row: Row, currency: Currency) throws {
    let grams: Int? = row["priceGrams"]
    let half: Int? = row["halfPriceMinor"]
    let code: String = row["code"]
    self.init(
      id: row["id"], code: code, name: Phrase(row["nameEnglish"], row["nameChinese"]),
      category: row["category"], stationCode: row["stationCode"], kind: row["kind"],
      unit: grams.map(Dish.Unit.weight(grams:)) ?? .piece,
      price: Money(minorUnits: row["priceMinor"], currency: currency),
      halfPrice: half.map { Money(minorUnits: $0, currency: currency) }, taxCode: row["taxCode"],
      allergens: try (row["allergens"] as String?).map { Set(try $0.list(of: code)) },
      tags: Set(try (row["tags"] as String).list(of: code)),
      brothSections: row["brothSections"],
      pairsWith: try (row["pairsWith"] as String).list(of: code), portionsLeft: row["portionsLeft"],
      revision: row["revision"])
  }
}

extension Dish {
  /// What is on the menu now, in its order.
  static func fetchMenu(_ db: Database, currency: Currency) throws -> [Dish] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM dish WHERE retiredAt IS NULL ORDER BY position, code"
    ).map { try Dish(row: $0, currency: currency) }
  }

  /// The broths by their code, also those that are no longer on the menu.
  static func brothNames(_ db: Database) throws -> [String: Phrase] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT code, nameEnglish, nameChinese FROM dish WHERE kind = 'broth'")
    return Dictionary(
      rows.map { ($0["code"], Phrase($0["nameEnglish"], $0["nameChinese"])) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension String {
  /// The list of codes that this JSON text holds.
  func list<Element: RawRepresentable>(of what: String) throws -> [Element]
  where Element.RawValue == String {
    try list(of: what).map { (code: String) in
      guard let element = Element(rawValue: code) else {
        throw StoreError.damaged("\(code) in a list of \(what)")
      }
      return element
    }
  }

  /// The list of texts that this JSON text holds.
  func list(of what: String) throws -> [String] {
    // Most lists of a menu and an order are empty or plain, and a picture reads hundreds of them.
    if self == "[]" { return [] }
    if hasPrefix("[\""), hasSuffix("\"]"), !utf8.contains(UInt8(ascii: "\\")) {
      let parts = dropFirst(2).dropLast(2)
        .split(separator: "\",\"", omittingEmptySubsequences: false).map(String.init)
      if !parts.contains(where: { $0.contains("\"") }) { return parts }
    }
    do {
      return try JSONDecoder().decode([String].self, from: Data(utf8))
    } catch {
      throw StoreError.damaged("a list of \(what)")
    }
  }
}
