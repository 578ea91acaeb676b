import GRDB
import StoreDomain

extension ResourceAmount {
  /// As a query of a reservation gives them.
  static func list(_ text: String?) -> [ResourceAmount] {
    (text ?? "").split(separator: " ").compactMap { ResourceAmount(text: String($0)) }
  }

  /// What a reservation has beside its tables, as ``list(_:)`` reads it.
  static let column = """
    (SELECT group_concat(resourceCode || ':' || amount, ' ') FROM (
      SELECT resourceCode, amount FROM reservationResource
      WHERE reservationID = reservation.id ORDER BY position)) AS resources
    """
}

extension ResourceRule.Use {
  /// Everybody else's within half a day: of those who have booked, and on the day itself of guests
  /// without a booking who asked for such help.
  static func fetchAll(
    _ db: Database, around span: (from: Timestamp, until: Timestamp),
    except id: Identifier<Reservation>, isToday: Bool, at now: Timestamp,
    of resources: [BookableResource], by stays: StayTimes
  ) throws -> [ResourceRule.Use] {
    guard !resources.isEmpty else { return [] }
    let soon = now.advanced(byMinutes: TablePromise.overstayMinutes)
    let booked = try db.list(
      """
      SELECT reservation.id, guestName, resourceCode, amount, fromAt, untilAt, stage
      FROM reservation JOIN reservationResource ON reservationID = reservation.id
      WHERE stage IN ('requested', 'confirmed', 'arrived', 'seated') AND reservation.id <> ?
        AND businessDay BETWEEN date(? / 1000 - 86400 * 2, 'unixepoch')
          AND date(? / 1000 + 86400 * 2, 'unixepoch')
      ORDER BY at, reservation.id
      """, [id, span.from, span.until]
    ) { row in
      let (until, stage): (Timestamp, Reservation.Stage) = (row["untilAt"], row["stage"])
      // Who sits longer than expected still has it.
      return ResourceRule.Use(
        reservationID: row["id"], guestName: row["guestName"], code: row["resourceCode"],
        amount: row["amount"], from: row["fromAt"],
        until: stage == .seated && isToday ? max(until, soon) : until)
    }
    return try booked + (isToday ? helped(db, at: now, of: resources, by: stays) : [])
  }

  /// Of parties who sit here and asked for help of which there are only so many: one for each seat, or for
  /// the table, wherever and however often they said it, as far as their booking does not have it.
  static func helped(
    _ db: Database, at now: Timestamp, of resources: [BookableResource], by stays: StayTimes
  ) throws -> [ResourceRule.Use] {
    try resources.flatMap { resource -> [ResourceRule.Use] in
      guard let help = resource.help else { return [] }
      return try db.list(
        """
        SELECT party.partySize, party.seatedAt, party.stage = 'paid' AS hasPaid,
          coalesce(party.guestName, '') AS guestName,
          count(DISTINCT coalesce(guestNeed.seat, 0)) - coalesce((SELECT amount FROM reservationResource
            WHERE reservationID = party.reservationID AND resourceCode = ?1), 0) AS asked
        FROM party JOIN guestNeed ON guestNeed.kind = 'help' AND guestNeed.words = ?2
          AND guestNeed.endedAt IS NULL
          AND (guestNeed.partyID = party.id OR guestNeed.ticketID = party.ticketID
            OR guestNeed.reservationID = party.reservationID)
        WHERE party.stage <> 'left' GROUP BY party.id HAVING asked > 0
        """, [resource.code, help.rawValue]
      ) { row in
        ResourceRule.Use(
          reservationID: nil, guestName: row["guestName"], code: resource.code,
          amount: row["asked"], from: row["seatedAt"],
          until: TablePromise.expectedToLeave(
            seatedAt: row["seatedAt"], partySize: row["partySize"], hasPaid: row["hasPaid"],
            now: now, by: stays))
      }
    }
  }
}

/// How many of a resource are free over the time of a booking.
public struct FreeResource: Equatable, Sendable {
  public var resource: BookableResource
  public var free: Int

  public init(resource: BookableResource, free: Int) {
    self.resource = resource
    self.free = free
  }
}

extension StoreDatabase {
  /// What of the house's resources a party could have that comes at a time.
  ///
  /// - Parameter id: the booking that asks; what it has is free for it.
  public func freeResources(
    at time: Timestamp, partySize: Int, for id: Identifier<Reservation>
  ) throws -> [FreeResource] {
    let (store, now, stays) = (store, environment.now(), stays)
    let resources = store.settings.resources
    guard !resources.isEmpty else { return [] }
    let span = TablePromise.span(
      at: time, partySize: partySize, holdMinutes: store.settings.holdMinutes, by: stays)
    let isToday = store.calendar.businessDay(of: time) == store.calendar.businessDay(of: now)
    return try read { db in
      let uses = try ResourceRule.Use.fetchAll(
        db, around: span, except: id, isToday: isToday, at: now, of: resources, by: stays)
      let promises = try PromisedTables.Promise.fetchAll(db, around: span, except: id)
      let tables = try DiningTable.fetchAll(db)
      return resources.map { resource in
        let its = ResourceRule.span(of: resource, table: span)
        let used = ResourceRule.mostInUse(
          resource.code, from: its.from, until: its.until, uses)
        // A table of a room may be somebody's who did not ask for the room.
        let isTaken = promises.contains { promise in
          promise.overlaps(its)
            && tables.contains {
              $0.id == promise.tableID && resource.tables.contains($0.name)
            }
        }
        return FreeResource(resource: resource, free: isTaken ? 0 : max(0, resource.count - used))
      }
    }
  }
}
