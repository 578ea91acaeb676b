import GRDB
import StoreDomain

/// Why the kitchen's screen did not do it.
public enum KitchenError: Explained, Equatable {
  case notInKitchen
  case returned(Phrase)

  public var explanation: Phrase {
    switch self {
    case .notInKitchen:
      Phrase("This line is not in the kitchen. Look at the screen again.", "该菜不在后厨，请重新查看屏幕。")
    case .returned(let name):
      Phrase(
        "\(name.english) was returned; there is nothing left to make.",
        "\(name.chinese)已退菜，无需制作。")
    }
  }
}

extension Transaction {
  /// The station on whose screen a line is to stand now: its own, or the dish's when that was taken
  /// away.
  func presentStation(of item: some StoredRow) throws -> String {
    let station: String = item["stationCode"]
    return try String.fetchOne(
      db,
      sql: """
        SELECT dish.stationCode FROM orderLine JOIN dish ON dish.id = orderLine.dishID
        JOIN station AS own ON own.code = ? AND own.retiredAt IS NOT NULL
        JOIN station ON station.code = dish.stationCode AND station.retiredAt IS NULL
        WHERE orderLine.id = ?
        """, arguments: [station, item["lineID"] as String]) ?? station
  }

  /// What the kitchen has of a line, with its check; `left` is what was not taken back.
  ///
  /// - Throws: `KitchenError.notInKitchen`.
  func kitchenItem(_ lineID: Identifier<OrderLine>) throws -> Row {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT kitchenItem.*, checkID, businessDay, quantity - returnedQuantity AS left
        FROM kitchenItem JOIN orderLine ON orderLine.id = lineID
        JOIN guestCheck ON guestCheck.id = checkID WHERE lineID = ?
        """, arguments: [lineID])
    guard let row else { throw KitchenError.notInKitchen }
    return row
  }
}
