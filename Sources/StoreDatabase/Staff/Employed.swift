import GRDB
import StoreDomain

extension Author {
  /// The author as the file knows them now: a role may have lost a permission since they signed in.
  ///
  /// Whoever is no member of staff, such as headquarters, stays as they are.
  ///
  /// - Throws: `StaffError.noLongerHere`.
  func asEmployed(_ db: Database, since revision: Int) throws -> Author {
    // Nothing was configured since the file was made, so everybody is who they were.
    guard revision > 0, let person = try StaffMember.fetch(db, staff.id) else { return self }
    guard let staff = person.employed else { throw StaffError.noLongerHere(person.name) }
    var author = self
    author.staff = staff
    return author
  }
}

extension StaffMember {
  /// Somebody of the staff; their name alone when they work here no more. Nil for nobody of it.
  fileprivate static func fetch(
    _ db: Database, _ id: Identifier<StaffMember>
  ) throws -> (name: String, employed: StaffMember?)? {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT staff.*, role.definition AS role FROM staff JOIN role ON role.code = roleCode
          WHERE staff.id = ?
          """), arguments: [id])
    guard let row = try rows.next() else { return nil }
    let isHere = (row["retiredAt"] as Timestamp?) == nil
    return (row["name"], isHere ? try StaffMember(row: row) : nil)
  }
}
