import GRDB
import StoreDomain

/// How often guests who booked did not come: a member, or whoever left this phone.
public struct NoShowHistory: Hashable, Sendable {
  /// The business days, the last one first.
  public var days: [LocalDate]
  public var count: Int { days.count }

  public init(days: [LocalDate] = []) {
    self.days = days
  }
}

extension NoShowHistory {
  /// Of a member who was erased nothing is told.
  ///
  /// - Parameters:
  ///   - phone: as bookings keep it.
  ///   - except: a booking that does not count, because it is asked about.
  static func fetch(
    _ db: Database, member: Identifier<Member>?, phone: String?,
    except: Identifier<Reservation>? = nil
  ) throws -> NoShowHistory {
    guard member != nil || phone != nil else { return NoShowHistory() }
    return NoShowHistory(
      days: try db.list(
        """
        SELECT businessDay FROM reservation WHERE id IN (
          SELECT id FROM reservation
          WHERE stage = 'noShow' AND memberID = ?1
            AND EXISTS (SELECT 1 FROM member WHERE member.id = ?1 AND erasedAt IS NULL)
          UNION SELECT id FROM reservation WHERE stage = 'noShow' AND phone = ?2)
          AND id IS NOT ?3
        ORDER BY at DESC
        """, [member, phone, except]
      ) { $0["businessDay"] as LocalDate })
  }
}

extension NoShowHistory {
  /// Of the guests of each of some bookings: how often they did not come beside it.
  static func fetch(
    _ db: Database, before bookings: [Reservation]
  ) throws -> [Identifier<Reservation>: NoShowHistory] {
    let rows = try db.list(
      """
      SELECT now.id AS nowID, past.businessDay, past.at FROM reservation AS now
      JOIN reservation AS past ON past.stage = 'noShow' AND past.memberID = now.memberID
        AND past.id <> now.id
      WHERE now.id IN (SELECT value FROM json_each(?1))
        AND EXISTS (SELECT 1 FROM member WHERE member.id = now.memberID AND erasedAt IS NULL)
      UNION
      SELECT now.id, past.businessDay, past.at FROM reservation AS now
      JOIN reservation AS past ON past.stage = 'noShow' AND past.phone = now.phone
        AND past.id <> now.id
      WHERE now.id IN (SELECT value FROM json_each(?1))
      ORDER BY 3 DESC
      """, [bookings.map(\.id).listColumn()]
    ) { ($0["nowID"] as Identifier<Reservation>, $0["businessDay"] as LocalDate) }
    return Dictionary(grouping: rows, by: \.0).mapValues { NoShowHistory(days: $0.map(\.1)) }
  }
}

extension StoreDatabase {
  /// How often these guests did not come before. A phone that belongs to a member is the member's.
  ///
  /// - Parameter phone: as somebody typed it; nothing is found for one that is none.
  public func noShows(
    member: Identifier<Member>? = nil, phone: String? = nil
  ) throws -> NoShowHistory {
    let phone = try? GuestText.phone(phone, in: store.country)
    return try read { db in
      let owner = try phone.flatMap {
        try Identifier<Member>.fetchOne(
          db, sql: "SELECT id FROM member WHERE phone = ?", arguments: [$0])
      }
      return try NoShowHistory.fetch(db, member: member ?? owner, phone: phone)
    }
  }
}
