import GRDB
import StoreDomain

/// Who serves a table tonight.
public struct TableServer: Hashable, Sendable {
  public var id: Identifier<StaffMember>
  public var name: String

  static func fetchAll(
    _ db: Database, on day: LocalDate
  ) throws -> [Identifier<DiningTable>: TableServer] {
    let rows = try db.list(
      """
      SELECT diningTable.id, staff.id, staff.name FROM diningTable
      JOIN staff ON staff.id = serverID WHERE servedOn = ? AND staff.retiredAt IS NULL
      """, [day]
    ) { row -> (Identifier<DiningTable>, TableServer) in
      (row[0], TableServer(id: row[1], name: row[2]))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}

extension StoreDatabase {
  /// By party, what the kitchen has ready for it and what it is behind with.
  func dishesWaiting(
    _ db: Database, at now: Timestamp
  ) throws -> [Identifier<Party>: (ready: Int, late: Int)] {
    struct Item {
      var partyID: Identifier<Party>
      var order: StationOrder.ID
      var pieces: Int
      var isMade: Bool
    }
    let items = try db.list(
      """
      SELECT guestCheck.partyID, guestCheck.id, kitchenItem.queuedAt, kitchenItem.stationCode,
        orderLine.quantity - kitchenItem.returnedQuantity, kitchenItem.bumpedAt
      FROM guestCheck JOIN orderLine ON orderLine.checkID = guestCheck.id
      JOIN kitchenItem ON kitchenItem.lineID = orderLine.id
      WHERE guestCheck.stage = 'open' AND guestCheck.partyID IS NOT NULL
        AND orderLine.quantity > kitchenItem.returnedQuantity
        AND (kitchenItem.bumpedAt IS NULL OR kitchenItem.bumpedAt > ?)
      """, [now.advanced(byMinutes: -TableWaits.readyMinutes)]
    ) { row in
      let made: Timestamp? = row[5]
      return Item(
        partyID: row[0],
        order: StationOrder.ID(
          ticket: KitchenTicket.ID(checkID: row[1], queuedAt: row[2]), stationCode: row[3]),
        pieces: row[4], isMade: made != nil)
    }
    let expected = try readyTimes(db, of: Set(items.filter { !$0.isMade }.map(\.order)))
    var waiting: [Identifier<Party>: (ready: Int, late: Int)] = [:]
    for item in items {
      if item.isMade {
        waiting[item.partyID, default: (0, 0)].ready += item.pieces
      } else if TableWaits.isLate(
        sentAt: item.order.ticket.queuedAt, expectedAt: expected[item.order], now: now)
      {
        waiting[item.partyID, default: (0, 0)].late += item.pieces
      }
    }
    return waiting
  }
}
