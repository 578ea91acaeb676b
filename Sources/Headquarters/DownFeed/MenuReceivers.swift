import Foundation
import HeadquartersContract
import StoreDomain

/// To whom a menu would go.
public struct MenuReceivers: Sendable, Equatable {
  public var storeCount: Int
  /// What they are paid in, as far as they have said.
  public var currencies: [Currency]
  /// The CSV of the menu that they were sent last.
  public var menuBefore: String?
}

extension LedgerStore {
  /// Whom a menu for one store or for all reaches, and what they have now.
  ///
  /// - Parameter storeID: nothing for all.
  /// - Throws: `HeadquartersError.unknownStore`.
  public func menuReceivers(_ storeID: String?) async throws -> MenuReceivers {
    try await read { db in
      let number = try storeID.map { try Self.store($0, db).number }
      let stores = try db.rows(
        "SELECT currencyCode FROM store WHERE coalesce(?, id) = id ORDER BY number", [storeID])
      let codes = Set(try stores.compactMap { try $0["currencyCode"] as String? })
      let before = try db.row(
        """
        SELECT data FROM feedRow
        WHERE \(FeedRows.sent) AND data IS NOT NULL ORDER BY version DESC LIMIT 1
        """, [number ?? 0, ChangeKind.menu.rawValue, ChangeItem.menuID])
      let menu = try before.map {
        try JSONDecoder().decode(MenuRow.self, from: Data((try $0["data"] as String).utf8))
      }
      return MenuReceivers(
        storeCount: stores.count,
        currencies: codes.sorted().compactMap { Currency(isoCode: $0) }, menuBefore: menu?.csv)
    }
  }
}
