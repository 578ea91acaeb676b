import GRDB
import StoreDomain

/// What goes with a member who is erased, and what stays: to be said before anybody does it.
public struct ErasurePicture: Equatable, Sendable {
  /// Notes about the member.
  public var facts: Int
  /// Queue numbers, bookings and parties that name them.
  public var evenings: Int
  /// Bookings that are still to come: they stay, without a name.
  public var openBookings: Int
  /// Visits, which stay as counts.
  public var visits: Int
  /// Points that nobody can use any more.
  public var points: Int
  /// Whether the member is a guest now, and cannot be erased yet.
  public var isHere: Bool
}

extension StoreDatabase {
  /// What would go with a member.
  ///
  /// - Throws: `StoreError.gone`.
  public func erasure(of id: Identifier<Member>) throws -> ErasurePicture {
    let day = store.calendar.businessDay(of: environment.now())
    return try read { db in
      guard let member = try Member.fetchOne(db, id: id) else {
        throw StoreError.gone("member \(id)")
      }
      let traces = try MemberTraces.fetch(db, of: member, in: store.country)
      func count(_ sql: String, _ arguments: StatementArguments) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM " + sql, arguments: arguments) ?? 0
      }
      return ErasurePicture(
        facts: try count("memberFact WHERE memberID = ?", [id]),
        evenings: traces.tickets.count + traces.reservations.count + traces.parties.count
          + traces.partiesOfOthers.count,
        openBookings: try count(
          """
          reservation WHERE id IN (SELECT value FROM json_each(?))
            AND stage IN ('requested', 'confirmed')
          """, [traces.reservations.listColumn()]),
        visits: try count("memberVisit WHERE memberID = ?", [id]),
        points: try PointsBalance.fetch(db, of: id, on: day).points, isHere: traces.isHere)
    }
  }
}
