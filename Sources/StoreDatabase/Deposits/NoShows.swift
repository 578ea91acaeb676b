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
