import GRDB
import StoreDomain

extension StoreDatabase {
  /// Members who shared a check with somebody who waits, has booked or sits there within a year and are
  /// not among them yet; who came along most often first.
  public func usualCompany(of owner: GuestNeed.Owner, limit: Int = 8) throws -> [Member] {
    let day = store.calendar.businessDay(of: environment.now())
    return try read { db in
      guard let group = try GuestGroup.find(db, owner) else { return [] }
      let here = try PartyGuest.fetch(db, of: [group])[group, default: []].map(\.memberID)
      guard !here.isEmpty else { return [] }
      let ids = try db.list(
        """
        SELECT other.memberID FROM memberVisit AS own
        JOIN memberVisit AS other ON other.checkID = own.checkID
        JOIN member ON member.id = other.memberID AND member.erasedAt IS NULL
        WHERE own.memberID IN (SELECT value FROM json_each(?1)) AND own.day >= ?2
          AND other.memberID NOT IN (SELECT value FROM json_each(?1))
        GROUP BY other.memberID
        ORDER BY count(DISTINCT other.checkID) DESC, max(other.day) DESC, other.memberID LIMIT ?3
        """, [here.listColumn(), day.adding(days: -365), limit]
      ) { row -> Identifier<Member> in row[0] }
      let members = try Member.fetch(db, ids: ids)
      return ids.compactMap { members[$0] }
    }
  }
}
