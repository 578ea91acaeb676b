import Foundation
import GRDB
import StoreDomain

extension Dish {
  /// From a row of `dish`.
  ///
  /// - Throws: `StoreError.damaged` when the row's lists cannot be read.
  init(row: some StoredRow, currency: Currency) throws {
    let grams: Int? = row["priceGrams"]
    let half: Int? = row["halfPriceMinor"]
    let halvesLeft: Int? = row["halvesLeft"]
    let code: String = row["code"]
    self.init(
      id: row["id"], code: code, name: Phrase(row["nameEnglish"], row["nameChinese"]),
      category: row["category"], stationCode: row["stationCode"], kind: row["kind"],
      unit: grams.map(Dish.Unit.weight(grams:)) ?? .piece,
      price: Money(minorUnits: row["priceMinor"], currency: currency),
      halfPrice: half.map { Money(minorUnits: $0, currency: currency) }, taxCode: row["taxCode"],
      allergens: try Self.allergens(row, of: code),
      tags: Set(try (row["tags"] as String).list(of: code)),
      brothSections: row["brothSections"],
      pairsWith: try (row["pairsWith"] as String).list(of: code),
      modifiers: try .init(column: row["modifiers"], of: code),
      set: try .init(column: row["setGroups"], of: code),
      portionsLeft: halvesLeft.map { Portions(halves: $0) },
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
    try broths(db).mapValues(\.name)
  }

  /// What a line needs to know of a broth in it.
  struct Broth {
    var id: Identifier<Dish>
    var name: Phrase
    /// Nil when nobody has said.
    var allergens: Set<Allergen>?
  }

  /// The same with what is in them.
  static func broths(_ db: Database) throws -> [String: Broth] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT id, code, nameEnglish, nameChinese, allergens FROM dish WHERE kind = 'broth'")
    return Dictionary(
      try rows.map { row in
        let code: String = row["code"]
        return (
          code,
          Broth(
            id: row["id"], name: Phrase(row["nameEnglish"], row["nameChinese"]),
            allergens: try allergens(row, of: code))
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What a row says is in a dish; nil when it does not say.
  static func allergens(_ row: some StoredRow, of code: String) throws -> Set<Allergen>? {
    try (row["allergens"] as String?).map { Set(try $0.list(of: code)) }
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
