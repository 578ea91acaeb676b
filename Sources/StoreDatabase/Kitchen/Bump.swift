import GRDB
import HeadquartersContract
import StoreDomain

/// Why the kitchen's screen did not do it.
public enum KitchenError: Explained, Equatable {
  case notInKitchen
  case takenBack(Phrase)

  public var explanation: Phrase {
    switch self {
    case .notInKitchen:
      Phrase("This line is not in the kitchen. Look at the screen again.", "该菜不在后厨，请重新查看屏幕。")
    case .takenBack(let name):
      Phrase(
        "\(name.english) was returned; there is nothing left to make.",
        "\(name.chinese)已退菜，无需制作。")
    }
  }
}

extension StoreDatabase {
  /// Marks a line as made: it leaves the kitchen's screen. Repeating it changes nothing.
  public func bump(_ lineID: Identifier<OrderLine>, by author: Author) throws {
    try bump([lineID], by: author)
  }

  /// Marks several lines as made, such as a whole ticket.
  public func bump(_ lineIDs: [Identifier<OrderLine>], by author: Author) throws {
    try write(by: author) { transaction in
      try transaction.require(.kitchen)
      for id in lineIDs { try transaction.bump(id) }
    }
  }

  /// Brings a line back that was marked as made by mistake. Repeating it changes nothing.
  public func recall(_ lineID: Identifier<OrderLine>, by author: Author) throws {
    try write(by: author) { transaction in
      try transaction.require(.kitchen)
      try transaction.recall(lineID)
    }
  }
}

extension Transaction {
  func bump(_ lineID: Identifier<OrderLine>) throws {
    let item = try kitchenItem(lineID)
    guard item["bumpedAt"] as Timestamp? == nil else { return }
    guard item["left"] as Int > 0 else { throw KitchenError.takenBack(try line(lineID).name) }
    try db.execute(
      sql: "UPDATE kitchenItem SET bumpedAt = ?, bumpedByName = ? WHERE lineID = ?",
      arguments: [now, author.name, lineID])
    try record(
      .kitchenBumped, lineID,
      KitchenFact(
        checkID: item["checkID"], stationCode: item["stationCode"], queuedAt: item["queuedAt"]),
      on: item["businessDay"])
  }

  func recall(_ lineID: Identifier<OrderLine>) throws {
    let item = try kitchenItem(lineID)
    guard item["bumpedAt"] as Timestamp? != nil else { return }
    try db.execute(
      sql: "UPDATE kitchenItem SET bumpedAt = NULL, bumpedByName = NULL WHERE lineID = ?",
      arguments: [lineID])
    try record(
      .kitchenRecalled, lineID,
      KitchenFact(
        checkID: item["checkID"], stationCode: item["stationCode"], queuedAt: item["queuedAt"]),
      on: item["businessDay"])
  }

  private func kitchenItem(_ lineID: Identifier<OrderLine>) throws -> Row {
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
