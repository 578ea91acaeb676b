import GRDB
import HeadquartersContract
import StoreDomain

@testable import StoreDatabase

/// Headquarters, as far as a store's file sees it.
extension TestStore {
  /// Lets headquarters answer the store's question with these rows.
  @discardableResult
  func receive(
    _ items: ChangeItem..., cursor: String = "", clockOffsetSeconds: Int = 0
  ) throws -> FeedOutcome {
    let since = try database.feedPosition().cursor
    let next = cursor.isEmpty ? "1-\((since?.count ?? 0) + items.count)-\(items.hashValue)" : cursor
    return try database.applyChanges(
      ChangesAnswer(epoch: 1, cursor: next, hasMore: false, items: items), since: since,
      clockOffsetSeconds: clockOffsetSeconds)
  }

  /// The menu of the setup with other texts in the place of some.
  func menuItem(
    version: Int, holdsFrom: Timestamp? = nil, replacing: (String, String)...
  ) throws -> ChangeItem {
    var csv = Self.menu
    for (old, new) in replacing {
      precondition(csv.contains(old), "the menu has no \(old)")
      csv = csv.replacing(old, with: new)
    }
    return try ChangeItem(
      .menu, id: ChangeItem.menuID, version: version, MenuRow(csv: csv, holdsFrom: holdsFrom))
  }

  func ticketRequest(
    _ id: Identifier<Ticket>, version: Int = 1, guests: Int = 2, name: String? = "王女士",
    phone: String? = nil, preorder: [PreorderedDish]? = nil, minutesLeft: Int = 10
  ) throws -> ChangeItem {
    try ChangeItem(
      .ticketRequest, id: id.rawValue, version: version,
      TicketRequestRow(
        partySize: guests, guestName: name, phone: phone, preorder: preorder, channel: "app",
        requestedAt: clock.now, expiresAt: clock.now.advanced(byMinutes: minutesLeft)))
  }

  func reservationRequest(
    _ id: Identifier<Reservation>, version: Int = 1, inMinutes minutes: Int = 90, guests: Int = 2,
    tables: [String]? = nil, preorder: [PreorderedDish]? = nil
  ) throws -> ChangeItem {
    try ChangeItem(
      .reservationRequest, id: id.rawValue, version: version,
      ReservationRequestRow(
        at: clock.now.advanced(byMinutes: minutes), partySize: guests, guestName: "陈先生",
        phone: "13900001111", tables: tables, preorder: preorder, channel: "map",
        requestedAt: clock.now,
        expiresAt: clock.now.advanced(byMinutes: 30)))
  }

  func newID<Entity>(_: Entity.Type = Entity.self) -> Identifier<Entity> {
    database.environment.ids.next()
  }

  /// The types of the events since a place in the outbox.
  func events(after sequence: Int = 0) throws -> [String] {
    try database.read { db in
      try db.list("SELECT type FROM outboxEvent WHERE sequence > ? ORDER BY sequence", [sequence]) {
        $0["type"]
      }
    }
  }

  /// Headquarters has everything.
  func acknowledgeAll() throws {
    try database.maintain { db in
      try db.execute(sql: "UPDATE outboxEvent SET acknowledgedAt = ?", arguments: [clock.now])
    }
  }
}
